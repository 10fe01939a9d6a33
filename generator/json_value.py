"""JSON values with the equality of JSON; Python treats 1, 1.0 and True as equal."""

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
        """Create a value from a JSON tree of Python objects."""
        return JsonValue(_CANONICAL.encode(value))

    def get(self) -> Any:
        """Decode the value; each call returns new Python objects."""
        return json.loads(self.json)
