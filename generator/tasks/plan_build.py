"""What a build is going to do, gathered before any of it is done."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

from generator import pipeline
from generator.cli.console import print_err, print_findings, print_out, tally
from generator.cli.console_lines import lost_work, outcome_line, paging_lines
from generator.findings import Level
from generator.tasks.plan_package import Outcome
from generator.tasks.plan_workspace import (
    Event,
    Refusal,
    Remarks,
    Selection,
    Step,
    Strays,
    Survey,
)
from generator.workspace import Edit, Workspace


@dataclass(slots=True)
class Rebuild:
    """A build planned with `plan`, to be carried out as `edits`, and then told by `report`.

    A package with somebody's work in it is left as it is, unless `force` gives that up or `keep`
    moves it to generated/.kept.
    """

    workspace: Workspace
    selection: Selection
    step: Step
    force: bool = False
    keep: bool = False
    code: int = 0
    edits: list[Edit] = field(default_factory=list)
    _events: list[tuple[Event, float]] = field(default_factory=list)
    _kept: dict[str, str] = field(default_factory=dict)

    def plan(self) -> None:
        """Looks at every package that is meant."""
        start = perf_counter()
        for event in Survey(self.workspace, self.selection, self.step).events():
            self._events.append((event, perf_counter() - start))
            start = perf_counter()
            if isinstance(event, Refusal):
                self.code = 1
            elif isinstance(event, Outcome):
                if self._is_left(event):
                    self.code = 1
                else:
                    self.edits.append(event.edit)
                    if self.keep:
                        self._move_aside(event)

    def since(self, folder: Path) -> pipeline.Comparison | None:
        """What changed with the package of a folder since the version before."""
        for event, _ in self._events:
            if isinstance(event, Outcome) and event.folder == folder and event.since:
                return event.since.comparison
        return None

    def report(self, *, timings: bool = False, verbose: bool = False) -> None:
        """Says what was done, and what was not."""
        left: list[Outcome] = []
        for event, seconds in self._events:
            if isinstance(event, Outcome):
                if self._is_left(event):
                    left.append(event)
                    _tell_left(event)
                    continue
                spent = f", {seconds:.2f} s" if timings else ""
                print_out(f"{event.shown}: {outcome_line(event)}{spent}")
                for line in paging_lines(event, verbose=verbose):
                    print_out(f"  {line}")
                for line in self._lost_lines(event):
                    print_err(f"  {line}")
            elif isinstance(event, Refusal):
                print_findings(event.findings, err=True)
                print_err(f"{event.what}: {tally(event.findings)}; nothing was written")
            elif isinstance(event, Strays):
                for path in event.paths:
                    print_err(f"left alone, since {event.because}: {path}")
            else:
                _tell_remarks(event)
        if left:
            print_err(
                "'oasmith build --keep' moves what was edited to generated/.kept, --force "
                "overwrites it"
            )
        if self.code == 0 and not any(edit.write or edit.delete for edit in self.edits):
            print_out("nothing to change")

    def report_refused(self) -> None:
        """Says why nothing at all is done, where one package that cannot be made stops the rest."""
        left = False
        for event, _ in self._events:
            if isinstance(event, Outcome) and self._is_left(event):
                left = True
                _tell_left(event)
            elif isinstance(event, Refusal):
                print_findings(event.findings, err=True)
                print_err(f"{event.what}: {tally(event.findings)}; nothing was written")
        if left:
            print_err(
                "move that away first; in a client that was built before, 'oasmith build "
                "--keep' does"
            )

    def _is_left(self, outcome: Outcome) -> bool:
        return bool(outcome.by_hand) and not (self.force or self.keep)

    def _move_aside(self, outcome: Outcome) -> None:
        kept: dict[str, bytes] = {}
        for drift in outcome.by_hand:
            path = f"{outcome.shown}/{drift.path}"
            place = self.workspace.find_free_name(path)
            self._kept[path] = f"generated/.kept/{place}"
            kept[place] = outcome.found[drift.path]
        self.edits.append(Edit(self.workspace.root / "generated/.kept", kept))

    def _lost_lines(self, outcome: Outcome) -> list[str]:
        if not self.keep:
            return lost_work(outcome)
        moved = [
            f"moved to {self._kept[f'{outcome.shown}/{drift.path}']}: {drift.path}"
            for drift in outcome.by_hand
        ]
        return moved + [line for line in lost_work(outcome) if line.startswith("left")]


def _tell_left(outcome: Outcome) -> None:
    print_err(f"{outcome.shown}: edited by hand; nothing was written")
    for drift in outcome.by_hand:
        print_err(f"  {drift.path}: {drift.because}")


def _tell_remarks(remarks: Remarks) -> None:
    print_findings((f for f in remarks.findings if f.level is Level.ERROR), err=True)
    hint = f"; see 'oasmith validate {remarks.what}'"
    if remarks.what.endswith("api.yaml"):
        print_findings(remarks.findings, err=True)
        hint = ""
    print_err(f"{remarks.what}: {tally(remarks.findings)}{hint}")
