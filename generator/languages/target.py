"""What a target language provides; one instance a language, listed in `TARGETS`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field

from generator.config import ApiConfig, NameRules, TargetConfig
from generator.findings import Checked
from generator.model.api import Api
from generator.model.surface import Surface
from generator.package import Formatter, Package
from generator.record import record

Plan = Callable[[Api, ApiConfig, TargetConfig, Mapping[str, str]], Checked[Package]]
"""Plans the files of one package: model, settings, names, and template texts by path."""


@record
class Target:
    """One target language.

    `name` is the key in api.yaml and the folder below `templates/` and `generated/`. `calls` gives
    what a user writes to call each operation, by (method, path). `surface` lists the public symbols
    of the client. `code_fence` is the language tag of a fenced code block in Markdown (CommonMark
    0.31, 4.5). `formatters` run over files that are rendered from a user's own templates, by the
    value of `format` in api.yaml.
    """

    name: str
    plan: Plan
    calls: Callable[[Api, ApiConfig], dict[tuple[str, str], str]]
    surface: Callable[[Api, ApiConfig], Surface]
    name_rules: NameRules
    code_fence: str
    formatters: Mapping[str, Formatter] = field(default_factory=dict)
