"""Local files that a description refers to, limited to its own folder and allowed folders."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from generator.source.resource_limits import MAX_BYTES
from generator.workspace.errors import make_size_error, read_file, wrap_os_errors


def make_local_finder(
    root: Path, base: Path, allowed: Sequence[Path] = ()
) -> Callable[[str], tuple[str, bytes] | None]:
    """Return a function that reads the files that a description may refer to.

    The function takes a path relative to `base`. It returns the path as spelled on disk with the
    content, or None if there is no such file. Only regular files in the folder of `root` or in an
    `allowed` folder are read, also after symbolic links are resolved. If no file has the exact
    name, a file whose name differs only in case is used.

    Raises:
        WorkspaceError: All files together are larger than a description may be.
    """
    total_size = 0
    folders = [Path(os.path.realpath(folder)) for folder in (root.parent, *allowed)]

    def find(name: str) -> tuple[str, bytes] | None:
        nonlocal total_size
        spelled: str | None = name
        path = _resolve_file(base / name, folders)
        if path is None:
            spelled = _match_case(base, name)
            path = None if spelled is None else _resolve_file(base / spelled, folders)
        if spelled is None or path is None:
            return None
        text = read_file(path)
        total_size += len(text)
        if total_size > MAX_BYTES:
            raise make_size_error(path)
        return spelled, text

    return find


def _resolve_file(path: Path, folders: Sequence[Path]) -> Path | None:
    """Resolve symbolic links; None if the result is not a regular file in one of the folders."""
    try:
        real = Path(os.path.realpath(path))
        inside = any(real.is_relative_to(folder) for folder in folders)
        return real if inside and real.is_file() else None
    except (OSError, ValueError):  # The name is too long or contains a NUL.
        return None


def _match_case(base: Path, name: str) -> str | None:
    """Return the path as spelled on disk, if each part matches exactly one entry without case."""
    if "\0" in name:
        return None
    parts, here = list[str](), base / "/" if name.startswith("/") else base
    for part in name.split("/"):
        step = part
        if step and step != ".." and not os.path.lexists(here / step):
            with wrap_os_errors("list", here):
                entries = os.listdir(here) if here.is_dir() else []
            alike = [e for e in entries if e.casefold() == step.casefold()]
            if len(alike) != 1:
                return None
            (step,) = alike
        parts.append(step)
        here = here / step
    return "/".join(parts)
