"""Rule 2 of the house: only `workspace` opens files, only `cli` prints; all else is pure."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.house.conftest import Module

# Modules that know of the disk, the clock, the machine, the network or chance.
IMPURE = {
    "asyncio",
    "concurrent",
    "fileinput",
    "getpass",
    "glob",
    "http",
    "io",
    "locale",
    "logging",
    "multiprocessing",
    "os",
    "pathlib",
    "platform",
    "random",
    "secrets",
    "select",
    "shutil",
    "signal",
    "socket",
    "ssl",
    "subprocess",
    "tempfile",
    "threading",
    "time",
    "urllib.request",
    "uuid",
    "warnings",
    "zipfile",
}
CALLS = {"open", "print", "input", "breakpoint", "exec", "eval", "compile"}
# Facts of the interpreter that are the same in every process.
SYS = {"stdlib_module_names", "maxunicode", "version_info"}
METHODS = {
    "now",
    "utcnow",
    "today",
    "read_text",
    "read_bytes",
    "write_text",
    "write_bytes",
}
EXEMPT = {"cli", "workspace", "__main__"}
# `tasks` names paths for `workspace`, but calls none of the methods that touch the disk.
NAMES_PATHS = "tasks"
PATH_METHODS = {
    "absolute",
    "cwd",
    "exists",
    "glob",
    "is_dir",
    "is_file",
    "is_symlink",
    "iterdir",
    "lstat",
    "resolve",
    "rglob",
    "stat",
}
# The one use each of a name above, with what makes it harmless.
ALLOWED: dict[tuple[str, str], str] = {}


def impurities(module: Module) -> Iterator[tuple[str, int]]:
    methods = METHODS | (PATH_METHODS if module.room == NAMES_PATHS else set())
    for name, line in module.imports():
        for impure in IMPURE - ({"pathlib"} if module.room == NAMES_PATHS else set()):
            if f"{name}.".startswith(f"{impure}."):
                yield impure, line
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name) and node.func.id in CALLS:
                yield node.func.id, node.lineno
            if isinstance(node.func, ast.Attribute) and node.func.attr in methods:
                yield node.func.attr, node.lineno
        if (
            isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Name)
            and node.value.id == "sys"
            and node.attr not in SYS
        ):
            yield f"sys.{node.attr}", node.lineno


def test_phases_are_pure(modules: list[Module]) -> None:
    wrong = [
        f"{module.path}:{line}: {what}"
        for module in modules
        if module.room not in EXEMPT
        for what, line in impurities(module)
        if (module.path, what) not in ALLOWED
    ]
    assert wrong == []


def test_only_workspace_opens_files(modules: list[Module]) -> None:
    """`cli` may name paths, and leaves it to `workspace` to touch them."""
    handles = {"read_text", "read_bytes", "write_text", "write_bytes", "mkdir"}
    handles |= {"unlink", "rmdir", "rename", "rmtree", "scandir"}
    wrong = [
        f"{module.path}:{node.lineno}"
        for module in modules
        if module.room != "workspace"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call)
        and (
            (isinstance(node.func, ast.Name) and node.func.id == "open")
            or (isinstance(node.func, ast.Attribute) and node.func.attr in handles)
        )
    ]
    assert wrong == []


@pytest.mark.parametrize("exempt", sorted(EXEMPT))
def test_the_exempt_rooms_exist(modules: list[Module], exempt: str) -> None:
    assert exempt in {module.room for module in modules}


def test_every_allowance_is_needed(modules: list[Module]) -> None:
    found = {
        (module.path, what) for module in modules for what, _ in impurities(module)
    }
    assert set(ALLOWED) <= found
