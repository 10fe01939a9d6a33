"""The story on one page: text -> Document -> Spec -> Api -> Package -> FileSet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from generator import model, source, spec
from generator.config import DEFAULT_RULES, ApiConfig, TargetConfig, package_fault
from generator.findings import Checked, in_order
from generator.languages import python
from generator.languages.naming import snake, words
from generator.languages.paging import paging
from generator.model.api import Api
from generator.package import FileSet
from generator.render import render
from generator.source.document import Source

A = TypeVar("A")
B = TypeVar("B")

_TARGETS = (("python", python),)
_NAME_LENGTH = 60
LANGUAGES: tuple[str, ...] = tuple(name for name, _ in _TARGETS)


@dataclass(frozen=True, slots=True)
class OperationRow:
    """An operation as people look it up: `call` is what a user of the client writes, `paging` the
    rule by which it pages, empty if it does not."""

    method: str
    path: str
    operation_id: str
    tag: str
    call: str
    paging: str = ""


def load(text: Source) -> Checked[Api]:
    """The model of a description."""
    return _then(_then(source.parse(text), spec.resolve), model.build)


def files(
    api: Api, config: ApiConfig, language: str, templates: Mapping[str, str]
) -> Checked[FileSet]:
    """The files of one package, all but the manifest."""
    target = dict(_TARGETS)[language]
    planned = target.plan(api, config, config.targets[language], templates)
    return _then(planned, lambda package: Checked(render(package, templates)))


def operations(api: Api, config: ApiConfig) -> tuple[OperationRow, ...]:
    """Every operation with its call in the Python client, by path and method."""
    calls = python.calls(api, config)
    rules = {key: rule for rule, keys in paged(api, config).items() for key in keys}
    return tuple(
        OperationRow(
            o.method,
            o.path,
            o.id,
            o.tags[0] if o.tags else "",
            calls[o.key],
            rules.get(o.key, ""),
        )
        for o in api.operations
    )


def paged(api: Api, config: ApiConfig) -> dict[str, tuple[tuple[str, str], ...]]:
    """Method and path of the operations that page, by the name of the rule by which they do; in
    the order of the rules, without those by which none does."""
    found = paging(api, config.paging)
    keys = {
        rule.name: tuple(key for key, made in found.items() if made.rule is rule)
        for rule in config.paging
    }
    return {name: listed for name, listed in keys.items() if listed}


def default_config(title: str, package: str | None = None) -> ApiConfig:
    """The configuration of a description outside the workspace, with names made of its title."""
    name = package or snake(words(title))[:_NAME_LENGTH].rstrip("_") or "client"
    if package is None and package_fault(name) is not None:
        name = f"{name}_client" if name[0].isalpha() else f"client_{name}"
    target = TargetConfig(name.replace("_", "-").strip("-"), name)
    targets = dict.fromkeys(LANGUAGES, target)
    return ApiConfig(name, targets=targets, paging=DEFAULT_RULES)


def _then(made: Checked[A], step: Callable[[A], Checked[B]]) -> Checked[B]:
    """The next step on what one made, with the findings of both; no step after an error."""
    if made.failed or made.value is None:
        return Checked(None, made.findings)
    result = step(made.value)
    return Checked(result.value, in_order((*made.findings, *result.findings)))
