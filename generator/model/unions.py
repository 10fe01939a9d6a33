"""Combines types: with null, without it, and into unions."""

from __future__ import annotations

from generator.model.types import (
    Anything,
    Discriminator,
    Nothing,
    Nullable,
    OneOf,
    TypeRef,
)


def strip_null(type_ref: TypeRef) -> TypeRef:
    """Return the type without null."""
    return type_ref.inner if isinstance(type_ref, Nullable) else type_ref


def add_null(type_ref: TypeRef) -> TypeRef:
    """Return the type or null."""
    has_null = isinstance(type_ref, Nullable | Anything | Nothing)
    return type_ref if has_null else Nullable(type_ref)


def build_union(
    variants: tuple[TypeRef, ...], discriminator: Discriminator | None = None
) -> TypeRef:
    """Return a union of the different variants without their null, or the only variant.

    The variants of an inner union join it, unless that one has a discriminator of its own.
    """
    if len(variants) == 1 and not isinstance(variants[0], OneOf | Nothing):
        return strip_null(variants[0])
    flat: dict[TypeRef, None] = {}
    for variant in variants:
        if isinstance(variant, OneOf) and variant.discriminator is None:
            flat.update(dict.fromkeys(variant.variants))
        elif not isinstance(variant, Nothing):
            flat[strip_null(variant)] = None
    if not flat or Anything() in flat:
        return Anything()
    if len(flat) == 1:
        return next(iter(flat))
    return OneOf(tuple(flat), discriminator)
