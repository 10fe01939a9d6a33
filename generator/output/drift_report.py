"""The drift of a whole workspace: the data of every output format of `oasmith check`."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from generator.output.drift import Cause, Drift
from generator.output.manifest import normalize_line_ends


@dataclass(frozen=True, slots=True)
class DriftEntry:
    """One file that differs.

    Attributes:
        path: The path, relative to the root of the workspace.
        package: The folder of its package, relative to the root; `""` for none.
        cause: How the file differs.
        because: The reason, in a few words.
        owned: False where oasmith does not change the file, so that the user must act.
        edited: Whether writing or deleting the file would lose manual work.
        lines: A unified diff, if one was requested.
        summary: A few lines that summarize what changed.
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
    """A description or an api.yaml with errors, with its findings as lines."""

    what: str
    findings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DriftReport:
    """The result of `oasmith check`.

    Attributes:
        packages: The folders of the packages that were checked.
        files: The number of files without differences.
        entries: The files that differ.
        refused: The inputs with errors, from which nothing can be generated.
        advice: The commands that fix the drift, each after its purpose.
    """

    packages: tuple[str, ...]
    files: int
    entries: tuple[DriftEntry, ...]
    refused: tuple[RefusedInput, ...]
    advice: tuple[tuple[str, str], ...]

    @property
    def is_clean(self) -> bool:
        """Whether there is no drift."""
        return not (self.entries or self.refused)


def build_entry(
    package: str, drift: Drift, existing: bytes | None, planned: str | None
) -> DriftEntry:
    """Return the entry of a drift, with a unified diff where both texts are given."""
    path = f"{package}/{drift.path}"
    lines: tuple[str, ...] = ()
    if existing is not None and planned is not None:
        lines = tuple(diff_file(path, existing, planned))
    return DriftEntry(
        path, package, drift.cause, drift.because, drift.owned, drift.edited, lines
    )


def diff_file(
    path: str, existing: bytes, planned: str, label: str = "planned"
) -> Iterable[str]:
    """Return a unified diff of a file, with three lines of context.

    `label` describes the planned text in the header of the diff.
    """
    before = normalize_line_ends(existing).decode("utf-8", "backslashreplace")
    return difflib.unified_diff(
        before.split("\n"),
        planned.split("\n"),
        f"{path} (existing)",
        f"{path} ({label})",
        lineterm="",
    )
