"""Compare a package as it would be rendered now with the existing files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from generator.output.manifest import (
    MANIFEST_NAME,
    Inputs,
    Manifest,
    matches_digest,
    normalize_line_ends,
    parse_manifest,
    serialize_manifest,
)
from generator.package import FileSet


class Cause(Enum):
    """How a file differs from the planned one."""

    MISSING = "missing"
    STALE = "stale"
    EDITED = "edited by hand"
    ORPHAN = "orphan"


@dataclass(frozen=True, slots=True)
class Drift:
    """One file that differs from the planned one, with the reason.

    `owned` is False for a file that no manifest lists: oasmith reports it and never deletes it.
    `edited` is True where the text differs from its digest in the manifest, or where no manifest
    lists the file: writing or deleting it would lose manual work.
    """

    path: str
    cause: Cause
    because: str
    owned: bool = True
    edited: bool = False


@dataclass(frozen=True, slots=True)
class FileChanges:
    """The changes that turn the existing package into the planned one."""

    write: Mapping[str, str]
    delete: tuple[str, ...]
    unchanged: int


def compare_package(
    planned: FileSet, manifest: Manifest, existing: Mapping[str, bytes]
) -> tuple[Drift, ...]:
    """Return the drift of one package, by path.

    Args:
        planned: The files as they would be rendered now.
        manifest: The manifest of the planned files.
        existing: All files of the folder of the package, including its manifest.
    """
    old = _read_manifest(existing)
    reason = _explain(old, manifest.inputs, has_files=bool(existing))
    drifts: list[Drift] = []
    for path in planned.texts:
        content = existing.get(path)
        if content is None:
            is_listed = old is not None and path in old.files
            because = "it was deleted" if is_listed else reason
            drifts.append(Drift(path, Cause.MISSING, because))
        elif not matches_digest(content, manifest.files[path]):
            if old is None or path not in old.files:
                because = "no manifest lists it"
                drifts.append(Drift(path, Cause.EDITED, because, edited=True))
            elif not matches_digest(content, old.files[path]):
                because = "its text differs from its digest in the manifest"
                drifts.append(Drift(path, Cause.EDITED, because, edited=True))
            else:
                drifts.append(Drift(path, Cause.STALE, reason))
    drifts += _compare_manifest(manifest, existing, old, reason)
    drifts += _find_orphans(existing, old, reason, frozenset(planned.texts))
    return tuple(sorted(drifts, key=lambda drift: drift.path))


def compare_removed_package(
    existing: Mapping[str, bytes], because: str
) -> tuple[Drift, ...]:
    """Return the drift of a folder that no package is planned for: every file is an orphan."""
    old = _read_manifest(existing)
    drifts = _find_orphans(existing, old, because, frozenset())
    if old is not None:
        drifts.append(Drift(MANIFEST_NAME, Cause.ORPHAN, because))
    elif MANIFEST_NAME in existing:
        drifts.append(
            Drift(MANIFEST_NAME, Cause.ORPHAN, "oasmith cannot read it", owned=False)
        )
    return tuple(sorted(drifts, key=lambda drift: drift.path))


def plan_file_changes(
    planned: FileSet, manifest: Manifest, drifts: tuple[Drift, ...]
) -> FileChanges:
    """Return the texts to write, the owned orphans to delete, and the number of unchanged files."""
    texts = {**planned.texts, MANIFEST_NAME: serialize_manifest(manifest)}
    write = {d.path: texts[d.path] for d in drifts if d.cause is not Cause.ORPHAN}
    delete = tuple(d.path for d in drifts if d.cause is Cause.ORPHAN and d.owned)
    return FileChanges(write, delete, len(texts) - len(write))


def _read_manifest(existing: Mapping[str, bytes]) -> Manifest | None:
    return (
        parse_manifest(existing[MANIFEST_NAME]) if MANIFEST_NAME in existing else None
    )


def _explain(old: Manifest | None, new: Inputs, *, has_files: bool) -> str:
    """Return which inputs of a package changed since it was written."""
    if old is None:
        return (
            "the folder has no readable manifest" if has_files else "it was never built"
        )
    before = old.inputs
    reasons = [
        reason
        for reason, old_value, new_value in (
            ("description changed", before.description, new.description),
            ("description of the previous version changed", before.before, new.before),
            ("settings in api.yaml changed", before.settings, new.settings),
            ("templates changed", before.templates, new.templates),
            (
                f"generator version changed from {before.generator} to {new.generator}",
                before.generator,
                new.generator,
            ),
        )
        if old_value != new_value
    ]
    # Equal inputs and another text: the generator itself was changed, as during its development.
    return ", ".join(reasons) or "generator changed"


def _compare_manifest(
    manifest: Manifest, existing: Mapping[str, bytes], old: Manifest | None, reason: str
) -> list[Drift]:
    content = existing.get(MANIFEST_NAME)
    if content is None:
        because = "it was deleted" if existing else reason
        return [Drift(MANIFEST_NAME, Cause.MISSING, because)]
    if normalize_line_ends(content) == serialize_manifest(manifest).encode():
        return []
    if old is None or normalize_line_ends(content) != serialize_manifest(old).encode():
        # Not `edited`: a build restores the whole manifest, so that no work is lost.
        because = "it is not in the form that oasmith writes"
        return [Drift(MANIFEST_NAME, Cause.EDITED, because)]
    return [Drift(MANIFEST_NAME, Cause.STALE, reason)]


def _find_orphans(
    existing: Mapping[str, bytes],
    old: Manifest | None,
    because: str,
    planned: frozenset[str],
) -> list[Drift]:
    orphans: list[Drift] = []
    for path, content in existing.items():
        if path in planned or path == MANIFEST_NAME:
            continue
        if old is None or path not in old.files:
            # Editors and operating systems create files such as .DS_Store; they are not packaged.
            if not path.rpartition("/")[2].startswith("."):
                orphans.append(
                    Drift(path, Cause.ORPHAN, "no manifest lists it", owned=False)
                )
        else:
            edited = not matches_digest(content, old.files[path])
            detail = f"{because}; it was also edited by hand" if edited else because
            orphans.append(Drift(path, Cause.ORPHAN, detail, edited=edited))
    return orphans
