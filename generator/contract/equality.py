"""Which schemas of two descriptions are equal, those they refer to included.

Two schemas are equal when their JSON is equal and every schema they refer to is equal. That holds
for most schemas of two versions of one API; how many are left decides how long a diff takes.
"""

from __future__ import annotations

from typing import Any

from generator.contract.schema_ref import SchemaRef
from generator.contract.schemas import Schemas
from generator.json_types import Json
from generator.json_value import JsonValue

# Keywords whose values have to be compared as JSON: for Python 1, 1.0 and True are equal.
_COMPARED_AS_JSON = frozenset(("enum", "const", "default"))

_CONTAINERS = frozenset((dict, list))


class SchemaEquality:
    """Tells which schemas of two versions are surely equal."""

    def __init__(self, old: Schemas, new: Schemas) -> None:
        """Compare the target of each reference; one that differs makes those that refer to it
        differ."""
        # By id, with the value itself: as long as it is kept here, no other has its id.
        self._scanned: dict[int, tuple[Json, frozenset[str], bool]] = {}
        self._equal: dict[tuple[str, str], bool] = {}
        targets = {text: value for text, (_, value) in new.targets.items()}
        changed = {
            text
            for text, (_, value) in old.targets.items()
            if text not in targets or not self._is_json_equal(value, targets[text])
        }
        changed.update(text for text in targets if text not in old.targets)
        referrers: dict[str, list[str]] = {}
        for text, (_, value) in old.targets.items():
            for name in self._scan(value)[0]:
                referrers.setdefault(name, []).append(text)
        waiting = list(changed)
        while waiting:
            for text in referrers.get(waiting.pop(), ()):
                if text not in changed:
                    changed.add(text)
                    waiting.append(text)
        self._changed = changed

    def are_equal(self, old: SchemaRef, new: SchemaRef) -> bool:
        """Return whether two schemas are surely equal; False may be wrong."""
        key = old.pointer, new.pointer
        is_equal = self._equal.get(key)
        if is_equal is None:
            is_equal = self.are_values_equal(old.schema, new.schema)
            self._equal[key] = is_equal
        return is_equal

    def are_values_equal(self, old: Json, new: Json) -> bool:
        """Return whether two values of the descriptions are surely equal; False may be wrong."""
        if not self._is_json_equal(old, new):
            return False
        return self._changed.isdisjoint(self._scan(old)[0])

    def _is_json_equal(self, old: Json, new: Json) -> bool:
        if old != new:
            return False
        return not self._scan(old)[1] or JsonValue.of(old) == JsonValue.of(new)

    def _scan(self, value: Json) -> tuple[frozenset[str], bool]:
        """Return the references in a value, and whether `==` may call it equal when it is not."""
        entry = self._scanned.get(id(value))
        if entry is not None:
            return entry[1], entry[2]
        references: set[str] = set()
        needs_json = False
        waiting: list[Any] = [value] if value.__class__ in _CONTAINERS else []
        while waiting:
            here = waiting.pop()
            if here.__class__ is dict:
                ref = here.get("$ref")
                if isinstance(ref, str):
                    references.add(ref)
                discriminator = here.get("discriminator")
                if isinstance(discriminator, dict):
                    mapping = discriminator.get("mapping")
                    if isinstance(mapping, dict):
                        references.update(
                            v for v in mapping.values() if isinstance(v, str)
                        )
                if not (needs_json or _COMPARED_AS_JSON.isdisjoint(here)):
                    keywords = _COMPARED_AS_JSON.intersection(here)
                    needs_json = any(_may_hold_number(here[k]) for k in keywords)
                waiting += [v for v in here.values() if v.__class__ in _CONTAINERS]
            else:
                waiting += [v for v in here if v.__class__ in _CONTAINERS]
        self._scanned[id(value)] = value, frozenset(references), needs_json
        return frozenset(references), needs_json


def _may_hold_number(value: Any) -> bool:
    """Return whether a value is or may hold a number or a boolean."""
    if isinstance(value, list):
        return any(item.__class__ is not str for item in value)
    return value.__class__ is not str
