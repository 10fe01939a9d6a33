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


@record
class Request:
    """What a report is made of: the changes, what is shown beside them, the texts of
    templates/report/, and which changes count as failures."""

    changes: ChangeList
    background: Background
    templates: Mapping[str, str]
    fails: Callable[[Change], bool]


CHANGE_FORMATS: tuple[tuple[str, Callable[[Request], str]], ...] = (
    ("markdown", lambda wanted: changes_markdown(wanted.changes)),
    (
        "html",
        lambda wanted: changes_html(
            wanted.changes, wanted.templates, wanted.background
        ),
    ),
    ("json", lambda wanted: changes_json(wanted.changes) + "\n"),
    ("github", lambda wanted: changes_github(wanted.changes)),
    ("sarif", lambda wanted: changes_sarif(wanted.changes)),
    ("junit", lambda wanted: changes_junit(wanted.changes, wanted.fails)),
)
