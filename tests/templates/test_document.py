"""The page about templates says what the views have, and templates use nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, get_args, get_type_hints

import pytest
from jinja2 import Environment, nodes

from generator.languages.python.views.code import Keyword
from generator.workspace import read_templates
from tests.templates.document import PLACE, document, planned

EXPRESSION = get_type_hints(Keyword)["value"]


def test_the_page_is_what_the_views_give() -> None:
    assert PLACE.read_text("utf-8") == document(), "run tests/templates/document.py"


def test_every_template_is_in_the_page() -> None:
    page = PLACE.read_text("utf-8")
    names = [name for name in read_templates("python") if name.endswith(".j2")]
    assert names
    for name in names:
        assert f"| `python/{name}` |" in page


def used(template: str) -> Iterator[str]:
    """Every attribute that a template reads of anything."""
    tree = Environment(autoescape=False).parse(template)
    for node in tree.find_all(nodes.Getattr):
        yield node.attr


def offered(view: Any) -> set[str]:
    """The names of a view and of the views in it."""
    found: set[str] = set()
    waiting = [type(view)]
    while waiting:
        kind = waiting.pop()
        hints = get_type_hints(kind)
        for field in fields(kind):
            found.add(field.name)
            waiting += records(hints[field.name])
    return found


def records(hint: Any) -> Iterator[Any]:
    """The records in a type; an expression is never taken apart by a template."""
    if is_dataclass(hint):
        yield hint
    elif hint != EXPRESSION:
        for inner in get_args(hint):
            yield from records(inner)


@pytest.mark.parametrize(
    "template", [n for n in read_templates("python") if n.endswith(".j2")]
)
def test_a_template_uses_only_what_is_listed(template: str) -> None:
    view, *_ = [f.view for f in planned().files if f.template == template]
    names = {"loop.index", "index"}
    for value in view.values():
        for item in value if isinstance(value, tuple | list) else [value]:
            names |= offered(item) if is_dataclass(item) else set()
    assert set(used(read_templates("python")[template])) <= names
