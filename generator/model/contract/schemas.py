"""Schemas opened: what a schema says itself, with `$ref` and `allOf` followed when asked for.

A `Use` is a place that uses a schema: what is annotated there, and the schema that is meant. A
`Node` is that schema with all its conjunctions joined. Keywords keep the pointer where they stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from generator.jsontypes import Json, child, tokens
from generator.model.shapes import ANNOTATIONS, Part, part
from generator.model.types import Value
from generator.spec.spec import Spec

MAX_CHAIN = 100
MAX_PARTS = 2000
NEVER = Part({"not": {}}, "")
"""What the boolean schema `false` stands for: no value is valid."""

_IMPLIED = {
    "properties": "object",
    "required": "object",
    "additionalProperties": "object",
    "patternProperties": "object",
    "items": "array",
    "prefixItems": "array",
}


@dataclass(frozen=True, slots=True)
class Group:
    """A `oneOf` or `anyOf`: its keyword, its variants without the one that is null, its place."""

    keyword: str
    variants: tuple[Part, ...]
    at: str


@dataclass(frozen=True, slots=True)
class Use:
    """A place that uses a schema.

    `parts` are the schema meant, one but where members of an `allOf` speak of one property;
    `annotated` are the annotations on the way to it, each with its place, the outermost first;
    `null` says that null is allowed on the way; `named` that a reference was followed.
    """

    at: str
    parts: tuple[Part, ...]
    annotated: Mapping[str, tuple[Json, str]]
    null: bool
    named: bool

    @property
    def key(self) -> tuple[str, ...]:
        """The schema's identity."""
        return tuple(p.at for p in self.parts)


@dataclass(slots=True)
class Node:
    """What the parts of a conjunction say together; `types` is None where every type is allowed.

    `types` leaves null out; `null` says whether null is allowed. `keywords` holds every other
    keyword with each value stated and its place; `homes` names the members of
    `allOf` (by their pointers) that speak of a property, `""` for the schema itself.
    """

    at: str
    types: frozenset[str] | None = None
    types_at: str = ""
    null: bool = False
    null_at: str = ""
    never: bool = False
    keywords: dict[str, list[tuple[Json, str]]] = field(default_factory=dict)
    properties: dict[str, list[Part]] = field(default_factory=dict)
    homes: dict[str, list[str]] = field(default_factory=dict)
    required: dict[str, str] = field(default_factory=dict)
    groups: list[Group] = field(default_factory=list)
    places: dict[str, None] = field(default_factory=dict)

    @property
    def free(self) -> bool:
        """Whether every value is valid."""
        told = self.never or self.properties or self.required or self.groups
        return (
            not told
            and all(key in ANNOTATIONS or key.startswith("x-") for key in self.keywords)
            and self.types is None
        )

    def one(self, keyword: str) -> tuple[Json, str] | None:
        """The value of a keyword and its place; the first, where several parts state it."""
        found = self.keywords.get(keyword)
        return found[0] if found else None

    def parts(self, keyword: str) -> list[Part]:
        """The schemas under a keyword that holds one schema."""
        found = (schema(value, at) for value, at in self.keywords.get(keyword, ()))
        return [item for item in found if item is not None]


