"""What each format says of one and the same list of changes."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from generator.diff.changes import Level, Side
from generator.report.change_background import Background
from generator.report.change_formats import (
    CHANGE_FORMATS,
    ReportRequest,
    find_change_format,
)
from generator.report.change_github import changes_github
from generator.report.change_junit import changes_junit
from generator.report.change_sarif import changes_sarif, uri
from generator.report.change_text import change_lines
from generator.workspace import read_templates
from tests.report.made import change, changes, of_every_level, operation

if TYPE_CHECKING:
    from generator.diff.changes import ChangeList


FORMATS = [form.name for form in CHANGE_FORMATS]


def text(listed: ChangeList) -> str:
    return "\n".join(line for _, line in change_lines(listed))


def made(form: str, listed: ChangeList) -> str:
    request = ReportRequest(
        listed,
        Background(),
        read_templates("report"),
        lambda c: c.level is Level.BREAKING,
    )
    return find_change_format(form).render(request)


@pytest.mark.parametrize("form", FORMATS)
def test_an_accepted_change_is_shown_as_such_with_its_reason_and_end(form: str) -> None:
    with_one = made(form, of_every_level())
    listed = of_every_level()
    without = replace(
        listed, changes=tuple(replace(c, accepted=None) for c in listed.changes)
    )
    for word in ("accepted", "the two teams agreed", "2027-01-31"):
        assert word in with_one.replace("`", ""), word
    assert "the two teams agreed" not in made(form, without)


@pytest.mark.parametrize("form", FORMATS)
def test_a_report_is_the_same_every_time(form: str) -> None:
    assert made(form, of_every_level()) == made(form, of_every_level())


@pytest.mark.parametrize("form", FORMATS)
def test_a_report_of_nothing(form: str) -> None:
    assert made(form, changes(not_evaluated=()))


def test_annotations() -> None:
    assert changes_github(of_every_level()).splitlines() == [
        "::error file=specs/notes/2.0.yaml,line=20,col=9,title=type-changed::type changed "
        "from integer to string for `Note.size` (breaking)%0Ain schema Note, affects GET /notes"
        "%0AKeep it.",
        "::notice file=specs/notes/2.0.yaml,line=20,col=9,title=type-changed::schema `Tag` "
        "was removed (breaking)%0Ain schema Tag, affects GET /notes%0Aaccepted: the two teams "
        "agreed (until 2027-01-31)",
        "::warning file=specs/notes/2.0.yaml,line=20,col=9,title=default-removed::no default "
        "(warning)%0Ain schema Note, affects GET /notes%0AKeep it.",
        "::notice title=Notes 1.0 → 2.0::1 safe change; operations: 2 added, 1 removed, "
        "0 moved, 1 changed, 1 unchanged; API major, client minor",
    ]


@pytest.mark.parametrize(
    ("document", "file"),
    [
        ("specs/a,b:c%.yaml", "specs/a%2Cb%3Ac%25.yaml"),
        ("git:HEAD~1:specs/a.yaml", "specs/a.yaml"),
    ],
)
def test_the_file_of_an_annotation(document: str, file: str) -> None:
    listed = changes(change())
    listed = replace(listed, new=replace(listed.new, document=document))
    assert changes_github(listed).startswith(f"::error file={file},line=20,")


def test_a_change_without_a_line_has_no_place() -> None:
    nowhere = Side("/a", 0, 0, present=True, value=1)
    listed = changes(change(old=nowhere, new=nowhere))
    assert changes_github(listed).startswith("::error title=type-changed::")
    result = json.loads(changes_sarif(listed))["runs"][0]["results"][0]
    assert "locations" not in result


def test_sarif() -> None:
    run = json.loads(changes_sarif(of_every_level()))["runs"][0]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert rules == ["default-removed", "property-added", "type-changed"]
    results = run["results"]
    assert [r["level"] for r in results] == ["error", "error", "warning", "note"]
    assert [rules[r["ruleIndex"]] for r in results] == [r["ruleId"] for r in results]
    assert [len(r.get("suppressions", ())) for r in results] == [0, 1, 0, 0]
    place = results[0]["locations"][0]["physicalLocation"]
    assert place == {
        "artifactLocation": {"uri": "specs/notes/2.0.yaml"},
        "region": {"startLine": 20, "startColumn": 9},
    }
    old = results[0]["relatedLocations"][0]["physicalLocation"]
    assert old["artifactLocation"]["uri"] == "specs/notes/1.0.yaml"


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("specs/a.yaml", "specs/a.yaml"),
        ("a b%.yaml", "a%20b%25.yaml"),
        ("c:\\specs\\a.yaml", "c%3A/specs/a.yaml"),
        ("//host/a.yaml", "/host/a.yaml"),
        ("ä?#.yaml", "%C3%A4%3F%23.yaml"),
    ],
)
def test_uri(file: str, expected: str) -> None:
    assert uri(file) == expected


def test_junit_fails_what_it_is_told_to() -> None:
    listed = of_every_level()
    for fails, failures in (
        ((Level.BREAKING,), 1),
        ((Level.BREAKING, Level.WARNING), 2),
        ((), 0),
    ):
        suite = ElementTree.fromstring(
            changes_junit(listed, lambda c, fails=fails: c.level in fails)
        )[0]
        assert suite.attrib["failures"] == str(failures)
        assert len(suite.findall("testcase/failure")) == failures
        assert len(suite.findall("testcase/skipped")) == 1
        assert len(suite) == 4


def test_tests_of_junit_have_names_of_their_own() -> None:
    suite = ElementTree.fromstring(
        changes_junit(changes(change(1), change(2)), lambda _: True)
    )[0]
    assert len({case.attrib["name"] for case in suite}) == 2


def test_a_change_of_many_operations_names_the_first_and_counts_the_rest() -> None:
    reached = tuple(operation(f"/{n}") for n in range(7))
    one = changes(change(operations=reached))
    assert "affects 7 operations: GET /0, GET /1, GET /2 and 4 more" in changes_github(
        one
    )
