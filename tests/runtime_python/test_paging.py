"""Walking over pages, sync and async, of servers that page in different ways."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from itertools import islice
from typing import Any
from urllib.parse import urlencode

import msgspec
import pytest
from msgspec import UNSET, UnsetType
from runtime_under_test.errors import ApiError, PagingError
from runtime_under_test.operation import Operation, Path, Query
from runtime_under_test.pagination import PageRule, iterate_items, iterate_items_async
from runtime_under_test.record import Record

LIST = Operation(
    "tag.list",
    "GET",
    "/{org}",
    parameters=(
        Path("org"),
        Query("page"),
        Query("offset"),
        Query("limit"),
        Query("cursor"),
    ),
)
ITEMS = list(range(25))
SIZE = 10

Server = Callable[[dict[str, Any]], Any]
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


def arguments(**given: object) -> tuple[object, ...]:
    return tuple(given.get(it.name, UNSET) for it in LIST.parameters)


def asked(values: tuple[object, ...]) -> dict[str, Any]:
    named = zip(LIST.parameters, values, strict=True)
    return {it.name: value for it, value in named if value is not UNSET}


@pytest.fixture(params=["sync", "async"])
def walk(request: pytest.FixtureRequest) -> Walk:
    def sync_walk(server: Server, rule: PageRule, **given: object) -> list[Any]:
        found = iterate_items(
            lambda it: server(asked(it)), LIST, arguments(**given), rule
        )
        return list(islice(found, 5000))

    async def all_of(server: Server, rule: PageRule, **given: object) -> list[Any]:
        async def fetch(values: tuple[object, ...]) -> Any:
            return server(asked(values))

        found = iterate_items_async(fetch, LIST, arguments(**given), rule)
        return [item async for item in found]

    def async_walk(*values: Any, **given: Any) -> list[Any]:
        return asyncio.run(all_of(*values, **given))

    return sync_walk if request.param == "sync" else async_walk


def by_page(query: dict[str, Any]) -> dict[str, Any]:
    page = int(query.get("page", 1))
    found = ITEMS[(page - 1) * SIZE : page * SIZE]
    more = page * SIZE < len(ITEMS)
    link = "https://h/x/?" + urlencode({"page": page + 1, "page_size": SIZE})
    return {
        "count": len(ITEMS),
        "next": link if more else None,
        "next_page": page + 1 if more else None,
        "results": found,
        "meta": {"current": page, "total": -(-len(ITEMS) // SIZE), "more": more},
    }


def by_offset(query: dict[str, Any]) -> dict[str, Any]:
    offset, limit = int(query.get("offset", 0)), int(query.get("limit", SIZE))
    after = offset + limit
    link = f"/x/?limit={limit}&offset={after}"
    return {
        "count": len(ITEMS),
        "next": link if after < len(ITEMS) else None,
        "results": ITEMS[offset:after],
        "meta": {"more": after < len(ITEMS)},
    }


def by_cursor(query: dict[str, Any]) -> dict[str, Any]:
    start = int(query.get("cursor", "?a=0&b=/").split("=")[1].split("&")[0])
    after = start + SIZE
    more = after < len(ITEMS)
    return {
        "items": ITEMS[start:after],
        "end": f"?a={after}&b=/",
        "again": more,
        "next": f"?a={after}&b=/" if more else "",
    }


PAGE, OFFSET, CURSOR = {"page": 1}, {"offset": 0}, {"cursor": None}
RESULTS: dict[str, Any] = {"items": "results"}
BY_NEXT = PageRule("next", "next", parameters=PAGE, **RESULTS)
BY_NEXT_PAGE = PageRule("next", "next_page", parameters=PAGE, **RESULTS)
BY_NEXT_OFFSET = PageRule("next", "next", parameters=PAGE | OFFSET, **RESULTS)
BY_CURSOR = PageRule("cursor", "next", items="items", parameters=CURSOR)
BY_END = PageRule("cursor", "end", items="items", parameters=CURSOR, more="again")
BY_PAGES = PageRule("total_pages", "meta.total", parameters=PAGE, **RESULTS)
BY_CURRENT = PageRule(
    "total_pages", "meta.total", parameters=PAGE, current="meta.current", **RESULTS
)
BY_ITEMS = PageRule(
    "total_items", "count", parameters=OFFSET, counts="items", **RESULTS
)
BY_ITEMS_IN_PAGES = PageRule("total_items", "count", parameters=PAGE, **RESULTS)
BY_MORE = PageRule("more", "meta.more", parameters=PAGE, **RESULTS)
BY_MORE_ITEMS = PageRule(
    "more", "meta.more", parameters=OFFSET, counts="items", **RESULTS
)


@pytest.mark.parametrize(
    ("server", "rule", "given", "items"),
    [
        (by_page, BY_NEXT, {}, ITEMS),
        (by_page, BY_NEXT, {"page": 2}, ITEMS[10:]),
        (by_page, BY_NEXT, {"page": 3}, ITEMS[20:]),
        (by_page, BY_NEXT_OFFSET, {"page": 2}, ITEMS[10:]),
        (by_page, BY_NEXT_PAGE, {}, ITEMS),
        (by_page, BY_NEXT_PAGE, {"page": 2}, ITEMS[10:]),
        (by_page, BY_CURRENT, {}, ITEMS),
        (by_page, BY_CURRENT, {"page": 2}, ITEMS[10:]),
        (by_page, BY_PAGES, {}, ITEMS),
        (by_page, BY_PAGES, {"page": 3}, ITEMS[20:]),
        (by_page, BY_ITEMS_IN_PAGES, {}, ITEMS),
        (by_page, BY_ITEMS_IN_PAGES, {"page": 2}, ITEMS[10:]),
        (by_page, BY_MORE, {}, ITEMS),
        (by_page, BY_MORE, {"page": 3}, ITEMS[20:]),
        (by_offset, BY_NEXT_OFFSET, {}, ITEMS),
        (by_offset, BY_NEXT_OFFSET, {"limit": 4, "offset": 3}, ITEMS[3:]),
        (by_offset, BY_ITEMS, {}, ITEMS),
        (by_offset, BY_ITEMS, {"limit": 7, "offset": 5}, ITEMS[5:]),
        (by_offset, BY_MORE_ITEMS, {}, ITEMS),
        (by_offset, BY_MORE_ITEMS, {"limit": 7, "offset": 5}, ITEMS[5:]),
        (by_cursor, BY_CURSOR, {}, ITEMS),
        (by_cursor, BY_CURSOR, {"cursor": "?a=20&b=/"}, ITEMS[20:]),
        (by_cursor, BY_END, {}, ITEMS),
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
    assert walk(lambda q: msgspec.convert(by_page(q), Page), BY_NEXT) == ITEMS

    def grid(query: dict[str, Any]) -> Grid:
        page = by_page(query)
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
        queries.append(asked(values))
        return by_page(asked(values))

    found = iterate_items(noted, LIST, arguments(), BY_NEXT)
    assert queries == []
    assert list(islice(found, 10)) == ITEMS[:10]
    assert queries == [{}]
    assert next(found) == 10
    assert queries == [{}, {"page": "2"}]


def replies(*answers: Any) -> Server:
    """A server that gives these answers one after another, and the last for ever."""
    left = list(answers)
    return lambda _: left.pop(0) if len(left) > 1 else left[0]


def page(following: Any, *items: int) -> dict[str, Any]:
    return {"next": following, "results": list(items)}


NEXT = BY_NEXT
COUNT = BY_ITEMS
TOTAL = PageRule("total_pages", "pages", parameters=PAGE, **RESULTS)
MORE = PageRule("more", "more", parameters=OFFSET, counts="items", **RESULTS)


@pytest.mark.parametrize(
    ("rule", "answers", "items"),
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
def test_ends(walk: Walk, rule: PageRule, answers: list[Any], items: list[int]) -> None:
    assert walk(replies(*answers), rule) == items


TWICE = "the page with {} was already fetched"
NOWHERE = "'next' is a link without the parameter page"


@pytest.mark.parametrize(
    ("rule", "given", "answers", "items", "message"),
    [
        (NEXT, {}, [page("?page=1", 1)], [1], TWICE.format("page=1")),
        (
            NEXT,
            {},
            [page("?page=2", 1), page("?page=2", 2)],
            [1, 2],
            TWICE.format("page=2"),
        ),
        (
            NEXT,
            {},
            [page("?page=2", 1), page("?page=1", 2)],
            [1, 2],
            TWICE.format("page=1"),
        ),
        (NEXT, {"page": 7}, [page("?page=07", 1)], [1], TWICE.format("page=07")),
        (NEXT, {"page": 7}, [page(7, 1)], [1], TWICE.format("page=7")),
        (BY_NEXT_OFFSET, {}, [page("?offset=0", 1)], [1], TWICE.format("offset=0")),
        (
            BY_NEXT_OFFSET,
            {"page": 2, "offset": 3},
            [page("?offset=3&page=2", 1)],
            [1],
            TWICE.format("page=2 and offset=3"),
        ),
        (
            PageRule("cursor", "next", parameters=CURSOR, **RESULTS),
            {},
            [page("a", 1), page("b", 2), page("a", 3)],
            [1, 2, 3],
            TWICE.format("cursor=a"),
        ),
        (
            MORE,
            {},
            [{"results": [1], "more": True}, {"results": [], "more": True}],
            [1],
            TWICE.format("offset=1"),
        ),
        # a server that does not know the parameter gives the first page again
        (
            PageRule(
                "total_pages", "pages", parameters=PAGE, current="page", **RESULTS
            ),
            {},
            [{"results": [1], "pages": 3, "page": 1}],
            [1],
            "requested page 2, received page 1",
        ),
        # nowhere to go
        (NEXT, {}, [page("https://h/?cursor=x", 1)], [1], NOWHERE),
        (NEXT, {}, [page("https://h/", 1)], [1], NOWHERE),
        (NEXT, {}, [page("https://[h/?page=2", 1)], [1], NOWHERE),
        (
            BY_NEXT_OFFSET,
            {},
            [page("?a", 1)],
            [1],
            "link without the parameter page or offset",
        ),
        (NEXT, {}, [page(True, 1)], [1], "'next' is neither a link nor a number"),
        (NEXT, {}, [page({"a": 1}, 1)], [1], "'next' is neither a link nor a number"),
        (TOTAL, {}, [{"results": [1]}], [1], "'pages' is not a number"),
        (TOTAL, {}, [{"results": [1], "pages": "x"}], [1], "'pages' is not a number"),
        (TOTAL, {}, [{"results": [1], "pages": 1.5}], [1], "'pages' is not a number"),
        (COUNT, {}, [{"results": [1], "count": None}], [1], "'count' is not a number"),
        (NEXT, {}, [{"results": {"a": 1}}], [], "'results' is dict, not a list"),
        (NEXT, {}, [page("2", 1), {"results": "x"}], [1], "is str, not a list"),
        (NEXT, {}, ["<html>"], [], "the response is str, not an object"),
    ],
)
def test_errors(
    walk: Walk,
    rule: PageRule,
    given: dict[str, Any],
    answers: list[Any],
    items: list[int],
    message: str,
) -> None:
    with pytest.raises(PagingError) as caught:
        walk(replies(*answers), rule, **given)
    assert isinstance(caught.value, ApiError)
    assert str(caught.value).startswith("tag.list: ")
    assert message in str(caught.value)

    server = replies(*answers)
    found = iterate_items(lambda it: server(asked(it)), LIST, arguments(**given), rule)
    got: list[int] = []
    with pytest.raises(PagingError):
        got.extend(found)
    assert got == items


def test_pages_without_items_and_without_end(walk: Walk) -> None:
    def server(query: dict[str, Any]) -> Any:
        return page(query.get("page", 1) + 1)

    with pytest.raises(PagingError, match="1000 consecutive pages without items"):
        walk(server, NEXT)


def test_an_error_of_the_call_comes_through(walk: Walk) -> None:
    def server(query: dict[str, Any]) -> Any:
        if query.get("page") == "2":
            raise ApiError("no")
        return by_page(query)

    with pytest.raises(ApiError, match="no"):
        walk(server, BY_NEXT)


def test_a_link_is_asked_for_and_not_followed() -> None:
    """Wherever it leads, and whatever else its query holds."""
    queries: list[dict[str, Any]] = []

    def noted(values: tuple[object, ...]) -> Any:
        queries.append(asked(values))
        link = "https://elsewhere.example/?page=2&limit=9&org=theirs&cursor=x"
        return page(None if len(queries) > 1 else link, 1)

    given = arguments(org="main", limit=5)
    assert list(iterate_items(noted, LIST, given, BY_NEXT)) == [1, 1]
    assert queries == [
        {"org": "main", "limit": 5},
        {"org": "main", "limit": 5, "page": "2"},
    ]


def test_a_link_says_which_parameter_counts() -> None:
    queries: list[dict[str, Any]] = []

    def noted(values: tuple[object, ...]) -> Any:
        queries.append(asked(values))
        links = ["?page=3", "?offset=7", "?cursor=1", None]
        return page(links[len(queries) - 1], 1)

    rule = PageRule("next", "next", parameters=PAGE | OFFSET | CURSOR, **RESULTS)
    assert list(iterate_items(noted, LIST, arguments(page=2), rule)) == [1, 1, 1, 1]
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
    server = replies(page("?offset=3", 1), page(None, 2))
    found = iterate_items(lambda it: server(asked(it)), LIST, arguments(), known)
    assert list(found) == [1, 2]
    unknown = PageRule("next", "next", parameters={"nothing": 1}, **RESULTS)
    with pytest.raises(ValueError, match=r"tag\.list has no query parameter nothing"):
        next(iterate_items(by_page, LIST, arguments(), unknown))
