"""Lines for the console about planned packages."""

from __future__ import annotations

from generator.output import Cause
from generator.report.finding_counts import count_noun
from generator.tasks.plan_package import FolderPlan


def summarize_package(plan: FolderPlan) -> str:
    """Return the numbers of a package: operations, and files written, unchanged and deleted."""
    numbers = [
        f"{number} {verb}"
        for number, verb in (
            (len(plan.changes.write), "written"),
            (plan.changes.unchanged, "unchanged"),
            (len(plan.changes.delete), "deleted"),
        )
        if number
    ]
    files = ", ".join(numbers) or "none"
    if plan.comparisons is not None:
        return f"{count_noun(plan.comparisons, 'comparison')}, files: {files}"
    if plan.operations is None:
        return f"no longer in specs/, files: {files}"
    return f"{count_noun(plan.operations, 'operation')}, files: {files}"


def list_paging(plan: FolderPlan, *, verbose: bool) -> list[str]:
    """Return the number of operations with pagination by rule; with `verbose`, list them."""
    if not plan.paging:
        return []
    total = count_noun(sum(map(len, plan.paging.values())), "operation")
    numbers = ", ".join(f"{rule} {len(keys)}" for rule, keys in plan.paging.items())
    lines = [f"pagination: {total} ({numbers})"]
    if verbose:
        for rule, keys in plan.paging.items():
            lines += [f"  {rule}: {method} {path}" for method, path in keys]
    return lines


def list_kept_files(plan: FolderPlan) -> list[str]:
    """Return a line for each file that oasmith did not write and does not touch."""
    return [
        f"kept ({drift.because}): {drift.path}"
        for drift in plan.drifts
        if not drift.owned
    ]


def list_lost_edits(plan: FolderPlan) -> list[str]:
    """Return a line for each file edited by hand that is overwritten or deleted."""
    lines = []
    for drift in plan.edited_files:
        verb = "deleted" if drift.cause is Cause.ORPHAN else "overwritten"
        lines.append(f"{verb} (was edited by hand): {drift.path}")
    return lines
