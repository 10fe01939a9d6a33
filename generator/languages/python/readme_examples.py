"""Example calls for the README of a package: one that people can read, and special cases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.languages.media import is_json
from generator.languages.naming import words
from generator.languages.python.calls import Argument, Call, Calls
from generator.languages.python.literals import is_readable, string
from generator.languages.python.names import Names, get_tags
from generator.languages.python.type_expressions import Scope
from generator.languages.python.views.code import CallCode, Expression, Keyword
from generator.languages.python.views.credentials import CredentialView
from generator.model.api import Api
from generator.model.types import (
    Alias,
    Constant,
    Enum,
    Kind,
    Named,
    Nullable,
    Primitive,
    TypeDef,
    TypeRef,
)

_SCOPE = Scope("m.")
_PLACEHOLDER = '"..."'
_READING = frozenset({"list", "retrieve", "get", "search", "find", "fetch", "index"})
# What a reader of a README does not look for first.
_UNSUITABLE = frozenset(
    {
        "auth",
        "authorize",
        "callback",
        "csrf",
        "health",
        "healthcheck",
        "healthz",
        "jwks",
        "liveness",
        "login",
        "logout",
        "metrics",
        "oauth",
        "oauth2",
        "openapi",
        "ping",
        "readiness",
        "saml",
        "schema",
        "sso",
        "token",
        "tokens",
        "version",
        "webhook",
        "webhooks",
    }
)
_PAGE_SIZES = ("page_size", "per_page", "limit", "page_limit", "size")
_PAGE_SIZE = "50"
_MOST_REQUIRED = 2


class ReadmeExamples:
    """Chooses the operations of the examples; the same model gives the same ones."""

    def __init__(self, api: Api, names: Names, calls: Calls) -> None:
        """Name methods by `names` and arguments by `calls`."""
        self._types: Mapping[str, TypeDef] = api.types_by_name
        self._names = names
        self._calls = [calls.of(operation, _SCOPE) for operation in api.operations]
        suitable = [call for call in self._calls if _is_suitable(call)]
        self._main = min(suitable or self._calls, key=self._rank, default=None)

    def call(self, *more: Expression, prefix: str = "client") -> CallCode:
        """A call of a readable operation with its main arguments, and `more` behind them.

        It prefers a GET that returns JSON, is documented, has pagination or else lists or retrieves
        something, and needs one or two arguments.
        """
        if self._main is None:
            return CallCode(f"{prefix}.tag.method", more)
        arguments = [self._keyword(a) for a in self._main_arguments(self._main)]
        return CallCode(f"{prefix}.{self._method(self._main)}", (*arguments, *more))

    def client_arguments(
        self,
        credentials: Sequence[CredentialView],
        bound: Mapping[str, str],
        default_url: str,
    ) -> tuple[Keyword, ...]:
        """The arguments of a client that makes the call: credentials, bound parameters and URL.

        `bound` are the names of the client's parameters by wire name.
        """
        first = credentials[0].parameters if credentials else ()
        names = [p.name for p in first if p.default == "None"]
        if self._main is not None:
            needed = (a for a in self._main.arguments if _is_needed_bound(a))
            names += [bound[argument.wire] for argument in needed]
        arguments = [Keyword(name, _PLACEHOLDER) for name in names]
        if not default_url:
            arguments.append(Keyword("base_url", '"https://..."'))
        return tuple(arguments)

    def iterator_call(self) -> CallCode | None:
        """A call of an iterator over all pages, of the main operation if it has one."""
        paginated = [call for call in self._calls if call.pagination is not None]
        call = min(paginated, key=self._rank, default=None)
        if call is None:
            return None
        tag, key = get_tags(call.operation)[0], call.operation.key
        name = f"client.{self._names.tags[tag].attribute}.{self._names.iterators[tag, key]}"
        needed = (a for a in call.arguments if _is_needed(a))
        return CallCode(name, tuple(self._keyword(a) for a in needed))

    def upload_call(self) -> CallCode | None:
        """A call with a file, of the operation that needs the fewest arguments beside it."""
        uploads = [call for call in self._calls if _file_of(call) is not None]
        call = min(
            uploads, key=lambda c: (_count_required(c), self._rank(c)), default=None
        )
        if call is None:
            return None
        file = _file_of(call)
        arguments = (
            Keyword(a.name, 'Path("report.pdf")') if a is file else self._keyword(a)
            for a in call.arguments
            if _is_needed(a) or a is file
        )
        return CallCode(f"client.{self._method(call)}", tuple(arguments))

    def _rank(self, call: Call) -> tuple[object, ...]:
        """What makes an operation a good example: the lower, the better."""
        operation = call.operation
        method = self._method(call)
        subject = {word.lower() for word in words(f"{operation.path} {method}")}
        reads = not _READING.isdisjoint(words(method))
        return (
            not _is_suitable(call),
            not _UNSUITABLE.isdisjoint(subject),
            not is_readable(operation.summary or operation.doc),
            _count_required(call) > _MOST_REQUIRED,
            call.pagination is None,
            call.pagination is None and not reads,
            not any(True for _ in self._main_arguments(call)),
            sum(_is_needed(a) for a in call.arguments),
            sum(_is_needed_bound(a) for a in call.arguments),
            len(method),
            operation.key,
        )

    def _main_arguments(self, call: Call) -> Iterator[Argument]:
        yield from (a for a in call.arguments if a.required)
        sizes = (a for a in call.arguments if a.name in _PAGE_SIZES and not a.required)
        yield from list(sizes)[:1]

    def _method(self, call: Call) -> str:
        tag = get_tags(call.operation)[0]
        method = self._names.methods[tag, call.operation.key]
        return f"{self._names.tags[tag].attribute}.{method}"

    def _keyword(self, argument: Argument) -> Keyword:
        if argument.name in _PAGE_SIZES:
            return Keyword(argument.name, _PAGE_SIZE)
        source = argument.parameter or argument.field
        return Keyword(argument.name, self._value(source.type) if source else "...")

    def _value(self, ref: TypeRef) -> str:
        """A value that shows the type of an argument."""
        match self._resolve(ref):
            case Constant(values=values) | Enum(values=values):
                value = values[0].get()
                return string(value) if isinstance(value, str) else repr(value)
            case Primitive(kind=Kind.STRING, format=form) if form not in _PARSED:
                return _PLACEHOLDER
            case Primitive(kind=kind):
                return _VALUES.get(kind, "...")
            case _:
                return "..."

    def _resolve(self, ref: TypeRef) -> TypeRef | TypeDef:
        """A type with names and aliases resolved, and without null."""
        visited: set[str] = set()
        resolved: TypeRef | TypeDef = ref
        while True:
            match resolved:
                case Nullable(inner=inner) | Alias(type=inner):
                    resolved = inner
                case Named(name=name) if name not in visited:
                    visited.add(name)
                    resolved = self._types[name]
                case _:
                    return resolved


_PARSED = frozenset({"date", "date-time", "uuid", "decimal", "byte", "binary"})
_VALUES = {Kind.INTEGER: "1", Kind.NUMBER: "1.0", Kind.BOOLEAN: "True"}


def _is_suitable(call: Call) -> bool:
    """Whether an operation is a GET that returns JSON and is not deprecated."""
    operation = call.operation
    return (
        operation.method == "GET" and not operation.deprecated and _returns_json(call)
    )


def _returns_json(call: Call) -> bool:
    """Whether a 2xx response is JSON with a schema."""
    return any(
        response.status.startswith("2")
        and response.media_type is not None
        and is_json(response.media_type)
        and response.annotation is not None
        and response.annotation.text != "Any"
        for response in call.responses
    )


def _count_required(call: Call) -> int:
    return sum(a.required for a in call.arguments)


def _is_needed(argument: Argument) -> bool:
    """Whether the argument must be set, in the call or on the client."""
    return argument.required or _is_needed_bound(argument)


def _is_needed_bound(argument: Argument) -> bool:
    """Whether a call needs a parameter that its client holds."""
    parameter = argument.parameter
    return argument.bound and parameter is not None and parameter.required


def _file_of(call: Call) -> Argument | None:
    files = (a for a in call.arguments if "FileInput" in a.annotation.symbols)
    return next(files, None)
