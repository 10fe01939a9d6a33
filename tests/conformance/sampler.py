"""Make values for the schemas of a description.

The values are the same in every run and do not depend on how oasmith reads schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import ceil, floor
from typing import Any, Literal

from tests.conformance.description import Description, kinds, stated_types
from tests.conformance.patterns import is_found_in, make_match
from tests.conformance.value_choosers import HostileValues, ValueChooser

_WORDS = frozenset({"description", "title", "example", "deprecated"})
_BITS = {"int32": 32, "int64": 64}
_TRIES = 20
_HIDDEN = {"request": "readOnly", "response": "writeOnly"}


class UnsampleableError(Exception):
    """No finite value could be made for a schema."""


@dataclass(slots=True)
class Sampler:
    """Makes values for one direction, with one chooser.

    `widest` is the largest number of variants in any union: that many rounds cover all variants.
    """

    description: Description
    direction: Literal["request", "response"]
    chooser: ValueChooser
    # Whether there is a way to send a file as such; in JSON there is none.
    files: bool = True
    # A form or a parameter says texts, and no empty list or object.
    form: bool = False
    widest: int = 1

    def of(self, schema: Any) -> Any:
        """A value of a schema; files are bytes. Raises UnsampleableError."""
        return self._of(schema, frozenset(), 0)

    def _of(self, stated: Any, above: frozenset[str], depth: int) -> Any:
        schema, names = self.description.schema(stated)
        if names & above:
            raise UnsampleableError(f"{sorted(names & above)} within itself")
        parent = self._alone(stated)
        children = _children(parent)
        if children:
            self.widest = max(self.widest, len(children))
            child = children[self.chooser.pick(len(children))]
            return self._named(self._of(child, above, depth), parent, child)
        inside = above | names
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            return self._choice(schema["enum"])
        for key in ("oneOf", "anyOf"):
            if key in schema:
                return self._variant(schema, key, inside, depth)
        found = kinds(schema)
        if "null" in found and (len(found) == 1 or self.chooser.null(depth)):
            return None
        found = tuple(kind for kind in found if kind != "null")
        kind = found[self.chooser.pick(len(found))] if found else ""
        try:
            return self._of_kind(kind, schema, inside, depth)
        except UnsampleableError:
            if "null" in kinds(schema):
                return None
            raise

    def _alone(self, stated: Any) -> Any:
        """What a schema that does nothing but refer to another, and describe it, refers to."""
        node = self.description.follow(stated)
        while isinstance(node, dict) and not node.keys() - {"allOf", *_WORDS}:
            telling = [p for p in node.get("allOf", ()) if p.keys() - _WORDS]
            if len(telling) != 1:
                break
            node = self.description.follow(telling[0])
        return node

    def _of_kind(
        self, kind: str, schema: Mapping[str, Any], inside: frozenset[str], depth: int
    ) -> Any:
        match kind:
            case "object":
                return self._object(schema, inside, depth)
            case "array":
                return self._array(schema, inside, depth)
            case "string":
                return self._string(schema)
            case "integer":
                return self._integer(schema)
            case "number":
                low, high = _bounds(schema, 0.001)
                made = self.chooser.number(low, high)
                step = schema.get("multipleOf")
                return floor(made / step) * step if step else made
            case "boolean":
                return self.chooser.pick(2) == 0
            case _:
                # There any value is any text.
                return self.chooser.string("") if self.form else self.chooser.free()

    def _integer(self, schema: Mapping[str, Any]) -> int:
        low, high = _bounds(schema, 1)
        if schema.get("format") in _BITS:
            end = 2 ** (_BITS[schema["format"]] - 1)
            low = -end if low is None else low
            high = end - 1 if high is None else high
        step = schema.get("multipleOf", 1)
        least = None if low is None else ceil(low)
        most = None if high is None else floor(high)
        made = self.chooser.integer(least, most)
        made -= made % step
        return made + step if least is not None and made < least else made

    def _choice(self, values: list[Any]) -> Any:
        self.widest = max(self.widest, len(values))
        return values[self.chooser.pick(len(values))]

    def _variant(
        self, schema: Mapping[str, Any], key: str, inside: frozenset[str], depth: int
    ) -> Any:
        beside = {k: v for k, v in schema.items() if k not in (key, "discriminator")}
        variants = schema[key]
        enums = [self.description.schema(v)[0].get("enum") for v in variants]
        sizes = [len(values or "x") for values in enums]
        self.widest = max(self.widest, sum(sizes))
        turn = self.chooser.pick(sum(sizes))
        first = next(i for i in range(len(sizes)) if turn < sum(sizes[: i + 1]))
        for variant in [*variants[first:], *variants[:first]]:
            values = self.description.schema(variant)[0].get("enum")
            if values:
                return values[(turn - sum(sizes[:first])) % len(values)]
            if self._apart(beside, variant):
                continue
            wanted = [self._without_rivals(beside, variants, variant), variant]
            if key == "oneOf" and len(variants) > 1:
                wanted.append({"minItems": 1})  # An empty list is of each of them.
            try:
                made = self._of({"allOf": wanted}, inside, depth)
            except UnsampleableError:
                continue
            return self._named(made, schema, variant)
        raise UnsampleableError(f"every variant of {key} holds itself")

    def _without_rivals(
        self, beside: dict[str, Any], variants: list[Any], variant: Any
    ) -> dict[str, Any]:
        """What is beside a choice of what is required, without what only others of it require."""
        seen = [self.description.schema(v)[0] for v in variants]
        if not all("required" in v and "properties" not in v for v in seen):
            return beside
        wanted = self.description.schema(variant)[0]["required"]
        others = {name for v in seen for name in v["required"]} - {*wanted}
        stated = beside.get("properties") or {}
        kept = {n: inner for n, inner in stated.items() if n not in others}
        return {**beside, "properties": kept}

    def _apart(self, beside: Any, variant: Any) -> bool:
        """Whether no value has both the type of a variant and that beside the choice."""
        types = [
            {"number" if t == "integer" else t for t in stated_types(schema)}
            for schema, _ in map(self.description.schema, (beside, variant))
        ]
        return all(types) and not types[0] & types[1]

    def _named(self, made: Any, schema: Mapping[str, Any], variant: Any) -> Any:
        """The value, with the discriminator's property saying which variant it is."""
        stated = schema.get("discriminator")
        if not isinstance(stated, dict) or not isinstance(made, dict):
            return made
        reference = variant.get("$ref", "")
        if not reference:
            return (
                made  # its property says so itself, as the schema is written in place
            )
        mapping = stated.get("mapping", {}).items()
        plain = reference.rpartition("/")[2]
        names = [name for name, target in mapping if target in (reference, plain)]
        properties = self.description.schema(variant)[0].get("properties") or {}
        own, _ = self.description.schema(properties.get(stated["propertyName"]))
        if not names and ("const" in own or "enum" in own):
            return made  # likewise
        return {**made, stated["propertyName"]: names[0] if names else plain}

    def _object(
        self, schema: Mapping[str, Any], inside: frozenset[str], depth: int
    ) -> dict[str, Any]:
        made: dict[str, Any] = {}
        required = schema.get("required") or ()
        least, most = schema.get("minProperties", 0), schema.get("maxProperties", 1000)
        for name, stated in (schema.get("properties") or {}).items():
            if self.description.schema(stated)[0].get(_HIDDEN[self.direction]):
                continue
            enough = len(made) >= max(least, int(self.form and depth > 0))
            full = self.chooser.full and len(made) < most
            if name not in required and enough and not full:
                continue
            try:
                made[name] = self._of(stated, inside, depth + 1)
            except UnsampleableError:
                if name in required:
                    raise
        extra = schema.get("additionalProperties", True)
        if extra is not False and "properties" in schema:
            for name in required:
                if name not in schema["properties"]:
                    made[name] = self._of(extra, inside, depth + 1)
        if "properties" not in schema and extra is not False:
            # Beside properties, others are allowed but not described, as a rule.
            wanted = max(least, int(self.chooser.full))
            for number in range(wanted):
                name = self.chooser.key(number)
                try:
                    made[name] = self._of(extra, inside, depth + 1)
                except UnsampleableError:
                    break
        return made

    def _array(
        self, schema: Mapping[str, Any], inside: frozenset[str], depth: int
    ) -> list[Any]:
        least, most = schema.get("minItems", 0), schema.get("maxItems", 1000)
        least = max(least, int(self.form and not self.chooser.full))
        wanted = min(max(self.chooser.length(depth), least), most)
        if not self.chooser.full:
            wanted = least
        made: list[Any]
        try:
            made = [
                self._of(schema.get("items", {}), inside, depth + 1)
                for _ in range(min(wanted, 1))
            ]
        except UnsampleableError:
            if least:
                raise
            return []
        if schema.get("uniqueItems"):
            return [*made, *self._others(schema, made, wanted)]
        return made * wanted

    def _others(
        self, schema: Mapping[str, Any], made: list[Any], wanted: int
    ) -> list[Any]:
        """More items of a list, none of them twice, where so many have to be there."""
        found: list[Any] = []
        if len(made) >= schema.get("minItems", 0):
            return found
        for turn in range(_TRIES):
            other = replace(self, chooser=HostileValues(turn, form=True))
            item = other.of(schema.get("items", {}))
            if item not in made and item not in found:
                found.append(item)
            if len(found) + len(made) >= wanted:
                break
        return found

    def _string(self, schema: Mapping[str, Any]) -> Any:
        form = schema.get("format", "")
        media_type = schema.get("contentMediaType", "text/plain")
        if self.files and (form == "binary" or not media_type.startswith("text/")):
            return self.chooser.file()
        least, most = schema.get("minLength", 0), schema.get("maxLength", 10**9)
        made = self.chooser.string(form)
        if form and least <= len(made) <= most and "pattern" not in schema:
            return made
        pattern = schema.get("pattern")
        if pattern is not None:
            longer = self.chooser.pick(2) == 1
            for option in (made, make_match(pattern, longer), make_match(pattern)):
                fits = option is not None and least <= len(option) <= most
                if option is not None and fits and is_found_in(pattern, option):
                    return option
            raise UnsampleableError(f"no string for the pattern {pattern}")
        return made[:most].ljust(least, "x")


def _children(schema: Any) -> list[dict[str, str]]:
    """References to the schemas of which one comes where a parent is named."""
    if not isinstance(schema, dict) or "oneOf" in schema or "anyOf" in schema:
        return []
    stated = schema.get("discriminator")
    mapping = stated.get("mapping", {}) if isinstance(stated, dict) else {}
    found = dict.fromkeys(
        target if "#" in target else f"#/components/schemas/{target}"
        for target in mapping.values()
    )
    return [{"$ref": target} for target in found]


def _bounds(
    schema: Mapping[str, Any], step: float
) -> tuple[float | None, float | None]:
    """The least and the greatest value; an exclusive bound is moved by `step`."""
    low, high = schema.get("minimum"), schema.get("maximum")
    above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    if above is True and low is not None:
        low += step
    elif isinstance(above, int | float) and not isinstance(above, bool):
        low = above + step if low is None else max(low, above + step)
    if below is True and high is not None:
        high -= step
    elif isinstance(below, int | float) and not isinstance(below, bool):
        high = below - step if high is None else min(high, below - step)
    return low, high
