"""A description as it was in git: `git:REV:PATH`, read without touching the checkout.

It may refer to files that lay beside it in the same revision.
"""

from __future__ import annotations

import posixpath
import subprocess
from collections.abc import Sequence
from pathlib import Path

from generator.source.document import Files, Source
from generator.workspace.faults import WorkspaceError

PREFIX = "git:"
SECONDS = 60


def read_git(argument: str, folder: Path) -> Source:
    """The file that `git:REV:PATH` names; a PATH that begins with `./` is taken from `folder`.

    Nothing is run through a shell, and neither part may pass for an option.
    """
    revision, colon, path = argument.removeprefix(PREFIX).partition(":")
    if not revision or not colon or not path:
        raise WorkspaceError(
            f"{argument}: write git:REV:PATH, as in git:HEAD~1:api.yaml"
        )
    if revision.startswith("-") or "\0" in argument:
        raise WorkspaceError(f"{argument}: {revision} is no revision")
    inside = posixpath.normpath(posixpath.dirname(path))

    def beside(name: str) -> tuple[str, bytes] | None:
        other = name.removeprefix(f"{PREFIX}{revision}:")
        normal = posixpath.normpath(other)
        if inside != "." and not normal.startswith(f"{inside}/"):
            return None
        if normal.startswith(("/", "../")) and not normal.startswith(f"{inside}/"):
            return None
        here = "./" if path.startswith("./") and not other.startswith("./") else ""
        try:
            return name, _blob(f"{PREFIX}{revision}:{here}{other}", folder)
        except WorkspaceError:
            return None

    return Source(argument, Files({argument: _blob(argument, folder)}, beside))


def list_git(revision: str, path: str, folder: Path) -> tuple[str, ...]:
    """The names in a folder as it was in git, sorted; none where there was no such folder.

    `path` is taken from `folder`.
    """
    argument = f"{PREFIX}{revision}:./{path}"
    if not revision or revision.startswith("-") or "\0" in argument:
        raise WorkspaceError(f"{revision!r} is no revision")
    command = ["ls-tree", "-z", "--name-only", revision, "--", f"./{path}/"]
    listed = _run(argument, command, folder).decode("utf-8", "surrogateescape")
    names = (name.rpartition("/")[2] for name in listed.split("\0") if name)
    return tuple(sorted(names))


def _blob(argument: str, folder: Path) -> bytes:
    command = ["cat-file", "blob", argument.removeprefix(PREFIX)]
    return _run(argument, command, folder)


def _run(argument: str, command: Sequence[str], folder: Path) -> bytes:
    """What git says."""
    try:
        done = subprocess.run(
            ["git", *command],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except FileNotFoundError as error:
        raise WorkspaceError(f"{argument}: git is not installed") from error
    except subprocess.TimeoutExpired as error:
        raise WorkspaceError(f"{argument}: git took too long") from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        why = said[-1].removeprefix("fatal: ") if said else "git failed"
        raise WorkspaceError(f"cannot read {argument}: {why}")
    return done.stdout
