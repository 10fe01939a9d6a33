"""Paging: from one page to the next, without fetching any."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from typing import Any, Literal, TypeAlias, cast
from urllib.parse import parse_qs, urlsplit

from msgspec import UNSET, Struct

from .errors import PagingError
from .operation import Operation

Arguments: TypeAlias = tuple[object, ...]
Kind: TypeAlias = Literal["next", "cursor", "total_pages", "total_items", "more"]

_EMPTY_PAGES = 1000


class PageRule:
    """How operations page. `kind` says what stands at `at` in an answer:

    next: the URL of the next page, whose query has some of the parameters, or what the parameter
        is to be; nothing, or 0, on the last page. No URL is ever followed: the operation is called
        again with the parameters of its query, wherever it leads.
    cursor: what the parameter is to be, whatever it looks like; nothing on the last page, nor
        where there is nothing at `more`.
    total_pages, total_items: how many there are in all; also the last is a page without items.
    more: whether there is another page.

    `at`, `items`, `current` (the number of the page) and `more` are places: names of properties
    with dots between them. `parameters` are those of the query that ask for a page, each with what
    it is for the first one; the first of them that an operation has counts pages, or items where
    `counts` says so.
    """

    __slots__ = ("at", "counts", "current", "items", "kind", "more", "parameters")

    def __init__(
        self,
        kind: Kind,
        at: str,
        *,
        items: str,
        parameters: Mapping[str, int | None],
        counts: Literal["pages", "items"] = "pages",
        current: str | None = None,
        more: str | None = None,
    ) -> None:
        self.kind: Kind = kind
        self.at = at
        self.items = items
        self.parameters = parameters
        self.counts = counts
        self.current = current
        self.more = more


class Pager:
    """One walk over the pages; `arguments` ask for the page to fetch, None after the last.

    Raises ValueError for an operation that has none of the rule's parameters.
    """

    __slots__ = (
        "_empty",
        "_first",
        "_given",
        "_had",
        "_indexes",
        "_name",
        "_rule",
        "_seen",
        "arguments",
    )

    def __init__(
        self, operation: Operation, arguments: Arguments, rule: PageRule
    ) -> None:
        found = [(it.where, it.name) for it in operation.parameters]
        self._indexes = {
            name: found.index(("query", name))
            for name in rule.parameters
            if ("query", name) in found
        }
        self._name = operation.name
        if not self._indexes:
            wanted = " or ".join(rule.parameters)
            raise ValueError(f"{self._name} has no {wanted} in its query")
        self._rule = rule
        self._first = rule.parameters[next(iter(self._indexes))] or 0
        self._empty = 0
        self._had: int | None = None
        self._given = {name: arguments[index] for name, index in self._indexes.items()}
        self._seen = {self._state(self._given)}
        self.arguments: Arguments | None = arguments

    def items(self, page: Any) -> list[Any]:
        """The items of a page; raises PagingError where it is not the page that was asked for."""
        if isinstance(page, list) or page is None:
            # Not paged after all: a server may leave it out where all fits on one page.
            return cast("list[object]", page or [])
        if not isinstance(page, Struct | dict):
            raise self._error(f"the answer is no object but {type(page).__name__}")
        rule, asked = self._rule, _number(self._asked)
        if rule.current and asked is not None:
            current = _at(page, rule.current)
            if _number(current) not in (None, asked):
                raise self._error(f"asked for page {asked}, got page {current!r}")
        found = _at(page, rule.items)
        if found is UNSET or found is None:
            return []
        if not isinstance(found, list):
            kind = type(found).__name__
            raise self._error(f"at {rule.items!r} is no list but {kind}")
        return cast("list[object]", found)

    def advance(self, page: Any, count: int) -> None:
        """Go on after a page of so many items; raises PagingError where there is no way."""
        arguments, self.arguments = self.arguments, None
        if arguments is None or not isinstance(page, Struct | dict):
            return
        following = self._following(page, count)
        if following is None:
            return
        state = self._state(following)
        if state in self._seen:
            said = " and ".join(
                f"{n}={v}" for n, v in following.items() if v is not UNSET
            )
            raise self._error(f"{said} comes a second time")
        self._seen.add(state)
        self._empty = 0 if count else self._empty + 1
        if self._empty >= _EMPTY_PAGES:
            raise self._error(f"{_EMPTY_PAGES} pages without items, and no last one")
        self._given = following
        changed = list(arguments)
        for name, index in self._indexes.items():
            changed[index] = following[name]
        self.arguments = tuple(changed)

    @property
    def _asked(self) -> object:
        """What was asked for with the parameter that counts; UNSET for the server's own first."""
        return next(iter(self._given.values()))

    def _state(self, given: Mapping[str, object]) -> tuple[str, ...]:
        """What is asked for beyond the first page, the same however it is written."""
        firsts = self._rule.parameters
        numbers = [
            (name, _number(value, value))
            for name, value in given.items()
            if value is not UNSET and value is not None
        ]
        return tuple(f"{n}={v}" for n, v in numbers if v != firsts[n])

    def _following(self, page: Any, count: int) -> dict[str, object] | None:
        """What the parameters are for the next page; None where there is none."""
        rule = self._rule
        told = _at(page, rule.at)
        if rule.kind == "next":
            return self._of_link(told)
        if rule.kind == "cursor":
            ended = rule.more is not None and not _at(page, rule.more)
            return None if ended or not told else self._with(told)
        here = _number(self._asked, self._first)
        if rule.current is not None:
            here = _number(_at(page, rule.current), here)
        step = count if rule.counts == "items" else 1
        if rule.kind == "more":
            return self._with(here + step) if told else None
        if not count:
            return None
        total = _number(told)
        if total is None:
            raise self._error(f"at {rule.at!r} is no number")
        done = here + step - self._first
        if rule.kind == "total_items" and rule.counts == "pages":
            # Pages before the one that the caller began with had as many items as that one.
            before = (here - self._first) * count if self._had is None else self._had
            done = self._had = before + count
        return self._with(here + step) if done < total else None

    def _with(self, value: object) -> dict[str, object]:
        return {**self._given, next(iter(self._given)): value}

    def _of_link(self, link: object) -> dict[str, object] | None:
        if not link:
            return None
        if not isinstance(link, str):
            if _number(link) is None:
                raise self._error(f"at {self._rule.at!r} is neither link nor number")
            return self._with(link)
        if "?" not in link and "/" not in link:
            return self._with(link)
        try:
            query = parse_qs(urlsplit(link).query)
        except ValueError:
            query = {}
        if query.keys().isdisjoint(self._indexes):
            wanted = " or ".join(self._indexes)
            raise self._error(f"at {self._rule.at!r} is a link without {wanted}")
        return {name: query.get(name, [UNSET])[-1] for name in self._indexes}

    def _error(self, message: str) -> PagingError:
        return PagingError(f"{self._name}: {message}")


