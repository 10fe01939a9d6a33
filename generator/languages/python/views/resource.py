"""What the template of `resources/` sees: the operations of one tag, laid out."""

from __future__ import annotations

from collections.abc import Iterable

from generator.languages.python import descriptors
from generator.languages.python.calls import Argument, Call, Calls
from generator.languages.python.format import (
    annotated,
    braces,
    docstring,
    imported,
    made_by,
    returned,
    subclass,
)
from generator.languages.python.imports import import_block
from generator.languages.python.literals import string
from generator.languages.python.names import Names, TagNames
from generator.languages.python.types import (
    BUILTINS,
    UNSET_TYPE,
    Annotation,
    Scope,
    join,
)
from generator.languages.python.views.method_docs import method_doc, tag_doc
from generator.languages.python.views.pagination import IteratorView, iterator_view
from generator.model.api import Operation
from generator.record import record

SEEN = ("Raw", "AsyncRaw", "Stream", "AsyncStream")
_SEEN_BY = sorted(f"{prefix}Method" for prefix in SEEN)
_UNSET = Annotation("", frozenset({"UNSET"}))
_ITERATORS = Annotation("", frozenset({"AsyncIterator", "Iterator"}))


@record
class OperationView:
    """An operation: its descriptor and its method, every line laid out."""

    constant: str
    label: str
    method: str
    path: str
    parameters: str
    body: str
    answers: str
    security: str
    server: str
    deprecated: bool
    name: str
    signature: tuple[str, ...]
    returns: str
    doc: str
    result: str
    values: str
    content: str
    pages: IteratorView | None


@record
class ResourceKind:
    """What differs between the sync and the async class of a tag."""

    head: str
    define: str
    call: str
    doc: str
    asynchronous: bool


@record
class SeenKind:
    """A class that has the operations of a tag with another answer, a line for each."""

    head: str
    doc: str
    lines: tuple[str, ...]


@record
class ResourceView:
    """A module of `resources/`."""

    doc: str
    sync: ResourceKind
    asynchronous: ResourceKind
    seen: tuple[SeenKind, ...]
    imports: str
    operations: tuple[OperationView, ...]


def resource_view(
    tag: TagNames, operations: Iterable[Operation], names: Names, calls: Calls
) -> ResourceView:
    """The view of one tag's operations."""
    listed_operations = list(operations)
    methods = [names.methods[tag.tag, o.key] for o in listed_operations]
    scope = Scope("m.", frozenset(BUILTINS).intersection(methods))
    listed = [calls.of(operation, scope) for operation in listed_operations]
    used: list[Annotation] = []
    views = [
        _operation(tag, name, made, names, used)
        for name, made in zip(methods, listed, strict=True)
    ]
    symbols = {symbol for annotation in used for symbol in annotation.symbols}
    classes = {name for made in listed for name in descriptors.classes(made)}
    own = ["from .. import _paging"] if any(view.pages for view in views) else []
    own += ["from .. import models as m"] if any(a.models for a in used) else []
    own.append("from .._runtime.config.options import CallOptions")
    own += (
        ["from .._runtime.encode.files import FileInput"]
        if "FileInput" in symbols
        else []
    )
    own += [
        imported(0, ".._runtime.operation", sorted(classes)),
        "from .._runtime.resource import AsyncResource, Resource",
        *(["from .._runtime.unions.one_of import OneOf"] if "OneOf" in symbols else []),
        imported(
            0, ".._runtime.response_variants", sorted([*_SEEN_BY, "ResponseVariant"])
        ),
    ]
    title = tag_doc(tag.tag)
    return ResourceView(
        docstring(0, [title]),
        ResourceKind(
            subclass(tag.sync_class, "Resource"),
            "def",
            "self._transport.call",
            docstring(4, [title]),
            False,
        ),
        ResourceKind(
            subclass(tag.async_class, "AsyncResource"),
            "async def",
            "await self._transport.call",
            docstring(4, [title]),
            True,
        ),
        tuple(_seen(tag, prefix, methods) for prefix in SEEN),
        import_block(symbols, own),
        tuple(views),
    )


def _operation(
    tag: TagNames, name: str, made: Call, names: Names, used: list[Annotation]
) -> OperationView:
    operation = made.operation
    signature = []
    for argument in sorted(made.arguments, key=lambda a: not a.required):
        annotation, end = argument.annotation, ","
        if not argument.required:
            annotation, end = join([annotation, UNSET_TYPE]), " = UNSET,"
            used.append(_UNSET)
        used.append(annotation)
        signature.append(annotated(8, argument.name, annotation.text, end))
    used.append(made.returns)
    used.extend(a.annotation for a in made.answers if a.annotation is not None)
    body = [a for a in made.arguments if a.parameter is None]
    return OperationView(
        f"_{name.upper()}",
        string(f"{tag.attribute}.{name}"),
        string(operation.method),
        string(operation.path),
        descriptors.parameters(made),
        descriptors.body(operation),
        descriptors.answers(made),
        descriptors.security(operation),
        string(made.server) if made.server else "",
        operation.deprecated,
        name,
        tuple(signature),
        returned(4, made.returns.text),
        docstring(8, list(method_doc(made))),
        "" if made.returns.text == "None" else "return ",
        descriptors.tuple_of(
            [a.name for a in made.arguments if a.parameter is not None], 12, 1
        ),
        _content(made, body),
        _pages(tag, name, made, names, used),
    )


def _pages(
    tag: TagNames, name: str, made: Call, names: Names, used: list[Annotation]
) -> IteratorView | None:
    if made.paging is None:
        return None
    used += [made.item, _ITERATORS]
    return iterator_view(
        made.paging,
        made.item.text,
        names.iterators[tag.tag, made.operation.key],
        name,
        names.rules[made.paging.rule.name],
    )


def seen_class(prefix: str, tag: TagNames) -> str:
    """The class of a tag's operations with another answer, such as `SkillsRaw`."""
    name = tag.async_class if prefix.startswith("Async") else tag.sync_class
    return name.removesuffix("Resource") + prefix.removeprefix("Async")


def _seen(tag: TagNames, prefix: str, methods: list[str]) -> SeenKind:
    source = tag.async_class if prefix.startswith("Async") else tag.sync_class
    answer = "a StreamedResponse" if prefix.endswith("Stream") else "a RawResponse"
    return SeenKind(
        subclass(seen_class(prefix, tag), "ResponseVariant"),
        docstring(4, [f"The same, with {answer} as the answer."]),
        tuple(made_by(4, m, f"{prefix}Method", f"{source}.{m}") for m in methods),
    )


def _content(made: Call, body: list[Argument]) -> str:
    if made.spread:
        items = [f"{string(a.wire)}: {a.name}" for a in body]
        return braces(12, "fields=", items)
    return f"            body={body[0].name}," if body else ""
