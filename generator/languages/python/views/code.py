"""Pieces of Python code as data: what the layout filters of `layout.py` write into columns."""

from __future__ import annotations

from typing import TypeAlias

from generator.record import record


@record
class CallCode:
    """A call: the function and its arguments."""

    function: str
    arguments: tuple[Expression, ...] = ()


@record
class TupleCode:
    """A tuple, on one line where it fits."""

    items: tuple[Expression, ...]


@record
class DictCode:
    """A dictionary of keys and values, on one line where it fits."""

    items: tuple[tuple[str, Expression], ...]


@record
class LambdaCode:
    """A function without parameters that returns a type expression."""

    type: str


@record
class Keyword:
    """A keyword argument of a call."""

    name: str
    value: Expression


Expression: TypeAlias = str | CallCode | TupleCode | DictCode | LambdaCode | Keyword
"""A text that is never broken, or an expression whose brackets may be broken."""


@record
class Import:
    """`from module import names`, or `import module` where there are no names."""

    module: str
    names: tuple[str, ...] = ()


@record
class Imports:
    """The imports of a module, in groups with a blank line between them."""

    groups: tuple[tuple[Import, ...], ...]


@record
class ClassLine:
    """The first line of a class: its name and its bases."""

    name: str
    bases: str


@record
class ParameterCode:
    """A parameter of a function: its name, its annotation, and its default or nothing."""

    name: str
    annotation: str
    default: str = ""


@record
class FieldCode:
    """A name in a class with its annotation and its value, each of which may be empty."""

    name: str
    annotation: str
    value: Expression = ""


@record
class Constant:
    """A module-level constant and its value."""

    name: str
    value: Expression


@record
class DocSection:
    """A section of a docstring, such as `Args`, with one item a line."""

    title: str
    items: tuple[str, ...]


@record
class Doc:
    """A docstring: paragraphs, then sections."""

    paragraphs: tuple[str, ...]
    sections: tuple[DocSection, ...] = ()
