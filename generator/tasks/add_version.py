"""What adding a description is going to do, gathered before any of it is done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator import pipeline
from generator.cli.console import count, print_err, print_findings, print_out, tally
from generator.config import (
    LOCK_NAME,
    ApiConfig,
    LockEntry,
    find_version_fault,
    insert_version,
    parse_lock,
    serialize_lock,
    set_package_version,
    strip_build_suffix,
    version_sort_key,
)
from generator.languages import target_names
from generator.model.api import Api
from generator.output import digest_text
from generator.report.change_summary import summary_lines
from generator.source.document import lone_file
from generator.tasks.find_description import settings_of
from generator.tasks.plan_build import Rebuild
from generator.tasks.plan_workspace import Selection, Step
from generator.workspace import Edit, Workspace, download, is_url, read_description


class Refusal(Exception):  # noqa: N818  (an answer, no fault)
    """Why a description is not added, in lines."""

    def __init__(self, *lines: str) -> None:
        super().__init__(*lines)
        self.lines: Sequence[str] = lines


@dataclass(slots=True)
class Addition:
    """A description to add to an API: planned with `plan`, carried out as `edits`, then told."""

    workspace: Workspace
    name: str
    step: Step
    templates: str | None = None
    edits: list[Edit] = field(default_factory=list)
    _said: list[str] = field(default_factory=list)
    _rebuild: Rebuild | None = None
    _since: list[str] = field(default_factory=list)
    _page: str = ""

    def plan(
        self, argument: str, version: str | None, package_version: str | None = None
    ) -> None:
        """Looks at everything; raises Refusal, and then nothing is to be done."""
        config = self._config()
        content, origin = fetched(argument, self.step)
        api = loaded(argument, content)
        version = version_of(argument, api, version)
        suffix = file_suffix(content)
        present = self._present(version, content)
        file = present or f"{version}{suffix}"
        files = {} if present else {file: content}
        versions = list(config.versions)
        if version not in versions:
            after = self._place(config, version)
            versions.insert(after + 1, version)
            files["api.yaml"] = self._listed(version, after, versions)
        if package_version is not None:
            files["api.yaml"] = self._stated(
                files.get("api.yaml"), version, package_version
            )
        where = f"specs/{self.name}"
        files[LOCK_NAME] = locked_now(
            self._locked(), version, file, origin, content, api
        )
        pending = {f"{where}/{name}": text for name, text in files.items()}
        self._said.append(
            f"{where}/{file}: {'there already' if present else 'added'}, "
            f"info.version {api.version}, {count(len(api.operations), 'operation')}"
        )
        self._build(Workspace(self.workspace.root, pending), version, versions)
        new = {
            name: text
            for name, text in files.items()
            if name != LOCK_NAME or text != self.workspace.read_lock(self.name)
        }
        self.edits.insert(0, Edit(self.workspace.root / where, new))

    def report(self, *, dry_run: bool) -> None:
        """Says what was done, or would be, and what is left for people."""
        if dry_run:
            print_out("nothing was written; without --dry-run, this would be:")
        for line in self._said:
            print_out(line)
        if self._rebuild is not None:
            self._rebuild.report()
        for line in self._since:
            print_out(line)
        if not dry_run:
            print_out(f"to review: git diff specs/{self.name} generated{self._page}")

    def _config(self) -> ApiConfig:
        settings = settings_of(self.workspace, self.name)
        if settings.failed or settings.value is None:
            print_findings(settings.findings, err=True)
            raise Refusal(f"specs/{self.name}/api.yaml: {tally(settings.findings)}")
        return settings.value

    def _present(self, version: str, content: bytes) -> str:
        """The name of the file where this very description lies beside api.yaml, or `""`."""
        if version not in self.workspace.list_versions(self.name):
            return ""
        there = self.workspace.read_description(self.name, version)
        if digest_text(there.files[there.name]) != digest_text(content):
            raise Refusal(
                f"{there.name} is there already, and says something else: a version is "
                "never changed; name another with --version"
            )
        return there.name.rpartition("/")[2]

    def _listed(self, version: str, after: int, versions: Sequence[str]) -> bytes:
        """The api.yaml that lists the version in its place."""
        listed = insert_version(self.workspace.read_settings(self.name), version, after)
        if listed is None:
            raise Refusal(
                f"specs/{self.name}/api.yaml is laid out in a way that oasmith cannot "
                f"change: write {version!r} into its versions yourself, behind "
                f"{versions[after]}, and lay the description beside it"
            )
        self._said.append(f"specs/{self.name}/api.yaml: versions {', '.join(versions)}")
        return listed

    def _stated(self, listed: bytes | None, version: str, package: str) -> bytes:
        """The api.yaml that says which version the package has."""
        settings = self.workspace.read_settings(self.name)
        if listed is not None:
            settings = replace(settings, files={settings.name: listed})
        stated = set_package_version(settings, version, package)
        if stated is None:
            raise Refusal(
                f"specs/{self.name}/api.yaml is laid out in a way that oasmith cannot "
                f"change: write {version!r}: {package!r} into its package_versions yourself"
            )
        self._said.append(
            f"specs/{self.name}/api.yaml: the package of {version} is {package}"
        )
        return stated

    def _place(self, config: ApiConfig, version: str) -> int:
        """The index of the version that this one comes behind."""
        new = version_sort_key(version)
        for known in config.versions:
            if version_sort_key(known)[:2] == new[:2]:
                raise Refusal(
                    f"{version} and {known}, which is there, are the same version: name "
                    "another with --version"
                )
        older = [
            i
            for i, known in enumerate(config.versions)
            if version_sort_key(known) < new
        ]
        if not older:
            raise Refusal(
                f"{version} is older than {config.versions[0]}, the oldest version of "
                f"{self.name}: there is nothing to upgrade from it"
            )
        return older[-1]

    def _locked(self) -> dict[str, LockEntry]:
        """What the lock has of the versions that are still there."""
        found = self.workspace.read_lock(self.name)
        locked = parse_lock(found) if found is not None else {}
        if locked is None:
            raise Refusal(
                f"specs/{self.name}/{LOCK_NAME} is not as oasmith writes it: restore it"
            )
        known = self.workspace.list_versions(self.name)
        return {name: entry for name, entry in locked.items() if name in known}

    def _build(
        self, workspace: Workspace, version: str, versions: Sequence[str]
    ) -> None:
        # All of it: a version in between is what the next one is compared with, too.
        selection = Selection((self.name,), templates=self.templates)
        rebuild = Rebuild(workspace, selection, self.step)
        rebuild.plan()
        if rebuild.code:
            rebuild.report_refused()
            raise Refusal(f"{self.name}@{version}: nothing was added")
        self._rebuild = rebuild
        self.edits += rebuild.edits
        at = versions.index(version)
        folder = workspace.package_folder(target_names()[0], self.name, version)
        found = rebuild.since(folder)
        if found is not None:
            before = versions[at - 1]
            self._since.append(f"since {before}:")
            self._since += [f"  {line}" for line in summary_lines(found.changes)]
            reports = workspace.shown_path(workspace.reports_folder(self.name))
            self._page = f"; {reports}/{before}-{version}.html"


def fetched(argument: str, step: Step) -> tuple[bytes, str]:
    """The bytes of a description, and their origin as a lock keeps it: no path of this machine."""
    step(f"{argument}: reading")
    if is_url(argument):
        return download(argument), argument
    source = read_description(argument)
    return source.files[source.name], Path(argument).name


def loaded(argument: str, content: bytes) -> Api:
    """The model of a description that is to come in; raises Refusal where there is none."""
    asked: list[str] = []
    api = pipeline.load(lone_file(argument, content, asked))
    if api.failed or api.value is None:
        print_findings(api.findings, err=True)
        if asked:
            print_err(
                f"{argument} refers to other files, and one file is taken in: bundle it, or lay "
                "all of them into the folder of api.yaml and list the version there"
            )
        raise Refusal(f"{argument}: {tally(api.findings)}; nothing was added")
    return api.value


def version_of(argument: str, api: Api, version: str | None) -> str:
    """What a description is called here: what was asked for, or the number in info.version."""
    name = version or strip_build_suffix(api.version)
    fault = find_version_fault(name)
    if fault is not None:
        stated = repr(version) if version else f"info.version {api.version!r}"
        raise Refusal(f"{argument}: {stated} {fault}: name one with --version")
    return name


def file_suffix(content: bytes) -> str:
    """`.json` or `.yaml`, by how the text begins."""
    return ".json" if content.lstrip()[:1] in (b"{", b"[") else ".yaml"


def locked_now(
    before: Mapping[str, LockEntry],
    version: str,
    file: str,
    origin: str,
    content: bytes,
    api: Api,
) -> bytes:
    """The text of lock.json with one description more."""
    entry = LockEntry(file, origin, digest_text(content), api.version)
    return serialize_lock({**before, version: entry}).encode()
