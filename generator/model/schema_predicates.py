"""Questions about merged schemas that need no type to be built."""

from __future__ import annotations

from generator.contract.all_of import MergedSchema
from generator.contract.coerce import as_list


def json_types_of(merged: MergedSchema) -> list[str]:
    """Return the JSON types that a schema allows, null aside; `""` where it allows any."""
    types = merged.get("type")
    if isinstance(types, str):
        return [types]
    names = [
        name for name in as_list(types) if isinstance(name, str) and name != "null"
    ]
    if names:
        return names
    if merged.properties or "additionalProperties" in merged.keywords:
        return ["object"]
    return ["array"] if "items" in merged.keywords else [""]


def may_be_record(merged: MergedSchema) -> bool:
    """Return whether a value may be an object with described properties."""
    return bool(merged.properties) and "object" in json_types_of(merged)


def is_only_null(merged: MergedSchema) -> bool:
    """Return whether null is the only value; some tools write that as an enum of null."""
    if merged.get("type") in ("null", ["null"]):
        return True
    enum = merged.get("enum")
    return enum == [None] or (
        "const" in merged.keywords and merged.get("const") is None
    )


def allows_null(merged: MergedSchema) -> bool:
    """Return whether null is allowed beside other values."""
    types = merged.get("type")
    if isinstance(types, list):
        return "null" in types
    enum = merged.get("enum")
    return merged.get("nullable") is True or (isinstance(enum, list) and None in enum)
