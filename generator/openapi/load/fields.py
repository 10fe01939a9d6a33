"""How the properties of an OpenAPI object are declared: nested objects or plain values.

The tables in `object_types` are made of these.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from enum import Enum
from typing import TypeAlias

from generator.json_types import Json
from generator.openapi.load import coercion
from generator.record import record


class Container(Enum):
    """What a property holds objects in."""

    NONE = "one object"
    ARRAY = "an array of objects"
    MAP = "a map of objects"
    NONE_OR_ARRAY = "one object or an array of objects"


@record
class ObjectField:
    """A property that holds objects of a type, such as `parameters` of an operation.

    `essential` if no client can be generated without it. `unused` if the client does not use it:
    invalid values inside are left out.
    """

    object_type: str
    container: Container = Container.NONE
    essential: bool = False
    unused: bool = False


@record
class ValueField:
    """A property that holds a value of one of the `types`.

    `coerce` converts a value of another type to the only value it can mean, or raises ValueError.
    `label` names the expected value in messages.
    """

    types: frozenset[type]
    label: str
    coerce: Callable[[Json], Json] = coercion.refuse
    essential: bool = False


Field: TypeAlias = "ObjectField | ValueField"


@record
class ObjectType:
    """A type of object that OpenAPI defines.

    `label` names it in messages. `fields` are its fixed fields, `patterned` declares any other
    property (OpenAPI 3.1, 4.8: "patterned fields"). `referable` if a Reference Object may stand in
    its place.
    """

    label: str
    fields: Mapping[str, Field] = field(default_factory=dict)
    patterned: ObjectField | None = None
    referable: bool = False


STRING = ValueField(frozenset({str}), "a string", coercion.coerce_string)
BOOLEAN = ValueField(frozenset({bool}), "a boolean", coercion.coerce_boolean)
COUNT = ValueField(frozenset(), "a non-negative integer", coercion.coerce_count)
NUMBER = ValueField(frozenset({int, float}), "a number", coercion.coerce_number)
# A boolean is an exclusive limit of OpenAPI 3.0.
EXCLUSIVE_LIMIT = ValueField(
    frozenset({int, float, bool}), "a number", coercion.coerce_number
)
STRINGS = ValueField(frozenset(), "an array of strings", coercion.coerce_strings)
ESSENTIAL_STRINGS = ValueField(
    frozenset(), "an array of strings", coercion.coerce_strings, essential=True
)
OBJECT = ValueField(frozenset({dict}), "an object")


def object_field(
    object_type: str, *, essential: bool = False, unused: bool = False
) -> ObjectField:
    """Declare a property that holds one object."""
    return ObjectField(object_type, Container.NONE, essential, unused)


def array_field(object_type: str, *, essential: bool = False) -> ObjectField:
    """Declare a property that holds an array of objects."""
    return ObjectField(object_type, Container.ARRAY, essential)


def map_field(
    object_type: str, *, essential: bool = False, unused: bool = False
) -> ObjectField:
    """Declare a property that holds a map of objects."""
    return ObjectField(object_type, Container.MAP, essential, unused)
