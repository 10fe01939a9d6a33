"""The files beside a description that it refers to, and none that lie anywhere else."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from generator.workspace.faults import read, said


def files_beside(
    root: Path, base: Path, allowed: Sequence[Path] = ()
) -> Callable[[str], tuple[str, bytes] | None]:
    """Finds the files that a description may refer to, by their path from `base`.

    A file lies in the folder of `root` or in one that is allowed, also after symbolic links are
    followed; anything else, a device or a pipe among it, is as if it were not there. Where no file
    has the name, one whose name differs in upper and lower case alone is found.
    """
    folders = [Path(os.path.realpath(folder)) for folder in (root.parent, *allowed)]

    def found(name: str) -> tuple[str, bytes] | None:
        for spelled in (name, _respelled(base, name)):
            if spelled is None:
                continue
            path = Path(os.path.realpath(base / spelled))
            if path.is_file() and any(path.is_relative_to(f) for f in folders):
                return spelled, read(path)
        return None

    return found


def _respelled(base: Path, name: str) -> str | None:
    """The path as the folders spell it, where one entry alone differs in case."""
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
