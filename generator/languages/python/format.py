"""Layout as Black leaves it, so that Black need not run over what we write.

Only two things need deciding: whether something fits on its line, and how an annotation that does
not fit is broken. Everything else in the templates is one element a line with a trailing comma,
which Black keeps.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.languages.python.breaking import (
    LINE_LENGTH,
    can_break,
    element,
    is_subscript,
    operands,
    subscript,
)


def annotated(indent: int, name: str, text: str, end: str) -> str:
    """`name: text` and its end (` = UNSET,` or nothing), over several lines if it must be."""
    pad = " " * indent
    line = f"{pad}{name}: {text}{end}"
    if len(line) <= LINE_LENGTH:
        return line
    return f"{pad}{name}: {_broken(text, indent)}{end}"


def assigned(
    indent: int, name: str, text: str, value: str, arguments: Sequence[str] = ()
) -> str:
    """`name: text = value`, or `= value(arguments)`, in the body of a class.

    Black breaks the call first, then puts the value in parentheses, then breaks the annotation.
    """
    pad = " " * indent
    whole = f"{value}({', '.join(arguments)})" if arguments else value
    head = f"{pad}{name}: {text} = "
    if len(head) + len(whole) <= LINE_LENGTH:
        return f"{head}{whole}"
    if arguments and len(head) + len(value) < LINE_LENGTH:
        return f"{head}{_broken_call(indent, value, arguments)}"
    if len(head) < LINE_LENGTH or not can_break(text):
        inner = whole
        if arguments and indent + 4 + len(whole) > LINE_LENGTH:
            inner = _broken_call(indent + 4, value, arguments)
        return f"{head}(\n{pad}    {inner}\n{pad})"
    if arguments and indent + len(") = ") + len(whole) > LINE_LENGTH:
        whole = _broken_call(indent, value, arguments)
    return f"{pad}{name}: {_broken(text, indent)} = {whole}"


def subclass(name: str, bases: str) -> str:
    """`class name(bases):`, the bases on a line of their own if they must be."""
    line = f"class {name}({bases}):"
    return line if len(line) <= LINE_LENGTH else f"class {name}(\n    {bases}\n):"


def method_without_arguments(indent: int, name: str, returns: str) -> str:
    """`def name(self) -> returns:`, `self` on a line of its own if it must be."""
    pad = " " * indent
    line = f"{pad}def {name}(self) -> {returns}:"
    if len(line) <= LINE_LENGTH:
        return line
    return f"{pad}def {name}(\n{pad}    self,\n{pad}) -> {returns}:"


def aliased(name: str, text: str) -> str:
    """A module-level `name: TypeAlias = text`."""
    line = f"{name}: TypeAlias = {text}"
    if len(line) <= LINE_LENGTH:
        return line
    return f"{name}: TypeAlias = {_broken(text, 0)}"


def call(indent: int, head: str, arguments: Sequence[str], before: int = 0) -> str:
    """`head(arguments)` on one line if it fits with a comma behind, else one argument a line.

    It begins where it stands: the first line is not indented, and has `before` characters on it.
    """
    pad = " " * indent
    line = f"{head}({', '.join(arguments)})"
    fits = indent + before + len(line) < LINE_LENGTH and "\n" not in line
    if fits or not arguments:
        return line
    inner = "".join(f"{pad}    {argument},\n" for argument in arguments)
    return f"{head}(\n{inner}{pad})"


def returned(indent: int, text: str) -> str:
    """The end of a signature whose arguments stand above it: `) -> text:`."""
    pad = " " * indent
    line = f"{pad}) -> {text}:"
    if len(line) <= LINE_LENGTH:
        return line
    return f"{pad}) -> {_broken(text, indent)}:"


def constant(name: str, literal: str) -> str:
    """A module-level `NAME = literal`, the literal on a line of its own if it must be."""
    line = f"{name} = {literal}"
    if len(line) <= LINE_LENGTH or 4 + len(literal) > LINE_LENGTH:
        return line
    return f"{name} = (\n    {literal}\n)"


def returned_call(indent: int, function: str, argument: str) -> str:
    """`return function(argument)`, the argument on a line of its own if it must be."""
    pad = " " * indent
    line = f"{pad}return {function}({argument})"
    if len(line) <= LINE_LENGTH:
        return line
    if len(f"{pad}return {function}(") > LINE_LENGTH >= len(f"{pad}    {function}("):
        inner = f"{pad}    {function}(\n{pad}        {argument}\n{pad}    )"
        return f"{pad}return (\n{inner}\n{pad})"
    return f"{pad}return {function}(\n{pad}    {argument}\n{pad})"


def made_by(indent: int, name: str, function: str, argument: str) -> str:
    """`name = function(argument)`, the argument on a line of its own if it must be."""
    pad = " " * indent
    head = f"{pad}{name} = {function}("
    if len(head) + len(argument) < LINE_LENGTH:
        return f"{head}{argument})"
    return f"{head}\n{pad}    {argument}\n{pad})"


def imported(indent: int, module: str, names: Sequence[str]) -> str:
    """`from module import names`, in parentheses if it must be."""
    pad = " " * indent
    line = f"{pad}from {module} import {', '.join(names)}"
    if len(line) <= LINE_LENGTH:
        return line
    inner = "".join(f"{pad}    {name},\n" for name in names)
    return f"{pad}from {module} import (\n{inner}{pad})"


def braces(indent: int, head: str, items: Sequence[str]) -> str:
    """`head{}` with an item a line, and a comma behind it."""
    pad = " " * indent
    if not items:
        return f"{pad}{head}{{}},"
    inner = "".join(f"{pad}    {item},\n" for item in items)
    return f"{pad}{head}{{\n{inner}{pad}}},"


def elements(indent: int, head: str, items: Sequence[str]) -> str:
    """`head(item, item),` as a tuple, an item a line; a single item on the same line if it fits.

    Black takes the comma of a tuple of one for part of the tuple, not for a wish to break it.
    """
    pad = " " * indent
    if len(items) == 1:
        line = f"{pad}{head}({items[0]},),"
        if len(line) <= LINE_LENGTH and "\n" not in line:
            return line
    inner = "".join(f"{pad}    {item},\n" for item in items)
    return f"{pad}{head}(\n{inner}{pad}),"


def docstring(indent: int, lines: Sequence[str]) -> str:
    """A docstring of lines that `literals.prose` made; a single line stays on one."""
    pad = " " * indent
    first, *rest = lines
    if first.startswith('"'):
        first = f" {first}"
    if not rest:
        space = " " if first.endswith('"') else ""
        return f'{pad}"""{first}{space}"""'
    inner = "".join(f"{pad}{line}\n" if line else "\n" for line in rest)
    return f'{pad}"""{first}\n{inner}{pad}"""'


def _broken_call(indent: int, function: str, arguments: Sequence[str]) -> str:
    pad, flat = " " * indent, ", ".join(arguments)
    if indent + 4 + len(flat) <= LINE_LENGTH:
        return f"{function}(\n{pad}    {flat}\n{pad})"
    inner = "".join(f"{pad}    {argument},\n" for argument in arguments)
    return f"{function}(\n{inner}{pad})"


def _broken(text: str, indent: int) -> str:
    """A type expression that does not fit behind what stands before it."""
    pad = " " * indent
    if len(operands(text)) == 1 and is_subscript(text):
        return "\n".join(subscript(text, indent)).lstrip()
    if not can_break(text) and indent + 4 + len(text) > LINE_LENGTH:
        return text
    inner = "\n".join(element(text, indent + 4))
    return f"(\n{inner}\n{pad})"
