"""No text of a description is a command of a GitHub runner."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ElementTree

import pytest

from generator.report.github_log import break_commands
from tests.report.made import HOSTILE
from tests.report.test_hostile_texts import FORMATS, report

# As a runner finds them: anywhere in a line, or at its beginning.
OLD = re.compile(r"##\[")
NEW = re.compile(r"^\s*::", re.MULTILINE)
COMMANDS = {
    **HOSTILE,
    "first": "::error::forged",
    "wrapped": " ".join(["word"] * 16) + " ::error::forged " * 20,
    "hashes": "####[error]##[##[",
}
texts = pytest.mark.parametrize("text", COMMANDS.values(), ids=COMMANDS)


@texts
@pytest.mark.parametrize("form", sorted(set(FORMATS) - {"github"}))
def test_a_report_in_a_log_holds_no_command(form: str, text: str) -> None:
    shown = break_commands(report(form, text), form)
    assert not OLD.search(shown)
    assert not NEW.search(shown)


@texts
def test_annotations_hold_no_old_command(text: str) -> None:
    assert not OLD.search(report("github", text))


@texts
def test_json_and_xml_keep_their_values(text: str) -> None:
    for form in ("json", "sarif"):
        made = report(form, text)
        assert json.loads(break_commands(made, form)) == json.loads(made)
    made = report("junit", text)
    trees = [ElementTree.fromstring(it) for it in (made, break_commands(made, "junit"))]
    assert len({ElementTree.tostring(tree) for tree in trees}) == 1


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a ##[error]b", "a ##\\[error]b"),
        ("###[error]", "###\\[error]"),
        ("::error::b", "\\::error::b"),
        ("a\n\t ::error::b\n", "a\n\t \\::error::b\n"),
        ("a::b", "a::b"),
        ("# [a]", "# [a]"),
    ],
)
def test_plain_text(text: str, shown: str) -> None:
    assert break_commands(text) == shown
