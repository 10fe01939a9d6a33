"""A folder below generated/: planned, and compared with what is found of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator import __version__, pipeline
from generator.config import (
    ApiConfig,
    canonical,
)
from generator.findings import Checked
from generator.model.api import Api
from generator.output import (
    Changes,
    Drift,
    Inputs,
    changes,
    compare,
    compare_gone,
    describe,
    digest,
    digest_of_files,
)
from generator.source.document import Source
from generator.workspace import (
    Edit,
    edit_of,
    read_tree,
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a package is written, as people are told it, and how what is there is found."""

    folder: Path
    shown: str
    find: Callable[[Sequence[str]], Mapping[str, bytes]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """One folder below generated/: how it differs, and what would mend it.

    `found` are the files as they are. `operations` is None for a folder whose package is gone, and
    for one of reports, which has the number of `pairs` of versions that it compares. `paging` holds
    method and path of the operations that page, by the name of their rule.
    """

    folder: Path
    shown: str
    drifts: tuple[Drift, ...]
    changes: Changes
    found: Mapping[str, bytes] = field(repr=False)
    operations: int | None = None
    paging: Mapping[str, Sequence[tuple[str, str]]] = field(default_factory=dict)
    pairs: int | None = None

    @property
    def edit(self) -> Edit:
        """What makes the folder what it should be."""
        return edit_of(self.folder, self.changes.write, self.changes.delete)

    @property
    def by_hand(self) -> tuple[Drift, ...]:
        """The files with somebody's work in them that this edit would overwrite or delete."""
        return tuple(drift for drift in self.drifts if drift.edited and drift.owned)


def gone(folder: Path, shown: str, because: str) -> Outcome:
    """A folder that nothing is written to any more."""
    found = read_tree(folder)
    drifts = compare_gone(found, because)
    owned = tuple(drift.path for drift in drifts if drift.owned)
    return Outcome(folder, shown, drifts, Changes({}, owned, 0), found)


def plan_outcome(
    source: Source,
    api: Api,
    config: ApiConfig,
    language: str,
    templates: Mapping[str, str],
    place: Place,
) -> Checked[Outcome]:
    """One package planned, and compared with the files that are found in its place."""
    files = pipeline.files(api, config, language, templates)
    if files.failed or files.value is None:
        return Checked(None, files.findings)
    inputs = Inputs(
        # A description may lie anywhere: its folder is no part of what it says.
        description=digest_of_files(source.from_its_folder()),
        settings=digest(canonical(config, language)),
        templates=digest_of_files(
            {name: text.encode() for name, text in templates.items()}
        ),
        generator=__version__,
    )
    manifest = describe(files.value, inputs)
    found = place.find(tuple(files.value.texts))
    drifts = compare(files.value, manifest, found)
    todo = changes(files.value, manifest, drifts)
    return Checked(
        Outcome(
            place.folder,
            place.shown,
            drifts,
            todo,
            found,
            len(api.operations),
            pipeline.paged(api, config),
        ),
        files.findings,
    )
