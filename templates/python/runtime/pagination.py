"""Pagination: the items of all pages, one page fetched after the other.

`Transport.paginate` calls `iterate_items`. The rules are in the generated `_paging.py`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from typing import Any, Literal, TypeAlias, cast
from urllib.parse import parse_qs, urlsplit

from msgspec import UNSET, Struct

from .errors import PagingError
from .operation import Operation

Arguments: TypeAlias = tuple[object, ...]
Kind: TypeAlias = Literal["next", "cursor", "total_pages", "total_items", "more"]

_MAX_EMPTY_PAGES = 1000


class PageRule:
    """How operations are paginated. `kind` says what the response has at `path`:

    next: the URL of the next page, or the next value of the parameter; nothing, or 0, on the last
        page. No URL is ever requested: the operation is called again with the parameters of its
        query, whatever its host and path are.
    cursor: the next value of the parameter, in any format; nothing on the last page. The last page
        may also have nothing at `more`.
    total_pages, total_items: how many there are in total; a page without items is also the last.
    more: whether there is another page.

    Args:
        kind: one of the above.
        path: names of properties with dots between them; so are `items`, `current` and `more`.
        items: path of the items.
        parameters: query parameters that select a page, with their values for the first page. The
            first of them that an operation has is incremented from page to page.
        counts: whether that parameter counts pages or items.
        current: path of the number of the page, for a check.
        more: path of the flag that another page exists, for `cursor`.
    """

    __slots__ = ("counts", "current", "items", "kind", "more", "parameters", "path")

    def __init__(
        self,
        kind: Kind,
        path: str,
        *,
        items: str,
        parameters: Mapping[str, int | None],
        counts: Literal["pages", "items"] = "pages",
        current: str | None = None,
        more: str | None = None,
    ) -> None:
        self.kind: Kind = kind
        self.path = path
        self.items = items
        self.parameters = parameters
        self.counts = counts
        self.current = current
        self.more = more


class Paginator:
    """Iteration over pages; `arguments` are those of the next call, None after the last page.

    Raises ValueError for an operation that has none of the rule's parameters.
    """

    __slots__ = (
        "_empty_pages",
        "_first",
        "_item_count",
        "_name",
        "_parameters",
        "_positions",
        "_rule",
        "_visited",
        "arguments",
    )

    def __init__(
        self, operation: Operation, arguments: Arguments, rule: PageRule
    ) -> None:
        parameters = [(it.location, it.name) for it in operation.parameters]
        self._positions = {
            name: parameters.index(("query", name))
            for name in rule.parameters
            if ("query", name) in parameters
        }
        self._name = operation.name
        if not self._positions:
            names = " or ".join(rule.parameters)
            raise ValueError(f"{self._name} has no query parameter {names}")
        self._rule = rule
        self._first = rule.parameters[next(iter(self._positions))] or 0
        self._empty_pages = 0
        self._item_count: int | None = None
        self._parameters = {n: arguments[i] for n, i in self._positions.items()}
        self._visited = {self._build_key(self._parameters)}
        self.arguments: Arguments | None = arguments

    def get_items(self, page: Any) -> list[Any]:
        """Return the items of a page; raises PagingError if it is not the requested page."""
        if isinstance(page, list) or page is None:
            # A server may leave out the page object if all items fit on one page.
            return cast("list[object]", page or [])
        if not isinstance(page, Struct | dict):
            kind = type(page).__name__
            raise self._create_error(f"the response is {kind}, not an object")
        rule, requested = self._rule, _to_number(self._page_parameter)
        if rule.current and requested is not None:
            current = _get_value(page, rule.current)
            if _to_number(current) not in (None, requested):
                message = f"requested page {requested}, received page {current!r}"
                raise self._create_error(message)
        items = _get_value(page, rule.items)
        if items is UNSET or items is None:
            return []
        if not isinstance(items, list):
            kind = type(items).__name__
            raise self._create_error(f"{rule.items!r} is {kind}, not a list")
        return cast("list[object]", items)

    def advance(self, page: Any, count: int) -> None:
        """Go to the page after a page with `count` items.

        Raises PagingError if the response does not lead to a page that is new.
        """
        arguments, self.arguments = self.arguments, None
        if arguments is None or not isinstance(page, Struct | dict):
            return
        parameters = self._find_next_parameters(page, count)
        if parameters is None:
            return
        key = self._build_key(parameters)
        if key in self._visited:
            given = ((n, v) for n, v in parameters.items() if v is not UNSET)
            shown = " and ".join(f"{name}={value}" for name, value in given)
            raise self._create_error(f"the page with {shown} was already fetched")
        self._visited.add(key)
        self._empty_pages = 0 if count else self._empty_pages + 1
        if self._empty_pages >= _MAX_EMPTY_PAGES:
            message = (
                f"stopped after {_MAX_EMPTY_PAGES} consecutive pages without items"
            )
            raise self._create_error(message)
        self._parameters = parameters
        changed = list(arguments)
        for name, index in self._positions.items():
            changed[index] = parameters[name]
        self.arguments = tuple(changed)

    @property
    def _page_parameter(self) -> object:
        """The value of the parameter that is incremented; UNSET for the default of the server."""
        return next(iter(self._parameters.values()))

    def _build_key(self, parameters: Mapping[str, object]) -> tuple[str, ...]:
        """Return what identifies a page, independent of how its parameters are written."""
        firsts = self._rule.parameters
        numbers = [
            (name, _to_number(value, value))
            for name, value in parameters.items()
            if value is not UNSET and value is not None
        ]
        return tuple(f"{n}={v}" for n, v in numbers if v != firsts[n])

    def _find_next_parameters(self, page: Any, count: int) -> dict[str, object] | None:
        """Return the parameters of the next page; None if there is none."""
        rule = self._rule
        value = _get_value(page, rule.path)
        if rule.kind == "next":
            return self._parse_link(value)
        if rule.kind == "cursor":
            has_ended = rule.more is not None and not _get_value(page, rule.more)
            return None if has_ended or not value else self._replace(value)
        position = _to_number(self._page_parameter, self._first)
        if rule.current is not None:
            position = _to_number(_get_value(page, rule.current), position)
        following = position + (count if rule.counts == "items" else 1)
        if rule.kind == "more":
            return self._replace(following) if value else None
        if not count:
            return None
        total = _to_number(value)
        if total is None:
            raise self._create_error(f"{rule.path!r} is not a number")
        fetched = following - self._first
        if rule.kind == "total_items" and rule.counts == "pages":
            # Pages before the first requested one are assumed to be as long as that one.
            before = self._item_count
            if before is None:
                before = (position - self._first) * count
            fetched = self._item_count = before + count
        return self._replace(following) if fetched < total else None

    def _replace(self, value: object) -> dict[str, object]:
        return {**self._parameters, next(iter(self._parameters)): value}

    def _parse_link(self, link: object) -> dict[str, object] | None:
        if not link:
            return None
        path = self._rule.path
        if not isinstance(link, str):
            if _to_number(link) is None:
                raise self._create_error(f"{path!r} is neither a link nor a number")
            return self._replace(link)
        if "?" not in link and "/" not in link:
            return self._replace(link)
        try:
            query = parse_qs(urlsplit(link).query)
        except ValueError:
            query = {}
        if query.keys().isdisjoint(self._positions):
            names = " or ".join(self._positions)
            raise self._create_error(
                f"{path!r} is a link without the parameter {names}"
            )
        return {name: query.get(name, [UNSET])[-1] for name in self._positions}

    def _create_error(self, message: str) -> PagingError:
        return PagingError(f"{self._name}: {message}")


def iterate_items(
    fetch: Callable[[Arguments], Any],
    operation: Operation,
    arguments: Arguments,
    rule: PageRule,
) -> Iterator[Any]:
    """Yield the items of all pages from the one that `arguments` select.

    Each page is fetched when its first item is needed. Raises what `fetch` raises, and PagingError
    rather than fetch a page twice.
    """
    paginator = Paginator(operation, arguments, rule)
    while paginator.arguments is not None:
        page = fetch(paginator.arguments)
        items = paginator.get_items(page)
        yield from items
        paginator.advance(page, len(items))


async def iterate_items_async(
    fetch: Callable[[Arguments], Awaitable[Any]],
    operation: Operation,
    arguments: Arguments,
    rule: PageRule,
) -> AsyncIterator[Any]:
    """Yield the items of all pages, as `iterate_items` does, for asyncio."""
    paginator = Paginator(operation, arguments, rule)
    while paginator.arguments is not None:
        page = await fetch(paginator.arguments)
        items = paginator.get_items(page)
        for item in items:
            yield item
        paginator.advance(page, len(items))


def _get_value(page: Any, path: str) -> Any:
    """Return the value at a path of a model or dict; UNSET if there is none."""
    value = page
    for name in path.split("."):
        if isinstance(value, Struct):
            names = value.__struct_encode_fields__
            if name not in names:
                return UNSET
            value = getattr(value, value.__struct_fields__[names.index(name)])
        elif isinstance(value, dict):
            value = cast("dict[str, Any]", value).get(name, UNSET)
        else:
            return UNSET
    return value


def _to_number(value: object, otherwise: Any = None) -> Any:
    """Return a whole number, also from text or from a float such as 2.0; else `otherwise`."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and value.isascii() and value.isdigit():
        return int(value) if len(value) <= 18 else otherwise
    return otherwise
