"""The checkout as the house tests read it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Module:
    """A file of the package `generator`; `room` is the part of it that it belongs to."""

    path: str
    room: str
    package: str
    text: str

    @property
    def tree(self) -> ast.Module:
        return _parsed(self.path, self.text)

    def imports(self) -> Iterator[tuple[str, int]]:
        """Each imported module (and each name taken out of a package), with its line."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    yield alias.name, node.lineno
            elif isinstance(node, ast.ImportFrom):
                base = node.module or ""
                if node.level:
                    parts = self.package.split(".")
                    above = ".".join(parts[: len(parts) - node.level + 1])
                    base = f"{above}.{base}".rstrip(".")
                for alias in node.names:
                    yield f"{base}.{alias.name}", node.lineno


@cache
def _parsed(path: str, text: str) -> ast.Module:
    return ast.parse(text, path)


def read_modules(root: Path) -> list[Module]:
    modules = []
    for file in sorted((root / "generator").rglob("*.py")):
        path = file.relative_to(root)
        room = path.parts[1].removesuffix(".py")
        package = ".".join(path.parent.parts)
        modules.append(Module(path.as_posix(), room, package, file.read_text("utf-8")))
    return modules


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def modules() -> list[Module]:
    found = read_modules(ROOT)
    assert len(found) > 20
    return found
