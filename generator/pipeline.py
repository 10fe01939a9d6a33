"""The phases in order: text -> Document -> Spec -> Contract -> Api -> Package -> FileSet.

Two contracts are compared to a ChangeList.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import TypeVar

from generator import languages, model, openapi, overlay, source
from generator.config import (
    DEFAULT_RULES,
    ApiConfig,
    ChangeAcceptance,
    TargetConfig,
)
from generator.contract import Contract, build_contract
from generator.diff import ChangeList, diff
from generator.diff.accepted import Wanted, accept
from generator.diff.calls import compare_calls as client_calls
from generator.diff.changes import Accepted
from generator.findings import Checked, sort_findings
from generator.languages import Target
from generator.languages.pagination import find_paginations
from generator.model.api import Api
from generator.model.surface import Surface
from generator.openapi import Spec
from generator.package import FileSet
from generator.report.change_background import Background
from generator.report.client_changelog import CHANGELOG_NAME, client_changelog
from generator.source.document import Document, Source

A = TypeVar("A")
B = TypeVar("B")


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
    return _then(_read_contract(text), model.build)


def corrected(text: Source) -> Checked[Document]:
    """The document of a description, as its Overlays correct it."""
    return _then(source.parse(text), lambda document: overlay.apply(document, text))


def files(
    api: Api,
    config: ApiConfig,
    language: str,
    templates: Mapping[str, str],
    since: Comparison | None = None,
    own: Collection[str] = (),
) -> Checked[FileSet]:
    """Render the files of one package, all but the manifest.

    Where `since` compares with the version before, a changelog is among them. `own` names the
    templates that are a user's own: what is rendered from them is formatted as `config` says.
    """
    # Imported late: only a package needs Jinja.
    from generator.render import render

    target = languages.find_target(language)
    formatter = target.formatters.get(config.format)
    planned = target.plan(api, config, config.targets[language], templates)
    made = _then(
        planned,
        lambda package: Checked(
            render(package, templates, formatter, own if formatter else ())
        ),
    )
    if since is None or made.value is None:
        return made
    changelog = client_changelog(since.changes, since.background.calls)
    texts = {**made.value.texts, CHANGELOG_NAME: changelog}
    return Checked(FileSet(dict(sorted(texts.items()))), made.findings)


def operations(api: Api, config: ApiConfig) -> tuple[OperationRow, ...]:
    """Every operation with its call in the client, by path and method."""
    calls = _client_target(config).calls(api, config)
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
    found = find_paginations(api, config.paging)
    keys = {
        rule.name: tuple(key for key, made in found.items() if made.rule is rule)
        for rule in config.paging
    }
    return {name: listed for name, listed in keys.items() if listed}


@dataclass(frozen=True, slots=True)
class Version:
    """What two versions are compared by: the contract, and the surface of its client, where one can
    be built."""

    contract: Contract
    surface: Surface | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """The changes between two versions, and what a report shows beside them."""

    changes: ChangeList
    background: Background


def load_version(text: Source) -> tuple[Checked[Api], Contract | None]:
    """The model of a description, and the contract that it was built from."""
    contract = _read_contract(text)
    return _then(contract, model.build), contract.value


def version(contract: Contract, api: Api | None, config: ApiConfig) -> Version:
    """What a comparison needs of a version."""
    surface = None if api is None else _client_target(config).surface(api, config)
    if surface is not None:
        # A comparison asks for the same ones more than once.
        surface = replace(surface, members=cache(surface.members))
    return Version(contract, surface)


def read_version(text: Source, config: ApiConfig) -> Checked[Version]:
    """What a comparison needs of a description.

    An error in it stops nothing as long as it can be read; without a model there is no verdict on
    the client, and the list of changes says so.
    """
    read = _then(corrected(text), _unvalidated)
    if read.value is None:
        return Checked(None, read.findings)
    contract = build_contract(read.value)
    api = None if read.failed else model.build(contract, thorough=False).value
    return Checked(version(contract, api, config), read.findings)


def compare(
    old: Version,
    new: Version,
    accepted: Sequence[ChangeAcceptance] = (),
    today: date | None = None,
) -> tuple[Comparison, frozenset[int]]:
    """What changed from one version to another, on the wire and for callers of the client, and the
    numbers of the acceptances that fitted. Without `today` nothing has expired or passed.
    """
    surfaces = (old.surface, new.surface) if old.surface and new.surface else None
    found = diff(old.contract, new.contract, surfaces, today)
    changes, used = accept(found, [_wanted(a) for a in accepted], today)
    calls = client_calls(changes, *surfaces) if surfaces else {}
    return (
        Comparison(changes, Background(old.contract.root, new.contract.root, calls)),
        used,
    )


def _wanted(acceptance: ChangeAcceptance) -> Wanted:
    return Wanted(
        Accepted(acceptance.reason, acceptance.until),
        acceptance.fingerprint,
        acceptance.rule,
        acceptance.pointer,
    )


def _read_contract(text: Source) -> Checked[Contract]:
    """The contract of a description that has no errors."""
    spec = _then(corrected(text), openapi.resolve)
    return _then(spec, lambda value: Checked(build_contract(value)))


def _unvalidated(document: Document) -> Checked[Spec]:
    """The description for a diff, which has no need of what `oasmith validate` says beside."""
    return openapi.resolve(document, thorough=False)


def default_config(
    title: str, package: str | None = None, package_version: str = ""
) -> ApiConfig:
    """Return the configuration of a description outside the workspace.

    Names are made from its title, for each target by the rules of that target, unless `package`
    names the package.
    """
    targets = {}
    for target in languages.TARGETS:
        distribution, name = target.name_rules.propose(title)
        if package is not None:
            distribution, name = package.replace("_", "-").strip("-"), package
        targets[target.name] = TargetConfig(distribution, name, package_version)
    name = next(iter(targets.values())).package
    return ApiConfig(name, targets=targets, paging=DEFAULT_RULES)


def _client_target(config: ApiConfig) -> Target:
    """Return the target whose calls and symbols stand for the client in lists and verdicts."""
    configured = (t for t in languages.TARGETS if t.name in config.targets)
    return next(configured, languages.TARGETS[0])


def _then(made: Checked[A], step: Callable[[A], Checked[B]]) -> Checked[B]:
    """The next step on what one made, with the findings of both; no step after an error."""
    if made.failed or made.value is None:
        return Checked(None, made.findings)
    result = step(made.value)
    return Checked(result.value, sort_findings((*made.findings, *result.findings)))
