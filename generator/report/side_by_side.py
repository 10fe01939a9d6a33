"""Two JSON values as rows of lines, old beside new, put together member by member.

The order of members means nothing in JSON, so a value that only moved did not change.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from generator.json_types import Json
from generator.record import record
from generator.report.finding_text import one_line
from generator.report.value_lines import (
    DEEPEST,
    is_short,
    item_lines,
    name,
    scalar,
    value_lines,
)

AROUND = 2
"""Lines that are shown before and after one that differs."""

MOST = 150
"""Rows that are shown of two values."""


@record
class Row:
    """A line of each side, `""` where a side has none; `mark` is same, changed, removed, added, or
    gap for a row in place of omitted lines."""

    mark: str
    old: str
    new: str
    depth: int = 0


def rows(old: Json, new: Json) -> list[Row]:
    """Both values whole, as long as they are."""
    return list(_both(old, new, 0))


def named_lines(old: Mapping[str, str], new: Mapping[str, str]) -> list[Row]:
    """Lines that have names, put together by these."""
    lines = []
    for key in _merged(old, new):
        before, after = one_line(old.get(key, "")), one_line(new.get(key, ""))
        if key not in old or key not in new:
            mark = _side(key in new)
        else:
            mark = "same" if before == after else "changed"
        lines.append(Row(mark, before, after))
    return lines


def shortened(listed: Sequence[Row]) -> list[Row]:
    """Only the rows that differ, those around them, and those that they lie in; at most `MOST`."""
    kept = [False] * len(listed)
    last = len(listed) - 1
    for number, row in enumerate(listed):
        if row.mark != "same":
            first, end = max(0, number - AROUND), min(last, number + AROUND)
            kept[first : end + 1] = [True] * (end + 1 - first)
    wanted = -1
    for number in range(last, -1, -1):
        depth = listed[number].depth
        kept[number] = kept[number] or depth < wanted
        if kept[number]:
            wanted = depth
    return _with_gaps(listed, kept)


def _with_gaps(listed: Sequence[Row], kept: Sequence[bool]) -> list[Row]:
    shown: list[Row] = []
    skipped = 0
    for row, keep in zip(listed, kept, strict=True):
        if not keep or len(shown) >= MOST:
            skipped += 1
            continue
        if skipped:
            shown.append(_gap(skipped))
        skipped = 0
        shown.append(row)
    return [*shown, _gap(skipped)] if skipped else shown


def _gap(number: int) -> Row:
    text = f"{number} more line{'s' if number > 1 else ''}"
    return Row("gap", text, text)


def _both(old: Json, new: Json, depth: int) -> Iterator[Row]:
    if is_short(old) and is_short(new) and _same(old, new):
        yield from _one_sided("same", value_lines(old, depth))
    elif depth == DEEPEST or not (old and new):
        yield from _replaced(value_lines(old, depth), value_lines(new, depth), depth)
    elif isinstance(old, Mapping) and isinstance(new, Mapping):
        for key in _merged(old, new):
            yield from _member(key, old, new, depth)
    elif isinstance(old, list) and isinstance(new, list):
        yield from _elements(old, new, depth)
    else:
        yield from _replaced(value_lines(old, depth), value_lines(new, depth), depth)


def _member(
    key: str, old: Mapping[str, Json], new: Mapping[str, Json], depth: int
) -> Iterator[Row]:
    start = "  " * depth + name(key) + ":"
    if key not in old or key not in new:
        there = old if key in old else new
        lines = value_lines({key: there[key]}, depth)
        yield from _one_sided(_side(key in new), lines)
        return
    before, after = old[key], new[key]
    if is_short(before) and is_short(after):
        left, right = f"{start} {scalar(before)}", f"{start} {scalar(after)}"
        mark = "same" if _same(before, after) else "changed"
        yield Row(mark, left, right, depth)
    elif is_short(before) or is_short(after) or type(before) is not type(after):
        yield from _replaced(
            value_lines({key: before}, depth), value_lines({key: after}, depth), depth
        )
    else:
        yield Row("same", start, start, depth)
        yield from _both(before, after, depth + 1)


def _elements(old: Sequence[Json], new: Sequence[Json], depth: int) -> Iterator[Row]:
    left, right = _keyed(old), _keyed(new)
    for key in _merged(left, right):
        if key in left and key in right:
            if _same(left[key], right[key]):
                yield from _one_sided("same", item_lines(left[key], depth))
            else:
                dash = "  " * depth + "-"
                yield Row("same", dash, dash, depth)
                yield from _both(left[key], right[key], depth + 1)
        else:
            there = left[key] if key in left else right[key]
            yield from _one_sided(_side(key in right), item_lines(there, depth))


def _same(old: Json, new: Json) -> bool:
    # In Python, 1 and true are equal.
    return old == new and _text(old) == _text(new)


def _keyed(value: Sequence[Json]) -> dict[str, Json]:
    """The elements of a list by what makes them the same in two lists."""
    by_name: dict[str, Json] = {}
    for number, element in enumerate(value):
        key = _identity(element)
        if key in by_name:
            key = f"{number} {key}"
        by_name[key] = element
    return by_name


def _identity(element: Json) -> str:
    if isinstance(element, Mapping):
        for names in (("in", "name"), ("$ref",), ("url",), ("title",)):
            said = [element.get(key) for key in names]
            if all(isinstance(text, str) for text in said):
                return json.dumps([*names, *said])
    return _text(element)


def _text(value: Json) -> str:
    return json.dumps(value, sort_keys=True)


def _merged(old: Mapping[str, object], new: Mapping[str, object]) -> list[str]:
    """The keys of both: in the new order, the old ones that are gone where they stood."""
    gone: dict[str, list[str]] = {}
    first: list[str] = []
    after = first
    for key in old:
        if key in new:
            after = gone.setdefault(key, [])
        else:
            after.append(key)
    keys = first
    for key in new:
        keys.append(key)
        keys += gone.get(key, [])
    return keys


def _replaced(old: Iterator[str], new: Iterator[str], depth: int) -> Iterator[Row]:
    left, right = list(old), list(new)
    if left == right:
        yield from _one_sided("same", left)
        return
    if len(left) == 1 == len(right):
        yield Row("changed", left[0], right[0], depth)
        return
    yield from _one_sided("removed", left)
    yield from _one_sided("added", right)


def _one_sided(mark: str, lines: Iterator[str] | Sequence[str]) -> Iterator[Row]:
    for line in lines:
        depth = (len(line) - len(line.lstrip(" "))) // 2
        yield Row(
            mark,
            "" if mark == "added" else line,
            "" if mark == "removed" else line,
            depth,
        )


def _side(is_new: bool) -> str:
    return "added" if is_new else "removed"
