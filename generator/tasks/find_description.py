"""FILE or API@VERSION, as people name descriptions on the command line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.cli.options import workspace_at
from generator.config import ApiConfig, read_config
from generator.findings import Checked
from generator.languages import target_rules
from generator.source.document import Files, Source
from generator.workspace import (
    GIT,
    Workspace,
    WorkspaceError,
    group_descriptions,
    list_git_folder,
    read_description,
    read_git,
)


@dataclass(frozen=True, slots=True)
class Description:
    """A description, with the settings of its API where it is named as API@VERSION."""

    source: Source
    config: Checked[ApiConfig] | None


def find_description(
    argument: str,
    root: str | None,
    allowed: Sequence[str] = (),
    hosts: Sequence[str] = (),
) -> Description:
    """The description that `argument` names: a file if there is one, else API@VERSION.

    A file may refer to others in its folder, in those `allowed`, and at `hosts`.
    """
    if not argument:
        raise WorkspaceError(
            "a description has an empty name: name a file, or API@VERSION"
        )
    if argument.startswith(GIT):
        return Description(read_git(argument, Path.cwd()), None)
    path = Path(argument)
    if path.exists():
        return Description(read_description(argument, allowed, hosts), None)
    api, _, version = argument.rpartition("@")
    if not api or "/" in argument or "\\" in argument:
        raise WorkspaceError(f"there is no file {argument}{_hint(argument, root)}")
    workspace = workspace_at(root)
    config = settings_of(workspace, api)
    if config.value is not None and version not in config.value.versions:
        known = ", ".join(f"{api}@{known}" for known in config.value.versions)
        fault = f"has no version {version}" if version else "is named without a version"
        raise WorkspaceError(f"{api} {fault}; there is {known or 'none'}")
    if not version:
        raise WorkspaceError(f"{argument} names no version: write {api}@VERSION")
    overlays = config.value.overlays.get(version, ()) if config.value else ()
    return Description(workspace.read_description(api, version, overlays), config)


def find_version(argument: str, root: str | None) -> Description:
    """As `find_description`; a bare version will do where one API alone has it."""
    if "@" not in argument and ":" not in argument and not Path(argument).exists():
        try:
            workspace = workspace_at(root)
        except WorkspaceError:
            return find_description(argument, root)
        having = [
            a for a in workspace.list_apis() if argument in workspace.list_versions(a)
        ]
        if len(having) == 1:
            return find_description(f"{having[0]}@{argument}", root)
        if having:
            names = " or ".join(f"{api}@{argument}" for api in having)
            raise WorkspaceError(
                f"several APIs have a version {argument}: name {names}"
            )
    return find_description(argument, root)


def find_base(
    api: str, revision: str, root: str | None
) -> tuple[Description | None, Description]:
    """The newest description of an API as it was in git, None where there was none, and as it is.

    Settings and Overlays are those of their time.
    """
    workspace = workspace_at(root)
    now = settings_of(workspace, api)
    if now.value is None or not now.value.versions:
        raise WorkspaceError(f"specs/{api}/api.yaml lists no version that can be read")
    new = find_description(f"{api}@{now.value.versions[-1]}", root)
    folder = f"specs/{api}"
    names = list_git_folder(revision, folder, workspace.root)
    known = group_descriptions(names)
    if "api.yaml" not in names or not known:
        return None, new
    start = f"{GIT}{revision}:./{folder}/"
    settings = read_git(f"{start}api.yaml", workspace.root)
    was = read_config(settings, name=api, rules=target_rules(), described=tuple(known))
    if was.value is None or not was.value.versions:
        raise WorkspaceError(f"{settings.name} lists no version that can be read")
    newest = was.value.versions[-1]
    overlays = tuple(start + name for name in was.value.overlays.get(newest, ()))
    source = read_git(start + known[newest][0], workspace.root)
    for name in overlays:
        if not isinstance(source.files, Files) or source.files.find(name) is None:
            raise WorkspaceError(f"cannot read {name}: it is not there")
    return Description(Source(source.name, source.files, overlays), was), new


def settings_of(workspace: Workspace, api: str) -> Checked[ApiConfig]:
    """The settings of one API of the workspace."""
    known = workspace.list_apis()
    if api not in known:
        raise WorkspaceError(
            f"there is no API {api} in specs/; there is {', '.join(known) or 'none'}"
        )
    return read_config(
        workspace.read_settings(api),
        name=api,
        rules=target_rules(),
        described=workspace.list_versions(api),
    )


def _hint(argument: str, root: str | None) -> str:
    try:
        workspace = workspace_at(root)
        if argument not in workspace.list_apis():
            return ": name a file, or API@VERSION"
        names = [
            f"{argument}@{version}" for version in workspace.list_versions(argument)
        ]
    except WorkspaceError:
        return ": name a file"
    return f"; {argument} is an API: name a version of it, {' or '.join(names)}"
