"""Checks of paths before something is written to them."""

from __future__ import annotations

import os
from collections.abc import Sequence
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


def reject_outside(path: Path, folders: Sequence[Path]) -> None:
    """Raise WorkspaceError if links lead from the path out of all the folders.

    Args:
        path: What is to be read.
        folders: Where it may be, after links are resolved.
    """
    real = Path(os.path.realpath(path))
    if not any(real.is_relative_to(os.path.realpath(folder)) for folder in folders):
        raise WorkspaceError(
            f"{path} is a symbolic link, or is behind one, that leads out of {folders[0]}: replace "
            "it with what it links to, or allow the folder with --allow-dir"
        )


def find_checkout(folder: Path) -> Path | None:
    """Return the outermost git checkout that contains the folder, or that it is."""
    checkouts = [
        place for place in (folder, *folder.parents) if os.path.lexists(place / ".git")
    ]
    return checkouts[-1] if checkouts else None


def reject_links_out_of_checkout(path: Path) -> None:
    """Raise WorkspaceError if the path goes through a link that leads out of its git checkout.

    A path that the user names may go through links of the user, but not through links that a
    checkout contains.
    """
    whole = Path(os.path.abspath(path))
    for place in (whole, *whole.parents):
        checkout = find_checkout(place.parent) if place.is_symlink() else None
        if checkout and not Path(os.path.realpath(place)).is_relative_to(
            os.path.realpath(checkout)
        ):
            raise WorkspaceError(
                f"{place} is a symbolic link that leads out of the checkout {checkout}: remove it, "
                "or pass what it links to"
            )


def _reject_link(folder: Path) -> None:
    if folder.is_symlink():
        raise WorkspaceError(
            f"{folder} is a symbolic link: oasmith does not write through links; replace it "
            "with a folder"
        )
