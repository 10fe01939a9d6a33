"""Folders opened without following links, so that nothing is changed through one.

Where the system can open folders (POSIX), every name is looked up in an open folder, and each
folder on the way is opened with O_NOFOLLOW. Elsewhere (Windows), each folder on the way is checked.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from generator.workspace.errors import WorkspaceError

HAS_DESCRIPTORS = os.open in os.supports_dir_fd and os.rename in os.supports_dir_fd
# Only to look up names; on Linux, that does not require the permission to list the folder.
_FLAGS = (
    getattr(os, "O_PATH", os.O_RDONLY)
    | getattr(os, "O_DIRECTORY", 0)
    | getattr(os, "O_NOFOLLOW", 0)
)


@dataclass(frozen=True, slots=True)
class OpenFolder:
    """A folder in which entries are changed by name.

    Attributes:
        path: The folder, for messages.
        descriptor: The open folder; None where the system cannot open folders.
    """

    path: Path
    descriptor: int | None

    def locate(self, name: str) -> str:
        """Return what to pass for an entry, together with `descriptor`, to functions of `os`."""
        return name if self.descriptor is not None else os.path.join(self.path, name)

    def stat_entry(self, name: str) -> os.stat_result | None:
        """Return the state of an entry, not of what it links to; None if there is none."""
        try:
            return os.stat(
                self.locate(name), dir_fd=self.descriptor, follow_symlinks=False
            )
        except (FileNotFoundError, NotADirectoryError):
            return None

    def make_folder(self, name: str) -> None:
        """Create a folder, unless one exists."""
        with self.show_path(name):
            try:
                os.mkdir(self.locate(name), dir_fd=self.descriptor)
            except FileExistsError:
                return
            folder = self.path / name
            if not os.access(folder, os.W_OK | os.X_OK):
                folder.chmod(0o700)  # an odd umask

    def delete_file(self, name: str) -> None:
        """Delete a file or link, if it exists."""
        with self.show_path(name), contextlib.suppress(FileNotFoundError):
            os.unlink(self.locate(name), dir_fd=self.descriptor)

    def delete_empty_folder(self, name: str) -> bool:
        """Delete a folder if it is empty; return whether it was deleted."""
        try:
            os.rmdir(self.locate(name), dir_fd=self.descriptor)
        except OSError:
            return False
        return True

    def move_entry(self, name: str, to: OpenFolder, new_name: str) -> None:
        """Move an entry to another folder, replacing a file there."""
        with to.show_path(new_name):
            os.replace(
                self.locate(name),
                to.locate(new_name),
                src_dir_fd=self.descriptor,
                dst_dir_fd=to.descriptor,
            )

    @contextmanager
    def open_inner(self, path: str, *, create: bool = False) -> Iterator[OpenFolder]:
        """Open the folder at a relative path, following no link on the way.

        Args:
            path: The path, with forward slashes; `""` or `.` for this folder.
            create: Whether to create what is missing.

        Raises:
            WorkspaceError: A folder on the way is a link.
            FileNotFoundError: There is no such folder.
        """
        with contextlib.ExitStack() as stack:
            here = self
            for name in path.split("/"):
                if name in ("", "."):
                    continue
                if create:
                    here.make_folder(name)
                here = stack.enter_context(_open(here, name))
            yield here

    @contextmanager
    def show_path(self, name: str) -> Iterator[None]:
        """Let errors name the full path of an entry."""
        try:
            yield
        except OSError as error:
            error.filename = os.fspath(self.path / name)
            error.filename2 = None
            raise


@contextmanager
def open_folder(path: Path) -> Iterator[OpenFolder]:
    """Open a folder that the user named; it may be a link itself."""
    if not HAS_DESCRIPTORS:
        yield OpenFolder(path, None)
        return
    flags = _FLAGS & ~getattr(os, "O_NOFOLLOW", 0)
    descriptor = os.open(path, flags)
    try:
        yield OpenFolder(path, descriptor)
    finally:
        os.close(descriptor)


def make_link_error(path: Path) -> WorkspaceError:
    """Return the error for a link in the place of a folder."""
    return WorkspaceError(
        f"{path} is a symbolic link: oasmith does not write through links; replace it with a folder"
    )


@contextmanager
def _open(outer: OpenFolder, name: str) -> Iterator[OpenFolder]:
    path = outer.path / name
    state = outer.stat_entry(name)
    if state is not None and stat.S_ISLNK(state.st_mode):
        raise make_link_error(path)
    if outer.descriptor is None:
        if state is None:
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path))
        yield OpenFolder(path, None)
        return
    with outer.show_path(name):
        descriptor = os.open(name, _FLAGS, dir_fd=outer.descriptor)
    try:
        yield OpenFolder(path, descriptor)
    finally:
        os.close(descriptor)
