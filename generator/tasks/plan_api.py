"""Plans the packages and the reports of one API."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator import pipeline
from generator.config import (
    Acceptance,
    ApiConfig,
    apply_acceptances,
    find_expired_acceptances,
    find_unused_acceptances,
    find_unused_pagination_rules,
)
from generator.findings import Checked, Finding, sort_findings
from generator.model.api import Api
from generator.output import build_manifest, compare_package, plan_file_changes
from generator.source.document import Source
from generator.tasks.apply_strict import apply_strict, has_error
from generator.tasks.context import RunContext
from generator.tasks.events import Event, InputFindings, RejectedInput
from generator.tasks.plan_package import (
    FolderPlan,
    PackageFolder,
    PackageRequest,
    VersionChanges,
    plan_package,
    plan_removal,
)
from generator.tasks.plan_reports import ReportPlanner
from generator.tasks.template_reader import TemplateReader
from generator.tasks.workspace_selection import Selection
from generator.workspace import Workspace, read_tree


@dataclass(slots=True)
class ApiPlanner:
    """Plans one API, from its oldest version to its newest."""

    workspace: Workspace
    selection: Selection
    context: RunContext
    templates: TemplateReader
    config: ApiConfig
    _used_acceptances: frozenset[Acceptance] = frozenset()
    _used_rules: set[str] = field(default_factory=set)
    _is_complete: bool = True

    def plan(self) -> Iterator[Event]:
        """Yield the plan of each selected package, then findings about the settings."""
        self._is_complete = self.selection.covers_whole_apis
        reports = ReportPlanner(
            self.config, lambda: self.templates.read(self.config, "report")
        )
        for index, version in enumerate(self.config.versions):
            if self._is_needed(index):
                yield from self._plan_version(version, reports)
        # A version that was not planned may use a rule.
        unmatched = find_unused_pagination_rules(self.config, self._used_rules)
        yield from self._judge_settings(unmatched if self._is_complete else ())
        if self.selection.covers_whole_apis:
            yield from self._plan_reports(reports)
            expired = find_expired_acceptances(
                self.config.accepted_changes, self.context.today
            )
            yield from self._judge_settings(expired)
            unused = (
                *find_unused_acceptances(self.config, self._used_acceptances),
                *reports.find_unused_acceptances(),
            )
            if unused:
                yield RejectedInput(self._settings_name, unused)

    @property
    def _settings_name(self) -> str:
        return f"specs/{self.config.name}/api.yaml"

    def _is_needed(self, index: int) -> bool:
        """Whether a version is selected, or the next one, which is compared with it."""
        versions = self.config.versions
        return any(map(self.selection.includes_version, versions[index : index + 2]))

    def _plan_version(self, version: str, reports: ReportPlanner) -> Iterator[Event]:
        name = f"{self.config.name}@{version}"
        self.context.report_progress(f"reading {name}")
        overlays = self.config.overlays.get(version, ())
        source = self.workspace.read_description(self.config.name, version, overlays)
        checked, contract = pipeline.load_version(source)
        self.context.report_progress(f"comparing {name}")
        api = None if checked.failed else checked.value
        since = reports.add_version(version, source, contract, api)
        if not self.selection.includes_version(version):
            return
        findings = list(checked.findings)
        plans: list[Event] = []
        if api is None:
            self._is_complete = False
            yield RejectedInput(name, checked.findings)
        else:
            for plan in self._plan_packages(version, source, api, since):
                findings += plan.findings
                plans.append(plan.value or RejectedInput(name, plan.findings))
        remaining, used = apply_acceptances(sort_findings(findings), self.config)
        self._used_acceptances |= used
        verdict = None if api is None else self._judge(name, remaining)
        if not isinstance(verdict, RejectedInput):
            yield from plans
        if verdict:
            yield verdict

    def _plan_packages(
        self, version: str, source: Source, api: Api, since: VersionChanges | None
    ) -> Iterator[Checked[FolderPlan]]:
        """Plan the package of each selected target."""
        for language in filter(self.selection.includes_target, self.config.targets):
            self.context.report_progress(
                f"planning {self.config.name}@{version} for {language}"
            )
            plan = plan_package(
                PackageRequest(
                    source,
                    api,
                    self.config.for_version(version),
                    language,
                    self.templates.read(self.config, language),
                    self._package_folder(language, version),
                    since,
                )
            )
            if plan.value is None:
                self._is_complete = False
            else:
                self._used_rules.update(plan.value.paging)
            yield plan

    def _package_folder(self, language: str, version: str) -> PackageFolder:
        path = self.workspace.package_folder(language, self.config.name, version)
        return PackageFolder(
            path, self.workspace.shown_path(path), lambda _: read_tree(path)
        )

    def _judge(
        self, name: str, findings: Sequence[Finding]
    ) -> InputFindings | RejectedInput | None:
        """Return the event for findings that no other event reports."""
        return judge_findings(name, findings, self.selection)

    def _judge_settings(self, findings: Sequence[Finding]) -> Iterator[Event]:
        verdict = self._judge(self._settings_name, findings)
        if verdict:
            yield verdict

    def _plan_reports(self, reports: ReportPlanner) -> Iterator[FolderPlan]:
        folder = self.workspace.reports_folder(self.config.name)
        existing = read_tree(folder)
        report_set = reports.render()
        if report_set is None or not (report_set.files.texts or existing):
            return
        name = self.workspace.shown_path(folder)
        if not report_set.files.texts:
            yield plan_removal(folder, name, "there are no two versions to compare")
            return
        manifest = build_manifest(report_set.files, report_set.inputs)
        drifts = compare_package(report_set.files, manifest, existing)
        edits = plan_file_changes(report_set.files, manifest, drifts)
        yield FolderPlan(
            folder, name, drifts, edits, existing, comparisons=reports.comparisons
        )


def judge_findings(
    name: str, findings: Sequence[Finding], selection: Selection
) -> InputFindings | RejectedInput | None:
    """Return the event for findings of an input; with --strict a warning rejects the input."""
    if not findings:
        return None
    judged = apply_strict(findings, is_strict=selection.strict)
    if selection.strict and has_error(judged):
        return RejectedInput(name, judged)
    return InputFindings(name, judged)
