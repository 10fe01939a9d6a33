"""Limits of the search for types: nesting, combinations, and schemas that contain themselves."""

from __future__ import annotations

from collections.abc import Sequence

from generator.contract import SchemaRef
from generator.findings import Code
from generator.model.findings import SCHEMA_TOO_DEEP
from generator.model.types import Named, Nullable, TypeRef

MAX_DEPTH = 60
"""Schemas within schemas whose types are built."""

MAX_COMBINED = 2000
"""Variants that are combined with what stands beside their union."""

MAX_JOINED = 50_000
"""Properties in those combinations."""

BuildKey = tuple[str, ...]
"""Pointers of the schemas that a type is built from, then `""`, then those of the ones beside."""


class OpenBuilds:
    """The types that are being built, the innermost last, with what has been spent on them."""

    def __init__(self) -> None:
        """Start with no type being built."""
        self._allows_null: dict[BuildKey, bool] = {}
        self._names: dict[BuildKey, str] = {}
        self._combined = self._joined = 0

    def __contains__(self, key: BuildKey) -> bool:
        return key in self._allows_null

    @property
    def is_deepest(self) -> bool:
        """Whether no further schema may be entered."""
        return len(self._allows_null) >= MAX_DEPTH

    def enter(self, key: BuildKey) -> tuple[Code, str] | None:
        """Begin to build a type, or return the finding that says why it is not built."""
        problem = ""
        is_combination = len(key) > 2
        if self.is_deepest:
            problem = f"schemas are nested more than {MAX_DEPTH} levels deep"
        else:
            self._combined += is_combination
            if self._combined > MAX_COMBINED:
                problem = f"there are more than {MAX_COMBINED} combinations of schemas"
            elif is_combination and self._joined > MAX_JOINED:
                problem = f"combined schemas have more than {MAX_JOINED} properties"
        if problem:
            return SCHEMA_TOO_DEEP, f"{problem}; the value is typed as any JSON value"
        self._allows_null[key] = False
        return None

    def describe(self, key: BuildKey, allows_null: bool, joined: int) -> None:
        """Say of a type that is being built whether it allows null, and what it combines."""
        self._allows_null[key] = allows_null
        self._joined += joined

    def leave(self, key: BuildKey) -> None:
        """End building a type."""
        del self._allows_null[key]

    def name_of(self, key: BuildKey) -> str | None:
        """Return the name of a type that contains itself, None for any other."""
        return self._names.get(key)

    def refer_to(self, key: BuildKey, name: str) -> TypeRef:
        """Return a reference to a type that is being built, which takes this name."""
        self._names[key] = name
        return Nullable(Named(name)) if self._allows_null[key] else Named(name)


def build_key(schemas: Sequence[SchemaRef], beside: Sequence[SchemaRef]) -> BuildKey:
    """Return the identity of a type that is built from schemas and those beside them."""
    return (*(ref.pointer for ref in schemas), "", *(ref.pointer for ref in beside))
