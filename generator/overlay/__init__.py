"""OpenAPI Overlay 1.0: corrections of a description that is never edited itself."""

from __future__ import annotations

from generator.findings import Checked
from generator.overlay.codes import CODES
from generator.source.document import Document, Source

__all__ = ["CODES", "apply"]


def apply(document: Document, source: Source) -> Checked[Document]:
    """The document as the Overlays of its source correct it; itself where there are none."""
    if not source.overlays:
        return Checked(document)
    # JSONPath costs more to import than most runs have to do with it.
    from generator.overlay.merge import apply_all

    return apply_all(document, source)
