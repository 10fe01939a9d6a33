"""Which operations page, by which rule, and what of: the same for every target."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.config import NextPageSignal, PaginationRule, ParameterRole
from generator.languages.media import is_json, read
from generator.model.api import Api, Operation, ParameterLocation
from generator.model.types import (
    Alias,
    Anything,
    Kind,
    ListOf,
    Named,
    Nothing,
    Nullable,
    OneOf,
    Primitive,
    Record,
    TypeDef,
    TypeRef,
    Union,
)
from generator.record import record

_NUMBERS = frozenset({Kind.INTEGER, Kind.NUMBER})
_SCALARS = _NUMBERS | {Kind.STRING}
_SIGNAL_KINDS = {
    NextPageSignal.NEXT: _SCALARS,
    NextPageSignal.CURSOR: _SCALARS,
    NextPageSignal.TOTAL_PAGES: _NUMBERS,
    NextPageSignal.TOTAL_ITEMS: _NUMBERS,
    NextPageSignal.MORE: frozenset({Kind.BOOLEAN}),
}


@record
class Paging:
    """The rule by which an operation pages, and the type of the items.

    `parameters` are those of the rule that the operation has, in the order of the rule.
    """

    rule: PaginationRule
    item: TypeRef
    parameters: tuple[tuple[ParameterRole, str], ...]


def paging(api: Api, rules: Sequence[PaginationRule]) -> dict[tuple[str, str], Paging]:
    """How each operation that pages does, by its key; the first rule that fits counts.

    A rule fits a GET whose query has one of its parameters, and whose first 2xx answer is an
    object with a list at `items` and with all its other places. A property without a described
    type fits by its name. Nothing else pages: walking would repeat what another method does.
    """
    found: dict[tuple[str, str], Paging] = {}
    types = api.types_by_name
    asking = {name for rule in rules for _, name in rule.query}
    for operation in api.operations:
        query = {
            p.name: p.type
            for p in operation.parameters
            if p.location is ParameterLocation.QUERY
        }
        if operation.method != "GET" or asking.isdisjoint(query):
            continue
        answer = _answer(operation, types)
        if answer is None:
            continue
        for rule in rules:
            made = _fitting(rule, query, answer, types)
            if made is not None:
                found[operation.key] = made
                break
    return found


def _answer(operation: Operation, types: Mapping[str, TypeDef]) -> TypeRef | None:
    """The type of the first 2xx answer, where it is JSON."""
    good = next((r for r in operation.responses if r.success), None)
    media_types = read(good.media_types, types) if good is not None else ()
    if media_types and is_json(media_types[0].name):
        return media_types[0].type
    return None


def _fitting(
    rule: PaginationRule,
    query: Mapping[str, TypeRef],
    answer: TypeRef,
    types: Mapping[str, TypeDef],
) -> Paging | None:
    parameters = tuple(
        (role, name)
        for role, name in rule.query
        if name in query and _is_one_of(query[name], _SCALARS, types)
    )
    if not parameters:
        return None
    places = [
        (rule.signal_path, _SIGNAL_KINDS[rule.signal]),
        (rule.page, _NUMBERS),
        (rule.more, frozenset({Kind.BOOLEAN})),
    ]
    if not all(
        _is_one_of(_at(answer, place, types), kinds, types)
        for place, kinds in places
        if place is not None
    ):
        return None
    items = _seen(_at(answer, rule.items, types), types)
    if isinstance(items, ListOf):
        return Paging(rule, items.item, parameters)
    return Paging(rule, items, parameters) if isinstance(items, Anything) else None


def _at(answer: TypeRef, place: str, types: Mapping[str, TypeDef]) -> TypeRef | None:
    """The type at a place of an answer; None where the description has no such property."""
    found: TypeRef | None = answer
    for name in place.split("."):
        record = _seen(found, types)
        if not isinstance(record, Record):
            return None
        found = next(
            (f.type for f in record.fields if f.name == name and not f.write_only), None
        )
    return found


def _seen(
    ref: TypeRef | None, types: Mapping[str, TypeDef]
) -> TypeRef | TypeDef | None:
    """A type seen through names, and without its null."""
    passed: set[str] = set()
    seen: TypeRef | TypeDef | None = ref
    while True:
        match seen:
            case Nullable(inner=inner) | Alias(type=inner):
                seen = inner
            case Named(name=name) if name not in passed:
                passed.add(name)
                seen = types[name]
            case _:
                return seen


def _is_one_of(
    ref: TypeRef | None, kinds: frozenset[Kind], types: Mapping[str, TypeDef]
) -> bool:
    """Whether a type is free, or made of nothing but primitives of some kinds, and null."""
    match _seen(ref, types):
        case Anything():
            return True
        case Primitive(kind=kind):
            return kind in kinds
        case OneOf(variants=variants) | Union(variants=variants):
            left = [v for v in variants if not isinstance(v, Nothing)]
            return bool(left) and all(_is_primitive(v, kinds) for v in left)
        case _:
            return False


def _is_primitive(ref: TypeRef, kinds: frozenset[Kind]) -> bool:
    return isinstance(ref, Primitive) and ref.kind in kinds
