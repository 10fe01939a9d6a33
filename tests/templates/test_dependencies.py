"""The generated package declares every distribution that it imports."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = sorted(ROOT.glob("generated/python/*/*/pyproject.toml"))


def find_imports(folder: Path) -> set[str]:
    """The modules that a package imports, also inside functions and for type checkers."""
    names: set[str] = set()
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Import):
                names |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
                names.add(node.module.partition(".")[0])
    return names - set(sys.stdlib_module_names) - {it.name for it in folder.iterdir()}


@pytest.mark.parametrize("path", PACKAGES, ids=lambda path: path.parent.name)
def test_the_package_declares_what_it_imports(path: Path) -> None:
    declared = tomllib.loads(path.read_text())["project"]["dependencies"]
    names = {re.split(r"[<>=!~ ;\[]", it)[0] for it in declared}
    assert find_imports(path.parent) == names
