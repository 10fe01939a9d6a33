"""Rule 1 of the house: who may import whom."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.house.conftest import Module

GROUND = {"characters", "findings", "json_types", "json_value", "record"}
PHASES = {
    "source",
    "overlay",
    "openapi",
    "contract",
    "model",
    "languages",
    "render",
    "output",
    "report",
}

# The rooms of `generator` that a room may import from, besides itself.
ROOMS: dict[str, set[str]] = {
    "__init__": set(),
    "record": set(),
    "findings": {"record"},
    "characters": set(),
    "json_types": set(),
    "json_value": {"record"},
    "sandbox": set(),
    "package": {"record"},
    "source": GROUND,
    "config": GROUND | {"source"},
    "overlay": GROUND | {"source"},
    "openapi": GROUND | {"source"},
    "contract": GROUND | {"openapi"},
    "model": GROUND | {"contract"},
    "diff": GROUND | {"contract", "model"},
    "report": GROUND | {"diff", "output", "sandbox"},
    "languages": GROUND | {"model", "config", "package"},
    "render": {"package", "sandbox"},
    "output": {"package"},
    "pipeline": GROUND | PHASES | {"config", "package", "diff"},
    "codes": GROUND | PHASES | {"config", "diff"},
    "workspace": {"output", "package", "source"},
    "tasks": GROUND
    | PHASES
    | {
        "codes",
        "config",
        "diff",
        "package",
        "pipeline",
        "workspace",
        "__init__",
    },
    "cli": GROUND
    | PHASES
    | {"codes", "config", "diff", "package", "pipeline", "tasks", "workspace"}
    | {"__init__"},
    "__main__": {"cli"},
}

# What a room may import that is neither ours nor of the standard library.
PACKAGES: dict[str, set[str]] = {
    "source": {"yaml"},
    "openapi": {"jsonschema_rs"},
    "overlay": {"iregexp_check", "jsonpath_rfc9535", "jsonschema_rs"},
    "render": {"jinja2"},
    "sandbox": {"jinja2"},
    "report": {"jinja2"},
    "languages": {"black"},  # the optional `format: black`
    "cli": {"click", "rich", "watchfiles"},
}


def our_room(name: str) -> str | None:
    """The room that an import leads to; None for what is not ours."""
    parts = name.split(".")
    if parts[0] != "generator":
        return None
    return parts[1] if len(parts) > 1 and parts[1] != "__version__" else "__init__"


def test_every_room_is_known(modules: list[Module]) -> None:
    assert {module.room for module in modules} <= set(ROOMS)


def test_rooms_import_only_those_below(modules: list[Module]) -> None:
    wrong = [
        f"{module.path}:{line}: {module.room} imports {room}"
        for module in modules
        for name, line in module.imports()
        if (room := our_room(name)) is not None
        and room != module.room
        and room not in ROOMS[module.room]
    ]
    assert wrong == []


def test_only_the_named_rooms_use_a_package(modules: list[Module]) -> None:
    wrong = [
        f"{module.path}:{line}: {module.room} imports {package}"
        for module in modules
        for name, line in module.imports()
        if (package := name.partition(".")[0]) not in {"generator", "__future__"}
        and package not in sys.stdlib_module_names
        and package not in PACKAGES.get(module.room, set())
    ]
    assert wrong == []


def test_targets_do_not_know_each_other(modules: list[Module]) -> None:
    """Below `languages`, each folder is a target; what they share lies beside them."""
    homes = {
        module.path.split("/")[2]
        for module in modules
        if module.room == "languages" and module.path.count("/") > 2
    }
    assert "python" in homes
    registry = "generator/languages/__init__.py"
    wrong = [
        f"{module.path}:{line}: imports {name}"
        for module in modules
        if module.room == "languages" and module.path != registry
        for name, line in module.imports()
        for home in homes - {module.path.split("/")[2]}
        if f"{name}.".startswith(f"generator.languages.{home}.")
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("word", "rooms"),
    [
        ("$ref", {"contract", "openapi", "report"}),
        ("swagger", {"openapi"}),
    ],
)
def test_a_floor_keeps_its_vocabulary(
    modules: list[Module], word: str, rooms: set[str]
) -> None:
    import ast

    phases = PHASES | {"package", "pipeline", "diff"}
    wrong = [
        f"{module.path}:{node.lineno}: {node.value!r}"
        for module in modules
        if module.room in phases - rooms
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Constant) and node.value == word
    ]
    assert wrong == []
