"""The packages and reports of a workspace, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import click

from generator import pipeline
from generator.config import (
    Acceptance,
    ApiConfig,
    apply_acceptances,
    find_expired_acceptances,
    find_unused_acceptances,
    find_unused_pagination_rules,
)
from generator.findings import Checked, Finding, Level, in_order, strict
from generator.languages import target_names
from generator.model.api import Api
from generator.output import (
    build_manifest,
    compare_package,
    plan_file_changes,
)
from generator.source.document import Source
from generator.tasks.find_description import settings_of
from generator.tasks.plan_package import Outcome, Place, Since, gone, plan_outcome
from generator.tasks.plan_reports import Reports
from generator.workspace import (
    Workspace,
    read_templates,
    read_tree,
)

Step = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Selection:
    """What of the workspace is meant; empty means everything.

    `templates` is a folder of own templates, which goes before the one that api.yaml names. With
    `strict`, what has a warning that api.yaml does not accept is refused.
    """

    apis: Sequence[str] = ()
    version: str | None = None
    target: str | None = None
    templates: str | None = None
    strict: bool = False

    @property
    def whole_apis(self) -> bool:
        """Whether every version and target of the APIs is meant."""
        return self.version is None and self.target is None


@dataclass(frozen=True, slots=True)
class Refusal:
    """A description or an api.yaml that nothing can be made from; its findings say why."""

    what: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Remarks:
    """Findings of a description that a client was made from all the same."""

    what: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Strays:
    """Files below generated/ that lie in no folder of a package, by path from the root."""

    paths: tuple[str, ...]
    because: str = "no description makes it"


Event = Outcome | Refusal | Remarks | Strays


@dataclass(slots=True)
class Survey:
    """Walks the packages of a workspace, from the oldest version to the newest, API by API."""

    workspace: Workspace
    selection: Selection
    step: Step
    _templates: dict[tuple[str, Path | None], Mapping[str, str]] = field(
        default_factory=dict
    )

    def events(self) -> Iterator[Event]:
        """What there is to say of every package meant, and of every folder left of one gone."""
        known = self.workspace.list_apis()
        configs: dict[str, ApiConfig | None] = {}
        for api in dict.fromkeys(self.selection.apis or known):
            settings = settings_of(self.workspace, api)
            configs[api] = None if settings.failed else settings.value
            if settings.failed or settings.value is None:
                yield Refusal(f"specs/{api}/api.yaml", settings.findings)
                continue
            remarks = self._judged(f"specs/{api}/api.yaml", settings.findings)
            if remarks:
                yield remarks
            if not isinstance(remarks, Refusal):
                yield from self._api(settings.value)
        if self.selection.version is not None and not any(
            config is None or self.selection.version in config.versions
            for config in configs.values()
        ):
            raise click.UsageError(f"no API has a version {self.selection.version}")
        if self.selection.whole_apis:
            yield from self._gone(configs)
            strays = self.workspace.list_stray_files(target_names())
            if strays and not self.selection.apis:
                yield Strays(strays)

    def _api(self, config: ApiConfig) -> Iterator[Event]:
        used: frozenset[Acceptance] = frozenset()
        rules: set[str] = set()
        whole = self.selection.whole_apis
        reports = Reports(config, lambda: self._templates_of(config, "report"))
        for at, version in enumerate(config.versions):
            chosen = self.selection.version in (None, version)
            # What changed with a version is told by the one before it.
            if (
                not chosen
                and self.selection.version not in config.versions[at + 1 :][:1]
            ):
                continue
            what = f"{config.name}@{version}"
            self.step(f"{what}: reading")
            overlays = config.overlays.get(version, ())
            source = self.workspace.read_description(config.name, version, overlays)
            api, contract = pipeline.load_version(source)
            findings = list(api.findings)
            self.step(f"{what}: comparing")
            made = None if api.failed else api.value
            since = reports.add(version, source, contract, made)
            if not chosen:
                continue
            outcomes: list[Event] = []
            if made is None:
                yield Refusal(what, api.findings)
                whole = False
            else:
                for language in config.targets:
                    if self.selection.target in (None, language):
                        self.step(f"{what}: planning {language}")
                        planned = self._package(
                            source,
                            made,
                            config.for_version(version),
                            version,
                            language,
                            since,
                        )
                        findings += planned.findings
                        whole = whole and planned.value is not None
                        rules.update(planned.value.paging if planned.value else ())
                        outcomes.append(
                            planned.value or Refusal(what, planned.findings)
                        )
            left, fitting = apply_acceptances(in_order(findings), config)
            used |= fitting
            remarks = None if api.failed else self._judged(what, left)
            yield from () if isinstance(remarks, Refusal) else outcomes
            if remarks:
                yield remarks
        # A version that was not looked at may page by a rule.
        unmatched = find_unused_pagination_rules(config, rules) if whole else ()
        remarks = self._judged(f"specs/{config.name}/api.yaml", unmatched)
        if remarks:
            yield remarks
        if self.selection.whole_apis:
            yield from self._reports(config, reports)
            today = datetime.now().astimezone().date()
            expired = find_expired_acceptances(config.accepted_changes, today)
            remarks = self._judged(f"specs/{config.name}/api.yaml", expired)
            if remarks:
                yield remarks
            unused = (*find_unused_acceptances(config, used), *reports.unused())
            if unused:
                yield Refusal(f"specs/{config.name}/api.yaml", unused)

    def _judged(
        self, what: str, findings: Sequence[Finding]
    ) -> Remarks | Refusal | None:
        """What there is to say of findings that are no errors: with --strict a warning is one."""
        if not findings:
            return None
        if self.selection.strict and any(f.level is Level.WARNING for f in findings):
            return Refusal(what, strict(findings))
        return Remarks(what, tuple(findings))

    def _reports(self, config: ApiConfig, reports: Reports) -> Iterator[Outcome]:
        folder = self.workspace.reports_folder(config.name)
        found = read_tree(folder)
        planned = reports.planned()
        if planned is None or not (planned[0].texts or found):
            return
        files, inputs = planned
        shown = self.workspace.shown_path(folder)
        if not files.texts:
            yield gone(folder, shown, "there are no two versions to compare")
            return
        manifest = build_manifest(files, inputs)
        drifts = compare_package(files, manifest, found)
        todo = plan_file_changes(files, manifest, drifts)
        yield Outcome(folder, shown, drifts, todo, found, pairs=reports.pairs)

    def _package(
        self,
        source: Source,
        api: Api,
        config: ApiConfig,
        version: str,
        language: str,
        since: Since | None,
    ) -> Checked[Outcome]:
        folder = self.workspace.package_folder(language, config.name, version)
        place = Place(
            folder, self.workspace.shown_path(folder), lambda _: read_tree(folder)
        )
        templates = self._templates_of(config, language)
        return plan_outcome(source, api, config, language, templates, place, since)

    def _templates_of(self, config: ApiConfig, language: str) -> Mapping[str, str]:
        own = self._own_templates(config)
        if (language, own) not in self._templates:
            self._templates[language, own] = read_templates(language, own)
        return self._templates[language, own]

    def _own_templates(self, config: ApiConfig) -> Path | None:
        if self.selection.templates is not None:
            return Path(self.selection.templates)
        return self.workspace.root / config.templates if config.templates else None

    def _gone(self, configs: Mapping[str, ApiConfig | None]) -> Iterator[Event]:
        for language in target_names():
            for api, version in self.workspace.list_packages(language):
                because = self._why_gone(configs, language, api, version)
                if because is None:
                    continue
                folder = self.workspace.package_folder(language, api, version)
                yield gone(folder, self.workspace.shown_path(folder), because)
        for api in self.workspace.list_reported_apis():
            if api not in configs and not self.selection.apis:
                folder = self.workspace.reports_folder(api)
                because = f"there is no specs/{api}"
                yield gone(folder, self.workspace.shown_path(folder), because)

    def _why_gone(
        self,
        configs: Mapping[str, ApiConfig | None],
        language: str,
        api: str,
        version: str,
    ) -> str | None:
        if api not in configs:
            return None if self.selection.apis else f"there is no specs/{api}"
        config = configs[api]
        if config is None:
            return None
        if language not in config.targets:
            return f"specs/{api}/api.yaml has no target {language} any more"
        if version not in config.versions:
            return f"specs/{api}/api.yaml lists no version {version} any more"
        return None
