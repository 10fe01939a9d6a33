"""Resolves the references of schemas: the only room that knows `$ref` above `openapi`."""

from __future__ import annotations

from collections.abc import Sequence

from generator.contract.schema_ref import SchemaRef, schema_ref
from generator.openapi.targets import Targets

__all__ = ["Targets", "resolve_alias", "resolve_reference", "resolve_satisfiable"]


def resolve_reference(targets: Targets, ref: SchemaRef) -> SchemaRef | None:
    """Return the schema that the `$ref` of a schema names.

    None without a `$ref`, or where it has no target.
    """
    text = ref.schema.get("$ref")
    if not isinstance(text, str) or text not in targets:
        return None
    pointer, value = targets[text]
    return schema_ref(value, pointer)


def resolve_satisfiable(targets: Targets, ref: SchemaRef) -> SchemaRef | None:
    """Return what `resolve_reference` does, but None for `false`, which no type expresses."""
    target = resolve_reference(targets, ref)
    return None if target is None or target.is_false else target


def resolve_alias(
    targets: Targets, refs: Sequence[SchemaRef]
) -> tuple[SchemaRef | None, bool]:
    """Return the one schema that `refs` are another name of, and whether null is allowed beside it.

    `refs` hold together, as the members of an `allOf` do. They are an alias where one of them leads
    to a schema, by `$ref` or by `allOf` around one, and everything else only annotates.
    """
    if len(refs) == 1 and refs[0].stands_alone():
        return None, False
    allows_null = False
    while True:
        restricting = [
            ref for ref in refs if "$ref" in ref.schema or not ref.only_annotates()
        ]
        allows_null = allows_null or any(
            ref.schema.get("nullable") is True for ref in refs
        )
        if len(restricting) != 1:
            return None, False
        only = restricting[0]
        if only.only_annotates():
            return resolve_satisfiable(targets, only), allows_null
        beside = {key: v for key, v in only.schema.items() if key != "allOf"}
        if "$ref" in beside or not SchemaRef(beside, only.pointer).only_annotates():
            return None, False
        refs = only.satisfiable_subschemas("allOf")
