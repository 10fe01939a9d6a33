"""Where things are in a workspace: specs/<api>/ and generated/<language>/<api>/<version>/."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.source.document import Files, Source
from generator.workspace.beside import files_beside
from generator.workspace.faults import WorkspaceError, read, said
from generator.workspace.remote import files_remote
from generator.workspace.tree import LEFTOVERS, walk

REPORTS = "reports"
_SUFFIXES = (".yaml", ".yml", ".json")
# What else lies beside the descriptions.
_OTHERS = ("api", "lock")


@dataclass(frozen=True, slots=True)
class Workspace:
    """A folder that holds specs/ and generated/.

    `pending` are files of specs/ by path from the root, which are not written yet.
    """

    root: Path
    pending: Mapping[str, bytes] = field(default_factory=dict)

    def apis(self) -> tuple[str, ...]:
        """The names of the folders in specs/, sorted; one without an api.yaml counts, too."""
        names = {path.split("/")[1] for path in self.pending}
        with said("list", self.root / "specs"):
            if not names or (self.root / "specs").exists():
                names |= {
                    entry.name
                    for entry in os.scandir(self.root / "specs")
                    if entry.is_dir() and not entry.name.startswith(".")
                }
        return tuple(sorted(names))

    def versions(self, api: str) -> tuple[str, ...]:
        """The versions of an API that have a description, by name."""
        return tuple(sorted(self._descriptions(api)))

    def settings(self, api: str) -> Source:
        """The text of an API's api.yaml."""
        return self._source(f"specs/{api}/api.yaml")

    def lock(self, api: str) -> bytes | None:
        """The text of an API's lock.json, if there is one."""
        file = self.root / f"specs/{api}/lock.json"
        return read(file) if file.exists() else None

    def description(
        self, api: str, version: str, overlays: Sequence[str] = ()
    ) -> Source:
        """The text of one version, with those of the Overlays that correct it."""
        names = self._descriptions(api).get(version, ())
        if not names:
            raise WorkspaceError(
                f"specs/{api} has no description of version {version}: "
                f"add specs/{api}/{version}.yaml"
            )
        if len(names) > 1:
            raise WorkspaceError(
                f"specs/{api} has {' and '.join(names)}: one version, two descriptions; "
                "remove one of them"
            )
        corrections = [f"specs/{api}/{name}" for name in overlays]
        return self._source(f"specs/{api}/{names[0]}", corrections)

    def packages(self, language: str) -> tuple[tuple[str, str], ...]:
        """API and version of each folder generated/<language>/<api>/<version> with a file."""
        base = self.root / "generated" / language
        with said("list", base):
            return tuple(
                sorted(
                    (api.name, version.name)
                    for api in _folders(base)
                    for version in _folders(api)
                    if next(walk(version), None)
                )
            )

    def strays(self, languages: Collection[str]) -> tuple[str, ...]:
        """Paths from the root of the files below generated/ that lie in no folder of a package.

        Hidden files are none, nor is what lies in folders of tools.
        """

        def skipped(path: str) -> bool:
            names = path.split("/")
            is_package = len(names) == 3 and names[0] in languages
            is_package = is_package or (len(names) == 2 and names[0] == REPORTS)
            is_tools = names[-1] in LEFTOVERS or names[-1].startswith(".")
            return is_package or is_tools

        base = self.root / "generated"
        with said("list", base):
            return tuple(
                sorted(
                    f"generated/{path}"
                    for path, entry in walk(base, skipped)
                    if not entry.name.startswith(".")
                )
            )

    def reported(self) -> tuple[str, ...]:
        """The API of each folder generated/reports/<api> with a file."""
        base = self.root / "generated" / REPORTS
        with said("list", base):
            return tuple(
                sorted(api.name for api in _folders(base) if next(walk(api), None))
            )

    def package(self, language: str, api: str, version: str) -> Path:
        """Where a package is written; refused where a symbolic link stands on the way."""
        return self._generated(language, api, version)

    def reports(self, api: str) -> Path:
        """Where the reports of an API are written; refused as `package` is."""
        return self._generated(REPORTS, api)

    def _generated(self, *names: str) -> Path:
        path = self.root
        for name in ("generated", *names):
            path = path / name
            if path.is_symlink():
                raise WorkspaceError(
                    f"{self.shown(path)} is a symbolic link: oasmith does not write "
                    "through it; put a folder in its place"
                )
        return path

    def free_place(self, path: str) -> str:
        """Where below generated/.kept a file of generated/ can be put: its path, maybe numbered."""
        inner = path.removeprefix("generated/")
        place, number = inner, 1
        while os.path.lexists(self.root / "generated/.kept" / place):
            number += 1
            place = f"{inner}.{number}"
        return place

    def shown(self, path: Path) -> str:
        """A path as people are told it: from the root, with forward slashes."""
        return path.relative_to(self.root).as_posix()

    def _descriptions(self, api: str) -> dict[str, list[str]]:
        folder = self.root / "specs" / api
        prefix = f"specs/{api}/"
        new = {path[len(prefix) :] for path in self.pending if path.startswith(prefix)}
        with said("list", folder):
            there = os.listdir(folder) if folder.exists() or not new else ()
            return descriptions_among(new.union(there))

    def _source(self, path: str, overlays: Sequence[str] = ()) -> Source:
        file = self.root / path
        held = {
            name: self.pending[name] if name in self.pending else read(self.root / name)
            for name in (path, *overlays)
        }
        more = files_beside(file, self.root)
        return Source(path, Files(held, more), tuple(overlays))


def descriptions_among(names: Iterable[str]) -> dict[str, list[str]]:
    """The descriptions among the files beside an api.yaml, by their versions."""
    found: dict[str, list[str]] = {}
    for name in sorted(names):
        stem, suffix = os.path.splitext(name)
        if suffix not in _SUFFIXES or stem in _OTHERS or stem.startswith("."):
            continue
        # An Overlay lies beside the description that it corrects.
        if not stem.endswith(".overlay"):
            found.setdefault(stem, []).append(name)
    return found


def find_workspace(start: Path, root: str | None = None) -> Workspace:
    """The workspace at `root`, or else in the nearest folder from `start` upward with a specs/."""
    if root == "":
        raise WorkspaceError("--root is empty: name the folder that holds specs/")
    if root is not None:
        folder = Path(root)
        if not (folder / "specs").is_dir():
            raise WorkspaceError(
                f"{root} holds no folder specs/: --root names the folder that does"
            )
        return Workspace(folder)
    for folder in (start, *start.parents):
        if (folder / "specs").is_dir():
            return Workspace(folder)
    raise WorkspaceError(
        "no folder from here upward holds a specs/: go to the workspace, or name it with --root"
    )


def read_description(
    path: str, allowed: Sequence[str] = (), hosts: Sequence[str] = ()
) -> Source:
    """The text of a description outside the workspace; its name is the path as given.

    What it refers to is read when it is asked for, from its own folder and those `allowed`, and
    fetched from `hosts`.
    """
    if not path:
        raise WorkspaceError("the name of the description is empty: name a file")
    more = files_beside(Path(path), Path(), [Path(folder) for folder in allowed])
    held = {path: read(Path(path), pipes=True)}
    return Source(path, Files(held, files_remote(hosts, more)))


def _folders(base: Path) -> Iterator[Path]:
    if not base.is_dir():
        return
    for entry in os.scandir(base):
        if entry.is_dir(follow_symlinks=False) and not entry.name.startswith("."):
            yield Path(entry.path)
