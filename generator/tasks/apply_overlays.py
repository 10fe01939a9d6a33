"""Applies Overlays to a description."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator import pipeline
from generator.findings import Checked
from generator.source.document import Document
from generator.tasks.context import RunContext
from generator.tasks.find_description import find_description
from generator.workspace import read_description


def apply_overlays(
    argument: str, overlays: Sequence[str], context: RunContext
) -> Checked[Document]:
    """Return the description corrected by the Overlays of its api.yaml, then by `overlays`."""
    context.report_progress(f"reading {argument}")
    description = find_description(argument, context)
    if description.config is not None and description.config.failed:
        return Checked(None, description.config.findings)
    source = description.source
    files = dict(source.files)
    for name in overlays:
        files |= read_description(name).files
    return pipeline.load_document(
        replace(source, files=files, overlays=(*source.overlays, *overlays))
    )
