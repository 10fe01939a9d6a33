"""Plans the addition of a version to an API."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from generator.config import (
    LOCK_NAME,
    ApiConfig,
    LockEntry,
    insert_version,
    parse_lock,
    set_package_version,
    version_sort_key,
)
from generator.diff import ChangeList
from generator.languages import target_names
from generator.output import digest_text
from generator.report.finding_counts import count_findings
from generator.tasks.context import RunContext
from generator.tasks.find_description import read_api_config
from generator.tasks.plan_build import BuildPlan, plan_build
from generator.tasks.read_new_description import NewDescription, read_new_description
from generator.tasks.refusal import TaskRefusedError
from generator.tasks.selection import Selection
from generator.workspace import Edit, Workspace, redact_url


@dataclass(frozen=True, slots=True)
class AddRequest:
    """What to add.

    Attributes:
        api: The name of the API.
        description: A file or URL.
        version: The name of the version; by default info.version.
        package_version: The version of the package; by default it follows the version.
        templates: A folder of the user's own templates.
    """

    api: str
    description: str
    version: str | None = None
    package_version: str | None = None
    templates: str | None = None


@dataclass(frozen=True, slots=True)
class AdditionPlan:
    """The addition of a version.

    Attributes:
        description: The description.
        path: The file of the description, by path from the root.
        is_present: Whether the file exists already, with the same text.
        versions: The versions that api.yaml lists afterwards; empty if it does not change.
        package_version: The version of the package, if it was given.
        build: The build of the API.
        previous_version: The previous version, if it was compared.
        changes: What changed since the previous version.
        report_page: The page with the changes, by path from the root.
        edits: The edits that carry it out, those of the build included.
    """

    description: NewDescription
    path: str
    is_present: bool
    versions: tuple[str, ...]
    package_version: str | None
    build: BuildPlan
    previous_version: str
    changes: ChangeList | None
    report_page: str
    edits: tuple[Edit, ...]


def plan_addition(
    workspace: Workspace, request: AddRequest, context: RunContext
) -> AdditionPlan:
    """Plan to store a description, list it in api.yaml and build its clients.

    Raises:
        TaskRefusedError: The version cannot be added, or a package cannot be built.
    """
    config = _read_config(workspace, request.api)
    new = read_new_description(request.description, request.version, context)
    files = _FilePlanner(workspace, request.api, config)
    present = files.find_present(new)
    file = present or new.file_name
    if not present:
        files.texts[file] = new.content
    versions = files.list_version(new.version)
    if request.package_version is not None:
        files.set_package_version(new.version, request.package_version)
    files.texts[LOCK_NAME] = new.lock(files.read_lock(), file)
    folder = f"specs/{request.api}"
    pending = {f"{folder}/{name}": text for name, text in files.texts.items()}
    future = replace(workspace, pending=pending)
    # The whole API: the version that follows the new one is compared with it, too.
    selection = Selection((request.api,), templates=request.templates)
    build = plan_build(future, selection, context)
    if not build.is_complete:
        name = f"{request.api}@{new.version}"
        raise TaskRefusedError(f"{name}: nothing was added", build=build)
    previous = versions[versions.index(new.version) - 1]
    package = future.package_folder(target_names()[0], request.api, new.version)
    comparison = build.find_comparison(package)
    reports = future.shown_path(future.reports_folder(request.api))
    return AdditionPlan(
        new,
        f"{folder}/{file}",
        bool(present),
        versions if new.version not in config.versions else (),
        request.package_version,
        build,
        previous if comparison else "",
        comparison.changes if comparison else None,
        f"{reports}/{previous}-{new.version}.html" if comparison else "",
        (Edit(workspace.root / folder, files.changed()), *build.edits),
    )


def _read_config(workspace: Workspace, api: str) -> ApiConfig:
    settings = read_api_config(workspace, api)
    if settings.failed or settings.value is None:
        counts = count_findings(settings.findings)
        raise TaskRefusedError(f"specs/{api}/api.yaml: {counts}", settings.findings)
    return settings.value


@dataclass(slots=True)
class _FilePlanner:
    """Collects the new texts of the files in specs/<api>/."""

    workspace: Workspace
    api: str
    config: ApiConfig
    texts: dict[str, bytes] = field(default_factory=dict)

    def changed(self) -> dict[str, bytes]:
        """Return the texts that differ from the existing files."""
        return {
            name: text
            for name, text in self.texts.items()
            if name != LOCK_NAME or text != self.workspace.read_lock(self.api)
        }

    def find_present(self, new: NewDescription) -> str:
        """Return the name of the file that has this description already, or `""`."""
        if new.version not in self.workspace.list_versions(self.api):
            return ""
        source = self.workspace.read_description(self.api, new.version)
        if digest_text(source.files[source.name]) != digest_text(new.content):
            raise TaskRefusedError(
                f"{source.name} exists with other content: a version never changes; choose "
                "another name with --version"
            )
        return source.name.rpartition("/")[2]

    def list_version(self, version: str) -> tuple[str, ...]:
        """Add a version to the list in api.yaml, in order, and return the list."""
        versions = list(self.config.versions)
        if version in versions:
            return tuple(versions)
        index = self._find_predecessor(version)
        versions.insert(index + 1, version)
        text = insert_version(self.workspace.read_settings(self.api), version, index)
        if text is None:
            raise TaskRefusedError(
                f"oasmith cannot change specs/{self.api}/api.yaml because of its layout: add "
                f"{version!r} to its versions yourself, after {versions[index]}, and put the "
                "description beside it"
            )
        self.texts["api.yaml"] = text
        return tuple(versions)

    def set_package_version(self, version: str, package: str) -> None:
        """Set the version of a package in api.yaml."""
        settings = self.workspace.read_settings(self.api)
        if "api.yaml" in self.texts:
            settings = replace(settings, files={settings.name: self.texts["api.yaml"]})
        text = set_package_version(settings, version, package)
        if text is None:
            raise TaskRefusedError(
                f"oasmith cannot change specs/{self.api}/api.yaml because of its layout: add "
                f"{version!r}: {package!r} to its package_versions yourself"
            )
        self.texts["api.yaml"] = text

    def read_lock(self) -> dict[str, LockEntry]:
        """Return the entries of lock.json for the versions that exist."""
        content = self.workspace.read_lock(self.api)
        locked = parse_lock(content) if content is not None else {}
        if locked is None:
            raise TaskRefusedError(
                f"specs/{self.api}/{LOCK_NAME} was not written by oasmith: restore it"
            )
        versions = self.workspace.list_versions(self.api)
        # Earlier versions stored the query of a URL, which may hold a token.
        return {
            name: replace(entry, origin=redact_url(entry.origin))
            for name, entry in locked.items()
            if name in versions
        }

    def _find_predecessor(self, version: str) -> int:
        """Return the index of the version after which a new one is listed."""
        versions: Sequence[str] = self.config.versions
        for other in versions:
            if version_sort_key(other)[:2] == version_sort_key(version)[:2]:
                raise TaskRefusedError(
                    f"{version} is the same version as {other}, which exists: choose another "
                    "name with --version"
                )
        older = [
            index
            for index, other in enumerate(versions)
            if version_sort_key(other) < version_sort_key(version)
        ]
        if not older:
            raise TaskRefusedError(
                f"{version} is older than {versions[0]}, the oldest version of {self.api}: "
                "only newer versions can be added"
            )
        return older[-1]
