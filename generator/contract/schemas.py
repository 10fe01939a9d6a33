"""Schemas opened: `$ref` and `allOf` are followed when somebody asks, each place once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from urllib.parse import unquote

from generator.contract.schema_ref import SchemaRef
from generator.contract.schema_view import (
    Group,
    SchemaUse,
    SchemaView,
    is_null,
    listed_null,
    meet,
    members_of,
    schema,
    settle,
    type_names,
    value_at,
)
from generator.json_types import Json, child
from generator.openapi.load.object_types import ANNOTATIONS
from generator.openapi.spec import Spec

MAX_CHAIN = 100
MAX_PARTS = 2000


class Schemas:
    """Opens the schemas of one description; each place is opened once."""

    def __init__(self, spec: Spec) -> None:
        """Read from `spec`; nothing is opened yet."""
        self.targets = spec.targets
        self._stated = spec.document.data
        self._uses: dict[tuple[str, ...], SchemaUse] = {}
        self._nodes: dict[tuple[str, ...], SchemaView] = {}
        self._ends: dict[str, SchemaRef] = {}

    def use(self, parts: Sequence[SchemaRef]) -> SchemaUse:
        """The place where the parts stand, followed to the schema that it means."""
        key = tuple(p.pointer for p in parts)
        found = self._uses.get(key)
        if found is None:
            found = self._uses[key] = self._use(tuple(parts))
        return found

    def node(self, parts: Sequence[SchemaRef]) -> SchemaView:
        """The conjunction of parts."""
        key = tuple(p.pointer for p in parts)
        found = self._nodes.get(key)
        if found is None:
            found = self._nodes[key] = self._node(parts)
        return found

    def has_empty_enum(self, node: SchemaView) -> bool:
        """Whether a part of a conjunction lists no value at all; `spec` leaves such lists out."""
        found = (value_at(self._stated, place) for place in node.places if place)
        return any(isinstance(v, dict) and v.get("enum") == [] for v in found)

    def has(self, reference: str) -> bool:
        """Whether a reference leads anywhere in this description, used or not."""
        return value_at(self._stated, unquote(reference[1:])) is not None

    def target(self, here: SchemaRef) -> SchemaRef | None:
        """The schema that a part refers to, None without one or where that leads nowhere."""
        ref = here.schema.get("$ref")
        if not isinstance(ref, str) or ref not in self.targets:
            return None
        pointer, value = self.targets[ref]
        return schema(value, pointer)

    def _use(self, parts: tuple[SchemaRef, ...]) -> SchemaUse:
        pointer = parts[0].pointer
        annotated: dict[str, tuple[Json, str]] = {}
        null = named = False
        for _ in range(MAX_CHAIN):
            if len(parts) > 1:
                break
            here = parts[0]
            inner, or_null, by_name = self._inner(here)
            if inner is None:
                break
            for keyword, value in here.schema.items():
                if keyword in ANNOTATIONS or keyword.startswith("x-"):
                    annotated.setdefault(keyword, (value, child(here.pointer, keyword)))
            null = null or or_null or here.schema.get("nullable") is True
            named = named or by_name
            parts = (inner,)
        else:
            parts = (self._end(parts[0]),)
        return SchemaUse(pointer, parts, annotated, null, named)

    def _end(self, here: SchemaRef) -> SchemaRef:
        """The schema that a part means, however long the way; each way is gone once."""
        way = dict[str, None]()
        while here.pointer not in way and here.pointer not in self._ends:
            way[here.pointer] = None
            inner = self._inner(here)[0]
            if inner is None:
                break
            here = inner
        end = self._ends.get(here.pointer, here)
        self._ends.update(dict.fromkeys(way, end))
        return end

    def _inner(self, here: SchemaRef) -> tuple[SchemaRef | None, bool, bool]:
        """The only schema that a part means, "or null", and whether it is a reference."""
        telling = [
            key
            for key in here.schema
            if key not in ANNOTATIONS and not key.startswith("x-")
        ]
        if telling == ["$ref"]:
            return self.target(here), False, True
        if telling == ["allOf"]:
            members = members_of(here, "allOf")
            if len(members) == 1:
                return members[0], False, False
        elif telling in (["oneOf"], ["anyOf"]):
            variants, null = self._split(members_of(here, telling[0]))
            if len(variants) == 1 and "discriminator" not in here.schema:
                return variants[0], null, False
        return None, False, False

    def _node(self, parts: Sequence[SchemaRef]) -> SchemaView:
        node = SchemaView(parts[0].pointer)
        waiting = [(p, True, "", True) for p in reversed(parts)]
        nulls: list[bool] = []
        forced = False
        while waiting and len(node.places) < MAX_PARTS:
            here, outer, home, asked = waiting.pop()
            if here.pointer in node.places and here.pointer:
                continue
            node.places[here.pointer] = None
            null = self._add(node, here, home)
            if null is not None and asked:
                nulls.append(null)
            if outer and here.schema.get("nullable") is True:
                forced = True
                node.null_at = node.null_at or child(here.pointer, "nullable")
            members = [(m, asked) for m in members_of(here, "allOf")]
            # Whether null is allowed beside an only variant, the choice has said.
            members += [(m, False) for m in self._only(here)]
            waiting += [
                (m, False, home or self._name(m), tells) for m, tells in members[::-1]
            ]
            target = self.target(here)
            if target is not None:
                waiting.append((target, outer and len(here.schema) == 1, home, asked))
        free = node.types is None and not node.groups
        node.null = forced or (all(nulls) if nulls else free and not node.never)
        settle(node)
        return node

    def _name(self, member: SchemaRef) -> str:
        target = self.target(member)
        return member.pointer if target is None else target.pointer

    def _add(self, node: SchemaView, here: SchemaRef, home: str) -> bool | None:
        """Join a part in; whether it allows null, None where it does not say."""
        null: bool | None = None
        for keyword, value in here.schema.items():
            pointer = child(here.pointer, keyword)
            if keyword == "type":
                listed = type_names(value)
                null = "null" in listed
                node.null_at = node.null_at or pointer
                node.types_at = node.types_at or pointer
                node.types = meet(node.types, listed - {"null"})
            elif keyword == "properties" and isinstance(value, dict):
                _add_properties(node, value, pointer, home)
            elif keyword == "required" and isinstance(value, list):
                for name in value:
                    if isinstance(name, str):
                        node.required.setdefault(name, pointer)
            elif keyword in ("oneOf", "anyOf") and isinstance(value, list):
                null = self._group(node, here, keyword, pointer)
            elif keyword == "not" and value in ({}, True):
                node.never = True
            elif keyword not in ("$ref", "allOf", "nullable"):
                node.keywords.setdefault(keyword, []).append((value, pointer))
        if "type" not in here.schema and null is None:
            null = listed_null(here)
        return null

    def _group(
        self, node: SchemaView, here: SchemaRef, keyword: str, pointer: str
    ) -> bool | None:
        variants, null = self._split(members_of(here, keyword))
        if len(variants) > 1 or (variants and "discriminator" in here.schema):
            node.groups.append(Group(keyword, tuple(variants), pointer))
        elif null and not variants:
            node.types = meet(node.types, frozenset())
        if "type" in here.schema:
            return None
        return null or any(self._takes_null(variant) for variant in variants)

    def _only(self, here: SchemaRef) -> Iterator[SchemaRef]:
        """The variants of choices that have one only, null aside: all must fit them."""
        for keyword in ("oneOf", "anyOf"):
            if keyword in here.schema and "discriminator" not in here.schema:
                variants, _ = self._split(members_of(here, keyword))
                if len(variants) == 1:
                    yield variants[0]

    def _split(self, variants: Iterable[SchemaRef]) -> tuple[list[SchemaRef], bool]:
        """The variants that are something, and whether there is one that is null."""
        listed = list(variants)
        kept = [v for v in listed if not is_null(self.target(v) or v)]
        return kept, len(kept) < len(listed)

    def _takes_null(self, variant: SchemaRef) -> bool:
        """Whether a variant says itself that it may be null."""
        meant = self.target(variant) or variant
        types = meant.schema.get("type")
        if isinstance(types, list):
            return "null" in types
        return meant.schema.get("nullable") is True or any(
            is_null(inner)
            for keyword in ("oneOf", "anyOf")
            for inner in members_of(meant, keyword)
        )


def _add_properties(
    node: SchemaView, stated: Mapping[str, Json], pointer: str, home: str
) -> None:
    for name, value in stated.items():
        found = schema(value, child(pointer, name))
        if found is not None:
            node.properties.setdefault(name, []).append(found)
            node.homes.setdefault(name, []).append(home)
