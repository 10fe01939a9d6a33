"""The pagination rules of an api.yaml."""

# ruff: noqa: E501 (a rule a line)
from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from generator.config import (
    DEFAULT_PAGINATION_RULES,
    ApiConfig,
    NextPageSignal,
    PaginationRule,
    ParameterRole,
    TargetConfig,
    encode_package_settings,
    find_unused_pagination_rules,
    read_config,
)
from generator.findings import Checked
from generator.languages import target_rules
from generator.report import finding_line
from generator.source import Source

LEAST = "versions: ['1']\ntargets: {python: {distribution: a, package: a}}\n"
PAGE, OFFSET, CURSOR = (
    (ParameterRole.PAGE, "page"),
    (ParameterRole.OFFSET, "offset"),
    (ParameterRole.CURSOR, "cursor"),
)


def read(text: str) -> Checked[ApiConfig]:
    source = Source("api.yaml", {"api.yaml": (LEAST + text).encode()})
    return read_config(source, name="a", rules=target_rules(), described=("1",))


def rules(text: str) -> tuple[PaginationRule, ...]:
    checked = read(text)
    assert checked.findings == ()
    assert checked.value is not None
    return checked.value.paging


@pytest.mark.parametrize(
    ("settings", "rule"),
    [
        (
            "{name: a, answer: {items: results, next: next}, query: {page: page}}",
            PaginationRule("a", "results", NextPageSignal.NEXT, "next", (PAGE,)),
        ),
        (
            "{name: a, answer: {items: results, next: next}, query: {offset: offset, page: page, cursor: cursor}}",
            PaginationRule("a", "results", NextPageSignal.NEXT, "next", (OFFSET, PAGE, CURSOR)),
        ),
        (
            "{name: a, answer: {items: data, cursor: meta.next, more: meta.more}, query: {cursor: after}}",
            PaginationRule("a", "data", NextPageSignal.CURSOR, "meta.next", ((ParameterRole.CURSOR, "after"),), more="meta.more"),
        ),
        (
            "{name: a, answer: {items: data, total_pages: p.total, page: p.page}, query: {page: page}, first_page: 0}",
            PaginationRule("a", "data", NextPageSignal.TOTAL_PAGES, "p.total", (PAGE,), page="p.page", first_page=0),
        ),
        (
            "{name: a, answer: {items: data, total_items: total}, query: {offset: skip}}",
            PaginationRule("a", "data", NextPageSignal.TOTAL_ITEMS, "total", ((ParameterRole.OFFSET, "skip"),)),
        ),
        (
            "{name: a, answer: {items: data, total_items: total, page: page}, query: {page: page}}",
            PaginationRule("a", "data", NextPageSignal.TOTAL_ITEMS, "total", (PAGE,), page="page"),
        ),
        (
            "{name: a, answer: {items: data, more: has_more}, query: {offset: offset}}",
            PaginationRule("a", "data", NextPageSignal.MORE, "has_more", (OFFSET,)),
        ),
    ],
)  # fmt: skip
def test_a_rule(settings: str, rule: PaginationRule) -> None:
    assert rules(f"paging: [{settings}]") == (rule,)


