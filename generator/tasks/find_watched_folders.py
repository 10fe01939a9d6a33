"""Finds the folders whose changes `oasmith watch` waits for."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from generator.tasks.find_description import read_api_config
from generator.workspace import Workspace, WorkspaceError, is_folder


def find_watched_folders(workspace: Workspace, templates: str | None) -> list[Path]:
    """Return specs/ and every existing folder of the user's own templates."""
    folders = {workspace.root / "specs"}
    if templates is not None:
        folders.add(Path(templates))
    for api in workspace.list_apis():
        # The build has reported what cannot be read.
        with suppress(WorkspaceError):
            settings = read_api_config(workspace, api).value
            if settings is not None and settings.templates:
                folders.add(workspace.root / settings.templates)
    return sorted(filter(is_folder, folders))
