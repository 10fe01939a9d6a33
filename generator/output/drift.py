"""What differs between a package as it would be rendered now and as it is found."""

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
    """How a file differs."""

    MISSING = "missing"
    STALE = "stale"
    EDITED = "edited by hand"
    ORPHAN = "orphan"


@dataclass(frozen=True, slots=True)
class Drift:
    """One file that is not as planned, and why.

    `owned` is False for a file that no manifest lists: oasmith names it, and never deletes it.
    `edited` tells that its text is not the one its manifest lists, or that no manifest lists it, so
    that writing or deleting it loses somebody's work.
    """

    path: str
    cause: Cause
    because: str
    owned: bool = True
    edited: bool = False


@dataclass(frozen=True, slots=True)
class FileChanges:
    """What to do so that the found package becomes the planned one."""

    write: Mapping[str, str]
    delete: tuple[str, ...]
    unchanged: int


def compare_package(
    planned: FileSet, manifest: Manifest, found: Mapping[str, bytes]
) -> tuple[Drift, ...]:
    """The drift of one package, by path; `found` is all of its folder, manifest included."""
    old = _found_manifest(found)
    reason = _reason(old, manifest.inputs, bool(found))
    drifts: list[Drift] = []
    for path in planned.texts:
        content = found.get(path)
        if content is None:
            known = old is not None and path in old.files
            because = "it was deleted" if known else reason
            drifts.append(Drift(path, Cause.MISSING, because))
        elif not matches_digest(content, manifest.files[path]):
            if old is None or path not in old.files:
                because = "no manifest lists it"
                drifts.append(Drift(path, Cause.EDITED, because, edited=True))
            elif not matches_digest(content, old.files[path]):
                because = "its text is not what its manifest lists"
                drifts.append(Drift(path, Cause.EDITED, because, edited=True))
            else:
                drifts.append(Drift(path, Cause.STALE, reason))
    drifts += _manifest_drift(manifest, found, old, reason)
    drifts += _orphans(found, old, reason, frozenset(planned.texts))
    return tuple(sorted(drifts, key=lambda drift: drift.path))


def compare_removed_package(
    found: Mapping[str, bytes], because: str
) -> tuple[Drift, ...]:
    """The drift of a folder that no package is planned for any more: every file is an orphan."""
    old = _found_manifest(found)
    drifts = _orphans(found, old, because, frozenset())
    if old is not None:
        drifts.append(Drift(MANIFEST_NAME, Cause.ORPHAN, because))
    elif MANIFEST_NAME in found:
        drifts.append(
            Drift(MANIFEST_NAME, Cause.ORPHAN, "oasmith cannot read it", owned=False)
        )
    return tuple(sorted(drifts, key=lambda drift: drift.path))


def plan_file_changes(
    planned: FileSet, manifest: Manifest, drifts: tuple[Drift, ...]
) -> FileChanges:
    """The texts to write, the owned orphans to delete, and how many files stay as they are."""
    texts = {**planned.texts, MANIFEST_NAME: serialize_manifest(manifest)}
    write = {d.path: texts[d.path] for d in drifts if d.cause is not Cause.ORPHAN}
    delete = tuple(d.path for d in drifts if d.cause is Cause.ORPHAN and d.owned)
    return FileChanges(write, delete, len(texts) - len(write))


def _found_manifest(found: Mapping[str, bytes]) -> Manifest | None:
    return parse_manifest(found[MANIFEST_NAME]) if MANIFEST_NAME in found else None


def _reason(old: Manifest | None, new: Inputs, any_found: bool) -> str:
    """What of a package's inputs changed since it was written."""
    if old is None:
        return (
            "the folder has no readable manifest" if any_found else "it was never built"
        )
    was = old.inputs
    reasons = [
        reason
        for reason, before, after in (
            ("description changed", was.description, new.description),
            ("description of the version before changed", was.before, new.before),
            ("settings in api.yaml changed", was.settings, new.settings),
            ("templates changed", was.templates, new.templates),
            (
                f"generator upgraded from {was.generator} to {new.generator}",
                was.generator,
                new.generator,
            ),
        )
        if before != after
    ]
    # The inputs are the same and the text is not: somebody is at work on the generator itself.
    return ", ".join(reasons) or "generator changed"


def _manifest_drift(
    manifest: Manifest, found: Mapping[str, bytes], old: Manifest | None, reason: str
) -> list[Drift]:
    content = found.get(MANIFEST_NAME)
    if content is None:
        because = "it was deleted" if found else reason
        return [Drift(MANIFEST_NAME, Cause.MISSING, because)]
    if normalize_line_ends(content) == serialize_manifest(manifest).encode():
        return []
    if old is None or normalize_line_ends(content) != serialize_manifest(old).encode():
        # Nothing is lost with it: it says nothing that a build does not find out anew.
        because = "it is not as oasmith writes it"
        return [Drift(MANIFEST_NAME, Cause.EDITED, because)]
    return [Drift(MANIFEST_NAME, Cause.STALE, reason)]


def _orphans(
    found: Mapping[str, bytes],
    old: Manifest | None,
    because: str,
    planned: frozenset[str],
) -> list[Drift]:
    orphans: list[Drift] = []
    for path, content in found.items():
        if path in planned or path == MANIFEST_NAME:
            continue
        if old is None or path not in old.files:
            # Editors and systems leave files such as .DS_Store; nobody packages those.
            if not path.rpartition("/")[2].startswith("."):
                orphans.append(
                    Drift(path, Cause.ORPHAN, "no manifest lists it", owned=False)
                )
        else:
            edited = not matches_digest(content, old.files[path])
            why = f"{because}; it was edited by hand, too" if edited else because
            orphans.append(Drift(path, Cause.ORPHAN, why, edited=edited))
    return orphans
