"""Insert a version into the text of an api.yaml and leave every other character as it is."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from generator.json_types import JsonObject, child
from generator.source import parse
from generator.source.document import Source

_FLOW_ITEM = re.compile(
    r"\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^']|'')*'|[^,\[\]{}#\s][^,\[\]{}#\n]*?(?=\s*(?:[,\]\n]|\s#))"
)
_EMPTY = re.compile(r"package_versions:[ \t]*\{[ \t]*\}([ \t]*(?:#.*)?)\r?")
_BLOCK_LEAD = re.compile(r"[ \t]*-[ \t]+")


def insert_version(settings: Source, version: str, after: int) -> bytes | None:
    """Insert `version` into `versions` of api.yaml, after the item with index `after`.

    Returns:
        The new text, or None where the layout of the text is not supported: the new text is parsed,
        and must differ from the old one in this item only.
    """
    parsed = parse(settings).value
    text = settings.files[settings.name].decode("utf-8", "replace")
    if parsed is None or not isinstance(parsed.data, dict):
        return None
    location = parsed.locate(f"/versions/{after}")
    lines = text.split("\n")
    if not 1 <= location.line <= len(lines):
        return None
    line, column = lines[location.line - 1], location.column - 1
    quoted = json.dumps(version)
    if _BLOCK_LEAD.fullmatch(line[:column]):
        ending = "\r" if line.endswith("\r") else ""
        lines.insert(location.line, f"{line[:column]}{quoted}{ending}")
    else:
        item = _FLOW_ITEM.match(line, column)
        if item is None:
            return None
        lines[location.line - 1] = f"{line[:item.end()]}, {quoted}{line[item.end():]}"
    return _verify(settings, lines, _insert_item(parsed.data, version, after))


def set_package_version(settings: Source, version: str, package: str) -> bytes | None:
    """Set the package version of an API version in `package_versions` of api.yaml.

    Returns:
        The new text, or None where the layout of the text is not supported, as `insert_version`
        does.
    """
    parsed = parse(settings).value
    if parsed is None or not isinstance(parsed.data, dict):
        return None
    value = parsed.data.get("package_versions")
    entries = dict(value) if isinstance(value, dict) else {}
    lines = settings.files[settings.name].decode("utf-8", "replace").split("\n")
    entry = f"{json.dumps(version)}: {json.dumps(package)}"
    ending = "\r" if lines[0].endswith("\r") else ""
    if "package_versions" not in parsed.data:
        last_line = [] if lines[-1] else [lines.pop()]
        lines += [f"package_versions:{ending}", f"  {entry}{ending}", *last_line]
    elif entries:
        location = parsed.locate(child("/package_versions", next(iter(entries))))
        indent = lines[location.line - 1][: location.column - 1]
        if indent.strip() or not indent:
            return None
        if version in entries:
            location = parsed.locate(child("/package_versions", version))
            del lines[location.line - 1]
        key_line = parsed.locate("/package_versions").line
        lines.insert(key_line, f"{indent}{entry}{ending}")
    else:
        index = parsed.locate("/package_versions").line - 1
        empty = _EMPTY.fullmatch(lines[index])
        if empty is None:
            return None
        lines[index] = f"package_versions:{empty[1]}{ending}"
        lines.insert(index + 1, f"  {entry}{ending}")
    return _verify(
        settings,
        lines,
        {**parsed.data, "package_versions": {**entries, version: package}},
    )


def _verify(
    settings: Source, lines: Sequence[str], expected: JsonObject
) -> bytes | None:
    """Return the text if it parses to the expected settings."""
    content = "\n".join(lines).encode()
    parsed = parse(Source(settings.name, {settings.name: content})).value
    return content if parsed and parsed.data == expected else None


def _insert_item(data: JsonObject, version: str, after: int) -> JsonObject:
    versions = data.get("versions")
    items = list(versions) if isinstance(versions, list) else []
    return {**data, "versions": [*items[: after + 1], version, *items[after + 1 :]]}
