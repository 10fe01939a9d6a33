"""What a server says is the reason of an error, in the shapes that servers have."""

from __future__ import annotations

from typing import Any

from .values import Plain

# Django REST framework and FastAPI say `detail`, RFC 9457 `detail` and `title`, others the rest.
_NAMES = (
    "detail",
    "title",
    "message",
    "msg",
    "error_description",
    "error",
    "non_field_errors",
)
_LIMIT = 10


def reason(body: Any) -> str | None:
    """The reason in words from the decoded body of an error; None where there is none.

    Known shapes: `{"detail": "..."}`, a problem (RFC 9457), lists of messages, and messages by
    field, which become `field: message; ...`.
    """
    found = _lines(body, depth=3)
    return "; ".join(found) or None


def _lines(value: Plain, depth: int) -> list[str]:
    if isinstance(value, list):
        lists = [_words(item, depth) for item in value[:_LIMIT]]
        return [line for lines in lists for line in lines][:_LIMIT]
    if not isinstance(value, dict) or depth == 0:
        return []
    for name in _NAMES:
        lines = _words(value.get(name), depth)
        if lines:
            return lines
    found: list[str] = []
    for name, said in value.items():
        if isinstance(said, list):
            found.extend(f"{name}: {line}" for line in _lines(said, depth - 1))
        elif isinstance(said, dict):
            found.extend(f"{name}.{line}" for line in _lines(said, depth - 1))
        if len(found) >= _LIMIT:
            break
    return found[:_LIMIT]


def _words(value: Plain, depth: int) -> list[str]:
    if isinstance(value, str):
        return [value] if value else []
    return _lines(value, depth - 1) if depth else []
