"""Layout of a workspace: specs/<api>/ and generated/<language>/<api>/<version>/."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.source.document import Files, Source
from generator.workspace.errors import (
    WorkspaceError,
    read_file,
    require_file,
    wrap_os_errors,
)
from generator.workspace.local_files import make_local_finder
from generator.workspace.package_files import TOOL_FOLDERS, walk_files
from generator.workspace.path_checks import reject_outside
from generator.workspace.remote_files import make_remote_finder

REPORTS = "reports"
_SUFFIXES = (".yaml", ".yml", ".json")
# Other files beside the descriptions.
_OTHERS = ("api", "lock")


@dataclass(frozen=True, slots=True)
class Workspace:
    """A folder with specs/ and generated/.

    Attributes:
        root: The folder.
        pending: Files of specs/ that are not written yet, by path from the root.
        allowed: More folders that links in specs/ and in own templates may lead to (--allow-dir).
    """

    root: Path
    pending: Mapping[str, bytes] = field(default_factory=dict)
    allowed: tuple[Path, ...] = ()

    def list_apis(self) -> tuple[str, ...]:
        """List the folders in specs/, sorted, with or without an api.yaml."""
        names = {path.split("/")[1] for path in self.pending}
        with wrap_os_errors("list", self.root / "specs"):
            reject_outside(self.root / "specs", (self.root, *self.allowed))
            if not names or (self.root / "specs").exists():
                names |= {
                    entry.name
                    for entry in os.scandir(self.root / "specs")
                    if entry.is_dir() and not entry.name.startswith(".")
                }
        return tuple(sorted(names))

    def list_versions(self, api: str) -> tuple[str, ...]:
        """List the versions of an API that have a description, sorted as text."""
        return tuple(sorted(self._list_descriptions(api)))

    def read_settings(self, api: str) -> Source:
        """Read the api.yaml of an API."""
        return self._read_source(f"specs/{api}/api.yaml")

    def read_lock(self, api: str) -> bytes | None:
        """Read the lock.json of an API; None if there is none."""
        file = self.root / f"specs/{api}/lock.json"
        return self._read_file(file) if os.path.lexists(file) else None

    def read_description(
        self, api: str, version: str, overlays: Sequence[str] = ()
    ) -> Source:
        """Read the description of one version, with its Overlays."""
        names = self._list_descriptions(api).get(version, ())
        if not names:
            raise WorkspaceError(
                f"specs/{api} has no description of version {version}: "
                f"add specs/{api}/{version}.yaml"
            )
        if len(names) > 1:
            raise WorkspaceError(
                f"specs/{api} has two descriptions of version {version}, {' and '.join(names)}: "
                "remove one of them"
            )
        corrections = [f"specs/{api}/{name}" for name in overlays]
        return self._read_source(f"specs/{api}/{names[0]}", corrections)

    def list_packages(self, language: str) -> tuple[tuple[str, str], ...]:
        """List API and version of each folder generated/<language>/<api>/<version> with a file."""
        base = self.root / "generated" / language
        with wrap_os_errors("list", base):
            return tuple(
                sorted(
                    (api.name, version.name)
                    for api in _list_folders(base)
                    for version in _list_folders(api)
                    if next(walk_files(version), None)
                )
            )

    def list_stray_files(self, languages: Collection[str]) -> tuple[str, ...]:
        """List the files below generated/ that are not in the folder of a package.

        Paths are relative to the root. Hidden files and folders of tools are left out.
        """

        def skipped(path: str) -> bool:
            names = path.split("/")
            is_package = len(names) == 3 and names[0] in languages
            is_package = is_package or (len(names) == 2 and names[0] == REPORTS)
            is_tools = names[-1] in TOOL_FOLDERS or names[-1].startswith(".")
            return is_package or is_tools

        base = self.root / "generated"
        with wrap_os_errors("list", base):
            return tuple(
                sorted(
                    f"generated/{path}"
                    for path, entry in walk_files(base, skipped)
                    if not entry.name.startswith(".")
                )
            )

    def list_reported_apis(self) -> tuple[str, ...]:
        """List the API of each folder generated/reports/<api> with a file."""
        base = self.root / "generated" / REPORTS
        with wrap_os_errors("list", base):
            return tuple(
                sorted(
                    api.name
                    for api in _list_folders(base)
                    if next(walk_files(api), None)
                )
            )

    def package_folder(self, language: str, api: str, version: str) -> Path:
        """Return the folder of a package; reject a symbolic link in its path."""
        return self._generated_folder(language, api, version)

    def reports_folder(self, api: str) -> Path:
        """Return the folder of the reports of an API; reject a symbolic link in its path."""
        return self._generated_folder(REPORTS, api)

    def _generated_folder(self, *names: str) -> Path:
        path = self.root
        for name in ("generated", *names):
            path = path / name
            if path.is_symlink():
                raise WorkspaceError(
                    f"{self.shown_path(path)} is a symbolic link: oasmith does not write "
                    "through links; replace it with a folder"
                )
        return path

    def find_free_name(self, path: str) -> str:
        """Return an unused path below generated/.kept for a file of generated/."""
        inner = path.removeprefix("generated/")
        name, number = inner, 1
        while os.path.lexists(self.root / "generated/.kept" / name):
            number += 1
            name = f"{inner}.{number}"
        return name

    def shown_path(self, path: Path) -> str:
        """Return a path as messages show it: relative to the root, with forward slashes."""
        return path.relative_to(self.root).as_posix()

    def full_path(self, path: str) -> str:
        """Return a path from the root as a path that begins with the root as it was given."""
        return _escape_option(os.fspath(self.root / path))

    def path_from(self, folder: Path, path: str) -> str:
        """Return a path from the root as a path from another folder."""
        return _escape_option(os.path.relpath(self.root / path, folder))

    def _list_descriptions(self, api: str) -> dict[str, list[str]]:
        folder = self.root / "specs" / api
        prefix = f"specs/{api}/"
        new = {path[len(prefix) :] for path in self.pending if path.startswith(prefix)}
        with wrap_os_errors("list", folder):
            reject_outside(folder, (self.root, *self.allowed))
            existing = os.listdir(folder) if folder.exists() or not new else ()
            return group_descriptions(new.union(existing))

    def _read_source(self, path: str, overlays: Sequence[str] = ()) -> Source:
        file = self.root / path
        contents = {
            name: (
                self.pending[name]
                if name in self.pending
                else self._read_file(self.root / name)
            )
            for name in (path, *overlays)
        }
        find = make_local_finder(file, self.root, self.allowed)
        return Source(path, Files(contents, find), tuple(overlays))

    def _read_file(self, file: Path) -> bytes:
        with wrap_os_errors("read", file):
            require_file(file)
            reject_outside(file, (self.root, *self.allowed))
        return read_file(file)


def group_descriptions(names: Iterable[str]) -> dict[str, list[str]]:
    """Select the descriptions among the files beside an api.yaml, by version."""
    by_version: dict[str, list[str]] = {}
    for name in sorted(names):
        stem, suffix = os.path.splitext(name)
        if suffix not in _SUFFIXES or stem in _OTHERS or stem.startswith("."):
            continue
        # Overlays are beside the description that they correct.
        if not stem.endswith(".overlay"):
            by_version.setdefault(stem, []).append(name)
    return by_version


def find_workspace(
    start: Path, root: str | None = None, allowed: Sequence[str] = ()
) -> Workspace:
    """Return the workspace at `root`, or the nearest one from `start` upward.

    Args:
        start: Where to search.
        root: The folder, if the user named it.
        allowed: More folders that links in it may lead to.
    """
    folders = tuple(map(Path, allowed))
    if root == "":
        raise WorkspaceError("--root is empty: pass the folder that contains specs/")
    if root is not None:
        folder = Path(root)
        if not (folder / "specs").is_dir():
            raise WorkspaceError(
                f"{root} has no folder specs/: --root must name a folder with specs/"
            )
        return Workspace(folder, allowed=folders)
    for folder in (start, *start.parents):
        if (folder / "specs").is_dir():
            return Workspace(folder, allowed=folders)
    raise WorkspaceError(
        "no folder from here upward has a folder specs/: change to the workspace, or pass it "
        "with --root"
    )


def read_description(
    path: str,
    allowed: Sequence[str] = (),
    hosts: Sequence[str] = (),
    headers: Mapping[str, str] | None = None,
) -> Source:
    """Read a description outside the workspace; its name is the path as given.

    Args:
        path: The file.
        allowed: More folders whose files it may refer to, besides its own folder.
        hosts: Hosts from which files it refers to may be downloaded.
        headers: Headers of these downloads.
    """
    if not path:
        raise WorkspaceError("the name of the description is empty: pass a file")
    find_local = make_local_finder(Path(path), Path(), [Path(name) for name in allowed])
    contents = {path: read_file(Path(path), pipes=True)}
    find = make_remote_finder(hosts, find_local, headers or {})
    return Source(path, Files(contents, find))


def path_exists(path: str | Path) -> bool:
    """Whether there is a file or folder of a name."""
    return Path(path).exists()


def is_folder(path: Path) -> bool:
    """Whether there is a folder of a name."""
    return path.is_dir()


def _escape_option(path: str) -> str:
    """Return a path that no command takes for an option."""
    return os.path.join(".", path) if path.startswith("-") else path


def _list_folders(base: Path) -> Iterator[Path]:
    if not base.is_dir():
        return
    for entry in os.scandir(base):
        if entry.is_dir(follow_symlinks=False) and not entry.name.startswith("."):
            yield Path(entry.path)
