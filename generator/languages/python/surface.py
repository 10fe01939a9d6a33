"""Api -> Surface: the public symbols of the Python client."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.config import ApiConfig
from generator.languages.directions import (
    Direction,
    find_request_types,
    find_response_types,
    is_omitted,
)
from generator.languages.pagination import find_paginations
from generator.languages.python.calls import Argument, Calls
from generator.languages.python.names import Names, get_tags, name_all
from generator.languages.python.type_expressions import Annotation, Scope, constants
from generator.languages.python.types import Annotations
from generator.model.api import Api, Operation, ParameterLocation
from generator.model.surface import Identity, Surface, Symbol
from generator.model.type_graph import broken_mentions
from generator.model.types import Alias, Enum, Record, TypeDef, Union

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_SCOPE = Scope()
_NAME = re.compile(r"(?<![\w'\"])\w+(?![\w'\"])")
_LITERAL = re.compile(r"\ALiteral\[(.*)\]\Z", re.DOTALL)


def surface(api: Api, config: ApiConfig) -> Surface:
    """Return the symbols of the package of one API version."""
    builder = _SurfaceBuilder(api, config)
    return Surface("python", dict(builder.heads()), builder.members)


class _SurfaceBuilder:
    def __init__(self, api: Api, config: ApiConfig) -> None:
        definitions = api.types_by_name
        broken = broken_mentions(definitions, api.mentions)
        self._api = api
        paginations = find_paginations(api, config.paging)
        self._names: Names = name_all(api, config, paginations)
        self._annotations = Annotations(definitions, self._names.class_name, broken)
        bound = config.bound_parameters
        self._calls = Calls(definitions, self._annotations, bound, paginations)
        self._written, self._read = find_request_types(api), find_response_types(api)
        self._cache: dict[str, tuple[str, ...]] = {}
        self._operations: dict[Identity, Operation] = {}
        self._types: dict[Identity, tuple[TypeDef, Direction]] = {}

    def heads(self) -> Iterator[tuple[Identity, Symbol]]:
        """Yield every method and every type."""
        for operation in self._api.operations:
            key = ("operation", *operation.key)
            self._operations[key] = operation
            name = self._call(operation)
            yield key, Symbol("method", name, pointer=operation.pointer)
            iterator = self._iterator(operation)
            if iterator is not None:
                key = ("iterator", *operation.key)
                self._operations[key] = operation
                name = f"{name.rpartition('.')[0]}.{iterator}"
                yield key, Symbol("method", name, pointer=operation.pointer)
        for definition in self._api.types:
            for direction in Direction:
                if (definition.name, direction) in self._names.classes:
                    key = ("type", definition.name, direction.value)
                    self._types[key] = definition, direction
                    name = self._names.class_name(definition.name, direction)
                    yield key, Symbol("type", name, pointer=definition.pointer)

    def members(self, head: Identity) -> dict[Identity, Symbol]:
        """Return the arguments and the result of a method, or the attributes of a type."""
        if head in self._operations:
            is_iterator = head[0] == "iterator"
            members_of = self._iterator_members if is_iterator else self._method_members
            return dict(members_of(head, self._operations[head]))
        if head in self._types:
            return dict(self._type_members(head, *self._types[head]))
        return {}

    def _call(self, operation: Operation) -> str:
        tag = get_tags(operation)[0]
        attribute = self._names.tags[tag].attribute
        return f"client.{attribute}.{self._names.methods[tag, operation.key]}"

    def _iterator(self, operation: Operation) -> str | None:
        return self._names.iterators.get((get_tags(operation)[0], operation.key))

    def _iterator_members(
        self, key: Identity, operation: Operation
    ) -> Iterator[tuple[Identity, Symbol]]:
        """Yield the type of the items; the arguments are listed with the method."""
        item = self._calls.of(operation, _SCOPE).item
        yield (*key, "returns"), Symbol(
            "returns",
            f"{self._call(operation).rpartition('.')[0]}.{self._iterator(operation)}()",
            self._variants(item),
            item.text,
            received=True,
            pointer=f"{operation.pointer}/responses",
        )

    def _method_members(
        self, key: Identity, operation: Operation
    ) -> Iterator[tuple[Identity, Symbol]]:
        call, name = self._calls.of(operation, _SCOPE), self._call(operation)
        placeholders = dict.fromkeys(_PLACEHOLDER.findall(operation.path))
        positions = {name: str(n) for n, name in enumerate(placeholders)}
        for argument in call.arguments:
            yield (*key, *_argument_identity(argument, positions)), Symbol(
                "argument",
                f"{name}({argument.name}=)",
                self._variants(argument.annotation),
                argument.annotation.text,
                argument.required,
                sent=True,
                pointer=_pointer(argument) or operation.pointer,
            )
        yield (*key, "returns"), Symbol(
            "returns",
            f"{name}()",
            self._variants(call.returns),
            call.returns.text,
            received=True,
            pointer=f"{operation.pointer}/responses",
        )

    def _type_members(
        self, key: Identity, definition: TypeDef, direction: Direction
    ) -> Iterator[tuple[Identity, Symbol]]:
        name, class_name = definition.name, self._names.class_name(
            definition.name, direction
        )
        reading = direction is Direction.READ
        received = reading and name in self._read
        split = (name, Direction.WRITE) in self._names.classes
        sent = not reading or (name in self._written and not split)
        meaning: Annotation | None = None
        match definition:
            case Enum(values=values):
                meaning = constants(values, _SCOPE)
            case Union(variants=variants):
                meaning = self._annotations.choice(variants, direction, _SCOPE, name)
            case Alias(type=inner):
                meaning = self._annotations.of(inner, direction, _SCOPE, name)
            case Record(fields=fields):
                for field in fields:
                    if is_omitted(field, direction):
                        continue
                    annotation = self._annotations.of(field.type, direction, _SCOPE)
                    unset = () if field.required else ("UnsetType",)
                    yield (*key, field.name), Symbol(
                        "attribute",
                        f"{class_name}.{self._names.fields[name, field.name]}",
                        (*self._variants(annotation), *unset),
                        " | ".join((annotation.text, *unset)),
                        field.required,
                        sent,
                        received,
                        field.pointer,
                    )
        if meaning is not None:
            yield (*key, ""), Symbol(
                "type",
                class_name,
                self._variants(meaning),
                meaning.text,
                sent=sent,
                received=received,
                pointer=definition.pointer,
            )

    def _variants(self, annotation: Annotation) -> tuple[str, ...]:
        """Return the variants of a union, with types of the model in place of classes."""
        text = annotation.text
        variants = self._cache.get(text)
        if variants is not None:
            return variants
        names = {class_name: name for name, class_name in annotation.models}
        if names:
            text = _NAME.sub(
                lambda match: (
                    f"<{names[match[0]]}>" if match[0] in names else match[0]
                ),
                text,
            )
        variants = tuple(
            member for part in _split(text, "|") for member in _values(part.strip())
        )
        self._cache[annotation.text] = variants
        return variants


def _values(part: str) -> Iterator[str]:
    """Yield a Literal as one variant for each value."""
    literal = _LITERAL.match(part)
    if literal is None:
        yield part
        return
    for value in _split(literal[1], ","):
        yield f"Literal[{value.strip()}]"


def _split(text: str, mark: str) -> Iterator[str]:
    """Split at marks outside brackets and string literals."""
    depth, start, quote, n = 0, 0, "", 0
    while n < len(text):
        character = text[n]
        if quote:
            if character == "\\":
                n += 1
            elif character == quote:
                quote = ""
        elif character in "'\"":
            quote = character
        elif character in "[(":
            depth += 1
        elif character in "])":
            depth -= 1
        elif character == mark and not depth:
            yield text[start:n]
            start = n + 1
        n += 1
    yield text[start:]


def _argument_identity(argument: Argument, positions: Mapping[str, str]) -> Identity:
    """Identify an argument by location and wire name.

    A path parameter is identified by its position, as its name is not part of the request.
    """
    parameter = argument.parameter
    if parameter is None:
        return "body", argument.wire
    if parameter.location is ParameterLocation.PATH and parameter.name in positions:
        return "path", positions[parameter.name]
    name = parameter.name
    if parameter.location is ParameterLocation.HEADER:
        name = name.lower()
    return parameter.location.value, name


def _pointer(argument: Argument) -> str:
    source = argument.parameter or argument.field
    return source.pointer if source else ""
