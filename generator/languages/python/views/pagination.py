"""View of `_paging.py`: the pagination rules of a package."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.config import ApiConfig, PagingRule, Role, Tell
from generator.languages.pagination import Pagination
from generator.languages.python.literals import string
from generator.languages.python.names import Names
from generator.languages.python.views.code import (
    CallCode,
    Constant,
    DictCode,
    Expression,
    Keyword,
)


def build_rules(
    config: ApiConfig, names: Names, paginations: Mapping[tuple[str, str], Pagination]
) -> tuple[Constant, ...]:
    """The rules by which an operation paginates, in the order of the settings."""
    used = {pagination.rule.name for pagination in paginations.values()}
    return tuple(
        Constant(names.rules[rule.name], CallCode("PageRule", tuple(_arguments(rule))))
        for rule in config.paging
        if rule.name in used
    )


def _arguments(rule: PagingRule) -> Iterator[Expression]:
    yield string(rule.tell.value)
    yield string(rule.told_at)
    yield Keyword("items", string(rule.items))
    first = {Role.PAGE: str(rule.first_page), Role.OFFSET: "0", Role.CURSOR: "None"}
    pairs = tuple((string(name), first[role]) for role, name in rule.query)
    yield Keyword("parameters", DictCode(pairs))
    if rule.tell is not Tell.NEXT and rule.query[0][0] is Role.OFFSET:
        yield Keyword("counts", '"items"')
    if rule.page is not None:
        yield Keyword("current", string(rule.page))
    if rule.more is not None:
        yield Keyword("more", string(rule.more))
