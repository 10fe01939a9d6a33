"""Pagination, sync and async, over servers that paginate in different ways."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from typing import Any

import msgspec
import pytest
from msgspec import UNSET, UnsetType
from runtime_under_test.errors import ApiError
from runtime_under_test.pagination import PageRule, iterate_items
from runtime_under_test.record import Record

from tests.runtime_python.paginated_servers import (
    BY_CURRENT,
    BY_CURSOR,
    BY_END,
    BY_ITEMS,
    BY_ITEMS_IN_PAGES,
    BY_MORE,
    BY_MORE_ITEMS,
    BY_NEXT,
    BY_NEXT_OFFSET,
    BY_NEXT_PAGE,
    BY_PAGES,
    COUNT,
    CURSOR,
    ITEMS,
    LIST,
    MORE,
    NEXT,
    OFFSET,
    PAGE,
    RESULTS,
    SIZE,
    TOTAL,
    Server,
    build_arguments,
    page,
    parse_arguments,
    reply_in_turn,
    serve_by_cursor,
    serve_by_offset,
    serve_numbered_pages,
)

Walk = Callable[..., list[Any]]


class Page(Record, kw_only=True):
    count: int
    next: str | UnsetType | None = UNSET
    results: list[int]


class Pages(Record, kw_only=True, rename="camel"):
    current_page: int
    total_pages: int


class Grid(Record, kw_only=True):
    data: list[int]
    pagination: Pages


@pytest.mark.parametrize(
    ("server", "rule", "given", "items"),
    [
        (serve_numbered_pages, BY_NEXT, {}, ITEMS),
        (serve_numbered_pages, BY_NEXT, {"page": 2}, ITEMS[10:]),
        (serve_numbered_pages, BY_NEXT, {"page": 3}, ITEMS[20:]),
        (serve_numbered_pages, BY_NEXT_OFFSET, {"page": 2}, ITEMS[10:]),
        (serve_numbered_pages, BY_NEXT_PAGE, {}, ITEMS),
        (serve_numbered_pages, BY_NEXT_PAGE, {"page": 2}, ITEMS[10:]),
        (serve_numbered_pages, BY_CURRENT, {}, ITEMS),
        (serve_numbered_pages, BY_CURRENT, {"page": 2}, ITEMS[10:]),
        (serve_numbered_pages, BY_PAGES, {}, ITEMS),
        (serve_numbered_pages, BY_PAGES, {"page": 3}, ITEMS[20:]),
        (serve_numbered_pages, BY_ITEMS_IN_PAGES, {}, ITEMS),
        (serve_numbered_pages, BY_ITEMS_IN_PAGES, {"page": 2}, ITEMS[10:]),
        (serve_numbered_pages, BY_MORE, {}, ITEMS),
        (serve_numbered_pages, BY_MORE, {"page": 3}, ITEMS[20:]),
        (serve_by_offset, BY_NEXT_OFFSET, {}, ITEMS),
        (serve_by_offset, BY_NEXT_OFFSET, {"limit": 4, "offset": 3}, ITEMS[3:]),
        (serve_by_offset, BY_ITEMS, {}, ITEMS),
        (serve_by_offset, BY_ITEMS, {"limit": 7, "offset": 5}, ITEMS[5:]),
        (serve_by_offset, BY_MORE_ITEMS, {}, ITEMS),
        (serve_by_offset, BY_MORE_ITEMS, {"limit": 7, "offset": 5}, ITEMS[5:]),
        (serve_by_cursor, BY_CURSOR, {}, ITEMS),
        (serve_by_cursor, BY_CURSOR, {"cursor": "?a=20&b=/"}, ITEMS[20:]),
        (serve_by_cursor, BY_END, {}, ITEMS),
    ],
)  # fmt: skip
def test_walks(
    walk: Walk, server: Server, rule: PageRule, given: dict[str, Any], items: list[int]
) -> None:
    queries: list[dict[str, Any]] = []

    def noted(query: dict[str, Any]) -> Any:
        queries.append(query)
        return server(query)

    assert walk(noted, rule, org="main", **given) == items
    assert queries[0] == {"org": "main", **given}
    same = {name: value for name, value in given.items() if name == "limit"}
    assert all(query.items() >= {"org": "main", **same}.items() for query in queries)
    size = given.get("limit", SIZE)
    assert len(queries) == -(-len(items) // size)


def test_models(walk: Walk) -> None:
    assert (
        walk(lambda q: msgspec.convert(serve_numbered_pages(q), Page), BY_NEXT) == ITEMS
    )

    def grid(query: dict[str, Any]) -> Grid:
        page = serve_numbered_pages(query)
        current, total = page["meta"]["current"], page["meta"]["total"]
        return Grid(
            data=page["results"],
            pagination=Pages(current_page=current, total_pages=total),
        )

    at = "pagination.currentPage"
    totals = "pagination.totalPages"
    rule = PageRule("total_pages", totals, items="data", current=at, parameters=PAGE)
    assert walk(grid, rule) == ITEMS


def test_a_page_is_fetched_when_it_is_wanted() -> None:
    queries: list[dict[str, Any]] = []

    def noted(values: tuple[object, ...]) -> Any:
        queries.append(parse_arguments(values))
        return serve_numbered_pages(parse_arguments(values))

    found = iterate_items(noted, LIST, build_arguments(), BY_NEXT)
    assert queries == []
    assert list(islice(found, 10)) == ITEMS[:10]
    assert queries == [{}]
    assert next(found) == 10
    assert queries == [{}, {"page": "2"}]


@pytest.mark.parametrize(
    ("rule", "responses", "items"),
    [
        # the end
        (NEXT, [page(None, 1)], [1]),
        (NEXT, [page(UNSET, 1)], [1]),
        (NEXT, [page("", 1)], [1]),
        (NEXT, [page(0, 1)], [1]),
        (NEXT, [page(False, 1)], [1]),
        (NEXT, [page("2", 1), page("3"), page(None, 3)], [1, 3]),
        (MORE, [{"results": [1], "more": True}, {"results": [2]}], [1, 2]),
        # it does not page after all, or has nothing
        (NEXT, [[1, 2]], [1, 2]),
        (TOTAL, [[1, 2]], [1, 2]),
        (NEXT, [None], []),
        (NEXT, [{}], []),
        (NEXT, [{"results": None, "next": None}], []),
        (TOTAL, [{"results": []}], []),
        (TOTAL, [{"results": [1], "pages": 0}], [1]),
        (TOTAL, [{"results": [1], "pages": "2"}, {"results": [2], "pages": 2}], [1, 2]),
        (TOTAL, [{"results": [1], "pages": 1.0}], [1]),
        # fewer than were counted: some went away meanwhile, or the count lies
        (COUNT, [{"count": 3, "results": [1]}, {"count": 3, "results": []}], [1]),
        (TOTAL, [{"pages": 9, "results": [1]}, {"pages": 9, "results": []}], [1]),
        (TOTAL, [{"pages": 10**30, "results": []}], []),
        (
            BY_ITEMS_IN_PAGES,
            [{"count": 9, "results": [1]}, {"count": 9, "results": []}],
            [1],
        ),
    ],
)
def test_ends(
    walk: Walk, rule: PageRule, responses: list[Any], items: list[int]
) -> None:
    assert walk(reply_in_turn(*responses), rule) == items


def test_an_error_of_the_call_comes_through(walk: Walk) -> None:
    def server(query: dict[str, Any]) -> Any:
        if query.get("page") == "2":
            raise ApiError("no")
        return serve_numbered_pages(query)

    with pytest.raises(ApiError, match="no"):
        walk(server, BY_NEXT)


def test_a_link_is_asked_for_and_not_followed() -> None:
    """Wherever it leads, and whatever else its query holds."""
    queries: list[dict[str, Any]] = []

    def noted(values: tuple[object, ...]) -> Any:
        queries.append(parse_arguments(values))
        link = "https://elsewhere.example/?page=2&limit=9&org=theirs&cursor=x"
        return page(None if len(queries) > 1 else link, 1)

    given = build_arguments(org="main", limit=5)
    assert list(iterate_items(noted, LIST, given, BY_NEXT)) == [1, 1]
    assert queries == [
        {"org": "main", "limit": 5},
        {"org": "main", "limit": 5, "page": "2"},
    ]


def test_a_link_says_which_parameter_counts() -> None:
    queries: list[dict[str, Any]] = []

    def noted(values: tuple[object, ...]) -> Any:
        queries.append(parse_arguments(values))
        links = ["?page=3", "?offset=7", "?cursor=1", None]
        return page(links[len(queries) - 1], 1)

    rule = PageRule("next", "next", parameters=PAGE | OFFSET | CURSOR, **RESULTS)
    assert list(iterate_items(noted, LIST, build_arguments(page=2), rule)) == [
        1,
        1,
        1,
        1,
    ]
    assert queries == [{"page": 2}, {"page": "3"}, {"offset": "7"}, {"cursor": "1"}]


@pytest.mark.parametrize("value", ["12345678901234567890123", "007", "a b/c?d=e&f"])
def test_a_cursor_is_sent_as_it_came(walk: Walk, value: str) -> None:
    queries: list[dict[str, Any]] = []

    def noted(query: dict[str, Any]) -> Any:
        queries.append(query)
        return page(None if len(queries) > 1 else value, 1)

    rule = PageRule("cursor", "next", parameters=CURSOR, **RESULTS)
    assert walk(noted, rule) == [1, 1]
    assert queries == [{}, {"cursor": value}]


def test_a_parameter_that_is_not_there() -> None:
    known = PageRule("next", "next", parameters={"nothing": 1} | OFFSET, **RESULTS)
    server = reply_in_turn(page("?offset=3", 1), page(None, 2))
    found = iterate_items(
        lambda it: server(parse_arguments(it)), LIST, build_arguments(), known
    )
    assert list(found) == [1, 2]
    unknown = PageRule("next", "next", parameters={"nothing": 1}, **RESULTS)
    with pytest.raises(ValueError, match=r"tag\.list has no query parameter nothing"):
        next(iterate_items(serve_numbered_pages, LIST, build_arguments(), unknown))
