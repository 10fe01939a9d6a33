"""The story on one page: text -> Document -> Spec -> Api -> Package -> FileSet or ChangeList."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from generator import model, source, spec
from generator.config import ApiConfig, TargetConfig, package_fault
from generator.diff import ChangeList, diff
from generator.findings import Checked, Finding, in_order
from generator.languages import python
from generator.languages.naming import snake, words
from generator.model.api import Api
from generator.model.contract import Contract, read_contract
from generator.model.surface import Surface
from generator.package import FileSet
from generator.render import render
from generator.source.document import Document, Source
from generator.spec import Spec

A = TypeVar("A")
B = TypeVar("B")

_TARGETS = (("python", python),)
_NAME_LENGTH = 60
LANGUAGES: tuple[str, ...] = tuple(name for name, _ in _TARGETS)


@dataclass(frozen=True, slots=True)
class OperationRow:
    """An operation as people look it up: `call` is what a user of the client writes."""

    method: str
    path: str
    operation_id: str
    tag: str
    call: str


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
    return tuple(
        OperationRow(o.method, o.path, o.id, o.tags[0] if o.tags else "", calls[o.key])
        for o in api.operations
    )


def changes(
    old: Source, new: Source, configs: tuple[ApiConfig, ApiConfig], today: date
) -> Checked[ChangeList]:
    """What changed from one description to another, on the wire and for callers of the client.

    An error in a description stops nothing as long as it can be read; without a model of both there
    is no verdict on the client, and the list says so.
    """
    sides: list[tuple[Contract, Surface | None]] = []
    findings: list[Finding] = []
    for text, config in zip((old, new), configs, strict=True):
        read = _then(source.parse(text), _unvalidated)
        findings += read.findings
        if read.value is None:
            return Checked(None, in_order(findings))
        made = None if read.failed else model.build(read.value).value
        surface = None if made is None else python.surface(made, config)
        sides.append((read_contract(read.value), surface))
    (before, was), (after, now) = sides
    surfaces = (was, now) if was and now else None
    return Checked(diff(before, after, surfaces, today), in_order(findings))


def _unvalidated(document: Document) -> Checked[Spec]:
    """The description for a diff, which has no need of what `oasmith validate` says beside."""
    return spec.resolve(document, structure=False)


def default_config(title: str, package: str | None = None) -> ApiConfig:
    """The configuration of a description outside the workspace, with names made of its title."""
    name = package or snake(words(title))[:_NAME_LENGTH].rstrip("_") or "client"
    if package is None and package_fault(name) is not None:
        name = f"{name}_client" if name[0].isalpha() else f"client_{name}"
    target = TargetConfig(name.replace("_", "-").strip("-"), name)
    return ApiConfig(name, targets=dict.fromkeys(LANGUAGES, target))


def _then(made: Checked[A], step: Callable[[A], Checked[B]]) -> Checked[B]:
    """The next step on what one made, with the findings of both; no step after an error."""
    if made.failed or made.value is None:
        return Checked(None, made.findings)
    result = step(made.value)
    return Checked(result.value, in_order((*made.findings, *result.findings)))
