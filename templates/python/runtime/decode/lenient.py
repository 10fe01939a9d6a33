"""Lenient decoding: JSON that does not match its type is decoded as far as it does.

`mismatch.py` and `webhooks.py` use it after typed decoding failed. What matches is converted as
usual; what does not match stays as received: null, a number for a string, a list for an object, an
unknown value of an enum. A missing required property becomes `UNSET`, like a missing optional one.
"""

from __future__ import annotations

import json
from typing import Any

import msgspec

from .mismatch_report import MismatchReport
from .partial_decode import get_converter


def decode_leniently(kind: object, content: bytes) -> tuple[Any, MismatchReport]:
    """Decode JSON as far as it matches a type, and report what does not match.

    JSON that msgspec refuses, such as 1e400 or half of a surrogate pair, is reported as a mismatch.
    Raises the error of msgspec for text that is not JSON.
    """
    report = MismatchReport()
    try:
        value = msgspec.json.decode(content)
    except msgspec.DecodeError as error:
        value = _decode_with_json_module(content, error)
        reason = str(error).partition(" - at `")[0]
        report.add(None, f"JSON that some parsers refuse: {reason}")
    try:
        return get_converter(kind).convert(value, None, report), report
    except RecursionError:
        report = MismatchReport()
        report.add(None, "the JSON is nested too deeply for its type")
        return value, report


def _decode_with_json_module(content: bytes, error: Exception) -> Any:
    def refuse(_: str) -> Any:
        raise error  # NaN and Infinity, which the json module would accept

    try:
        return json.loads(content, parse_constant=refuse)
    except ValueError:
        raise error from None
