"""A folder below generated/: planned, and compared with what is found of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator import __version__, pipeline
from generator.config import (
    ApiConfig,
    encode_package_settings,
)
from generator.findings import Checked
from generator.model.api import Api
from generator.output import (
    MANIFEST_NAME,
    Drift,
    FileChanges,
    Inputs,
    build_manifest,
    compare_package,
    compare_removed_package,
    digest,
    digest_files,
    parse_manifest,
    plan_file_changes,
)
from generator.report.client_changelog import CHANGELOG_NAME
from generator.source.document import Source
from generator.workspace import (
    Edit,
    make_edit,
    read_templates,
    read_tree,
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a package is written, as people are told it, and how what is there is found."""

    folder: Path
    shown: str
    find: Callable[[Sequence[str]], Mapping[str, bytes]]


@dataclass(frozen=True, slots=True)
class Since:
    """What changed since the version before: None where one of the two cannot be read.

    `description` is the digest of the description of the version before.
    """

    comparison: pipeline.Comparison | None
    description: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """One folder below generated/: how it differs, and what would mend it.

    `found` are the files as they are. `operations` is None for a folder whose package is gone, and
    for one of reports, which has the number of `pairs` of versions that it compares. `paging` holds
    method and path of the operations that page, by the name of their rule. `since` is there for a
    package that has a version before it.
    """

    folder: Path
    shown: str
    drifts: tuple[Drift, ...]
    changes: FileChanges
    found: Mapping[str, bytes] = field(repr=False)
    operations: int | None = None
    paging: Mapping[str, Sequence[tuple[str, str]]] = field(default_factory=dict)
    pairs: int | None = None
    since: Since | None = None

    @property
    def edit(self) -> Edit:
        """What makes the folder what it should be."""
        return make_edit(self.folder, self.changes.write, self.changes.delete)

    @property
    def by_hand(self) -> tuple[Drift, ...]:
        """The files with somebody's work in them that this edit would overwrite or delete."""
        return tuple(drift for drift in self.drifts if drift.edited and drift.owned)


def gone(folder: Path, shown: str, because: str) -> Outcome:
    """A folder that nothing is written to any more."""
    found = read_tree(folder)
    drifts = compare_removed_package(found, because)
    owned = tuple(drift.path for drift in drifts if drift.owned)
    return Outcome(folder, shown, drifts, FileChanges({}, owned, 0), found)


def plan_outcome(
    source: Source,
    api: Api,
    config: ApiConfig,
    language: str,
    templates: Mapping[str, str],
    place: Place,
    since: Since | None = None,
) -> Checked[Outcome]:
    """One package planned, and compared with the files that are found in its place."""
    comparison = since.comparison if since else None
    own = _own_names(language, templates) if config.format else ()
    files = pipeline.files(api, config, language, templates, comparison, own)
    if files.failed or files.value is None:
        return Checked(None, files.findings)
    inputs = Inputs(
        # A description may lie anywhere: its folder is no part of what it says.
        description=digest_files(source.from_its_folder()),
        settings=digest(encode_package_settings(config, language)),
        templates=digest_files(
            {name: text.encode() for name, text in templates.items()}
        ),
        generator=__version__,
        before=since.description if since else "",
    )
    found = place.find(tuple(files.value.texts))
    kept: Mapping[str, str] = {}
    judged = found
    if since is not None and comparison is None:
        # Of a changelog nothing can be said now: it stays as it is.
        kept, before = _changelog_listed(found)
        inputs = replace(inputs, before=before)
        judged = {path: text for path, text in found.items() if path not in kept}
    manifest = build_manifest(files.value, inputs, kept)
    drifts = compare_package(files.value, manifest, judged)
    todo = plan_file_changes(files.value, manifest, drifts)
    return Checked(
        Outcome(
            place.folder,
            place.shown,
            drifts,
            todo,
            found,
            len(api.operations),
            pipeline.paged(api, config),
            since=since,
        ),
        files.findings,
    )


def _own_names(language: str, templates: Mapping[str, str]) -> tuple[str, ...]:
    """Return the names of the templates that are not as oasmith ships them."""
    shipped = read_templates(language)
    return tuple(name for name, text in templates.items() if text != shipped[name])


def _changelog_listed(found: Mapping[str, bytes]) -> tuple[Mapping[str, str], str]:
    """The digest of the changelog in the manifest that is found, and what it was made from."""
    content = found.get(MANIFEST_NAME)
    manifest = parse_manifest(content) if content is not None else None
    if manifest is None or CHANGELOG_NAME not in manifest.files:
        return {}, ""
    listed = manifest.files[CHANGELOG_NAME]
    return {CHANGELOG_NAME: listed}, manifest.inputs.before
