"""Findings of the YAML reader, and objects with irregular keys that it leaves to this module."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.findings import Code, Finding, Location
from generator.json_types import child
from generator.source.keys import DUPLICATE_KEY, describe_duplicate
from generator.source.yaml_codes import COMPLEX_KEY
from generator.source.yaml_marks import mark_of, position_of

_LONGEST_POINTER = 40


class _Placeholder:
    """A key that no description can contain."""


NO_KEY = _Placeholder()


class RefusedError(Exception):
    """The text cannot be read; the finding says why."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding


class YamlFindings:
    """The findings of one text, and the objects to be finished once they are complete.

    `path` is the reader's stack of open containers, which gives the pointer of a finding.
    `irregular` are objects with repeated keys, with keys that are not strings, or with a merge key.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.items: list[Finding] = []
        self.irregular: list[dict[Any, Any]] = []
        self.path: Sequence[tuple[Any, ...]] = ()
        self._repeated: dict[int, list[tuple[str, int]]] = {}
        self._merging: set[int] = set()

    def pointer(self, step: object = None) -> str:
        """Return the pointer of the innermost open container, or of its key or index `step`."""
        pointer = ""
        for container, _, key, is_object, *_ in self.path[1:]:
            inner = key if is_object else len(container)
            pointer = (
                pointer if isinstance(inner, _Placeholder) else child(pointer, inner)
            )
        return child(pointer, step) if isinstance(step, (str, int)) else pointer

    def add(self, code: Code, message: str, event: Any, step: object = None) -> None:
        """Add a finding at an event."""
        self.items.append(self._finding(code, message, event, step))

    def create_refusal(
        self, code: Code, message: str, event: Any, step: object = None
    ) -> RefusedError:
        """Create the exception that ends the reading at an event."""
        return RefusedError(self._finding(code, message, event, step))

    def _finding(self, code: Code, message: str, event: Any, step: object) -> Finding:
        # A very deep pointer would fill the screen.
        pointer = "/".join(self.pointer(step).split("/")[:_LONGEST_POINTER])
        return Finding(code, message, self._at(pointer, mark_of(event.start_mark)))

    def _at(self, pointer: str, mark: int) -> Location:
        return Location(self.name, pointer, *position_of(mark))

    def add_repeated_key(self, container: dict[Any, Any], key: str, mark: int) -> None:
        """Record that the innermost container already has `key`."""
        self.irregular.append(container)
        self._repeated.setdefault(id(container), []).append((key, mark))

    def add_merge_key(self, container: dict[Any, Any]) -> None:
        """Record that the innermost container has a merge key."""
        self.irregular.append(container)
        self._merging.add(id(container))

    def add_complex_key(self, container: dict[Any, Any], event: Any) -> _Placeholder:
        """Report a key that is not a string; return a placeholder for it."""
        self.add(
            COMPLEX_KEY, "a key must be a string, not an array or an object", event
        )
        self.irregular.append(container)
        return _Placeholder()

    def finish_object(
        self, container: dict[Any, Any], places: dict[int, list[int]]
    ) -> None:
        """Remove placeholders, merge bases and report repeated keys of a complete object."""
        while self.irregular and self.irregular[-1] is container:
            self.irregular.pop()
        marks = {
            key: mark
            for key, mark in zip(container, places[id(container)], strict=True)
            if not isinstance(key, _Placeholder)
        }
        self._report_repeated(container, marks)
        values = {key: container[key] for key in marks}
        if id(container) in self._merging:
            self._merging.discard(id(container))
            values, marks = _merge_bases(values, marks, places)
        container.clear()
        container.update(values)
        places[id(container)] = [marks[key] for key in values]

    def _report_repeated(
        self, container: dict[Any, Any], marks: dict[Any, int]
    ) -> None:
        repeated = self._repeated.pop(id(container), ())
        firsts = {key: marks[key] for key, _ in repeated}
        pointer = self.pointer() if repeated else ""
        for key, mark in repeated:
            first = self._at(child(pointer, key), firsts[key])
            at = self._at(child(pointer, key), mark)
            message = describe_duplicate(key, first)
            self.items.append(Finding(DUPLICATE_KEY, message, at, (first,)))
            marks[key] = mark


def _merge_bases(
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
