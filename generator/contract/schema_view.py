"""A schema as a comparison sees it: `allOf` merged, and every value of every keyword kept.

`all_of_view` builds the views.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.contract.schema_ref import SchemaRef, schema_ref
from generator.json_types import Json, child
from generator.json_value import JsonValue
from generator.openapi.load.object_types import ANNOTATIONS
from generator.record import record

_TYPES_IMPLIED = {
    "properties": "object",
    "required": "object",
    "additionalProperties": "object",
    "patternProperties": "object",
    "items": "array",
    "prefixItems": "array",
}


@record
class VariantGroup:
    """A `oneOf` or `anyOf`: its keyword, its variants other than null, and its pointer."""

    keyword: str
    variants: tuple[SchemaRef, ...]
    pointer: str


@record
class SchemaUse:
    """A place that uses a schema, and the schema after references were resolved.

    `parts` is that schema; there are several where members of an `allOf` describe one property.
    `annotations` are those on the way to it with their pointers, the outermost ones first.
    `allows_null` says that the way allows null, `is_named` that a reference was resolved on it.
    """

    pointer: str
    parts: tuple[SchemaRef, ...]
    annotations: Mapping[str, tuple[Json, str]]
    allows_null: bool
    is_named: bool

    @property
    def key(self) -> tuple[str, ...]:
        """The identity of the schema."""
        return tuple(part.pointer for part in self.parts)


@dataclass(slots=True)
class SchemaView:
    """What several schemas say together; `types` is None where every type is allowed.

    `types` leaves null out; `allows_null` says whether it is allowed. `is_false` says that no value
    is valid. `keywords` holds each other keyword with its values and their pointers.
    `property_owners` has the pointers of the members of `allOf` that describe a property, `""` for
    the schema itself. `pointers` are those of all schemas that were merged.
    """

    pointer: str
    types: frozenset[str] | None = None
    types_pointer: str = ""
    allows_null: bool = False
    null_pointer: str = ""
    is_false: bool = False
    keywords: dict[str, list[tuple[Json, str]]] = field(default_factory=dict)
    properties: dict[str, list[SchemaRef]] = field(default_factory=dict)
    property_owners: dict[str, list[str]] = field(default_factory=dict)
    required: dict[str, str] = field(default_factory=dict)
    groups: list[VariantGroup] = field(default_factory=list)
    pointers: dict[str, None] = field(default_factory=dict)

    @property
    def limits_only_type(self) -> bool:
        """Whether nothing but `type` restricts the values."""
        return not (
            self.is_false or self.properties or self.required or self.groups
        ) and all(key in ANNOTATIONS or key.startswith("x-") for key in self.keywords)

    @property
    def allows_everything(self) -> bool:
        """Whether every value is valid."""
        return self.limits_only_type and self.types is None

    def first(self, keyword: str) -> tuple[Json, str] | None:
        """Return the first value of a keyword, with its pointer."""
        values = self.keywords.get(keyword)
        return values[0] if values else None

    def subschemas(self, keyword: str) -> list[SchemaRef]:
        """Return the schemas under a keyword that holds one schema."""
        refs = (schema_ref(value, at) for value, at in self.keywords.get(keyword, ()))
        return [ref for ref in refs if ref is not None]


def infer_types(view: SchemaView) -> None:
    """Set the types where no schema states them, from keywords that apply to one type only."""
    if view.is_false:
        view.types, view.allows_null = frozenset(), False
    if view.types is not None:
        return
    implied = {_TYPES_IMPLIED[key] for key in _TYPES_IMPLIED if key in view.keywords}
    if view.properties or view.required:
        implied.add("object")
    values = values_of(view)
    if values is not None:
        implied = {json_type(value) for value, _ in values} - {"null"}
    elif len(implied) != 1:
        return
    if not view.groups:
        view.types = frozenset(implied)
        view.allows_null = view.allows_null and bool(view.null_pointer or values)


def values_of(view: SchemaView) -> list[tuple[Json, str]] | None:
    """Return the values that `enum` and `const` allow together, with their pointers.

    None where there is neither.
    """
    allowed: list[tuple[Json, str]] | None = None
    for keyword in ("enum", "const"):
        for value, pointer in view.keywords.get(keyword, ()):
            if keyword == "const":
                listed = [(value, pointer)]
            else:
                items = value if isinstance(value, list) else []
                listed = [(item, child(pointer, n)) for n, item in enumerate(items)]
            if allowed is None:
                allowed = listed
            else:
                common = {JsonValue.of(item) for item, _ in listed}
                allowed = [pair for pair in allowed if JsonValue.of(pair[0]) in common]
    return allowed


def json_type(value: Json) -> str:
    """Return the name that JSON Schema has for the type of a value."""
    if value is None or isinstance(value, bool):
        return "null" if value is None else "boolean"
    if isinstance(value, int) or (isinstance(value, float) and value.is_integer()):
        return "integer"
    if isinstance(value, float):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"


def is_only_null(ref: SchemaRef) -> bool:
    """Return whether a schema states that null is the only value."""
    schema = ref.schema
    return (
        schema.get("type") in ("null", ["null"])
        or schema.get("enum") == [None]
        or ("const" in schema and schema["const"] is None)
    )


def lists_null(ref: SchemaRef) -> bool | None:
    """Return whether `const` or `enum` has null, None without either."""
    if "const" in ref.schema:
        return ref.schema["const"] is None
    values = ref.schema.get("enum")
    return None if not isinstance(values, list) else any(v is None for v in values)


def type_names(value: Json) -> frozenset[str]:
    """Return the names in the value of `type`."""
    names = value if isinstance(value, list) else [value]
    return frozenset(name for name in names if isinstance(name, str))


def intersect_types(
    one: frozenset[str] | None, other: frozenset[str]
) -> frozenset[str]:
    """Return the types that two schemas allow together; an integer is a number, too."""
    if one is None:
        return other
    common = one & other
    if "integer" in one | other and "number" in one | other:
        common |= {"integer"}
    return common
