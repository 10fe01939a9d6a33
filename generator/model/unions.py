"""Discriminators: which value stands for which type."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.jsontypes import child, tokens
from generator.model.choices import not_null
from generator.model.named import COMPONENTS, NamedSchemas
from generator.model.reading import as_object, as_text
from generator.model.shapes import Part, Shape, part, target_of
from generator.model.types import Discriminator, Named, TypeRef
from generator.spec.spec import Spec


def discriminator(
    spec: Spec,
    shape: Shape,
    named: NamedSchemas,
    variants: Sequence[tuple[Part, TypeRef]],
) -> Discriminator | None:
    """The discriminator of a choice (OpenAPI 3.1, 4.8.25), mapped to the names of types;
    `variants` are its schemas, each with the type made of it."""
    made: dict[str, str] = {}
    for variant, ref in variants:
        target, inner = target_of(spec, variant), not_null(ref)
        if target is not None and isinstance(inner, Named):
            made[target.at] = inner.name
    return told_by(spec, shape, named, made)


def told_by(
    spec: Spec,
    shape: Shape,
    named: NamedSchemas,
    made: Mapping[str, str],
    default: str = "",
) -> Discriminator | None:
    """The discriminator of a shape; `made` are the names of the types for the schemas that it tells
    apart, by where they are; all other values are those of the `default`.
    """
    stated = as_object(shape.get("discriminator"))
    name = as_text(stated.get("propertyName"))
    if not name:
        return None
    mapping = []
    for value, target in as_object(stated.get("mapping")).items():
        at = place(spec, as_text(target))
        known = made.get(at) or named.at(at)
        if known is not None:
            mapping.append((value, known))
    mapped = {known for _, known in mapping}
    implicit = ((named.at(at) or tokens(at)[-1], known) for at, known in made.items())
    left = ((value, known) for value, known in implicit if known not in mapped)
    return Discriminator(name, tuple(mapping), tuple(left), default)


def place(spec: Spec, target: str) -> str:
    """Where the schema is that a mapping names: a reference, or the name of a component, which may
    be but a reference itself."""
    if target in spec.targets:
        return spec.targets[target][0]
    at = child(COMPONENTS, target)
    schemas = as_object(as_object(spec.root.get("components")).get("schemas"))
    found = part(schemas.get(target), at)
    meant = target_of(spec, found) if found and len(found.schema) == 1 else None
    return meant.at if meant is not None else at
