"""What tells the variants of a union apart."""

from __future__ import annotations

from generator.model.findings import PARENT_NOT_TOLD_APART, Listing
from generator.model.named import NamedSchemas
from generator.model.reading import as_list, as_object, as_text
from generator.model.shapes import Part, Shape
from generator.model.types import Discriminator
from generator.spec.spec import Spec


def discriminator(
    spec: Spec, shape: Shape, named: NamedSchemas
) -> Discriminator | None:
    """The discriminator of a shape (OpenAPI 3.1, 4.8.25), mapped to the names of types."""
    stated = as_object(shape.get("discriminator"))
    name = as_text(stated.get("propertyName"))
    if not name:
        return None
    mapping = []
    for value, ref in as_object(stated.get("mapping")).items():
        at = spec.targets.get(as_text(ref), ("", None))[0]
        known = named.at(at) or named.component(as_text(ref))
        if known is not None:
            mapping.append((value, known))
    return Discriminator(name, tuple(mapping))


class Parents:
    """Schemas that others extend with `allOf`, told apart by a discriminator of the parent's."""

    def __init__(self, spec: Spec, listing: Listing) -> None:
        """Count the children among the component schemas."""
        self._listing = listing
        self._children: dict[str, int] = {}
        schemas = as_object(as_object(spec.root.get("components")).get("schemas"))
        for schema in schemas.values():
            for stated in as_list(as_object(schema).get("allOf")):
                reference = as_text(as_object(stated).get("$ref"))
                if reference in spec.targets:
                    at = spec.targets[reference][0]
                    self._children[at] = self._children.get(at, 0) + 1

    def remark(self, name: str, found: Part) -> None:
        """Say that a schema is such a parent, where it is."""
        count = self._children.get(found.at)
        if count and "discriminator" in found.schema:
            verb = "schema extends" if count == 1 else "schemas extend"
            message = f"{count} {verb} {name}, which stays what they share"
            self._listing.say(PARENT_NOT_TOLD_APART, message, found.at)
