"""Prints what a build does, and why it does not do the rest."""

from __future__ import annotations

from generator.cli.console import print_err, print_findings, print_out
from generator.cli.console_lines import (
    list_kept_files,
    list_lost_edits,
    list_paging,
    summarize_package,
)
from generator.findings import Level
from generator.report.finding_counts import count_findings
from generator.tasks.events import InputFindings, RejectedInput, StrayFiles
from generator.tasks.plan_build import BuildPlan, BuildStep
from generator.tasks.plan_package import FolderPlan
from generator.tasks.refusal import TaskRefusedError


def print_build(
    build: BuildPlan, *, timings: bool = False, verbose: bool = False
) -> None:
    """Print what was done with each package, and what to do about skipped ones."""
    for step in build.steps:
        event = step.event
        if isinstance(event, FolderPlan):
            if step.is_skipped:
                print_edited_files(event)
            else:
                _print_package(event, step, timings=timings, verbose=verbose)
        elif isinstance(event, RejectedInput):
            _print_rejected(event)
        elif isinstance(event, StrayFiles):
            for path in event.paths:
                print_err(f"kept ({event.reason}): {path}")
        else:
            _print_input_findings(event)
    if any(step.is_skipped for step in build.steps):
        print_err("to move edited files to generated/.kept, run: oasmith build --keep")
        print_err("to overwrite edited files, run: oasmith build --force")
    if build.is_complete and not build.has_changes:
        print_out("nothing to change")


def print_refusal(refusal: TaskRefusedError) -> None:
    """Print why a task did nothing."""
    print_findings(refusal.findings, err=True)
    if refusal.hint:
        print_err(refusal.hint)
    if refusal.build is not None:
        _print_obstacles(refusal.build)
    if str(refusal):
        print_err(str(refusal))


def print_edited_files(plan: FolderPlan) -> None:
    """Print the files edited by hand, because of which a package is not written."""
    print_err(f"{plan.name}: files were edited by hand; nothing was written")
    for drift in plan.edited_files:
        print_err(f"  {drift.path}: {drift.because}")


def _print_package(
    plan: FolderPlan, step: BuildStep, *, timings: bool, verbose: bool
) -> None:
    seconds = f", {step.seconds:.2f} s" if timings else ""
    print_out(f"{plan.name}: {summarize_package(plan)}{seconds}")
    for line in list_paging(plan, verbose=verbose):
        print_out(f"  {line}")
    for path, new_path in step.moved.items():
        print_err(f"  moved to {new_path}: {path}")
    for line in () if step.moved else list_lost_edits(plan):
        print_err(f"  {line}")
    for line in list_kept_files(plan):
        print_err(f"  {line}")


def _print_obstacles(build: BuildPlan) -> None:
    """Print what makes a build impossible that is done as a whole or not at all."""
    for step in build.steps:
        if isinstance(step.event, RejectedInput):
            _print_rejected(step.event)
        elif step.is_skipped and isinstance(step.event, FolderPlan):
            print_edited_files(step.event)
    if any(step.is_skipped for step in build.steps):
        print_err(
            "move these files away first; in a client that was built before, run: oasmith build "
            "--keep"
        )


def _print_rejected(rejected: RejectedInput) -> None:
    print_findings(rejected.findings, err=True)
    counts = count_findings(rejected.findings)
    print_err(f"{rejected.name}: {counts}; nothing was written")


def _print_input_findings(event: InputFindings) -> None:
    counts = count_findings(event.findings)
    if event.name.endswith("api.yaml"):
        print_findings(event.findings, err=True)
        print_err(f"{event.name}: {counts}")
        return
    errors = (f for f in event.findings if f.level is Level.ERROR)
    print_findings(errors, err=True)
    print_err(
        f"{event.name}: {counts}; to list them, run: oasmith validate {event.name}"
    )
