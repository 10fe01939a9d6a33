"""What `spec` hands on: one description in one shape, with every reference followed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.findings import Location
from generator.json_types import Json, JsonObject
from generator.openapi.load.provenance import Provenance
from generator.source.document import Document


@dataclass(frozen=True, slots=True, eq=False)
class Spec:
    """A description lifted to the shape of OpenAPI 3.1.

    Pointers are those of `root`, or of a part of another file (see `places`); `locate` leads to the
    place that the author wrote, which may be elsewhere. Schema positions are lifted: `nullable`
    beside a `type` is gone (`type: [string, "null"]`; a string `type` stays a string where null is
    not meant), `exclusiveMinimum` is a number. Beside `$ref`, `allOf`, `oneOf`, `anyOf` or `enum`
    without a `type`, `nullable: true` stays and means "or null". What is structurally unusable is
    left out of `root`, with a finding. `targets` maps every `$ref` text in `root` to the pointer
    and the (lifted) value it names; chains of references are followed to their end. A reference
    that leads nowhere is not in it.
    """

    document: Document
    dialect: str
    root: JsonObject
    targets: Mapping[str, tuple[str, Json]] = field(repr=False)
    places: Provenance = field(repr=False)

    def locate(self, pointer: str) -> Location:
        """The place of a JSON Pointer in the text of the description."""
        return self.places.locate(pointer)
