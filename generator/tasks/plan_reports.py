"""Plans the reports of an API: the changes between each version and the previous one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from generator import __version__, pipeline
from generator.config import (
    ApiConfig,
    canonical,
    canonical_changes,
    unused_change_acceptances,
)
from generator.contract import Contract
from generator.diff.changes import Change, Level
from generator.findings import Finding
from generator.languages import target_names
from generator.model.api import Api
from generator.output import Inputs, digest, digest_of_files
from generator.package import FileSet
from generator.report.change_formats import CHANGE_FORMATS, ReportRequest
from generator.source.document import Source
from generator.tasks.plan_package import VersionChanges


@dataclass(frozen=True, slots=True)
class ReportSet:
    """The reports of an API, with the digests of what they are made from."""

    files: FileSet
    inputs: Inputs


@dataclass(slots=True)
class ReportPlanner:
    """Compares each version of an API with the previous one, from the oldest to the newest.

    Reports do not depend on the date: no acceptance has expired in them.

    Attributes:
        config: The settings of the API.
        read_templates: Returns the templates of the reports.
    """

    config: ApiConfig
    read_templates: Callable[[], Mapping[str, str]]
    _names: list[str] = field(default_factory=list)
    _last: pipeline.Version | None = None
    _last_digest: str = ""
    _comparisons: list[tuple[str, str, pipeline.Comparison]] = field(
        default_factory=list
    )
    _descriptions: dict[str, bytes] = field(default_factory=dict)
    _used: set[int] = field(default_factory=set)

    @property
    def comparisons(self) -> int:
        """The number of pairs of versions that were compared."""
        return len(self._comparisons)

    @property
    def is_complete(self) -> bool:
        """Whether every version of the API was compared with the previous one."""
        return self.comparisons == max(0, len(self.config.versions) - 1)

    def add_version(
        self, name: str, source: Source, contract: Contract | None, api: Api | None
    ) -> VersionChanges | None:
        """Add the next version and return what changed with it; None for the first version."""
        files = source.from_its_folder()
        self._descriptions.update(files)
        version = None
        if contract is not None and api is not None:
            version = pipeline.version(contract, api, self.config)
        since: VersionChanges | None = None
        if self._names:
            comparison = self._compare(name, version)
            since = VersionChanges(comparison, self._last_digest if comparison else "")
        self._names.append(name)
        self._last, self._last_digest = version, digest_of_files(files)
        return since

    def _compare(
        self, name: str, version: pipeline.Version | None
    ) -> pipeline.Comparison | None:
        """Compare a version with the previous one; None if one of them cannot be read."""
        if self._last is None or version is None:
            return None
        accepted = self.config.accepted_changes
        comparison, used = pipeline.compare(self._last, version, accepted)
        self._used |= used
        self._comparisons.append((self._names[-1], name, comparison))
        return comparison

    def render(self) -> ReportSet | None:
        """Render the reports; None if a version is missing."""
        if not self.is_complete:
            return None
        templates = self.read_templates()
        settings = b"".join(
            canonical(self.config, language) for language in target_names()
        )
        inputs = Inputs(
            description=digest_of_files(self._descriptions),
            settings=digest(settings + canonical_changes(self.config)),
            templates=digest_of_files(
                {name: text.encode() for name, text in templates.items()}
            ),
            generator=__version__,
        )
        return ReportSet(FileSet(render_reports(self._comparisons, templates)), inputs)

    def find_unused_acceptances(self) -> tuple[Finding, ...]:
        """Return a finding for each acceptance that matches no change between two versions."""
        if not self.is_complete:
            return ()
        return unused_change_acceptances(
            self.config.accepted_changes, self._used, "between neighbouring versions"
        )


def _is_breaking(change: Change) -> bool:
    return change.level is Level.BREAKING


def render_reports(
    comparisons: Sequence[tuple[str, str, pipeline.Comparison]],
    templates: Mapping[str, str],
) -> dict[str, str]:
    """Render the reports of each pair of versions, by file name."""
    texts: dict[str, str] = {}
    for old, new, comparison in comparisons:
        request = ReportRequest(
            comparison.changes, comparison.background, templates, _is_breaking
        )
        name = f"{old}-{new}"
        if f"{name}.md" in texts:
            # A version may contain hyphens, so that two pairs can have the same name.
            name = f"{old}--{new}"
        for form in CHANGE_FORMATS:
            if form.suffix:
                texts[f"{name}.{form.suffix}"] = form.render(request)
    return dict(sorted(texts.items()))
