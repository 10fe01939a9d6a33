"""Local files that a description may refer to."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.source.document import Files
from generator.workspace import WorkspaceError, read_description


@pytest.fixture
def api(tmp_path: Path) -> Path:
    (tmp_path / "api" / "Models").mkdir(parents=True)
    (tmp_path / "common").mkdir()
    (tmp_path / "api" / "openapi.yaml").write_text("openapi: 3.0.3\n")
    (tmp_path / "api" / "Models" / "user.yaml").write_text("{}")
    (tmp_path / "common" / "c.yaml").write_text("{}")
    (tmp_path / "api" / "out.yaml").symlink_to(tmp_path / "common" / "c.yaml")
    (tmp_path / "api" / "in.yaml").symlink_to("Models/user.yaml")
    return tmp_path / "api"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Models/user.yaml", "Models/user.yaml"),
        ("models/User.yaml", "Models/user.yaml"),
        ("in.yaml", "in.yaml"),
        ("Models", None),
        ("nothing.yaml", None),
        ("out.yaml", None),
        ("../common/c.yaml", None),
    ],
)
def test_files_of_the_folder_alone(
    api: Path, monkeypatch: pytest.MonkeyPatch, name: str, expected: str | None
) -> None:
    monkeypatch.chdir(api)
    files = read_description("openapi.yaml").files
    assert files.find(name) == expected
    assert set(files) == {"openapi.yaml"} | ({expected} if expected else set())


def test_a_folder_that_is_allowed(api: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(api)
    files = read_description("openapi.yaml", ["../common"]).files
    assert files.find("../common/c.yaml") == "../common/c.yaml"
    assert files.find("out.yaml") == "out.yaml"


def test_names_are_paths_from_where_the_command_runs(api: Path) -> None:
    files = read_description(f"{api}/openapi.yaml").files
    assert files.find(f"{api}/models/user.yaml") == f"{api}/Models/user.yaml"
    assert files.find(f"{api.parent}/common/c.yaml") is None


def test_no_more_is_read_than_any_description_has(
    api: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (api / "a.yaml").write_text("x" * 60)
    (api / "b.yaml").write_text("x" * 60)
    for module in ("errors", "local_files"):
        monkeypatch.setattr(f"generator.workspace.{module}.MAX_BYTES", 100)
    files = read_description(str(api / "openapi.yaml")).files
    assert isinstance(files, Files)
    assert files.find(str(api / "a.yaml")) is not None
    with pytest.raises(WorkspaceError, match=r"b\.yaml is too large"):
        files.find(str(api / "b.yaml"))
    (api / "openapi.yaml").write_text("x" * 101)
    with pytest.raises(WorkspaceError, match=r"openapi\.yaml is too large"):
        read_description(str(api / "openapi.yaml"))
