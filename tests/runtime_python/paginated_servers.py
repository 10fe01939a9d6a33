"""Servers that paginate in different ways, and the rules of their pagination."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from msgspec import UNSET
from runtime_under_test.operation import Operation, Path, Query
from runtime_under_test.pagination import PageRule

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


def build_arguments(**given: object) -> tuple[object, ...]:
    return tuple(given.get(it.name, UNSET) for it in LIST.parameters)


def parse_arguments(values: tuple[object, ...]) -> dict[str, Any]:
    named = zip(LIST.parameters, values, strict=True)
    return {it.name: value for it, value in named if value is not UNSET}


def serve_numbered_pages(query: dict[str, Any]) -> dict[str, Any]:
    """A server whose pages are numbered."""
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


def serve_by_offset(query: dict[str, Any]) -> dict[str, Any]:
    """A server that counts items."""
    offset, limit = int(query.get("offset", 0)), int(query.get("limit", SIZE))
    after = offset + limit
    link = f"/x/?limit={limit}&offset={after}"
    return {
        "count": len(ITEMS),
        "next": link if after < len(ITEMS) else None,
        "results": ITEMS[offset:after],
        "meta": {"more": after < len(ITEMS)},
    }


def serve_by_cursor(query: dict[str, Any]) -> dict[str, Any]:
    """A server that returns opaque cursors."""
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


def reply_in_turn(*responses: Any) -> Server:
    """Return a server that sends these responses in turn, and then repeats the last one."""
    remaining = list(responses)
    return lambda _: remaining.pop(0) if len(remaining) > 1 else remaining[0]


def page(following: Any, *items: int) -> dict[str, Any]:
    return {"next": following, "results": list(items)}


NEXT = BY_NEXT
COUNT = BY_ITEMS
TOTAL = PageRule("total_pages", "pages", parameters=PAGE, **RESULTS)
MORE = PageRule("more", "more", parameters=OFFSET, counts="items", **RESULTS)