def test_default_rules_apply_without_the_key_and_not_with_an_empty_list() -> None:
    assert rules("") == DEFAULT_PAGINATION_RULES
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
    ("settings", "expected"),
    [
        ("@paging: {}", WRONG + "paging is a mapping, but must be a list (/paging)"),
        ("@paging: ", WRONG + "paging is null, but must be a list (/paging)"),
        ("paging: [@a]", WRONG + "paging/0 is a string, but must be a mapping"),
        ("paging: [@{}]", MISSING + "name: each rule requires a name"),
        ("paging: [@{}]", MISSING + "answer: the property paths are required"),
        ("paging: [@{}]", MISSING + "query: the parameter that selects a page is required"),
        ("paging: [{@nam: a}]", UNKNOWN + "unknown key 'nam'; did you mean 'name'?"),
        ("paging: [{@name: 1}]", WRONG + "name is a number, but must be a string"),
        (f"paging: [{{@name: ä, {ANSWER}, {QUERY}}}]", WRONG + "'ä' is not a valid name of a rule"),
        (f"paging: [{{@name: '', {ANSWER}, {QUERY}}}]", WRONG + "'' is not a valid name of a rule"),
        (f"paging: [{{@name: 1a, {ANSWER}, {QUERY}}}]", WRONG + "'1a' is not a valid name of a rule"),
        (
            f"paging: [{{name: a, {ANSWER}, {QUERY}}}, {{@name: a, {ANSWER}, {QUERY}}}]",
            WRONG + "an earlier rule has the name 'a' too (/paging/1/name)",
        ),
        (f"paging: [{{name: a, @answer: x, {QUERY}}}]", WRONG + "paging/0/answer is a string"),
        (f"paging: [{{name: a, @answer: {{}}, {QUERY}}}]", MISSING + "items: the path of the list"),
        (f"paging: [{{name: a, @answer: {{next: b}}, {QUERY}}}]", MISSING + "items: the path"),
        (
            f"paging: [{{name: a, @answer: {{items: a}}, {QUERY}}}]",
            MISSING + "one of these is required: next, cursor, total_pages, total_items, "
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
            WRONG + "'a..b' is not a valid property path: separate property names with dots",
        ),
        (
            f"paging: [{{name: a, answer: {{@items: '', next: c}}, {QUERY}}}]",
            WRONG + "'' is not a valid property path",
        ),
        (
            f"paging: [{{name: a, answer: {{items: a, @cursor: b, next: c}}, {QUERY}}}]",
            WRONG + "cursor cannot be combined with next",
        ),
        (
            f"paging: [{{name: a, answer: {{items: a, next: b, @more: c}}, {QUERY}}}]",
            WRONG + "more cannot be combined with next",
        ),
        (
            f"paging: [{{name: a, answer: {{items: a, next: b, @page: c}}, {QUERY}}}]",
            WRONG + "page requires total_pages, total_items or more, and query.page",
        ),
        (
            "paging: [{name: a, answer: {items: a, total_items: b, @page: c}, query: {offset: d}}]",
            WRONG + "page requires total_pages, total_items or more, and query.page",
        ),
        (f"paging: [{{name: a, {ANSWER}, @query: c}}]", WRONG + "paging/0/query is a string"),
        (
            f"paging: [{{name: a, {ANSWER}, @query: {{}}}}]",
            WRONG + "query is empty: next requires query.page or query.offset or query.cursor",
        ),
        (f"paging: [{{name: a, {ANSWER}, query: {{@limit: c}}}}]", UNKNOWN + "unknown key"),
        (f"paging: [{{name: a, {ANSWER}, query: {{@page: 1}}}}]", WRONG + "page is a number"),
        (
            f"paging: [{{name: a, {ANSWER}, query: {{@page: ''}}}}]",
            WRONG + "page must be the name of a parameter",
        ),
        (
            f"paging: [{{name: a, {ANSWER}, query: {{@page: }}}}]",
            WRONG + "page must be the name of a parameter",
        ),
        (
            "paging: [{name: a, answer: {items: a, cursor: b}, query: {@page: c}}]",
            WRONG + "cursor requires query.cursor, not query.page",
        ),
        (
            "paging: [{name: a, answer: {items: a, total_pages: b}, query: {@offset: c}}]",
            WRONG + "total_pages requires query.page, not query.offset",
        ),
        (
            "paging: [{name: a, answer: {items: a, more: b}, @query: {page: c, offset: d}}]",
            WRONG + "query has more than one parameter: more requires query.page or query.offset",
        ),
        (
            f"paging: [{{name: a, {ANSWER}, {QUERY}, @first_page: -1}}]",
            WRONG + "first_page is -1, but must be an integer, 0 or more",
        ),
        (
            f"paging: [{{name: a, {ANSWER}, {QUERY}, @first_page: 0.5}}]",
            WRONG + "first_page is a number, but must be an integer",
        ),
        (
            f"paging: [{{name: a, {ANSWER}, {QUERY}, @first_page: true}}]",
            WRONG + "first_page is a boolean, but must be an integer",
        ),
        (
            f"paging: [{{name: a, {ANSWER}, query: {{offset: o}}, @first_page: 0}}]",
            WRONG + "first_page requires query.page",
        ),
    ],
)  # fmt: skip
def test_a_fault_is_a_located_finding(settings: str, expected: str) -> None:
    """An @ marks the location of the finding."""
    checked = read(f"{settings.replace('@', '')}\n")
    lines = [finding_line(finding) for finding in checked.findings]
    begin = f"api.yaml:3:{settings.index('@') + 1}: {expected}"
    assert any(line.startswith(begin) for line in lines), lines
    assert checked.failed


FULL = PaginationRule("a", "b", NextPageSignal.CURSOR, "c", (CURSOR,), more="d")
BASE = ApiConfig("a", ("1",), {"python": TargetConfig("a", "a")}, paging=(FULL,))


@pytest.mark.parametrize(
    ("changed", "same"),
    [
        ({"at": None}, True),
        ({"name": "x"}, False),
        ({"items": "x"}, False),
        ({"signal": NextPageSignal.NEXT}, False),
        ({"signal_path": "x"}, False),
        ({"query": (PAGE,)}, False),
        ({"query": ((ParameterRole.CURSOR, "x"),)}, False),
        ({"page": "x"}, False),
        ({"more": None}, False),
        ({"first_page": 0}, False),
    ],
)
def test_a_package_depends_on_every_part_of_a_rule(
    changed: dict[str, Any], same: bool
) -> None:
    other = replace(BASE, paging=(replace(FULL, **changed),))
    assert (
        encode_package_settings(other, "python")
        == encode_package_settings(BASE, "python")
    ) is same


def test_an_unused_rule_is_a_located_warning() -> None:
    checked = read(
        f"paging:\n- {{name: a, {ANSWER}, {QUERY}}}\n- {{name: b, {ANSWER}, {QUERY}}}\n"
    )
    assert checked.value is not None
    assert [
        finding_line(f) for f in find_unused_pagination_rules(checked.value, {"a"})
    ] == [
        "api.yaml:5:3: warning unused-paging-rule pagination rule b matches no "
        "operation of any version (/paging/1)"
    ]
    assert find_unused_pagination_rules(checked.value, {"a", "b"}) == ()


def test_unused_default_rules_are_not_reported() -> None:
    assert (
        find_unused_pagination_rules(replace(BASE, paging=DEFAULT_PAGINATION_RULES), ())
        == ()
    )
