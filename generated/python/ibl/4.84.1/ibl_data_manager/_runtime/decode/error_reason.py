"""What a server says is the reason of an error, in the shapes that servers have."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from ..encode.json_values import Plain

# What holds the words, the best first: Django REST framework and FastAPI say `detail`, RFC 9457
# `detail` and `title`, OAuth 2 `error_description`, others the rest.
_SUMMARIES = (
    "detail",
    "title",
    "message",
    "msg",
    "error_description",
    "error",
    "reason",
)
# Of these only what is not text alone is the words; `{"title": ["Too long."]}` is about a field.
_ALSO_NESTED = ("detail", "error")
# Single errors beside a summary: RFC 9457 (3), RFC 7807 (3.2), JSON:API.
_DETAILS = ("errors", "invalid-params", "invalid_params")
# Of the object as a whole, in the validation errors of Django REST framework and of Django.
_OF_THE_WHOLE = ("non_field_errors", "__all__")
# What a single error is about.
_PLACES = ("pointer", "loc", "field", "attr", "param", "name")
# No errors but lists or objects all the same: SCIM (RFC 7644, 3.12).
_OTHERS = ("schemas", *_OF_THE_WHOLE)

_DEPTH = 5
_LINES = 10
_ITEMS = 1000


def reason(body: Plain) -> str | None:
    """The reason in words from the decoded body of an error; None where there is none.

    Known shapes: `{"detail": "..."}`, a problem (RFC 9457), lists of messages, and messages by
    field, which become `field: message; ...`; at most 10 of them.
    """
    if isinstance(body, str):
        return None
    return "; ".join(islice(_lines(body, "", _DEPTH), _LINES)) or None


def _lines(value: Plain, where: str, depth: int) -> Iterator[str]:
    if isinstance(value, str):
        if value:
            yield f"{where}: {value}" if where else value
    elif isinstance(value, dict) and depth:
        yield from _object(value, where, depth - 1)
    elif isinstance(value, list) and depth:
        for index, item in enumerate(value[:_ITEMS]):
            place = where
            if isinstance(item, dict):
                named = _place(item)
                place = _join(where, named) if named else f"{where}[{index}]"
            yield from _lines(item, place, depth - 1)


def _object(value: dict[str, Plain], where: str, depth: int) -> Iterator[str]:
    found = False
    for name in _SUMMARIES:
        said = value.get(name)
        if isinstance(said, str) or name in _ALSO_NESTED:
            for line in _lines(said, where, depth):
                found = True
                yield line
        if found:
            break
    for name in _DETAILS:
        for line in _lines(value.get(name), where, depth):
            found = True
            yield line
    if found:
        return
    for name in _OF_THE_WHOLE:
        yield from _lines(value.get(name), where, depth)
    for name, said in value.items():
        if isinstance(said, list | dict) and name not in _OTHERS:
            yield from _lines(said, _join(where, name), depth)


def _join(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name


def _place(error: dict[str, Plain]) -> str:
    """What one error of a list says that it is about; `""` if it does not look like an error."""
    if not any(isinstance(error.get(name), str) for name in _SUMMARIES):
        return ""
    source = error.get("source")
    for holder in (error, source):
        if isinstance(holder, dict):
            for name in _PLACES:
                place = holder.get(name)
                if isinstance(place, str) and place:
                    return place
                if isinstance(place, list) and place:
                    return ".".join(str(step) for step in place[:_LINES])
    return ""
