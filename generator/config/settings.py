"""The settings of one API, and the part of them that decides the text of its packages."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.findings import Location


@dataclass(frozen=True, slots=True)
class TargetConfig:
    """Names of one target's package: the distribution (PyPI, npm) and what programs import."""

    distribution: str
    package: str


@dataclass(frozen=True, slots=True)
class Acceptance:
    """A finding that is accepted, with the reason; `pointer` is None for every place."""

    code: str
    reason: str
    pointer: str | None = None
    at: Location | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class ApiConfig:
    """One API of the workspace; `versions` run from the oldest to the newest.

    `bound_parameters` are parameters that can be given once, on the client. `credential_prefix` is
    written before the key in an Authorization header. `send_unstated` says whether credentials are
    also sent where an operation states no security. `method_names` maps an operationId to the
    method name it gets instead of the proposed one. `templates` is a folder of own templates, from
    the root of the workspace, `""` for none. `overlays` are files beside api.yaml, by the version
    that they correct.
    """

    name: str
    versions: tuple[str, ...] = ()
    targets: Mapping[str, TargetConfig] = field(default_factory=dict)
    bound_parameters: tuple[str, ...] = ()
    credential_prefix: str = ""
    send_unstated: bool = True
    method_names: Mapping[str, str] = field(default_factory=dict)
    accepted: tuple[Acceptance, ...] = ()
    templates: str = ""
    overlays: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def canonical(config: ApiConfig, language: str) -> bytes:
    """The settings that decide the text of one target's packages, in one fixed form."""
    target = config.targets.get(language)
    value = {
        "api": config.name,
        "target": [target.distribution, target.package] if target else None,
        "bound": list(config.bound_parameters),
        "prefix": config.credential_prefix,
        "unstated": config.send_unstated,
        "methods": dict(config.method_names),
    }
    return json.dumps(value, sort_keys=True).encode()
