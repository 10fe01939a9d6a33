"""Type expressions over several lines, as Black breaks them.

Black goes from the outside in: a union has an operand a line, a subscript its arguments on a line
of their own or one a line, and each of these lines is broken again where it is still too long.
"""

from __future__ import annotations

from collections.abc import Iterator

LINE_LENGTH = 88


def operands(text: str) -> list[str]:
    """The operands of a union; a text that is none is the only one."""
    return _split(text, " | ")


def can_break(text: str) -> bool:
    """Whether a type expression has a place where it can be broken."""
    return is_subscript(text) or len(operands(text)) > 1


def is_subscript(text: str) -> bool:
    """Whether an operand is `Head[a, b]`; a string literal with a bracket in it is none."""
    return "[" in text and text[0] not in "\"'"


def element(text: str, indent: int, start: str = "", end: str = "") -> Iterator[str]:
    """The lines of an expression alone between brackets, with `start` and `end` around it."""
    if indent + len(start) + len(text) + len(end) <= LINE_LENGTH:
        yield f"{' ' * indent}{start}{text}{end}"
        return
    *others, last = operands(text)
    for operand in others:
        yield from _operand(operand, indent, start)
        start = "| "
    yield from _operand(last, indent, start, end)


def subscript(text: str, indent: int, start: str = "", end: str = "") -> Iterator[str]:
    """The lines of `Head[a, b]`, its arguments on lines of their own."""
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
    """Parts of a type expression between separators outside brackets and string literals."""
    found, depth, start, n = [], 0, 0, 0
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
            found.append(text[start:n])
            n += len(separator)
            start = n
            continue
        n += 1
    found.append(text[start:])
    return found
