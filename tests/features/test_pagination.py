"""Iterators over pages, called for real: every kind of rule, every end, sync and async."""

# ruff: noqa: E501 (a schema a line)
from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from itertools import islice
from typing import Any
from urllib.parse import parse_qsl, urlencode

import httpx2
import pytest

from generator.config import NextPageSignal, PaginationRule, ParameterRole
from tests.documented.server import Received, Reply
from tests.features.making import Demo

PAGE, OFFSET, CURSOR = ((role, role.value) for role in ParameterRole)
RULES = (
    PaginationRule("next", "results", NextPageSignal.NEXT, "next", (PAGE, OFFSET)),
    PaginationRule("next-page", "results", NextPageSignal.NEXT, "next_page", (PAGE,)),
    PaginationRule(
        "pages",
        "data",
        NextPageSignal.TOTAL_PAGES,
        "pagination.totalPages",
        (PAGE,),
        page="pagination.currentPage",
    ),
    PaginationRule("items", "items", NextPageSignal.TOTAL_ITEMS, "total", (OFFSET,)),
    PaginationRule(
        "cursor",
        "data",
        NextPageSignal.CURSOR,
        "meta.next-cursor",
        (CURSOR,),
        more="meta.more",
    ),
    PaginationRule("more", "items", NextPageSignal.MORE, "more", (PAGE,), first_page=0),
)
INT, STR = "{type: integer}", "{type: string}"
ITEM = "type: array, items: {$ref: '#/components/schemas/Item'}"
ANSWERS = {
    "by_link": f"count: {INT}, next: {{type: string, nullable: true}}, results: {{{ITEM}}}",
    "by_number": f"next_page: {{type: integer, nullable: true}}, results: {{{ITEM}}}",
    "by_pages": f"data: {{{ITEM}}}, pagination: {{type: object, properties: {{currentPage: {INT}, totalPages: {INT}}}}}",
    "by_items": f"total: {INT}, items: {{{ITEM}}}",
    "by_cursor": f"data: {{{ITEM}}}, meta: {{type: object, properties: {{next-cursor: {STR}, more: {{type: boolean}}}}}}",
    "by_more": f"items: {{{ITEM}}}, more: {{type: boolean}}",
}
PARAMETERS = {
    "by_link": ("page", "offset", "limit"),
    "by_items": ("offset", "limit"),
    "by_cursor": ("cursor",),
}


def operation(name: str) -> str:
    parameters = ", ".join(
        f"{{in: query, name: {p}, schema: {STR if p == 'cursor' else INT}}}"
        for p in PARAMETERS.get(name, ("page", "limit"))
    )
    schema = f"{{type: object, properties: {{{ANSWERS[name]}}}}}"
    return f"""
  /{{org}}/{name}:
    get:
      operationId: {name}
      tags: [t]
      parameters: [{{in: path, name: org, required: true, schema: {STR}}}, {parameters}]
      responses: {{200: {{description: ok, content: {{application/json: {{schema: {schema}}}}}}}}}"""


DESCRIPTION = f"""
security: [{{Key: []}}]
paths:{"".join(operation(name) for name in ANSWERS)}
components:
  securitySchemes: {{Key: {{type: apiKey, in: header, name: Authorization}}}}
  schemas:
    Item: {{type: object, required: [id], properties: {{id: {INT}}}}}
"""
COUNT, SIZE = 25, 10


