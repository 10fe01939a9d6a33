"""Fast YAML stands behind one import: nothing outside of it imports its modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.house.conftest import Module

FOLDER = "generator/source/fast_yaml/"


def test_only_the_package_itself_is_imported(modules: list[Module]) -> None:
    inner = {
        module.path.removesuffix(".py").replace("/", ".")
        for module in modules
        if module.path.startswith(FOLDER) and not module.path.endswith("__init__.py")
    }
    assert len(inner) > 1
    wrong = [
        f"{module.path}:{line}: imports {name}"
        for module in modules
        if not module.path.startswith(FOLDER)
        for name, line in module.imports()
        if name in inner or name.rpartition(".")[0] in inner
    ]
    assert wrong == []
