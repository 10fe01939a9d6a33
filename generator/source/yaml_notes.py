"""What the YAML reader notes on its way, and the rare cases it leaves to be settled here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.findings import Code, Finding, Location
from generator.json_types import child
from generator.source.keys import DUPLICATE_KEY, duplicate_message
from generator.source.yaml_codes import COMPLEX_KEY
from generator.source.yaml_marks import mark_of, position_of

_LONGEST_POINTER = 40


class _Sign:
    """A key that no description can write."""


NO_KEY = _Sign()


class RefusedError(Exception):
    """Reading stops: the finding says why."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding


class Notes:
    """The findings of one text, and the objects that need settling once they are complete.

    `path` is the reader's stack of open containers, from which the pointer of a finding is told.
    `unsettled` are objects with repeated keys, with keys that are no texts, or with a merge key.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.findings: list[Finding] = []
        self.unsettled: list[dict[Any, Any]] = []
        self.path: Sequence[tuple[Any, ...]] = ()
        self._repeated: dict[int, list[tuple[str, int]]] = {}
        self._merging: set[int] = set()

    def pointer(self, step: object = None) -> str:
        """The pointer of the innermost open container, or of its part `step`."""
        pointer = ""
        for container, _, key, is_object, *_ in self.path[1:]:
            inner = key if is_object else len(container)
            pointer = pointer if isinstance(inner, _Sign) else child(pointer, inner)
        return child(pointer, step) if isinstance(step, (str, int)) else pointer

    def add(self, code: Code, message: str, event: Any, step: object = None) -> None:
        """Note a finding at an event."""
        self.findings.append(self._finding(code, message, event, step))

    def refused(
        self, code: Code, message: str, event: Any, step: object = None
    ) -> RefusedError:
        """The exception that ends the reading at an event."""
        return RefusedError(self._finding(code, message, event, step))

    def _finding(self, code: Code, message: str, event: Any, step: object) -> Finding:
        # Very deep down, a whole pointer would fill a screen.
        pointer = "/".join(self.pointer(step).split("/")[:_LONGEST_POINTER])
        return Finding(code, message, self._at(pointer, mark_of(event.start_mark)))

    def _at(self, pointer: str, mark: int) -> Location:
        return Location(self.name, pointer, *position_of(mark))

    def repeated(self, container: dict[Any, Any], key: str, mark: int) -> None:
        """Note that the innermost container has `key` already."""
        self.unsettled.append(container)
        self._repeated.setdefault(id(container), []).append((key, mark))

    def merging(self, container: dict[Any, Any]) -> None:
        """Note that the innermost container has a merge key."""
        self.unsettled.append(container)
        self._merging.add(id(container))

    def complex_key(self, container: dict[Any, Any], event: Any) -> _Sign:
        """Note a key that is no text, and what to use in its place until the object is settled."""
        self.add(
            COMPLEX_KEY, "a key must be a string, not an array or an object", event
        )
        self.unsettled.append(container)
        return _Sign()

    def settle(self, container: dict[Any, Any], places: dict[int, list[int]]) -> None:
        """Bring a completed object into the shape it is meant to have, and its marks with it."""
        while self.unsettled and self.unsettled[-1] is container:
            self.unsettled.pop()
        marks = {
            key: mark
            for key, mark in zip(container, places[id(container)], strict=True)
            if not isinstance(key, _Sign)
        }
        self._settle_repeated(container, marks)
        values = {key: container[key] for key in marks}
        if id(container) in self._merging:
            self._merging.discard(id(container))
            values, marks = _merged(values, marks, places)
        container.clear()
        container.update(values)
        places[id(container)] = [marks[key] for key in values]

    def _settle_repeated(
        self, container: dict[Any, Any], marks: dict[Any, int]
    ) -> None:
        repeated = self._repeated.pop(id(container), ())
        firsts = {key: marks[key] for key, _ in repeated}
        pointer = self.pointer() if repeated else ""
        for key, mark in repeated:
            first = self._at(child(pointer, key), firsts[key])
            at = self._at(child(pointer, key), mark)
            message = duplicate_message(key, first)
            self.findings.append(Finding(DUPLICATE_KEY, message, at, (first,)))
            marks[key] = mark


def _merged(
    own: dict[Any, Any], marks: dict[Any, int], places: dict[int, list[int]]
) -> tuple[dict[Any, Any], dict[Any, int]]:
    named = own["<<"]
    bases = named if isinstance(named, list) else [named]
    if not bases or not all(isinstance(base, dict) for base in bases):
        return own, marks
    values, places_of = dict[Any, Any](), dict[Any, int]()
    for base in reversed(bases):
        values |= base
        places_of |= zip(base, places[id(base)], strict=True)
    values |= {key: value for key, value in own.items() if key != "<<"}
    places_of |= marks
    return values, places_of
