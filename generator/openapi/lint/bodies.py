"""Request and response bodies where HTTP defines none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.findings import Code, Finding, Level
from generator.json_types import child, tokens
from generator.openapi.lint.check import Check, Description
from generator.openapi.targets import as_object

NO_RESPONSE_BODY = Code(
    "answer-without-body",
    Level.INFO,
    "A response is described with a body, but HTTP defines none for it.",
    "Responses to HEAD and responses with status 1xx, 204, 205 or 304 end after their headers (RFC"
    " 9110, 6.4.1). The client returns None for them.",
    "Remove the content, or correct the status.",
    "'204':\n  description: gone\n  content: {application/json: {schema: {type: object}}}",
)
UNDEFINED_REQUEST_BODY = Code(
    "body-without-meaning",
    Level.INFO,
    "A GET, HEAD, DELETE or TRACE operation has a request body.",
    "HTTP defines no meaning for it, and servers, caches and proxies may drop it or refuse the"
    " request (RFC 9110, 9.3); OpenAPI 3.0 says to ignore it. The client sends it.",
    "Use query parameters, or POST.",
    "get:\n  requestBody: {content: {application/json: {}}}",
)

_METHODS_WITHOUT_BODY = frozenset(("get", "head", "delete", "trace"))
_STATUS_WITHOUT_BODY = re.compile(r"1[0-9Xx]{2}|204|205|304")


def check_bodies(description: Description) -> Iterator[Finding]:
    """Yield a finding for each body that HTTP does not define."""
    for pointer, operation in description.objects("operation"):
        for code, message, rest in _check_operation(description, operation, pointer):
            yield description.create_finding(code, message, pointer + rest)


def _check_operation(
    description: Description, operation: dict[str, Any], pointer: str
) -> Iterator[tuple[Code, str, str]]:
    method = tokens(pointer)[-1]
    if method in _METHODS_WITHOUT_BODY and "requestBody" in operation:
        message = f"HTTP defines no body for a {method.upper()} request"
        yield UNDEFINED_REQUEST_BODY, message, "/requestBody"
    for status, raw in operation.get("responses", {}).items():
        without_body = method == "head" or _STATUS_WITHOUT_BODY.fullmatch(status)
        if not without_body or status.startswith(("x-", "$")):
            continue
        response = as_object(description.dereference(raw))
        content = as_object(response.get("content"))
        if any(map(_has_schema, content.values())):
            subject = "to HEAD" if method == "head" else f"with status {status}"
            place = child("/responses", status)
            inner = f"{place}/content" if "content" in raw else place
            yield NO_RESPONSE_BODY, f"a response {subject} has no body", inner


def _has_schema(media_type: Any) -> bool:
    return as_object(media_type).get("schema") not in (None, True, {})


CHECK = Check("bodies", (NO_RESPONSE_BODY, UNDEFINED_REQUEST_BODY), check_bodies)
