"""What starting a workspace is going to do, gathered before any of it is done."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

from generator import pipeline
from generator.cli.console import count, print_out
from generator.config import LOCK_NAME
from generator.tasks.add_version import (
    Refusal,
    fetched,
    file_suffix,
    loaded,
    locked_now,
    version_of,
)
from generator.tasks.plan_build import Rebuild
from generator.tasks.plan_workspace import Selection, Step
from generator.workspace import Edit, Workspace

_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,59}", re.ASCII)

_API_YAML = """\
# What the descriptions beside this file cannot say.

# From the oldest to the newest; 'oasmith add FILE|URL --api {name}' puts the next one in its place.
versions: [{version}]

# What is generated for every version, and the names of the packages.
targets:
{targets}

# Parameters that nearly every path has: given once, on the client.
# bound_parameters: [tenant]

# credentials:
#   prefix: Token         # written before the key in an Authorization header
#   when_unstated: send   # also where an operation states no security; or omit

# operationId: the name of the method, where the proposed one is not what you want.
# method_names: {{}}

# OpenAPI Overlay 1.0 files beside this one, by the version that they correct.
# overlays: {{}}

# The version of a package that does not follow the API's, by the version of the API.
# package_versions: {{}}

# Findings to leave out, each {{code: ..., reason: ...}}.
# accepted_findings: []

# A folder of your own templates, and the formatter for what is rendered from them.
# templates: templates
# format: black
"""

_WORKFLOW = """\
# Fails when the clients in generated/ are not what specs/ gives.
name: oasmith
on: [push, pull_request]
permissions: {contents: read}
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with: {python-version: "3.12"}
      - run: pip install oasmith
      - run: oasmith check --format github
"""


@dataclass(slots=True)
class Beginning:
    """A workspace to start: planned with `plan`, carried out as `edits`, then told."""

    root: Path
    step: Step
    edits: list[Edit] = field(default_factory=list)
    _said: list[str] = field(default_factory=list)
    _rebuild: Rebuild | None = None

    def plan(self, name: str | None, argument: str, version: str | None) -> None:
        """Looks at everything; raises Refusal, and then nothing is to be done."""
        content, origin = fetched(argument, self.step)
        api = loaded(argument, content)
        version = version_of(argument, api, version)
        targets = pipeline.default_config(api.title).targets
        name = name or next(iter(targets.values())).distribution
        if not _NAME.fullmatch(name):
            raise Refusal(
                f"{name!r} is no name for an API: small letters, digits, '-' and '_'"
            )
        if (self.root / "specs" / name).exists():
            raise Refusal(
                f"specs/{name} is there already: 'oasmith add' adds a version to it"
            )
        file = f"{version}{file_suffix(content)}"
        settings = _API_YAML.format(
            name=name,
            version=json.dumps(version),
            targets="\n".join(
                f"  {language}:\n    distribution: {target.distribution}\n"
                f"    package: {target.package}"
                for language, target in targets.items()
            ),
        )
        files = {
            file: content,
            "api.yaml": settings.encode(),
            LOCK_NAME: locked_now({}, version, file, origin, content, api),
        }
        self._said += [
            f"specs/{name}/{file}: added, info.version {api.version}, "
            f"{count(len(api.operations), 'operation')}",
            f"specs/{name}/api.yaml: written, for you to complete",
        ]
        self.edits.append(Edit(self.root / "specs" / name, files))
        workflows = self.root / ".github/workflows"
        if not (workflows / "oasmith.yml").exists():
            self.edits.append(Edit(workflows, {"oasmith.yml": _WORKFLOW.encode()}))
            self._said.append(".github/workflows/oasmith.yml: written")
        pending = {f"specs/{name}/{path}": text for path, text in files.items()}
        workspace = Workspace(self.root, pending)
        self._rebuild = Rebuild(workspace, Selection((name,), version), self.step)
        self._rebuild.plan()
        if self._rebuild.code:
            self._rebuild.report()
            raise Refusal(f"{name}@{version}: nothing was written")
        self.edits += self._rebuild.edits

    def report(self) -> None:
        """Says what was done."""
        for line in self._said:
            print_out(line)
        if self._rebuild is not None:
            self._rebuild.report()
