"""Calls for the README of a package: operations that it has, with their arguments left open."""

from __future__ import annotations

from generator.languages.python.calls import Argument, Calls
from generator.languages.python.names import Names, argument_names, tags_of
from generator.languages.python.types import Scope
from generator.languages.python.views.credentials import CredentialView
from generator.model.api import Api, Operation


def example_client(credentials: tuple[CredentialView, ...], default_url: str) -> str:
    """The arguments of a client."""
    shown = (
        [f'{p.name}="..."' for p in credentials[0].parameters if p.default == "None"]
        if credentials
        else []
    )
    return ", ".join(shown if default_url else [*shown, 'base_url="https://..."'])


def example_call(api: Api, names: Names, *more: str) -> str:
    """A call without arguments of the first operation that needs none, else of the first one.

    What `more` says stands behind its arguments.
    """
    for operation in sorted(
        api.operations, key=lambda o: (o.body is not None, len(o.parameters))
    ):
        given = [*_required(operation), *more]
        return f"{_method(operation, names)}({', '.join(given)})"
    return "..."


def example_iterator(api: Api, names: Names) -> str:
    """A call of the iterator that needs the fewest arguments; nothing where none pages."""
    found: list[tuple[int, str]] = []
    for operation in api.operations:
        tag = tags_of(operation)[0]
        name = names.iterators.get((tag, operation.key))
        if name is not None:
            given = _required(operation)
            made = f"{names.tags[tag].attribute}.{name}({', '.join(given)})"
            found.append((len(given), made))
    return min(found)[1] if found else ""


def _required(operation: Operation) -> list[str]:
    wanted = ((p.location.value, p.name) for p in operation.parameters)
    pairs = zip(operation.parameters, argument_names(wanted), strict=True)
    return [f"{name}=..." for p, name in pairs if p.required]


def example_upload(api: Api, names: Names, calls: Calls) -> str:
    """A call with a file, of the operation that needs the fewest arguments beside it, or none."""
    found: list[tuple[int, str]] = []
    for operation in api.operations:
        if operation.body is None:
            continue
        arguments = calls.of(operation, Scope("m.", frozenset())).arguments
        file = next((a for a in arguments if "FileInput" in a.annotation.symbols), None)
        if file is not None:
            shown = [_given(a, file) for a in arguments if a.required or a is file]
            made = f"{_method(operation, names)}({', '.join(shown)})"
            found.append((len(shown), made))
    return min(found)[1] if found else ""


def _given(argument: Argument, file: Argument) -> str:
    value = 'Path("report.pdf")' if argument is file else "..."
    return f"{argument.name}={value}"


def _method(operation: Operation, names: Names) -> str:
    tag = tags_of(operation)[0]
    return f"{names.tags[tag].attribute}.{names.methods[tag, operation.key]}"
