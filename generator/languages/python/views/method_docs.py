"""Docstrings of methods and iterators."""

from __future__ import annotations

from collections.abc import Iterator

from generator.languages.naming import words
from generator.languages.pagination import Pagination
from generator.languages.python.calls import Argument, Call
from generator.languages.python.describe import (
    describe_default,
    describe_limits,
    end_sentence,
    join_description,
)
from generator.languages.python.literals import is_readable
from generator.languages.python.views.code import Doc, DocSection
from generator.model.api import Operation, Response

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
# Descriptions of responses that do not say more than their status.
_EMPTY_WORDS = frozenset(
    {
        "accepted",
        "created",
        "no content",
        "ok",
        "success",
        "successful response",
        *(" ".join(words(name)[:-1]).lower() for name in ERRORS.values()),
    }
)


def document_method(call: Call) -> Doc:
    """The docstring of a method."""
    operation = call.operation
    arguments = sorted(call.arguments, key=lambda a: not a.required)
    sections = (
        DocSection("Args", tuple(_argument(argument) for argument in arguments)),
        DocSection("Returns", tuple(_returns(operation))),
        DocSection("Raises", tuple(_errors(operation))),
    )
    paragraphs = tuple(_paragraphs(call))
    return Doc(paragraphs, tuple(section for section in sections if section.items))


def document_iterator(pagination: Pagination, method: str) -> Doc:
    """The docstring of the iterator beside a method."""
    rule = pagination.rule
    starts = " or ".join(f"`{name}`" for _, name in pagination.parameters)
    return Doc(
        (
            "Iterate over the items of all pages.",
            "A page is requested when its first item is needed. The arguments are those of "
            f"`{method}`; {starts} sets where to start.",
            f"Pagination rule `{rule.name}`: items in `{rule.items}`, {rule.tell.value} in "
            f"`{rule.told_at}`.",
        ),
        (
            DocSection(
                "Raises",
                (
                    "PagingError: If a page repeats or does not lead to the next one.",
                    f"ApiError: As `{method}` does.",
                ),
            ),
        ),
    )


def _paragraphs(call: Call) -> Iterator[str]:
    operation = call.operation
    route = f"{operation.method} {operation.path}"
    summary = end_sentence(operation.summary)
    # Authors who have a single sentence often use it for both.
    texts = [summary] if end_sentence(operation.doc) == summary else []
    texts = texts or [summary, operation.doc]
    texts = [text for text in texts if is_readable(text)]
    yield from texts
    yield f"Sends `{route}`." if texts else f"Send `{route}`."
    if operation.deprecated:
        yield "Deprecated."
    if call.server:
        yield (
            f"The request goes to {call.server} unless the client has a `base_url` of its own."
        )


def _argument(argument: Argument) -> str:
    source = argument.parameter or argument.field
    if argument.parameter is not None:
        facts = [f"{argument.parameter.location.value} parameter"]
    else:
        facts = ["request body" if argument.field is None else "body property"]
    if argument.bound:
        facts.append("can be set on the client instead")
    if source is None:
        return join_description(argument.name, "", facts)
    if source.deprecated:
        facts.append("deprecated")
    facts += [describe_default(source.default), describe_limits(source.type)]
    return join_description(argument.name, source.doc, facts)


def _returns(operation: Operation) -> Iterator[str]:
    for response in operation.responses:
        if response.success and _is_informative(response):
            yield response.doc.strip()
            return


def _is_informative(response: Response) -> bool:
    """Whether the description of a response says more than its status."""
    text = " ".join(response.doc.lower().split()).rstrip(".")
    return text not in _EMPTY_WORDS and text != response.status and is_readable(text)


def _errors(operation: Operation) -> Iterator[str]:
    for response in operation.responses:
        if response.status in ERRORS:
            doc = f": {response.doc.strip()}" if _is_informative(response) else "."
            yield f"{ERRORS[response.status]}: On status {response.status}{doc}"
