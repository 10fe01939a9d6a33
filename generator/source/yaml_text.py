"""YAML text to values: libyaml's events, and what this reader makes of them.

Values are built from events, not by PyYAML's loaders: these read YAML 1.1 (`no` is False, `200` an
integer key), drop duplicate keys, and take several times longer. Two things of YAML 1.1 stay,
because descriptions use them: `<<` merges the keys of the objects it names, the object's own keys
first; and `!!binary`, `!!timestamp`, `!!set`, `!!omap` are read as the plain values they hold.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from generator.findings import Checked, Finding, Location
from generator.source.document import Document
from generator.source.fast_yaml.reader import Part, read_lines
from generator.source.keys import UNREPRESENTABLE, unrepresentable_message
from generator.source.limits import MAX_DEPTH, TOO_DEEP, TOO_DEEP_MESSAGE
from generator.source.scalars import PlainScalars, Unrepresentable
from generator.source.text import EMPTY
from generator.source.yaml_anchors import Anchors
from generator.source.yaml_codes import SEVERAL_DOCUMENTS
from generator.source.yaml_marks import SHIFT, YamlMarks
from generator.source.yaml_notes import NO_KEY, Notes, RefusedError
from generator.source.yaml_syntax import syntax_finding
from generator.source.yaml_tags import MERGE_TAG, tagged, tagged_container

# Without libyaml, PyYAML's own parser gives the same events, about ten times slower.
_Parser: Any = getattr(yaml, "CLoader", yaml.Loader)


def parse_yaml(name: str, text: str) -> Checked[Document]:
    """The first YAML document of a text, with its marks."""
    read = read_lines(text, partial(read_entry, name))
    if read is not None:
        marks = YamlMarks(read.value, read.mark, read.places)
        return Checked(Document(name, read.value, marks))
    return parse_events(name, text)


def read_entry(name: str, text: str) -> Part | None:
    """A text of one entry; None where it has faults, or shares values with other entries."""
    notes = Notes(name)
    reader = _Reader(notes)
    try:
        reader.parse(text)
    except (RefusedError, yaml.YAMLError):
        return None
    if notes.findings or reader.anchors.known or "<<" in text or not reader.values:
        return None
    return Part(reader.values[0], reader.places, reader.height)


def parse_events(name: str, text: str) -> Checked[Document]:
    """The first YAML document of a text, read from the events of the whole."""
    notes = Notes(name)
    reader = _Reader(notes)
    try:
        reader.parse(text)
    except RefusedError as refusal:
        return Checked(None, (*notes.findings, refusal.finding))
    except yaml.YAMLError as fault:
        return Checked(None, (*notes.findings, syntax_finding(name, text, fault)))
    if not reader.values or reader.values[0] is None:
        empty = Finding(
            EMPTY, "the document contains only comments", Location(name, "", 1, 1)
        )
        return Checked(None, (*notes.findings, empty))
    data = reader.values[0]
    marks = YamlMarks(data, reader.value_marks[0], reader.places)
    return Checked(Document(name, data, marks), tuple(notes.findings))


class _Reader:
    """Values and marks of the first document of a stream of events.

    `read` runs once for every value of a description, so it settles the frequent cases itself. Its
    state is the innermost open container, with the key that waits for its value (`NO_KEY` where a
    key comes next, anything in a list); `outer` holds the same of those around it.
    """

    __slots__ = (
        "anchors",
        "container",
        "count",
        "documents",
        "height",
        "is_object",
        "key",
        "marks",
        "notes",
        "opened",
        "outer",
        "places",
        "value_marks",
        "values",
    )

    def __init__(self, notes: Notes) -> None:
        self.notes = notes
        self.anchors = Anchors(notes)
        self.places: dict[int, list[int]] = {}
        self.values: list[Any] = []
        self.value_marks: list[int] = []
        self.container: Any = self.values
        self.marks = self.value_marks
        self.key: Any = None
        self.is_object = False
        self.height = self.count = self.documents = 0
        self.opened: Any = None
        self.outer: list[tuple[Any, list[int], Any, bool, int, Any]] = []
        notes.path = self.outer

    def parse(self, text: str) -> None:
        """Read a text; raises RefusedError or yaml.YAMLError where it is none."""
        parser = _Parser(text)
        try:
            self.read(parser.get_event)
        finally:
            parser.dispose()

    def read(self, next_event: Callable[[], Any]) -> None:
        """Read up to the end of the first document."""
        scalars = PlainScalars()
        while True:
            event = next_event()
            kind = type(event)
            if kind is ScalarEvent:
                # A long text weighs more: an alias may repeat it.
                self.count += 1 + (len(event.value) >> 6)
                if self.key is NO_KEY:
                    self._scalar_key(event)
                    continue
                value = (
                    scalars[event.value] if event.implicit[0] else self._quoted(event)
                )
                if event.anchor is not None or value.__class__ is Unrepresentable:
                    value = self._rare_scalar(event, value)
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                self._open(event, kind is MappingStartEvent)
                continue
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                value = self.container
                event = self._close(value)
            elif kind is AliasEvent:
                value, text = self._alias(event)
                if text is not None and self.key is NO_KEY:
                    self._as_key(text, event)
                    continue
            elif self._is_end(kind, event):
                return
            else:
                continue
            if self.key is NO_KEY:
                self._as_key(self.notes.complex_key(self.container, event), event)
            elif self.is_object:
                self.container[self.key] = value
                self.key = NO_KEY
            else:
                self.container.append(value)
                place = event.start_mark
                self.marks.append(place.line << SHIFT | place.column)

    def _scalar_key(self, event: Any) -> None:
        self._as_key(event.value, event)
        if event.anchor is not None:
            self._define(event, event.value)
        if event.value == "<<" and (event.implicit[0] or event.tag == MERGE_TAG):
            self.notes.merging(self.container)

    def _as_key(self, key: Any, event: Any) -> None:
        self.key = key
        place = event.start_mark
        mark = place.line << SHIFT | place.column
        if key in self.container:
            self.notes.repeated(self.container, key, mark)
        else:
            self.marks.append(mark)

    def _quoted(self, event: Any) -> Any:
        if event.implicit[1] or event.tag is None:
            return event.value
        return tagged(event, self.notes, self._step())

    def _rare_scalar(self, event: Any, value: Any) -> Any:
        if value.__class__ is Unrepresentable:
            value = str(value)
            self.notes.add(
                UNREPRESENTABLE, unrepresentable_message(value), event, self._step()
            )
        if event.anchor is not None:
            self._define(event, value)
        return value

    def _define(self, event: Any, value: Any) -> None:
        size = 1 + (len(event.value) >> 6)
        self.anchors.define(event, value, event.value, size, 0)

    def _open(self, event: Any, is_object: bool) -> None:
        self.count += 1
        frame = (
            self.container,
            self.marks,
            self.key,
            self.is_object,
            self.height,
            self.opened,
        )
        self.outer.append(frame)
        if len(self.outer) > MAX_DEPTH:
            raise self.notes.refused(TOO_DEEP, TOO_DEEP_MESSAGE, event)
        if event.tag is not None:
            tagged_container(event, self.notes)
        if event.anchor is not None:
            self.anchors.open(event, self.count)
        self.opened, self.marks, self.height, self.is_object = event, [], 0, is_object
        self.container, self.key = ({}, NO_KEY) if is_object else ([], None)

    def _close(self, value: Any) -> Any:
        """Complete the innermost container; the event that it began with."""
        event, height = self.opened, self.height + 1
        self.places[id(value)] = self.marks
        unsettled = self.notes.unsettled
        if unsettled and unsettled[-1] is value:
            self.notes.settle(value, self.places)
        frame = self.outer.pop()
        (
            self.container,
            self.marks,
            self.key,
            self.is_object,
            outer_height,
            self.opened,
        ) = frame
        self.height = max(height, outer_height)
        if event.anchor is not None:
            self.anchors.close(event, value, self.count, height)
        return event

    def _alias(self, event: Any) -> tuple[Any, str | None]:
        value, text, size, height = self.anchors.use(event, self._step(), self.count)
        self.count += size
        self.height = max(self.height, height)
        if len(self.outer) + height > MAX_DEPTH:
            raise self.notes.refused(TOO_DEEP, TOO_DEEP_MESSAGE, event)
        return value, text

    def _is_end(self, kind: type, event: Any) -> bool:
        if kind is DocumentStartEvent:
            self.documents += 1
            if self.documents > 1:
                self.notes.add(
                    SEVERAL_DOCUMENTS, "a second YAML document begins here", event
                )
                return True
        return kind is StreamEndEvent

    def _step(self) -> object:
        return self.key if self.is_object else len(self.container)
