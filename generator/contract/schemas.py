"""The schemas of one description: resolves their uses and merges them into views, each once."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import unquote

from generator.contract.all_of_view import build_view, split_null
from generator.contract.references import resolve_reference
from generator.contract.schema_ref import SchemaRef
from generator.contract.schema_view import SchemaUse, SchemaView
from generator.json_types import Json, child, tokens
from generator.openapi.load.object_types import ANNOTATIONS
from generator.openapi.spec import Spec

MAX_CHAIN = 100
"""References that are resolved one after the other before a shorter way is taken."""


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
            view = self._views[key] = build_view(self.targets, parts)
        return view

    def has_empty_enum(self, view: SchemaView) -> bool:
        """Return whether a merged schema lists no value; `openapi` leaves such lists out."""
        values = (_value_at(self._document, at) for at in view.pointers if at)
        return any(isinstance(v, dict) and v.get("enum") == [] for v in values)

    def has(self, reference: str) -> bool:
        """Return whether a reference leads anywhere in this description, used or not."""
        return _value_at(self._document, unquote(reference[1:])) is not None

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
            return resolve_reference(self.targets, ref), False, True
        if restricting == ["allOf"]:
            members = ref.subschemas("allOf")
            if len(members) == 1:
                return members[0], False, False
        elif restricting in (["oneOf"], ["anyOf"]):
            variants, has_null = split_null(
                self.targets, ref.subschemas(restricting[0])
            )
            if len(variants) == 1 and "discriminator" not in ref.schema:
                return variants[0], has_null, False
        return None, False, False


def _value_at(root: Json, pointer: str) -> Json:
    """Return the value at a pointer, None where there is none."""
    value = root
    for token in tokens(pointer):
        if isinstance(value, dict):
            value = value.get(token)
        elif isinstance(value, list) and token.isdigit():
            value = value[int(token)] if int(token) < len(value) else None
        else:
            return None
    return value
