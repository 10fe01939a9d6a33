"""Operations: unique operationIds, and responses."""

from __future__ import annotations

from collections.abc import Iterator

from generator.findings import Code, Finding, Level
from generator.json_types import JsonObject
from generator.openapi.lint.description_check import Check, Description
from generator.openapi.operations import list_path_items, list_received_operations
from generator.openapi.reference_targets import as_object
from generator.openapi.standard import operations_of
from generator.openapi.wording import quote_text

DUPLICATE_ID = Code(
    "duplicate-operation-id",
    Level.WARNING,
    "Two operations have the same operationId; their methods are named after HTTP method and path.",
    "Methods of the client are named after the operationId, which must be unique (OpenAPI 3.1,"
    " 4.8.10). If one of the two kept the name, which one it is could change with every operation"
    " that is added or removed.",
    "Give each operation its own operationId.",
)
NO_ID = Code(
    "no-operation-id",
    Level.INFO,
    "An operation has no operationId; its method is named after HTTP method and path.",
    "A name made from a path changes when the path changes.",
    "Add an operationId.",
)
NO_RESPONSES = Code(
    "no-responses",
    Level.WARNING,
    "An operation describes no responses.",
    "The client accepts every response, without a type (OpenAPI 3.0, 4.7.10.1: `responses` is"
    " required).",
    "Describe the responses.",
)
NO_SUCCESS = Code(
    "no-success-response",
    Level.INFO,
    "An operation describes no successful response.",
    "What a successful call returns has no type (OpenAPI 3.1, 4.8.16: it should be described).",
    "Describe a 2xx or 3xx response, or `default`.",
    "responses:\n  '404': {description: not there}",
)


def check_operations(description: Description) -> Iterator[Finding]:
    """Yield findings about operationIds and responses."""
    root, targets = description.root, description.targets
    first_by_id = dict[str, str]()
    for _, item, item_pointer in list_path_items(root, targets):
        for _, operation, pointer in operations_of(item, item_pointer):
            yield from _check_id(description, operation, pointer, first_by_id)
            if "responses" not in operation and "$ref" not in operation:
                message = "the operation has no responses"
                yield description.create_finding(NO_RESPONSES, message, pointer)
            elif not _may_succeed(operation):
                message = "no response is a successful one"
                yield description.create_finding(
                    NO_SUCCESS, message, f"{pointer}/responses"
                )
    callbacks = description.objects("callback")
    for operation, pointer in list_received_operations(root, callbacks, targets):
        if "operationId" in operation:
            yield from _check_id(description, operation, pointer, first_by_id)


def _check_id(
    description: Description,
    operation: JsonObject,
    pointer: str,
    first_by_id: dict[str, str],
) -> Iterator[Finding]:
    operation_id = operation.get("operationId")
    if not isinstance(operation_id, str):
        if "$ref" not in operation:
            message = "the operation has no operationId"
            yield description.create_finding(NO_ID, message, pointer)
        return
    # Two paths may refer to the same path item; only then the pointers are equal.
    first = first_by_id.setdefault(operation_id, pointer)
    if first != pointer:
        message = f"another operation has the operationId {quote_text(operation_id)}"
        yield description.create_finding(
            DUPLICATE_ID, message, f"{pointer}/operationId", f"{first}/operationId"
        )


def _may_succeed(operation: JsonObject) -> bool:
    """Whether a successful response is described, or no response at all."""
    responses = as_object(operation.get("responses"))
    statuses = [status for status in responses if not status.startswith("x-")]
    return not statuses or any(s[0] in "23d$" or s == "101" for s in statuses)


CHECK = Check(
    "operations", (DUPLICATE_ID, NO_ID, NO_RESPONSES, NO_SUCCESS), check_operations
)
