"""The reports of an API: what changed between each two neighbouring versions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from generator import __version__, pipeline
from generator.config import (
    ApiConfig,
    encode_package_settings,
    encode_report_settings,
    find_unused_change_acceptances,
)
from generator.contract import Contract
from generator.diff.changes import Change, Level
from generator.findings import Finding
from generator.languages import target_names
from generator.model.api import Api
from generator.output import Inputs, digest, digest_files
from generator.package import FileSet
from generator.report.change_formats import CHANGE_FORMATS, Request
from generator.source.document import Source
from generator.tasks.plan_package import Since

FORMATS = {"markdown": "md", "html": "html", "json": "json"}


@dataclass(slots=True)
class Reports:
    """Gathers the versions of an API from the oldest to the newest, and compares each with the one
    before it. No clock is asked: nothing has expired in what is written down.

    `templates` gives those of the reports.
    """

    config: ApiConfig
    templates: Callable[[], Mapping[str, str]]
    _versions: list[str] = field(default_factory=list)
    _last: pipeline.Version | None = None
    _digest: str = ""
    _compared: list[tuple[str, str, pipeline.Comparison]] = field(default_factory=list)
    _descriptions: dict[str, bytes] = field(default_factory=dict)
    _used: set[int] = field(default_factory=set)

    @property
    def pairs(self) -> int:
        """How many versions were compared with the one before them."""
        return len(self._compared)

    def add(
        self, version: str, source: Source, contract: Contract | None, api: Api | None
    ) -> Since | None:
        """The next version, and what changed with it; None for the first."""
        files = source.from_its_folder()
        self._descriptions.update(files)
        now = pipeline.version(contract, api, self.config) if contract and api else None
        since: Since | None = None
        if self._versions:
            since = Since(None, "")
            if self._last is not None and now is not None:
                accepted = self.config.accepted_changes
                found, used = pipeline.compare(self._last, now, accepted)
                self._used |= used
                self._compared.append((self._versions[-1], version, found))
                since = Since(found, self._digest)
        self._versions.append(version)
        self._last, self._digest = now, digest_files(files)
        return since

    @property
    def complete(self) -> bool:
        """Whether every version of the API was compared with the one before it."""
        return len(self._compared) == max(0, len(self.config.versions) - 1)

    def planned(self) -> tuple[FileSet, Inputs] | None:
        """The files and what they are made from; None where a version is missing."""
        if not self.complete:
            return None
        settings = b"".join(
            encode_package_settings(self.config, language)
            for language in target_names()
        )
        return FileSet(report_texts(self._compared, self.templates())), Inputs(
            description=digest_files(self._descriptions),
            settings=digest(settings + encode_report_settings(self.config)),
            templates=digest_files(
                {name: text.encode() for name, text in self.templates().items()}
            ),
            generator=__version__,
        )

    def unused(self) -> tuple[Finding, ...]:
        """A finding for each acceptance that fits no change between any two neighbours."""
        if not self.complete:
            return ()
        return find_unused_change_acceptances(
            self.config.accepted_changes, self._used, "between neighbouring versions"
        )


def _breaks(change: Change) -> bool:
    return change.level is Level.BREAKING


def report_texts(
    compared: Sequence[tuple[str, str, pipeline.Comparison]],
    templates: Mapping[str, str],
) -> dict[str, str]:
    """The reports of each two versions, by file name."""
    texts: dict[str, str] = {}
    for old, new, found in compared:
        wanted = Request(found.changes, found.background, templates, _breaks)
        name = f"{old}-{new}"
        if f"{name}.md" in texts:
            # Versions may have hyphens in them, so that two pairs give one name.
            name = f"{old}--{new}"
        for form, render in CHANGE_FORMATS:
            if form in FORMATS:
                texts[f"{name}.{FORMATS[form]}"] = render(wanted)
    return dict(sorted(texts.items()))
