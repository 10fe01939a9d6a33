"""Paging: from one page to the next, without fetching any."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any, Literal, TypeAlias, cast
from urllib.parse import parse_qs, urlsplit

from msgspec import UNSET, Struct

from .errors import PagingError
from .operation import Operation

Arguments: TypeAlias = tuple[object, ...]
Kind: TypeAlias = Literal["link", "cursor", "total", "count"]

_EMPTY_PAGES = 1000


class PageRule:
    """How an operation pages. `parameter` is the one that asks for a page; `items`, `link`,
    `current`, `total` and `more` are places in the answer, property names with dots between them.

    link: `link` holds the URL of the next page, whose query has `parameter`, or what `parameter`
        is to be; nothing, or 0, on the last page.
    cursor: `link` holds what `parameter` is to be, whatever it looks like; where `more` is given
        and there is false, it is the last page.
    total: `total` holds the number of pages, and `current`, if given, the number of this one.
    count: `total` holds the number of items, and `parameter` is the number of items to leave out.

    `first` is what `parameter` is for the first page. `items` is `""` where the answer is the list.
    """

    __slots__ = (
        "current",
        "first",
        "items",
        "kind",
        "link",
        "more",
        "parameter",
        "total",
    )

    def __init__(
        self,
        kind: Kind,
        parameter: str,
        *,
        items: str = "results",
        link: str = "next",
        current: str | None = None,
        total: str = "total",
        more: str | None = None,
        first: int | None = None,
    ) -> None:
        self.kind: Kind = kind
        self.parameter = parameter
        self.items = items
        self.link = link
        self.current = current
        self.total = total
        self.more = more
        self.first = first
        if first is None and kind in ("total", "count"):
            self.first = 1 if kind == "total" else 0


class Pager:
    """One walk over the pages; `arguments` ask for the page to fetch, None after the last."""

    __slots__ = ("_empty", "_index", "_name", "_page", "_rule", "_seen", "arguments")

    def __init__(
        self, operation: Operation, arguments: Arguments, rule: PageRule
    ) -> None:
        names = [(it.where, it.name) for it in operation.parameters]
        self._index = names.index(("query", rule.parameter))
        self._name = operation.name
        self._rule = rule
        self._empty = 0
        self._page = arguments[self._index]
        first = rule.first if self._page is UNSET else self._page
        self._seen = {str(first)}
        self.arguments: Arguments | None = arguments

    def items(self, page: Any) -> list[Any]:
        """The items of a page; raises PagingError where it is not the page that was asked for."""
        if isinstance(page, list) or page is None:
            # Not paged after all: a server may leave it out where all fits on one page.
            return cast("list[object]", page or [])
        rule = self._rule
        if rule.kind == "total" and rule.current and self._page is not UNSET:
            current = _at(page, rule.current)
            if _number(current) not in (None, _number(self._page)):
                raise self._error(f"asked for page {self._page}, got page {current!r}")
        found = _at(page, rule.items)
        if found is UNSET or found is None:
            return []
        if not isinstance(found, list):
            kind = type(found).__name__
            raise self._error(f"at {rule.items!r} is no list but {kind}")
        return cast("list[object]", found)

    def advance(self, page: Any, count: int) -> None:
        """Go on after a page of so many items; raises PagingError where there is no way."""
        following = None
        if page is not None and not isinstance(page, list):
            following = self._following(page, count)
        if following is None or self.arguments is None:
            self.arguments = None
            return
        if str(following) in self._seen:
            raise self._error(f"page {following!r} comes a second time")
        self._seen.add(str(following))
        self._empty = 0 if count else self._empty + 1
        if self._empty >= _EMPTY_PAGES:
            raise self._error(f"{_EMPTY_PAGES} pages without items, and no last one")
        self._page = following
        before, after = (
            self.arguments[: self._index],
            self.arguments[self._index + 1 :],
        )
        self.arguments = (*before, following, *after)

    def _following(self, page: Any, count: int) -> object:
        """What the parameter is for the next page; None where there is none."""
        rule = self._rule
        if rule.kind == "link":
            return self._of_link(_at(page, rule.link))
        if rule.kind == "cursor":
            if rule.more is not None and not _at(page, rule.more):
                return None
            return _at(page, rule.link) or None
        total = _number(_at(page, rule.total))
        if total is None:
            if not count:
                return None
            raise self._error(f"at {rule.total!r} is no number")
        here = _number(self._page)
        if rule.kind == "total" and rule.current is not None:
            here = _number(_at(page, rule.current), here)
        first = rule.first or 0
        if here is None:
            here = first
        if rule.kind == "total":
            return here + 1 if here + 1 < first + total else None
        return here + count if count and here + count < first + total else None

    def _of_link(self, link: object) -> object:
        if not link:
            return None
        if not isinstance(link, str):
            if _number(link) is None:
                raise self._error(f"at {self._rule.link!r} is neither link nor number")
            return link
        if "?" not in link and "/" not in link:
            return _number(link, link)
        name = self._rule.parameter
        try:
            values = parse_qs(urlsplit(link).query).get(name)
        except ValueError:
            values = None
        if not values:
            raise self._error(f"{self._rule.link!r} leads to no {name!r}")
        return _number(values[-1], values[-1])

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
    for name in place.split(".") if place else ():
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
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and value.isascii() and value.isdigit():
        return int(value[:18])
    return otherwise
