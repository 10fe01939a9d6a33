"""Report files named by --output and --also."""

from __future__ import annotations

import os
from pathlib import Path

from generator.workspace.errors import WorkspaceError, wrap_os_errors


def write_report(path: str, text: str) -> None:
    """Write a report to a file atomically, ending with one line feed."""
    if not path:
        raise WorkspaceError("--output is empty: pass a file name")
    file = Path(path)
    text = text.rstrip("\n") + "\n"
    with wrap_os_errors("write", file):
        if file.is_dir():
            raise WorkspaceError(f"{path} is a folder: pass a file name")
        if file.exists() and not file.is_file():
            file.write_text(text, encoding="utf-8")  # a pipe or a device
            return
        draft = file.with_name(f".{file.name[:200]}.oasmith")
        try:
            draft.write_text(text, encoding="utf-8", newline="\n")
            os.replace(draft, file)
        finally:
            draft.unlink(missing_ok=True)
