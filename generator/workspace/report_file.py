"""Report files named by --output and --also."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from generator.workspace.errors import WorkspaceError, wrap_os_errors
from generator.workspace.path_checks import reject_links_out_of_checkout

_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)


def write_report(path: str, text: str) -> None:
    """Write a report to a file atomically, ending with one line feed."""
    if not path:
        raise WorkspaceError("--output is empty: pass a file name")
    file = Path(path)
    text = text.rstrip("\n") + "\n"
    with wrap_os_errors("write", file):
        reject_links_out_of_checkout(file.parent)
        if file.is_dir():
            raise WorkspaceError(f"{path} is a folder: pass a file name")
        if file.exists() and not file.is_file():
            _write_special_file(file, text)
            return
        draft = file.with_name(f".{secrets.token_hex(16)}.oasmith")
        # A file of this name cannot be prepared, and would not be opened.
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_FOLLOW
        try:
            descriptor = os.open(draft, flags, 0o666)
        except OSError as error:
            error.filename = os.fspath(file)
            raise
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as opened:
                opened.write(text)
            os.replace(draft, file)
        except BaseException:
            draft.unlink(missing_ok=True)
            raise


def _write_special_file(file: Path, text: str) -> None:
    """Write to a pipe or a device; links to one are followed only in /dev, as /dev/stdout is."""
    is_system = Path(os.path.abspath(file)).parts[:2] in (("/", "dev"), ("/", "proc"))
    if file.is_symlink() and not is_system:
        raise WorkspaceError(
            f"{file} is a link to a pipe or a device: remove the link, or pass its target"
        )
    flags = os.O_WRONLY | (0 if is_system else _NO_FOLLOW)
    with os.fdopen(os.open(file, flags), "w", encoding="utf-8") as opened:
        opened.write(text)
