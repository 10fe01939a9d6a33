"""A report that somebody asked for in a file."""

from __future__ import annotations

from pathlib import Path

from generator.workspace.faults import WorkspaceError, said


def write_report(path: str, text: str) -> None:
    """Writes a text to a file, with a line feed at its end; what stood there is replaced."""
    if not path:
        raise WorkspaceError("--output is empty: name a file")
    place = Path(path)
    with said("write", place):
        if place.is_dir():
            raise WorkspaceError(f"{path} is a folder: name a file")
        place.write_text(text.rstrip("\n") + "\n", encoding="utf-8", newline="\n")
