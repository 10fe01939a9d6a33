"""The schemas of one description: resolves their uses and merges them into views, each once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from urllib.parse import unquote

from generator.contract.schema_ref import SchemaRef, schema_ref
from generator.contract.schema_view import (
    SchemaUse,
    SchemaView,
    VariantGroup,
    infer_types,
    intersect_types,
    is_only_null,
    lists_null,
    type_names,
)
from generator.json_types import Json, child, tokens
from generator.openapi.load.object_types import ANNOTATIONS
from generator.openapi.spec import Spec

MAX_CHAIN = 100
"""References that are resolved one after the other before a shorter way is taken."""

MAX_PARTS = 2000
"""Schemas that are merged into one view."""


class Schemas:
    """Resolves and merges the schemas of one description; results are kept by pointer."""

    def __init__(self, spec: Spec) -> None:
        """Read from `spec`; nothing is resolved yet."""
        self.targets = spec.targets
        self._document = spec.document.data
        self._uses: dict[tuple[str, ...], SchemaUse] = {}
        self._views: dict[tuple[str, ...], SchemaView] = {}
        self._ends: dict[str, SchemaRef] = {}

    def resolve_use(self, parts: Sequence[SchemaRef]) -> SchemaUse:
        """Return the schema that is meant where `parts` stand, and what is said on the way."""
        key = tuple(part.pointer for part in parts)
        use = self._uses.get(key)
        if use is None:
            use = self._uses[key] = self._resolve_use(tuple(parts))
        return use

    def view(self, parts: Sequence[SchemaRef]) -> SchemaView:
        """Return what `parts` say together, with all that they include by `$ref` and `allOf`."""
        key = tuple(part.pointer for part in parts)
        view = self._views.get(key)
        if view is None:
            view = self._views[key] = self._build_view(parts)
        return view

    def has_empty_enum(self, view: SchemaView) -> bool:
        """Return whether a merged schema lists no value; `openapi` leaves such lists out."""
        values = (_value_at(self._document, at) for at in view.pointers if at)
        return any(isinstance(v, dict) and v.get("enum") == [] for v in values)

    def has(self, reference: str) -> bool:
        """Return whether a reference leads anywhere in this description, used or not."""
        return _value_at(self._document, unquote(reference[1:])) is not None

    def resolve_reference(self, ref: SchemaRef) -> SchemaRef | None:
        """Return the schema that a `$ref` names, None without one or where it leads nowhere.

        Unlike the function of this name in `references`, this one returns the schema `false`.
        """
        text = ref.schema.get("$ref")
        if not isinstance(text, str) or text not in self.targets:
            return None
        pointer, value = self.targets[text]
        return schema_ref(value, pointer)

    def _resolve_use(self, parts: tuple[SchemaRef, ...]) -> SchemaUse:
        pointer = parts[0].pointer
        annotations: dict[str, tuple[Json, str]] = {}
        allows_null = is_named = False
        for _ in range(MAX_CHAIN):
            if len(parts) > 1:
                break
            ref = parts[0]
            inner, or_null, by_name = self._only_schema_in(ref)
            if inner is None:
                break
            for keyword, value in ref.schema.items():
                if keyword in ANNOTATIONS or keyword.startswith("x-"):
                    at = child(ref.pointer, keyword)
                    annotations.setdefault(keyword, (value, at))
            or_null = or_null or ref.schema.get("nullable") is True
            allows_null = allows_null or or_null
            is_named = is_named or by_name
            parts = (inner,)
        else:
            parts = (self._end_of_chain(parts[0]),)
        return SchemaUse(pointer, parts, annotations, allows_null, is_named)

    def _end_of_chain(self, ref: SchemaRef) -> SchemaRef:
        """Return the schema at the end of a long chain; each step is taken once."""
        chain = dict[str, None]()
        while ref.pointer not in chain and ref.pointer not in self._ends:
            chain[ref.pointer] = None
            inner = self._only_schema_in(ref)[0]
            if inner is None:
                break
            ref = inner
        end = self._ends.get(ref.pointer, ref)
        self._ends.update(dict.fromkeys(chain, end))
        return end

    def _only_schema_in(self, ref: SchemaRef) -> tuple[SchemaRef | None, bool, bool]:
        """Return the schema that this one only wraps, "or null", and whether by reference."""
        restricting = [
            key
            for key in ref.schema
            if key not in ANNOTATIONS and not key.startswith("x-")
        ]
        if restricting == ["$ref"]:
            return self.resolve_reference(ref), False, True
        if restricting == ["allOf"]:
            members = ref.subschemas("allOf")
            if len(members) == 1:
                return members[0], False, False
        elif restricting in (["oneOf"], ["anyOf"]):
            variants, has_null = self._split_null(ref.subschemas(restricting[0]))
            if len(variants) == 1 and "discriminator" not in ref.schema:
                return variants[0], has_null, False
        return None, False, False

    def _build_view(self, parts: Sequence[SchemaRef]) -> SchemaView:
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
            allows_null = self._merge(view, ref, owner)
            if allows_null is not None and decides:
                allow_null.append(allows_null)
            if is_outer and ref.schema.get("nullable") is True:
                is_nullable = True
                view.null_pointer = view.null_pointer or child(ref.pointer, "nullable")
            members = [(m, decides) for m in ref.subschemas("allOf")]
            # Whether null is allowed beside an only variant was decided by its `oneOf`.
            members += [(m, False) for m in self._only_variants(ref)]
            waiting += [
                (m, False, owner or self._owner_of(m), counts)
                for m, counts in members[::-1]
            ]
            target = self.resolve_reference(ref)
            if target is not None:
                is_alone = is_outer and len(ref.schema) == 1
                waiting.append((target, is_alone, owner, decides))
        is_open = view.types is None and not view.groups and not view.is_false
        view.allows_null = is_nullable or (all(allow_null) if allow_null else is_open)
        infer_types(view)
        return view

    def _owner_of(self, member: SchemaRef) -> str:
        target = self.resolve_reference(member)
        return member.pointer if target is None else target.pointer

    def _merge(self, view: SchemaView, ref: SchemaRef, owner: str) -> bool | None:
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
                allows_null = self._merge_variants(view, ref, keyword, pointer)
            elif keyword == "not" and value in ({}, True):
                view.is_false = True
            elif keyword not in ("$ref", "allOf", "nullable"):
                view.keywords.setdefault(keyword, []).append((value, pointer))
        if "type" not in ref.schema and allows_null is None:
            allows_null = lists_null(ref)
        return allows_null

    def _merge_variants(
        self, view: SchemaView, ref: SchemaRef, keyword: str, pointer: str
    ) -> bool | None:
        variants, has_null = self._split_null(ref.subschemas(keyword))
        if len(variants) > 1 or (variants and "discriminator" in ref.schema):
            view.groups.append(VariantGroup(keyword, tuple(variants), pointer))
        elif has_null and not variants:
            view.types = intersect_types(view.types, frozenset())
        if "type" in ref.schema:
            return None
        return has_null or any(self._states_null(variant) for variant in variants)

    def _only_variants(self, ref: SchemaRef) -> Iterator[SchemaRef]:
        """Yield the variants that are the only one but for null: every value must fit them."""
        for keyword in ("oneOf", "anyOf"):
            if keyword in ref.schema and "discriminator" not in ref.schema:
                variants, _ = self._split_null(ref.subschemas(keyword))
                if len(variants) == 1:
                    yield variants[0]

    def _split_null(
        self, variants: Iterable[SchemaRef]
    ) -> tuple[list[SchemaRef], bool]:
        """Return the variants that allow anything but null, and whether another is only null."""
        every = list(variants)
        kept = [v for v in every if not is_only_null(self.resolve_reference(v) or v)]
        return kept, len(kept) < len(every)

    def _states_null(self, variant: SchemaRef) -> bool:
        """Return whether a variant itself states that null is allowed."""
        ref = self.resolve_reference(variant) or variant
        types = ref.schema.get("type")
        if isinstance(types, list):
            return "null" in types
        return ref.schema.get("nullable") is True or any(
            is_only_null(inner)
            for keyword in ("oneOf", "anyOf")
            for inner in ref.subschemas(keyword)
        )


def _merge_properties(
    view: SchemaView, properties: Mapping[str, Json], pointer: str, owner: str
) -> None:
    for name, value in properties.items():
        ref = schema_ref(value, child(pointer, name))
        if ref is not None:
            view.properties.setdefault(name, []).append(ref)
            view.property_owners.setdefault(name, []).append(owner)


def _value_at(root: Json, pointer: str) -> Json:
    """Return what a pointer names, None where it leads nowhere."""
    value = root
    for token in tokens(pointer):
        if isinstance(value, dict):
            value = value.get(token)
        elif isinstance(value, list) and token.isdigit():
            value = value[int(token)] if int(token) < len(value) else None
        else:
            return None
    return value
