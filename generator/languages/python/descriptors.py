"""Descriptors of operations: the arguments of `Operation`, from which the runtime makes calls."""

from __future__ import annotations

from collections.abc import Iterator

from generator.languages.media import is_json
from generator.languages.python.calls import Argument, Call, ResponseType
from generator.languages.python.literals import string
from generator.languages.python.views.code import (
    CallCode,
    Expression,
    Keyword,
    LambdaCode,
    TupleCode,
)
from generator.model.api import Encoding, Operation

_PARAMETER_CLASSES = {
    "path": "Path",
    "query": "Query",
    "header": "Header",
    "cookie": "Cookie",
}
_RESPONSE_CLASS = "ResponseSpec"


def list_runtime_classes(call: Call) -> Iterator[str]:
    """The classes of the runtime that a descriptor uses."""
    yield "Operation"
    for argument in call.arguments:
        if argument.parameter is not None:
            yield _PARAMETER_CLASSES[argument.parameter.location.value]
    body = call.operation.body
    if body is not None and body.media_types:
        yield "Body"
        if any(media_type.encoding for media_type in body.media_types):
            yield "Encoding"
    if call.responses:
        yield _RESPONSE_CLASS


def describe_parameters(call: Call) -> tuple[Expression, ...]:
    """The parameters of an operation."""
    return tuple(_parameter(a) for a in call.arguments if a.parameter is not None)


def describe_responses(call: Call) -> tuple[Expression, ...]:
    """The responses of an operation."""
    return tuple(_response(response) for response in call.responses)


def describe_body(operation: Operation) -> Expression:
    """The request body of an operation, empty if it has none."""
    body = operation.body
    if body is None or not body.media_types:
        return ""
    arguments: list[Expression] = [
        TupleCode(tuple(string(media_type.name) for media_type in body.media_types))
    ]
    if body.required:
        arguments.append(Keyword("required", "True"))
    encodings: dict[str, Expression] = {}
    for media_type in body.media_types:
        for encoding in media_type.encoding:
            encodings.setdefault(encoding.property, _encoding(encoding))
    if encodings:
        arguments.append(Keyword("encodings", TupleCode(tuple(encodings.values()))))
    return CallCode("Body", tuple(arguments))


def describe_security(operation: Operation) -> Expression:
    """The security requirements, empty if the description does not say anything about them."""
    if operation.security is None:
        return ""
    return TupleCode(
        tuple(
            TupleCode(tuple(string(requirement.scheme) for requirement in alternative))
            for alternative in operation.security
        )
    )


def _parameter(argument: Argument) -> Expression:
    parameter = argument.parameter
    if parameter is None:
        raise TypeError("not a parameter")
    location = parameter.location.value
    arguments: list[Expression] = [string(parameter.name)]
    if not parameter.has_default_style:
        arguments.append(Keyword("style", string(parameter.style)))
    if not parameter.has_default_explode:
        arguments.append(Keyword("explode", str(parameter.explode)))
    if parameter.required and location != "path":
        arguments.append(Keyword("required", "True"))
    if argument.bound:
        arguments.append(Keyword("bound", "True"))
    if parameter.allow_reserved:
        arguments.append(Keyword("allow_reserved", "True"))
    if parameter.media_type is not None:
        arguments.append(Keyword("media_type", string(parameter.media_type)))
    return CallCode(_PARAMETER_CLASSES[location], tuple(arguments))


def _encoding(encoding: Encoding) -> Expression:
    arguments: list[Expression] = [string(encoding.property)]
    if encoding.media_type is not None:
        arguments.append(Keyword("media_type", string(encoding.media_type)))
    if encoding.style is not None:
        arguments.append(Keyword("style", string(encoding.style)))
    if encoding.explode is not None:
        arguments.append(Keyword("explode", str(encoding.explode)))
    return CallCode("Encoding", tuple(arguments))


def _response(response: ResponseType) -> Expression:
    arguments: list[Expression] = [string(response.status)]
    if response.media_type is not None:
        arguments.append(string(response.media_type))
        if response.annotation is not None and is_json(response.media_type):
            arguments.append(LambdaCode(response.annotation.text))
            if response.file:
                arguments.append(Keyword("file", "True"))
    return CallCode(_RESPONSE_CLASS, tuple(arguments))
