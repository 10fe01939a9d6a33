"""A description as it was in git: `git:REV:PATH`, read without touching the checkout.

It may refer to files that lay beside it in the same revision.
"""

from __future__ import annotations

import posixpath
import subprocess
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


def _blob(argument: str, folder: Path) -> bytes:
    name = argument.removeprefix(PREFIX)
    command = ["git", "cat-file", "blob", name]
    try:
        done = subprocess.run(
            command,
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
