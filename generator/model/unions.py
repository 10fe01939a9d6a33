"""What tells the variants of a union apart."""

from __future__ import annotations

from generator.model.named import NamedSchemas
from generator.model.reading import as_object, as_text
from generator.model.shapes import Shape
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
