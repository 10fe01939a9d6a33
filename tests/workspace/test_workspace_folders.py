"""Layout of a workspace."""

from pathlib import Path

import pytest

from generator.workspace import (
    Workspace,
    WorkspaceError,
    find_workspace,
    read_description,
    read_templates,
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for path in (
        "specs/ibl/api.yaml",
        "specs/ibl/1.0.yaml",
        "specs/ibl/1.1.json",
        "specs/ibl/1.1.overlay.yaml",
        "specs/ibl/2.0.yml",
        "specs/ibl/README.md",
        "specs/acme/api.yaml",
        "specs/.git/x.yaml",
        "specs/README.md",
        "generated/python/ibl/1.0/a.py",
        "generated/python/ibl/0.9/pkg/__pycache__/a.pyc",
        "generated/python/gone/3/a.py",
        "generated/python/README.md",
        "generated/reports/x/y/z.md",
    ):
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(path)
    return tmp_path


def test_the_content_of_a_workspace(root: Path) -> None:
    workspace = Workspace(root)
    assert workspace.list_apis() == ("acme", "ibl")
    assert workspace.list_versions("ibl") == ("1.0", "1.1", "2.0")
    assert workspace.list_packages("python") == (("gone", "3"), ("ibl", "1.0"))
    assert workspace.list_packages("typescript") == ()


def test_a_description_is_named_by_its_path_from_the_root(root: Path) -> None:
    workspace = Workspace(root)
    source = workspace.read_description("ibl", "1.1")
    assert source.name == "specs/ibl/1.1.json"
    assert source.files == {source.name: b"specs/ibl/1.1.json"}
    assert workspace.read_settings("ibl").name == "specs/ibl/api.yaml"


def test_two_descriptions_of_one_version_are_refused(root: Path) -> None:
    (root / "specs/ibl/1.0.json").write_text("{}")
    with pytest.raises(WorkspaceError, match=r"1\.0\.json and 1\.0\.yaml"):
        Workspace(root).read_description("ibl", "1.0")


def test_a_version_without_description_names_the_file_to_add(root: Path) -> None:
    with pytest.raises(WorkspaceError, match=r"add specs/ibl/9\.yaml"):
        Workspace(root).read_description("ibl", "9")


def test_a_link_on_the_way_to_a_package_is_refused(root: Path, tmp_path: Path) -> None:
    (root / "generated/python/acme").symlink_to(tmp_path)
    with pytest.raises(WorkspaceError, match=r"generated/python/acme is a symbolic"):
        Workspace(root).package_folder("python", "acme", "1.0")
    folder = Workspace(root).package_folder("python", "ibl", "1.0")
    assert folder == root / "generated/python/ibl/1.0"


def test_the_nearest_folder_upward_with_specs_is_the_workspace(root: Path) -> None:
    inner = root / "specs/ibl"
    assert find_workspace(inner).root == root
    assert find_workspace(inner, str(root)).root == root
    (inner / "specs").mkdir()
    assert find_workspace(inner).root == inner


def test_a_missing_workspace_is_reported(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError, match="--root"):
        find_workspace(tmp_path)
    with pytest.raises(WorkspaceError, match="--root"):
        find_workspace(tmp_path, str(tmp_path))


@pytest.mark.parametrize("name", ["none.yaml", ".", "none/none.yaml"])
def test_a_file_that_cannot_be_read_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(WorkspaceError, match=name):
        read_description(name)


def test_templates_are_named_from_their_target() -> None:
    templates = read_templates("python")
    assert list(templates) == sorted(templates)
    assert "runtime/operation.py" in templates
    assert not any("__pycache__" in name for name in templates)


def test_templates_of_an_unknown_target_are_reported() -> None:
    with pytest.raises(WorkspaceError, match="cobol"):
        read_templates("cobol")


def test_stray_files(root: Path) -> None:
    assert Workspace(root).list_stray_files(("python",)) == (
        "generated/python/README.md",
    )
    strays = Workspace(root).list_stray_files(())
    assert "generated/python/ibl/1.0/a.py" in strays
    assert not any("__pycache__" in path for path in strays)
    assert Workspace(root / "specs").list_stray_files(()) == ()
