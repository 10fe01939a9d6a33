"""Checks of paths before something is written to them."""

from __future__ import annotations

import os
from pathlib import Path

from generator.workspace.errors import WorkspaceError
from generator.workspace.staging import Edit, list_parent_folders


def reject_blocking_file(folder: Path) -> None:
    """Raise WorkspaceError if the folder, or one of its parents, is a file."""
    for place in (folder, *folder.parents):
        if os.path.lexists(place) and not place.is_dir():
            raise WorkspaceError(
                f"{place} is a file, but a folder is needed there: remove it, or choose "
                "another folder"
            )


def reject_links(base: Path, edit: Edit) -> None:
    """Raise WorkspaceError if a folder below `base` that the edit touches is a symbolic link."""
    outer = edit.folder.relative_to(base).parts
    for depth in range(len(outer)):
        _reject_link(base.joinpath(*outer[: depth + 1]))
    for name in list_parent_folders((*edit.write, *edit.delete)):
        _reject_link(edit.folder / name)


def _reject_link(folder: Path) -> None:
    if folder.is_symlink():
        raise WorkspaceError(
            f"{folder} is a symbolic link: oasmith does not write through links; replace it "
            "with a folder"
        )
