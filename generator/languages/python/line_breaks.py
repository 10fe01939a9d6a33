"""Breaks type expressions over several lines, as Black does.

Black works from the outside in: it puts each operand of a union on a line, then the arguments of a
subscript on one line or one a line, and breaks each of these lines again if it is too long.
"""

from __future__ import annotations

from collections.abc import Iterator

LINE_LENGTH = 88


def operands(text: str) -> list[str]:
    """Return the operands of a union; any other expression is its only operand."""
    return _split(text, " | ")


def can_break(text: str) -> bool:
    """Whether a type expression has a place where it can be broken."""
    return is_subscript(text) or len(operands(text)) > 1


def is_subscript(text: str) -> bool:
    """Whether an operand is `Head[a, b]`, and not a string literal that contains a bracket."""
    return "[" in text and text[0] not in "\"'"


def element(text: str, indent: int, start: str = "", end: str = "") -> Iterator[str]:
    """Yield the lines of an expression between brackets, with `start` and `end` around it."""
    if indent + len(start) + len(text) + len(end) <= LINE_LENGTH:
        yield f"{' ' * indent}{start}{text}{end}"
        return
    *others, last = operands(text)
    for operand in others:
        yield from _operand(operand, indent, start)
        start = "| "
    yield from _operand(last, indent, start, end)


def subscript(text: str, indent: int, start: str = "", end: str = "") -> Iterator[str]:
    """Yield the lines of `Head[a, b]`, with its arguments on lines of their own."""
    head, _, inner = text.partition("[")
    inner = inner[:-1]
    yield f"{' ' * indent}{start}{head}["
    items = _split(inner, ", ")
    if len(items) == 1 or indent + 4 + len(inner) <= LINE_LENGTH:
        yield from element(inner, indent + 4)
    else:
        for item in items:
            yield from element(item, indent + 4, end=",")
    yield f"{' ' * indent}]{end}"


def _operand(text: str, indent: int, start: str, end: str = "") -> Iterator[str]:
    fits = indent + len(start) + len(text) + len(end) <= LINE_LENGTH
    if fits or not is_subscript(text):
        yield f"{' ' * indent}{start}{text}{end}"
    else:
        yield from subscript(text, indent, start, end)


def _split(text: str, separator: str) -> list[str]:
    """Split a type expression at separators outside brackets and string literals."""
    parts, depth, start, n = [], 0, 0, 0
    quote = ""
    while n < len(text):
        char = text[n]
        if quote:
            n += char == "\\"
            quote = "" if char == quote else quote
        elif char in "\"'":
            quote = char
        elif char == "[":
            depth += 1
        elif char == "]":
            depth -= 1
        elif depth == 0 and text.startswith(separator, n):
            parts.append(text[start:n])
            n += len(separator)
            start = n
            continue
        n += 1
    parts.append(text[start:])
    return parts
