"""Views of `resources/`: the operations of one tag."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.languages.python import descriptors
from generator.languages.python.calls import Call, Calls
from generator.languages.python.imports import collect_imports
from generator.languages.python.literals import string
from generator.languages.python.names import Names, TagNames
from generator.languages.python.type_expressions import (
    BUILTINS,
    Annotation,
    Scope,
    or_unset,
)
from generator.languages.python.views.code import (
    ClassLine,
    Doc,
    Expression,
    Import,
    Imports,
    ParameterCode,
)
from generator.languages.python.views.method_docs import (
    document_iterator,
    document_method,
)
from generator.languages.python.views.raw_and_stream import (
    METHOD_CLASSES,
    VARIANTS,
    VariantKind,
    build_variant,
)
from generator.languages.python.views.tag import document_tag
from generator.model.api import Operation
from generator.record import record

_VARIANT_BASE = "ResponseVariant"
_UNSET = Annotation("", frozenset({"UNSET"}))
_ITERATORS = Annotation("", frozenset({"AsyncIterator", "Iterator"}))


@record
class IteratorView:
    """The method that iterates over the items of all pages; `rule` is the rule's constant."""

    name: str
    returns: str
    async_returns: str
    doc: Doc
    rule: str


@record
class OperationView:
    """An operation: its descriptor and its method.

    `signature` are the parameters of the method, `values` the names of those that are parameters of
    the operation; `result` is `return ` or empty. A body is either `spread` over arguments, with
    its `properties`, or the argument `body_argument`, which is empty where there is no body.
    """

    constant: str
    label: str
    method: str
    path: str
    parameters: tuple[Expression, ...]
    body: Expression
    responses: tuple[Expression, ...]
    security: Expression
    server: str
    deprecated: bool
    name: str
    signature: tuple[ParameterCode, ...]
    returns: str
    doc: Doc
    result: str
    values: tuple[str, ...]
    spread: bool
    properties: tuple[tuple[str, str], ...]
    body_argument: str
    pages: IteratorView | None


@record
class ResourceKind:
    """What differs between the sync and the async class of a tag."""

    line: ClassLine
    define: str
    call: str
    asynchronous: bool


@record
class ResourceView:
    """A module of `resources/`."""

    doc: Doc
    sync: ResourceKind
    asynchronous: ResourceKind
    variants: tuple[VariantKind, ...]
    imports: Imports
    operations: tuple[OperationView, ...]


def build_resource_view(
    tag: TagNames, operations: Iterable[Operation], names: Names, calls: Calls
) -> ResourceView:
    """The view of one tag's operations."""
    operations = list(operations)
    methods = [names.methods[tag.tag, o.key] for o in operations]
    scope = Scope("m.", frozenset(BUILTINS).intersection(methods))
    tag_calls = [calls.of(operation, scope) for operation in operations]
    annotations: list[Annotation] = []
    views = tuple(
        _operation(tag, name, call, names, annotations)
        for name, call in zip(methods, tag_calls, strict=True)
    )
    symbols = {symbol for annotation in annotations for symbol in annotation.symbols}
    classes = {
        name for call in tag_calls for name in descriptors.list_runtime_classes(call)
    }
    imports = _imports(
        symbols,
        sorted(classes),
        uses_models=any(annotation.models for annotation in annotations),
        paginates=any(view.pages for view in views),
    )
    return ResourceView(
        document_tag(tag.tag),
        ResourceKind(
            ClassLine(tag.sync_class, "Resource"), "def", "self._transport.call", False
        ),
        ResourceKind(
            ClassLine(tag.async_class, "AsyncResource"),
            "async def",
            "await self._transport.call",
            True,
        ),
        tuple(build_variant(tag, v, _VARIANT_BASE, methods) for v in VARIANTS),
        collect_imports(symbols, tuple(imports)),
        views,
    )


def _imports(
    symbols: set[str], classes: Sequence[str], *, uses_models: bool, paginates: bool
) -> Iterator[Import]:
    if paginates:
        yield Import("..", ("_paging",))
    if uses_models:
        yield Import("..", ("models as m",))
    if "FileInput" in symbols:
        yield Import(".._runtime.encode.files", ("FileInput",))
    yield Import(".._runtime.operation", tuple(classes))
    yield Import(".._runtime.config.options", ("CallOptions",))
    yield Import(".._runtime.resource", ("AsyncResource", "Resource"))
    if "OneOf" in symbols:
        yield Import(".._runtime.unions.one_of", ("OneOf",))
    variants = sorted((*METHOD_CLASSES, _VARIANT_BASE))
    yield Import(".._runtime.response_variants", tuple(variants))


def _operation(
    tag: TagNames, name: str, call: Call, names: Names, annotations: list[Annotation]
) -> OperationView:
    operation = call.operation
    annotations.append(call.returns)
    annotations += [r.annotation for r in call.responses if r.annotation is not None]
    body = [a for a in call.arguments if a.parameter is None]
    return OperationView(
        f"_{name.upper()}",
        string(f"{tag.attribute}.{name}"),
        string(operation.method),
        string(operation.path),
        descriptors.describe_parameters(call),
        descriptors.describe_body(operation),
        descriptors.describe_responses(call),
        descriptors.describe_security(operation),
        string(call.server) if call.server else "",
        operation.deprecated,
        name,
        tuple(_signature(call, annotations)),
        call.returns.text,
        document_method(call),
        "" if call.returns.text == "None" else "return ",
        tuple(a.name for a in call.arguments if a.parameter is not None),
        call.spread,
        tuple((string(a.wire), a.name) for a in body) if call.spread else (),
        body[0].name if body and not call.spread else "",
        _iterator(tag, name, call, names, annotations),
    )


def _signature(call: Call, annotations: list[Annotation]) -> Iterator[ParameterCode]:
    for argument in sorted(call.arguments, key=lambda a: not a.required):
        annotation = argument.annotation
        if not argument.required:
            annotation = or_unset(annotation)
            annotations.append(_UNSET)
        annotations.append(annotation)
        default = "" if argument.required else "UNSET"
        yield ParameterCode(argument.name, annotation.text, default)


def _iterator(
    tag: TagNames, method: str, call: Call, names: Names, annotations: list[Annotation]
) -> IteratorView | None:
    if call.pagination is None:
        return None
    annotations += [call.item, _ITERATORS]
    return IteratorView(
        names.iterators[tag.tag, call.operation.key],
        f"Iterator[{call.item.text}]",
        f"AsyncIterator[{call.item.text}]",
        document_iterator(call.pagination, method),
        f"_paging.{names.rules[call.pagination.rule.name]}",
    )
