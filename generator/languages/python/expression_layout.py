"""Lays expressions out as Black does: on one line if they fit, else one item a line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from generator.languages.python.line_breaks import LINE_LENGTH, element
from generator.languages.python.views.code import (
    CallCode,
    DictCode,
    Expression,
    Keyword,
    LambdaCode,
    TupleCode,
)


def expression(code: Expression, column: int, before: int = 0) -> str:
    """An expression, on one line if it fits with a comma behind, else an item of it a line.

    `before` are the characters that stand on its first line beside the indentation.
    """
    if isinstance(code, str):
        return code
    if isinstance(code, LambdaCode):
        lines = element(code.type, column, "lambda: ", ",")
        return "\n".join(lines).strip().removesuffix(",")
    if isinstance(code, Keyword):
        head = f"{code.name}="
        return head + expression(code.value, column, before + len(head))
    flat = flatten(code)
    if column + before + len(flat) < LINE_LENGTH:
        return flat
    if isinstance(code, DictCode):
        return dict_lines(code.items, column)
    if isinstance(code, TupleCode):
        return one_a_line("(", code.items, ")", column) if code.items else flat
    if not code.arguments:
        return flat
    return one_a_line(f"{code.function}(", code.arguments, ")", column)


def expression_lines(items: Sequence[Expression], column: int, before: int = 0) -> str:
    """A tuple with an item a line; a single item on the same line if it fits.

    Black takes the comma of a tuple of one for part of the tuple, not for a wish to break it.
    """
    if len(items) == 1:
        return expression(TupleCode(tuple(items)), column, before)
    return one_a_line("(", items, ")", column)


def dict_lines(pairs: Iterable[tuple[str, Expression]], column: int) -> str:
    """A dictionary with an item a line."""
    pad = " " * (column + 4)
    inner = "".join(
        f"{pad}{key}: {expression(value, column + 4, len(key) + 2)},\n"
        for key, value in pairs
    )
    return f"{{\n{inner}{' ' * column}}}" if inner else "{}"


@lru_cache(4096)
def names(values: tuple[str, ...], column: int) -> str:
    """A tuple of names, as an argument of a call."""
    # The comma behind it counts twice: that is how it has always been broken.
    return expression(TupleCode(values), column, 1)


def flatten(code: Expression) -> str:
    """An expression on one line."""
    if isinstance(code, str):
        return code
    if isinstance(code, CallCode):
        return f"{code.function}({flatten_all(code.arguments)})"
    if isinstance(code, Keyword):
        return f"{code.name}={flatten(code.value)}"
    if isinstance(code, LambdaCode):
        return f"lambda: {code.type}"
    if isinstance(code, TupleCode):
        inner = flatten_all(code.items)
        return f"({inner},)" if len(code.items) == 1 else f"({inner})"
    return f"{{{', '.join([f'{k}: {flatten(v)}' for k, v in code.items])}}}"


def flatten_all(items: Iterable[Expression]) -> str:
    return ", ".join([i if isinstance(i, str) else flatten(i) for i in items])


def one_a_line(start: str, items: Iterable[Expression], end: str, column: int) -> str:
    pad = " " * (column + 4)
    inner = "".join(f"{pad}{expression(item, column + 4)},\n" for item in items)
    return f"{start}\n{inner}{' ' * column}{end}"


def break_call(call: CallCode, column: int) -> str:
    """A call that does not fit: its arguments on one line if they fit, else one a line."""
    flat = flatten_all(call.arguments)
    # Black does not add a comma to a single argument that is too long in any case.
    if column + 4 + len(flat) <= LINE_LENGTH or len(call.arguments) == 1:
        pad = " " * column
        return f"{call.function}(\n{pad}    {flat}\n{pad})"
    return one_a_line(f"{call.function}(", call.arguments, ")", column)
