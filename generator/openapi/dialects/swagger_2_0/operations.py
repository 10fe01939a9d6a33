"""Operations of Swagger 2.0: parameters that become a request body, and media types."""

from __future__ import annotations

from typing import Any

from generator.json_types import Json, child
from generator.openapi.dialects.dialect import TreeContext
from generator.openapi.dialects.swagger_2_0.bodies import (
    SwaggerParameter,
    build_body,
    build_form,
    choose_media_types,
)
from generator.openapi.dialects.swagger_2_0.responses import normalize_responses
from generator.openapi.dialects.swagger_2_0.root_object import build_server_urls
from generator.openapi.load.codes import LEFT_OUT
from generator.openapi.load.object_types import METHODS

_BODY_LOCATIONS = ("body", "formData")


def normalize_path_item(
    path_item: dict[str, Any], pointer: str, context: TreeContext
) -> None:
    """Copy the body parameters of a path item to each of its operations."""
    path_item.pop("additionalOperations", None)
    listed = path_item.get("parameters")
    if not isinstance(listed, list):
        return
    parameters = _read_parameters(listed, pointer, context)
    shared = [p for p in parameters if p.location in _BODY_LOCATIONS]
    if not shared:
        return
    path_item["parameters"] = _keep_parameters(parameters, pointer, context)
    for method in METHODS:
        operation = path_item.get(method)
        if not isinstance(operation, dict):
            continue
        own = operation.get("parameters", [])
        if not isinstance(own, list):
            continue
        place = child(pointer, method)
        overriding = _read_parameters(own, place, context)
        added = [p for p in shared if not _is_overridden(p, overriding)]
        listed = [*own, *(p.written for p in added)]
        path_item[method] = {**operation, "parameters": listed}
        for n, parameter in enumerate(added, start=len(own)):
            original = context.original_pointer(parameter.pointer)
            context.record_move(f"{place}/parameters/{n}", original, copied=True)


def normalize_operation(
    operation: dict[str, Any], pointer: str, context: TreeContext
) -> None:
    """Build the servers, the request body and the content of responses."""
    consumes = operation.pop("consumes", None)
    produces = operation.pop("produces", None)
    schemes = operation.pop("schemes", None)
    if schemes is not None and schemes != context.original.get("schemes"):
        urls = build_server_urls(schemes, context, "")
        if "host" in context.original and urls:
            operation["servers"] = [{"url": url} for url in urls]
            original = f"{context.original_pointer(pointer)}/schemes"
            context.record_move(f"{pointer}/servers", original)
    if isinstance(operation.get("parameters"), list):
        _build_request_body(operation, consumes, pointer, context)
    responses = operation.get("responses")
    if produces is not None and isinstance(responses, dict):
        normalized = normalize_responses(responses, produces, pointer, context)
        operation["responses"] = normalized


def _build_request_body(
    operation: dict[str, Any], consumes: Json, pointer: str, context: TreeContext
) -> None:
    parameters = _read_parameters(operation["parameters"], pointer, context)
    bodies = [p for p in parameters if p.location == "body"]
    fields = [p for p in parameters if p.location == "formData"]
    if not bodies and not fields:
        return
    operation["parameters"] = _keep_parameters(parameters, pointer, context)
    shared = context.original.get("consumes")
    types = choose_media_types(consumes, shared, "application/json")
    for ignored in [*bodies[1:], *(fields if bodies else ())]:
        message = "an operation has only one body; the first one is used"
        context.report(LEFT_OUT, message, ignored.pointer)
    if bodies:
        operation["requestBody"] = build_body(bodies[0], types, pointer, context)
    else:
        has_types = isinstance(consumes, list) or isinstance(shared, list)
        form = build_form(fields, types, has_types, pointer, context)
        operation["requestBody"] = form


def _read_parameters(
    listed: list[Any], pointer: str, context: TreeContext
) -> list[SwaggerParameter]:
    parameters = []
    for n, written in enumerate(listed):
        place = f"{pointer}/parameters/{n}"
        value, original = context.look_up(written, place)
        parameters.append(SwaggerParameter(written, place, value, original))
    return parameters


def _keep_parameters(
    parameters: list[SwaggerParameter], pointer: str, context: TreeContext
) -> list[Json]:
    """Return the parameters that are not part of a body, and record their moves."""
    kept = [p for p in parameters if p.location not in _BODY_LOCATIONS]
    originals = [context.original_pointer(p.pointer) for p in kept]
    for n, original in enumerate(originals):
        context.record_move(f"{pointer}/parameters/{n}", original)
    return [parameter.written for parameter in kept]


def _is_overridden(
    parameter: SwaggerParameter, overriding: list[SwaggerParameter]
) -> bool:
    """Whether an operation has its own parameter of the same name and location."""
    name = parameter.value.get("name")
    return any(
        other.location == parameter.location and other.value.get("name") == name
        for other in overriding
    )
