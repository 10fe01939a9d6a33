"""Schemas that say no more than a scalar type, as most do: their types without any search."""

from __future__ import annotations

from generator.contract.coerce import as_text
from generator.json_types import JsonObject
from generator.model.types import Kind, Nullable, Primitive, TypeRef
from generator.openapi.load.object_types import ANNOTATIONS

_KINDS = {kind.value: kind for kind in Kind}
_BARE = (ANNOTATIONS - {"nullable"}) | {"type", "format"}


class Scalars:
    """Types of bare scalars, one for all schemas that say the same."""

    def __init__(self) -> None:
        """Nothing is made yet."""
        self._made: dict[tuple[str, str, bool], TypeRef] = {}

    def of(self, schema: JsonObject) -> TypeRef | None:
        """The type of one scalar, with a format and null at most; None for any other schema."""
        stated, null = schema.get("type"), False
        if isinstance(stated, list):
            names = [name for name in stated if name != "null"]
            null = len(names) < len(stated)
            stated = names[0] if len(names) == 1 else None
        kind = _KINDS.get(stated) if isinstance(stated, str) else None
        if kind is None or not _BARE.issuperset(schema):
            return None
        key = (kind.value, as_text(schema.get("format")), null)
        known = self._made.get(key)
        if known is None:
            made = Primitive(kind, key[1])
            known = self._made[key] = Nullable(made) if null else made
        return known
