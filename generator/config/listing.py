"""A version put into an api.yaml, with every other character left as it is."""

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
    return _verified(settings, lines, _expected(before.data, version, after))


def with_package_version(settings: Source, version: str, package: str) -> bytes | None:
    """The text of api.yaml that says in `package_versions` which version a package has.

    None where that would not be all that changes, as with `with_version`.
    """
    before = parse(settings).value
    if before is None or not isinstance(before.data, dict):
        return None
    stated = before.data.get("package_versions")
    known = dict(stated) if isinstance(stated, dict) else {}
    lines = settings.files[settings.name].decode("utf-8", "replace").split("\n")
    entry = f"{json.dumps(version)}: {json.dumps(package)}"
    ending = "\r" if lines[0].endswith("\r") else ""
    if "package_versions" not in before.data:
        blank = [] if lines[-1] else [lines.pop()]
        lines += [f"package_versions:{ending}", f"  {entry}{ending}", *blank]
    elif known:
        name = next(iter(known))
        place = before.locate(child("/package_versions", name))
        line = lines[place.line - 1]
        indent = line[: place.column - 1]
        if indent.strip() or not indent:
            return None
        if version in known:
            place = before.locate(child("/package_versions", version))
            del lines[place.line - 1]
        lines.insert(
            before.locate("/package_versions").line, f"{indent}{entry}{ending}"
        )
    else:
        at = before.locate("/package_versions").line - 1
        empty = _EMPTY.fullmatch(lines[at])
        if empty is None:
            return None
        lines[at] = f"package_versions:{empty[1]}{ending}"
        lines.insert(at + 1, f"  {entry}{ending}")
    data: JsonObject = {**before.data, "package_versions": {**known, version: package}}
    return _verified(settings, lines, data)


def _verified(
    settings: Source, lines: Sequence[str], expected: JsonObject
) -> bytes | None:
    """The text, if reading it gives what is expected."""
    content = "\n".join(lines).encode()
    read = parse(Source(settings.name, {settings.name: content})).value
    return content if read and read.data == expected else None


def _expected(data: JsonObject, version: str, after: int) -> JsonObject:
    listed = data.get("versions")
    items = list(listed) if isinstance(listed, list) else []
    return {**data, "versions": [*items[: after + 1], version, *items[after + 1 :]]}
