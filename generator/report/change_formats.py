"""The formats of a report of changes; each is one file of this folder and one line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generator.diff.changes import Change, ChangeList
from generator.record import record
from generator.report.change_background import Background
from generator.report.change_github import changes_github
from generator.report.change_html import changes_html
from generator.report.change_json import changes_json
from generator.report.change_junit import changes_junit
from generator.report.change_markdown import changes_markdown
from generator.report.change_sarif import changes_sarif
from generator.report.change_text import changes_text


@record
class ReportRequest:
    """What a report of changes is rendered from.

    `templates` are the texts of templates/report/, `fails` says which changes count as failures.
    `width` (columns) and `verbose` (also list safe changes) are for plain text.
    """

    changes: ChangeList
    background: Background
    templates: Mapping[str, str]
    fails: Callable[[Change], bool]
    width: int = 100
    verbose: bool = False


@record
class ChangeFormat:
    """One format.

    `suffix` is that of its file below generated/reports, `""` where `build` writes none.
    """

    name: str
    render: Callable[[ReportRequest], str]
    suffix: str = ""


CHANGE_FORMATS: tuple[ChangeFormat, ...] = (
    ChangeFormat("text", lambda r: changes_text(r.changes, r.width, verbose=r.verbose)),
    ChangeFormat("markdown", lambda r: changes_markdown(r.changes), "md"),
    ChangeFormat(
        "html", lambda r: changes_html(r.changes, r.templates, r.background), "html"
    ),
    ChangeFormat("json", lambda r: changes_json(r.changes) + "\n", "json"),
    ChangeFormat("github", lambda r: changes_github(r.changes)),
    ChangeFormat("sarif", lambda r: changes_sarif(r.changes)),
    ChangeFormat("junit", lambda r: changes_junit(r.changes, r.fails)),
)


def find_change_format(name: str) -> ChangeFormat:
    """Return the format of a name. Raises KeyError for a name that the registry lacks."""
    for form in CHANGE_FORMATS:
        if form.name == name:
            return form
    raise KeyError(name)
