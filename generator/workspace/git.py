"""Descriptions in a git revision (`git:REV:PATH`), read without touching the checkout.

A description may refer to files in its folder in the same revision.
"""

from __future__ import annotations

import posixpath
import subprocess
from collections.abc import Sequence
from pathlib import Path

from generator.source.document import Files, Source
from generator.workspace.errors import WorkspaceError

PREFIX = "git:"
SECONDS = 60


def read_git(argument: str, folder: Path) -> Source:
    """Read the file `git:REV:PATH`; a PATH that begins with `./` is relative to `folder`.

    git runs without a shell, and neither REV nor PATH can be taken for an option.
    """
    revision, colon, path = argument.removeprefix(PREFIX).partition(":")
    if not revision or not colon or not path:
        raise WorkspaceError(
            f"{argument}: write git:REV:PATH, for example git:HEAD~1:api.yaml"
        )
    if revision.startswith("-") or "\0" in argument:
        raise WorkspaceError(f"{argument}: {revision} is not a valid revision")
    inside = posixpath.normpath(posixpath.dirname(path))

    def find(name: str) -> tuple[str, bytes] | None:
        other = name.removeprefix(f"{PREFIX}{revision}:")
        normal = posixpath.normpath(other)
        if inside != "." and not normal.startswith(f"{inside}/"):
            return None
        if normal.startswith(("/", "../")) and not normal.startswith(f"{inside}/"):
            return None
        here = "./" if path.startswith("./") and not other.startswith("./") else ""
        try:
            return name, _read_blob(f"{PREFIX}{revision}:{here}{other}", folder)
        except WorkspaceError:
            return None

    return Source(argument, Files({argument: _read_blob(argument, folder)}, find))


def list_git_folder(revision: str, path: str, folder: Path) -> tuple[str, ...]:
    """List the names in a folder of a revision, sorted; empty if there is no such folder.

    Args:
        revision: A git revision.
        path: The folder to list, relative to `folder`.
        folder: A folder of the checkout.
    """
    argument = f"{PREFIX}{revision}:./{path}"
    if not revision or revision.startswith("-") or "\0" in argument:
        raise WorkspaceError(f"{revision!r} is not a valid revision")
    command = ["ls-tree", "-z", "--name-only", revision, "--", f"./{path}/"]
    output = _run_git(argument, command, folder).decode("utf-8", "surrogateescape")
    names = (name.rpartition("/")[2] for name in output.split("\0") if name)
    return tuple(sorted(names))


def _read_blob(argument: str, folder: Path) -> bytes:
    command = ["cat-file", "blob", argument.removeprefix(PREFIX)]
    return _run_git(argument, command, folder)


def _run_git(argument: str, command: Sequence[str], folder: Path) -> bytes:
    """Run git and return its output; `argument` names the input in errors."""
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
        raise WorkspaceError(
            f"{argument}: git did not finish within {SECONDS} seconds"
        ) from error
    if done.returncode:
        lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
        reason = lines[-1].removeprefix("fatal: ") if lines else "git failed"
        raise WorkspaceError(f"cannot read {argument}: {reason}")
    return done.stdout
