"""Plan of a Python package: its files, and the view of each template."""

from __future__ import annotations

from collections.abc import Mapping

from generator.config import ApiConfig, TargetConfig
from generator.findings import Checked
from generator.languages.pagination import find_paginations
from generator.languages.python.calls import Calls
from generator.languages.python.layout import FILTERS
from generator.languages.python.names import group_by_tag, name_all
from generator.languages.python.types import Annotations
from generator.languages.python.views.client import (
    bound_parameters,
    build_client_view,
)
from generator.languages.python.views.credentials import build_credential_views
from generator.languages.python.views.model import ModelViews
from generator.languages.python.views.package import build_package_view
from generator.languages.python.views.pagination import build_rules
from generator.languages.python.views.raw_and_stream import build_variants_view
from generator.languages.python.views.resource import build_resource_view
from generator.languages.python.views.webhooks import build_webhooks_view
from generator.languages.servers import find_own_servers
from generator.model.api import Api
from generator.model.type_graph import broken_mentions
from generator.package import Package, PlannedFile, VerbatimFile

_RUNTIME = "runtime/"
_WEBHOOKS = "runtime/decode/webhooks.py"


def plan(
    api: Api, config: ApiConfig, target: TargetConfig, templates: Mapping[str, str]
) -> Checked[Package]:
    """Return the files of the package of one API version; `templates` are texts by path."""
    definitions = api.types_by_name
    edges = api.mentions
    broken = broken_mentions(definitions, edges)
    paginations = find_paginations(api, config.paging)
    names = name_all(api, config, paginations)
    annotations = Annotations(definitions, names.class_name, broken)
    calls = Calls(
        definitions,
        annotations,
        config.bound_parameters,
        paginations,
        find_own_servers(api),
    )
    models = ModelViews(definitions, edges, names, annotations, broken)
    credentials = build_credential_views(api, config)
    bound = bound_parameters(api, names, calls, credentials)
    top = build_package_view(api, target, names, calls, credentials, bound)
    package = target.package
    modules = models.modules()
    files = [
        PlannedFile("pyproject.toml", "pyproject.toml.j2", {"view": top}),
        PlannedFile("README.md", "README.md.j2", {"view": top}),
        PlannedFile(f"{package}/__init__.py", "init.py.j2", {"view": top}),
        PlannedFile(f"{package}/_about.py", "about.py.j2", {"view": top}),
        PlannedFile(f"{package}/py.typed", "py.typed.j2", {}),
        PlannedFile(
            f"{package}/client.py",
            "client.py.j2",
            {"view": build_client_view(api, config, names, credentials, bound)},
        ),
        PlannedFile(
            f"{package}/views.py", "views.py.j2", {"view": build_variants_view(names)}
        ),
        PlannedFile(
            f"{package}/models/__init__.py",
            "models_init.py.j2",
            {"view": models.exports()},
        ),
        PlannedFile(f"{package}/resources/__init__.py", "resources_init.py.j2", {}),
    ]
    if paginations:
        rules = {"rules": build_rules(config, names, paginations)}
        files.append(PlannedFile(f"{package}/_paging.py", "paging.py.j2", rules))
    if api.events:
        events = {"view": build_webhooks_view(api, annotations)}
        files.append(PlannedFile(f"{package}/webhooks.py", "webhooks.py.j2", events))
    files += [
        PlannedFile(f"{package}/models/{module}.py", "model.py.j2", {"view": view})
        for module, view in modules.items()
    ]
    files += [
        PlannedFile(
            f"{package}/resources/{names.tags[tag].module}.py",
            "resource.py.j2",
            {"view": build_resource_view(names.tags[tag], operations, names, calls)},
        )
        for tag, operations in sorted(group_by_tag(api).items())
    ]
    verbatim = _plan_runtime(package, templates, bool(api.events))
    return Checked(Package("python", tuple(files), verbatim, FILTERS))


def _plan_runtime(
    package: str, templates: Mapping[str, str], has_webhooks: bool
) -> tuple[VerbatimFile, ...]:
    return tuple(
        VerbatimFile(f"{package}/_runtime/{name.removeprefix(_RUNTIME)}", name)
        for name in sorted(templates)
        if name.startswith(_RUNTIME) and name.endswith(".py")
        # Only webhooks.py uses it.
        and (has_webhooks or name != _WEBHOOKS)
    )
