"""Which records travel differently to the server and back (readOnly, writeOnly)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum

from generator.model.api import Api
from generator.model.types import Record, TypeDef, TypeRef, names_in


class Direction(Enum):
    """`READ` is from the server, `WRITE` to it."""

    READ = "read"
    WRITE = "write"


def split_types(api: Api) -> frozenset[str]:
    """Names of the types that need a second form for writing.

    A type does if requests reach it, and if it is a record with readOnly or writeOnly properties
    or mentions a type that needs one.
    """
    mentions = api.mentions
    mentioned_by: dict[str, list[str]] = {}
    for name, targets in mentions.items():
        for target in targets:
            mentioned_by.setdefault(target, []).append(name)
    differing = _closure((d.name for d in api.types if _differs(d)), mentioned_by)
    return frozenset(differing & _closure(_names(_request_types(api)), mentions))


def written_types(api: Api) -> frozenset[str]:
    """Names of the types that requests reach."""
    return frozenset(_closure(_names(_request_types(api)), api.mentions))


def read_types(api: Api) -> frozenset[str]:
    """Names of the types that answers reach."""
    found = (
        media_type.type
        for operation in api.operations
        for response in operation.responses
        for media_type in response.media_types
        if media_type.type is not None
    )
    return frozenset(_closure(_names(found), api.mentions))


def _differs(definition: TypeDef) -> bool:
    return isinstance(definition, Record) and any(
        f.read_only or f.write_only for f in definition.fields
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
