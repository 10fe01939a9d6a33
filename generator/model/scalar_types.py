"""Types of scalars: strings, integers, numbers and booleans."""

from __future__ import annotations

from generator.contract import ANNOTATIONS
from generator.contract.all_of import MergedSchema
from generator.contract.coerce import as_text
from generator.json_types import JsonObject
from generator.model.limits import read_number_limits, read_string_limits
from generator.model.types import Anything, Kind, Nullable, Primitive, TypeRef

_KINDS = {kind.value: kind for kind in Kind}
_KEYWORDS = (ANNOTATIONS - {"nullable"}) | {"type", "format"}


def build_scalar(json_type: str, merged: MergedSchema) -> TypeRef:
    """Build the type of the values of a schema that are of one scalar type, with its limits."""
    kind = _KINDS.get(json_type)
    if kind is None:
        return Anything()
    is_string = kind is Kind.STRING
    limits = read_string_limits(merged) if is_string else read_number_limits(merged)
    return Primitive(kind, as_text(merged.get("format")), limits)


class ScalarTypes:
    """Types of schemas that state a scalar type only, as most do; equal ones share a type.

    They are found without merging the schema, which would lead to the same type.
    """

    def __init__(self) -> None:
        """Start without any type."""
        self._types: dict[tuple[str, str, bool], TypeRef] = {}

    def of(self, schema: JsonObject) -> TypeRef | None:
        """Return the type of a scalar with no more than a format and null, None for any other."""
        json_type, has_null = schema.get("type"), False
        if isinstance(json_type, list):
            names = [name for name in json_type if name != "null"]
            has_null = len(names) < len(json_type)
            json_type = names[0] if len(names) == 1 else None
        kind = _KINDS.get(json_type) if isinstance(json_type, str) else None
        if kind is None or not _KEYWORDS.issuperset(schema):
            return None
        key = (kind.value, as_text(schema.get("format")), has_null)
        scalar = self._types.get(key)
        if scalar is None:
            primitive = Primitive(kind, key[1])
            scalar = Nullable(primitive) if has_null else primitive
            self._types[key] = scalar
        return scalar
