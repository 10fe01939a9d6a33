"""YAML text to values, from the events of libyaml.

PyYAML's loaders are not used: they read YAML 1.1 (`no` is False, `200` an integer key), drop
duplicate keys, and take several times longer. Two features of YAML 1.1 are supported, because
descriptions use them: `<<` merges the keys of other objects, the object's own keys first; and
`!!binary`, `!!timestamp`, `!!set`, `!!omap` are read as the plain values they contain.
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
from generator.source.fast_yaml import EntryValue, read_block_yaml
from generator.source.keys import UNREPRESENTABLE, describe_unrepresentable
from generator.source.resource_limits import MAX_DEPTH, TOO_DEEP, TOO_DEEP_MESSAGE
from generator.source.text import EMPTY
from generator.source.yaml_anchors import Anchors
from generator.source.yaml_codes import SEVERAL_DOCUMENTS
from generator.source.yaml_findings import NO_KEY, RefusedError, YamlFindings
from generator.source.yaml_marks import SHIFT, YamlMarks
from generator.source.yaml_scalars import PlainScalars, Unrepresentable
from generator.source.yaml_syntax import describe_syntax_error
from generator.source.yaml_tags import MERGE_TAG, check_container_tag, resolve_tag

# Without libyaml, PyYAML's own parser yields the same events, about ten times slower.
_Parser: Any = getattr(yaml, "CLoader", yaml.Loader)


def parse_yaml(name: str, text: str) -> Checked[Document]:
    """Parse the first YAML document of a text."""
    read = read_block_yaml(text, partial(read_entry, name))
    if read is not None:
        marks = YamlMarks(read.value, read.mark, read.marks)
        return Checked(Document(name, read.value, marks))
    return parse_events(name, text)


def read_entry(name: str, text: str) -> EntryValue | None:
    """Read a text of one entry; None if it has findings or shares values with other entries."""
    findings = YamlFindings(name)
    reader = _EventReader(findings)
    try:
        reader.parse(text)
    except (RefusedError, yaml.YAMLError):
        return None
    if findings.items or reader.anchors.by_name or "<<" in text or not reader.values:
        return None
    return EntryValue(reader.values[0], reader.places, reader.height)


def parse_events(name: str, text: str) -> Checked[Document]:
    """Parse the first YAML document of a text from the events of the whole text."""
    findings = YamlFindings(name)
    reader = _EventReader(findings)
    try:
        reader.parse(text)
    except RefusedError as refusal:
        return Checked(None, (*findings.items, refusal.finding))
    except yaml.YAMLError as fault:
        return Checked(
            None, (*findings.items, describe_syntax_error(name, text, fault))
        )
    if not reader.values or reader.values[0] is None:
        empty = Finding(
            EMPTY, "the document contains only comments", Location(name, "", 1, 1)
        )
        return Checked(None, (*findings.items, empty))
    data = reader.values[0]
    marks = YamlMarks(data, reader.value_marks[0], reader.places)
    return Checked(Document(name, data, marks), tuple(findings.items))


class _EventReader:
    """Builds values and marks of the first document from a stream of events.

    The loop in `read` runs once for every value of a description, so it handles frequent cases
    itself. Its state is the innermost open container, with the key whose value comes next (`NO_KEY`
    if a key comes next, anything in a list); `outer` holds the same for the containers around it.
    """

    __slots__ = (
        "anchors",
        "container",
        "count",
        "documents",
        "findings",
        "height",
        "is_object",
        "key",
        "marks",
        "opened",
        "outer",
        "places",
        "value_marks",
        "values",
    )

    def __init__(self, findings: YamlFindings) -> None:
        self.findings = findings
        self.anchors = Anchors(findings)
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
        findings.path = self.outer

    def parse(self, text: str) -> None:
        """Read a text.

        Raises:
            RefusedError: the text is YAML, but not acceptable.
            yaml.YAMLError: the text is not YAML.
        """
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
                # A long string counts more: an alias may repeat it.
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
                self._as_key(
                    self.findings.add_complex_key(self.container, event), event
                )
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
            self.findings.add_merge_key(self.container)

    def _as_key(self, key: Any, event: Any) -> None:
        self.key = key
        place = event.start_mark
        mark = place.line << SHIFT | place.column
        if key in self.container:
            self.findings.add_repeated_key(self.container, key, mark)
        else:
            self.marks.append(mark)

    def _quoted(self, event: Any) -> Any:
        if event.implicit[1] or event.tag is None:
            return event.value
        return resolve_tag(event, self.findings, self._step())

    def _rare_scalar(self, event: Any, value: Any) -> Any:
        if value.__class__ is Unrepresentable:
            value = str(value)
            self.findings.add(
                UNREPRESENTABLE, describe_unrepresentable(value), event, self._step()
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
            raise self.findings.create_refusal(TOO_DEEP, TOO_DEEP_MESSAGE, event)
        if event.tag is not None:
            check_container_tag(event, self.findings)
        if event.anchor is not None:
            self.anchors.open(event, self.count)
        self.opened, self.marks, self.height, self.is_object = event, [], 0, is_object
        self.container, self.key = ({}, NO_KEY) if is_object else ([], None)

    def _close(self, value: Any) -> Any:
        """Complete the innermost container; return the event that it began with."""
        event, height = self.opened, self.height + 1
        self.places[id(value)] = self.marks
        irregular = self.findings.irregular
        if irregular and irregular[-1] is value:
            self.findings.finish_object(value, self.places)
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
            raise self.findings.create_refusal(TOO_DEEP, TOO_DEEP_MESSAGE, event)
        return value, text

    def _is_end(self, kind: type, event: Any) -> bool:
        if kind is DocumentStartEvent:
            self.documents += 1
            if self.documents > 1:
                self.findings.add(
                    SEVERAL_DOCUMENTS, "a second YAML document begins here", event
                )
                return True
        return kind is StreamEndEvent

    def _step(self) -> object:
        return self.key if self.is_object else len(self.container)
