"""Plans a new workspace, or another API in an existing one."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator import __version__, pipeline
from generator.config import LOCK_NAME, TargetConfig
from generator.tasks.context import RunContext
from generator.tasks.plan_build import BuildPlan, plan_build
from generator.tasks.read_new_description import NewDescription, read_new_description
from generator.tasks.refusal import TaskRefusedError
from generator.tasks.selection import Selection
from generator.workspace import Edit, Workspace, path_exists

_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,59}", re.ASCII)
_WORKFLOWS = ".github/workflows"
_WORKFLOW_NAME = "oasmith.yml"

_API_YAML = """\
# Settings that the descriptions beside this file cannot express.

# From the oldest to the newest. To add the next one, run: oasmith add FILE|URL --api {name}
versions: [{version}]

# What is generated for every version, and the names of the packages.
targets:
{targets}

# Parameters that nearly every path has: set once, on the client.
# bound_parameters: [tenant]

# credentials:
#   prefix: Token         # written before the key in an Authorization header
#   when_unstated: send   # for operations without security, too; or omit

# Names of methods by operationId, instead of the proposed ones.
# method_names: {{}}

# OpenAPI Overlay 1.0 files beside this one, by the version that they correct.
# overlays: {{}}

# Versions of packages that do not follow the version of the API, by the version of the API.
# package_versions: {{}}

# Findings to ignore, each {{code: ..., reason: ...}}.
# accepted_findings: []

# A folder of your own templates, and the formatter for files rendered from them.
# templates: templates
# format: black
"""

_WORKFLOW = """\
# Fails if the clients in generated/ do not match the descriptions in specs/.
name: oasmith
on: [push, pull_request]
permissions: {{contents: read}}
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with: {{python-version: "3.12"}}
      # The exact version that wrote generated/. Check that the index has this project under the
      # name, or install from a checkout or a wheel: see the README of oasmith. Whoever can move a
      # tag of an action can run code here: pin the actions above by their digests.
      - run: pip install oasmith=={oasmith_version}
      - run: oasmith check --format github
"""


@dataclass(frozen=True, slots=True)
class InitRequest:
    """What to create.

    Attributes:
        folder: The folder of the workspace.
        description: A file or URL.
        name: The name of the API; by default it is made from the title.
        version: The name of the version; by default info.version.
    """

    folder: Path
    description: str
    name: str | None = None
    version: str | None = None


@dataclass(frozen=True, slots=True)
class InitPlan:
    """A new workspace.

    Attributes:
        description: The first description.
        paths: The description, api.yaml and the workflow (if it is new), by path from the root.
        build: The first build.
        edits: The edits that carry it out, those of the build included.
    """

    description: NewDescription
    paths: tuple[str, ...]
    build: BuildPlan
    edits: tuple[Edit, ...]


def plan_init(request: InitRequest, context: RunContext) -> InitPlan:
    """Plan specs/NAME with an api.yaml, a CI workflow, and the first build.

    Raises:
        TaskRefusedError: specs/NAME exists, or the description has an error.
    """
    new = read_new_description(request.description, request.version, context)
    targets = pipeline.default_config(new.title).targets
    name = request.name or next(iter(targets.values())).distribution
    _check_name(request.folder, name)
    folder = f"specs/{name}"
    files = {
        new.file_name: new.content,
        "api.yaml": _render_settings(name, new.version, targets).encode(),
        LOCK_NAME: new.lock({}, new.file_name),
    }
    paths = [f"{folder}/{new.file_name}", f"{folder}/api.yaml"]
    edits = [Edit(request.folder / folder, files)]
    workflows = request.folder / _WORKFLOWS
    if not path_exists(workflows / _WORKFLOW_NAME):
        edits.append(Edit(workflows, {_WORKFLOW_NAME: _render_workflow()}))
        paths.append(f"{_WORKFLOWS}/{_WORKFLOW_NAME}")
    pending = {f"{folder}/{file}": text for file, text in files.items()}
    workspace = Workspace(request.folder, pending)
    build = plan_build(workspace, Selection((name,), new.version), context)
    if not build.is_complete:
        raise TaskRefusedError(
            f"{name}@{new.version}: nothing was written", build=build
        )
    return InitPlan(new, tuple(paths), build, (*edits, *build.edits))


def _check_name(folder: Path, name: str) -> None:
    if not _NAME.fullmatch(name):
        raise TaskRefusedError(
            f"{name!r} is not a valid name for an API: use lower-case letters, digits, '-' and "
            "'_'"
        )
    if path_exists(folder / "specs" / name):
        raise TaskRefusedError(
            f"specs/{name} already exists: to add a version to it, run: oasmith add"
        )


def _render_workflow() -> bytes:
    return _WORKFLOW.format(oasmith_version=__version__).encode()


def _render_settings(
    name: str, version: str, targets: Mapping[str, TargetConfig]
) -> str:
    return _API_YAML.format(
        name=name,
        version=json.dumps(version),
        targets="\n".join(
            f"  {language}:\n    distribution: {target.distribution}\n"
            f"    package: {target.package}"
            for language, target in targets.items()
        ),
    )
