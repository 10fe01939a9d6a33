"""Remarks on the finished model: types that no client can express in full."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.model.api import Api, Content, Operation
from generator.model.findings import (
    ADDITIONAL_NOT_KEPT,
    BODY_TYPES_DIFFER,
    MEDIA_TYPE_NOT_TYPED,
    OPERATION_SERVERS,
    PARAMETER_OF_SEVERAL_SHAPES,
    PROPERTY_NAME_NOT_PLAIN,
    SCHEMA_RING,
    SECURITY_SCHEME_NOT_GENERATED,
    UNION_NOT_TOLD_APART,
    Listing,
)
from generator.model.json_kinds import Kinds
from generator.model.media import FORM, MULTIPART, essence, is_json, is_text
from generator.model.type_graph import broken_mentions
from generator.model.types import (
    Anything,
    Named,
    OneOf,
    Primitive,
    Record,
    TypeRef,
    Union,
    parts,
)
from generator.model.union_tags import TagFinder

_NOT_PLAIN = re.compile(r'["\\\x00-\x1f]')
_SENT = ("", "basic", "bearer")


def remark(api: Api, listing: Listing) -> None:
    """Say what is true of the model but cannot be told by a type."""
    definitions = api.types_by_name
    for name, target in sorted(broken_mentions(definitions, api.mentions)):
        listing.say(
            SCHEMA_RING,
            f"{name} contains itself through {target}",
            definitions[name].pointer,
        )
    kinds = Kinds(definitions)
    telling = TagFinder(definitions, kinds)
    for union, pointer in _unions(api):
        pair = telling.confusable(union.variants, union.discriminator)
        if pair is not None:
            message = " and ".join(map(_shown, pair))
            listing.say(
                UNION_NOT_TOLD_APART, f"one object may fit both {message}", pointer
            )
    for definition in api.types:
        if isinstance(definition, Record):
            _on_record(definition, listing)
    for scheme in api.auth:
        if scheme.kind == "mutualTLS" or scheme.http_scheme not in _SENT:
            what = f"{scheme.kind} {scheme.http_scheme}".strip()
            message = f"the client has no argument for {what}"
            listing.say(SECURITY_SCHEME_NOT_GENERATED, message, scheme.pointer)
    for operation in api.operations:
        _on_operation(operation, listing)
        _on_parameters(operation, kinds, listing)


def _on_record(record: Record, listing: Listing) -> None:
    for field in record.fields:
        if _NOT_PLAIN.search(field.name):
            message = "no plain JSON string is this name"
            listing.say(PROPERTY_NAME_NOT_PLAIN, message, field.pointer)
    if record.additional not in (None, Anything()):
        message = f"only the properties that {record.name} names are kept"
        listing.say(ADDITIONAL_NOT_KEPT, message, record.pointer)


def _on_operation(operation: Operation, listing: Listing) -> None:
    if operation.servers:
        message = f"its server is {operation.servers[0].url}"
        listing.say(OPERATION_SERVERS, message, operation.pointer)
    for owner in (operation.body, *operation.responses):
        if owner is not None and len({c.type for c in owner.contents}) > 1:
            names = ", ".join(c.media_type for c in owner.contents)
            message = f"different schemas for {names}"
            listing.say(BODY_TYPES_DIFFER, message, owner.pointer)
        if owner is not None and owner.contents and all(map(_untyped, owner.contents)):
            names = ", ".join(c.media_type for c in owner.contents)
            message = f"a body of {names} is no more than bytes to the client"
            listing.say(MEDIA_TYPE_NOT_TYPED, message, owner.pointer)


def _untyped(content: Content) -> bool:
    """Whether a content has a schema of which nothing comes to the client."""
    name, kind = content.media_type, content.type
    if is_json(name) or is_text(name) or essence(name) in (FORM, MULTIPART):
        return False
    return kind is not None and not isinstance(kind, Primitive | Anything)


def _on_parameters(operation: Operation, kinds: Kinds, listing: Listing) -> None:
    for parameter in operation.parameters:
        if parameter.media_type is not None or parameter.style == "deepObject":
            continue
        objects = ["object" in kinds.of(v) for v in kinds.variants(parameter.type)]
        if any(objects) and not all(objects):
            message = (
                f"the parameter {parameter.name} may be an object, or something else"
            )
            listing.say(PARAMETER_OF_SEVERAL_SHAPES, message, parameter.pointer)


def _shown(ref: TypeRef) -> str:
    return ref.name if isinstance(ref, Named) else "an object with free names"


def _unions(api: Api) -> Iterator[tuple[OneOf | Union, str]]:
    for definition in api.types:
        if isinstance(definition, Union):
            yield definition, definition.pointer
        elif isinstance(definition, Record):
            for field in definition.fields:
                yield from _inline(field.type, field.pointer)
    for operation in api.operations:
        for parameter in operation.parameters:
            yield from _inline(parameter.type, parameter.pointer)
        for owner in (operation.body, *operation.responses):
            for content in owner.contents if owner is not None else ():
                if content.type is not None:
                    yield from _inline(content.type, content.pointer)


def _inline(ref: TypeRef, pointer: str) -> Iterator[tuple[OneOf | Union, str]]:
    if isinstance(ref, OneOf):
        yield ref, pointer
    for inner in parts(ref):
        yield from _inline(inner, pointer)
