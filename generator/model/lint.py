"""Checks a finished model for what no type of a client can express."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.model.api import Api, MediaType, Operation, SecurityScheme
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
    FindingCollector,
)
from generator.model.json_kinds import JsonKinds
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
    parts_of,
)
from generator.model.union_tags import TagFinder

_NEEDS_ESCAPE = re.compile(r'["\\\x00-\x1f]')
_SENT_HTTP_SCHEMES = ("", "basic", "bearer")


def check_api(api: Api, findings: FindingCollector) -> None:
    """Report what the model holds and the types of clients cannot express."""
    kinds = JsonKinds(api.types_by_name)
    _check_cycles(api, findings)
    _check_unions(api, kinds, findings)
    for definition in api.types:
        if isinstance(definition, Record):
            _check_record(definition, findings)
    for scheme in api.auth:
        _check_security_scheme(scheme, findings)
    for operation in api.operations:
        _check_servers(operation, findings)
        _check_bodies(operation, findings)
        _check_parameters(operation, kinds, findings)


def _check_cycles(api: Api, findings: FindingCollector) -> None:
    definitions = api.types_by_name
    for name, target in sorted(broken_mentions(definitions, api.mentions)):
        message = f"{name} contains itself through {target}"
        findings.add(SCHEMA_RING, message, definitions[name].pointer)


def _check_unions(api: Api, kinds: JsonKinds, findings: FindingCollector) -> None:
    tag_finder = TagFinder(api.types_by_name, kinds)
    for union, pointer in _unions_of(api):
        pair = tag_finder.find_ambiguous_pair(union.variants, union.discriminator)
        if pair is not None:
            variants = " and ".join(map(_name_variant, pair))
            message = f"an object may match both {variants}"
            findings.add(UNION_NOT_TOLD_APART, message, pointer)


def _check_record(record: Record, findings: FindingCollector) -> None:
    for field in record.fields:
        if _NEEDS_ESCAPE.search(field.name):
            message = "the property name has to be escaped in JSON"
            findings.add(PROPERTY_NAME_NOT_PLAIN, message, field.pointer)
    if record.additional not in (None, Anything()):
        message = f"{record.name} keeps only the properties that it names"
        findings.add(ADDITIONAL_NOT_KEPT, message, record.pointer)


def _check_security_scheme(scheme: SecurityScheme, findings: FindingCollector) -> None:
    if scheme.kind == "mutualTLS" or scheme.http_scheme not in _SENT_HTTP_SCHEMES:
        kind = f"{scheme.kind} {scheme.http_scheme}".strip()
        message = f"the client has no argument for {kind}"
        findings.add(SECURITY_SCHEME_NOT_GENERATED, message, scheme.pointer)


def _check_servers(operation: Operation, findings: FindingCollector) -> None:
    if operation.servers:
        message = f"the operation has its own server, {operation.servers[0].url}"
        findings.add(OPERATION_SERVERS, message, operation.pointer)


def _check_bodies(operation: Operation, findings: FindingCollector) -> None:
    for body in (operation.body, *operation.responses):
        if body is None or not body.media_types:
            continue
        names = ", ".join(media_type.name for media_type in body.media_types)
        if len({media_type.type for media_type in body.media_types}) > 1:
            message = f"{names} have different schemas"
            findings.add(BODY_TYPES_DIFFER, message, body.pointer)
        if all(map(_is_untyped, body.media_types)):
            message = f"the client passes {names} on as bytes"
            findings.add(MEDIA_TYPE_NOT_TYPED, message, body.pointer)


def _is_untyped(media_type: MediaType) -> bool:
    """Return whether a media type has a schema and the client still passes on bytes."""
    name, type_ref = media_type.name, media_type.type
    if is_json(name) or is_text(name) or essence(name) in (FORM, MULTIPART):
        return False
    return type_ref is not None and not isinstance(type_ref, Primitive | Anything)


def _check_parameters(
    operation: Operation, kinds: JsonKinds, findings: FindingCollector
) -> None:
    for parameter in operation.parameters:
        if parameter.media_type is not None or parameter.style == "deepObject":
            continue
        objects = ["object" in kinds.of(v) for v in kinds.variants(parameter.type)]
        if any(objects) and not all(objects):
            name = parameter.name
            message = f"the parameter {name} may be an object or another type"
            findings.add(PARAMETER_OF_SEVERAL_SHAPES, message, parameter.pointer)


def _name_variant(ref: TypeRef) -> str:
    return ref.name if isinstance(ref, Named) else "a map"


def _unions_of(api: Api) -> Iterator[tuple[OneOf | Union, str]]:
    for definition in api.types:
        if isinstance(definition, Union):
            yield definition, definition.pointer
        elif isinstance(definition, Record):
            for field in definition.fields:
                yield from _unions_in(field.type, field.pointer)
    for operation in api.operations:
        for parameter in operation.parameters:
            yield from _unions_in(parameter.type, parameter.pointer)
        for body in (operation.body, *operation.responses):
            for media_type in body.media_types if body is not None else ():
                if media_type.type is not None:
                    yield from _unions_in(media_type.type, media_type.pointer)


def _unions_in(ref: TypeRef, pointer: str) -> Iterator[tuple[OneOf | Union, str]]:
    if isinstance(ref, OneOf):
        yield ref, pointer
    for inner in parts_of(ref):
        yield from _unions_in(inner, pointer)
