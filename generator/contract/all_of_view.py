"""Merges `allOf` into a view, for comparison.

A view keeps every value of every keyword with its pointer, so that a change is reported where it
was made. `all_of` merges the same schemas for types, which need one value for each keyword.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.contract.references import Targets, resolve_reference
from generator.contract.schema_ref import SchemaRef, schema_ref
from generator.contract.schema_view import (
    SchemaView,
    VariantGroup,
    infer_types,
    intersect_types,
    is_only_null,
    lists_null,
    type_names,
)
from generator.json_types import Json, child

MAX_PARTS = 2000
"""Schemas that are merged into one view."""


def build_view(targets: Targets, parts: Sequence[SchemaRef]) -> SchemaView:
    """Merge schemas with everything that they include by `$ref` and `allOf`; each pointer once."""
    view = SchemaView(parts[0].pointer)
    # A schema, whether `nullable` in it counts, its owner, and whether it decides about null.
    waiting = [(part, True, "", True) for part in reversed(parts)]
    allow_null: list[bool] = []
    is_nullable = False
    while waiting and len(view.pointers) < MAX_PARTS:
        ref, is_outer, owner, decides = waiting.pop()
        if ref.pointer in view.pointers and ref.pointer:
            continue
        view.pointers[ref.pointer] = None
        allows_null = _merge(targets, view, ref, owner)
        if allows_null is not None and decides:
            allow_null.append(allows_null)
        if is_outer and ref.schema.get("nullable") is True:
            is_nullable = True
            view.null_pointer = view.null_pointer or child(ref.pointer, "nullable")
        members = [(m, decides) for m in ref.subschemas("allOf")]
        # Whether null is allowed beside an only variant was decided by its `oneOf`.
        members += [(m, False) for m in _only_variants(targets, ref)]
        waiting += [
            (m, False, owner or _owner_of(targets, m), counts)
            for m, counts in members[::-1]
        ]
        target = resolve_reference(targets, ref)
        if target is not None:
            is_alone = is_outer and len(ref.schema) == 1
            waiting.append((target, is_alone, owner, decides))
    is_open = view.types is None and not view.groups and not view.is_false
    view.allows_null = is_nullable or (all(allow_null) if allow_null else is_open)
    infer_types(view)
    return view


def split_null(
    targets: Targets, variants: Iterable[SchemaRef]
) -> tuple[list[SchemaRef], bool]:
    """Return the variants that allow anything but null, and whether another is only null."""
    every = list(variants)
    kept = [v for v in every if not is_only_null(resolve_reference(targets, v) or v)]
    return kept, len(kept) < len(every)


def _owner_of(targets: Targets, member: SchemaRef) -> str:
    target = resolve_reference(targets, member)
    return member.pointer if target is None else target.pointer


def _merge(
    targets: Targets, view: SchemaView, ref: SchemaRef, owner: str
) -> bool | None:
    """Merge one schema into a view; return whether it allows null, None if it does not say."""
    allows_null: bool | None = None
    for keyword, value in ref.schema.items():
        pointer = child(ref.pointer, keyword)
        if keyword == "type":
            names = type_names(value)
            allows_null = "null" in names
            view.null_pointer = view.null_pointer or pointer
            view.types_pointer = view.types_pointer or pointer
            view.types = intersect_types(view.types, names - {"null"})
        elif keyword == "properties" and isinstance(value, dict):
            _merge_properties(view, value, pointer, owner)
        elif keyword == "required" and isinstance(value, list):
            for name in value:
                if isinstance(name, str):
                    view.required.setdefault(name, pointer)
        elif keyword in ("oneOf", "anyOf") and isinstance(value, list):
            allows_null = _merge_variants(targets, view, ref, keyword)
        elif keyword == "not" and value in ({}, True):
            view.is_false = True
        elif keyword not in ("$ref", "allOf", "nullable"):
            view.keywords.setdefault(keyword, []).append((value, pointer))
    if "type" not in ref.schema and allows_null is None:
        allows_null = lists_null(ref)
    return allows_null


def _merge_properties(
    view: SchemaView, properties: Mapping[str, Json], pointer: str, owner: str
) -> None:
    for name, value in properties.items():
        ref = schema_ref(value, child(pointer, name))
        if ref is not None:
            view.properties.setdefault(name, []).append(ref)
            view.property_owners.setdefault(name, []).append(owner)


def _merge_variants(
    targets: Targets, view: SchemaView, ref: SchemaRef, keyword: str
) -> bool | None:
    """Merge `oneOf` or `anyOf`; return as `_merge` does."""
    variants, has_null = split_null(targets, ref.subschemas(keyword))
    if len(variants) > 1 or (variants and "discriminator" in ref.schema):
        pointer = child(ref.pointer, keyword)
        view.groups.append(VariantGroup(keyword, tuple(variants), pointer))
    elif has_null and not variants:
        view.types = intersect_types(view.types, frozenset())
    if "type" in ref.schema:
        return None
    return has_null or any(_states_null(targets, variant) for variant in variants)


def _only_variants(targets: Targets, ref: SchemaRef) -> Iterator[SchemaRef]:
    """Yield the variants that are the only one but for null: every value must fit them."""
    for keyword in ("oneOf", "anyOf"):
        if keyword in ref.schema and "discriminator" not in ref.schema:
            variants, _ = split_null(targets, ref.subschemas(keyword))
            if len(variants) == 1:
                yield variants[0]


def _states_null(targets: Targets, variant: SchemaRef) -> bool:
    """Return whether a variant itself states that null is allowed."""
    ref = resolve_reference(targets, variant) or variant
    types = ref.schema.get("type")
    if isinstance(types, list):
        return "null" in types
    return ref.schema.get("nullable") is True or any(
        is_only_null(inner)
        for keyword in ("oneOf", "anyOf")
        for inner in ref.subschemas(keyword)
    )
