"""Which files a Python package has, and what each template sees."""

from __future__ import annotations

from collections.abc import Mapping

from generator.config import ApiConfig, TargetConfig
from generator.findings import Checked
from generator.languages.paging import paging
from generator.languages.python.calls import Calls
from generator.languages.python.names import name_all, operations_by_tag
from generator.languages.python.types import Annotations
from generator.languages.python.views.client import (
    bound_arguments,
    bound_names,
    client_view,
)
from generator.languages.python.views.credentials import credential_views
from generator.languages.python.views.model import ModelViews
from generator.languages.python.views.package import package_view
from generator.languages.python.views.pagination import rule_views
from generator.languages.python.views.raw_and_stream import seen_view
from generator.languages.python.views.resource import resource_view
from generator.languages.python.views.webhooks import events_view
from generator.languages.servers import own_servers
from generator.model.api import Api
from generator.model.type_graph import broken_mentions
from generator.package import Package, PlannedFile, VerbatimFile

_RUNTIME = "runtime/"
_RECEIVING = "runtime/decode/webhooks.py"


def plan(
    api: Api, config: ApiConfig, target: TargetConfig, templates: Mapping[str, str]
) -> Checked[Package]:
    """The files of the package of one API version; `templates` are the texts by path."""
    definitions = api.types_by_name
    edges = api.mentions
    broken = broken_mentions(definitions, edges)
    paged = paging(api, config.paging)
    names = name_all(api, config, paged)
    annotations = Annotations(definitions, names.class_name, broken)
    calls = Calls(
        definitions, annotations, config.bound_parameters, paged, own_servers(api)
    )
    models = ModelViews(definitions, edges, names, annotations, broken)
    credentials = credential_views(api, config)
    bound = bound_arguments(api, names, calls, credentials)
    top = package_view(api, target, names, calls, credentials, bound_names(bound))
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
            {"view": client_view(api, config, names, credentials, bound)},
        ),
        PlannedFile(f"{package}/views.py", "views.py.j2", {"view": seen_view(names)}),
        PlannedFile(
            f"{package}/models/__init__.py",
            "models_init.py.j2",
            models.exports(),
        ),
        PlannedFile(f"{package}/resources/__init__.py", "resources_init.py.j2", {}),
    ]
    if paged:
        rules = {"rules": rule_views(config, names, paged)}
        files.append(PlannedFile(f"{package}/_paging.py", "paging.py.j2", rules))
    if api.events:
        events = {"view": events_view(api, annotations)}
        files.append(PlannedFile(f"{package}/webhooks.py", "webhooks.py.j2", events))
    files += [
        PlannedFile(f"{package}/models/{module}.py", "model.py.j2", {"view": view})
        for module, view in modules.items()
    ]
    files += [
        PlannedFile(
            f"{package}/resources/{names.tags[tag].module}.py",
            "resource.py.j2",
            {"view": resource_view(names.tags[tag], operations, names, calls)},
        )
        for tag, operations in sorted(operations_by_tag(api).items())
    ]
    verbatim = [
        VerbatimFile(f"{package}/_runtime/{name.removeprefix(_RUNTIME)}", name)
        for name in sorted(templates)
        if name.startswith(_RUNTIME) and name.endswith(".py")
        # Who receives nothing needs nothing to receive it with.
        and (api.events or name != _RECEIVING)
    ]
    return Checked(Package("python", tuple(files), tuple(verbatim)))
