"""Pagination: which operations have it, by which rule, and the type of their items."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.config import NextPageSignal, PaginationRule, ParameterRole
from generator.languages.directions import Direction, is_omitted
from generator.languages.media import is_json, select_response_media_types
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
_KINDS = {
    NextPageSignal.NEXT: _SCALARS,
    NextPageSignal.CURSOR: _SCALARS,
    NextPageSignal.TOTAL_PAGES: _NUMBERS,
    NextPageSignal.TOTAL_ITEMS: _NUMBERS,
    NextPageSignal.MORE: frozenset({Kind.BOOLEAN}),
}


@record
class Pagination:
    """The rule by which an operation paginates, and the type of the items.

    `parameters` are the query parameters of the rule that the operation has, in the rule's order.
    """

    rule: PaginationRule
    item: TypeRef
    parameters: tuple[tuple[ParameterRole, str], ...]


def find_paginations(
    api: Api, rules: Sequence[PaginationRule]
) -> dict[tuple[str, str], Pagination]:
    """Return the pagination of each operation that has one, by key; the first matching rule counts.

    A rule matches a GET operation that has one of its query parameters, and whose first 2xx
    response is an object with a list at `items` and with all other properties of the rule. A
    property without a described type matches by name. Other HTTP methods are never paginated, as
    requesting a page would repeat their effect.
    """
    paginations: dict[tuple[str, str], Pagination] = {}
    types = api.types_by_name
    page_parameters = {name for rule in rules for _, name in rule.query}
    for operation in api.operations:
        query = {
            p.name: p.type
            for p in operation.parameters
            if p.location is ParameterLocation.QUERY
        }
        if operation.method != "GET" or page_parameters.isdisjoint(query):
            continue
        response = _response_type(operation, types)
        if response is None:
            continue
        for rule in rules:
            pagination = _match(rule, query, response, types)
            if pagination is not None:
                paginations[operation.key] = pagination
                break
    return paginations


def _response_type(
    operation: Operation, types: Mapping[str, TypeDef]
) -> TypeRef | None:
    """Return the type of the first 2xx response if it is JSON."""
    success = next((r for r in operation.responses if r.success), None)
    if success is None:
        return None
    media_types = select_response_media_types(success.media_types, types)
    if media_types and is_json(media_types[0].name):
        return media_types[0].type
    return None


def _match(
    rule: PaginationRule,
    query: Mapping[str, TypeRef],
    response: TypeRef,
    types: Mapping[str, TypeDef],
) -> Pagination | None:
    parameters = tuple(
        (role, name)
        for role, name in rule.query
        if name in query and _is_one_of(query[name], _SCALARS, types)
    )
    if not parameters:
        return None
    properties = [
        (rule.signal_path, _KINDS[rule.signal]),
        (rule.page, _NUMBERS),
        (rule.more, frozenset({Kind.BOOLEAN})),
    ]
    if not all(
        _is_one_of(_property_type(response, path, types), kinds, types)
        for path, kinds in properties
        if path is not None
    ):
        return None
    items = _resolve(_property_type(response, rule.items, types), types)
    if isinstance(items, ListOf):
        return Pagination(rule, items.item, parameters)
    return Pagination(rule, items, parameters) if isinstance(items, Anything) else None


def _property_type(
    response: TypeRef, path: str, types: Mapping[str, TypeDef]
) -> TypeRef | None:
    """Return the type of a nested property; None where the description does not have it."""
    ref: TypeRef | None = response
    for name in path.split("."):
        record = _resolve(ref, types)
        if not isinstance(record, Record):
            return None
        ref = next(
            (
                field.type
                for field in record.fields
                if field.name == name and not is_omitted(field, Direction.READ)
            ),
            None,
        )
    return ref


def _resolve(
    ref: TypeRef | None, types: Mapping[str, TypeDef]
) -> TypeRef | TypeDef | None:
    """Return a type with names and aliases resolved, and without null."""
    visited: set[str] = set()
    resolved: TypeRef | TypeDef | None = ref
    while True:
        match resolved:
            case Nullable(inner=inner) | Alias(type=inner):
                resolved = inner
            case Named(name=name) if name not in visited:
                visited.add(name)
                resolved = types[name]
            case _:
                return resolved


def _is_one_of(
    ref: TypeRef | None, kinds: frozenset[Kind], types: Mapping[str, TypeDef]
) -> bool:
    """Whether a type is unrestricted, or consists of primitives of some kinds and null."""
    match _resolve(ref, types):
        case Anything():
            return True
        case Primitive(kind=kind):
            return kind in kinds
        case OneOf(variants=variants) | Union(variants=variants):
            values = [v for v in variants if not isinstance(v, Nothing)]
            return bool(values) and all(_is_primitive(v, kinds) for v in values)
        case _:
            return False


def _is_primitive(ref: TypeRef, kinds: frozenset[Kind]) -> bool:
    return isinstance(ref, Primitive) and ref.kind in kinds
