"""Plans the packages and reports of a workspace, one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.config import ApiConfig
from generator.languages import target_names
from generator.tasks.context import RunContext
from generator.tasks.events import Event, RejectedInput, StrayFiles
from generator.tasks.find_description import read_api_config
from generator.tasks.plan_api import ApiPlanner, judge_findings
from generator.tasks.plan_package import plan_removal
from generator.tasks.selection import Selection
from generator.tasks.template_reader import TemplateReader
from generator.workspace import Workspace, WorkspaceError

Configs = Mapping[str, ApiConfig | None]
"""The settings by API; None if they cannot be read."""


@dataclass(slots=True)
class WorkspacePlanner:
    """Plans the selected part of a workspace, API by API."""

    workspace: Workspace
    selection: Selection
    context: RunContext

    def plan(self) -> Iterator[Event]:
        """Yield what is to be done with every selected package and every obsolete folder."""
        templates = TemplateReader(self.workspace, self.selection.templates)
        configs: dict[str, ApiConfig | None] = {}
        for api in dict.fromkeys(self.selection.apis or self.workspace.list_apis()):
            name = f"specs/{api}/api.yaml"
            settings = read_api_config(self.workspace, api)
            configs[api] = None if settings.failed else settings.value
            if settings.failed or settings.value is None:
                yield RejectedInput(name, settings.findings)
                continue
            verdict = judge_findings(name, settings.findings, self.selection)
            if verdict:
                yield verdict
            if not isinstance(verdict, RejectedInput):
                yield from ApiPlanner(
                    self.workspace,
                    self.selection,
                    self.context,
                    templates,
                    settings.value,
                ).plan()
        self._require_version(configs)
        if self.selection.covers_whole_apis:
            yield from self._plan_removals(configs)
            stray_files = self.workspace.list_stray_files(target_names())
            if stray_files and not self.selection.apis:
                yield StrayFiles(stray_files)

    def _require_version(self, configs: Configs) -> None:
        version = self.selection.version
        if version is not None and not any(
            config is None or version in config.versions for config in configs.values()
        ):
            raise WorkspaceError(
                f"no API has a version {version}: --version must name one that api.yaml lists"
            )

    def _plan_removals(self, configs: Configs) -> Iterator[Event]:
        for language in target_names():
            for api, version in self.workspace.list_packages(language):
                reason = self._find_removal_reason(configs, language, api, version)
                if reason is None:
                    continue
                folder = self.workspace.package_folder(language, api, version)
                yield plan_removal(folder, self.workspace.shown_path(folder), reason)
        for api in self.workspace.list_reported_apis():
            if api not in configs and not self.selection.apis:
                folder = self.workspace.reports_folder(api)
                reason = f"there is no specs/{api}"
                yield plan_removal(folder, self.workspace.shown_path(folder), reason)

    def _find_removal_reason(
        self, configs: Configs, language: str, api: str, version: str
    ) -> str | None:
        """Return why a package is obsolete; None if it is not, or not selected."""
        if api not in configs:
            return None if self.selection.apis else f"there is no specs/{api}"
        config = configs[api]
        if config is None:
            return None
        if language not in config.targets:
            return f"specs/{api}/api.yaml no longer has the target {language}"
        if version not in config.versions:
            return f"specs/{api}/api.yaml no longer lists version {version}"
        return None
