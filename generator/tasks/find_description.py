"""Finds the description that an argument names: a file, API@VERSION, or git:REV:PATH."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.config import ApiConfig, read_config
from generator.findings import Checked
from generator.languages import target_rules
from generator.source.document import Files, Source
from generator.tasks.context import RunContext
from generator.workspace import (
    GIT,
    Workspace,
    WorkspaceError,
    group_descriptions,
    list_git_folder,
    path_exists,
    read_description,
    read_git,
)


@dataclass(frozen=True, slots=True)
class ReadAccess:
    """What a description outside the workspace may refer to, besides files in its own folder.

    Attributes:
        folders: Folders whose files it may refer to (--allow-dir).
        hosts: Hosts from which files may be downloaded (--allow-remote).
    """

    folders: Sequence[str] = ()
    hosts: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Description:
    """A description; `config` holds the settings of its API if it was named as API@VERSION."""

    source: Source
    config: Checked[ApiConfig] | None


def find_description(
    argument: str, context: RunContext, access: ReadAccess | None = None
) -> Description:
    """Read the description that `argument` names: a file if there is one, else API@VERSION."""
    if not argument:
        raise WorkspaceError(
            "the name of a description is empty: pass a file, or API@VERSION"
        )
    if argument.startswith(GIT):
        return Description(read_git(argument, context.current_folder()), None)
    if path_exists(argument):
        access = access or ReadAccess()
        source = read_description(
            argument, access.folders, access.hosts, context.headers
        )
        return Description(source, None)
    api, _, version = argument.rpartition("@")
    if not api or "/" in argument or "\\" in argument:
        raise WorkspaceError(
            f"there is no file {argument}{_suggest_name(argument, context)}"
        )
    workspace = context.find_workspace()
    config = read_api_config(workspace, api)
    if config.value is not None and version not in config.value.versions:
        names = ", ".join(f"{api}@{name}" for name in config.value.versions) or "none"
        problem = (
            f"{api} has no version {version}" if version else f"{api}@ has no version"
        )
        raise WorkspaceError(f"{problem}; versions: {names}")
    if not version:
        raise WorkspaceError(f"{argument} has no version: write {api}@VERSION")
    overlays = config.value.overlays.get(version, ()) if config.value else ()
    return Description(workspace.read_description(api, version, overlays), config)


def find_version(argument: str, context: RunContext) -> Description:
    """As `find_description`; also accepts a version alone if only one API has it."""
    if "@" not in argument and ":" not in argument and not path_exists(argument):
        try:
            workspace = context.find_workspace()
        except WorkspaceError:
            return find_description(argument, context)
        apis = [
            api
            for api in workspace.list_apis()
            if argument in workspace.list_versions(api)
        ]
        if len(apis) == 1:
            return find_description(f"{apis[0]}@{argument}", context)
        if apis:
            names = " or ".join(f"{api}@{argument}" for api in apis)
            raise WorkspaceError(
                f"several APIs have a version {argument}: pass {names}"
            )
    return find_description(argument, context)


def find_base(
    api: str, revision: str, context: RunContext
) -> tuple[Description | None, Description]:
    """Read the newest description of an API in a git revision, and the newest one now.

    The first is None if the revision has no description. Each is read with the settings and the
    Overlays of its time.
    """
    workspace = context.find_workspace()
    config = read_api_config(workspace, api)
    if config.value is None or not config.value.versions:
        raise WorkspaceError(f"specs/{api}/api.yaml lists no version that can be read")
    new = find_description(f"{api}@{config.value.versions[-1]}", context)
    folder = f"specs/{api}"
    names = list_git_folder(revision, folder, workspace.root)
    descriptions = group_descriptions(names)
    if "api.yaml" not in names or not descriptions:
        return None, new
    start = f"{GIT}{revision}:./{folder}/"
    settings = read_git(f"{start}api.yaml", workspace.root)
    old_config = read_config(
        settings, name=api, rules=target_rules(), described=tuple(descriptions)
    )
    if old_config.value is None or not old_config.value.versions:
        raise WorkspaceError(f"{settings.name} lists no version that can be read")
    newest = old_config.value.versions[-1]
    overlays = tuple(start + name for name in old_config.value.overlays.get(newest, ()))
    source = read_git(start + descriptions[newest][0], workspace.root)
    for name in overlays:
        if not isinstance(source.files, Files) or source.files.find(name) is None:
            raise WorkspaceError(f"cannot read {name}: there is no such file")
    return Description(Source(source.name, source.files, overlays), old_config), new


def read_api_config(workspace: Workspace, api: str) -> Checked[ApiConfig]:
    """Read the settings of one API of the workspace."""
    apis = workspace.list_apis()
    if api not in apis:
        raise WorkspaceError(
            f"there is no API {api} in specs/; APIs: {', '.join(apis) or 'none'}"
        )
    return read_config(
        workspace.read_settings(api),
        name=api,
        rules=target_rules(),
        described=workspace.list_versions(api),
    )


def _suggest_name(argument: str, context: RunContext) -> str:
    try:
        workspace = context.find_workspace()
        if argument not in workspace.list_apis():
            return ": pass a file, or API@VERSION"
        versions = workspace.list_versions(argument)
    except WorkspaceError:
        return ": pass a file"
    names = " or ".join(f"{argument}@{version}" for version in versions)
    return f"; {argument} is an API: pass one of its versions, {names}"
