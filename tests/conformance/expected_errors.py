"""Calls that must raise an error: described error responses, and unsafe path arguments."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from tests.conformance.caller import MODES, Outcome, Sample, UnsayableError
from tests.conformance.compare import find_differences, to_sent_type
from tests.conformance.description import Operation
from tests.conformance.proof import Problem, Prover
from tests.conformance.value_choosers import PlainValues
from tests.documented.server import Reply

CLASSES = {
    400: "BadRequestError",
    401: "UnauthorizedError",
    403: "ForbiddenError",
    404: "NotFoundError",
    405: "MethodNotAllowedError",
    409: "ConflictError",
    410: "GoneError",
    413: "PayloadTooLargeError",
    422: "UnprocessableEntityError",
    429: "TooManyRequestsError",
    500: "InternalServerError",
    502: "BadGatewayError",
    503: "ServiceUnavailableError",
    504: "GatewayTimeoutError",
}
# Dot segments: no encoding keeps a server from resolving them (RFC 3986, 5.2.4).
_STEPS = ("", ".", "..")


def class_name(status: int) -> str:
    """Return the documented exception class of a status."""
    return CLASSES.get(status, "ClientError" if status < 500 else "ServerError")


def find_error_problems(
    prover: Prover, operations: Sequence[Operation]
) -> Iterator[Problem]:
    """Yield the problems with described error responses, one per status, sync and async in turn."""
    for operation in operations:
        replies = prover.description.replies(operation)
        for turn, (status, media_type, schema) in enumerate(replies):
            if status < 400:
                continue
            reply, _, body = prover.made(status, media_type, schema, PlainValues(True))
            if operation.method == "HEAD":
                body = None
            outcome = _call(prover, operation, MODES[turn % 2], {}, reply)
            for text in _misses(outcome, status, body):
                yield Problem(operation, f"error {status}", text)


def _misses(outcome: Outcome, status: int, body: Any) -> Iterator[str]:
    error: Any = outcome.error
    if type(error).__name__ != class_name(status):
        yield f"{class_name(status)} expected, got {type(error).__name__}: {error}"
        return
    if error.status != status:
        yield f"the error says {error.status}"
    for text in find_differences(body, to_sent_type(body, error.body)):
        yield f"body {text}"
    if len(outcome.received) != 1:
        yield f"{len(outcome.received)} requests arrived"


def find_path_problems(
    prover: Prover, operations: Sequence[Operation]
) -> Iterator[Problem]:
    """The problems with arguments that would change the path: each has to be refused before
    anything is sent."""
    for operation in operations:
        segments = operation.path.split("/")
        for parameter in operation.parameters:
            name = parameter["name"]
            schema, _ = prover.description.schema(parameter.get("schema"))
            if parameter["in"] != "path" or f"{{{name}}}" not in segments:
                continue
            if schema.get("type") != "string" or "enum" in schema or "format" in schema:
                continue
            for turn, step in enumerate(_STEPS):
                outcome = _call(
                    prover,
                    operation,
                    MODES[turn % 2],
                    {("path", name): step},
                    Reply(204),
                )
                refused = type(outcome.error).__name__ == "InvalidArgumentError"
                if not refused or outcome.received:
                    text = f"{name}={step!r}: {outcome.error!r}, not refused"
                    yield Problem(operation, "steps", text)


def _call(
    prover: Prover,
    operation: Operation,
    mode: Any,
    changed: dict[tuple[str, str], Any],
    reply: Reply,
) -> Outcome:
    sample = prover.sample(operation, PlainValues(False))
    sample = Sample({**sample.parameters, **changed}, sample.body)
    try:
        method = prover.method(operation)
        arguments = prover.caller.arguments(method, sample, typed=False)
    except UnsayableError as error:
        return Outcome(None, error, ())
    prover.calls += 1
    return prover.caller.call(mode, method, arguments, reply)
