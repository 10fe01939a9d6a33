"""Pagination of responses that do not lead to the next page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from runtime_under_test.errors import ApiError, PagingError
from runtime_under_test.pagination import PageRule, iterate_items

from tests.runtime_python.paginated_servers import (
    BY_NEXT_OFFSET,
    COUNT,
    CURSOR,
    LIST,
    MORE,
    NEXT,
    PAGE,
    RESULTS,
    TOTAL,
    build_arguments,
    page,
    parse_arguments,
    reply_in_turn,
)

Walk = Callable[..., list[Any]]


TWICE = "the page with {} was already fetched"
NOWHERE = "'next' is a link without the parameter page"


@pytest.mark.parametrize(
    ("rule", "given", "responses", "items", "message"),
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
    responses: list[Any],
    items: list[int],
    message: str,
) -> None:
    with pytest.raises(PagingError) as caught:
        walk(reply_in_turn(*responses), rule, **given)
    assert isinstance(caught.value, ApiError)
    assert str(caught.value).startswith("tag.list: ")
    assert message in str(caught.value)

    server = reply_in_turn(*responses)
    found = iterate_items(
        lambda it: server(parse_arguments(it)), LIST, build_arguments(**given), rule
    )
    got: list[int] = []
    with pytest.raises(PagingError):
        got.extend(found)
    assert got == items


def test_pages_without_items_and_without_end(walk: Walk) -> None:
    def server(query: dict[str, Any]) -> Any:
        return page(query.get("page", 1) + 1)

    with pytest.raises(PagingError, match="1000 consecutive pages without items"):
        walk(server, NEXT)
