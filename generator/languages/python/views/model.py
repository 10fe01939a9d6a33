"""What the templates of `models/` see: modules of records and aliases, laid out."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.languages.directions import Direction
from generator.languages.python.describe import default, limits
from generator.languages.python.format import (
    aliased,
    annotated,
    assigned,
    braces,
    docstring,
    imported,
    subclass,
)
from generator.languages.python.imports import import_block, in_import_order, natural
from generator.languages.python.literals import hanging, prose, string
from generator.languages.python.modules import definition_order
from generator.languages.python.names import Names
from generator.languages.python.types import (
    BUILTINS,
    UNSET_TYPE,
    Annotation,
    Annotations,
    Scope,
    constants,
    join,
)
from generator.model.types import Alias, Enum, Field, Record, TypeDef, Union
from generator.record import record

_PROSE_WIDTH = 84
_UNNAMEABLE = re.compile(r'["\\\x00-\x1f]')


@record
class RecordView:
    """A class: its first line, its docstring, and a laid-out statement for each field."""

    head: str
    doc: str
    fields: tuple[str, ...]


@record
class AliasView:
    """A type alias as a laid-out statement, and the docstring below it, empty if there is none."""

    statement: str
    doc: str
    follows_class: bool


@record
class ModuleView:
    """A module of `models/`."""

    imports: str
    records: tuple[RecordView, ...]
    aliases: tuple[AliasView, ...]


@record
class ExportView:
    """A class of `models/`, the module it is in, and the line that imports it for type checkers."""

    name: str
    module: str
    statement: str


class ModelViews:
    """Makes the views of the modules of one package."""

    def __init__(
        self,
        definitions: Mapping[str, TypeDef],
        edges: Mapping[str, list[str]],
        names: Names,
        annotations: Annotations,
        broken: frozenset[tuple[str, str]],
    ) -> None:
        """Look names up in `names`, types in `annotations`; `edges` says who mentions whom."""
        self._definitions = definitions
        self._edges = edges
        self._names = names
        self._annotations = annotations
        self._broken = broken

    def modules(self) -> dict[str, ModuleView]:
        """Every module by name."""
        members: dict[str, list[str]] = {}
        for name in sorted(self._definitions):
            members.setdefault(self._names.modules[name], []).append(name)
        return {
            module: self._module(names) for module, names in sorted(members.items())
        }

    def exports(self) -> dict[str, object]:
        """What the template of `models/__init__.py` sees."""
        exports = sorted(
            (
                _export(class_name, self._names.modules[name])
                for (name, _), class_name in self._names.classes.items()
            ),
            key=lambda export: (natural(export.module), natural(export.name)),
        )
        items = sorted(f"{string(e.name)}: {string(e.module)}" for e in exports)
        return {
            "exports": exports,
            "typing_names": "TYPE_CHECKING, Any" if exports else "Any",
            "modules": braces(0, "_MODULES: dict[str, str] = ", items).removesuffix(
                ","
            ),
        }

    def _module(self, members: list[str]) -> ModuleView:
        used: list[Annotation] = []
        records: list[RecordView] = []
        aliases: list[AliasView] = []
        for name in definition_order(
            members, self._definitions, self._edges, self._broken
        ):
            definition = self._definitions[name]
            for direction in Direction:
                if (name, direction) not in self._names.classes:
                    continue
                if isinstance(definition, Record):
                    records.append(self._record(definition, direction, used))
                else:
                    aliases.append(
                        self._alias(
                            definition, direction, used, bool(records) and not aliases
                        )
                    )
        imports: dict[str, set[str]] = {}
        for annotation in used:
            for name, class_name in annotation.models:
                if name not in members:
                    imports.setdefault(self._names.modules[name], set()).add(class_name)
        symbols = {symbol for annotation in used for symbol in annotation.symbols}
        own = ["from .._runtime.record import Record"] if records else []
        own += (
            ["from .._runtime.unions.one_of import OneOf"] if "OneOf" in symbols else []
        )
        own += [
            imported(0, f".{module}", in_import_order(classes))
            for module, classes in sorted(imports.items(), key=lambda i: natural(i[0]))
        ]
        return ModuleView(import_block(symbols, own), tuple(records), tuple(aliases))

    def _record(
        self, record: Record, direction: Direction, used: list[Annotation]
    ) -> RecordView:
        seen = [f for f in record.fields if not _is_hidden(f, direction)]
        fields = [f for f in seen if not _UNNAMEABLE.search(f.name)]
        names = {f.name: self._names.fields[record.name, f.name] for f in fields}
        shadowed = frozenset(BUILTINS).intersection(names.values())
        scope = Scope(shadowed=shadowed, decoded=True)
        lines, notes = [], []
        for field in fields:
            annotation = self._annotations.of(field.type, direction, scope)
            if not field.required:
                annotation = join([annotation, UNSET_TYPE])
            line = _field(field, names[field.name], annotation.text)
            used += [annotation, _in_value(field, names[field.name])]
            lines.append(line)
            notes += _note(field, names[field.name])
        doc = prose(record.doc, _PROSE_WIDTH) or [
            _title(record.name, self._split(record), direction)
        ]
        if len(fields) < len(seen):
            doc += ["", "Properties whose names msgspec does not take are left out."]
        if record.deprecated:
            doc += ["", "Deprecated."]
        if notes:
            doc += ["", "Attributes:", *notes]
        class_name = self._names.class_name(record.name, direction)
        return RecordView(
            subclass(class_name, "Record, kw_only=True"),
            docstring(4, doc),
            tuple(lines),
        )

    def _split(self, definition: TypeDef) -> bool:
        return (definition.name, Direction.WRITE) in self._names.classes

    def _alias(
        self,
        definition: TypeDef,
        direction: Direction,
        used: list[Annotation],
        follows: bool,
    ) -> AliasView:
        scope = Scope(decoded=True)
        match definition:
            case Enum(values=values):
                annotation = constants(values, scope)
            case Union(variants=variants, discriminator=told):
                annotation = self._annotations.choice(
                    variants, direction, scope, definition.name, told
                )
            case Alias(type=inner):
                annotation = self._annotations.of(
                    inner, direction, scope, definition.name
                )
            case Record():
                raise TypeError("a record is no alias")
        used += [annotation, Annotation("", frozenset({"TypeAlias"}))]
        name = self._names.class_name(definition.name, direction)
        doc = prose(definition.doc, _PROSE_WIDTH)
        return AliasView(
            aliased(name, annotation.text), docstring(0, doc) if doc else "", follows
        )


def _export(name: str, module: str) -> ExportView:
    return ExportView(name, module, imported(4, f".{module}", [f"{name} as {name}"]))


def _is_hidden(field: Field, direction: Direction) -> bool:
    """Whether a property does not travel in a direction."""
    return field.read_only if direction is Direction.WRITE else field.write_only


def _field(field: Field, name: str, text: str) -> str:
    if name == field.name:
        return (
            annotated(4, name, text, "")
            if field.required
            else assigned(4, name, text, "UNSET")
        )
    said = [f"name={string(field.name)}"]
    if not field.required:
        said.insert(0, "default=UNSET")
    return assigned(4, name, text, "msgspec.field", said)


def _in_value(field: Field, name: str) -> Annotation:
    """What the value of a field's statement uses."""
    symbols = {"msgspec"} if name != field.name else set()
    return Annotation("", frozenset(symbols if field.required else symbols | {"UNSET"}))


def _note(field: Field, name: str) -> list[str]:
    said = [text for text in (limits(field.type), default(field.default)) if text]
    if field.deprecated:
        said.append("deprecated")
    told = "; ".join(said)
    text = f"{name}: {field.doc}" if field.doc else f"{name}:"
    if told:
        text = f"{text} ({told})" if field.doc else f"{text} {told}"
    elif not field.doc:
        return []
    return hanging(text, _PROSE_WIDTH)


def _described(name: str) -> str:
    """What an inline type is, by its place: `owner.last`; a component is its name."""
    owner, dot, last = name.rpartition(".")
    if not dot:
        return name
    if last.startswith("response"):
        status = last.removeprefix("response").lstrip("_")
        return f"The answer{' ' * bool(status)}{status} of {owner}"
    return f"The request of {owner}" if last == "request" else f"{last} of {owner}"


def _title(name: str, split: bool, direction: Direction) -> str:
    shown = " ".join(prose(_described(name), 10_000)) or "A record"
    if not split:
        return f"{shown}."
    return (
        f"{shown}, as it is sent."
        if direction is Direction.WRITE
        else f"{shown}, as it is received."
    )
