"""What templates see of paging: the rules, and the iterators beside methods."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.config import ApiConfig, NextPageSignal, PaginationRule, ParameterRole
from generator.languages.paging import Paging
from generator.languages.python.breaking import LINE_LENGTH
from generator.languages.python.format import braces, call, docstring, returned
from generator.languages.python.literals import prose, string
from generator.languages.python.names import Names
from generator.record import record

_WIDTH = 80


@record
class IteratorView:
    """The method that walks the pages, every line laid out; `rule` is the rule's constant."""

    name: str
    returns: str
    async_returns: str
    doc: str
    rule: str


def rule_views(
    config: ApiConfig, names: Names, paged: Mapping[tuple[str, str], Paging]
) -> tuple[str, ...]:
    """The constants of the rules by which an operation pages, in the order of the settings."""
    used = {made.rule.name for made in paged.values()}
    return tuple(
        _assigned(names.rules[rule.name], list(_arguments(rule)))
        for rule in config.paging
        if rule.name in used
    )


def _assigned(name: str, arguments: list[str]) -> str:
    head = f"{name} = "
    return head + call(0, "PageRule", arguments, len(head))


def _arguments(rule: PaginationRule) -> Iterable[str]:
    yield string(rule.signal.value)
    yield string(rule.signal_path)
    yield f"items={string(rule.items)}"
    firsts = {
        ParameterRole.PAGE: str(rule.first_page),
        ParameterRole.OFFSET: "0",
        ParameterRole.CURSOR: "None",
    }
    listed = [f"{string(name)}: {firsts[role]}" for role, name in rule.query]
    flat = f"parameters={{{', '.join(listed)}}}"
    fits = 4 + len(flat) < LINE_LENGTH
    yield flat if fits else braces(4, "parameters=", listed).strip().removesuffix(",")
    if (
        rule.signal is not NextPageSignal.NEXT
        and rule.query[0][0] is ParameterRole.OFFSET
    ):
        yield 'counts="items"'
    if rule.page is not None:
        yield f"current={string(rule.page)}"
    if rule.more is not None:
        yield f"more={string(rule.more)}"


def iterator_view(
    paging: Paging, item: str, name: str, method: str, constant: str
) -> IteratorView:
    """The view of the iterator `name` over items of a type, beside `method`."""
    return IteratorView(
        name,
        returned(4, f"Iterator[{item}]"),
        returned(4, f"AsyncIterator[{item}]"),
        docstring(8, list(_doc(paging, method))),
        f"_paging.{constant}",
    )


def _doc(paging: Paging, method: str) -> Iterable[str]:
    rule = paging.rule
    begin = " or ".join(name for _, name in paging.parameters)
    yield "The items of every page, each page asked for when its first item is wanted."
    yield ""
    yield from prose(
        f"The arguments are those of `{method}`; {begin} is where to begin. Paging rule "
        f"{rule.name} (items: {rule.items}, {rule.signal.value}: {rule.signal_path}).",
        _WIDTH,
    )
    yield ""
    yield from prose(
        f"Raises what `{method}` raises, and PagingError where a page comes a second time or "
        "does not lead to the next one.",
        _WIDTH,
    )
