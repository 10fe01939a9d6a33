"""Atomic exchange of two folders."""

from __future__ import annotations

import ctypes
import errno
import os
import sys

# Linux: renameat2(2) with RENAME_EXCHANGE. macOS: renamex_np(2) with RENAME_SWAP.
_HERE, _EXCHANGE, _SWAP = -100, 2, 2
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


def swap_folders(one: str, other: str) -> bool:
    """Exchange two paths on one file system atomically.

    Returns:
        False if the system or file system does not support it; then nothing has changed.

    Raises:
        OSError: Any other failure, such as a missing permission.
    """
    if os.name != "posix":
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    first, second = os.fsencode(one), os.fsencode(other)
    if sys.platform == "darwin" and hasattr(libc, "renamex_np"):
        failed = libc.renamex_np(first, second, _SWAP)
    elif sys.platform == "linux" and hasattr(libc, "renameat2"):
        failed = libc.renameat2(_HERE, first, _HERE, second, _EXCHANGE)
    else:
        return False
    if not failed:
        return True
    code = ctypes.get_errno()
    if code in _UNABLE:
        return False
    raise OSError(code, os.strerror(code), other)
