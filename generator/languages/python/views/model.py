"""Views of `models/`: modules of records and type aliases."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.languages.directions import Direction, is_omitted
from generator.languages.python.describe import (
    describe_default,
    describe_limits,
    join_description,
)
from generator.languages.python.imports import (
    collect_imports,
    natural_key,
    sort_for_import,
)
from generator.languages.python.literals import comment, is_readable, string
from generator.languages.python.modules import order_definitions
from generator.languages.python.names import Names
from generator.languages.python.type_expressions import (
    BUILTINS,
    Annotation,
    Scope,
    constants,
    or_unset,
)
from generator.languages.python.types import Annotations
from generator.languages.python.views.code import (
    CallCode,
    ClassLine,
    Doc,
    DocSection,
    Expression,
    FieldCode,
    Import,
    Imports,
    Keyword,
)
from generator.model.types import Alias, Enum, Field, Record, TypeDef, Union
from generator.record import record

_NOTHING = Annotation("")
_UNSET = Annotation("", frozenset({"UNSET"}))
_UNNAMEABLE = re.compile(r'["\\\x00-\x1f]')


@record
class RecordView:
    """A class: its first line, its docstring and its fields."""

    line: ClassLine
    doc: Doc
    fields: tuple[FieldCode, ...]


@record
class AliasView:
    """A type alias and the docstring below it; `doc` is None where there is none."""

    code: FieldCode
    doc: Doc | None
    follows_class: bool


@record
class ModuleView:
    """A module of `models/`."""

    imports: Imports
    records: tuple[RecordView, ...]
    aliases: tuple[AliasView, ...]


@record
class ExportsView:
    """The module `models/__init__.py`.

    `exports` are the imports for type checkers, `modules` the module of each class, both as string
    literals.
    """

    typing_names: str
    exports: tuple[Import, ...]
    modules: tuple[tuple[str, Expression], ...]


class ModelViews:
    """Builds the views of the modules of one package."""

    def __init__(
        self,
        definitions: Mapping[str, TypeDef],
        edges: Mapping[str, list[str]],
        names: Names,
        annotations: Annotations,
        broken: frozenset[tuple[str, str]],
    ) -> None:
        """Look names up in `names` and types in `annotations`.

        Args:
            edges: the types that each type mentions.
            broken: the mentions that would close a cycle of aliases.
        """
        self._definitions = definitions
        self._edges = edges
        self._names = names
        self._annotations = annotations
        self._broken = broken

    def modules(self) -> dict[str, ModuleView]:
        """The view of each module, by name."""
        members: dict[str, list[str]] = {}
        for name in sorted(self._definitions):
            members.setdefault(self._names.modules[name], []).append(name)
        return {
            module: self._module(names) for module, names in sorted(members.items())
        }

    def exports(self) -> ExportsView:
        """The view of `models/__init__.py`."""
        classes = sorted(
            (
                (self._names.modules[name], class_name)
                for (name, _), class_name in self._names.classes.items()
            ),
            key=lambda pair: (natural_key(pair[0]), natural_key(pair[1])),
        )
        return ExportsView(
            "TYPE_CHECKING, Any" if classes else "Any",
            tuple(
                Import(f".{module}", (f"{class_name} as {class_name}",))
                for module, class_name in classes
            ),
            tuple(sorted((string(name), string(module)) for module, name in classes)),
        )

    def _module(self, members: Sequence[str]) -> ModuleView:
        annotations: list[Annotation] = []
        records: list[RecordView] = []
        aliases: list[AliasView] = []
        for definition, direction in self._classes(members):
            if isinstance(definition, Record):
                records.append(self._record(definition, direction, annotations))
            else:
                follows_class = bool(records) and not aliases
                aliases.append(
                    self._alias(definition, direction, annotations, follows_class)
                )
        symbols = {
            symbol for annotation in annotations for symbol in annotation.symbols
        }
        own = []
        if records:
            own.append(Import(".._runtime.record", ("Record",)))
        if "OneOf" in symbols:
            own.append(Import(".._runtime.unions.one_of", ("OneOf",)))
        own += self._model_imports(members, annotations)
        return ModuleView(collect_imports(symbols, own), tuple(records), tuple(aliases))

    def _classes(self, members: Sequence[str]) -> Iterator[tuple[TypeDef, Direction]]:
        """Yield what a module defines, in the order of definition."""
        for name in order_definitions(
            list(members), self._definitions, self._edges, self._broken
        ):
            for direction in Direction:
                if (name, direction) in self._names.classes:
                    yield self._definitions[name], direction

    def _model_imports(
        self, members: Sequence[str], annotations: Iterable[Annotation]
    ) -> Iterator[Import]:
        classes: dict[str, set[str]] = {}
        for annotation in annotations:
            for name, class_name in annotation.models:
                if name not in members:
                    module = self._names.modules[name]
                    classes.setdefault(module, set()).add(class_name)
        for module in sorted(classes, key=natural_key):
            yield Import(f".{module}", tuple(sort_for_import(classes[module])))

    def _record(
        self, record: Record, direction: Direction, annotations: list[Annotation]
    ) -> RecordView:
        visible = [f for f in record.fields if not is_omitted(f, direction)]
        fields = [f for f in visible if not _UNNAMEABLE.search(f.name)]
        names = {f.name: self._names.fields[record.name, f.name] for f in fields}
        shadowed = frozenset(BUILTINS).intersection(names.values())
        scope = Scope(shadowed=shadowed, decoded=True)
        codes = []
        for field in fields:
            annotation = self._annotations.of(field.type, direction, scope)
            if not field.required:
                annotation = or_unset(annotation)
            value, used_by_value = _value(field, names[field.name])
            annotations += [annotation, used_by_value]
            codes.append(FieldCode(names[field.name], annotation.text, value))
        paragraphs = [self._summary(record, direction)]
        if len(fields) < len(visible):
            paragraphs.append(
                "Properties whose names msgspec does not support are left out."
            )
        if record.deprecated:
            paragraphs.append("Deprecated.")
        items = tuple(text for f in fields if (text := _describe(f, names[f.name])))
        return RecordView(
            ClassLine(
                self._names.class_name(record.name, direction), "Record, kw_only=True"
            ),
            Doc(tuple(paragraphs), (DocSection("Attributes", items),) if items else ()),
            tuple(codes),
        )

    def _summary(self, definition: Record, direction: Direction) -> str:
        """Return the description of a record, or what it is for by its name."""
        if is_readable(definition.doc):
            return definition.doc
        title = _title(definition.name)
        if (definition.name, Direction.WRITE) not in self._names.classes:
            return f"{title}."
        use = "request" if direction is Direction.WRITE else "response"
        return f"{title}, as in {use}s."

    def _alias(
        self,
        definition: TypeDef,
        direction: Direction,
        annotations: list[Annotation],
        follows_class: bool,
    ) -> AliasView:
        scope = Scope(decoded=True)
        match definition:
            case Enum(values=values):
                annotation = constants(values, scope)
            case Union(variants=variants, discriminator=discriminator):
                annotation = self._annotations.choice(
                    variants, direction, scope, definition.name, discriminator
                )
            case Alias(type=inner):
                annotation = self._annotations.of(
                    inner, direction, scope, definition.name
                )
            case Record():
                raise TypeError("a record is not an alias")
        annotations += [annotation, Annotation("", frozenset({"TypeAlias"}))]
        name = self._names.class_name(definition.name, direction)
        doc = Doc((definition.doc,)) if is_readable(definition.doc) else None
        return AliasView(FieldCode(name, annotation.text), doc, follows_class)


def _value(field: Field, name: str) -> tuple[Expression, Annotation]:
    """Return the value of a field, empty if it has none, and the symbols that it uses."""
    if name == field.name:
        return ("", _NOTHING) if field.required else ("UNSET", _UNSET)
    arguments = [] if field.required else [Keyword("default", "UNSET")]
    arguments.append(Keyword("name", string(field.name)))
    symbols = {"msgspec"} if field.required else {"msgspec", "UNSET"}
    value = CallCode("msgspec.field", tuple(arguments))
    return value, Annotation("", frozenset(symbols))


def _describe(field: Field, name: str) -> str:
    """Return the line of a docstring about a field, empty if there is nothing to say."""
    facts = ["deprecated"] if field.deprecated else []
    facts += [describe_default(field.default), describe_limits(field.type)]
    if not is_readable(field.doc) and not any(facts):
        return ""
    return join_description(name, field.doc, facts)


def _title(name: str) -> str:
    """Return what a type is by its name; an inline type has the name of its owner in front."""
    owner, dot, last = name.rpartition(".")
    if not dot:
        return comment(name) or "A record"
    owner = comment(owner)
    if last.startswith("response"):
        status = last.removeprefix("response").lstrip("_")
        return f"Response {status} of {owner}" if status else f"Response of {owner}"
    return f"Request body of {owner}" if last == "request" else f"{last} of {owner}"
