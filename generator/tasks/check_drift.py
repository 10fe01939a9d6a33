"""The workspace compared with what would be built, and what to do about the difference."""

from __future__ import annotations

import os
import shlex
from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.config import LOCK_NAME, parse_lock
from generator.output import (
    Cause,
    DriftEntry,
    DriftReport,
    RefusedInput,
    build_entry,
    digest_text,
)
from generator.report import finding_line
from generator.tasks.plan_package import Outcome
from generator.tasks.plan_workspace import (
    Refusal,
    Selection,
    Step,
    Strays,
    Survey,
)
from generator.workspace import Workspace


@dataclass(slots=True)
class Comparison:
    """A check of what is meant; `root` is --root as given, and `lines` asks for the diffs."""

    workspace: Workspace
    selection: Selection
    step: Step
    root: str | None = None
    lines: bool = False
    refusals: list[Refusal] = field(default_factory=list)

    def report(self) -> DriftReport:
        """Compares everything, in memory."""
        packages: list[str] = []
        entries: list[DriftEntry] = []
        files = 0
        for event in Survey(self.workspace, self.selection, self.step).events():
            if isinstance(event, Refusal):
                self.refusals.append(event)
            elif isinstance(event, Strays):
                entries += [
                    DriftEntry(path, "", Cause.ORPHAN, event.because, owned=False)
                    for path in event.paths
                ]
            elif isinstance(event, Outcome):
                if event.operations is not None:
                    packages.append(event.shown)
                files += event.changes.unchanged
                entries += self._entries(event)
        entries += self._lock_entries()
        refused = tuple(
            RefusedInput(refusal.what, tuple(map(finding_line, refusal.findings)))
            for refusal in self.refusals
        )
        return DriftReport(
            tuple(packages), files, tuple(entries), refused, self._advice(entries)
        )

    def _entries(self, outcome: Outcome) -> list[DriftEntry]:
        found = outcome.found if self.lines else {}
        write = outcome.changes.write if self.lines else {}
        return [
            build_entry(
                outcome.shown, drift, found.get(drift.path), write.get(drift.path)
            )
            for drift in outcome.drifts
        ]

    def _lock_entries(self) -> list[DriftEntry]:
        """Descriptions that are not what their lock.json says that came."""
        entries: list[DriftEntry] = []
        for api in self.selection.apis or self.workspace.list_apis():
            content = self.workspace.read_lock(api)
            if content is None:
                continue
            locked = parse_lock(content)
            if locked is None:
                because = "oasmith cannot read it"
                path = f"specs/{api}/{LOCK_NAME}"
                entries.append(DriftEntry(path, "", Cause.EDITED, because, owned=False))
                continue
            known = self.workspace.list_versions(api)
            for version, entry in sorted(locked.items()):
                if version not in known:
                    continue
                source = self.workspace.read_description(api, version)
                if digest_text(source.files[source.name]) != entry.digest:
                    because = f"it is not what came from {entry.origin}"
                    entries.append(
                        DriftEntry(source.name, "", Cause.EDITED, because, owned=False)
                    )
        return entries

    def _advice(self, entries: Sequence[DriftEntry]) -> tuple[tuple[str, str], ...]:
        advice: list[tuple[str, str]] = []
        ours = [entry for entry in entries if entry.owned]
        if ours:
            words = ["oasmith", *(["--root", self.root] if self.root else []), "build"]
            if self.selection.templates is not None:
                words += ["--templates", self.selection.templates]
            if self.selection.strict:
                words += ["--strict"]
            command = shlex.join([*words, *self.selection.apis])
            if any(entry.edited for entry in ours):
                advice.append(("to give up what was edited", f"{command} --force"))
                # Last comes what loses nothing.
                command = f"{command} --keep"
            advice.append(("to mend", command))
        others = [entry for entry in entries if not entry.owned]
        for purpose, start, cause in (
            ("what came is never edited", ("git", "checkout", "--"), Cause.EDITED),
            ("oasmith deletes only what it wrote", ("rm",), Cause.ORPHAN),
        ):
            paths = [self._from_here(e.path) for e in others if e.cause is cause]
            if paths:
                advice.append((purpose, shlex.join([*start, *paths])))
        return tuple(advice)

    def _from_here(self, path: str) -> str:
        """A path of the workspace as a command in the current folder needs it.

        A root that was given is kept as it was: removing its `..` would mislead behind a link.
        """
        whole = os.fspath(self.workspace.root / path)
        here = os.path.relpath(whole) if self.root is None else whole
        # No command shall take a name for an option.
        return os.path.join(".", here) if here.startswith("-") else here
