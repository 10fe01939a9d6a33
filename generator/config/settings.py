"""The settings of one API, and the part of them that decides the text of its packages."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from generator.findings import Location


@dataclass(frozen=True, slots=True)
class TargetConfig:
    """Names of one target's package: the distribution (PyPI, npm) and what programs import.

    `version` is the package's where it is not to follow the API's, else `""`.
    """

    distribution: str
    package: str
    version: str = ""


@dataclass(frozen=True, slots=True)
class Acceptance:
    """A finding that is accepted, with the reason; `pointer` is None for every place."""

    code: str
    reason: str
    pointer: str | None = None
    at: Location | None = field(default=None, compare=False)


class Tell(Enum):
    """What in an answer tells that there is another page, and which."""

    NEXT = "next"
    CURSOR = "cursor"
    TOTAL_PAGES = "total_pages"
    TOTAL_ITEMS = "total_items"
    MORE = "more"


class Role(Enum):
    """What a parameter of the query counts, or that it is a cursor."""

    PAGE = "page"
    OFFSET = "offset"
    CURSOR = "cursor"


@dataclass(frozen=True, slots=True)
class PagingRule:
    """How some operations page.

    `items`, `told_at`, `page` and `more` are places in the answer: names of properties with dots
    between them. `tell` says what stands at `told_at`, `page` is where the number of the page
    stands, and `more` a flag beside a cursor. `query` are the parameters that ask for a page, of
    which an operation has one at least.
    """

    name: str
    items: str
    tell: Tell
    told_at: str
    query: tuple[tuple[Role, str], ...]
    page: str | None = None
    more: str | None = None
    first_page: int = 1
    at: Location | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class ChangeAcceptance:
    """A change between versions that is accepted: by its fingerprint, or by its rule and the
    pointer of either end. `until` is the last day that this holds (ISO 8601), `""` for always.
    """

    reason: str
    fingerprint: str = ""
    rule: str = ""
    pointer: str = ""
    until: str = ""
    at: Location | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class ApiConfig:
    """One API of the workspace; `versions` run from the oldest to the newest.

    `bound_parameters` are parameters that can be given once, on the client. `credential_prefix` is
    written before the key in an Authorization header. `send_unstated` says whether credentials are
    also sent where an operation states no security. `method_names` maps an operationId to the
    method name it gets instead of the proposed one. `paging` are the rules by which operations
    page; the first that fits an operation is its rule. `templates` is a folder of own templates,
    from the root of the workspace, `""` for none; `format` names the formatter of a target that
    lays out what is made from them, `""` for none. `overlays` are files beside api.yaml, by the
    version that they correct. `package_versions` are the versions of packages that do not follow
    the API's, by the version of the API.
    """

    name: str
    versions: tuple[str, ...] = ()
    targets: Mapping[str, TargetConfig] = field(default_factory=dict)
    bound_parameters: tuple[str, ...] = ()
    credential_prefix: str = ""
    send_unstated: bool = True
    method_names: Mapping[str, str] = field(default_factory=dict)
    paging: tuple[PagingRule, ...] = ()
    accepted: tuple[Acceptance, ...] = ()
    templates: str = ""
    overlays: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    accepted_changes: tuple[ChangeAcceptance, ...] = ()
    package_versions: Mapping[str, str] = field(default_factory=dict)
    format: str = ""

    def of(self, version: str) -> ApiConfig:
        """The settings for one version: its targets have the version that their packages get."""
        stated = self.package_versions.get(version, "")
        targets = {
            name: replace(target, version=stated)
            for name, target in self.targets.items()
        }
        return replace(self, targets=targets) if stated else self


def canonical(config: ApiConfig, language: str) -> bytes:
    """The settings that decide the text of one target's packages, in one fixed form."""
    target = config.targets.get(language)
    value = {
        "api": config.name,
        "target": _canonical_target(target) if target else None,
        "bound": list(config.bound_parameters),
        "prefix": config.credential_prefix,
        "unstated": config.send_unstated,
        "methods": dict(config.method_names),
        "paging": [_canonical_rule(rule) for rule in config.paging],
    }
    # Left out where it is not set, so that it does not disturb packages made before there was one.
    if config.format:
        value["format"] = config.format
    return json.dumps(value, sort_keys=True).encode()


def _canonical_target(target: TargetConfig) -> list[str]:
    stated = [target.version] if target.version else []
    return [target.distribution, target.package, *stated]


def _canonical_rule(rule: PagingRule) -> list[object]:
    query = [[role.value, name] for role, name in rule.query]
    told = [rule.tell.value, rule.told_at]
    return [rule.name, rule.items, told, query, rule.page, rule.more, rule.first_page]


def canonical_changes(config: ApiConfig) -> bytes:
    """The settings that decide the text of the reports, beside those of the client in them."""
    accepted = [
        [a.fingerprint, a.rule, a.pointer, a.reason, a.until]
        for a in config.accepted_changes
    ]
    return json.dumps([list(config.versions), accepted]).encode()
