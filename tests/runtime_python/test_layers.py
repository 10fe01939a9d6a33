"""The modules of the runtime are layered: each imports only from the layers before its own."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

RUNTIME = Path(__file__).parents[2] / "templates" / "python" / "runtime"
# As in the docstring of the package. A name is a folder or a module at the top.
LAYERS = (
    ("escape", "half_made", "media", "call_site", "retry", "record", "shorten"),
    ("errors", "redaction"),
    ("headers", "unions"),
    ("operation",),
    ("config",),
    ("encode",),
    ("decode",),
    ("http",),
    ("stream",),
    ("pagination", "connections", "call"),
    ("transport",),
    ("resource",),
    ("raw",),
    ("response_variants", "client"),
)
LEVELS = {name: level for level, names in enumerate(LAYERS) for name in names}


def find_imports(path: Path) -> Iterator[tuple[str, ...]]:
    """Yield the modules of the runtime that a module imports, also inside functions."""
    folder = path.relative_to(RUNTIME).parent.parts
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = folder[: len(folder) - node.level + 1]
            module = tuple(node.module.split(".")) if node.module else ()
            target = (*base, *module)
            yield from [target] if module else [(*base, it.name) for it in node.names]


def test_every_module_is_in_a_layer() -> None:
    tops = {
        path.relative_to(RUNTIME).with_suffix("").parts[0]
        for path in RUNTIME.rglob("*.py")
    }
    assert tops - {"__init__"} == LEVELS.keys()


def test_imports_lead_to_lower_layers() -> None:
    wrong = [
        f"{'/'.join(name)} imports {'/'.join(target)}"
        for path in sorted(RUNTIME.rglob("*.py"))
        for name in [path.relative_to(RUNTIME).with_suffix("").parts]
        for target in find_imports(path)
        if name[0] != target[0] and LEVELS[target[0]] >= LEVELS[name[0]]
    ]
    assert wrong == []


def test_no_folder_has_a_cycle() -> None:
    graph = {
        path.relative_to(RUNTIME).with_suffix("").parts: set(find_imports(path))
        for path in RUNTIME.rglob("*.py")
    }
    while ready := [
        name for name, targets in graph.items() if not targets & graph.keys()
    ]:
        for name in ready:
            del graph[name]
    assert sorted(graph) == []
