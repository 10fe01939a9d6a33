"""Drift: a table of planned and existing files, with the drift that is reported."""

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


def build_folder(
    texts: Mapping[str, str] = TEXTS, inputs: Inputs = NOW
) -> dict[str, bytes]:
    """Return the files of a folder as oasmith writes them."""
    manifest = serialize_manifest(build_manifest(FileSet(texts), inputs))
    return {path: text.encode() for path, text in texts.items()} | {
        MANIFEST_NAME: manifest.encode()
    }


def list_drift(
    existing: Mapping[str, bytes],
    texts: Mapping[str, str] = TEXTS,
    inputs: Inputs = NOW,
) -> list[tuple[str, str, str]]:
    files = FileSet(texts)
    drifts = compare_package(files, build_manifest(files, inputs), existing)
    return [(drift.path, drift.cause.value, drift.because) for drift in drifts]


def build_folder_without(path: str) -> dict[str, bytes]:
    existing = build_folder()
    del existing[path]
    return existing


def test_a_fresh_build_has_no_drift() -> None:
    assert list_drift(build_folder()) == []


@pytest.mark.parametrize(
    ("existing", "expected"),
    [
        pytest.param(
            {},
            [
                (MANIFEST_NAME, "missing", "it was never built"),
                ("README.md", "missing", "it was never built"),
                ("pkg/__init__.py", "missing", "it was never built"),
            ],
            id="no files",
        ),
        pytest.param(
            build_folder_without("README.md"),
            [("README.md", "missing", "it was deleted")],
            id="a file deleted",
        ),
        pytest.param(
            build_folder_without(MANIFEST_NAME),
            [(MANIFEST_NAME, "missing", "it was deleted")],
            id="the manifest deleted",
        ),
        pytest.param(
            build_folder() | {"README.md": b"hi\n"},
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
            {
                path: text.replace(b"\n", b"\r\n")
                for path, text in build_folder().items()
            },
            [],
            id="checked out with other line ends",
        ),
        pytest.param(
            build_folder(
                {"README.md": "hello\n"}, replace(NOW, templates="sha256:before")
            )
            | {"pkg/__init__.py": b"mine"},
            [
                (MANIFEST_NAME, "stale", "templates changed"),
                ("pkg/__init__.py", "edited by hand", "no manifest lists it"),
            ],
            id="an unlisted file at a newly planned path",
        ),
        pytest.param(
            build_folder() | {MANIFEST_NAME: b"<<<<<<< ours\n"},
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
            build_folder() | {"pkg/mine.py": b""},
            [("pkg/mine.py", "orphan", "no manifest lists it")],
            id="an unlisted file",
        ),
        pytest.param(
            build_folder() | {"pkg/.DS_Store": b""},
            [],
            id="a hidden file of an operating system",
        ),
        pytest.param(
            build_folder(
                {**TEXTS, "old.py": ""}, replace(NOW, description="sha256:before")
            ),
            [
                (MANIFEST_NAME, "stale", "description changed"),
                ("old.py", "orphan", "description changed"),
            ],
            id="a file no longer planned",
        ),
        pytest.param(
            build_folder(
                {**TEXTS, "old.py": ""}, replace(NOW, description="sha256:before")
            )
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
            build_folder(
                {"README.md": "hello\n"}, replace(NOW, templates="sha256:before")
            ),
            [
                (MANIFEST_NAME, "stale", "templates changed"),
                ("pkg/__init__.py", "missing", "templates changed"),
            ],
            id="a file newly planned",
        ),
        pytest.param(
            build_folder({**TEXTS, "README.md": "old\n"}) | {"README.md": b"hello\n"},
            [(MANIFEST_NAME, "stale", "generator changed")],
            id="interrupted: the new text with the old manifest",
        ),
    ],
)
def test_drift(
    existing: Mapping[str, bytes], expected: list[tuple[str, str, str]]
) -> None:
    assert list_drift(existing) == expected


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
    existing = build_folder({**TEXTS, "README.md": "before\n"}, before)
    assert ("README.md", "stale", because) in list_drift(existing)


def test_every_file_of_a_removed_package_is_an_orphan() -> None:
    existing = build_folder() | {"mine.txt": b"", "README.md": b"edited"}
    drifts = compare_removed_package(existing, "no such version")
    assert {drift.cause.value for drift in drifts} == {"orphan"}
    assert [(drift.path, drift.owned, drift.edited) for drift in drifts] == [
        (MANIFEST_NAME, True, False),
        ("README.md", True, True),
        ("mine.txt", False, False),
        ("pkg/__init__.py", True, False),
    ]


def test_without_a_manifest_no_file_of_a_removed_package_is_owned() -> None:
    for damage in ({}, {MANIFEST_NAME: b"{}"}):
        existing = {"README.md": b"hello\n"} | damage
        assert not any(
            drift.owned for drift in compare_removed_package(existing, "gone")
        )


@pytest.mark.parametrize(
    "damage",
    [
        lambda existing: existing.clear(),
        lambda existing: existing.pop("README.md"),
        lambda existing: existing.pop(MANIFEST_NAME),
        lambda existing: existing.update(
            {"pkg/__init__.py": b"", "README.md": b"\xff"}
        ),
        lambda existing: existing.update({MANIFEST_NAME: b"\xff"}),
        lambda existing: existing.update(build_folder({**TEXTS, "old.py": ""})),
    ],
)
def test_applying_the_changes_leaves_no_drift(
    damage: Callable[[dict[str, bytes]], object],
) -> None:
    existing = build_folder()
    damage(existing)
    files = FileSet(TEXTS)
    manifest = build_manifest(files, NOW)
    changes = plan_file_changes(
        files, manifest, compare_package(files, manifest, existing)
    )
    for path in changes.delete:
        del existing[path]
    existing |= {path: text.encode() for path, text in changes.write.items()}
    assert compare_package(files, manifest, existing) == ()
    assert len(changes.write) + changes.unchanged == len(TEXTS) + 1


def test_changes_never_delete_unlisted_files() -> None:
    files = FileSet(TEXTS)
    manifest = build_manifest(files, NOW)
    existing = build_folder() | {"mine.py": b""}
    assert (
        plan_file_changes(
            files, manifest, compare_package(files, manifest, existing)
        ).delete
        == ()
    )
