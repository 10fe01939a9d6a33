"""Fills in the sentences of `messages.py`: how subjects and values are written.

Names and values of a description stand between backticks, so that each report can show them as
code; a backtick in a value is replaced by an apostrophe.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence

from generator.contract import FILES
from generator.diff.messages import MESSAGES
from generator.diff.pointers import part_named
from generator.diff.rule import End, Fact
from generator.json_types import Json, tokens

LONGEST = 60
SHOWN_ORIGINS = 5
_MAPS = ("properties", "patternProperties", "dependentSchemas", "$defs")
_SILENT = ("allOf", "oneOf", "anyOf")
_BETWEEN = re.compile(r"( and | or )")


def mark_code(text: str) -> str:
    """Put a name or a value between backticks."""
    return f"`{text.replace('`', chr(39))}`"


def leave_plain(text: str) -> str:
    """Return a name as it is."""
    return text


def write_message(rule_id: str, subject: str, key: str, old: End, new: End) -> str:
    """Fill in the sentence of a rule; `subject` is marked already."""
    return MESSAGES[rule_id].sentence.format(
        subject=subject,
        key=mark_code(key),
        keyword=mark_code(_keyword(old, new)),
        old=_Value(old),
        new=_Value(new),
    )


def write_new_origins(origins: Sequence[str]) -> str:
    """Say to which origins clients send their credentials now; `""` for none. None is cut short."""
    if not origins:
        return ""
    more = len(origins) - SHOWN_ORIGINS
    listed = ", ".join(map(mark_code, origins[:SHOWN_ORIGINS]))
    listed += f" and {more} more" if more > 0 else ""
    return f"; clients may send credentials to {listed} now"


def write_subject(
    fact: Fact, label: str, mark: Callable[[str], str] = leave_plain
) -> str:
    """Name what a fact is about; `label` is what a schema without a name belongs to."""
    if fact.rule.kind != "schema":
        return _write_name(fact.rule.kind, fact.subject, mark)
    owner, inner = name_place(fact.home, mark)
    if fact.subject and not fact.rule.keyed:
        inner = f"{inner}.{fact.subject}" if inner else fact.subject
    if fact.home.startswith("/components/schemas/") or part_in_file(fact.home):
        return mark(f"{owner}.{inner}" if inner else owner)
    owner = owner or label
    return f"{mark(inner)} in the {owner}" if inner else f"the {owner}"


def name_place(
    pointer: str, mark: Callable[[str], str] = leave_plain
) -> tuple[str, str]:
    """Return what a pointer leads into (`Note`, `request body`...) and the path inside of it."""
    keys = tokens(pointer)
    if keys[:2] == ["components", "schemas"] and len(keys) > 2:
        return keys[2], write_path(keys[3:])
    part = part_in_file(pointer)
    if part is not None:
        return part[0], write_path(part[1])
    if "schema" in keys:
        n = keys.index("schema")
        return _name_owner(keys[:n], mark), write_path(keys[n + 1 :])
    return _name_owner(keys, mark), ""


def write_path(keys: Sequence[str]) -> str:
    """Write a place in a schema in short: `data.items[].name`."""
    path, n = "", 0
    while n < len(keys):
        key = keys[n]
        if key in _MAPS and n + 1 < len(keys):
            path += f".{keys[n + 1]}" if path else keys[n + 1]
            n += 2
        elif key in ("items", "prefixItems", "contains"):
            path += "[]"
            n += 2 if key == "prefixItems" else 1
        elif key == "additionalProperties":
            path += "[*]"
            n += 1
        else:
            n += 2 if key in _SILENT else 1
    return path


def part_in_file(pointer: str) -> tuple[str, list[str]] | None:
    """Return the name of a schema of another file and the keys inside of it, None otherwise."""
    part = part_named(pointer) if pointer.startswith(f"/{FILES}/") else None
    return None if part is None or "schema" in part[1] else part


class _Value:
    """A value in a sentence; the format specification says how it is written."""

    __slots__ = ("_end",)

    def __init__(self, end: End) -> None:
        self._end = end

    def __format__(self, specification: str) -> str:
        end = self._end
        if end.value == [] or (not end.present and end.value is None):
            return "any type" if specification == "type" else "none"
        if specification == "tag" and isinstance(end.value, Mapping):
            return _write_value(end.value.get("propertyName"))
        if not specification:
            return _write_value(end.value)
        text = end.value if isinstance(end.value, str) else _write_value(end.value)
        exclusive = end.pointer.rpartition("/")[2].startswith("exclusive")
        if specification == "bound" and exclusive:
            return f"{text} (exclusive)"
        return text.replace("`", "'") if isinstance(end.value, str) else text


def _write_value(value: Json) -> str:
    if isinstance(value, list) and value and all(isinstance(v, str) for v in value):
        return _write_list([str(v) for v in value])
    if value is None or isinstance(value, bool | int | float):
        return json.dumps(value)
    text = value if isinstance(value, str) and value else ""
    return mark_code(
        _cut(text or json.dumps(value, ensure_ascii=False, sort_keys=True))
    )


def _write_list(values: Sequence[str]) -> str:
    """Write the first values that together are no longer than `LONGEST`, and count the others."""
    shown = [mark_code(_cut(values[0]))]
    length = len(shown[0])
    for value in values[1:]:
        length += len(value) + 4
        if length > LONGEST:
            return f"{', '.join(shown)} and {len(values) - len(shown)} more"
        shown.append(mark_code(value))
    return ", ".join(shown)


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 3]}..."


def _keyword(old: End, new: End) -> str:
    keys = tokens(new.pointer if new.present else old.pointer)
    return keys[-1] if keys else ""


def _write_name(kind: str, name: str, mark: Callable[[str], str]) -> str:
    """Write a name, and mark what comes from the description: `query parameter NAME`."""
    if kind in ("parameter", "header"):
        words, space, own = name.partition(f"{kind} ")
        return f"{words}{space}{mark(own)}" if space else mark(name)
    if kind == "security":
        parts = _BETWEEN.split(name)
        return "".join(part if n % 2 else mark(part) for n, part in enumerate(parts))
    # The subject of a response is its status, as in "the 200 response".
    return name if kind == "response" else mark(name)


def _name_owner(keys: Sequence[str], mark: Callable[[str], str]) -> str:
    if "requestBody" in keys:
        return "request body"
    if "headers" in keys:
        n = keys.index("headers") + 1
        return f"header {mark(keys[n])}" if n < len(keys) else "headers"
    if "responses" in keys:
        n = keys.index("responses") + 1
        return f"{keys[n]} response" if n < len(keys) else "responses"
    return ""
