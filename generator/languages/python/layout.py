"""Jinja filters that lay Python code out as Black leaves it, so that Black need not run over it.

A template writes `{{ code | filter(column) }}` where the code begins, and names the column that its
further lines are counted from. Only two things need deciding: whether something fits on its line,
and where it is broken if it does not. Everything else in the templates is one element a line with a
trailing comma, which Black keeps.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache

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
    DictCode,
    Doc,
    Expression,
    FieldCode,
    Import,
    Imports,
    Keyword,
    LambdaCode,
    ParameterCode,
    TupleCode,
)

# More than the operations of any tag: the classes of a tag show the same docstrings.
_REMEMBERED = 4096


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
    flat = _flatten(code)
    if column + before + len(flat) < LINE_LENGTH:
        return flat
    if isinstance(code, DictCode):
        return dict_lines(code.items, column)
    if isinstance(code, TupleCode):
        return _one_a_line("(", code.items, ")", column) if code.items else flat
    if not code.arguments:
        return flat
    return _one_a_line(f"{code.function}(", code.arguments, ")", column)


def expression_lines(items: Sequence[Expression], column: int, before: int = 0) -> str:
    """A tuple with an item a line; a single item on the same line if it fits.

    Black takes the comma of a tuple of one for part of the tuple, not for a wish to break it.
    """
    if len(items) == 1:
        return expression(TupleCode(tuple(items)), column, before)
    return _one_a_line("(", items, ")", column)


def dict_lines(pairs: Iterable[tuple[str, Expression]], column: int) -> str:
    """A dictionary with an item a line."""
    pad = " " * (column + 4)
    inner = "".join(
        f"{pad}{key}: {expression(value, column + 4, len(key) + 2)},\n"
        for key, value in pairs
    )
    return f"{{\n{inner}{' ' * column}}}" if inner else "{}"


def names(values: Sequence[str], column: int) -> str:
    """A tuple of names, as an argument of a call."""
    # The comma behind it counts twice: that is how it has always been broken.
    return expression(TupleCode(tuple(values)), column, 1)


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
    whole, head = _flatten(value), f"{name}: {text} = "
    if column + len(head) + len(whole) <= LINE_LENGTH:
        return f"{head}{whole}"
    call = value if isinstance(value, CallCode) else None
    if call and column + len(head) + len(call.function) < LINE_LENGTH:
        return f"{head}{_break_call(call, column)}"
    if column + len(head) < LINE_LENGTH or not can_break(text):
        inner, pad = whole, " " * column
        if call and column + 4 + len(whole) > LINE_LENGTH:
            inner = _break_call(call, column + 4)
        return f"{head}(\n{pad}    {inner}\n{pad})"
    if call and column + len(") = ") + len(whole) > LINE_LENGTH:
        whole = _break_call(call, column)
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
    line, pad = f"return {_flatten(call)}", " " * column
    if column + len(line) <= LINE_LENGTH:
        return line
    opening = f"return {call.function}("
    if column + len(opening) > LINE_LENGTH >= column + 5 + len(call.function):
        return f"return (\n{pad}    {_break_call(call, column + 4)}\n{pad})"
    return f"return {_break_call(call, column)}"


def assignment(code: FieldCode, column: int) -> str:
    """`name = function(argument)`, the argument on a line of its own if it must be."""
    line = f"{code.name} = {_flatten(code.value)}"
    if column + len(line) <= LINE_LENGTH or not isinstance(code.value, CallCode):
        return line
    return f"{code.name} = {_break_call(code.value, column)}"


def import_from(statement: Import, column: int) -> str:
    """An import statement, its names in parentheses if they must be."""
    if not statement.names:
        return f"import {statement.module}"
    head = f"from {statement.module} import "
    flat = ", ".join(statement.names)
    if column + len(head) + len(flat) <= LINE_LENGTH:
        return head + flat
    return head + _one_a_line("(", statement.names, ")", column)


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


def _flatten(code: Expression) -> str:
    """An expression on one line."""
    if isinstance(code, str):
        return code
    if isinstance(code, CallCode):
        return f"{code.function}({', '.join([_flatten(a) for a in code.arguments])})"
    if isinstance(code, Keyword):
        return f"{code.name}={_flatten(code.value)}"
    if isinstance(code, LambdaCode):
        return f"lambda: {code.type}"
    if isinstance(code, TupleCode):
        inner = ", ".join([_flatten(item) for item in code.items])
        return f"({inner},)" if len(code.items) == 1 else f"({inner})"
    return f"{{{', '.join([f'{k}: {_flatten(v)}' for k, v in code.items])}}}"


def _one_a_line(start: str, items: Iterable[Expression], end: str, column: int) -> str:
    pad = " " * (column + 4)
    inner = "".join(f"{pad}{expression(item, column + 4)},\n" for item in items)
    return f"{start}\n{inner}{' ' * column}{end}"


def _break_call(call: CallCode, column: int) -> str:
    """A call that does not fit: its arguments on one line if they fit, else one a line."""
    flat = ", ".join(map(_flatten, call.arguments))
    # Black does not add a comma to a single argument that is too long in any case.
    if column + 4 + len(flat) <= LINE_LENGTH or len(call.arguments) == 1:
        pad = " " * column
        return f"{call.function}(\n{pad}    {flat}\n{pad})"
    return _one_a_line(f"{call.function}(", call.arguments, ")", column)


def _break_type(text: str, column: int) -> str:
    """A type expression that does not fit behind what stands before it."""
    if len(operands(text)) == 1 and is_subscript(text):
        return "\n".join(subscript(text, column)).lstrip()
    if not can_break(text) and column + 4 + len(text) > LINE_LENGTH:
        return text
    inner = "\n".join(element(text, column + 4))
    return f"(\n{inner}\n{' ' * column})"
