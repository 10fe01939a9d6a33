"""Document to Spec: one shape for all dialects, every reference followed; no target language."""

from generator.findings import Code
from generator.spec import (
    addresses,
    cycles,
    dialects,
    examples,
    includes,
    members,
    names,
    operations,
    references,
    structure,
    unfolding,
    unusable,
    values,
)
from generator.spec import resolve as _resolve
from generator.spec.resolve import resolve
from generator.spec.spec import Spec

__all__ = ["CODES", "Spec", "resolve"]

CODES: tuple[Code, ...] = (
    *dialects.CODES,
    *_resolve.CODES,
    *unusable.CODES,
    *structure.CODES,
    *references.CODES,
    *includes.CODES,
    *cycles.CODES,
    *unfolding.CODES,
    *operations.CODES,
    *names.CODES,
    *addresses.CODES,
    *members.CODES,
    *values.CODES,
    *examples.CODES,
)
