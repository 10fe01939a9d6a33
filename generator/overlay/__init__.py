"""OpenAPI Overlay 1.0: corrections of a description that stays as its vendor wrote it."""

from __future__ import annotations

from generator.findings import Checked
from generator.overlay.codes import CODES
from generator.source.document import Document, Source

__all__ = ["CODES", "apply"]


def apply(document: Document, source: Source) -> Checked[Document]:
    """Return the document as corrected by the Overlays of its source."""
    if not source.overlays:
        return Checked(document)
    # Most runs have no Overlay, and the JSONPath library is slow to import.
    from generator.overlay.merge import apply_all

    return apply_all(document, source)