def paged(request: Received) -> Any:
    """What an honest server says of 25 items, ten a page."""
    query = dict(request.pairs)
    name = request.path.rpartition("/")[2]
    first_page = 0 if name == "by_more" else 1
    size = int(query.get("limit", SIZE))
    page = int(query.get("page", first_page))
    start = (page - first_page) * size
    start = int(query.get("offset", query.get("cursor", "at:")[3:] or start))
    after = start + size
    more = after < COUNT
    items = [{"id": number} for number in range(start, min(after, COUNT))]
    following = {"offset": after} if "offset" in query else {"page": page + 1}
    link = "http://elsewhere.example/?" + urlencode({**query, **following})
    return {
        "by_link": {"count": COUNT, "next": link if more else None, "results": items},
        "by_number": {"next_page": page + 1 if more else None, "results": items},
        "by_pages": {
            "data": items,
            "pagination": {"currentPage": page, "totalPages": -(-COUNT // size)},
        },
        "by_items": {"total": COUNT, "items": items},
        "by_cursor": {
            "data": items,
            "meta": {"next-cursor": f"at:{after}", "more": more},
        },
        "by_more": {"items": items, "more": more},
    }[name]


Walk = Callable[..., list[Any]]


@pytest.fixture
def made(demo: Callable[..., Demo]) -> Demo:
    package = demo(DESCRIPTION, paging=RULES)
    package.server.received.clear()
    return package


@pytest.fixture(params=["sync", "async"])
def walk(request: pytest.FixtureRequest, made: Demo) -> Walk:
    """Everything that an iterator gives; the server answers by a function of the request."""

    def sync_walk(
        name: str, answer: Callable[[Received], Any] = paged, **given: Any
    ) -> list[Any]:
        made.server.answer = lambda it: Reply.of_json(answer(it))
        client = made.client(api_key="secret")
        return list(getattr(client.t, f"{name}_iter")(org="main", **given))

    async def everything(name: str, **given: Any) -> list[Any]:
        async with made.package.AsyncClient(
            api_key="secret", base_url=made.server.url
        ) as client:
            found = getattr(client.t, f"{name}_iter")(org="main", **given)
            return [item async for item in found]

    def async_walk(
        name: str, answer: Callable[[Received], Any] = paged, **given: Any
    ) -> list[Any]:
        made.server.answer = lambda it: Reply.of_json(answer(it))
        return asyncio.run(everything(name, **given))

    return sync_walk if request.param == "sync" else async_walk


def asked(made: Demo) -> list[str]:
    return [request.query for request in made.server.received]


@pytest.mark.parametrize(
    ("name", "given", "first", "queries"),
    [
        ("by_link", {}, 0, ["", "page=2", "page=3"]),
        ("by_link", {"page": 2}, 10, ["page=2", "page=3"]),
        ("by_link", {"offset": 5}, 5, ["offset=5", "offset=15"]),
        ("by_link", {"limit": 20}, 0, ["limit=20", "page=2&limit=20"]),
        ("by_number", {}, 0, ["", "page=2", "page=3"]),
        ("by_number", {"limit": 20}, 0, ["limit=20", "page=2&limit=20"]),
        ("by_pages", {}, 0, ["", "page=2", "page=3"]),
        ("by_pages", {"page": 3}, 20, ["page=3"]),
        ("by_items", {}, 0, ["", "offset=10", "offset=20"]),
        ("by_items", {"offset": 3, "limit": 20}, 3, ["offset=3&limit=20", "offset=23&limit=20"]),
        ("by_cursor", {}, 0, ["", "cursor=at%3A10", "cursor=at%3A20"]),
        ("by_cursor", {"cursor": "at:15"}, 15, ["cursor=at%3A15"]),
        ("by_more", {}, 0, ["", "page=1", "page=2"]),
    ],
)  # fmt: skip
def test_every_item_of_every_page(
    walk: Walk,
    made: Demo,
    name: str,
    given: dict[str, Any],
    first: int,
    queries: list[str],
) -> None:
    items = walk(name, **given)
    assert [item.id for item in items] == list(range(first, COUNT))
    assert {type(item) for item in items} == {made.m.Item}
    assert [sorted(parse_qsl(q)) for q in asked(made)] == [
        sorted(parse_qsl(q)) for q in queries
    ]


def test_a_link_to_elsewhere_gets_no_credentials(walk: Walk, made: Demo) -> None:
    """It is not followed at all: the operation is called again, where it lives."""
    assert len(walk("by_link")) == COUNT
    assert {request.path for request in made.server.received} == {"/main/by_link"}
    sent = [request.header("authorization") for request in made.server.received]
    assert sent == [["secret"]] * 3


def replies(*answers: Any) -> Callable[[Received], Any]:
    left = list(answers)
    return lambda _: left.pop(0) if len(left) > 1 else left[0]


def results(following: Any, *ids: int) -> dict[str, Any]:
    return {"count": 99, "next": following, "results": [{"id": n} for n in ids]}


def data(total: Any, *ids: int) -> dict[str, Any]:
    return {"data": [{"id": n} for n in ids], "pagination": {"totalPages": total}}


@pytest.mark.parametrize(
    ("name", "answers", "ids"),
    [
        ("by_link", [results(None)], []),
        ("by_link", [results(None, 1)], [1]),
        ("by_link", [results("", 1)], [1]),
        ("by_link", [{"results": [{"id": 1}]}], [1]),
        ("by_link", [results("?page=2", 1), results("?page=3"), results(None, 3)], [1, 3]),
        ("by_pages", [data(0)], []),
        ("by_pages", [data(1, 1)], [1]),
        ("by_pages", [data(5)], []),
        ("by_pages", [data(5, 1), data(5, 2), data(5)], [1, 2]),
        ("by_items", [{"total": 0, "items": []}], []),
        ("by_items", [{"total": 9, "items": [{"id": 1}]}, {"total": 9, "items": []}], [1]),
        ("by_cursor", [{"data": [{"id": 1}], "meta": {"next-cursor": "x", "more": False}}], [1]),
        ("by_cursor", [{"data": [{"id": 1}], "meta": {"more": True}}], [1]),
        ("by_more", [{"items": [{"id": 1}], "more": False}], [1]),
        ("by_more", [{"items": [{"id": 1}]}], [1]),
    ],
)  # fmt: skip
def test_ends(walk: Walk, name: str, answers: list[Any], ids: list[int]) -> None:
    assert [item.id for item in walk(name, replies(*answers))] == ids


@pytest.mark.parametrize(
    ("name", "answer", "message"),
    [
        (
            "by_link",
            results("?page=2", 1),
            r"t\.by_link: the page with page=2 was already fetched",
        ),
        (
            "by_link",
            results("?page=1", 1),
            r"t\.by_link: the page with page=1 was already fetched",
        ),
        (
            "by_link",
            results("https://evil.example/x", 1),
            "a link without the parameter page or",
        ),
        (
            "by_number",
            {"next_page": 2, "results": []},
            "the page with page=2 was already fetched",
        ),
        (
            "by_cursor",
            {"data": [{"id": 1}], "meta": {"next-cursor": "x", "more": True}},
            "the page with cursor=x was already fetched",
        ),
        (
            "by_pages",
            {
                "data": [{"id": 1}],
                "pagination": {"currentPage": 1, "totalPages": 3},
            },
            "requested page 2, received page 1",
        ),
    ],
)
def test_a_walk_that_would_not_end_is_an_error(
    walk: Walk, made: Demo, name: str, answer: Any, message: str
) -> None:
    with pytest.raises(made.package.PagingError, match=message) as caught:
        walk(name, lambda _: answer)
    assert isinstance(caught.value, made.package.ApiError)
    assert len(made.server.received) <= 2


def test_a_page_is_asked_for_when_it_is_needed(made: Demo) -> None:
    made.server.answer = lambda it: Reply.of_json(paged(it))
    found = made.client().t.by_link_iter(org="main")
    assert made.server.received == []
    assert [item.id for item in islice(found, SIZE)] == list(range(SIZE))
    assert asked(made) == [""]
    assert next(found).id == SIZE
    assert asked(made) == ["", "page=2"]


def test_an_error_of_a_later_page_comes_through(made: Demo) -> None:
    made.server.answer = lambda it: (
        Reply(404) if "page" in it.query else Reply.of_json(paged(it))
    )
    found = made.client().t.by_link_iter(org="main")
    assert len(list(islice(found, SIZE))) == SIZE
    with pytest.raises(made.package.NotFoundError):
        next(found)


def test_bound_parameters_hold_for_every_page(demo: Callable[..., Demo]) -> None:
    made = demo(DESCRIPTION, paging=RULES, bound_parameters=("org",))
    made.server.received.clear()
    made.server.answer = lambda it: Reply.of_json(paged(it))
    assert len(list(made.client(org="bound").t.by_link_iter())) == COUNT
    paths = [request.path for request in made.server.received]
    assert paths == ["/bound/by_link"] * 3


def test_two_walks_of_one_client_at_once(made: Demo) -> None:
    made.server.answer = lambda it: Reply.of_json(paged(it))

    async def ids(client: Any, name: str) -> list[int]:
        found = getattr(client.t, f"{name}_iter")(org="main")
        return [item.id async for item in found]

    async def both() -> list[list[int]]:
        async with made.package.AsyncClient(
            base_url=made.server.url, http_client=httpx2.AsyncClient()
        ) as client:
            return await asyncio.gather(*(ids(client, name) for name in ANSWERS))

    assert asyncio.run(both()) == [list(range(COUNT))] * len(ANSWERS)


@pytest.mark.parametrize("name", ANSWERS)
def test_the_iterator_takes_what_the_method_takes(made: Demo, name: str) -> None:
    for kind in (made.package.Client, made.package.AsyncClient):
        tag = kind(base_url="http://localhost").t
        method, iterator = getattr(tag, name), getattr(tag, f"{name}_iter")
        ours, theirs = inspect.signature(iterator), inspect.signature(method)
        assert ours.parameters == theirs.parameters
        returned = (
            "AsyncIterator" if inspect.iscoroutinefunction(method) else "Iterator"
        )
        assert ours.return_annotation == f"{returned}[m.Item]"
        assert f"those of `{name}`" in " ".join(iterator.__doc__.split())


def test_the_rules_are_written_once_and_only_those_that_fit(
    demo: Callable[..., Demo],
) -> None:
    unused = PaginationRule("unused", "nothing", NextPageSignal.NEXT, "next", (PAGE,))
    made = demo(DESCRIPTION, paging=(*RULES, unused))
    lines = made.source("_paging.py").splitlines()
    assert [line.split()[0] for line in lines if " = PageRule(" in line] == [
        "NEXT",
        "NEXT_PAGE",
        "PAGES",
        "ITEMS",
        "CURSOR",
        "MORE",
    ]


def test_without_a_rule_nothing_pages(demo: Callable[..., Demo]) -> None:
    made = demo(DESCRIPTION)
    assert not [name for name in dir(made.client().t) if name.endswith("_iter")]
    assert not [path for path in made.files if path.endswith("/_paging.py")]


LISTS = "{type: object, properties: {next: {type: string, nullable: true}, results: {type: array, items: {type: string}}}}"


@pytest.mark.parametrize(
    ("ids", "tags", "names"),
    [
        (["list"], "t", ["list", "list_iter"]),
        (["list", "list_iter"], "t", ["list", "list_iter", "list_iter_2", "list_iter_iter"]),
        (["list_iter", "list"], "t", ["list", "list_iter", "list_iter_2", "list_iter_iter"]),
        (["x"], "t, u", ["x", "x_iter"]),
        (["LIST", "list"], "t", ["list", "list_2", "list_2_iter", "list_iter"]),
    ],
)  # fmt: skip
def test_no_name_is_given_twice(
    demo: Callable[..., Demo], ids: list[str], tags: str, names: list[str]
) -> None:
    paths = "".join(
        f"  /{number}: {{get: {{operationId: {name}, tags: [{tags}], parameters: [{{in: query, name: page, schema: {INT}}}], "
        f"responses: {{200: {{description: ok, content: {{application/json: {{schema: {LISTS}}}}}}}}}}}}}\n"
        for number, name in enumerate(ids)
    )
    made = demo(f"paths:\n{paths}", paging=RULES)
    for tag in tags.split(", "):
        resource = getattr(made.client(), tag)
        assert [name for name in dir(resource) if name[0] != "_"] == names
    made.server.always(Reply.of_json({"next": None, "results": ["a"]}))
    assert list(getattr(made.client().t, names[-1])()) == ["a"]
