"""The size of the expanded description, measured before anything is expanded.

A shared object is written once and counts at every use: a schema has all properties of the schemas
that it includes, an operation all properties of its body and every security requirement. A few
lines can thus represent billions of properties. They are counted here, and counting ends at the
limit.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.findings import Code, Level
from generator.json_types import Json, JsonObject, child
from generator.openapi.load.normalize import Normalizer
from generator.openapi.load.object_types import ANNOTATIONS

BASE_LIMIT = 100_000
"""Shared values of any description, counted at every use."""

PER_OBJECT = 20
"""Further values for each object of the description. Published ones have fewer than 4."""

MAX_CALLBACKS = 8
"""Levels of callbacks within callbacks that are counted."""

TOO_LARGE = Code(
    "description-unfolds-too-far",
    Level.ERROR,
    "Shared objects are used so often that the client would be far too large.",
    "The properties of a schema count in every schema that includes it with allOf, and as"
    " arguments of every operation that sends it; security requirements count in every"
    f" operation. Together they exceed {BASE_LIMIT:,} values, plus {PER_OBJECT} for each object"
    " of the description. Descriptions that are made to exhaust a program look like this.",
    "Include fewer schemas in one another, or refer to them from properties.",
    "A: {allOf: [{$ref: '#/components/schemas/B'}]}\nB: {allOf: [...]}   # thousands, in a chain",
)

CODES: tuple[Code, ...] = (TOO_LARGE,)


def exceeds_expansion_limit(
    tree: Normalizer, targets: Mapping[str, tuple[str, Json]]
) -> bool:
    """Whether a normalized description is too large to be expanded; reports a finding if so."""
    measure = _Measure(tree, targets)
    pointer = measure.check_schemas() or measure.check_operations()
    if pointer is not None:
        message = f"the expanded description exceeds {measure.limit:,} values here"
        tree.report(TOO_LARGE, message, pointer)
    return pointer is not None


class _Measure:
    """Counts up to a limit that is proportional to the number of objects."""

    def __init__(
        self, tree: Normalizer, targets: Mapping[str, tuple[str, Json]]
    ) -> None:
        self.limit = BASE_LIMIT + PER_OBJECT * len(tree.object_types)
        self._tree = tree
        self._targets = targets
        self._count = 0
        self._weights: dict[str, int] = {}
        self._composed: dict[str, int] = {}
        self._callbacks: dict[tuple[str, int], int] = {}

    def check_schemas(self) -> str | None:
        """Return the pointer of the schema with which composed schemas exceed the limit."""
        for pointer, schema in self._tree.schemas:
            if not _is_alias(schema):
                self._count += self._weigh_composed(pointer, schema)
                if self._count > self.limit:
                    return pointer
        return None

    def check_operations(self) -> str | None:
        """Return the pointer of the operation or path with which operations exceed the limit."""
        root = self._tree.root
        requirements = weigh(root.get("security"))
        paths = root.get("paths")
        for path, item in paths.items() if isinstance(paths, dict) else ():
            pointer, target = self._dereference(item)
            if pointer:
                self._count += self._weigh(pointer, target)
                if self._count > self.limit:
                    return child("/paths", path)
        for pointer, object_type in self._tree.object_types.items():
            if object_type == "operation":
                self._count += self._weigh_operation(
                    self._tree.value_at(pointer), requirements
                )
                if self._count > self.limit:
                    return pointer
        return None

    def _weigh_operation(self, operation: JsonObject, requirements: int) -> int:
        """Return the number of shared values of an operation."""
        count = 0 if "security" in operation else requirements
        parameters, responses = operation.get("parameters"), operation.get("responses")
        shared = list(parameters) if isinstance(parameters, list) else []
        shared += responses.values() if isinstance(responses, dict) else []
        body = operation.get("requestBody")
        for value in (*shared, body):
            pointer, target = self._dereference(value)
            if pointer:
                count += self._weigh(pointer, target)
        count += self._weigh_callbacks(operation, 1)
        _, body = self._dereference(body)
        return count + (self._weigh_body(body) if isinstance(body, dict) else 0)

    def _weigh_callbacks(self, operation: JsonObject, depth: int) -> int:
        """Return the number of values of shared callbacks, nested ones included."""
        count, callbacks = 0, operation.get("callbacks")
        for value in callbacks.values() if isinstance(callbacks, dict) else ():
            pointer, callback = self._dereference(value)
            if isinstance(callback, dict) and depth <= MAX_CALLBACKS:
                count += self._weigh_callback(pointer, callback, depth)
        return count

    def _weigh_callback(self, pointer: str, callback: JsonObject, depth: int) -> int:
        counted = self._callbacks.get((pointer, depth))
        if counted is not None:
            return counted
        count = self._weigh(pointer, callback) if pointer else 0
        for value in callback.values():
            _, item = self._dereference(value)
            for part in item.values() if isinstance(item, dict) else ():
                if isinstance(part, dict) and count <= self.limit:
                    count += self._weigh_callbacks(part, depth + 1)
        if pointer:
            self._callbacks[pointer, depth] = count
        return count

    def _weigh_body(self, body: JsonObject) -> int:
        """Return the number of values in the schema from which arguments are made."""
        sizes = [0]
        content = body.get("content")
        for media in content.values() if isinstance(content, dict) else ():
            pointer, schema = self._dereference(
                media.get("schema") if isinstance(media, dict) else None
            )
            if pointer and isinstance(schema, dict):
                sizes.append(self._weigh_composed(pointer, schema))
        return max(sizes)

    def _dereference(self, value: Any) -> tuple[str, Any]:
        """Return pointer and target of a reference; for any other value no pointer."""
        ref = value.get("$ref") if isinstance(value, dict) else None
        return self._targets.get(ref, ("", {})) if isinstance(ref, str) else ("", value)

    def _weigh_composed(self, pointer: str, schema: JsonObject) -> int:
        """Return the number of values of a schema and of all schemas that it includes."""
        counted = self._composed.get(pointer)
        if counted is not None:
            return counted
        count, seen = 0, set[str]()
        waiting: list[tuple[str, Any]] = [(pointer, schema)]
        while waiting and self._count + count <= self.limit:
            here, part = waiting.pop()
            if here in seen or not isinstance(part, dict):
                continue
            seen.add(here)
            count += self._weigh(here, part)
            members = part.get("allOf")
            if isinstance(members, list):
                waiting += [(f"{here}/allOf/{n}", m) for n, m in enumerate(members)]
            if "$ref" in part:
                waiting.append(self._dereference(part))
        self._composed[pointer] = count
        return count

    def _weigh(self, pointer: str, value: Any) -> int:
        if pointer not in self._weights:
            self._weights[pointer] = weigh(value)
        return self._weights[pointer]


def _is_alias(schema: JsonObject) -> bool:
    """Whether a schema only renames another one, or includes none."""
    assertions = [k for k in schema if k not in ANNOTATIONS and not k.startswith("x-")]
    if assertions == ["allOf"]:
        members = schema["allOf"]
        return isinstance(members, list) and len(members) < 2
    return assertions == ["$ref"] or not {"$ref", "allOf"} & schema.keys()


def weigh(value: Json) -> int:
    """Return the number of values in a value; a string counts once for each 64 characters."""
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
