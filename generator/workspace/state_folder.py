"""The user's own folder for what oasmith must be able to trust: locks and journals.

A checkout can bring any file of a workspace along. So what tells oasmith to replace or delete files
is kept outside of the workspace, in a folder that only this user can write.
"""

from __future__ import annotations

import hashlib
import os
import stat
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.workspace.path_checks import find_checkout


@dataclass(frozen=True, slots=True)
class StateFiles:
    """The files about one base folder, in the user's state folder.

    Attributes:
        lock: The lock.
        journal: The journal.
    """

    lock: Path
    journal: Path


def find_state_files(
    base: Path, name: str = "", *, create: bool = True
) -> StateFiles | None:
    """Return the files about a base folder; None if this user can have no state folder.

    Args:
        base: The folder below which files are changed.
        name: The only entry of it that is changed; by default it is a workspace.
        create: Whether to create the state folder.
    """
    real = Path(os.path.realpath(base))
    outer = find_checkout(real) or real / name
    key = hashlib.sha256(os.fsencode(real) + b"\0" + os.fsencode(name)).hexdigest()[:32]
    for candidate in _list_candidates():
        # A folder inside the checkout is not out of the reach of those who filled it.
        if Path(os.path.realpath(candidate)).is_relative_to(outer):
            continue
        if _is_private(candidate, create=create):
            return StateFiles(candidate / f"{key}.lock", candidate / f"{key}.json")
    return None


def _list_candidates() -> Iterator[Path]:
    named = os.environ.get("LOCALAPPDATA" if os.name == "nt" else "XDG_STATE_HOME", "")
    if os.path.isabs(named):
        yield Path(named) / "oasmith"
    home = os.path.expanduser("~")
    if os.path.isabs(home) and _is_own_home(home):
        yield Path(home) / ".local/state/oasmith"
    # Without a home, as in some containers.
    user = os.geteuid() if os.name == "posix" else "user"
    yield Path(tempfile.gettempdir()) / f"oasmith-{user}"


def _is_own_home(home: str) -> bool:
    """Whether the home belongs to this user; with sudo, it may be that of another."""
    try:
        return os.name != "posix" or os.stat(home).st_uid == os.geteuid()
    except OSError:
        return False


def _is_private(folder: Path, *, create: bool) -> bool:
    """Whether the folder is a real one that only this user can write; it may be created."""
    try:
        if create and not os.path.lexists(folder):
            folder.parent.mkdir(parents=True, exist_ok=True)
            folder.mkdir(0o700)
            folder.chmod(0o700)  # an odd umask
        state = folder.lstat()
    except OSError:
        return False
    if not stat.S_ISDIR(state.st_mode):
        return False
    if os.name != "posix":
        return True
    is_own = state.st_uid == os.geteuid() and not stat.S_IMODE(state.st_mode) & 0o077
    return is_own and os.access(folder, os.W_OK | os.X_OK)
