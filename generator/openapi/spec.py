"""What `openapi` returns: a description in one shape, with every reference resolved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.findings import Location
from generator.json_types import Json, JsonObject
from generator.openapi.load.provenance import Provenance
from generator.source.document import Document


@dataclass(frozen=True, slots=True, eq=False)
class Spec:
    """A description normalized to the shape of OpenAPI 3.1.

    Pointers are those of `root`, or of a part of another file (see `Provenance`). `locate` returns
    the location in the text that the author wrote, which may be elsewhere.

    Schemas are normalized: `nullable` beside a `type` is gone (`type: [string, "null"]`; `type`
    stays a string if null is not allowed), `exclusiveMinimum` is a number. Beside `$ref`, `allOf`,
    `oneOf`, `anyOf` or `enum` without a `type`, `nullable: true` stays and means "or null". What
    cannot be used is left out of `root`, with a finding.

    `targets` maps every `$ref` in `root` to the pointer and the normalized value at the end of its
    chain of references. A reference without a target is not in it.
    """

    document: Document
    dialect: str
    root: JsonObject
    targets: Mapping[str, tuple[str, Json]] = field(repr=False)
    provenance: Provenance = field(repr=False)

    def locate(self, pointer: str) -> Location:
        """Return the location of a JSON Pointer in the text of the description."""
        return self.provenance.locate(pointer)
