"""One walk over a description: it lifts schemas, finds references, leaves out what is unusable.

The walk copies every object that it visits, so that `root` can be changed where the description has
to be mended; examples, defaults and extensions are shared with the document. It keeps a list of
what is still to visit instead of recursing. Before the parts of an object are looked at, the
dialect brings it to the shape of 3.1. Apart from that pointers stay those of the document: an
unusable element of a list becomes an empty object.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from generator.json_types import child
from generator.openapi.dialects.dialect import Dialect
from generator.openapi.load.codes import LEFT_OUT, MENDED, NULL_PART, SIBLINGS, UNUSABLE
from generator.openapi.load.inline_refs import Includes
from generator.openapi.load.object_checks import check
from generator.openapi.load.object_types import KINDS, Many, ObjectType, Part, Plain
from generator.openapi.load.provenance import FILES
from generator.openapi.load.schema_typos import mend_slips
from generator.openapi.load.working_tree import WorkingTree, step_of
from generator.openapi.wording import format_value, quote_text
from generator.record import record
from generator.source.document import Document

_WANTED = {Many.MAP: dict, Many.LIST: list}
_MAY_BE_BOOLEAN = frozenset(("additionalProperties", "additionalItems"))
_BESIDE = frozenset(("$ref", "summary", "description"))
_EMPTY_WHEN_NULL = frozenset(("schema", "media type", "response"))


@record
class Reference:
    """A `$ref`: where the object that holds it stands, and the kind that it has to lead to.

    `text` means the same in all files, `stated` is what the author wrote.
    """

    at: str
    text: str
    kind: str
    aside: bool
    stated: str


class Normalizer(WorkingTree):
    """What the walk has found so far; `kinds` are those of the visited objects by pointer, `parts`
    the objects of a kind with their pointers, but for schemas, which stand apart."""

    def __init__(self, document: Document, dialect: Dialect) -> None:
        """Begin with a root file, which is an object."""
        super().__init__(document)
        self.kinds: dict[str, str] = {}
        self.schemas: list[tuple[str, dict[str, Any]]] = []
        self.parts: dict[str, list[tuple[str, dict[str, Any]]]] = defaultdict(list)
        self.references: list[Reference] = []
        self._dialect = dialect
        self._includes = Includes(self, dialect.included)
        self._owned: set[str] = set()
        self._todo: list[tuple[str, Any, str, Any, Any, bool]] = []

    def walk(self) -> None:
        """Walk over the whole root file."""
        holder = {"": self.root}
        self._visit_all("document", "", holder, "", False)
        self.root = holder[""]

    def visit_target(self, kind: str, pointer: str) -> None:
        """Walk over an object outside of the places that OpenAPI names, where a `$ref` leads to."""
        holder, (*path, last) = self.top(pointer)
        at = f"/{FILES}" if holder is self.files else ""
        for token in path:
            step = step_of(holder, token)
            at = child(at, token)
            if at not in self.kinds and at not in self._owned:
                holder[step] = holder[step].copy()
                self._owned.add(at)
            holder = holder[step]
        self._visit_all(kind, pointer, holder, step_of(holder, last), False)

    def _visit_all(
        self, kind: str, pointer: str, holder: Any, key: Any, aside: bool
    ) -> None:
        self._todo.append((kind, holder[key], pointer, holder, key, aside))
        while self._todo:
            self._visit(*self._todo.pop())

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
        if name != "schema":
            self.parts[name].append((pointer, made))
        if "$ref" in value and not self._opened(name, kind, made, pointer, aside):
            return
        lift = self._dialect.parts.get(name)
        if lift is not None:
            lift(made, pointer, self)
        if name == "schema":
            mend_slips(made, pointer, self.note, modern=self._dialect.booleans)
        self._fields(kind, made, pointer, aside)
        if name == "schema":
            self._dialect.lift(made)
            self.schemas.append((pointer, made))
        for code, message, at in check(name, made):
            self.note(
                LEFT_OUT if aside and code is UNUSABLE else code, message, pointer + at
            )
        if name == "discriminator":
            self._mapped(made, self.places.file(pointer))

    def _mapped(self, made: Any, file: str) -> None:
        """Let what a discriminator maps to mean the same in all files."""
        if made.get("mapping"):
            mapped = self.library.mapped
            made["mapping"] = {k: mapped(t, file) for k, t in made["mapping"].items()}
        if "defaultMapping" in made:
            made["defaultMapping"] = self.library.mapped(made["defaultMapping"], file)

    def _opened(
        self, name: str, kind: ObjectType, made: Any, pointer: str, aside: bool
    ) -> bool:
        """Whether an object with a `$ref` holds something itself, or did include it."""
        if kind.referable:
            self._reference(name, made, pointer, aside)
            if name in ("schema", "path item"):
                return True
            if "$ref" in made:
                for member in [m for m in made if m not in _BESIDE]:
                    del made[member]
                    if not member.startswith("x-"):
                        message = f"{quote_text(member)} beside a $ref is ignored"
                        self.note(SIBLINGS, message, child(pointer, member))
            return False
        if isinstance(made["$ref"], str) and (kind.fields or kind.others):
            included = self._includes.value(made, pointer, dict, aside, name)
            del made["$ref"]
            made |= included or {}
        return True

    def _fields(self, kind: ObjectType, made: Any, pointer: str, aside: bool) -> None:
        fields = kind.fields
        for member, part in [*made.items()]:
            expected = fields.get(member)
            if expected is None:
                expected = kind.others
                if expected is None:
                    continue
                at = child(pointer, member)
            else:
                # No field of OpenAPI has a character that a pointer escapes.
                at = f"{pointer}/{member}"
            if expected.__class__ is Plain:
                if part.__class__ not in expected.types:
                    self._mend(kind, expected, made, member, pointer, aside)
            elif expected is not kind.others or not member.startswith(("x-", "$ref")):
                self._part(expected, made, member, part, at, aside)  # type: ignore[arg-type]

    def _part(
        self, part: Part, made: Any, member: str, value: Any, pointer: str, aside: bool
    ) -> None:
        aside = aside or part.aside
        many, kind = part.many, part.kind
        if (
            many in _WANTED
            and value.__class__ is dict
            and isinstance(value.get("$ref"), str)
        ):
            soft = aside or not part.decisive
            value = self._includes.value(value, pointer, _WANTED[many], soft)
            if value is None:
                del made[member]
                return
        if many is Many.EITHER:
            many = Many.ONE
            if value.__class__ is list:
                message = f"{quote_text(member)} is a list; its elements are read as of any type"
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
                # A header may well be called so; an extension is seldom an object.
                named = item.__class__ is dict and kind == "header"
                if kind == "schema" or named or not key.startswith("x-"):
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
                f"{quote_text(member)} must be {words}",
                value,
                pointer,
                part.decisive and not aside,
            )

    def _no_object(
        self, name: str, value: Any, pointer: str, holder: Any, key: Any, aside: bool
    ) -> None:
        if name == "schema" and value.__class__ is bool:
            if not (self._dialect.booleans or key in _MAY_BE_BOOLEAN):
                message = "a schema must be an object"
                self.note(
                    MENDED,
                    f"{message}; {format_value(value)} is read as in 3.1",
                    pointer,
                )
            return
        if holder.__class__ is list or (value is None and name in _EMPTY_WHEN_NULL):
            holder[key] = {}
        else:
            del holder[key]
        if name == "discriminator" and isinstance(value, str):
            # As Swagger 2.0 wrote it.
            holder[key] = {"propertyName": value}
            self.moved(f"{pointer}/propertyName", self.native(pointer))
            self.note(
                MENDED, "the discriminator must be an object with propertyName", pointer
            )
            return
        self._wrong(f"{KINDS[name].words} must be an object", value, pointer, not aside)

    def _mend(
        self,
        kind: ObjectType,
        expected: Plain,
        made: Any,
        member: str,
        pointer: str,
        aside: bool,
    ) -> None:
        value = made[member]
        if (
            str in expected.types
            and value.__class__ is dict
            and isinstance(value.get("$ref"), str)
        ):
            text = self._includes.value(value, child(pointer, member), str, True)
            if text is None:
                del made[member]
            else:
                made[member] = text
            return
        try:
            mended = made[member] = expected.mend(value)
        except ValueError:
            del made[member]
            message = f"{quote_text(member)} of {kind.words} must be {expected.words}"
            decisive = expected.decisive and not aside
            self._wrong(message, value, child(pointer, member), decisive)
            return
        if mended != value:
            message = f"{quote_text(member)} must be {expected.words}"
            message = (
                f"{message}; {format_value(value)} is read as {format_value(mended)}"
            )
            self.note(MENDED, message, child(pointer, member))

    def _wrong(self, message: str, value: Any, pointer: str, decisive: bool) -> None:
        code = NULL_PART if value is None else UNUSABLE if decisive else LEFT_OUT
        self.note(code, f"{message}, not {format_value(value)}", pointer)

    def _reference(self, kind: str, made: Any, pointer: str, aside: bool) -> None:
        text = made["$ref"]
        if not isinstance(text, str):
            del made["$ref"]
            self._wrong("$ref must be a text", text, f"{pointer}/$ref", not aside)
            return
        if kind == "example" and not text.startswith("#"):
            # No client is made of examples, so their files are not opened.
            if not text.isprintable() or not text:
                message = f"{quote_text(text)} is no reference"
                self.note(LEFT_OUT, message, f"{pointer}/$ref")
            return
        file = self.places.file(pointer)
        known = made["$ref"] = self.library.qualified(text, file)
        self.references.append(Reference(pointer, known, kind, aside, text))
