"""How changes are worded: what a place is called, how a value is shown."""

from __future__ import annotations

import json
from collections.abc import Sequence

from generator.contract import FILES
from generator.diff.pointers import part_named
from generator.diff.rule import End, Fact
from generator.json_types import Json, tokens

LONGEST = 60
_MAPS = ("properties", "patternProperties", "dependentSchemas", "$defs")
_SILENT = ("allOf", "oneOf", "anyOf")


def shown(value: Json) -> str:
    """A value in a sentence: JSON on one line, cut where it is long."""
    if isinstance(value, list) and value and all(isinstance(v, str) for v in value):
        text = ", ".join(str(v) for v in value)
    elif isinstance(value, str):
        text = value
    else:
        text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 3]}..."


def path_in(keys: Sequence[str]) -> str:
    """A place in a schema as people write it: `data.items[].name`."""
    found, n = "", 0
    while n < len(keys):
        key = keys[n]
        if key in _MAPS and n + 1 < len(keys):
            found += f".{keys[n + 1]}" if found else keys[n + 1]
            n += 2
        elif key in ("items", "prefixItems", "contains"):
            found += "[]"
            n += 2 if key == "prefixItems" else 1
        elif key == "additionalProperties":
            found += "[*]"
            n += 1
        else:
            n += 2 if key in _SILENT else 1
    return found


def place_named(pointer: str) -> tuple[str, str]:
    """What a pointer stands in (`schema Note`, `request body`...) and where in that."""
    keys = tokens(pointer)
    if keys[:2] == ["components", "schemas"] and len(keys) > 2:
        return keys[2], path_in(keys[3:])
    part = shared_in_file(pointer)
    if part is not None:
        return part[0], path_in(part[1])
    if "schema" in keys:
        n = keys.index("schema")
        return _holder(keys[:n]), path_in(keys[n + 1 :])
    return _holder(keys), ""


def subject_of(fact: Fact, label: str) -> str:
    """What a fact is about, in a sentence; `label` is what a schema without a name belongs to."""
    if fact.rule.kind != "schema":
        return fact.subject
    holder, inner = place_named(fact.home)
    if fact.subject and "{key}" not in fact.rule.says:
        inner = f"{inner}.{fact.subject}" if inner else fact.subject
    if fact.home.startswith("/components/schemas/") or shared_in_file(fact.home):
        return f"{holder}.{inner}" if inner else holder
    holder = holder or label
    return f"{inner} of the {holder}" if inner else f"the {holder}"


def sentence(fact: Fact, subject: str) -> str:
    """What a fact says."""
    return fact.rule.says.format_map(
        {
            "subject": subject,
            "key": fact.subject,
            "old": _value(fact.old),
            "new": _value(fact.new),
        }
    )


def _value(end: End) -> str:
    return shown(end.value) if end.present or end.value is not None else "nothing"


def shared_in_file(pointer: str) -> tuple[str, list[str]] | None:
    """The name of a schema of another file, and the keys inside of it; None for anything else."""
    part = part_named(pointer) if pointer.startswith(f"/{FILES}/") else None
    return None if part is None or "schema" in part[1] else part


def _holder(keys: Sequence[str]) -> str:
    if "requestBody" in keys:
        return "request body"
    if "headers" in keys:
        pointer = keys.index("headers") + 1
        return f"header {keys[pointer]}" if pointer < len(keys) else "headers"
    if "responses" in keys:
        pointer = keys.index("responses") + 1
        return f"answer {keys[pointer]}" if pointer < len(keys) else "answers"
    return ""
