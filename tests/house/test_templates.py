"""Rule 4 of the house: templates contain no decisions; the layout of lines is theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import jinja2
import pytest
from jinja2 import nodes

from generator.languages.python import layout

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# The filters that lay code out, by target. Their arguments are constants, such as a column.
FILTERS: frozenset[str] = frozenset(
    {
        "assignment",
        "class_line",
        "constant",
        "dict_lines",
        "docstring",
        "expression",
        "expression_lines",
        "field",
        "getter",
        "import_from",
        "import_groups",
        "names",
        "return_call",
        "returns",
        "signature",
        "type_alias",
    }
)

DECISIONS = (
    nodes.Compare,
    nodes.BinExpr,
    nodes.UnaryExpr,
    nodes.Concat,
    nodes.CondExpr,
    nodes.Test,
    nodes.Getitem,
    nodes.Slice,
    nodes.Assign,
    nodes.AssignBlock,
    nodes.FilterBlock,
    nodes.NSRef,
    nodes.List,
    nodes.Dict,
    nodes.Tuple,
)


def bare(node: nodes.Node) -> bool:
    """A name, or an attribute of an attribute of ... a name."""
    while isinstance(node, nodes.Getattr):
        node = node.node
    return isinstance(node, nodes.Name)


def decisions(text: str) -> Iterator[str]:
    """What a template decides, each with its line."""
    tree = jinja2.Environment(autoescape=False).parse(text)
    negations = set()
    for condition in tree.find_all(nodes.If):
        test = condition.test
        if isinstance(test, nodes.Not):
            negations.add(id(test))
            test = test.node
        if not bare(test):
            yield f"{condition.lineno}: if on more than a name"
    loop_targets = set()
    for loop in tree.find_all(nodes.For):
        # `for a, b in pairs` takes apart, it does not decide.
        loop_targets.add(id(loop.target))
        if not bare(loop.iter) or loop.test is not None or loop.recursive:
            yield f"{loop.lineno}: for over more than a name"
    for call in tree.find_all(nodes.Call):
        if not isinstance(call.node, nodes.Name):
            yield f"{call.lineno}: a method is called"
    yield from filter_decisions(tree)
    for node in tree.find_all(DECISIONS):
        if id(node) not in negations | loop_targets:
            yield f"{node.lineno}: {type(node).__name__}"


def filter_decisions(tree: nodes.Template) -> Iterator[str]:
    """Filters that are not for layout, and arguments of filters that are not constants."""
    for used in tree.find_all(nodes.Filter):
        if used.name not in FILTERS:
            yield f"{used.lineno}: filter {used.name}"
        arguments = [*used.args, *(keyword.value for keyword in used.kwargs)]
        if used.dyn_args or used.dyn_kwargs:
            yield f"{used.lineno}: filter {used.name} takes any arguments"
        if not all(isinstance(argument, nodes.Const) for argument in arguments):
            yield f"{used.lineno}: an argument of filter {used.name} is not a constant"


def test_templates_decide_nothing(root: Path) -> None:
    files = sorted((root / "templates").rglob("*.j2"))
    assert files
    wrong = [
        f"{file.relative_to(root).as_posix()}:{decision}"
        for file in files
        for decision in decisions(file.read_text("utf-8"))
    ]
    assert wrong == []


@pytest.mark.parametrize(
    "text",
    [
        "{{ a }}{{ a.b.c }}",
        "{% if a.b %}{% elif not c %}{% else %}{% endif %}",
        "{% for x in a.b %}{{ x.y }}{% else %}{% endfor %}",
        "{% for x, y in a %}{{ x }}{{ loop.index }}{% endfor %}",
        "{% macro m(a, b=c) %}{{ a }}{% endmacro %}{{ m(x.y, b='s') }}",
        "{% from 'm.j2' import m %}{{ m(x) }}{% include 'x.j2' %}",
        "{% call m(x) %}{{ y }}{% endcall %}",
        "{{ a | docstring(4) }}{{ a.b | expression(4, before=2) }}",
    ],
)
def test_the_gate_lets_through(text: str) -> None:
    assert list(decisions(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "{% if a == b %}{% endif %}",
        "{% if a and b %}{% endif %}",
        "{% if a is defined %}{% endif %}",
        "{% if a %}{% elif not (not b) %}{% endif %}",
        "{% if a[0] %}{% endif %}",
        "{% if f(a) %}{% endif %}",
        "{% if 'text' %}{% endif %}",
        "{% set a = b %}",
        "{% set a %}b{% endset %}",
        "{{ a + b }}",
        "{{ -a }}",
        "{{ a ~ b }}",
        "{{ a[0] }}",
        "{{ a['b'] }}",
        "{{ a.b() }}",
        "{{ a | upper }}",
        "{{ a | docstring(b) }}",
        "{{ a | docstring(column=b.c) }}",
        "{{ a | docstring(*b) }}",
        "{{ a | docstring(**b) }}",
        "{{ not a }}",
        "{{ a if b }}",
        "{% filter upper %}{% endfilter %}",
        "{% for x in a if x %}{% endfor %}",
        "{% for x in a.b() %}{% endfor %}",
        "{% for x in [1, 2] %}{% endfor %}",
        "{% for x in a recursive %}{{ loop(x.y) }}{% endfor %}",
        "{{ m((a, b)) }}",
    ],
)
def test_the_gate_stops(text: str) -> None:
    assert list(decisions(text)) != []


def test_the_filters_are_those_of_the_targets() -> None:
    assert layout.FILTERS.keys() == FILTERS


def test_every_filter_is_used(root: Path) -> None:
    used = {
        node.name
        for file in sorted((root / "templates").rglob("*.j2"))
        for node in jinja2.Environment(autoescape=False)
        .parse(file.read_text("utf-8"))
        .find_all(nodes.Filter)
    }
    assert used == FILTERS


def test_what_is_copied_verbatim_has_no_template_in_it(root: Path) -> None:
    for runtime in (root / "templates").glob("*/runtime"):
        suffixes = {
            file.suffix
            for file in runtime.rglob("*")
            if file.is_file() and "cache" not in str(file.relative_to(root))
        }
        assert suffixes <= {".py", ".ts"}
