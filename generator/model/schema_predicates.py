"""Questions about shapes and choices that ask for no type to be made."""

from __future__ import annotations

from collections.abc import Sequence

from generator.contract.coerce import as_list
from generator.json_types import Json
from generator.json_value import JsonValue
from generator.model.all_of import MergedSchema
from generator.model.types import (
    Anything,
    Discriminator,
    Nothing,
    Nullable,
    OneOf,
    TypeRef,
)


def types(shape: MergedSchema) -> list[str]:
    """The JSON types that a shape allows, null aside; `""` where it does not say."""
    stated = shape.get("type")
    if isinstance(stated, str):
        return [stated]
    names = [
        name for name in as_list(stated) if isinstance(name, str) and name != "null"
    ]
    if names:
        return names
    if shape.properties or "additionalProperties" in shape.keywords:
        return ["object"]
    return ["array"] if "items" in shape.keywords else [""]


def is_record(shape: MergedSchema) -> bool:
    """Whether the shape is an object with known properties."""
    return bool(shape.properties) and "object" in types(shape)


def only_null(shape: MergedSchema) -> bool:
    """Whether null is the only value (OpenAPI tools write it as an enum of null, too)."""
    if shape.get("type") in ("null", ["null"]):
        return True
    enum = shape.get("enum")
    return enum == [None] or ("const" in shape.keywords and shape.get("const") is None)


def allows_null(shape: MergedSchema) -> bool:
    """Whether null is allowed beside other values."""
    types = shape.get("type")
    if isinstance(types, list):
        return "null" in types
    enum = shape.get("enum")
    return shape.get("nullable") is True or (isinstance(enum, list) and None in enum)


def scalar_values(listed: Sequence[Json]) -> tuple[JsonValue, ...] | None:
    """The different values of an enum, null left out; None where one is an object or an array."""
    scalars = [v for v in listed if isinstance(v, str | int | float)]
    if len(scalars) + sum(v is None for v in listed) < len(listed):
        return None
    return tuple(dict.fromkeys(JsonValue.of(v) for v in scalars))


def not_null(made: TypeRef) -> TypeRef:
    """The type without its null."""
    return made.inner if isinstance(made, Nullable) else made


def nullable(made: TypeRef) -> TypeRef:
    """The type or null."""
    return made if isinstance(made, Nullable | Anything | Nothing) else Nullable(made)


def one_of(
    choices: tuple[TypeRef, ...], discriminator: Discriminator | None = None
) -> TypeRef:
    """A choice without its nulls: the only variant itself, or a union of the different ones. One
    with a discriminator of its own stays whole within another."""
    if len(choices) == 1 and not isinstance(choices[0], OneOf | Nothing):
        return not_null(choices[0])
    inner: dict[TypeRef, None] = {}
    for choice in choices:
        if isinstance(choice, OneOf) and choice.discriminator is None:
            inner.update(dict.fromkeys(choice.variants))
        elif not isinstance(choice, Nothing):
            inner[not_null(choice)] = None
    if not inner or Anything() in inner:
        return Anything()
    if len(inner) == 1:
        return next(iter(inner))
    return OneOf(tuple(inner), discriminator)
