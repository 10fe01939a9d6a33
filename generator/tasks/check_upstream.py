"""Compares a published description with the newest version in the workspace."""

from __future__ import annotations

import posixpath
import re
import shlex
from collections.abc import Sequence

from generator import pipeline, source
from generator.config import strip_build_suffix, version_sort_key
from generator.diff import ChangeList
from generator.findings import Finding
from generator.output import (
    Cause,
    DriftEntry,
    DriftReport,
    diff_file,
    digest_text,
    normalize_line_ends,
)
from generator.report.change_summary import summary_line, summary_lines
from generator.report.finding_counts import count_findings
from generator.source.document import Source, lone_file
from generator.tasks.context import RunContext
from generator.tasks.find_description import read_api_config
from generator.workspace import (
    UnreachableError,
    Workspace,
    WorkspaceError,
    download,
    is_url,
    read_description,
    redact_url,
)

# JSON and YAML allow many spellings; a reference inside the file begins with #.
_EXTERNAL_REFERENCE = re.compile(rb"""\$ref["']?\s*:(?!\s*["']?#)""")


class UpstreamUnavailableError(Exception):
    """The published description cannot be read."""


def check_upstream(
    workspace: Workspace,
    apis: Sequence[str],
    argument: str,
    context: RunContext,
    *,
    with_lines: bool = False,
) -> DriftReport:
    """Return a report with one entry if the published description differs.

    The layout does not matter, nor whether it is JSON or YAML.

    Raises:
        UpstreamUnavailableError: It cannot be downloaded, or is not a description.
    """
    api = _select_api(workspace, apis)
    settings = read_api_config(workspace, api)
    if settings.value is None or not settings.value.versions:
        counts = count_findings(settings.findings)
        raise WorkspaceError(f"specs/{api}/api.yaml: {counts}")
    version = settings.value.versions[-1]
    ours = workspace.read_description(api, version)
    context.report_progress(f"reading {redact_url(argument)}")
    references: list[str] = []
    theirs = _read_published(argument, references, context)
    argument = redact_url(argument)
    unchanged = DriftReport((f"{api}@{version}",), 1, (), (), ())
    is_same = _is_same(ours, theirs)
    if is_same and not _has_external_reference(theirs):
        return unchanged
    published = pipeline.read_version(theirs, settings.value)
    _require_readable(argument, published.value, published.findings, references)
    assert published.value is not None
    context.report_progress(f"comparing {api}@{version}")
    newest = pipeline.read_version(ours, settings.value)
    if is_same and _digest_references(ours) == _digest_references(theirs):
        return unchanged
    changes = None
    if newest.value is not None:
        changes = pipeline.compare_versions(newest.value, published.value)[0].changes
    entry = _describe_difference(
        argument, changes, ours, theirs if with_lines else None
    )
    name = strip_build_suffix(published.value.contract.version)
    advice = _advise(argument, api, version, name)
    return DriftReport(unchanged.packages, 0, (entry,), (), advice)


def _require_readable(
    argument: str,
    published: pipeline.Version | None,
    findings: Sequence[Finding],
    references: Sequence[str],
) -> None:
    if published is None:
        raise UpstreamUnavailableError(
            f"{argument} is not a description that can be read: {count_findings(findings)}"
        )
    if references:
        raise UpstreamUnavailableError(
            f"{argument} refers to other files, which are not downloaded: download all of "
            "them, and pass the file to --upstream"
        )


def _describe_difference(
    argument: str, changes: ChangeList | None, ours: Source, theirs: Source | None
) -> DriftEntry:
    """Return the entry; it has the lines that differ if `theirs` is given."""
    reason = f"{argument} publishes another description"
    summary: tuple[str, ...] = ()
    if changes is not None:
        reason += f": {_describe_versions(changes)}{summary_line(changes)}"
        summary = tuple(summary_lines(changes))
    lines: tuple[str, ...] = ()
    if theirs is not None:
        content = normalize_line_ends(theirs.files[theirs.name])
        text = content.decode("utf-8", "backslashreplace")
        lines = tuple(diff_file(ours.name, ours.files[ours.name], text, "published"))
    return DriftEntry(
        ours.name, "", Cause.STALE, reason, owned=False, lines=lines, summary=summary
    )


def _advise(
    argument: str, api: str, newest: str, published: str
) -> tuple[tuple[str, str], ...]:
    """Return the command that adds the published version; none if it is older."""
    command = ["oasmith", "add", argument, "--api", api]
    if version_sort_key(published)[:2] == version_sort_key(newest)[:2]:
        # A version never changes, so that this one needs another name.
        command += ["--version", f"{newest}.1"]
    elif version_sort_key(published) < version_sort_key(newest):
        return ()
    return (("to add it, run", shlex.join(command)),)


def _select_api(workspace: Workspace, apis: Sequence[str]) -> str:
    names = apis or workspace.list_apis()
    if len(names) != 1:
        existing = ", ".join(workspace.list_apis()) or "none"
        raise WorkspaceError(
            f"--upstream compares one API: pass its name; APIs: {existing}"
        )
    return names[0]


def _read_published(
    argument: str, references: list[str], context: RunContext
) -> Source:
    """Read the published description; names of files that are not downloaded are appended."""
    try:
        if is_url(argument):
            content = download(argument, context.headers)
            return lone_file(redact_url(argument), content, references)
        return read_description(argument)
    except UnreachableError as error:
        raise UpstreamUnavailableError(str(error)) from error
    except WorkspaceError as error:
        if is_url(argument):
            raise
        raise UpstreamUnavailableError(str(error)) from error


def _is_same(ours: Source, theirs: Source) -> bool:
    before, after = ours.files[ours.name], theirs.files[theirs.name]
    if digest_text(before) == digest_text(after):
        return True
    old, new = source.parse(ours).value, source.parse(theirs).value
    return old is not None and new is not None and old.data == new.data


def _has_external_reference(text: Source) -> bool:
    """Whether a description seems to refer to other files; a fast search in the text."""
    return _EXTERNAL_REFERENCE.search(text.files[text.name]) is not None


def _digest_references(text: Source) -> dict[str, str]:
    """Return the digests of the other files that were read, by path from the description."""
    folder = posixpath.dirname(text.name) or "."
    return {
        posixpath.relpath(name, folder): digest_text(content)
        for name, content in text.files.items()
        if name != text.name
    }


def _describe_versions(changes: ChangeList) -> str:
    old, new = changes.old.version, changes.new.version
    return "" if old == new else f"version {new} instead of {old}; "
