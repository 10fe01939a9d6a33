"""The drift of a whole workspace, as every format of `oasmith check` tells it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from generator.output.drift import Cause, Drift
from generator.output.manifest import normalize_line_ends


@dataclass(frozen=True, slots=True)
class DriftEntry:
    """One file that is not as it should be.

    `path` starts at the root of the workspace, and so does `package`, the folder of the package
    that it belongs to, `""` for none. `because` says why in a few words. `owned` is False where
    people have to act themselves. `lines` is a unified diff, where one was asked for, and `summary`
    says in a few lines what changed.
    """

    path: str
    package: str
    cause: Cause
    because: str
    owned: bool = True
    edited: bool = False
    lines: tuple[str, ...] = ()
    summary: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RefusedInput:
    """A description or an api.yaml that nothing can be made from, with its findings as lines."""

    what: str
    findings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DriftReport:
    """What `oasmith check` found: `packages` and `files` were looked at and found, or expected.

    `advice` are the commands that mend it, each with what it is for.
    """

    packages: tuple[str, ...]
    files: int
    entries: tuple[DriftEntry, ...]
    refused: tuple[RefusedInput, ...]
    advice: tuple[tuple[str, str], ...]

    @property
    def clean(self) -> bool:
        """Whether there is nothing to mend."""
        return not (self.entries or self.refused)


def build_entry(
    package: str, drift: Drift, found: bytes | None, planned: str | None
) -> DriftEntry:
    """A drift as an entry, with its lines where both texts are given."""
    path = f"{package}/{drift.path}"
    lines: tuple[str, ...] = ()
    if found is not None and planned is not None:
        lines = tuple(diff_file(path, found, planned))
    return DriftEntry(
        path, package, drift.cause, drift.because, drift.owned, drift.edited, lines
    )


def diff_file(
    path: str, found: bytes, planned: str, other: str = "planned"
) -> Iterable[str]:
    """What would change in a file, as a unified diff with three lines around.

    `other` is a word for what the planned text is.
    """
    before = normalize_line_ends(found).decode("utf-8", "backslashreplace")
    return difflib.unified_diff(
        before.split("\n"),
        planned.split("\n"),
        f"{path} (found)",
        f"{path} ({other})",
        lineterm="",
    )
