"""What a schema says when it is opened: the parts of a conjunction, joined.

Keywords keep the pointer where they stand.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.contract.schema_ref import SchemaRef, schema_ref
from generator.json_types import Json, child, tokens
from generator.json_value import JsonValue
from generator.openapi.load.object_types import ANNOTATIONS
from generator.record import record

NEVER = SchemaRef({"not": {}}, "")
"""What the boolean schema `false` stands for: no value is valid."""

_IMPLIED = {
    "properties": "object",
    "required": "object",
    "additionalProperties": "object",
    "patternProperties": "object",
    "items": "array",
    "prefixItems": "array",
}


@record
class Group:
    """A `oneOf` or `anyOf`: its keyword, its variants without the one that is null, its place."""

    keyword: str
    variants: tuple[SchemaRef, ...]
    pointer: str


@record
class SchemaUse:
    """A place that uses a schema.

    `parts` are the schema meant, one but where members of an `allOf` speak of one property;
    `annotated` are the annotations on the way to it, each with its place, the outermost first;
    `null` says that null is allowed on the way; `named` that a reference was followed.
    """

    pointer: str
    parts: tuple[SchemaRef, ...]
    annotated: Mapping[str, tuple[Json, str]]
    null: bool
    named: bool

    @property
    def key(self) -> tuple[str, ...]:
        """The schema's identity."""
        return tuple(p.pointer for p in self.parts)


@dataclass(slots=True)
class SchemaView:
    """What the parts of a conjunction say together; `types` is None where every type is allowed.

    `types` leaves null out; `null` says whether null is allowed. `keywords` holds every other
    keyword with each value stated and its place; `homes` names the members of
    `allOf` (by their pointers) that speak of a property, `""` for the schema itself.
    """

    pointer: str
    types: frozenset[str] | None = None
    types_at: str = ""
    null: bool = False
    null_at: str = ""
    never: bool = False
    keywords: dict[str, list[tuple[Json, str]]] = field(default_factory=dict)
    properties: dict[str, list[SchemaRef]] = field(default_factory=dict)
    homes: dict[str, list[str]] = field(default_factory=dict)
    required: dict[str, str] = field(default_factory=dict)
    groups: list[Group] = field(default_factory=list)
    places: dict[str, None] = field(default_factory=dict)

    @property
    def bare(self) -> bool:
        """Whether nothing but the type limits the values."""
        told = self.never or self.properties or self.required or self.groups
        return not told and all(
            key in ANNOTATIONS or key.startswith("x-") for key in self.keywords
        )

    @property
    def free(self) -> bool:
        """Whether every value is valid."""
        return self.bare and self.types is None

    def one(self, keyword: str) -> tuple[Json, str] | None:
        """The value of a keyword and its place; the first, where several parts state it."""
        found = self.keywords.get(keyword)
        return found[0] if found else None

    def parts(self, keyword: str) -> list[SchemaRef]:
        """The schemas under a keyword that holds one schema."""
        found = (
            schema(value, pointer) for value, pointer in self.keywords.get(keyword, ())
        )
        return [item for item in found if item is not None]


def settle(node: SchemaView) -> None:
    """Find the types where nobody states them, from what is said of one type only."""
    if node.never:
        node.types, node.null = frozenset(), False
    if node.types is not None:
        return
    implied = {_IMPLIED[key] for key in _IMPLIED if key in node.keywords}
    if node.properties or node.required:
        implied.add("object")
    listed = values_of(node)
    if listed is not None:
        implied = {json_type(value) for value, _ in listed} - {"null"}
    elif len(implied) != 1:
        return
    if not node.groups:
        node.types = frozenset(implied)
        node.null = node.null and bool(node.null_at or listed)


def values_of(node: SchemaView) -> list[tuple[Json, str]] | None:
    """The values that `enum` and `const` allow together, each with its place; None without them."""
    found: list[tuple[Json, str]] | None = None
    for keyword in ("enum", "const"):
        for stated, pointer in node.keywords.get(keyword, ()):
            if keyword == "const":
                here = [(stated, pointer)]
            else:
                listed = stated if isinstance(stated, list) else []
                here = [(value, child(pointer, n)) for n, value in enumerate(listed)]
            if found is None:
                found = here
            else:
                common = {JsonValue.of(value) for value, _ in here}
                found = [item for item in found if JsonValue.of(item[0]) in common]
    return found


def value_at(root: Json, pointer: str) -> Json:
    """What a pointer names, None where it leads nowhere."""
    value = root
    for token in tokens(pointer):
        if isinstance(value, dict):
            value = value.get(token)
        elif isinstance(value, list) and token.isdigit():
            value = value[int(token)] if int(token) < len(value) else None
        else:
            return None
    return value


def json_type(value: Json) -> str:
    """The name that JSON Schema has for the type of a value."""
    if value is None or isinstance(value, bool):
        return "null" if value is None else "boolean"
    if isinstance(value, int) or (isinstance(value, float) and value.is_integer()):
        return "integer"
    if isinstance(value, float):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"


def is_null(variant: SchemaRef) -> bool:
    """Whether null is the only value of a schema."""
    stated = variant.schema
    return (
        stated.get("type") in ("null", ["null"])
        or stated.get("enum") == [None]
        or ("const" in stated and stated["const"] is None)
    )


def listed_null(here: SchemaRef) -> bool | None:
    """Whether the values that a part lists hold null."""
    if "const" in here.schema:
        return here.schema["const"] is None
    listed = here.schema.get("enum")
    return None if not isinstance(listed, list) else any(v is None for v in listed)


def type_names(value: Json) -> frozenset[str]:
    """The types that a `type` names."""
    listed = value if isinstance(value, list) else [value]
    return frozenset(name for name in listed if isinstance(name, str))


def members_of(here: SchemaRef, keyword: str) -> list[SchemaRef]:
    """The schemas in the array under a keyword."""
    value = here.schema.get(keyword)
    base = child(here.pointer, keyword)
    listed = value if isinstance(value, list) else ()
    found = (schema(item, child(base, n)) for n, item in enumerate(listed))
    return [item for item in found if item is not None]


def schema(value: Json, pointer: str) -> SchemaRef | None:
    """A schema at its place; false is the schema that nothing fits."""
    if value is False:
        return SchemaRef(NEVER.schema, pointer)
    return schema_ref(value, pointer)


def meet(one: frozenset[str] | None, other: frozenset[str]) -> frozenset[str]:
    """The types that two parts of a conjunction allow together."""
    if one is None:
        return other
    common = one & other
    if "integer" in one | other and "number" in one | other:
        common |= {"integer"}
    return common
