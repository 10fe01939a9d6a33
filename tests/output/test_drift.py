"""Drift: one table of what is planned and found, and what is said of it."""

from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest

from generator.output import (
    MANIFEST_NAME,
    Inputs,
    build_manifest,
    compare_package,
    compare_removed_package,
    plan_file_changes,
    serialize_manifest,
)
from generator.package import FileSet

NOW = Inputs("sha256:d", "sha256:s", "sha256:t", "1.0")
TEXTS = {"README.md": "hello\n", "pkg/__init__.py": "x = 1\n"}


def built(texts: Mapping[str, str] = TEXTS, inputs: Inputs = NOW) -> dict[str, bytes]:
    """A folder as oasmith writes it."""
    manifest = serialize_manifest(build_manifest(FileSet(texts), inputs))
    return {path: text.encode() for path, text in texts.items()} | {
        MANIFEST_NAME: manifest.encode()
    }


def told(
    found: Mapping[str, bytes],
    texts: Mapping[str, str] = TEXTS,
    inputs: Inputs = NOW,
) -> list[tuple[str, str, str]]:
    files = FileSet(texts)
    drifts = compare_package(files, build_manifest(files, inputs), found)
    return [(drift.path, drift.cause.value, drift.because) for drift in drifts]


def without(path: str) -> dict[str, bytes]:
    found = built()
    del found[path]
    return found


def test_what_was_just_built_has_no_drift() -> None:
    assert told(built()) == []


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        pytest.param(
            {},
            [
                (MANIFEST_NAME, "missing", "it was never built"),
                ("README.md", "missing", "it was never built"),
                ("pkg/__init__.py", "missing", "it was never built"),
            ],
            id="nothing there",
        ),
        pytest.param(
            without("README.md"),
            [("README.md", "missing", "it was deleted")],
            id="a file deleted",
        ),
        pytest.param(
            without(MANIFEST_NAME),
            [(MANIFEST_NAME, "missing", "it was deleted")],
            id="the manifest deleted",
        ),
        pytest.param(
            built() | {"README.md": b"hi\n"},
            [
                (
                    "README.md",
                    "edited by hand",
                    "its text differs from its digest in the manifest",
                )
            ],
            id="a file edited",
        ),
        pytest.param(
            {path: text.replace(b"\n", b"\r\n") for path, text in built().items()},
            [],
            id="checked out with other line ends",
        ),
        pytest.param(
            built({"README.md": "hello\n"}, replace(NOW, templates="sha256:before"))
            | {"pkg/__init__.py": b"mine"},
            [
                (MANIFEST_NAME, "stale", "templates changed"),
                ("pkg/__init__.py", "edited by hand", "no manifest lists it"),
            ],
            id="a file of somebody else where one is newly planned",
        ),
        pytest.param(
            built() | {MANIFEST_NAME: b"<<<<<<< ours\n"},
            [
                (
                    MANIFEST_NAME,
                    "edited by hand",
                    "it is not in the form that oasmith writes",
                )
            ],
            id="a conflict in the manifest",
        ),
        pytest.param(
            built() | {"pkg/mine.py": b""},
            [("pkg/mine.py", "orphan", "no manifest lists it")],
            id="a file that is nobody's",
        ),
        pytest.param(
            built() | {"pkg/.DS_Store": b""},
            [],
            id="a file that a system left",
        ),
        pytest.param(
            built({**TEXTS, "old.py": ""}, replace(NOW, description="sha256:before")),
            [
                (MANIFEST_NAME, "stale", "description changed"),
                ("old.py", "orphan", "description changed"),
            ],
            id="a file no longer planned",
        ),
        pytest.param(
            built({**TEXTS, "old.py": ""}, replace(NOW, description="sha256:before"))
            | {"old.py": b"mine"},
            [
                (MANIFEST_NAME, "stale", "description changed"),
                (
                    "old.py",
                    "orphan",
                    "description changed; it was also edited by hand",
                ),
            ],
            id="an edited file no longer planned",
        ),
        pytest.param(
            built({"README.md": "hello\n"}, replace(NOW, templates="sha256:before")),
            [
                (MANIFEST_NAME, "stale", "templates changed"),
                ("pkg/__init__.py", "missing", "templates changed"),
            ],
            id="a file newly planned",
        ),
        pytest.param(
            built({**TEXTS, "README.md": "old\n"}) | {"README.md": b"hello\n"},
            [(MANIFEST_NAME, "stale", "generator changed")],
            id="interrupted: the new text there, the old manifest still",
        ),
    ],
)
def test_drift(
    found: Mapping[str, bytes], expected: list[tuple[str, str, str]]
) -> None:
    assert told(found) == expected


@pytest.mark.parametrize(
    ("before", "because"),
    [
        (replace(NOW, description="x"), "description changed"),
        (replace(NOW, settings="x"), "settings in api.yaml changed"),
        (replace(NOW, templates="x"), "templates changed"),
        (replace(NOW, generator="0.9"), "generator version changed from 0.9 to 1.0"),
        (
            replace(NOW, description="x", templates="x"),
            "description changed, templates changed",
        ),
        (NOW, "generator changed"),
    ],
)
def test_why_a_file_is_stale(before: Inputs, because: str) -> None:
    found = built({**TEXTS, "README.md": "before\n"}, before)
    assert ("README.md", "stale", because) in told(found)


def test_a_folder_whose_package_is_gone_is_all_orphans() -> None:
    found = built() | {"mine.txt": b"", "README.md": b"edited"}
    drifts = compare_removed_package(found, "no such version")
    assert {drift.cause.value for drift in drifts} == {"orphan"}
    assert [(drift.path, drift.owned, drift.edited) for drift in drifts] == [
        (MANIFEST_NAME, True, False),
        ("README.md", True, True),
        ("mine.txt", False, False),
        ("pkg/__init__.py", True, False),
    ]


def test_without_a_manifest_nothing_in_a_gone_folder_is_owned() -> None:
    for damage in ({}, {MANIFEST_NAME: b"{}"}):
        found = {"README.md": b"hello\n"} | damage
        assert not any(drift.owned for drift in compare_removed_package(found, "gone"))


@pytest.mark.parametrize(
    "damage",
    [
        lambda found: found.clear(),
        lambda found: found.pop("README.md"),
        lambda found: found.pop(MANIFEST_NAME),
        lambda found: found.update({"pkg/__init__.py": b"", "README.md": b"\xff"}),
        lambda found: found.update({MANIFEST_NAME: b"\xff"}),
        lambda found: found.update(built({**TEXTS, "old.py": ""})),
    ],
)
def test_carrying_out_the_changes_leaves_no_drift(
    damage: Callable[[dict[str, bytes]], object],
) -> None:
    found = built()
    damage(found)
    files = FileSet(TEXTS)
    manifest = build_manifest(files, NOW)
    todo = plan_file_changes(files, manifest, compare_package(files, manifest, found))
    for path in todo.delete:
        del found[path]
    found |= {path: text.encode() for path, text in todo.write.items()}
    assert compare_package(files, manifest, found) == ()
    assert len(todo.write) + todo.unchanged == len(TEXTS) + 1


def test_changes_never_delete_what_no_manifest_lists() -> None:
    files = FileSet(TEXTS)
    manifest = build_manifest(files, NOW)
    found = built() | {"mine.py": b""}
    assert (
        plan_file_changes(
            files, manifest, compare_package(files, manifest, found)
        ).delete
        == ()
    )
