"""One walk over a description: it lifts schemas, finds references, leaves out what is unusable.

The walk copies every object that it visits, so that `root` can be changed where the description has
to be mended; examples, defaults and extensions are shared with the document. It keeps a list of
what is still to visit instead of recursing, and pointers stay those of the document: an unusable
element of a list becomes an empty object.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from generator.findings import Code, Finding
from generator.jsontypes import child, element_index, tokens
from generator.source.document import Document
from generator.spec.kinds import check
from generator.spec.shape import KINDS, Kind, Many, Part, Plain
from generator.spec.unusable import LEFT_OUT, MENDED, NULL_PART, UNUSABLE
from generator.spec.wording import quoted, shown

Lift: TypeAlias = Callable[[dict[str, Any]], None]

_EMPTY_WHEN_NULL = frozenset(("schema", "media type", "response"))


@dataclass(frozen=True, slots=True)
class Reference:
    """A `$ref`: where the object that holds it stands, and the kind that it has to lead to."""

    at: str
    text: str
    kind: str
    aside: bool


@dataclass(slots=True)
class Survey:
    """What the walk has found so far; `kinds` are those of the visited objects by pointer."""

    document: Document
    lift: Lift
    root: Any
    kinds: dict[str, str] = field(default_factory=dict)
    schemas: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    _todo: list[tuple[str, Any, str, Any, Any, bool]] = field(default_factory=list)

    def note(self, code: Code, message: str, at: str) -> None:
        """Add a finding at a pointer."""
        self.findings.append(Finding(code, message, self.document.locate(at)))

    def at(self, pointer: str) -> Any:
        """The mended value that a pointer names, which must be there."""
        value = self.root
        for token in tokens(pointer):
            value = value[_step(value, token)]
        return value

    def visit(
        self, kind: str, pointer: str, holder: Any, key: Any, aside: bool
    ) -> None:
        """Walk over the object of a kind that stands in `holder[key]`, and all that is in it."""
        self._todo.append((kind, holder[key], pointer, holder, key, aside))
        while self._todo:
            self._visit(*self._todo.pop())

    def visit_target(self, kind: str, pointer: str) -> None:
        """Walk over an object outside of the places that OpenAPI names, where a `$ref` leads to."""
        holder: Any = self.root
        stated: Any = self.document.data
        *path, last = tokens(pointer)
        for token in path:
            step = _step(holder, token)
            stated = stated[step]
            if holder[step] is stated:
                # Not visited, so still the document's own.
                holder[step] = stated.copy()
            holder = holder[step]
        self.visit(kind, pointer, holder, _step(holder, last), False)

    def _visit(
        self, name: str, value: Any, pointer: str, holder: Any, key: Any, aside: bool
    ) -> None:
        if holder.__class__ is dict and key not in holder:
            return  # Taken out since, together with its name.
        if value.__class__ is not dict:
            self._no_object(name, value, pointer, holder, key, aside)
            return
        kind = KINDS[name]
        made = holder[key] = value.copy()
        self.kinds[pointer] = name
        if kind.referable and "$ref" in value:
            self._reference(name, made, pointer, aside)
            if name not in ("schema", "path item"):
                return
        fields = kind.fields
        for member, part in value.items():
            expected = fields.get(member, kind.others)
            if expected is None:
                continue
            if expected.__class__ is Plain:
                if part.__class__ not in expected.types:
                    self._mend(kind, expected, made, member, pointer, aside)
            elif expected is not kind.others or not member.startswith(("x-", "$ref")):
                self._part(expected, made, member, part, child(pointer, member), aside)  # type: ignore[arg-type]
        if name == "schema":
            self.lift(made)
            self.schemas.append((pointer, made))
        for code, message, at in check(name, made):
            self.note(
                LEFT_OUT if aside and code is UNUSABLE else code, message, pointer + at
            )

    def _part(
        self, part: Part, made: Any, member: str, value: Any, pointer: str, aside: bool
    ) -> None:
        aside = aside or part.aside
        many, kind = part.many, part.kind
        if many is Many.EITHER:
            many = Many.ONE
            if value.__class__ is list:
                message = (
                    f"{quoted(member)} is a list; its elements are read as of any type"
                )
                self.note(LEFT_OUT, message, pointer)
                made[member] = {}
                return
        if many is Many.ONE:
            self._todo.append(
                (kind, value, pointer, made, member, aside or not part.decisive)
            )
        elif many is Many.MAP and value.__class__ is dict:
            inner = made[member] = value.copy()
            aside = aside or not part.decisive
            for key, item in value.items():
                if kind == "schema" or not key.startswith("x-"):
                    at = child(pointer, key)
                    self._todo.append((kind, item, at, inner, key, aside))
        elif many is Many.LIST and value.__class__ is list:
            elements = made[member] = value.copy()
            aside = aside or not part.decisive
            for index, item in enumerate(value):
                self._todo.append(
                    (kind, item, f"{pointer}/{index}", elements, index, aside)
                )
        else:
            words = "a list" if many is Many.LIST else "an object"
            del made[member]
            self._wrong(
                f"{quoted(member)} must be {words}",
                value,
                pointer,
                part.decisive and not aside,
            )

    def _no_object(
        self, name: str, value: Any, pointer: str, holder: Any, key: Any, aside: bool
    ) -> None:
        if name == "schema" and value.__class__ is bool:
            return
        if holder.__class__ is list or (value is None and name in _EMPTY_WHEN_NULL):
            holder[key] = {}
        else:
            del holder[key]
        if name == "discriminator" and isinstance(value, str):
            # As Swagger 2.0 wrote it.
            holder[key] = {"propertyName": value}
            self.note(
                MENDED, "the discriminator must be an object with propertyName", pointer
            )
            return
        self._wrong(f"{KINDS[name].words} must be an object", value, pointer, not aside)

    def _mend(
        self,
        kind: Kind,
        expected: Plain,
        made: Any,
        member: str,
        pointer: str,
        aside: bool,
    ) -> None:
        value = made[member]
        pointer = child(pointer, member)
        try:
            mended = made[member] = expected.mend(value)
        except ValueError:
            del made[member]
            message = f"{quoted(member)} of {kind.words} must be {expected.words}"
            self._wrong(message, value, pointer, expected.decisive and not aside)
            return
        if mended != value:
            message = f"{quoted(member)} must be {expected.words}"
            message = f"{message}; {shown(value)} is read as {shown(mended)}"
            self.note(MENDED, message, pointer)

    def _wrong(self, message: str, value: Any, pointer: str, decisive: bool) -> None:
        code = NULL_PART if value is None else UNUSABLE if decisive else LEFT_OUT
        self.note(code, f"{message}, not {shown(value)}", pointer)

    def _reference(self, kind: str, made: Any, pointer: str, aside: bool) -> None:
        text = made["$ref"]
        if isinstance(text, str):
            self.references.append(Reference(pointer, text, kind, aside))
        else:
            del made["$ref"]
            self._wrong("$ref must be a text", text, f"{pointer}/$ref", not aside)


def _step(holder: Any, token: str) -> Any:
    return element_index(token) if isinstance(holder, list) else token
