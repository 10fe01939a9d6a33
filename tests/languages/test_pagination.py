"""Which operations page: by method, parameters, and the shape of the first 2xx answer."""

# ruff: noqa: E501 (a schema a line)
from __future__ import annotations

import pytest

from generator.config import (
    DEFAULT_PAGINATION_RULES,
    NextPageSignal,
    PaginationRule,
    ParameterRole,
)
from generator.languages.pagination import Pagination, find_paginations
from generator.model.types import Anything, Kind, MapOf, Named, Primitive
from tests.features.making import model

PAGE, OFFSET, CURSOR = ((role, role.value) for role in ParameterRole)
NEXT = PaginationRule("next", "results", NextPageSignal.NEXT, "next", (PAGE, OFFSET))
CURSORS = PaginationRule(
    "cursors", "data", NextPageSignal.CURSOR, "meta.next", (CURSOR,), more="meta.more"
)
PAGES = PaginationRule(
    "pages", "data", NextPageSignal.TOTAL_PAGES, "meta.total", (PAGE,), page="meta.page"
)
ITEMS = PaginationRule("items", "items", NextPageSignal.TOTAL_ITEMS, "total", (OFFSET,))
MORE = PaginationRule("more", "items", NextPageSignal.MORE, "has_more", (PAGE,))
RULES = (NEXT, CURSORS, PAGES, ITEMS, MORE)

RESULTS = "results: {type: array, items: {$ref: '#/components/schemas/Item'}}"
LINK = "next: {type: string, nullable: true, format: uri}"
INTEGER, STRING = "{type: integer}", "{type: string}"


def described(
    properties: str, query: str, *, method: str = "get", responses: str = ""
) -> str:
    """One operation whose answer is an object, with parameters such as `page` or `page: schema`."""
    parameters = "".join(
        f"        - {{in: query, name: {name}, schema: {schema or INTEGER}}}\n"
        for name, _, schema in (text.partition(": ") for text in query.split("; "))
        if name
    )
    content = f"content: {{application/json: {{schema: {{type: object, properties: {{{properties}}}}}}}}}"
    responses = (
        responses.replace("CONTENT", content)
        or f"{{200: {{description: ok, {content}}}}}"
    )
    return (
        f"paths:\n  /a:\n    {method}:\n      parameters:\n{parameters or '        []'}\n"
        f"      responses: {responses}\n"
        "components:\n  schemas:\n    Item: {type: object, properties: {id: {type: integer}}}\n"
        "    Link: {type: string}\n    Links: {allOf: [{$ref: '#/components/schemas/Link'}]}\n"
        "    Meta: {type: object, properties: {total: {type: integer}, page: {type: integer}, next: {type: string}, more: {type: boolean}}}\n"
        "    Free: {type: object}\n"
    )


def found(text: str, rules: tuple[PaginationRule, ...] = RULES) -> Pagination | None:
    (made,) = [*find_paginations(model(text), rules).values()] or [None]
    return made


META = "meta: {$ref: '#/components/schemas/Meta'}"


@pytest.mark.parametrize(
    ("properties", "query", "rule"),
    [
        (f"{RESULTS}, {LINK}", "page", NEXT),
        (f"{RESULTS}, {LINK}", "offset; limit", NEXT),
        (f"{RESULTS}, {LINK}", "page: {type: string}", NEXT),
        (f"{RESULTS}, {LINK}", "page: {type: integer, nullable: true}", NEXT),
        (f"{RESULTS}, next: {INTEGER}", "page", NEXT),
        (f"{RESULTS}, next: {{}}", "page", NEXT),
        (f"{RESULTS}, next: {{$ref: '#/components/schemas/Links'}}", "page", NEXT),
        (f"{RESULTS}, next: {{oneOf: [{INTEGER}, {STRING}]}}", "page", NEXT),
        (f"results: {{}}, {LINK}", "page", NEXT),
        (f"results: {{type: array, nullable: true, items: {{}}}}, {LINK}", "page", NEXT),
        (f"data: {{type: array, items: {{}}}}, {META}", "page", PAGES),
        (f"data: {{type: array, items: {{}}}}, {META}", "cursor: {type: string}", CURSORS),
        (f"data: {{type: array, items: {{}}}}, {META}", "page; cursor: {type: string}", CURSORS),
        (f"items: {{type: array, items: {{}}}}, total: {INTEGER}", "offset", ITEMS),
        ("items: {type: array, items: {}}, total: {type: number}", "offset", ITEMS),
        ("items: {type: array, items: {}}, has_more: {type: boolean}", "page", MORE),
        # no parameter to ask with
        (f"{RESULTS}, {LINK}", "", None),
        (f"{RESULTS}, {LINK}", "page_size; limit", None),
        (f"{RESULTS}, {LINK}", "page: {type: array, items: {type: integer}}", None),
        (f"{RESULTS}, {LINK}", "page: {type: object}", None),
        (f"items: {{type: array, items: {{}}}}, total: {INTEGER}", "page", None),
        # no place, or not one of that kind
        (RESULTS, "page", None),
        (LINK, "page", None),
        (f"{RESULTS}, next: {{type: object, properties: {{id: {INTEGER}}}}}", "page", None),
        (f"{RESULTS}, next: {{type: array, items: {STRING}}}", "page", None),
        (f"{RESULTS}, next: {{type: boolean}}", "page", None),
        (f"{RESULTS}, next: {{oneOf: [{STRING}, {{type: array, items: {{}}}}]}}", "page", None),
        (f"results: {INTEGER}, {LINK}", "page", None),
        (f"results: {{type: object}}, {LINK}", "page", None),
        ("data: {type: array, items: {}}, meta: {type: object}", "page", None),
        (f"data: {{type: array, items: {{}}}}, meta: {STRING}", "page", None),
        ("data: {type: array, items: {}}, meta: {type: object, properties: {total: {type: integer}}}", "page", None),
        (f"items: {{type: array, items: {{}}}}, total: {STRING}", "offset", None),
        (f"items: {{type: array, items: {{}}}}, has_more: {INTEGER}", "page", None),
        (f"{RESULTS}, next: {{type: string, writeOnly: true}}", "page", None),
    ],
)  # fmt: skip
def test_a_rule_fits_by_answer_and_parameter(
    properties: str, query: str, rule: PaginationRule | None
) -> None:
    made = found(described(properties, query))
    assert (made and made.rule) == rule


