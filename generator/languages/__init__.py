"""Api -> Checked[Package], for each target language.

`TARGETS` is the only list of them: commands, settings and folders below `generated/` derive theirs
from it.
"""

from __future__ import annotations

from generator.config import TargetRules
from generator.languages import python
from generator.languages.target import Target

__all__ = ["TARGETS", "Target", "find_target", "target_names", "target_rules"]

TARGETS: tuple[Target, ...] = (python.TARGET,)


def target_names() -> tuple[str, ...]:
    """Return the names of all targets, in the order of the registry."""
    return tuple(target.name for target in TARGETS)


def find_target(name: str) -> Target:
    """Return the target of a name. Raises KeyError for a name that the registry lacks."""
    for target in TARGETS:
        if target.name == name:
            return target
    raise KeyError(name)


def target_rules() -> dict[str, TargetRules]:
    """Return what each target asks of its settings in api.yaml, by its name."""
    return {
        target.name: TargetRules(target.name_rules, tuple(target.formatters))
        for target in TARGETS
    }
