"""How large a description grows when it is opened, measured before anybody opens it.

What is shared is written once and unfolds at every use: a schema has all properties of those that
it includes, an operation all properties of its body and every way to authorize. A few lines can so
ask for billions of fields; here they are counted, and counting ends at the limit.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.findings import Code, Level
from generator.json_types import Json, JsonObject, child
from generator.openapi.load.normalize import Normalizer
from generator.openapi.load.object_types import ANNOTATIONS

FREE = 100_000
"""What any description may unfold to: values that are shared, counted wherever they end up."""

TIMES = 20
"""What it may unfold to besides, for each object in it. Published ones stay below 4."""

MAX_CALLBACKS = 8
"""Callbacks within callbacks, beyond which nobody looks."""

UNFOLDS = Code(
    "description-unfolds-too-far",
    Level.ERROR,
    "What is shared is used so often that the client would be out of all proportion.",
    "Properties of a schema stand in every schema that includes it with allOf, and in the arguments"
    " of every operation that sends it; ways to authorize stand in every operation. Here this comes"
    f" to more than {FREE:,}, and {TIMES} for each object of the description. A description made to"
    " exhaust whoever reads it looks like this.",
    "Include fewer schemas in one another, or refer to them from properties.",
    "A: {allOf: [{$ref: '#/components/schemas/B'}]}\nB: {allOf: [...]}   # thousands, in a chain",
)

CODES: tuple[Code, ...] = (UNFOLDS,)


def unfolds_too_far(
    survey: Normalizer, targets: Mapping[str, tuple[str, Json]]
) -> bool:
    """Whether a description that was walked over unfolds too far; then there is a finding, and
    nobody must open its schemas."""
    measure = _Measure(survey, targets)
    at = measure.schemas() or measure.operations()
    if at is not None:
        survey.note(UNFOLDS, f"here it passes {measure.limit:,} values", at)
    return at is not None


class _Measure:
    """Counts up to a limit, which is in proportion to the objects of the description."""

    def __init__(
        self, survey: Normalizer, targets: Mapping[str, tuple[str, Json]]
    ) -> None:
        self.limit = FREE + TIMES * len(survey.kinds)
        self._survey = survey
        self._targets = targets
        self._count = 0
        self._weights: dict[str, int] = {}
        self._opened: dict[str, int] = {}
        self._callbacks: dict[tuple[str, int], int] = {}

    def schemas(self) -> str | None:
        """Where the schemas that include others pass the limit."""
        for at, schema in self._survey.schemas:
            if not _only_refers(schema):
                self._count += self._conjunction(at, schema)
                if self._count > self.limit:
                    return at
        return None

    def operations(self) -> str | None:
        """Where the operations pass the limit."""
        root = self._survey.root
        secured = weight(root.get("security"))
        paths = root.get("paths")
        for path, item in paths.items() if isinstance(paths, dict) else ():
            at, target = self._target(item)
            if at:
                self._count += self._weight(at, target)
                if self._count > self.limit:
                    return child("/paths", path)
        for at, kind in self._survey.kinds.items():
            if kind == "operation":
                self._count += self._operation(self._survey.at(at), secured)
                if self._count > self.limit:
                    return at
        return None

    def _operation(self, operation: JsonObject, secured: int) -> int:
        """What an operation shares with others."""
        count = 0 if "security" in operation else secured
        parameters, responses = operation.get("parameters"), operation.get("responses")
        shared = list(parameters) if isinstance(parameters, list) else []
        shared += responses.values() if isinstance(responses, dict) else []
        body = operation.get("requestBody")
        for stated in (*shared, body):
            at, target = self._target(stated)
            if at:
                count += self._weight(at, target)
        count += self._called(operation, 1)
        _, body = self._target(body)
        return count + (self._sent(body) if isinstance(body, dict) else 0)

    def _called(self, operation: JsonObject, depth: int) -> int:
        """What its callbacks hold that are shared, and the callbacks of these."""
        count, callbacks = 0, operation.get("callbacks")
        for stated in callbacks.values() if isinstance(callbacks, dict) else ():
            at, held = self._target(stated)
            if isinstance(held, dict) and depth <= MAX_CALLBACKS:
                count += self._callback(at, held, depth)
        return count

    def _callback(self, at: str, held: JsonObject, depth: int) -> int:
        known = self._callbacks.get((at, depth))
        if known is not None:
            return known
        count = self._weight(at, held) if at else 0
        for stated in held.values():
            _, item = self._target(stated)
            for part in item.values() if isinstance(item, dict) else ():
                if isinstance(part, dict) and count <= self.limit:
                    count += self._called(part, depth + 1)
        if at:
            self._callbacks[at, depth] = count
        return count

    def _sent(self, body: JsonObject) -> int:
        """What the arguments are made of that a body is given by."""
        sizes = [0]
        content = body.get("content")
        for media in content.values() if isinstance(content, dict) else ():
            at, schema = self._target(
                media.get("schema") if isinstance(media, dict) else None
            )
            if at and isinstance(schema, dict):
                sizes.append(self._conjunction(at, schema))
        return max(sizes)

    def _target(self, value: Any) -> tuple[str, Any]:
        """Where a reference leads and what is there; the value itself has no place here."""
        ref = value.get("$ref") if isinstance(value, dict) else None
        return self._targets.get(ref, ("", {})) if isinstance(ref, str) else ("", value)

    def _conjunction(self, at: str, schema: JsonObject) -> int:
        """The weight of a schema together with all that it includes."""
        known = self._opened.get(at)
        if known is not None:
            return known
        count, seen = 0, set[str]()
        waiting: list[tuple[str, Any]] = [(at, schema)]
        while waiting and self._count + count <= self.limit:
            here, part = waiting.pop()
            if here in seen or not isinstance(part, dict):
                continue
            seen.add(here)
            count += self._weight(here, part)
            members = part.get("allOf")
            if isinstance(members, list):
                waiting += [(f"{here}/allOf/{n}", m) for n, m in enumerate(members)]
            if "$ref" in part:
                waiting.append(self._target(part))
        self._opened[at] = count
        return count

    def _weight(self, at: str, value: Any) -> int:
        if at not in self._weights:
            self._weights[at] = weight(value)
        return self._weights[at]


def _only_refers(schema: JsonObject) -> bool:
    """Whether a schema is another name for one, or all that it says itself."""
    telling = [k for k in schema if k not in ANNOTATIONS and not k.startswith("x-")]
    if telling == ["allOf"]:
        members = schema["allOf"]
        return isinstance(members, list) and len(members) < 2
    return telling == ["$ref"] or not {"$ref", "allOf"} & schema.keys()


def weight(value: Json) -> int:
    """How much a value holds: the values in it, a long text as one for each 64 characters."""
    count, waiting = 0, [value]
    while waiting:
        part = waiting.pop()
        count += 1
        if isinstance(part, str):
            count += len(part) >> 6
        elif isinstance(part, dict):
            waiting.extend(part.values())
        elif isinstance(part, list):
            waiting.extend(part)
    return count
