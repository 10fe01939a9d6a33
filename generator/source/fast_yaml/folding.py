"""Texts of YAML over several lines: block scalars, and plain ones that are folded.

A text that is written in a rarer way (an indentation that changes, lines further in that are
folded, tabs) is None here, and for libyaml to read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.source.fast_yaml.line_forms import PLAIN_REST

BLOCKS = ("|", "|-", ">", ">-")
"""Headers of block scalars (YAML 1.2, 8.1) that are read here: literal and folded; `-` strips the
last line break."""

_CONTINUED = re.compile(rf"(?=[^\s#]){PLAIN_REST}\x20*")


def block_text(
    lines: Sequence[str], start: int, column: int, header: str
) -> tuple[str, int] | None:
    """The text of a block scalar from line `start` on, and the line after it.

    Its lines are further in than `column`, that of its entry.
    """
    found: list[str] = []
    inner, end = -1, start
    for end in range(start, len(lines)):
        line = lines[end]
        body = line.lstrip(" ")
        indent = len(line) - len(body)
        if not body:
            if indent > max(inner, 0):
                return None
            found.append("")
            continue
        if indent <= column:
            break
        if inner < 0:
            inner = indent
        if indent < inner or body[0] == "\t":
            return None
        found.append(line[inner:])
    else:
        if lines[-1]:
            return None
        end = len(lines)
    while found and not found[-1]:
        found.pop()
    if not found:
        return None
    last = "" if header[1:] else "\n"
    if header[0] == "|":
        return "\n".join(found) + last, end
    if any(line[:1] == " " for line in found):
        return None
    return folded(found) + last, end


def plain_text(
    first: str, lines: Sequence[str], start: int, column: int
) -> tuple[str, int] | None:
    """A plain scalar that goes on in line `start`, and the line after it."""
    found, end = [first], start
    for end in range(start, len(lines)):
        line = lines[end]
        body = line.lstrip(" ")
        if body and len(line) - len(body) <= column:
            break
        if body and not _CONTINUED.fullmatch(body):
            return None
        found.append(body.rstrip(" "))
    else:
        end = len(lines)
    while not found[-1]:
        found.pop()
    return folded(found), end


def folded(lines: Sequence[str]) -> str:
    """Lines as one text: a line break is a space, and n empty lines are n line breaks."""
    text, breaks = "", 0
    for line in lines:
        if not line:
            breaks += 1
            continue
        text += "\n" * breaks if breaks or not text else " "
        text += line
        breaks = 0
    return text
