"""The settings of one API, and the parts of them that packages and reports depend on."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from generator.findings import Location


@dataclass(frozen=True, slots=True)
class TargetConfig:
    """Names of one target's package: the published distribution and what programs import.

    `version` is the version of the package, or `""` where it is the version of the API.
    """

    distribution: str
    package: str
    version: str = ""


@dataclass(frozen=True, slots=True)
class Acceptance:
    """An accepted finding with the reason; with `pointer` None, the code is accepted everywhere."""

    code: str
    reason: str
    pointer: str | None = None
    at: Location | None = field(default=None, compare=False)


class NextPageSignal(Enum):
    """The property of a response that signals whether there is a next page, and which."""

    NEXT = "next"
    CURSOR = "cursor"
    TOTAL_PAGES = "total_pages"
    TOTAL_ITEMS = "total_items"
    MORE = "more"


class ParameterRole(Enum):
    """What a query parameter selects: a page number, an item offset or a cursor."""

    PAGE = "page"
    OFFSET = "offset"
    CURSOR = "cursor"


@dataclass(frozen=True, slots=True)
class PaginationRule:
    """How a group of operations is paginated.

    `items`, `signal_path`, `page` and `more` are paths in the response: property names with dots
    between them. `signal` is the meaning of the property at `signal_path`; `page` leads to the
    number of the current page, and `more` to a boolean beside a cursor. `query` lists the query
    parameters that select a page; an operation must have at least one of them. `at` is the location
    in api.yaml, and None for a default rule.
    """

    name: str
    items: str
    signal: NextPageSignal
    signal_path: str
    query: tuple[tuple[ParameterRole, str], ...]
    page: str | None = None
    more: str | None = None
    first_page: int = 1
    at: Location | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class ChangeAcceptance:
    """An accepted change between versions, named by its fingerprint, or by its rule and pointer.

    The pointer may be the one in the old or in the new description. `until` is the last day of the
    acceptance (ISO 8601), or `""` for no limit.
    """

    reason: str
    fingerprint: str = ""
    rule: str = ""
    pointer: str = ""
    until: str = ""
    at: Location | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class ApiConfig:
    """The settings of one API of the workspace.

    Attributes:
        versions: From the oldest to the newest.
        bound_parameters: Parameters that can be given once, on the client.
        credential_prefix: Written before the key in an Authorization header.
        send_unstated: Whether credentials are sent to operations without a security requirement.
        method_names: The method name by operationId, instead of the proposed name.
        paging: The pagination rules; the first rule that matches an operation is used.
        accepted: The accepted findings.
        templates: The folder of the user's own templates, relative to the workspace; `""` for none.
        overlays: The Overlay files beside api.yaml, by the version that they correct.
        package_versions: The package version by API version, where the two differ.
        format: The target's formatter for files rendered from own templates; `""` for none.
    """

    name: str
    versions: tuple[str, ...] = ()
    targets: Mapping[str, TargetConfig] = field(default_factory=dict)
    bound_parameters: tuple[str, ...] = ()
    credential_prefix: str = ""
    send_unstated: bool = True
    method_names: Mapping[str, str] = field(default_factory=dict)
    paging: tuple[PaginationRule, ...] = ()
    accepted: tuple[Acceptance, ...] = ()
    templates: str = ""
    overlays: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    accepted_changes: tuple[ChangeAcceptance, ...] = ()
    package_versions: Mapping[str, str] = field(default_factory=dict)
    format: str = ""

    def for_version(self, version: str) -> ApiConfig:
        """Return the settings for one API version, with its package version in each target."""
        package_version = self.package_versions.get(version, "")
        if not package_version:
            return self
        targets = {
            name: replace(target, version=package_version)
            for name, target in self.targets.items()
        }
        return replace(self, targets=targets)


def encode_package_settings(config: ApiConfig, language: str) -> bytes:
    """Encode the settings that the packages of one target depend on, in a canonical form."""
    target = config.targets.get(language)
    value = {
        "api": config.name,
        "target": _list_target_settings(target) if target else None,
        "bound": list(config.bound_parameters),
        "prefix": config.credential_prefix,
        "unstated": config.send_unstated,
        "methods": dict(config.method_names),
        "paging": [_list_rule_settings(rule) for rule in config.paging],
    }
    # Left out where it is not set, so that the digest in older manifests stays valid.
    if config.format:
        value["format"] = config.format
    return json.dumps(value, sort_keys=True).encode()


def _list_target_settings(target: TargetConfig) -> list[str]:
    version = [target.version] if target.version else []
    return [target.distribution, target.package, *version]


def _list_rule_settings(rule: PaginationRule) -> list[object]:
    query = [[role.value, name] for role, name in rule.query]
    signal = [rule.signal.value, rule.signal_path]
    return [rule.name, rule.items, signal, query, rule.page, rule.more, rule.first_page]


def encode_report_settings(config: ApiConfig) -> bytes:
    """Encode the settings that the reports depend on, besides the settings of the client."""
    accepted = [
        [change.fingerprint, change.rule, change.pointer, change.reason, change.until]
        for change in config.accepted_changes
    ]
    return json.dumps([list(config.versions), accepted]).encode()
