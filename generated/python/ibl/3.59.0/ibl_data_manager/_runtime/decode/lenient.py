"""Answers that do not fit their type, built as far as they go.

Only read when the typed decoding has failed. What fits is converted as always; what does not stays
as it came: null, a number for a string, a list for an object, an unknown value of an enum. A
required property that is missing becomes `UNSET`, as one that may be left out does.
"""

from __future__ import annotations

import json
from typing import Any

import msgspec

from .mismatch_report import Misfits
from .partial_decode import type_of


def build(kind: object, content: bytes) -> tuple[Any, Misfits]:
    """JSON as far as it fits a type, and what does not.

    Raises what msgspec raises for text that is not JSON; what it does not take although it
    is, such as 1e400 or half of a surrogate pair, is a misfit.
    """
    misfits = Misfits()
    try:
        raw = msgspec.json.decode(content)
    except msgspec.DecodeError as error:
        raw = _of_python(content, error)
        said = str(error).partition(" - at `")[0]
        misfits.add(None, f"JSON that not every reader takes: {said}")
    try:
        return type_of(kind).fit(raw, None, misfits), misfits
    except RecursionError:
        misfits = Misfits()
        misfits.add(None, "it is nested too deep for its type")
        return raw, misfits


def _of_python(content: bytes, error: Exception) -> Any:
    def refuse(_: str) -> Any:
        raise error  # NaN and the like, which Python would take

    try:
        return json.loads(content, parse_constant=refuse)
    except ValueError:
        raise error from None
