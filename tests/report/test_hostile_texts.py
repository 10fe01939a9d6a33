"""No text of a description is markup, a command, or a way out of its place, in any format."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import pytest
from jsonschema_rs import validator_for
from markdown_it import MarkdownIt

from generator.report.change_background import Background
from generator.report.change_formats import CHANGE_FORMATS, ReportRequest
from generator.report.change_markdown import LONGEST
from generator.report.change_text import change_lines
from generator.workspace import read_templates
from tests.report.made import HOSTILE, hostile
from tests.report.sarif import sarif_schema

if TYPE_CHECKING:
    from pathlib import Path

TEMPLATES = read_templates("report")
FORMATS = {form.name: form.render for form in CHANGE_FORMATS}
texts = pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)


def report(form: str, text: str) -> str:
    listed = hostile(text)
    known = {"components": {"schemas": {text: {text: text, "properties": {"a": text}}}}}
    background = Background({}, {}, {})
    if form == "html":
        changed = {"components": {"schemas": {text: {"type": text}}}}
        background = Background(known, changed, {})
    return FORMATS[form](ReportRequest(listed, background, TEMPLATES, lambda _: True))


@texts
@pytest.mark.parametrize("form", FORMATS)
def test_every_format_is_plain_printable_text(form: str, text: str) -> None:
    made = report(form, text)
    made.encode("utf-8")
    strange = {c for c in made if not c.isprintable() and c != "\n"}
    assert strange == set()
    assert made.endswith("\n")


@texts
def test_the_text_for_a_terminal_is_printable(text: str) -> None:
    lines = [line for _, line in change_lines(hostile(text), 80)]
    assert lines
    assert all(line.isprintable() and len(line) <= 80 for line in lines)


OURS = re.compile(r"</?details>|<details><summary>[\w ]+</summary>")


@texts
def test_markdown_holds_no_markup_but_ours(text: str) -> None:
    made = report("markdown", text)
    assert len(made) <= LONGEST
    tokens = MarkdownIt("commonmark").enable("table").parse(made)
    inner = [token for t in tokens for token in (t.children or [])]
    assert {t.type for t in inner} <= {
        *("text", "code_inline", "softbreak", "strong_open", "strong_close"),
        *("em_open", "em_close"),
    }
    blocks = [t.content.strip() for t in tokens if t.type == "html_block"]
    assert blocks
    assert all(OURS.fullmatch(block) for block in blocks), blocks
    opened = sum(block.startswith("<details>") for block in blocks)
    assert opened == blocks.count("</details>")
    cells = [t for t in tokens if t.type in ("td_open", "th_open")]
    assert len(cells) == 15
    # What is left outside of code is words: no mention, no reference, no address, no formula.
    outside = " ".join(t.content for t in inner if t.type == "text")
    assert not re.search(r"[@$<>\[\]`\\]|#\d|GH-|www\.|https?:", outside), outside


class Page(HTMLParser):
    """The elements and attributes of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.attributes += attrs


KNOWN = """
a article b body button code details div fieldset footer form h1 h2 h3 h4 head header html input kbd
label legend li main meta nav ol option output p script section select small span style summary
title ul
"""
ATTRIBUTES = """
aria-label aria-live autocomplete charset checked class content data-kind data-level hidden href
http-equiv id lang name placeholder role spellcheck tabindex type value
"""


@texts
def test_html_holds_no_element_and_no_attribute_but_ours(text: str) -> None:
    made = report("html", text)
    page = Page(made)
    assert set(page.elements) <= set(KNOWN.split())
    assert page.elements.count("script") == page.elements.count("style") == 1
    assert {name for name, _ in page.attributes} <= set(ATTRIBUTES.split())
    ids = [value for name, value in page.attributes if name == "id"]
    assert len(ids) == len(set(ids))
    targets = [value for name, value in page.attributes if name == "href"]
    assert {str(target)[:1] for target in targets} == {"#"}
    assert {str(target)[1:] for target in targets} <= set(map(str, ids))


def test_the_policy_allows_the_script_and_the_style_of_the_page_alone() -> None:
    made = report("html", "a")
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', made)
    assert policy is not None
    for tag in ("script", "style"):
        inner = re.search(rf"<{tag}>(.*?)</{tag}>", made, re.DOTALL)
        assert inner is not None
        digest = hashlib.sha256(inner[1].encode()).digest()
        assert f"{tag}-src 'sha256-{base64.b64encode(digest).decode()}';" in policy[1]
    assert policy[1].startswith("default-src 'none';")


@texts
def test_github_gets_one_command_a_line(text: str) -> None:
    lines = report("github", text).splitlines()
    # Two breaking changes, one that is accepted, and the numbers of the rest.
    assert len(lines) == 4
    for line in lines:
        command = re.fullmatch(r"::(error|warning|notice) ([^:]*)::(.+)", line)
        assert command is not None, line
        for part in command[2].split(","):
            name, equals, value = part.partition("=")
            assert name in ("file", "line", "col", "title")
            assert equals
            assert not re.search(r"%(?!25|0A|0D|3A|2C)", value)


@texts
def test_sarif_is_valid(text: str) -> None:
    log = json.loads(report("sarif", text))
    assert [str(e) for e in validator_for(sarif_schema()).iter_errors(log)] == []
    for result in log["runs"][0]["results"]:
        for place in result["locations"]:
            address = place["physicalLocation"]["artifactLocation"]["uri"]
            split = urlsplit(address)
            assert (split.scheme, split.netloc, split.query, split.fragment) == (
                "",
            ) * 4
            assert unquote(address, errors="surrogatepass").startswith("specs/")


@texts
def test_junit_is_well_formed(text: str) -> None:
    suite = ElementTree.fromstring(report("junit", text))[0]
    assert suite.attrib["tests"] == str(len(suite)) == "4"
    assert [len(case) for case in suite] == [1, 1, 1, 1]
    assert {child.tag for case in suite for child in case} == {"failure", "skipped"}
    assert not [deeper for case in suite for child in case for deeper in child]


@texts
def test_json_is_as_its_schema_says(text: str, root: Path) -> None:
    schema = root / "generator/report/change_report.schema.json"
    validator = validator_for(json.loads(schema.read_text("utf-8")))
    made = report("json", text)
    assert json.loads(made)["changes"][0]["subject"] == text
    # The validator takes UTF-8 alone, which has no lone surrogates.
    valid = json.loads(made.replace("\\ud800", "?"))
    assert [str(error) for error in validator.iter_errors(valid)] == []
