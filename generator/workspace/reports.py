"""A report that somebody asked for in a file."""

from __future__ import annotations

import os
from pathlib import Path

from generator.workspace.faults import WorkspaceError, said


def write_report(path: str, text: str) -> None:
    """Writes a text to a file in one step, with a line feed at its end; what stood there is
    replaced."""
    if not path:
        raise WorkspaceError("--output is empty: name a file")
    file = Path(path)
    text = text.rstrip("\n") + "\n"
    with said("write", file):
        if file.is_dir():
            raise WorkspaceError(f"{path} is a folder: name a file")
        if file.exists() and not file.is_file():
            file.write_text(text, encoding="utf-8")  # a pipe or a device
            return
        draft = file.with_name(f".{file.name[:200]}.oasmith")
        try:
            draft.write_text(text, encoding="utf-8", newline="\n")
            os.replace(draft, file)
        finally:
            draft.unlink(missing_ok=True)
