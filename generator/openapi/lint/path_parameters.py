"""Path parameters against the path templates they belong to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.findings import Code, Finding, Level
from generator.json_types import JsonObject
from generator.openapi.lint.check import Check, Description
from generator.openapi.lint.paths import VARIABLE
from generator.openapi.operations import list_path_items
from generator.openapi.standard import operations_of
from generator.openapi.targets import dereference_at
from generator.openapi.wording import quote_braced, quote_text
from generator.record import record

UNDECLARED = Code(
    "undeclared-path-parameter",
    Level.WARNING,
    "A path contains a variable in braces that no parameter declares; it is treated as a string.",
    "Every call needs a value for it, even though its type is unknown (OpenAPI 3.1, 4.8.8).",
    "Declare a parameter with `in: path`, and check the spelling of its name.",
    "/users/{id}:\n  get:\n    parameters: []",
)
NOT_IN_PATH = Code(
    "path-parameter-not-in-path",
    Level.WARNING,
    "A path parameter is declared that the path does not contain.",
    "The URL has no place for its value, so the value is never sent.",
    "Correct the spelling of the name, or the value of `in`.",
    "/users/{id}:\n  parameters:\n    - {name: user, in: path}",
)
NOT_REQUIRED = Code(
    "optional-path-parameter",
    Level.WARNING,
    "A path parameter is not required; it is treated as required.",
    "A URL without the value is a different URL (OpenAPI 3.1, 4.8.12.1: required must be true).",
    "Write `required: true`, or describe the shorter path as a separate path.",
    "- {name: id, in: path, required: false}",
)

MAX_UNDECLARED = 20
"""Variables of one path that are reported one by one."""


@record
class _PathParameter:
    name: str
    is_required: bool
    pointer: str
    required_pointer: str


@record
class _Parameters:
    """The path parameters of one list; `is_complete` unless a reference has no target."""

    in_path: tuple[_PathParameter, ...]
    is_complete: bool


def check_path_parameters(description: Description) -> Iterator[Finding]:
    """Yield findings about path parameters, for each path and each operation."""
    for path, item, pointer in list_path_items(description.root, description.targets):
        shared = _read_parameters(description, item, pointer)
        yield from _check_declared(description, path, shared)
        for _, operation, operation_pointer in operations_of(item, pointer):
            own = _read_parameters(description, operation, operation_pointer)
            yield from _check_declared(description, path, own)
            yield from _check_variables(
                description, path, (own, shared), operation_pointer
            )


def _read_parameters(
    description: Description, owner: JsonObject, pointer: str
) -> _Parameters:
    listed, in_path, is_complete = owner.get("parameters"), [], True
    for n, raw in enumerate(listed if isinstance(listed, list) else ()):
        parameter, place = dereference_at(
            raw, f"{pointer}/parameters/{n}", description.targets
        )
        name, location = parameter.get("name"), parameter.get("in")
        if not (isinstance(name, str) and isinstance(location, str)):
            is_complete = is_complete and "$ref" not in parameter
        elif location == "path":
            required_pointer = f"{place}/required" if "required" in parameter else place
            is_required = parameter.get("required") is True
            in_path.append(_PathParameter(name, is_required, place, required_pointer))
    return _Parameters(tuple(in_path), is_complete)


def _check_declared(
    description: Description, path: str, parameters: _Parameters
) -> Iterator[Finding]:
    if not parameters.in_path:
        return
    variables = set(VARIABLE.findall(path))
    for parameter in parameters.in_path:
        if parameter.name not in variables:
            message = f"the path does not contain {quote_braced(parameter.name)}"
            yield description.create_finding(NOT_IN_PATH, message, parameter.pointer)
        if not parameter.is_required:
            message = (
                f"the path parameter {quote_text(parameter.name)} must be required"
            )
            yield description.create_finding(
                NOT_REQUIRED, message, parameter.required_pointer
            )


def _check_variables(
    description: Description, path: str, lists: Sequence[_Parameters], pointer: str
) -> Iterator[Finding]:
    if not all(parameters.is_complete for parameters in lists):
        return  # A reference without a target may be the parameter.
    declared = {p.name for parameters in lists for p in parameters.in_path}
    missing = [n for n in dict.fromkeys(VARIABLE.findall(path)) if n not in declared]
    for name in missing[:MAX_UNDECLARED]:
        message = f"no parameter declares {quote_braced(name)} of the path"
        yield description.create_finding(UNDECLARED, message, pointer)
    # Each finding repeats the path: all of them together would grow with its square.
    if more := len(missing[MAX_UNDECLARED:]):
        message = f"no parameter declares {more} more variables of the path"
        yield description.create_finding(UNDECLARED, message, pointer)


CHECK = Check(
    "path parameters", (UNDECLARED, NOT_IN_PATH, NOT_REQUIRED), check_path_parameters
)
