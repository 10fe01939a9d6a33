"""The description that a server publishes, against the one that the newest client was made from."""

from __future__ import annotations

import shlex
from collections.abc import Sequence

import click

from generator import pipeline, source
from generator.cli.descriptions import settings_of
from generator.cli.survey import Step
from generator.cli.voice import count, tally
from generator.model.api import Api
from generator.output import Cause, DriftReport, Entry, difference, digest_of_text
from generator.source.document import Source
from generator.workspace import (
    UnreachableError,
    Workspace,
    WorkspaceError,
    download,
    is_url,
    read_description,
)


class Unseen(Exception):  # noqa: N818  (an answer, no fault)
    """The published description could not be looked at."""


def compare_upstream(
    workspace: Workspace,
    apis: Sequence[str],
    argument: str,
    step: Step,
    *,
    lines: bool = False,
) -> DriftReport:
    """A report with one entry where the published description says something else.

    The same values in another layout, or as JSON instead of YAML, are the same description. Raises
    Unseen where nothing came, or no description.
    """
    api = _one_api(workspace, apis)
    settings = settings_of(workspace, api)
    if settings.value is None or not settings.value.versions:
        raise WorkspaceError(f"specs/{api}/api.yaml: {tally(settings.findings)}")
    version = settings.value.versions[-1]
    known = workspace.description(api, version)
    step(f"{argument}: reading")
    came = Source(argument, {argument: _fetched(argument)})
    packages = (f"{api}@{version}",)
    if _is_same(known, came):
        return DriftReport(packages, 1, (), (), ())
    theirs = pipeline.load(came)
    if theirs.value is None:
        what = tally(theirs.findings)
        raise Unseen(f"{argument} answers with no description that can be read: {what}")
    ours = pipeline.load(known)
    because = f"{argument} publishes another description"
    if ours.value is not None:
        because += f": {_summary(ours.value, theirs.value)}"
    shown: tuple[str, ...] = ()
    if lines:
        text = came.files[argument].decode("utf-8", "backslashreplace")
        shown = tuple(difference(known.name, known.files[known.name], text))
    entry = Entry(known.name, "", Cause.STALE, because, owned=False, lines=shown)
    command = shlex.join(["oasmith", "add", argument, "--api", api])
    return DriftReport(packages, 0, (entry,), (), (("to take it over", command),))


def _one_api(workspace: Workspace, apis: Sequence[str]) -> str:
    names = apis or workspace.apis()
    if len(names) != 1:
        known = ", ".join(workspace.apis()) or "none"
        raise click.UsageError(f"--upstream is of one API: name it; there is {known}")
    return names[0]


def _fetched(argument: str) -> bytes:
    try:
        if is_url(argument):
            return download(argument)
        return read_description(argument).files[argument]
    except UnreachableError as error:
        raise Unseen(str(error)) from error
    except WorkspaceError as error:
        if is_url(argument):
            raise
        raise Unseen(str(error)) from error


def _is_same(known: Source, came: Source) -> bool:
    before, after = known.files[known.name], came.files[came.name]
    if digest_of_text(before) == digest_of_text(after):
        return True
    one, other = source.parse(known).value, source.parse(came).value
    return one is not None and other is not None and one.data == other.data


def _summary(ours: Api, theirs: Api) -> str:
    """What differs, in a few numbers."""
    before = {operation.key: operation for operation in ours.operations}
    after = {operation.key: operation for operation in theirs.operations}
    changed = sum(before[key] != after[key] for key in before.keys() & after.keys())
    parts = [
        f"{count(number, 'operation')} {verb}"
        for number, verb in (
            (len(after.keys() - before.keys()), "added"),
            (len(before.keys() - after.keys()), "removed"),
            (changed, "changed"),
        )
        if number
    ]
    if ours.types != theirs.types:
        parts.append("other types")
    said = ", ".join(parts) or "the same operations and types, in other words"
    if ours.version != theirs.version:
        said = f"version {theirs.version} instead of {ours.version}, {said}"
    return said
