"""Plans the package of a description outside a workspace."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator import pipeline
from generator.findings import Finding
from generator.output import MANIFEST_NAME, Manifest, parse_manifest
from generator.report.finding_counts import count_findings
from generator.tasks.apply_strict import apply_strict, has_error
from generator.tasks.context import RunContext
from generator.tasks.find_description import ReadAccess
from generator.tasks.plan_package import (
    FolderPlan,
    PackageFolder,
    PackageRequest,
    plan_package,
)
from generator.tasks.refusal import TaskRefusedError
from generator.workspace import (
    WorkspaceError,
    is_empty,
    read_description,
    read_files,
    read_templates,
)


@dataclass(frozen=True, slots=True)
class GenerateRequest:
    """The package to generate.

    Attributes:
        description: The file of the description.
        target: The language of the client.
        output: The folder of the package.
        package: The import name; by default it is made from the title.
        package_version: The version of the package; by default it follows the API.
        templates: A folder of the user's own templates.
        access: What the description may refer to.
        strict: Whether a warning counts as an error.
        force: Whether the folder may contain files that oasmith did not write.
    """

    description: str
    target: str
    output: str
    package: str | None = None
    package_version: str | None = None
    templates: str | None = None
    access: ReadAccess = ReadAccess()  # noqa: RUF009  (it is frozen)
    strict: bool = False
    force: bool = False


@dataclass(frozen=True, slots=True)
class GenerationPlan:
    """The package, with the findings of its description."""

    package: FolderPlan
    findings: tuple[Finding, ...]


def plan_generation(request: GenerateRequest, context: RunContext) -> GenerationPlan:
    """Plan the package.

    Raises:
        TaskRefusedError: The description has an error; with --strict also a warning.
        WorkspaceError: The folder contains other files, and `force` is not set.
    """
    context.report_progress(f"reading {request.description}")
    source = read_description(
        request.description,
        request.access.folders,
        request.access.hosts,
        context.headers,
    )
    folder = _open_folder(request)
    api = pipeline.load(source)
    findings = apply_strict(api.findings, is_strict=request.strict)
    if api.value is None or has_error(findings):
        raise _refuse(request, findings)
    context.report_progress(f"planning {request.description} for {request.target}")
    config = pipeline.default_config(
        api.value.title, request.package, request.package_version or ""
    )
    own = None if request.templates is None else Path(request.templates)
    folders = [own, *map(Path, request.access.folders)] if own else []
    templates = read_templates(request.target, own, folders)
    plan = plan_package(
        PackageRequest(source, api.value, config, request.target, templates, folder)
    )
    planned = apply_strict(plan.findings, is_strict=request.strict)
    if plan.value is None or (request.strict and has_error(planned)):
        raise _refuse(request, planned)
    return GenerationPlan(plan.value, (*findings, *planned))


def _open_folder(request: GenerateRequest) -> PackageFolder:
    """Return the folder; only files that oasmith wrote or will write are read from it."""
    path = Path(request.output)
    manifest = _read_manifest(path)
    if manifest is None and not request.force and not is_empty(path):
        raise WorkspaceError(
            f"{request.output} is not empty and has no {MANIFEST_NAME} of oasmith: choose "
            "another folder, or pass --force to write to this one"
        )
    owned = tuple(manifest.files) if manifest else ()

    def read_existing(paths: Sequence[str]) -> dict[str, bytes]:
        return read_files(path, [MANIFEST_NAME, *paths, *owned])

    return PackageFolder(path, request.output, read_existing)


def _read_manifest(folder: Path) -> Manifest | None:
    files = read_files(folder, [MANIFEST_NAME])
    return parse_manifest(files[MANIFEST_NAME]) if files else None


def _refuse(
    request: GenerateRequest, findings: tuple[Finding, ...]
) -> TaskRefusedError:
    counts = count_findings(findings)
    message = f"{request.description}: {counts}; nothing was written"
    return TaskRefusedError(message, findings)
