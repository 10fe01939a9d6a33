"""Document to Spec: one shape for all dialects, every reference followed; no target language."""

from generator.findings import Code
from generator.spec import (
    addresses,
    contents,
    cycles,
    dialects,
    discriminators,
    examples,
    includes,
    keywords,
    links,
    members,
    names,
    operations,
    parameters,
    references,
    security,
    servers,
    structure,
    tags,
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
    *links.CODES,
    *contents.CODES,
    *parameters.CODES,
    *security.CODES,
    *servers.CODES,
    *tags.CODES,
    *names.CODES,
    *addresses.CODES,
    *members.CODES,
    *keywords.CODES,
    *discriminators.CODES,
    *values.CODES,
    *examples.CODES,
)
