"""Api -> Checked[Package] for Python: msgspec models and an httpx2 client, sync and async."""

from __future__ import annotations

from collections.abc import Mapping

from generator.config import ApiConfig, TargetConfig
from generator.findings import Checked
from generator.languages.python.formatter import format_with_black
from generator.languages.python.name_rules import NAME_RULES
from generator.languages.python.names import get_tags, name_all
from generator.languages.python.surface import surface
from generator.languages.target import Target
from generator.model.api import Api
from generator.package import Formatter, Package

__all__ = ["TARGET"]


def _plan(
    api: Api, config: ApiConfig, target: TargetConfig, templates: Mapping[str, str]
) -> Checked[Package]:
    # Only the planning of a package needs the views; a diff or a validation does without them.
    from generator.languages.python.plan import plan

    return plan(api, config, target, templates)


def _calls(api: Api, config: ApiConfig) -> dict[tuple[str, str], str]:
    names = name_all(api, config)
    calls = {}
    for operation in api.operations:
        tag = get_tags(operation)[0]
        attribute = names.tags[tag].attribute
        calls[operation.key] = f"client.{attribute}.{names.methods[tag, operation.key]}"
    return calls


TARGET = Target(
    name="python",
    plan=_plan,
    calls=_calls,
    surface=surface,
    name_rules=NAME_RULES,
    code_fence="python",
    formatters={"black": Formatter(".py", format_with_black)},
)
