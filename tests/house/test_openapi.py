"""The rooms of `openapi`: `load` knows nothing of `lint`, and every check is in the registry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.openapi import lint
from generator.openapi.lint.description_check import Check

if TYPE_CHECKING:
    from tests.house.conftest import Module

LOAD = ("generator/openapi/load/", "generator/openapi/dialects/")
LINT = "generator/openapi/lint/"
# What checks are made with, and no check itself.
HELPERS = {"__init__", "description_check"}


def test_load_does_not_import_lint(modules: list[Module]) -> None:
    wrong = [
        f"{module.path}:{line}: imports {name}"
        for module in modules
        if module.path.startswith(LOAD)
        for name, line in module.imports()
        if f"{name}.".startswith("generator.openapi.lint.")
    ]
    assert wrong == []


def test_every_check_is_registered(modules: list[Module]) -> None:
    names = {
        module.path.removeprefix(LINT).removesuffix(".py")
        for module in modules
        if module.path.startswith(LINT)
    }
    assert len(names) > 25
    checks = {name: getattr(lint, name).CHECK for name in names - HELPERS}
    assert all(isinstance(check, Check) for check in checks.values())
    registered = [check.name for check in lint.CHECKS]
    assert sorted(check.name for check in checks.values()) == sorted(registered)
