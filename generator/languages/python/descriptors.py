"""Descriptors of operations, laid out: what the runtime is told about a call."""

from __future__ import annotations

from collections.abc import Iterator

from generator.languages.media import is_json
from generator.languages.python.breaking import LINE_LENGTH, element
from generator.languages.python.calls import AnswerType, Argument, Call
from generator.languages.python.format import call, elements
from generator.languages.python.literals import string
from generator.model.api import Operation

_PARAMETER_CLASSES = {
    "path": "Path",
    "query": "Query",
    "header": "Header",
    "cookie": "Cookie",
}


def classes(made: Call) -> Iterator[str]:
    """The classes of the runtime that a descriptor is written with."""
    yield "Operation"
    for argument in made.arguments:
        if argument.parameter is not None:
            yield _PARAMETER_CLASSES[argument.parameter.location.value]
    stated = made.operation.body
    if stated is not None and stated.media_types:
        yield "Body"
        if any(media_type.encoding for media_type in stated.media_types):
            yield "Encoding"
    if made.answers:
        yield "ResponseSpec"


def parameters(made: Call) -> str:
    """The `parameters=` of a descriptor, empty if there are none."""
    return _elements(
        "parameters=",
        [_parameter(a) for a in made.arguments if a.parameter is not None],
    )


def answers(made: Call) -> str:
    """The `responses=` of a descriptor, empty if there are none."""
    return _elements("responses=", [_answer(answer) for answer in made.answers])


def _elements(head: str, items: list[str]) -> str:
    return elements(4, head, items) if items else ""


def _parameter(argument: Argument) -> str:
    parameter = argument.parameter
    if parameter is None:
        raise TypeError("not a parameter")
    location = parameter.location.value
    said = [string(parameter.name)]
    if not parameter.has_default_style:
        said.append(f"style={string(parameter.style)}")
    if not parameter.has_default_explode:
        said.append(f"explode={parameter.explode}")
    if parameter.required and location != "path":
        said.append("required=True")
    if argument.bound:
        said.append("bound=True")
    if parameter.allow_reserved:
        said.append("allow_reserved=True")
    if parameter.media_type is not None:
        said.append(f"media_type={string(parameter.media_type)}")
    return call(8, _PARAMETER_CLASSES[location], said)


def body(operation: Operation) -> str:
    """The `body=` of a descriptor, empty if the operation takes none."""
    stated = operation.body
    if stated is None or not stated.media_types:
        return ""
    listed = [string(c.name) for c in stated.media_types]
    said = [tuple_of(listed, 8)]
    if stated.required:
        said.append("required=True")
    encodings: dict[str, str] = {}
    for media_type in stated.media_types:
        for encoding in media_type.encoding:
            parts = [string(encoding.property)]
            if encoding.media_type is not None:
                parts.append(f"media_type={string(encoding.media_type)}")
            if encoding.style is not None:
                parts.append(f"style={string(encoding.style)}")
            if encoding.explode is not None:
                parts.append(f"explode={encoding.explode}")
            encodings.setdefault(encoding.property, call(12, "Encoding", parts))
    if encodings:
        listed = list(encodings.values())
        said.append(f"encodings={tuple_of(listed, 8, len('encodings='))}")
    return f"    body={call(4, 'Body', said, len('body='))},"


def _answer(answer: AnswerType) -> str:
    said = [string(answer.status)]
    if answer.media_type is not None:
        said.append(string(answer.media_type))
        if answer.annotation is not None and is_json(answer.media_type):
            # Where it is too long for its line, the arguments stand one a line.
            broken = "\n".join(element(answer.annotation.text, 12, "lambda: ", ","))
            flat = f"lambda: {answer.annotation.text}"
            file = ["file=True"] if answer.file else []
            fits = 8 + len(call(0, "ResponseSpec", [*said, flat, *file])) < LINE_LENGTH
            said += [flat if fits else broken.strip().removesuffix(","), *file]
    return call(8, "ResponseSpec", said)


def security(operation: Operation) -> str:
    """The value of a descriptor's `security=`, empty if the description says nothing."""
    if operation.security is None:
        return ""
    listed = [
        _flat_tuple([string(requirement.scheme) for requirement in alternative])
        for alternative in operation.security
    ]
    return tuple_of(listed, 4, len("security=") + 1)


def _flat_tuple(items: list[str]) -> str:
    return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"


def tuple_of(items: list[str], indent: int, extra: int = 0) -> str:
    """A tuple on one line if it fits after `indent + extra` characters, else broken."""
    flat = _flat_tuple(items)
    if not items or (
        indent + extra + len(flat) + 1 <= LINE_LENGTH and "\n" not in flat
    ):
        return flat
    pad = " " * indent
    return "(\n" + "".join(f"{pad}    {item},\n" for item in items) + f"{pad})"