@pytest.mark.parametrize(
    ("given", "fits"),
    [
        ({}, True),
        ({"responses": "{204: {description: x}, 200: {description: x, CONTENT}}"}, True),
        ({"responses": "{2XX: {description: x, CONTENT}}"}, True),
        ({"method": "post"}, False),
        ({"method": "delete"}, False),
        ({"responses": "{404: {description: x, CONTENT}}"}, False),
        ({"responses": "{default: {description: x, CONTENT}}"}, False),
        ({"responses": "{200: {description: x}, 206: {description: x, CONTENT}}"}, False),
        ({"responses": "{200: {description: x, content: {text/csv: {schema: {type: string}}}}}"}, False),
        ({"responses": "{200: {description: x, content: {application/json: {}}}}"}, False),
    ],
)  # fmt: skip
def test_only_a_get_with_a_described_answer_pages(
    given: dict[str, str], fits: bool
) -> None:
    text = described(f"{RESULTS}, {LINK}", "page", **given)
    assert (found(text) is not None) is fits


def test_a_parameter_elsewhere_does_not_count() -> None:
    text = described(f"{RESULTS}, {LINK}", "page").replace("in: query", "in: header")
    assert found(text) is None


def test_an_answer_that_is_a_list_does_not_page() -> None:
    content = "{application/json: {schema: {$ref: '#/components/schemas/Loop'}}}"
    text = (
        "paths:\n  /a:\n    get:\n      parameters: [{in: query, name: page, schema: {}}]\n"
        f"      responses: {{200: {{description: ok, content: {content}}}}}\n"
        "components:\n  schemas:\n"
        "    Loop: {type: array, items: {$ref: '#/components/schemas/Loop'}}\n"
    )
    assert found(text) is None


@pytest.mark.parametrize(
    ("schema", "item"),
    [
        ("{$ref: '#/components/schemas/Item'}", Named("Item")),
        ("{type: string}", Primitive(Kind.STRING)),
        ("{type: object, additionalProperties: true}", MapOf(Anything())),
        ("{}", Anything()),
    ],
)
def test_the_type_of_an_item(schema: str, item: object) -> None:
    made = found(
        described(f"results: {{type: array, items: {schema}}}, {LINK}", "page")
    )
    assert made is not None
    assert made.item == item


def test_only_the_parameters_that_an_operation_has() -> None:
    both = found(described(f"{RESULTS}, {LINK}", "offset; page; limit"))
    assert both is not None
    assert both.parameters == (PAGE, OFFSET)
    one = found(described(f"{RESULTS}, {LINK}", "offset; limit"))
    assert one is not None
    assert one.parameters == (OFFSET,)


def test_the_first_rule_that_fits_counts() -> None:
    other = PaginationRule("other", "results", NextPageSignal.NEXT, "next", (PAGE,))
    text = described(f"{RESULTS}, {LINK}", "page")
    for rules in ((NEXT, other), (other, NEXT)):
        made = found(text, rules)
        assert made is not None
        assert made.rule is rules[0]


ARRAY = "{type: array, items: {}}"


@pytest.mark.parametrize(
    ("properties", "query", "name"),
    [
        (f"{RESULTS}, {LINK}, count: {INTEGER}, previous: {STRING}", "page; page_size", "next"),
        (f"{RESULTS}, {LINK}, count: {INTEGER}", "limit; offset", "next"),
        (f"{RESULTS}, {LINK}", "cursor: {type: string}", "next"),
        (f"data: {ARRAY}, next_cursor: {STRING}", "cursor: {type: string}", "data-cursor"),
        (f"items: {ARRAY}, next_cursor: {STRING}", "cursor: {type: string}", "items-cursor"),
        (f"items: {ARRAY}, total: {INTEGER}, page: {INTEGER}, size: {INTEGER}, pages: {INTEGER}", "page; size", "items-pages"),
        (f"items: {ARRAY}, pages: {ARRAY}", "page", None),
        (f"data: {ARRAY}, cursor: {STRING}", "cursor: {type: string}", None),
        (f"data: {ARRAY}, next_cursor: {STRING}", "after: {type: string}", None),
    ],
)  # fmt: skip
def test_the_usual_rules(properties: str, query: str, name: str | None) -> None:
    made = found(described(properties, query), DEFAULT_PAGINATION_RULES)
    assert (made and made.rule.name) == name
