"""Schemas that are nothing but another name for a schema."""

from __future__ import annotations

from collections.abc import Sequence

from generator.contract.schema_ref import SchemaRef
from generator.model.all_of import target_of
from generator.openapi.spec import Spec


def reference(spec: Spec, parts: Sequence[SchemaRef]) -> tuple[SchemaRef | None, bool]:
    """The only schema that the parts refer to, if they otherwise annotate; and "or null"."""
    or_null = False
    if len(parts) == 1 and parts[0].stands_alone():
        return None, False
    while True:
        telling = [p for p in parts if "$ref" in p.schema or not p.annotates_only()]
        or_null = or_null or any(p.schema.get("nullable") is True for p in parts)
        if len(telling) != 1:
            return None, False
        here = telling[0]
        if here.annotates_only():
            return target_of(spec, here), or_null
        members = here.members("allOf")
        rest = SchemaRef(
            {k: v for k, v in here.schema.items() if k != "allOf"}, here.pointer
        )
        if not rest.annotates_only() or "$ref" in rest.schema:
            return None, False
        parts = members