class Schemas:
    """Opens the schemas of one description; each place is opened once."""

    def __init__(self, spec: Spec) -> None:
        """Read from `spec`; nothing is opened yet."""
        self.targets = spec.targets
        self._stated = spec.document.data
        self._uses: dict[tuple[str, ...], Use] = {}
        self._nodes: dict[tuple[str, ...], Node] = {}

    def use(self, parts: Sequence[Part]) -> Use:
        """The place where the parts stand, followed to the schema that it means."""
        key = tuple(p.at for p in parts)
        found = self._uses.get(key)
        if found is None:
            found = self._uses[key] = self._use(tuple(parts))
        return found

    def node(self, parts: Sequence[Part]) -> Node:
        """The conjunction of parts."""
        key = tuple(p.at for p in parts)
        found = self._nodes.get(key)
        if found is None:
            found = self._nodes[key] = self._node(parts)
        return found

    def has_empty_enum(self, node: Node) -> bool:
        """Whether a part of a conjunction lists no value at all; `spec` leaves such lists out."""
        found = (value_at(self._stated, place) for place in node.places if place)
        return any(isinstance(v, dict) and v.get("enum") == [] for v in found)

    def target(self, here: Part) -> Part | None:
        """The schema that a part refers to, None without one or where that leads nowhere."""
        ref = here.schema.get("$ref")
        if not isinstance(ref, str) or ref not in self.targets:
            return None
        at, value = self.targets[ref]
        return schema(value, at)

    def _use(self, parts: tuple[Part, ...]) -> Use:
        at = parts[0].at
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
                    annotated.setdefault(keyword, (value, child(here.at, keyword)))
            null = null or or_null or here.schema.get("nullable") is True
            named = named or by_name
            parts = (inner,)
        return Use(at, parts, annotated, null, named)

    def _inner(self, here: Part) -> tuple[Part | None, bool, bool]:
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

    def _node(self, parts: Sequence[Part]) -> Node:
        node = Node(parts[0].at)
        waiting = [(p, True, "") for p in reversed(parts)]
        nulls: list[bool] = []
        forced = False
        while waiting and len(node.places) < MAX_PARTS:
            here, outer, home = waiting.pop()
            if here.at in node.places and here.at:
                continue
            node.places[here.at] = None
            null = self._add(node, here, home)
            if null is not None:
                nulls.append(null)
            if outer and here.schema.get("nullable") is True:
                forced = True
                node.null_at = node.null_at or child(here.at, "nullable")
            members = members_of(here, "allOf")
            waiting += [(m, False, home or self._name(m)) for m in reversed(members)]
            target = self.target(here)
            if target is not None:
                waiting.append((target, outer and len(here.schema) == 1, home))
        free = node.types is None and not node.groups
        node.null = forced or (all(nulls) if nulls else free and not node.never)
        _settle(node)
        return node

    def _name(self, member: Part) -> str:
        target = self.target(member)
        return member.at if target is None else target.at

    def _add(self, node: Node, here: Part, home: str) -> bool | None:
        """Join a part in; whether it allows null, None where it does not say."""
        null: bool | None = None
        for keyword, value in here.schema.items():
            at = child(here.at, keyword)
            if keyword == "type":
                listed = _type_names(value)
                null = "null" in listed
                node.null_at = node.null_at or at
                node.types_at = node.types_at or at
                node.types = meet(node.types, listed - {"null"})
            elif keyword == "properties" and isinstance(value, dict):
                for name, stated in value.items():
                    found = schema(stated, child(at, name))
                    if found is not None:
                        node.properties.setdefault(name, []).append(found)
                        node.homes.setdefault(name, []).append(home)
            elif keyword == "required" and isinstance(value, list):
                for name in value:
                    if isinstance(name, str):
                        node.required.setdefault(name, at)
            elif keyword in ("oneOf", "anyOf") and isinstance(value, list):
                null = self._group(node, here, keyword, at)
            elif keyword == "not" and value in ({}, True):
                node.never = True
            elif keyword not in ("$ref", "allOf", "nullable"):
                node.keywords.setdefault(keyword, []).append((value, at))
        if "type" not in here.schema and null is None:
            null = _listed_null(here)
        return null

    def _group(self, node: Node, here: Part, keyword: str, at: str) -> bool | None:
        variants, null = self._split(members_of(here, keyword))
        if variants:
            node.groups.append(Group(keyword, tuple(variants), at))
        elif null:
            node.types = meet(node.types, frozenset())
        if "type" in here.schema:
            return None
        return null or any(self._takes_null(variant) for variant in variants)

    def _split(self, variants: Iterable[Part]) -> tuple[list[Part], bool]:
        """The variants that are something, and whether there is one that is null."""
        listed = list(variants)
        kept = [v for v in listed if not _is_null(self.target(v) or v)]
        return kept, len(kept) < len(listed)

    def _takes_null(self, variant: Part) -> bool:
        """Whether a variant says itself that it may be null."""
        stated = (self.target(variant) or variant).schema
        types = stated.get("type")
        return stated.get("nullable") is True or (
            isinstance(types, list) and "null" in types
        )


def _settle(node: Node) -> None:
    """Find the types where nobody states them, from what is said of one type only."""
    if node.types is not None or node.never:
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


def values_of(node: Node) -> list[tuple[Json, str]] | None:
    """The values that `enum` and `const` allow together, each with its place; None without them."""
    found: list[tuple[Json, str]] | None = None
    for keyword in ("enum", "const"):
        for stated, at in node.keywords.get(keyword, ()):
            if keyword == "const":
                here = [(stated, at)]
            else:
                listed = stated if isinstance(stated, list) else []
                here = [(value, child(at, n)) for n, value in enumerate(listed)]
            if found is None:
                found = here
            else:
                common = {Value.of(value) for value, _ in here}
                found = [item for item in found if Value.of(item[0]) in common]
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


def _is_null(variant: Part) -> bool:
    stated = variant.schema
    return (
        stated.get("type") in ("null", ["null"])
        or stated.get("enum") == [None]
        or ("const" in stated and stated["const"] is None)
    )


def _listed_null(here: Part) -> bool | None:
    """Whether the values that a part lists hold null."""
    if "const" in here.schema:
        return here.schema["const"] is None
    listed = here.schema.get("enum")
    return None if not isinstance(listed, list) else any(v is None for v in listed)


def _type_names(value: Json) -> frozenset[str]:
    listed = value if isinstance(value, list) else [value]
    return frozenset(name for name in listed if isinstance(name, str))


def members_of(here: Part, keyword: str) -> list[Part]:
    """The schemas in the array under a keyword."""
    value = here.schema.get(keyword)
    base = child(here.at, keyword)
    listed = value if isinstance(value, list) else ()
    found = (schema(item, child(base, n)) for n, item in enumerate(listed))
    return [item for item in found if item is not None]


def schema(value: Json, at: str) -> Part | None:
    """A schema at its place; false is the schema that nothing fits."""
    if value is False:
        return Part(NEVER.schema, at)
    return part(value, at)


def meet(one: frozenset[str] | None, other: frozenset[str]) -> frozenset[str]:
    """The types that two parts of a conjunction allow together."""
    if one is None:
        return other
    common = one & other
    if "integer" in one | other and "number" in one | other:
        common |= {"integer"}
    return common
