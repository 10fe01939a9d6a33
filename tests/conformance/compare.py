"""Compare the values that were sent with the values that were received."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

import msgspec

from tests.conformance.description import Description, kinds


def to_json_values(value: object) -> Any:
    """Convert a decoded response back to JSON values, without unset properties."""
    return msgspec.to_builtins(value, str_keys=True)


def to_sent_type(answer: Any, value: object) -> Any:
    """Convert a received value so that it can be compared with the response that was sent.

    A body that is not JSON becomes bytes or text, like the response: the media type decides between
    them, not the schema. Any other body becomes JSON values.
    """
    if isinstance(answer, bytes):
        return value.encode() if isinstance(value, str) else value
    if isinstance(answer, str) and isinstance(value, bytes):
        return value.decode()
    return to_json_values(value)


def find_differences(sent: Any, got: Any, at: str = "$") -> Iterator[str]:
    """Yield where two JSON values differ.

    Dates, times, UUIDs and numbers are compared by value, everything else as written. true differs
    from 1, and an absent property from null.
    """
    if isinstance(sent, dict) and isinstance(got, dict):
        for key in [*sent, *(key for key in got if key not in sent)]:
            if key not in got:
                yield f"{at}.{key}: lost {_short(sent[key])}"
            elif key not in sent:
                yield f"{at}.{key}: {_short(got[key])} from nowhere"
            else:
                yield from find_differences(sent[key], got[key], f"{at}.{key}")
    elif isinstance(sent, list) and isinstance(got, list) and len(sent) == len(got):
        for index, (one, other) in enumerate(zip(sent, got, strict=True)):
            yield from find_differences(one, other, f"{at}[{index}]")
    elif not _same(sent, got):
        yield f"{at}: sent {_short(sent)}, got {_short(got)}"


def _same(sent: Any, got: Any) -> bool:
    if isinstance(sent, bool) or isinstance(got, bool):
        return sent is got
    if isinstance(sent, int | float) and isinstance(got, int | float):
        return sent == got
    if isinstance(sent, str) and isinstance(got, str):
        return sent == got or any(
            made is not None and made == read(got)
            for read in (_moment, _uuid, _decimal)
            if (made := read(sent)) is not None
        )
    return type(sent) is type(got) and sent == got


def _moment(text: str) -> object:
    # Naive and aware times are never equal, so no offset is lost unseen.
    if len(text) < 19 or text[10] not in "Tt":
        return None
    try:
        made = dt.datetime.fromisoformat(text.upper())
    except ValueError:
        return None
    return made.replace(tzinfo=None), made.utcoffset()


def _uuid(text: str) -> object:
    try:
        return UUID(text) if len(text) == 36 else None
    except ValueError:
        return None


def _decimal(text: str) -> object:
    # Digits after the point are kept: 0.50 is not 0.5 where it is written so.
    try:
        return str(Decimal(text)) if text[:1] in "-0123456789" else None
    except InvalidOperation:
        return None


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:77]}..."


def untyped(
    description: Description, stated: Any, value: Any, at: str = "$"
) -> Iterator[str]:
    """Where an answer is not of the type that its schema promises: a record for an object with
    properties, a date and time for date-time. A choice of schemas promises nothing here.
    """
    schema, _ = description.schema(stated)
    if value is None or "oneOf" in schema or "anyOf" in schema or "enum" in schema:
        return
    found = [kind for kind in kinds(schema) if kind != "null"]
    properties: Mapping[str, Any] = schema.get("properties") or {}
    if found == ["object"] and properties:
        if not isinstance(value, msgspec.Struct):
            yield f"{at}: a record promised, got {type(value).__name__}"
            return
        wire = {f.encode_name: f.name for f in msgspec.structs.fields(value)}
        for name, inner in properties.items():
            if name not in wire:
                if not description.schema(inner)[0].get("writeOnly"):
                    yield f"{at}.{name}: no such field in {type(value).__name__}"
            elif (member := getattr(value, wire[name])) is not msgspec.UNSET:
                yield from untyped(description, inner, member, f"{at}.{name}")
    elif found == ["array"] and isinstance(value, list):
        for index, item in enumerate(value[:2]):
            yield from untyped(
                description, schema.get("items", {}), item, f"{at}[{index}]"
            )
    elif found == ["string"]:
        wanted = _CLASSES.get(schema.get("format", ""))
        if wanted is not None and type(value) is not wanted:
            yield f"{at}: {wanted.__name__} promised, got {type(value).__name__}"


_CLASSES: Mapping[str, type] = {
    "date": dt.date,
    "date-time": dt.datetime,
    "uuid": UUID,
}
