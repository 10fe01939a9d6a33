"""The paging rules of an api.yaml."""

# ruff: noqa: E501 (a rule a line)
from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from generator.config import (
    DEFAULT_RULES,
    ApiConfig,
    PagingRule,
    Role,
    TargetConfig,
    Tell,
    canonical,
    read_config,
    unused_rules,
)
from generator.findings import Checked
from generator.languages import target_rules
from generator.report import finding_line
from generator.source import Source

LEAST = "versions: ['1']\ntargets: {python: {distribution: a, package: a}}\n"
PAGE, OFFSET, CURSOR = (
    (Role.PAGE, "page"),
    (Role.OFFSET, "offset"),
    (Role.CURSOR, "cursor"),
)


def read(text: str) -> Checked[ApiConfig]:
    source = Source("api.yaml", {"api.yaml": (LEAST + text).encode()})
    return read_config(source, name="a", rules=target_rules(), found=("1",))


def rules(text: str) -> tuple[PagingRule, ...]:
    checked = read(text)
    assert checked.findings == ()
    assert checked.value is not None
    return checked.value.paging


@pytest.mark.parametrize(
    ("stated", "rule"),
    [
        (
            "{name: a, answer: {items: results, next: next}, query: {page: page}}",
            PagingRule("a", "results", Tell.NEXT, "next", (PAGE,)),
        ),
        (
            "{name: a, answer: {items: results, next: next}, query: {offset: offset, page: page, cursor: cursor}}",
            PagingRule("a", "results", Tell.NEXT, "next", (OFFSET, PAGE, CURSOR)),
        ),
        (
            "{name: a, answer: {items: data, cursor: meta.next, more: meta.more}, query: {cursor: after}}",
            PagingRule("a", "data", Tell.CURSOR, "meta.next", ((Role.CURSOR, "after"),), more="meta.more"),
        ),
        (
            "{name: a, answer: {items: data, total_pages: p.total, page: p.page}, query: {page: page}, first_page: 0}",
            PagingRule("a", "data", Tell.TOTAL_PAGES, "p.total", (PAGE,), page="p.page", first_page=0),
        ),
        (
            "{name: a, answer: {items: data, total_items: total}, query: {offset: skip}}",
            PagingRule("a", "data", Tell.TOTAL_ITEMS, "total", ((Role.OFFSET, "skip"),)),
        ),
        (
            "{name: a, answer: {items: data, total_items: total, page: page}, query: {page: page}}",
            PagingRule("a", "data", Tell.TOTAL_ITEMS, "total", (PAGE,), page="page"),
        ),
        (
            "{name: a, answer: {items: data, more: has_more}, query: {offset: offset}}",
            PagingRule("a", "data", Tell.MORE, "has_more", (OFFSET,)),
        ),
    ],
)  # fmt: skip
def test_a_rule(stated: str, rule: PagingRule) -> None:
    assert rules(f"paging: [{stated}]") == (rule,)


def test_without_the_key_the_usual_rules_hold_and_an_empty_list_turns_them_off() -> (
    None
):
    assert rules("") == DEFAULT_RULES
    assert rules("paging: []") == ()


def test_the_order_of_the_rules_is_kept() -> None:
    rest = "answer: {items: a, next: b}, query: {page: c}"
    text = f"paging: [{{name: z, {rest}}}, {{name: a, {rest}}}]"
    assert [rule.name for rule in rules(text)] == ["z", "a"]


