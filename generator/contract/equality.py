"""Which schemas of two descriptions are the same to the last reference, so that nobody opens them.

Two schemas are the same when their JSON is equal and everything that they refer to is the same. On
two versions of one API that holds for most, and what is left decides how long a diff takes.
"""

from __future__ import annotations

from typing import Any

from generator.contract.schema_ref import SchemaRef
from generator.contract.schemas import Schemas
from generator.json_types import Json
from generator.json_value import JsonValue

# Where Python, for which 1, 1.0 and True are equal, must not be asked.
_EXACT = frozenset(("enum", "const", "default"))

_HOLDERS = frozenset((dict, list))


class Sameness:
    """Knows which schemas of two versions are the same."""

    def __init__(self, old: Schemas, new: Schemas) -> None:
        """Compare every target of a reference; what differs spreads to those that mention it."""
        self._seen: dict[int, tuple[Json, frozenset[str], bool]] = {}
        self._known: dict[tuple[str, str], bool] = {}
        targets = {text: value for text, (_, value) in new.targets.items()}
        changed = {
            text
            for text, (_, value) in old.targets.items()
            if text not in targets or not self._identical(value, targets[text])
        }
        changed.update(text for text in targets if text not in old.targets)
        mentioned_by: dict[str, list[str]] = {}
        for text, (_, value) in old.targets.items():
            for name in self._looked_at(value)[0]:
                mentioned_by.setdefault(name, []).append(text)
        waiting = list(changed)
        while waiting:
            for text in mentioned_by.get(waiting.pop(), ()):
                if text not in changed:
                    changed.add(text)
                    waiting.append(text)
        self._changed = changed

    def of(self, old: SchemaRef, new: SchemaRef) -> bool:
        """Whether two schemas are surely the same; False says nothing."""
        key = old.pointer, new.pointer
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self.of_values(old.schema, new.schema)
        return known

    def of_values(self, old: Json, new: Json) -> bool:
        """Whether two parts of the descriptions, of any kind, are surely the same."""
        if not self._identical(old, new):
            return False
        return self._changed.isdisjoint(self._looked_at(old)[0])

    def _identical(self, old: Json, new: Json) -> bool:
        if old != new:
            return False
        return not self._looked_at(old)[1] or JsonValue.of(old) == JsonValue.of(new)

    def _looked_at(self, value: Json) -> tuple[frozenset[str], bool]:
        """The references anywhere in a value, and whether Python may be wrong on its equality."""
        known = self._seen.get(id(value))
        if known is not None:
            return known[1], known[2]
        found: set[str] = set()
        loose = False
        waiting: list[Any] = [value] if value.__class__ in _HOLDERS else []
        while waiting:
            here = waiting.pop()
            if here.__class__ is dict:
                ref = here.get("$ref")
                if isinstance(ref, str):
                    found.add(ref)
                discriminator = here.get("discriminator")
                if isinstance(discriminator, dict):
                    mapping = discriminator.get("mapping")
                    if isinstance(mapping, dict):
                        found.update(v for v in mapping.values() if isinstance(v, str))
                if not (loose or _EXACT.isdisjoint(here)):
                    loose = any(_numeric(here[k]) for k in _EXACT.intersection(here))
                waiting += [v for v in here.values() if v.__class__ in _HOLDERS]
            else:
                waiting += [v for v in here if v.__class__ in _HOLDERS]
        # The value is kept, so that its id stays its own.
        self._seen[id(value)] = value, frozenset(found), loose
        return frozenset(found), loose


def _numeric(value: Any) -> bool:
    """Whether a value is or may hold a number or a boolean."""
    if isinstance(value, list):
        return any(item.__class__ is not str for item in value)
    return value.__class__ is not str
