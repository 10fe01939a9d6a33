"""Document to Spec: one shape for all dialects, every reference followed; no target language."""

from generator.findings import Code
from generator.openapi import dialects
from generator.openapi import resolve as _resolve
from generator.openapi.lint import (
    addresses,
    discriminators,
    examples,
    keywords,
    links,
    media_types,
    members,
    names,
    operations,
    parameters,
    security,
    servers,
    structure,
    tags,
    values,
)
from generator.openapi.load import (
    codes,
    cycles,
    expansion_limit,
    inline_refs,
    references,
)
from generator.openapi.resolve import resolve
from generator.openapi.spec import Spec

__all__ = ["CODES", "Spec", "resolve"]

CODES: tuple[Code, ...] = (
    *dialects.CODES,
    *_resolve.CODES,
    *codes.CODES,
    *structure.CODES,
    *references.CODES,
    *inline_refs.CODES,
    *cycles.CODES,
    *expansion_limit.CODES,
    *operations.CODES,
    *links.CODES,
    *media_types.CODES,
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
