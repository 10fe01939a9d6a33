"""Jinja filters that lay Python code out as Black leaves it, so that Black need not run over it.

A template writes `{{ code | filter(column) }}` where the code begins, and names the column that its
further lines are counted from. Only two things need deciding: whether something fits on its line,
and where it is broken if it does not. Everything else in the templates is one element a line with a
trailing comma, which Black keeps.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

from generator.languages.python.expression_layout import (
    break_call,
    dict_lines,
    expression,
    expression_lines,
    flatten,
    names,
    one_a_line,
)
from generator.languages.python.line_breaks import (
    LINE_LENGTH,
    can_break,
    element,
    is_subscript,
    operands,
    subscript,
)
from generator.languages.python.literals import hanging, prose
from generator.languages.python.views.code import (
    CallCode,
    ClassLine,
    Constant,
    Doc,
    FieldCode,
    Import,
    Imports,
    ParameterCode,
)

# More than the operations of any tag: the classes of a tag show the same docstrings.
_REMEMBERED = 4096


@lru_cache(_REMEMBERED)
def signature(parameters: tuple[ParameterCode, ...], column: int) -> str:
    """The parameters of a function, one a line."""
    lines = []
    for p in parameters:
        end = f" = {p.default}," if p.default else ","
        fits = column + len(p.name) + 2 + len(p.annotation) + len(end) <= LINE_LENGTH
        text = p.annotation if fits else _break_type(p.annotation, column)
        lines.append(f"{p.name}: {text}{end}")
    return f"\n{' ' * column}".join(lines)


def returns(annotation: str, column: int) -> str:
    """The end of a signature whose parameters stand above it: `) -> annotation:`."""
    line = f") -> {annotation}:"
    if column + len(line) <= LINE_LENGTH:
        return line
    return f") -> {_break_type(annotation, column)}:"


def getter(code: FieldCode, column: int) -> str:
    """`def name(self) -> annotation:`, `self` on a line of its own if it must be."""
    line = f"def {code.name}(self) -> {code.annotation}:"
    if column + len(line) <= LINE_LENGTH:
        return line
    pad = " " * column
    return f"def {code.name}(\n{pad}    self,\n{pad}) -> {code.annotation}:"


def class_line(line: ClassLine) -> str:
    """`class name(bases):`, the bases on a line of their own if they must be."""
    text = f"class {line.name}({line.bases}):"
    if len(text) <= LINE_LENGTH:
        return text
    return f"class {line.name}(\n    {line.bases}\n):"


def field(code: FieldCode, column: int) -> str:
    """`name: annotation` and ` = value`, if there is one, in the body of a class.

    Black breaks the call first, then puts the value in parentheses, then breaks the annotation.
    """
    name, text, value = code.name, code.annotation, code.value
    if not value:
        fits = column + len(name) + 2 + len(text) <= LINE_LENGTH
        return f"{name}: {text if fits else _break_type(text, column)}"
    whole, head = flatten(value), f"{name}: {text} = "
    if column + len(head) + len(whole) <= LINE_LENGTH:
        return f"{head}{whole}"
    call = value if isinstance(value, CallCode) else None
    if call and column + len(head) + len(call.function) < LINE_LENGTH:
        return f"{head}{break_call(call, column)}"
    if column + len(head) < LINE_LENGTH or not can_break(text):
        inner, pad = whole, " " * column
        if call and column + 4 + len(whole) > LINE_LENGTH:
            inner = break_call(call, column + 4)
        return f"{head}(\n{pad}    {inner}\n{pad})"
    if call and column + len(") = ") + len(whole) > LINE_LENGTH:
        whole = break_call(call, column)
    return f"{name}: {_break_type(text, column)} = {whole}"


def type_alias(code: FieldCode) -> str:
    """A module-level `name: TypeAlias = annotation`."""
    head = f"{code.name}: TypeAlias = "
    fits = len(head) + len(code.annotation) <= LINE_LENGTH
    return head + (code.annotation if fits else _break_type(code.annotation, 0))


def constant(code: Constant) -> str:
    """A module-level `NAME = value`, the value on a line of its own if it must be."""
    head, value = f"{code.name} = ", code.value
    if not isinstance(value, str):
        return head + expression(value, 0, len(head))
    if len(head) + len(value) <= LINE_LENGTH or 4 + len(value) > LINE_LENGTH:
        return head + value
    return f"{head}(\n    {value}\n)"


def return_call(call: CallCode, column: int) -> str:
    """`return function(argument)`, the argument on a line of its own if it must be."""
    line, pad = f"return {flatten(call)}", " " * column
    if column + len(line) <= LINE_LENGTH:
        return line
    opening = f"return {call.function}("
    if column + len(opening) > LINE_LENGTH >= column + 5 + len(call.function):
        return f"return (\n{pad}    {break_call(call, column + 4)}\n{pad})"
    return f"return {break_call(call, column)}"


def assignment(code: FieldCode, column: int) -> str:
    """`name = function(argument)`, the argument on a line of its own if it must be."""
    line = f"{code.name} = {flatten(code.value)}"
    if column + len(line) <= LINE_LENGTH or not isinstance(code.value, CallCode):
        return line
    return f"{code.name} = {break_call(code.value, column)}"


def import_from(statement: Import, column: int) -> str:
    """An import statement, its names in parentheses if they must be."""
    if not statement.names:
        return f"import {statement.module}"
    head = f"from {statement.module} import "
    flat = ", ".join(statement.names)
    if column + len(head) + len(flat) <= LINE_LENGTH:
        return head + flat
    return head + one_a_line("(", statement.names, ")", column)


def import_groups(imports: Imports) -> str:
    """The imports of a module, with a blank line between groups."""
    return "\n\n".join(
        "\n".join(import_from(statement, 0) for statement in group)
        for group in imports.groups
        if group
    )


@lru_cache(_REMEMBERED)
def docstring(doc: Doc, column: int) -> str:
    """A docstring; a single line stays on one."""
    width = LINE_LENGTH - column
    lines: list[str] = []
    for paragraph in doc.paragraphs:
        # The quotes stand beside the first one.
        wrapped = prose(paragraph, width if lines else width - len('""""""'))
        lines += ["", *wrapped] if lines and wrapped else wrapped
    for section in doc.sections:
        lines += ["", f"{section.title}:"]
        for item in section.items:
            lines += hanging(item, width)
    first, *rest = lines
    if first.startswith('"'):
        first = f" {first}"
    if not rest:
        space = " " if first.endswith('"') else ""
        return f'"""{first}{space}"""'
    pad = " " * column
    inner = "".join(f"{pad}{line}\n" if line else "\n" for line in rest)
    return f'"""{first}\n{inner}{pad}"""'


FILTERS: Mapping[str, Callable[..., str]] = {
    function.__name__: function
    for function in (
        assignment,
        class_line,
        constant,
        dict_lines,
        docstring,
        expression,
        expression_lines,
        field,
        getter,
        import_from,
        import_groups,
        names,
        return_call,
        returns,
        signature,
        type_alias,
    )
}
"""The filters by the name that templates call them by."""


def _break_type(text: str, column: int) -> str:
    """A type expression that does not fit behind what stands before it."""
    if len(operands(text)) == 1 and is_subscript(text):
        return "\n".join(subscript(text, column)).lstrip()
    if not can_break(text) and column + 4 + len(text) > LINE_LENGTH:
        return text
    inner = "\n".join(element(text, column + 4))
    return f"(\n{inner}\n{' ' * column})"
