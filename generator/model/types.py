"""Types of the model: references to types, and named definitions.

`Nullable`, `ListOf` and so on nest; a `Named` leads to a `TypeDef` of the same `Api`. JSON values
inside types are kept as `JsonValue`, because 1, 1.0 and True are equal in Python and not in JSON.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from enum import Enum as PythonEnum
from typing import TypeAlias

from generator.json_value import JsonValue
from generator.record import record


class Kind(PythonEnum):
    """The JSON type of a primitive."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"


@record
class Limits:
    """Assertions of JSON Schema beside the type; None means not stated."""

    minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_minimum: int | float | None = None
    exclusive_maximum: int | float | None = None
    multiple_of: int | float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    min_properties: int | None = None
    max_properties: int | None = None


NO_LIMITS = Limits()


@record
class Primitive:
    """A string, an integer, a number or a boolean."""

    kind: Kind
    format: str = ""
    limits: Limits = NO_LIMITS


@record
class ListOf:
    """A JSON array."""

    item: TypeRef
    limits: Limits = NO_LIMITS


@record
class MapOf:
    """A JSON object with free keys."""

    value: TypeRef
    limits: Limits = NO_LIMITS


@record
class Named:
    """A `TypeDef` of the same `Api`."""

    name: str


@record
class Nullable:
    """The inner type, or null; the inner type is never itself nullable."""

    inner: TypeRef


@record
class Constant:
    """One of some fixed scalar values (string, number, boolean), written where it is used."""

    values: tuple[JsonValue, ...]


@record
class Discriminator:
    """The property whose value selects a variant, with pairs of a value and the name of a type.

    `mapping` is as stated; `implicit` has the names of schemas, for types that it does not name.
    `default` is the type for all other values, `""` if there is none.
    """

    property: str
    mapping: tuple[tuple[str, str], ...] = ()
    implicit: tuple[tuple[str, str], ...] = ()
    default: str = ""


@record
class OneOf:
    """One of several types, written where it is used."""

    variants: tuple[TypeRef, ...]
    discriminator: Discriminator | None = None


@record
class Anything:
    """Any JSON value, null included."""


@record
class Nothing:
    """Null and no other value."""


TypeRef: TypeAlias = (
    "Primitive | ListOf | MapOf | Named | Nullable | Constant | OneOf | Anything | Nothing"
)


@record
class Field:
    """A property of a record; `name` is the name on the wire."""

    name: str
    type: TypeRef
    required: bool = False
    read_only: bool = False
    write_only: bool = False
    default: JsonValue | None = None
    deprecated: bool = False
    doc: str = field(default="", compare=False)
    pointer: str = field(default="", compare=False)


@record
class Record:
    """A JSON object with known properties, in the order of the description.

    `additional` is the type of other properties: `Anything` where the description says nothing
    (JSON Schema's default), None where it forbids them.
    """

    name: str
    fields: tuple[Field, ...]
    additional: TypeRef | None = Anything()
    deprecated: bool = False
    doc: str = field(default="", compare=False)
    pointer: str = field(default="", compare=False)


@record
class Enum:
    """A named list of scalar values other than null."""

    name: str
    values: tuple[JsonValue, ...]
    doc: str = field(default="", compare=False)
    pointer: str = field(default="", compare=False)


@record
class Union:
    """A named union of types."""

    name: str
    variants: tuple[TypeRef, ...]
    discriminator: Discriminator | None = None
    doc: str = field(default="", compare=False)
    pointer: str = field(default="", compare=False)


@record
class Alias:
    """A name for another type."""

    name: str
    type: TypeRef
    doc: str = field(default="", compare=False)
    pointer: str = field(default="", compare=False)


TypeDef: TypeAlias = Record | Enum | Union | Alias


def parts_of(ref: TypeRef) -> tuple[TypeRef, ...]:
    """Return the types that a type directly contains."""
    match ref:
        case Primitive() | Named():
            return ()
        case ListOf(item=inner) | MapOf(value=inner) | Nullable(inner=inner):
            return (inner,)
        case OneOf(variants=variants):
            return variants
        case _:
            return ()


def names_in(ref: TypeRef) -> list[str]:
    """Return every named type that a type mentions, in order, repetitions included."""
    if isinstance(ref, Named):
        return [ref.name]
    return [name for part in parts_of(ref) for name in names_in(part)]


def refs_of(definition: TypeDef) -> Iterator[TypeRef]:
    """Yield the types that a definition directly contains."""
    match definition:
        case Record(fields=fields, additional=additional):
            yield from (item.type for item in fields)
            if additional is not None:
                yield additional
        case Union(variants=variants):
            yield from variants
        case Alias(type=inner):
            yield inner
        case Enum():
            return


def without_limits(ref: TypeRef) -> TypeRef:
    """Return the type without its limits."""
    match ref:
        case Primitive(kind=kind, format=form):
            return Primitive(kind, form)
        case ListOf(item=item):
            return ListOf(without_limits(item))
        case MapOf(value=value):
            return MapOf(without_limits(value))
        case Nullable(inner=inner):
            return Nullable(without_limits(inner))
        case OneOf(variants=variants, discriminator=discriminator):
            return OneOf(tuple(map(without_limits, variants)), discriminator)
        case _:
            return ref