def pages(
    fetch: Callable[[Arguments], Any],
    operation: Operation,
    arguments: Arguments,
    rule: PageRule,
) -> Iterator[Any]:
    """The items of all pages from the one that the arguments ask for, each page fetched when its
    first item is wanted.

    Raises what `fetch` raises, and PagingError rather than begin again.
    """
    pager = Pager(operation, arguments, rule)
    while pager.arguments is not None:
        page = fetch(pager.arguments)
        items = pager.items(page)
        yield from items
        pager.advance(page, len(items))


async def apages(
    fetch: Callable[[Arguments], Awaitable[Any]],
    operation: Operation,
    arguments: Arguments,
    rule: PageRule,
) -> AsyncIterator[Any]:
    """The same for asyncio."""
    pager = Pager(operation, arguments, rule)
    while pager.arguments is not None:
        page = await fetch(pager.arguments)
        items = pager.items(page)
        for item in items:
            yield item
        pager.advance(page, len(items))


def _at(page: Any, place: str) -> Any:
    """What is at a place of an answer, model or not; UNSET where nothing is."""
    found = page
    for name in place.split("."):
        if isinstance(found, Struct):
            names = found.__struct_encode_fields__
            if name not in names:
                return UNSET
            found = getattr(found, found.__struct_fields__[names.index(name)])
        elif isinstance(found, dict):
            found = cast("dict[str, Any]", found).get(name, UNSET)
        else:
            return UNSET
    return found


def _number(value: object, otherwise: Any = None) -> Any:
    """A whole number, also as text or with `.0` behind; anything else is `otherwise`."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and value.isascii() and value.isdigit():
        return int(value) if len(value) <= 18 else otherwise
    return otherwise
