"""Atomic exchange of two folders."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from dataclasses import dataclass

from generator.workspace.open_folder import OpenFolder

# Linux: renameat2(2) with RENAME_EXCHANGE. macOS: renameatx_np(2) with RENAME_SWAP.
_EXCHANGE, _SWAP = 2, 2
# Error codes of systems, file systems and mount points that do not support the exchange.
_UNABLE = frozenset(
    {
        errno.EBUSY,
        errno.EINVAL,
        errno.ENOSYS,
        errno.ENOTSUP,
        errno.EOPNOTSUPP,
        errno.EXDEV,
    }
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of an open folder."""

    folder: OpenFolder
    name: str


def swap_folders(one: Entry, other: Entry) -> bool:
    """Exchange two entries on one file system atomically; links are exchanged, not followed.

    Returns:
        False if the system or file system does not support it; then nothing has changed.

    Raises:
        OSError: Any other failure, such as a missing permission.
    """
    if one.folder.descriptor is None or other.folder.descriptor is None:
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    arguments = (
        one.folder.descriptor,
        os.fsencode(one.name),
        other.folder.descriptor,
        os.fsencode(other.name),
    )
    if sys.platform == "darwin" and hasattr(libc, "renameatx_np"):
        failed = libc.renameatx_np(*arguments, _SWAP)
    elif sys.platform == "linux" and hasattr(libc, "renameat2"):
        failed = libc.renameat2(*arguments, _EXCHANGE)
    else:
        return False
    if not failed:
        return True
    code = ctypes.get_errno()
    if code in _UNABLE:
        return False
    raise OSError(code, os.strerror(code), os.fspath(one.folder.path / one.name))
