"""Operations: parameters sorted into those that stay and those that make a body."""

from __future__ import annotations

from typing import Any

from generator.json_types import Json, child
from generator.openapi.dialects.dialect import Desk
from generator.openapi.dialects.swagger_2_0.bodies import (
    Stated,
    body,
    form,
    media_types,
)
from generator.openapi.dialects.swagger_2_0.document import servers
from generator.openapi.dialects.swagger_2_0.responses import lift_responses
from generator.openapi.load.codes import LEFT_OUT
from generator.openapi.load.object_types import METHODS

_IN_BODY = ("body", "formData")


def lift_path_item(made: dict[str, Any], at: str, desk: Desk) -> None:
    """Hand what makes a body from the path to each of its operations."""
    made.pop("additionalOperations", None)
    listed = made.get("parameters")
    if not isinstance(listed, list):
        return
    stated = _stated(listed, at, desk)
    shared = [item for item in stated if item.where in _IN_BODY]
    if not shared:
        return
    made["parameters"] = _kept(stated, at, desk)
    for method in METHODS:
        operation = made.get(method)
        if not isinstance(operation, dict):
            continue
        own = operation.get("parameters", [])
        if not isinstance(own, list):
            continue
        place = child(at, method)
        known = _stated(own, place, desk)
        added = [item for item in shared if not _overridden(item, known)]
        made[method] = {**operation, "parameters": [*own, *(i.part for i in added)]}
        for n, item in enumerate(added, start=len(own)):
            desk.moved(f"{place}/parameters/{n}", desk.native(item.at), copied=True)


def lift_operation(made: dict[str, Any], at: str, desk: Desk) -> None:
    """Make the request body and give the responses their media types."""
    consumes, produces = made.pop("consumes", None), made.pop("produces", None)
    schemes = made.pop("schemes", None)
    if schemes is not None and schemes != desk.stated.get("schemes"):
        urls = servers(schemes, desk, "")
        if "host" in desk.stated and urls:
            made["servers"] = [{"url": url} for url in urls]
            desk.moved(f"{at}/servers", f"{desk.native(at)}/schemes")
    if isinstance(made.get("parameters"), list):
        _lift_parameters(made, consumes, at, desk)
    if produces is not None and isinstance(made.get("responses"), dict):
        made["responses"] = lift_responses(made["responses"], produces, at, desk)


def _lift_parameters(made: dict[str, Any], consumes: Json, at: str, desk: Desk) -> None:
    stated = _stated(made["parameters"], at, desk)
    bodies = [item for item in stated if item.where == "body"]
    fields = [item for item in stated if item.where == "formData"]
    if not bodies and not fields:
        return
    made["parameters"] = _kept(stated, at, desk)
    shared = desk.stated.get("consumes")
    types = media_types(consumes, shared, "application/json")
    for item in [*bodies[1:], *(fields if bodies else ())]:
        message = "an operation has one body; what is described first counts"
        desk.note(LEFT_OUT, message, item.at)
    if bodies:
        made["requestBody"] = body(bodies[0], types, at, desk)
    else:
        said = isinstance(consumes, list) or isinstance(shared, list)
        made["requestBody"] = form(fields, types, said, at, desk)


def _stated(listed: list[Any], at: str, desk: Desk) -> list[Stated]:
    found = []
    for n, part in enumerate(listed):
        place = f"{at}/parameters/{n}"
        value, native = desk.look_up(part, place)
        found.append(Stated(part, place, value, native))
    return found


def _kept(stated: list[Stated], at: str, desk: Desk) -> list[Json]:
    """The parameters that stay, and where each of them was."""
    kept = [item for item in stated if item.where not in _IN_BODY]
    natives = [desk.native(item.at) for item in kept]
    for n, native in enumerate(natives):
        desk.moved(f"{at}/parameters/{n}", native)
    return [item.part for item in kept]


def _overridden(item: Stated, known: list[Stated]) -> bool:
    """Whether an operation says by itself what the path says for all."""
    name = item.value.get("name")
    return any(
        other.where == item.where and other.value.get("name") == name for other in known
    )
