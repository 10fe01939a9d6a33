"""Compares generated/ with what would be built, and advises what to do."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

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
from generator.tasks.context import RunContext
from generator.tasks.events import RejectedInput, StrayFiles
from generator.tasks.plan_package import FolderPlan
from generator.tasks.plan_workspace import WorkspacePlanner
from generator.tasks.selection import Selection
from generator.workspace import Workspace, redact_url


@dataclass(frozen=True, slots=True)
class DriftCheck:
    """The result of a check: the differences, and the inputs that were rejected."""

    report: DriftReport
    rejected: tuple[RejectedInput, ...]


def check_drift(
    workspace: Workspace,
    selection: Selection,
    context: RunContext,
    *,
    with_lines: bool = False,
) -> DriftCheck:
    """Compare the selected part of generated/ with what would be built, in memory.

    Args:
        workspace: The workspace.
        selection: What to check.
        context: The surroundings of the run.
        with_lines: Whether to include the lines that differ.
    """
    packages: list[str] = []
    entries: list[DriftEntry] = []
    rejected: list[RejectedInput] = []
    unchanged = 0
    for event in WorkspacePlanner(workspace, selection, context).plan():
        if isinstance(event, RejectedInput):
            rejected.append(event)
        elif isinstance(event, StrayFiles):
            entries += [
                DriftEntry(path, "", Cause.ORPHAN, event.reason, owned=False)
                for path in event.paths
            ]
        elif isinstance(event, FolderPlan):
            if event.operations is not None:
                packages.append(event.name)
            unchanged += event.changes.unchanged
            entries += _list_entries(event, with_lines=with_lines)
    entries += _check_locks(workspace, selection)
    report = DriftReport(
        tuple(packages),
        unchanged,
        tuple(entries),
        tuple(
            RefusedInput(item.name, tuple(map(finding_line, item.findings)))
            for item in rejected
        ),
        _advise(entries, workspace, selection, context),
    )
    return DriftCheck(report, tuple(rejected))


def _list_entries(plan: FolderPlan, *, with_lines: bool) -> list[DriftEntry]:
    existing = plan.existing if with_lines else {}
    write = plan.changes.write if with_lines else {}
    return [
        build_entry(plan.name, drift, existing.get(drift.path), write.get(drift.path))
        for drift in plan.drifts
    ]


def _check_locks(workspace: Workspace, selection: Selection) -> Iterable[DriftEntry]:
    """Yield an entry for each description that differs from its digest in lock.json."""
    for api in selection.apis or workspace.list_apis():
        content = workspace.read_lock(api)
        if content is None:
            continue
        locked = parse_lock(content)
        if locked is None:
            path, reason = f"specs/{api}/{LOCK_NAME}", "oasmith cannot read it"
            yield DriftEntry(path, "", Cause.EDITED, reason, owned=False)
            continue
        versions = workspace.list_versions(api)
        for version, entry in sorted(locked.items()):
            if version not in versions:
                continue
            source = workspace.read_description(api, version)
            if digest_text(source.files[source.name]) != entry.digest:
                reason = (
                    f"it differs from what was added from {redact_url(entry.origin)}"
                )
                yield DriftEntry(source.name, "", Cause.EDITED, reason, owned=False)


def _advise(
    entries: Sequence[DriftEntry],
    workspace: Workspace,
    selection: Selection,
    context: RunContext,
) -> tuple[tuple[str, str], ...]:
    """Return the commands that remove the differences, each with its purpose."""
    advice: list[tuple[str, str]] = []
    owned = [entry for entry in entries if entry.owned]
    if owned:
        command = _build_command(selection, context)
        if any(entry.edited for entry in owned):
            advice.append(("to discard manual edits, run", f"{command} --force"))
            # The last command loses nothing.
            command = f"{command} --keep"
        advice.append(("to fix, run", command))
    others = [entry for entry in entries if not entry.owned]
    for purpose, start, cause in (
        (
            "an added description must not be edited; to restore it, run",
            ("git", "checkout", "--"),
            Cause.EDITED,
        ),
        (
            "oasmith deletes only files that it wrote; to delete the rest, run",
            ("rm",),
            Cause.ORPHAN,
        ),
    ):
        paths = [
            # A root that the user named is not shortened: removing `..` is wrong behind a link.
            (
                workspace.path_from(context.current_folder(), entry.path)
                if context.root is None
                else workspace.full_path(entry.path)
            )
            for entry in others
            if entry.cause is cause
        ]
        if paths:
            advice.append((purpose, shlex.join([*start, *paths])))
    return tuple(advice)


def _build_command(selection: Selection, context: RunContext) -> str:
    words = ["oasmith", *(["--root", context.root] if context.root else []), "build"]
    if selection.templates is not None:
        words += ["--templates", selection.templates]
    if selection.strict:
        words += ["--strict"]
    return shlex.join([*words, *selection.apis])
