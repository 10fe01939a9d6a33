"""Files in request bodies: a binary string, alone, in a list, or in a union."""

from __future__ import annotations

from collections.abc import Mapping

from generator.languages.python.type_expressions import Annotation, Scope, join
from generator.languages.python.types import Annotations
from generator.model.types import (
    Alias,
    Kind,
    ListOf,
    Named,
    Nullable,
    OneOf,
    Primitive,
    TypeDef,
    TypeRef,
    Union,
)

FILE = Annotation("FileInput", frozenset({"FileInput"}))


def is_binary(ref: TypeRef | None) -> bool:
    """Whether a type is a file: a string of the format binary (OpenAPI 3.0, 4.7.14.2)."""
    return (
        isinstance(ref, Primitive)
        and ref.kind is Kind.STRING
        and ref.format == "binary"
    )


class Files:
    """Builds annotations of types that may be a file."""

    def __init__(self, types: Mapping[str, TypeDef], annotations: Annotations) -> None:
        """Look names up in `types`; types other than files are annotated by `annotations`."""
        self._types = types
        self._annotations = annotations

    def of(
        self, ref: TypeRef, scope: Scope, above: tuple[str, ...] = ()
    ) -> Annotation | None:
        """Return the annotation of a type that may be a file or contain files, else None.

        `above` are the names of the enclosing types, which are not visited again.
        """
        if is_binary(ref):
            return FILE
        if isinstance(ref, ListOf):
            item = self.of(ref.item, scope, above)
            if item is None:
                return None
            symbols = item.symbols | {"Sequence"}
            return Annotation(f"Sequence[{item.text}]", symbols, item.models)
        if isinstance(ref, Nullable):
            inner = self.of(ref.inner, scope, above)
            return inner and join([inner, Annotation("None")])
        variants = self._variants(ref, above)
        if isinstance(ref, Named):
            above = (*above, ref.name)
        files = [self.of(variant, scope, above) for variant in variants]
        if not any(files):
            return None
        return join(
            file or self._annotations.argument(variant, scope)
            for variant, file in zip(variants, files, strict=True)
        )

    def _variants(self, ref: TypeRef, above: tuple[str, ...]) -> tuple[TypeRef, ...]:
        if isinstance(ref, OneOf):
            return ref.variants
        if not isinstance(ref, Named) or ref.name in above:
            return ()
        definition = self._types[ref.name]
        if isinstance(definition, Alias):
            return (definition.type,)
        return definition.variants if isinstance(definition, Union) else ()
