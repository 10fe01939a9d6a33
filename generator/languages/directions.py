"""Types that differ between requests and responses (readOnly, writeOnly)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum

from generator.model.api import Api
from generator.model.types import Field, Record, TypeDef, TypeRef, names_in


class Direction(Enum):
    """`READ` is for responses, `WRITE` for requests."""

    READ = "read"
    WRITE = "write"


def is_omitted(field: Field, direction: Direction) -> bool:
    """Whether a property is left out: readOnly in requests, writeOnly in responses."""
    return field.read_only if direction is Direction.WRITE else field.write_only


def find_split_types(api: Api) -> frozenset[str]:
    """Return the names of the types that need a second form for requests.

    Those are the types that requests use and that have readOnly or writeOnly properties, or mention
    a type that has.
    """
    mentions = api.mentions
    mentioned_by: dict[str, list[str]] = {}
    for name, targets in mentions.items():
        for target in targets:
            mentioned_by.setdefault(target, []).append(name)
    differing = _closure((d.name for d in api.types if _is_split(d)), mentioned_by)
    return frozenset(differing & _closure(_names(_request_types(api)), mentions))


def find_request_types(api: Api) -> frozenset[str]:
    """Return the names of the types that requests use, directly or not."""
    return frozenset(_closure(_names(_request_types(api)), api.mentions))


def find_response_types(api: Api) -> frozenset[str]:
    """Return the names of the types that responses use, directly or not."""
    refs = (
        media_type.type
        for operation in api.operations
        for response in operation.responses
        for media_type in response.media_types
        if media_type.type is not None
    )
    return frozenset(_closure(_names(refs), api.mentions))


def _is_split(definition: TypeDef) -> bool:
    return isinstance(definition, Record) and any(
        is_omitted(field, direction)
        for field in definition.fields
        for direction in Direction
    )


def _request_types(api: Api) -> Iterable[TypeRef]:
    for operation in api.operations:
        yield from (p.type for p in operation.parameters)
        if operation.body is not None:
            for media_type in operation.body.media_types:
                if media_type.type is not None:
                    yield media_type.type


def _names(refs: Iterable[TypeRef]) -> Iterable[str]:
    return (name for ref in refs for name in names_in(ref))


def _closure(start: Iterable[str], edges: Mapping[str, Sequence[str]]) -> set[str]:
    reached: set[str] = set()
    waiting = list(start)
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting.extend(edges.get(name, ()))
    return reached
