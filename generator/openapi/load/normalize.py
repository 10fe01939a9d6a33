"""Normalizes a description: one shape for all dialects, without what cannot be used.

One pass over the object types of OpenAPI normalizes schemas, collects references, coerces values,
and leaves out what is unusable. It copies every object that it visits, so that `root` can be
changed; examples, defaults and extensions are shared with the document. A stack takes the place of
recursion. Before the properties of an object are visited, the dialect changes the object to the
shape of 3.1. Otherwise pointers stay those of the document: an unusable item of an array becomes an
empty object.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any, TypeAlias

from generator.json_types import child
from generator.openapi.dialects.dialect import Dialect
from generator.openapi.load.codes import (
    COERCED,
    LEFT_OUT,
    NULL_PART,
    SIBLINGS,
    UNUSABLE,
)
from generator.openapi.load.fields import Container, ObjectField, ObjectType, ValueField
from generator.openapi.load.inline_refs import ReferenceInliner
from generator.openapi.load.object_checks import check_object
from generator.openapi.load.object_types import OBJECT_TYPES
from generator.openapi.load.provenance import FILES
from generator.openapi.load.schema_typos import correct_typos
from generator.openapi.load.working_tree import Reference, WorkingTree, step_of
from generator.openapi.wording import format_value, quote_text
from generator.source.document import Document

_PYTHON_TYPES = {Container.MAP: dict, Container.ARRAY: list}
_MAY_BE_BOOLEAN = frozenset(("additionalProperties", "additionalItems"))
_REFERENCE_FIELDS = frozenset(("$ref", "summary", "description"))
_EMPTY_IF_NULL = frozenset(("schema", "media type", "response"))


_Visit: TypeAlias = tuple[str, Any, str, Any, Any, bool]
"""What to visit: an object type, a value, its pointer, its container, its key there, and whether
the client does not use it. A tuple, because there is one for every object of a description."""


class Normalizer(WorkingTree):
    """Normalizes a description and collects its objects.

    `object_types` are the types of the visited objects by pointer, `objects` the objects of a type
    with their pointers, `schemas` the same for schemas.
    """

    def __init__(self, document: Document, dialect: Dialect) -> None:
        """Begin with a root file, which must be an object."""
        super().__init__(document)
        self.object_types: dict[str, str] = {}
        self.schemas: list[tuple[str, dict[str, Any]]] = []
        self.objects: dict[str, list[tuple[str, dict[str, Any]]]] = defaultdict(list)
        self._dialect = dialect
        self._inliner = ReferenceInliner(self, dialect.inlined)
        self._copied: set[str] = set()
        self._waiting: list[_Visit] = []

    def normalize_root(self) -> None:
        """Normalize the whole root file."""
        holder = {"": self.root}
        self._visit_all("document", "", holder, "")
        self.root = holder[""]

    def normalize_target(self, object_type: str, pointer: str) -> None:
        """Normalize an object that a `$ref` leads to and that no object type contains."""
        container, (*keys, last) = self.start_of(pointer)
        parent = f"/{FILES}" if container is self.files else ""
        for key in keys:
            step = step_of(container, key)
            parent = child(parent, key)
            if parent not in self.object_types and parent not in self._copied:
                container[step] = container[step].copy()
                self._copied.add(parent)
            container = container[step]
        self._visit_all(object_type, pointer, container, step_of(container, last))

    def _visit_all(
        self, object_type: str, pointer: str, container: Any, key: Any
    ) -> None:
        value = container[key]
        self._waiting.append((object_type, value, pointer, container, key, False))
        while self._waiting:
            self._visit(self._waiting.pop())

    def _visit(self, visit: _Visit) -> None:
        name, value, pointer, container, key, unused = visit
        if container.__class__ is dict and key not in container:
            return  # Removed since, together with its name.
        if value.__class__ is not dict:
            self._replace_value(visit)
            return
        target = container[key] = value.copy()
        self.object_types[pointer] = name
        if name != "schema":
            self.objects[name].append((pointer, target))
        if "$ref" in target and not self._process_reference(visit, target):
            return
        normalize_object = self._dialect.normalizers.get(name)
        if normalize_object is not None:
            normalize_object(target, pointer, self)
        if name == "schema":
            is_2020 = self._dialect.has_boolean_schemas
            correct_typos(target, pointer, self.report, is_2020=is_2020)
        self._visit_fields(OBJECT_TYPES[name], target, pointer, unused)
        if name == "schema":
            self._dialect.normalize_schema(target)
            self.schemas.append((pointer, target))
        for code, message, rest in check_object(name, target):
            code = LEFT_OUT if unused and code is UNUSABLE else code
            self.report(code, message, pointer + rest)
        if name == "discriminator":
            self.documents.qualify_discriminator(target, self.provenance.file(pointer))

    def _process_reference(self, visit: _Visit, target: Any) -> bool:
        """Collect or inline the `$ref` of an object; whether to visit the object's own fields."""
        name, _, pointer, _, _, unused = visit
        object_type = OBJECT_TYPES[name]
        if object_type.referable:
            self._collect_reference(name, target, pointer, unused)
            if name in ("schema", "path item"):
                return True
            if "$ref" in target:
                for field in [m for m in target if m not in _REFERENCE_FIELDS]:
                    del target[field]
                    if not field.startswith("x-"):
                        message = f"{quote_text(field)} beside a $ref is ignored"
                        self.report(SIBLINGS, message, child(pointer, field))
            return False
        has_fields = object_type.fields or object_type.patterned
        if isinstance(target["$ref"], str) and has_fields:
            inlined = self._inliner.inline(target, pointer, dict, unused, name)
            del target["$ref"]
            target |= inlined or {}
        return True

    def _visit_fields(
        self, object_type: ObjectType, target: Any, pointer: str, unused: bool
    ) -> None:
        fields, patterned = object_type.fields, object_type.patterned
        for name, value in [*target.items()]:
            field = fields.get(name)
            if field is None:
                # Extensions, and a $ref that was not inlined, are not patterned fields.
                if patterned is not None and not name.startswith(("x-", "$ref")):
                    place = child(pointer, name)
                    self._visit_objects(patterned, target, name, value, place, unused)
            elif field.__class__ is ValueField:
                if value.__class__ not in field.types:
                    self._coerce(
                        object_type.label, field, target, name, pointer, unused
                    )
            else:
                # No fixed field has a character that a pointer escapes.
                place = f"{pointer}/{name}"
                self._visit_objects(field, target, name, value, place, unused)  # type: ignore[arg-type]

    def _visit_objects(
        self,
        field: ObjectField,
        owner: Any,
        name: str,
        value: Any,
        pointer: str,
        unused: bool,
    ) -> None:
        container, object_type = field.container, field.object_type
        unused = unused or field.unused
        without_effect = unused or not field.essential
        if (
            container in _PYTHON_TYPES
            and value.__class__ is dict
            and isinstance(value.get("$ref"), str)
        ):
            python_type = _PYTHON_TYPES[container]
            value = self._inliner.inline(value, pointer, python_type, without_effect)
            if value is None:
                del owner[name]
                return
        if container is Container.NONE_OR_ARRAY:
            container = Container.NONE
            if value.__class__ is list:
                message = f"{quote_text(name)} is an array; its items may be anything"
                self.report(LEFT_OUT, message, pointer)
                owner[name] = {}
                return
        waiting = self._waiting
        if container is Container.NONE:
            waiting.append((object_type, value, pointer, owner, name, without_effect))
        elif container is Container.MAP and value.__class__ is dict:
            copy = owner[name] = value.copy()
            for key, item in value.items():
                # A header may have such a name; an extension is seldom an object.
                is_header = item.__class__ is dict and object_type == "header"
                if object_type == "schema" or is_header or not key.startswith("x-"):
                    place = child(pointer, key)
                    waiting.append(
                        (object_type, item, place, copy, key, without_effect)
                    )
        elif container is Container.ARRAY and value.__class__ is list:
            items = owner[name] = value.copy()
            for n, item in enumerate(value):
                place = f"{pointer}/{n}"
                waiting.append((object_type, item, place, items, n, without_effect))
        else:
            label = "an array" if container is Container.ARRAY else "an object"
            del owner[name]
            message = f"{quote_text(name)} must be {label}"
            self._report_wrong(message, value, pointer, not without_effect)

    def _replace_value(self, visit: _Visit) -> None:
        """Replace or remove a value that is not an object."""
        name, value, pointer, container, key, unused = visit
        if name == "schema" and value.__class__ is bool:
            if not (self._dialect.has_boolean_schemas or key in _MAY_BE_BOOLEAN):
                message = "a schema must be an object"
                message = f"{message}; {format_value(value)} is read as in OpenAPI 3.1"
                self.report(COERCED, message, pointer)
            return
        if container.__class__ is list or (value is None and name in _EMPTY_IF_NULL):
            container[key] = {}
        else:
            del container[key]
        if name == "discriminator" and isinstance(value, str):
            # The form of Swagger 2.0.
            container[key] = {"propertyName": value}
            self.record_move(f"{pointer}/propertyName", self.original_pointer(pointer))
            message = "a discriminator must be an object with a propertyName"
            self.report(COERCED, message, pointer)
            return
        message = f"{OBJECT_TYPES[name].label} must be an object"
        self._report_wrong(message, value, pointer, not unused)

    def _coerce(
        self,
        owner_label: str,
        field: ValueField,
        owner: Any,
        name: str,
        pointer: str,
        unused: bool,
    ) -> None:
        value, place = owner[name], child(pointer, name)
        if (
            str in field.types
            and value.__class__ is dict
            and isinstance(value.get("$ref"), str)
        ):
            text = self._inliner.inline(value, place, str, True)
            if text is None:
                del owner[name]
            else:
                owner[name] = text
            return
        try:
            coerced = owner[name] = field.coerce(value)
        except ValueError:
            del owner[name]
            message = f"{quote_text(name)} of {owner_label} must be {field.label}"
            self._report_wrong(message, value, place, field.essential and not unused)
            return
        if coerced != value:
            message = f"{quote_text(name)} must be {field.label}"
            message += f"; {format_value(value)} is read as {format_value(coerced)}"
            self.report(COERCED, message, place)

    def _report_wrong(
        self, message: str, value: Any, pointer: str, essential: bool
    ) -> None:
        code = UNUSABLE if essential else LEFT_OUT
        if value is None:
            code = NULL_PART
        self.report(code, f"{message}, not {format_value(value)}", pointer)

    def _collect_reference(
        self, object_type: str, owner: Any, pointer: str, unused: bool
    ) -> None:
        text = owner["$ref"]
        if not isinstance(text, str):
            del owner["$ref"]
            message = "$ref must be a string"
            self._report_wrong(message, text, f"{pointer}/$ref", not unused)
            return
        if object_type == "example" and not text.startswith("#"):
            # The client does not use examples, so their files are not read.
            if not text.isprintable() or not text:
                message = f"{quote_text(text)} is not a valid reference"
                self.report(LEFT_OUT, message, f"{pointer}/$ref")
            return
        file = self.provenance.file(pointer)
        qualified = owner["$ref"] = self.documents.qualify(text, file)
        reference = Reference(pointer, qualified, object_type, unused, text)
        self.references.append(reference)
