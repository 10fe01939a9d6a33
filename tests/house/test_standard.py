"""Facts of the OpenAPI standard stand once, beside the section that they come from."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.house.conftest import Module

HOME = "generator/openapi/standard.py"
IGNORED_HEADERS = {"accept", "authorization", "content-type"}
LOCATIONS = {"path", "query", "header", "cookie"}
STYLES = {"simple", "form"}


def texts(nodes: list[ast.expr]) -> set[str]:
    """The strings among some expressions, those in tuples and lists included."""
    return {
        node.value
        for outer in nodes
        for node in ast.walk(outer)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def facts(module: Module) -> Iterator[str]:
    """The facts that a module states, each with its place."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Set | ast.Tuple | ast.List):
            if {text.lower() for text in texts(node.elts)} >= IGNORED_HEADERS:
                yield f"{module.path}:{node.lineno}: headers that are ignored"
        elif isinstance(node, ast.Dict):
            keys = [key for key in node.keys if key is not None]
            if texts(keys) >= LOCATIONS and texts(node.values) & STYLES:
                yield f"{module.path}:{node.lineno}: styles of a location"


def test_facts_of_the_standard_stand_once(modules: list[Module]) -> None:
    stated = {module.path: list(facts(module)) for module in modules}
    assert len(stated.pop(HOME)) == 2
    assert [fact for listed in stated.values() for fact in listed] == []
