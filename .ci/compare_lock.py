"""Print which installed packages differ from a lock file; exit code 1 if any does.

Run with the Python of the environment that is compared: `make newest` does.
"""

from __future__ import annotations

import sys
from importlib.metadata import distributions
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

# Not locked: what every virtual environment begins with, and the checkout itself.
UNLOCKED = {"pip", "setuptools", "oasmith"}


def read_locked_versions(lock: Path) -> dict[str, str]:
    """Return the locked versions for this Python and platform, by package."""
    versions: dict[str, str] = {}
    for line in lock.read_text("utf-8").splitlines():
        if not line or line.startswith((" ", "#")):
            continue
        requirement = Requirement(line.removesuffix("\\"))
        if requirement.marker is None or requirement.marker.evaluate():
            (specifier,) = requirement.specifier
            versions[canonicalize_name(requirement.name)] = specifier.version
    return versions


def read_installed_versions() -> dict[str, str]:
    """Return the versions of the packages in this environment, by package."""
    versions = {
        canonicalize_name(distribution.name): distribution.version
        for distribution in distributions()
    }
    return {name: version for name, version in versions.items() if name not in UNLOCKED}


def main(lock: Path) -> int:
    """Print one line for each difference."""
    locked, installed = read_locked_versions(lock), read_installed_versions()
    differing = [
        name
        for name in sorted({*locked, *installed})
        if locked.get(name) != installed.get(name)
    ]
    for name in differing:
        newest = installed.get(name, "not installed")
        sys.stdout.write(f"{name}: {newest}, locked: {locked.get(name, 'no')}\n")
    total = len(locked)
    sys.stdout.write(f"{len(differing)} packages differ from the {total} locked\n")
    return int(bool(differing))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
