"""Scalars over several lines: block scalars and folded plain scalars.

Functions return None for a scalar in a rarer form (changing indentation, indented lines in a folded
scalar, tabs), which libyaml has to read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.source.fast_yaml.line_forms import PLAIN_REST

_CONTINUED = re.compile(rf"(?=[^\s#]){PLAIN_REST}\x20*")


def read_block_scalar(
    lines: Sequence[str], start: int, column: int, header: str
) -> tuple[str, int] | None:
    """Return a block scalar that begins in line `start`, and the number of the line after it.

    Its lines are indented more than its entry, which begins in `column`. Its header (YAML 1.2, 8.1)
    is `|` for a literal scalar or `>` for a folded one; a `-` after it strips the last line break.
    """
    content: list[str] = []
    inner, end = -1, start
    for end in range(start, len(lines)):
        line = lines[end]
        body = line.lstrip(" ")
        indent = len(line) - len(body)
        if not body:
            if indent > max(inner, 0):
                return None
            content.append("")
            continue
        if indent <= column:
            break
        if inner < 0:
            inner = indent
        if indent < inner or body[0] == "\t":
            return None
        content.append(line[inner:])
    else:
        if lines[-1]:
            return None
        end = len(lines)
    while content and not content[-1]:
        content.pop()
    if not content:
        return None
    last = "" if header[1:] else "\n"
    if header[0] == "|":
        return "\n".join(content) + last, end
    if any(line[:1] == " " for line in content):
        return None
    return fold_lines(content) + last, end


def read_plain_scalar(
    first: str, lines: Sequence[str], start: int, column: int
) -> tuple[str, int] | None:
    """Return a plain scalar that continues in line `start`, and the number of the line after it."""
    content, end = [first], start
    for end in range(start, len(lines)):
        line = lines[end]
        body = line.lstrip(" ")
        if body and len(line) - len(body) <= column:
            break
        if body and not _CONTINUED.fullmatch(body):
            return None
        content.append(body.rstrip(" "))
    else:
        end = len(lines)
    while not content[-1]:
        content.pop()
    return fold_lines(content), end


def fold_lines(lines: Sequence[str]) -> str:
    """Fold lines into one string: a line break is a space, n empty lines are n line breaks."""
    text, breaks = "", 0
    for line in lines:
        if not line:
            breaks += 1
            continue
        text += "\n" * breaks if breaks or not text else " "
        text += line
        breaks = 0
    return text
