"""A version put into the `versions` of an api.yaml, with every other character left as it is."""

from __future__ import annotations

import json
import re

from generator.jsontypes import JsonObject
from generator.source import parse
from generator.source.document import Source

_FLOW_ITEM = re.compile(
    r"\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^']|'')*'|[^,\[\]{}#\s][^,\[\]{}#\n]*?(?=\s*(?:[,\]\n]|\s#))"
)
_BLOCK_LEAD = re.compile(r"[ \t]*-[ \t]+")


def with_version(settings: Source, version: str, after: int) -> bytes | None:
    """The text of api.yaml with `version` behind the item of `versions` with index `after`.

    None where the text is laid out in a way that this does not know: what comes out is read again,
    and has to differ in this one item alone.
    """
    before = parse(settings).value
    text = settings.files[settings.name].decode("utf-8", "replace")
    if before is None or not isinstance(before.data, dict):
        return None
    place = before.locate(f"/versions/{after}")
    lines = text.split("\n")
    if not 1 <= place.line <= len(lines):
        return None
    line, column = lines[place.line - 1], place.column - 1
    quoted = json.dumps(version)
    if _BLOCK_LEAD.fullmatch(line[:column]):
        ending = "\r" if line.endswith("\r") else ""
        lines.insert(place.line, f"{line[:column]}{quoted}{ending}")
    else:
        item = _FLOW_ITEM.match(line, column)
        if item is None:
            return None
        lines[place.line - 1] = f"{line[:item.end()]}, {quoted}{line[item.end():]}"
    content = "\n".join(lines).encode()
    after_data = parse(Source(settings.name, {settings.name: content})).value
    expected = _expected(before.data, version, after)
    return content if after_data and after_data.data == expected else None


def _expected(data: JsonObject, version: str, after: int) -> JsonObject:
    listed = data.get("versions")
    items = list(listed) if isinstance(listed, list) else []
    return {**data, "versions": [*items[: after + 1], version, *items[after + 1 :]]}