ANSWER, QUERY = "answer: {items: a, next: b}", "query: {page: c}"
WRONG, MISSING, UNKNOWN = (
    f"error {code}-setting " for code in ("wrong", "missing", "unknown")
)


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("@paging: {}", WRONG + "paging is a mapping; a list is wanted (/paging)"),
        ("@paging: ", WRONG + "paging is null; a list is wanted (/paging)"),
        ("paging: [@a]", WRONG + "paging/0 is a string; a mapping is wanted"),
        ("paging: [@{}]", MISSING + "name: a rule needs a name"),
        ("paging: [@{}]", MISSING + "answer: places in the answer are missing"),
        ("paging: [@{}]", MISSING + "query: the parameter of a page is missing"),
        ("paging: [{@nam: a}]", UNKNOWN + "unknown key 'nam'; did you mean 'name'?"),
        ("paging: [{@name: 1}]", WRONG + "name is a number; a string is wanted"),
        (f"paging: [{{@name: ä, {ANSWER}, {QUERY}}}]", WRONG + "'ä' is no name of a rule"),
        (f"paging: [{{@name: '', {ANSWER}, {QUERY}}}]", WRONG + "'' is no name of a rule"),
        (f"paging: [{{@name: 1a, {ANSWER}, {QUERY}}}]", WRONG + "'1a' is no name of a rule"),
        (
            f"paging: [{{name: a, {ANSWER}, {QUERY}}}, {{@name: a, {ANSWER}, {QUERY}}}]",
            WRONG + "a rule before is called 'a', too (/paging/1/name)",
        ),
        (f"paging: [{{name: a, @answer: x, {QUERY}}}]", WRONG + "paging/0/answer is a string"),
        (f"paging: [{{name: a, @answer: {{}}, {QUERY}}}]", MISSING + "items: where the list"),
        (f"paging: [{{name: a, @answer: {{next: b}}, {QUERY}}}]", MISSING + "items: where"),
        (
            f"paging: [{{name: a, @answer: {{items: a}}, {QUERY}}}]",
            MISSING + "what tells the next page: one of next, cursor, total_pages, total_items, "
            "more (/paging/0/answer)",
        ),
        (
            f"paging: [{{name: a, answer: {{items: a, @nxt: b}}, {QUERY}}}]",
            UNKNOWN + "unknown key 'nxt'; did you mean 'next'?",
        ),
        (
            f"paging: [{{name: a, answer: {{items: a, @next: 1}}, {QUERY}}}]",
            WRONG + "next is a number",
        ),
        (
            f"paging: [{{name: a, answer: {{@items: a..b, next: c}}, {QUERY}}}]",
            WRONG + "'a..b' is no place: names of properties, with dots between them",
        ),
        (
            f"paging: [{{name: a, answer: {{@items: '', next: c}}, {QUERY}}}]",
            WRONG + "'' is no place",
        ),
        (
            f"paging: [{{name: a, answer: {{items: a, @cursor: b, next: c}}, {QUERY}}}]",
            WRONG + "cursor beside next: one of them tells",
        ),
        (
            f"paging: [{{name: a, answer: {{items: a, next: b, @more: c}}, {QUERY}}}]",
            WRONG + "more beside next: one of them tells",
        ),
        (
            f"paging: [{{name: a, answer: {{items: a, next: b, @page: c}}, {QUERY}}}]",
            WRONG + "page is of use only beside a total or more, and query.page",
        ),
        (
            "paging: [{name: a, answer: {items: a, total_items: b, @page: c}, query: {offset: d}}]",
            WRONG + "page is of use only beside a total or more, and query.page",
        ),
        (f"paging: [{{name: a, {ANSWER}, @query: c}}]", WRONG + "paging/0/query is a string"),
        (
            f"paging: [{{name: a, {ANSWER}, @query: {{}}}}]",
            WRONG + "query is empty: next goes with query.page or query.offset or query.cursor",
        ),
        (f"paging: [{{name: a, {ANSWER}, query: {{@limit: c}}}}]", UNKNOWN + "unknown key"),
        (f"paging: [{{name: a, {ANSWER}, query: {{@page: 1}}}}]", WRONG + "page is a number"),
        (
            f"paging: [{{name: a, {ANSWER}, query: {{@page: ''}}}}]",
            WRONG + "page: the name of a parameter is wanted",
        ),
        (
            f"paging: [{{name: a, {ANSWER}, query: {{@page: }}}}]",
            WRONG + "page: the name of a parameter is wanted",
        ),
        (
            "paging: [{name: a, answer: {items: a, cursor: b}, query: {@page: c}}]",
            WRONG + "cursor goes with query.cursor, not with query.page",
        ),
        (
            "paging: [{name: a, answer: {items: a, total_pages: b}, query: {@offset: c}}]",
            WRONG + "total_pages goes with query.page, not with query.offset",
        ),
        (
            "paging: [{name: a, answer: {items: a, more: b}, @query: {page: c, offset: d}}]",
            WRONG + "there is more than one parameter: more goes with query.page or query.offset",
        ),
        (
            f"paging: [{{name: a, {ANSWER}, {QUERY}, @first_page: -1}}]",
            WRONG + "first_page is -1; a whole number, 0 or more, is wanted",
        ),
        (
            f"paging: [{{name: a, {ANSWER}, {QUERY}, @first_page: 0.5}}]",
            WRONG + "first_page is a number; a whole number",
        ),
        (
            f"paging: [{{name: a, {ANSWER}, {QUERY}, @first_page: true}}]",
            WRONG + "first_page is a boolean; a whole number",
        ),
        (
            f"paging: [{{name: a, {ANSWER}, query: {{offset: o}}, @first_page: 0}}]",
            WRONG + "first_page is of no use without query.page",
        ),
    ],
)  # fmt: skip
def test_a_fault_is_a_finding_with_its_place(stated: str, expected: str) -> None:
    """The place is marked by an @."""
    checked = read(f"{stated.replace('@', '')}\n")
    lines = [finding_line(finding) for finding in checked.findings]
    begin = f"api.yaml:3:{stated.index('@') + 1}: {expected}"
    assert any(line.startswith(begin) for line in lines), lines
    assert checked.failed


FULL = PagingRule("a", "b", Tell.CURSOR, "c", (CURSOR,), more="d")
BASE = ApiConfig("a", ("1",), {"python": TargetConfig("a", "a")}, paging=(FULL,))


@pytest.mark.parametrize(
    ("changed", "same"),
    [
        ({"at": None}, True),
        ({"name": "x"}, False),
        ({"items": "x"}, False),
        ({"tell": Tell.NEXT}, False),
        ({"told_at": "x"}, False),
        ({"query": (PAGE,)}, False),
        ({"query": ((Role.CURSOR, "x"),)}, False),
        ({"page": "x"}, False),
        ({"more": None}, False),
        ({"first_page": 0}, False),
    ],
)
def test_every_part_of_a_rule_decides_a_package(
    changed: dict[str, Any], same: bool
) -> None:
    other = replace(BASE, paging=(replace(FULL, **changed),))
    assert (canonical(other, "python") == canonical(BASE, "python")) is same


def test_a_rule_that_fits_nothing_is_a_warning_at_its_place() -> None:
    checked = read(
        f"paging:\n- {{name: a, {ANSWER}, {QUERY}}}\n- {{name: b, {ANSWER}, {QUERY}}}\n"
    )
    assert checked.value is not None
    assert [finding_line(f) for f in unused_rules(checked.value, {"a"})] == [
        "api.yaml:5:3: warning unused-paging-rule no operation of any version pages by "
        "the rule b (/paging/1)"
    ]
    assert unused_rules(checked.value, {"a", "b"}) == ()


def test_the_usual_rules_need_not_fit() -> None:
    assert unused_rules(replace(BASE, paging=DEFAULT_RULES), ()) == ()
