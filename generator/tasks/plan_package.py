"""Plans one folder below generated/ and compares it with the files that it contains now."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator import __version__, pipeline
from generator.config import ApiConfig, encode_package_settings
from generator.findings import Checked
from generator.model.api import Api
from generator.output import (
    MANIFEST_NAME,
    Drift,
    FileChanges,
    Inputs,
    build_manifest,
    compare_package,
    compare_removed_package,
    digest,
    digest_files,
    parse_manifest,
    plan_file_changes,
)
from generator.package import FileSet
from generator.report.client_changelog import CHANGELOG_NAME
from generator.source.document import Source
from generator.workspace import Edit, make_edit, read_templates, read_tree


@dataclass(frozen=True, slots=True)
class PackageFolder:
    """The folder of a package.

    Attributes:
        path: The folder.
        name: The folder as messages show it.
        read_files: Returns the existing files, given the paths of the planned ones.
    """

    path: Path
    name: str
    read_files: Callable[[Sequence[str]], Mapping[str, bytes]]


@dataclass(frozen=True, slots=True)
class VersionChanges:
    """What changed since the previous version of an API.

    Attributes:
        comparison: The changes; None if one of the two versions cannot be read.
        digest: The digest of the description of the previous version.
    """

    comparison: pipeline.Comparison | None
    digest: str


@dataclass(frozen=True, slots=True)
class PackageRequest:
    """A package to plan: one version of an API for one target.

    Attributes:
        source: The description.
        api: Its model.
        config: The settings of the API.
        language: The target.
        templates: The templates of the target.
        folder: Where the package is written.
        since: What changed since the previous version, if there is one.
    """

    source: Source
    api: Api
    config: ApiConfig
    language: str
    templates: Mapping[str, str]
    folder: PackageFolder
    since: VersionChanges | None = None


@dataclass(frozen=True, slots=True)
class FolderPlan:
    """How one folder below generated/ differs from what it should be, and how to change it.

    Attributes:
        folder: The folder.
        name: The folder as messages show it.
        drifts: The differences, by file.
        changes: The files to write and delete.
        existing: The files as they are.
        operations: The number of operations; None for reports, or if the package is obsolete.
        paging: Method and path of the operations with pagination, by the name of the rule.
        comparisons: The number of pairs of versions that reports compare; None for a package.
        since: What changed since the previous version, if there is one.
    """

    folder: Path
    name: str
    drifts: tuple[Drift, ...]
    changes: FileChanges
    existing: Mapping[str, bytes] = field(repr=False)
    operations: int | None = None
    paging: Mapping[str, Sequence[tuple[str, str]]] = field(default_factory=dict)
    comparisons: int | None = None
    since: VersionChanges | None = None

    @property
    def edit(self) -> Edit:
        """The edit that makes the folder what it should be."""
        return make_edit(self.folder, self.changes.write, self.changes.delete)

    @property
    def edited_files(self) -> tuple[Drift, ...]:
        """The files edited by hand that the edit would overwrite or delete."""
        return tuple(drift for drift in self.drifts if drift.edited and drift.owned)


def plan_removal(folder: Path, name: str, reason: str) -> FolderPlan:
    """Plan the removal of all files that oasmith wrote to a folder."""
    existing = read_tree(folder)
    drifts = compare_removed_package(existing, reason)
    owned = tuple(drift.path for drift in drifts if drift.owned)
    return FolderPlan(folder, name, drifts, FileChanges({}, owned, 0), existing)


def plan_package(request: PackageRequest) -> Checked[FolderPlan]:
    """Render one package and compare it with the existing files."""
    comparison = request.since.comparison if request.since else None
    files = _render_files(request, comparison)
    if files.failed or files.value is None:
        return Checked(None, files.findings)
    inputs = _collect_inputs(request)
    existing = request.folder.read_files(tuple(files.value.texts))
    kept: Mapping[str, str] = {}
    compared = existing
    if request.since is not None and comparison is None:
        # The changes are unknown, so that the changelog stays as it is.
        kept, before = _read_changelog_entry(existing)
        inputs = replace(inputs, before=before)
        compared = {path: text for path, text in existing.items() if path not in kept}
    manifest = build_manifest(files.value, inputs, kept)
    drifts = compare_package(files.value, manifest, compared)
    plan = FolderPlan(
        request.folder.path,
        request.folder.name,
        drifts,
        plan_file_changes(files.value, manifest, drifts),
        existing,
        len(request.api.operations),
        pipeline.list_paginated_operations(request.api, request.config),
        since=request.since,
    )
    return Checked(plan, files.findings)


def _render_files(
    request: PackageRequest, comparison: pipeline.Comparison | None
) -> Checked[FileSet]:
    config, language, templates = request.config, request.language, request.templates
    own = _list_own_templates(language, templates) if config.format else ()
    return pipeline.render_files(
        request.api, config, language, templates, comparison, own
    )


def _collect_inputs(request: PackageRequest) -> Inputs:
    """Return the digests of what the package is made from."""
    templates = {name: text.encode() for name, text in request.templates.items()}
    return Inputs(
        # The folder of a description is not part of its content.
        description=digest_files(request.source.from_its_folder()),
        settings=digest(encode_package_settings(request.config, request.language)),
        templates=digest_files(templates),
        generator=__version__,
        before=request.since.digest if request.since else "",
    )


def _list_own_templates(language: str, templates: Mapping[str, str]) -> tuple[str, ...]:
    """List the templates that differ from those that oasmith ships."""
    shipped = read_templates(language)
    return tuple(name for name, text in templates.items() if text != shipped[name])


def _read_changelog_entry(
    existing: Mapping[str, bytes],
) -> tuple[Mapping[str, str], str]:
    """Return the entry of the changelog in the existing manifest, and the `before` digest."""
    content = existing.get(MANIFEST_NAME)
    manifest = parse_manifest(content) if content is not None else None
    if manifest is None or CHANGELOG_NAME not in manifest.files:
        return {}, ""
    return {CHANGELOG_NAME: manifest.files[CHANGELOG_NAME]}, manifest.inputs.before
