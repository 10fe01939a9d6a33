"""Operations: path templates against parameters, and names that must be unique."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.findings import Code, Finding, Level
from generator.jsontypes import Json, JsonObject, child
from generator.spec.shape import METHODS
from generator.spec.survey import Survey
from generator.spec.wording import quoted

UNDECLARED = Code(
    "undeclared-path-parameter",
    Level.WARNING,
    "A path has a parameter in braces that no parameter declares; it is taken for a string.",
    "Every call needs a value for it, whatever the description says about its type (OpenAPI 3.1,"
    " 4.8.8).",
    "Declare the parameter with in: path, and check the spelling of its name.",
    "/users/{id}:\n  get:\n    parameters: []",
)
NOT_IN_PATH = Code(
    "path-parameter-not-in-path",
    Level.WARNING,
    "A path parameter is declared that the path does not have.",
    "There is no place in the URL for its value, so it is never sent.",
    "Correct the spelling of the name, or where the parameter travels.",
    "/users/{id}:\n  parameters:\n    - {name: user, in: path}",
)
NOT_REQUIRED = Code(
    "optional-path-parameter",
    Level.WARNING,
    "A path parameter is not required; it is taken as required all the same.",
    "A URL without it is another URL (OpenAPI 3.1, 4.8.12.1: required must be true).",
    "Write required: true, or describe the shorter path as a path of its own.",
    "- {name: id, in: path, required: false}",
)
SAME_ID = Code(
    "duplicate-operation-id",
    Level.WARNING,
    "Two operations have the same operationId.",
    "Methods are named by it, so one of the two gets another name, which may change with the"
    " next version (OpenAPI 3.1, 4.8.10: it must be unique).",
    "Give each operation an operationId of its own.",
)
SAME_PATH = Code(
    "ambiguous-paths",
    Level.WARNING,
    "Two paths are the same but for the names of their parameters.",
    "A server cannot tell their requests apart (OpenAPI 3.1, 4.8.8).",
    "Make one path of the two.",
    "/users/{id}: {}\n/users/{name}: {}",
)
SAME_PARAMETER = Code(
    "duplicate-parameter",
    Level.WARNING,
    "An operation has two parameters of the same name in the same place; the last one counts.",
    "A call can give but one value (OpenAPI 3.1, 4.8.10: no duplicates).",
    "Remove one of the two.",
    "parameters:\n  - {name: page, in: query}\n  - {name: page, in: query}",
)
NO_ID = Code(
    "no-operation-id",
    Level.INFO,
    "An operation has no operationId; its method is named by path and verb.",
    "Names made of paths change when paths do.",
    "Add an operationId.",
)

NO_RESPONSES = Code(
    "no-responses",
    Level.WARNING,
    "An operation describes no responses.",
    "Every answer is taken, and none has a type (OpenAPI 3.0, 4.7.10.1: responses are required).",
    "Describe the answers.",
)

CODES: tuple[Code, ...] = (
    UNDECLARED,
    NOT_IN_PATH,
    NOT_REQUIRED,
    SAME_ID,
    SAME_PATH,
    SAME_PARAMETER,
    NO_ID,
    NO_RESPONSES,
)

# Where a parameter travels whose reference leads nowhere; it may be the one that is missing.
_UNKNOWN = ""
_NAME = re.compile(r"\{([^{}]+)\}")
MAX_UNDECLARED = 20


@dataclass(frozen=True, slots=True)
class _Parameter:
    where: str
    name: str
    required: bool
    at: str
    required_at: str = ""


def operations_of(item: JsonObject, at: str) -> Iterator[tuple[str, JsonObject, str]]:
    """Method, operation and pointer of every operation of a path item, by method."""
    found = {
        method.upper(): (item[method], f"{at}/{method}")
        for method in METHODS
        if method in item
    }
    for method, operation in _object(item.get("additionalOperations")).items():
        place = child(f"{at}/additionalOperations", method)
        found.setdefault(method, (operation, place))
    for method, (operation, place) in sorted(found.items()):
        if isinstance(operation, dict):
            yield method, operation, place


def check_operations(survey: Survey, targets: Mapping[str, tuple[str, Json]]) -> None:
    """Report what is wrong with the operations under `paths`."""
    ids, shapes = dict[str, str](), dict[str, str]()
    for path, item in _object(survey.root.get("paths")).items():
        if not path.startswith("/"):
            continue
        at = child("/paths", path)
        shape = _NAME.sub("{}", path)
        if shape in shapes:
            other = shapes[shape]
            message = f"{quoted(path)} asks for the same URLs as an earlier path"
            _twice(survey, SAME_PATH, message, at, other)
        shapes.setdefault(shape, at)
        item, at = _followed(item, at, targets)
        shared = [*_parameters(survey, item, at, targets)]
        _check_names(survey, path, shared)
        for _, operation, place in operations_of(item, at):
            own = [*_parameters(survey, operation, place, targets)]
            _check_names(survey, path, own)
            _check_declared(survey, path, [*own, *shared], place)
            _check_id(survey, operation, place, ids)
            if "responses" not in operation and "$ref" not in operation:
                survey.note(NO_RESPONSES, "no responses", place)


def _check_id(
    survey: Survey, operation: JsonObject, at: str, ids: dict[str, str]
) -> None:
    name = operation.get("operationId")
    if not isinstance(name, str):
        if "$ref" not in operation:
            survey.note(NO_ID, "no operationId", at)
        return
    # The same path item may stand under two paths; only then is the place the same.
    if ids.get(name, at) != at:
        place = f"{at}/operationId"
        message = f"the operationId {quoted(name)} is used before"
        _twice(survey, SAME_ID, message, place, f"{ids[name]}/operationId")
    ids.setdefault(name, at)


def _check_names(survey: Survey, path: str, own: list[_Parameter]) -> None:
    named = set(_NAME.findall(path))
    for parameter in own:
        if parameter.where != "path":
            continue
        if parameter.name not in named:
            message = f"the path has no {_braced(parameter.name)}"
            survey.note(NOT_IN_PATH, message, parameter.at)
        if not parameter.required:
            message = (
                f"the path parameter {quoted(parameter.name)} is not required: true"
            )
            survey.note(NOT_REQUIRED, message, parameter.required_at)


def _check_declared(
    survey: Survey, path: str, parameters: list[_Parameter], at: str
) -> None:
    if any(parameter.where == _UNKNOWN for parameter in parameters):
        return
    declared = {p.name for p in parameters if p.where == "path"}
    missing = [n for n in dict.fromkeys(_NAME.findall(path)) if n not in declared]
    for name in missing[:MAX_UNDECLARED]:
        message = f"no parameter declares {_braced(name)} of the path"
        survey.note(UNDECLARED, message, at)
    # Each finding names the whole path: with all of them they would be its square.
    if more := len(missing[MAX_UNDECLARED:]):
        survey.note(UNDECLARED, f"nor {more} more that are in the path", at)


def _braced(name: str) -> str:
    return f"{{{quoted(name)[1:-1]}}}"


def _parameters(
    survey: Survey,
    owner: JsonObject,
    at: str,
    targets: Mapping[str, tuple[str, Json]],
) -> Iterator[_Parameter]:
    seen = dict[tuple[str, str], str]()
    listed = owner.get("parameters")
    for index, stated in enumerate(listed if isinstance(listed, list) else ()):
        place = f"{at}/parameters/{index}"
        value, target = _followed(stated, place, targets)
        name, where = value.get("name"), value.get("in")
        if not (isinstance(name, str) and isinstance(where, str)):
            if "$ref" in value:
                yield _Parameter(_UNKNOWN, "", True, target)
            continue
        # Header names are the same in any case (RFC 9110, 5.1).
        key = where, name.lower() if where == "header" else name
        if key in seen:
            message = f"{quoted(name)} in {where} is declared before"
            _twice(survey, SAME_PARAMETER, message, place, seen[key])
        seen[key] = place
        required = f"{target}/required" if "required" in value else target
        yield _Parameter(where, name, value.get("required") is True, target, required)


def _followed(
    value: Json, at: str, targets: Mapping[str, tuple[str, Json]]
) -> tuple[JsonObject, str]:
    found = _object(value)
    ref = found.get("$ref")
    if isinstance(ref, str) and ref in targets:
        place, target = targets[ref]
        return {
            **_object(target),
            **{k: v for k, v in found.items() if k != "$ref"},
        }, place
    return found, at


def _object(value: Any) -> JsonObject:
    return value if isinstance(value, dict) else {}


def _twice(survey: Survey, code: Code, message: str, at: str, first: str) -> None:
    finding = Finding(code, message, survey.locate(at), (survey.locate(first),))
    survey.findings.append(finding)
