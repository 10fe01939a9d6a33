"""The files beside a description that it refers to, and none that lie anywhere else."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from generator.source.limits import MAX_BYTES
from generator.workspace.faults import read, said, too_large


def files_beside(
    root: Path, base: Path, allowed: Sequence[Path] = ()
) -> Callable[[str], tuple[str, bytes] | None]:
    """Finds the files that a description may refer to, by their path from `base`.

    A file lies in the folder of `root` or in one that is allowed, also after symbolic links are
    followed; anything else, a device or a pipe among it, is as if it were not there. Where no file
    has the name, one whose name differs in upper and lower case alone is found.
    """
    held = 0
    folders = [Path(os.path.realpath(folder)) for folder in (root.parent, *allowed)]

    def found(name: str) -> tuple[str, bytes] | None:
        nonlocal held
        spelled: str | None = name
        path = _file(base / name, folders)
        if path is None:
            spelled = _respelled(base, name)
            path = None if spelled is None else _file(base / spelled, folders)
        if spelled is None or path is None:
            return None
        text = read(path)
        held += len(text)
        if held > MAX_BYTES:
            raise too_large(path)
        return spelled, text

    return found


def _file(path: Path, folders: Sequence[Path]) -> Path | None:
    """Where a path leads at last, if that is a file in one of the folders."""
    try:
        real = Path(os.path.realpath(path))
        inside = any(real.is_relative_to(folder) for folder in folders)
        return real if inside and real.is_file() else None
    except (OSError, ValueError):  # No file has such a name: too long, or with a NUL.
        return None


def _respelled(base: Path, name: str) -> str | None:
    """The path as the folders spell it, where one entry alone differs in case."""
    if "\0" in name:
        return None
    made, here = list[str](), base / "/" if name.startswith("/") else base
    for stated in name.split("/"):
        step = stated
        if step and step != ".." and not os.path.lexists(here / step):
            with said("list", here):
                entries = os.listdir(here) if here.is_dir() else []
            alike = [e for e in entries if e.casefold() == step.casefold()]
            if len(alike) != 1:
                return None
            (step,) = alike
        made.append(step)
        here = here / step
    return "/".join(made)
