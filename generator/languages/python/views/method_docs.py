"""Docstrings of methods: route, prose, arguments with their limits, and what is raised."""

from __future__ import annotations

from collections.abc import Iterable

from generator.languages.python.calls import Argument, Call
from generator.languages.python.describe import default, limits
from generator.languages.python.literals import hanging, prose

_PROSE_WIDTH = 80
ERRORS = {
    "400": "BadRequestError",
    "401": "UnauthorizedError",
    "403": "ForbiddenError",
    "404": "NotFoundError",
    "405": "MethodNotAllowedError",
    "409": "ConflictError",
    "410": "GoneError",
    "413": "PayloadTooLargeError",
    "422": "UnprocessableEntityError",
    "429": "TooManyRequestsError",
    "500": "InternalServerError",
    "502": "BadGatewayError",
    "503": "ServiceUnavailableError",
    "504": "GatewayTimeoutError",
}


def tag_doc(tag: str) -> str:
    """The line that describes the operations of a tag."""
    return " ".join(prose(f"Operations under the tag {tag}.", 10_000))


def method_doc(made: Call) -> Iterable[str]:
    """The lines of a method's docstring."""
    operation = made.operation
    route = f"{operation.method} {operation.path}"
    told = prose(operation.summary, _PROSE_WIDTH)
    yield from told or prose(route, 10_000)
    if told:
        yield ""
        yield from prose(route, 10_000)
    if operation.doc and operation.doc != operation.summary:
        yield ""
        yield from prose(operation.doc, _PROSE_WIDTH)
    if operation.deprecated:
        yield ""
        yield "Deprecated."
    if made.server:
        yield ""
        location = f"Sent to {made.server} unless the client has a base_url of its own."
        yield from prose(location, _PROSE_WIDTH)
    if made.arguments:
        yield ""
        yield "Args:"
        for argument in sorted(made.arguments, key=lambda a: not a.required):
            yield from _note(argument)
    failures = [r for r in operation.responses if r.status in ERRORS]
    if failures:
        yield ""
        yield "Raises:"
        for response in failures:
            text = f"{ERRORS[response.status]}: {response.status} {response.doc}"
            yield from hanging(text, _PROSE_WIDTH)


def _note(argument: Argument) -> Iterable[str]:
    stated = argument.parameter or argument.field
    told = []
    if argument.parameter is not None:
        told.append(argument.parameter.location.value)
    else:
        told.append("body")
    if argument.bound:
        told.append("may be given to the client instead")
    doc = ""
    if stated is not None:
        told += [
            text for text in (limits(stated.type), default(stated.default)) if text
        ]
        if stated.deprecated:
            told.append("deprecated")
        doc = stated.doc
    text = (
        f"{argument.name}: {doc} ({'; '.join(told)})"
        if doc
        else f"{argument.name}: {'; '.join(told)}"
    )
    yield from hanging(text, _PROSE_WIDTH)
