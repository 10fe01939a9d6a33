"""Reads and checks a description that is to be added to a workspace."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath

from generator import pipeline
from generator.config import (
    LockEntry,
    find_version_fault,
    serialize_lock,
    strip_build_suffix,
)
from generator.output import digest_text
from generator.report.finding_counts import count_findings
from generator.source.document import lone_file
from generator.tasks.context import RunContext
from generator.tasks.refusal import TaskRefusedError
from generator.workspace import download, is_url, read_description, redact_url


@dataclass(frozen=True, slots=True)
class NewDescription:
    """A description that is to be added.

    Attributes:
        content: Its text, exactly as received.
        origin: Where it came from, as lock.json records it: a URL or a file name.
        title: The title of the API.
        info_version: The number in info.version.
        operations: The number of operations.
        version: The name of the version in this workspace.
    """

    content: bytes
    origin: str
    title: str
    info_version: str
    operations: int
    version: str

    @property
    def file_name(self) -> str:
        """The name of its file in the workspace."""
        is_json = self.content.lstrip()[:1] in (b"{", b"[")
        return f"{self.version}{'.json' if is_json else '.yaml'}"

    def lock(self, locked: Mapping[str, LockEntry], file: str) -> bytes:
        """Return the text of lock.json with this description added."""
        digest = digest_text(self.content)
        entry = LockEntry(file, self.origin, digest, self.info_version)
        return serialize_lock({**locked, self.version: entry}).encode()


def read_new_description(
    argument: str, version: str | None, context: RunContext
) -> NewDescription:
    """Read a file or URL; `version` names the version, by default info.version does.

    Raises:
        TaskRefusedError: The description has an error, or its version is not a valid name.
    """
    context.report_progress(f"reading {redact_url(argument)}")
    content, origin = _read_content(argument, context)
    argument = redact_url(argument)
    references: list[str] = []
    api = pipeline.load(lone_file(argument, content, references))
    if api.failed or api.value is None:
        hint = (
            f"{argument} refers to other files, but only one file can be added: bundle it, or "
            "copy all files to the folder of api.yaml and list the version there"
        )
        raise TaskRefusedError(
            f"{argument}: {count_findings(api.findings)}; nothing was added",
            api.findings,
            hint=hint if references else "",
        )
    name = version or strip_build_suffix(api.value.version)
    fault = find_version_fault(name)
    if fault is not None:
        text = repr(version) if version else f"info.version {api.value.version!r}"
        raise TaskRefusedError(f"{argument}: {text} {fault}: choose one with --version")
    return NewDescription(
        content,
        origin,
        api.value.title,
        api.value.version,
        len(api.value.operations),
        name,
    )


def _read_content(argument: str, context: RunContext) -> tuple[bytes, str]:
    """Return the text and its origin, without a path of this machine and without secrets."""
    if is_url(argument):
        return download(argument, context.headers), redact_url(argument)
    source = read_description(argument)
    return source.files[source.name], PurePath(argument).name
