"""The phases in order: text -> Document -> Spec -> Contract -> Api -> Package -> FileSet.

The comparison of two contracts gives a ChangeList.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import TypeVar

from generator import languages, model, openapi, overlay, source
from generator.config import (
    DEFAULT_PAGINATION_RULES,
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
    """One line in the list of operations.

    `call` is what a user of the client writes, and `paging` the name of the pagination rule, or
    `""` where the operation is not paginated.
    """

    method: str
    path: str
    operation_id: str
    tag: str
    call: str
    paging: str = ""


def load(text: Source) -> Checked[Api]:
    """Build the model of a description."""
    return _run_next(_read_contract(text), model.build)


def load_document(text: Source) -> Checked[Document]:
    """Parse a description and apply its Overlays."""
    return _run_next(source.parse(text), lambda document: overlay.apply(document, text))


def render_files(
    api: Api,
    config: ApiConfig,
    language: str,
    templates: Mapping[str, str],
    since: Comparison | None = None,
    user_templates: Collection[str] = (),
) -> Checked[FileSet]:
    """Render the files of one package, except the manifest.

    Args:
        api: The model of the description.
        config: The settings of the API.
        language: The target.
        templates: The texts of the templates by name.
        since: The comparison with the previous version; with it, the files include a changelog.
        user_templates: The names of the templates that the user supplied. Files rendered from them
            are formatted with the formatter that `config` names.
    """
    # Imported late: only a package needs Jinja.
    from generator.render import render

    target = languages.find_target(language)
    formatter = target.formatters.get(config.format)
    planned = target.plan(api, config, config.targets[language], templates)
    rendered = _run_next(
        planned,
        lambda package: Checked(
            render(package, templates, formatter, user_templates if formatter else ())
        ),
    )
    if since is None or rendered.value is None:
        return rendered
    changelog = client_changelog(since.changes, since.background.calls)
    texts = {**rendered.value.texts, CHANGELOG_NAME: changelog}
    return Checked(FileSet(dict(sorted(texts.items()))), rendered.findings)


def list_operations(api: Api, config: ApiConfig) -> tuple[OperationRow, ...]:
    """List every operation with its call in the client, by path and method."""
    calls = _choose_client_target(config).calls(api, config)
    rules = {
        key: rule
        for rule, keys in list_paginated_operations(api, config).items()
        for key in keys
    }
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


def list_paginated_operations(
    api: Api, config: ApiConfig
) -> dict[str, tuple[tuple[str, str], ...]]:
    """List method and path of the paginated operations, by the name of their pagination rule.

    The rules are in the order of `config`; a rule that matches no operation is left out.
    """
    paginations = find_paginations(api, config.paging)
    keys_by_rule = {
        rule.name: tuple(
            key for key, pagination in paginations.items() if pagination.rule is rule
        )
        for rule in config.paging
    }
    return {name: keys for name, keys in keys_by_rule.items() if keys}


@dataclass(frozen=True, slots=True)
class Version:
    """One side of a comparison: a contract, and the surface of its client if it can be built."""

    contract: Contract
    surface: Surface | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """The changes between two versions, and what reports show beside them."""

    changes: ChangeList
    background: Background


def load_version(text: Source) -> tuple[Checked[Api], Contract | None]:
    """Build the model of a description, and return the contract that it was built from."""
    contract = _read_contract(text)
    return _run_next(contract, model.build), contract.value


def build_version(contract: Contract, api: Api | None, config: ApiConfig) -> Version:
    """Return one side of a comparison."""
    surface = (
        None if api is None else _choose_client_target(config).surface(api, config)
    )
    if surface is not None:
        # A comparison asks for the members of a type more than once.
        surface = replace(surface, members=cache(surface.members))
    return Version(contract, surface)


def read_version(text: Source, config: ApiConfig) -> Checked[Version]:
    """Read one side of a comparison from a description.

    A description with errors is compared too, as long as it can be parsed; without a model, the
    list of changes has no verdict on the client and says so.
    """
    spec = _run_next(load_document(text), _resolve_without_lint)
    if spec.value is None:
        return Checked(None, spec.findings)
    contract = build_contract(spec.value)
    api = None if spec.failed else model.build(contract, thorough=False).value
    return Checked(build_version(contract, api, config), spec.findings)


def compare_versions(
    old: Version,
    new: Version,
    accepted: Sequence[ChangeAcceptance] = (),
    today: date | None = None,
) -> tuple[Comparison, frozenset[int]]:
    """Compare two versions, on the wire and for callers of the client.

    Args:
        old: The old version.
        new: The new version.
        accepted: The changes that api.yaml accepts.
        today: The date that acceptances and sunsets are compared with; without it, none is past.

    Returns:
        The comparison, and the indexes of the acceptances that matched a change.
    """
    surfaces = (old.surface, new.surface) if old.surface and new.surface else None
    all_changes = diff(old.contract, new.contract, surfaces, today)
    changes, used = accept(all_changes, [_to_wanted(a) for a in accepted], today)
    calls = client_calls(changes, *surfaces) if surfaces else {}
    return (
        Comparison(changes, Background(old.contract.root, new.contract.root, calls)),
        used,
    )


def _to_wanted(acceptance: ChangeAcceptance) -> Wanted:
    return Wanted(
        Accepted(acceptance.reason, acceptance.until),
        acceptance.fingerprint,
        acceptance.rule,
        acceptance.pointer,
    )


def _read_contract(text: Source) -> Checked[Contract]:
    """Build the contract of a description that has no errors."""
    spec = _run_next(load_document(text), openapi.resolve)
    return _run_next(spec, lambda value: Checked(build_contract(value)))


def _resolve_without_lint(document: Document) -> Checked[Spec]:
    """Resolve a description for a diff, which does not need the findings of its checks."""
    return openapi.resolve(document, thorough=False)


def default_config(
    title: str, package: str | None = None, package_version: str = ""
) -> ApiConfig:
    """Return the configuration of a description outside the workspace.

    The names of its packages are derived from the title by the rules of each target, unless
    `package` is given.
    """
    targets = {}
    for target in languages.TARGETS:
        distribution, name = target.name_rules.propose(title)
        if package is not None:
            distribution, name = package.replace("_", "-").strip("-"), package
        targets[target.name] = TargetConfig(distribution, name, package_version)
    name = next(iter(targets.values())).package
    return ApiConfig(name, targets=targets, paging=DEFAULT_PAGINATION_RULES)


def _choose_client_target(config: ApiConfig) -> Target:
    """Return the target whose calls and symbols represent the client in lists and verdicts."""
    configured = (t for t in languages.TARGETS if t.name in config.targets)
    return next(configured, languages.TARGETS[0])


def _run_next(checked: Checked[A], step: Callable[[A], Checked[B]]) -> Checked[B]:
    """Run the next step on a value and join the findings; run nothing after an error."""
    if checked.failed or checked.value is None:
        return Checked(None, checked.findings)
    result = step(checked.value)
    return Checked(result.value, sort_findings((*checked.findings, *result.findings)))
