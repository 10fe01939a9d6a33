"""JSON values that compare as JSON does, where Python takes 1, 1.0 and True for equal."""

from __future__ import annotations

import json
from typing import Any

from generator.record import record

_CANONICAL = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":"))


@record
class JsonValue:
    """A JSON value, held as its canonical text."""

    json: str

    @staticmethod
    def of(value: object) -> JsonValue:
        """The value that a JSON tree of Python objects stands for."""
        return JsonValue(_CANONICAL.encode(value))

    def get(self) -> Any:
        """The value as Python objects, made anew at each call."""
        return json.loads(self.json)
