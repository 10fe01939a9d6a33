"""The description that a server publishes, against the one that the newest client was made from."""

from __future__ import annotations

import posixpath
import re
import shlex
from collections.abc import Sequence

import click

from generator import pipeline, source
from generator.cli.console import tally
from generator.config import strip_build_suffix, version_sort_key
from generator.diff import ChangeList
from generator.output import (
    Cause,
    DriftEntry,
    DriftReport,
    diff_file,
    digest_text,
    normalize_line_ends,
)
from generator.report.change_summary import summary_line, summary_lines
from generator.source.document import Source, lone_file
from generator.tasks.find_description import settings_of
from generator.tasks.plan_workspace import Step
from generator.workspace import (
    UnreachableError,
    Workspace,
    WorkspaceError,
    download,
    is_url,
    read_description,
)

# JSON and YAML write a key and a text in many ways; a reference inside the file begins with #.
_ELSEWHERE = re.compile(rb"""\$ref["']?\s*:(?!\s*["']?#)""")


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
    known = workspace.read_description(api, version)
    step(f"{argument}: reading")
    missed: list[str] = []
    came = _fetched(argument, missed)
    packages = (f"{api}@{version}",)
    same = _is_same(known, came)
    if same and not _in_many_files(came):
        return DriftReport(packages, 1, (), (), ())
    theirs = pipeline.read_version(came, settings.value)
    if theirs.value is None:
        what = tally(theirs.findings)
        raise Unseen(f"{argument} answers with no description that can be read: {what}")
    if missed:
        raise Unseen(
            f"{argument} refers to other files, which are not fetched: download all of them, "
            "and name that file"
        )
    step(f"{api}@{version}: comparing")
    ours = pipeline.read_version(known, settings.value)
    if same and _parts(known) == _parts(came):
        return DriftReport(packages, 1, (), (), ())
    because = f"{argument} publishes another description"
    summary: tuple[str, ...] = ()
    if ours.value is not None:
        found, _ = pipeline.compare(ours.value, theirs.value)
        because += f": {_versions(found.changes)}{summary_line(found.changes)}"
        summary = tuple(summary_lines(found.changes))
    shown: tuple[str, ...] = ()
    if lines:
        text = normalize_line_ends(came.files[argument]).decode(
            "utf-8", "backslashreplace"
        )
        before = known.files[known.name]
        shown = tuple(diff_file(known.name, before, text, "published"))
    entry = DriftEntry(
        known.name, "", Cause.STALE, because, owned=False, lines=shown, summary=summary
    )
    published = strip_build_suffix(theirs.value.contract.version)
    return DriftReport(
        packages, 0, (entry,), (), _advice(argument, api, version, published)
    )


def _advice(
    argument: str, api: str, newest: str, published: str
) -> tuple[tuple[str, str], ...]:
    """The command that adds what is published; none where it is older than the newest."""
    command = ["oasmith", "add", argument, "--api", api]
    if version_sort_key(published)[:2] == version_sort_key(newest)[:2]:
        # One version is never two descriptions: this one needs a name of its own.
        command += ["--version", f"{newest}.1"]
    elif version_sort_key(published) < version_sort_key(newest):
        return ()
    return (("to take it over", shlex.join(command)),)


def _one_api(workspace: Workspace, apis: Sequence[str]) -> str:
    names = apis or workspace.list_apis()
    if len(names) != 1:
        known = ", ".join(workspace.list_apis()) or "none"
        raise click.UsageError(f"--upstream is of one API: name it; there is {known}")
    return names[0]


def _fetched(argument: str, missed: list[str]) -> Source:
    """What is published; names of files that it would need, and nobody fetches, go to `missed`."""
    try:
        if is_url(argument):
            return lone_file(argument, download(argument), missed)
        return read_description(argument)
    except UnreachableError as error:
        raise Unseen(str(error)) from error
    except WorkspaceError as error:
        if is_url(argument):
            raise
        raise Unseen(str(error)) from error


def _is_same(known: Source, came: Source) -> bool:
    before, after = known.files[known.name], came.files[came.name]
    if digest_text(before) == digest_text(after):
        return True
    one, other = source.parse(known).value, source.parse(came).value
    return one is not None and other is not None and one.data == other.data


def _in_many_files(text: Source) -> bool:
    """Whether a description seems to refer to other files: a look at the text that costs little."""
    return _ELSEWHERE.search(text.files[text.name]) is not None


def _parts(text: Source) -> dict[str, str]:
    """The digests of the other files that were read, by their paths from the description."""
    folder = posixpath.dirname(text.name) or "."
    return {
        posixpath.relpath(name, folder): digest_text(content)
        for name, content in text.files.items()
        if name != text.name
    }


def _versions(changes: ChangeList) -> str:
    old, new = changes.old.version, changes.new.version
    return "" if old == new else f"version {new} instead of {old}; "
