"""Finds the reason that a server gives in the body of an error response, in the common formats."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from ..encode.json_values import JsonValue

# Properties that hold the reason, in order of preference: `detail` in Django REST framework and
# FastAPI, `detail` and `title` in RFC 9457, `error_description` in OAuth 2.
_SUMMARY_KEYS = (
    "detail",
    "title",
    "message",
    "msg",
    "error_description",
    "error",
    "reason",
)
# Only these may hold the reason in a list or object; `{"title": ["Too long."]}` is about a field.
_NESTED_SUMMARY_KEYS = ("detail", "error")
# Lists of single errors beside a summary: RFC 9457 (3), RFC 7807 (3.2), JSON:API.
_DETAIL_KEYS = ("errors", "invalid-params", "invalid_params")
# Errors of the whole object, in the validation errors of Django REST framework and Django.
_WHOLE_OBJECT_KEYS = ("non_field_errors", "__all__")
# Properties of a single error that say which value it is about.
_LOCATION_KEYS = ("pointer", "loc", "field", "attr", "param", "name")
# Lists or objects that are not errors: `schemas` in SCIM (RFC 7644, 3.12).
_NOT_ERRORS = ("schemas", *_WHOLE_OBJECT_KEYS)

_MAX_DEPTH = 5
_MAX_MESSAGES = 10
_MAX_ITEMS = 1000


def extract_reason(body: JsonValue) -> str | None:
    """Return the reason in the decoded body of an error response; None if there is none.

    Supported formats: `{"detail": "..."}`, problem details (RFC 9457), lists of messages, and
    messages by field, which become `field: message; ...`. At most 10 messages are returned.
    """
    if isinstance(body, str):
        return None
    messages = _iter_messages(body, "", _MAX_DEPTH)
    return "; ".join(islice(messages, _MAX_MESSAGES)) or None


def _iter_messages(value: JsonValue, location: str, depth: int) -> Iterator[str]:
    if isinstance(value, str):
        if value:
            yield f"{location}: {value}" if location else value
    elif isinstance(value, dict) and depth:
        yield from _iter_object_messages(value, location, depth - 1)
    elif isinstance(value, list) and depth:
        for index, item in enumerate(value[:_MAX_ITEMS]):
            item_location = location
            if isinstance(item, dict):
                name = _find_location(item)
                in_list = f"{location}[{index}]"
                item_location = _join_location(location, name) if name else in_list
            yield from _iter_messages(item, item_location, depth - 1)


def _iter_object_messages(
    value: dict[str, JsonValue], location: str, depth: int
) -> Iterator[str]:
    has_message = False
    for name in _SUMMARY_KEYS:
        message = value.get(name)
        if isinstance(message, str) or name in _NESTED_SUMMARY_KEYS:
            for line in _iter_messages(message, location, depth):
                has_message = True
                yield line
        if has_message:
            break
    for name in _DETAIL_KEYS:
        for line in _iter_messages(value.get(name), location, depth):
            has_message = True
            yield line
    if has_message:
        return
    for name in _WHOLE_OBJECT_KEYS:
        yield from _iter_messages(value.get(name), location, depth)
    for name, message in value.items():
        if isinstance(message, list | dict) and name not in _NOT_ERRORS:
            yield from _iter_messages(message, _join_location(location, name), depth)


def _join_location(location: str, name: str) -> str:
    return f"{location}.{name}" if location else name


def _find_location(error: dict[str, JsonValue]) -> str:
    """Return which value an error of a list is about; `""` if the object is not an error."""
    if not any(isinstance(error.get(name), str) for name in _SUMMARY_KEYS):
        return ""
    source = error.get("source")
    for holder in (error, source):
        if isinstance(holder, dict):
            for name in _LOCATION_KEYS:
                location = holder.get(name)
                if isinstance(location, str) and location:
                    return location
                if isinstance(location, list) and location:
                    return ".".join(str(step) for step in location[:_MAX_MESSAGES])
    return ""
