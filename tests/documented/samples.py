"""Sample answers made of a description's schemas, and the check that they arrive typed."""

from __future__ import annotations

import datetime
import re
from typing import Any

import msgspec

from tests.documented.description import follow

_STRINGS = {
    "": "string",
    "date-time": "2019-08-24T14:15:22Z",
    "email": "user@example.com",
    "uri": "http://example.com/?page=4",
}
_FREE = {"property1": None, "property2": [1, {"a": True}]}


def sample(version: str, schema: Any, *, null: bool) -> Any:
    """A value of a schema with every property; with `null`, all that may be null is.

    Only for schemas that do not contain themselves.
    """
    schema = follow(version, schema)
    if null and schema.get("nullable"):
        return None
    match schema.get("type"):
        case "object" if "properties" in schema:
            return {
                key: sample(version, member, null=null)
                for key, member in schema["properties"].items()
            }
        case "array":
            element = sample(version, schema["items"], null=null)
            return [element, element]
        case "string":
            return schema.get("enum", [_STRINGS[schema.get("format", "")]])[0]
        case "integer":
            return schema.get("maximum", 12)
        case "number":
            return 0.5
        case "boolean":
            return True
        case _:
            return _FREE


def check_typed(version: str, schema: Any, value: Any, wire: Any, at: str = "") -> None:
    """Assert that `value` is `wire` with the types that the generated client promises.

    Records are msgspec Structs with an attribute for each property (msgspec.UNSET where `wire`
    has none), named after the schema where it has a name; date-time is an aware
    datetime.datetime; null is None; free objects are dict.
    """
    name = schema.get("$ref", "").rpartition("/")[2]
    schema = follow(version, schema)
    if wire is None:
        assert value is None, at
    elif schema.get("type") == "object" and "properties" in schema:
        assert isinstance(value, msgspec.Struct), at
        assert type(value).__module__.startswith("ibl_data_manager."), at
        assert type(value).__name__ == (name or type(value).__name__), at
        for key, member in schema["properties"].items():
            here = f"{at}.{key}"
            attribute = getattr(value, snake_case(key))
            if key in wire:
                check_typed(version, member, attribute, wire[key], here)
            else:
                assert attribute is msgspec.UNSET, here
    elif schema.get("type") == "array":
        assert type(value) is list, at
        assert len(value) == len(wire), at
        for n, (one, other) in enumerate(zip(value, wire, strict=True)):
            check_typed(version, schema["items"], one, other, f"{at}[{n}]")
    elif schema.get("format") == "date-time":
        assert type(value) is datetime.datetime, at
        assert value == datetime.datetime.fromisoformat(wire), at
        assert value.tzinfo is not None, at
    else:
        assert type(value) is type(wire), at
        assert value == wire, at


def snake_case(name: str) -> str:
    """The attribute of a property of the two descriptions: `totalItems` is `total_items`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
