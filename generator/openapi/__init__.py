"""Document to Spec: one shape for all dialects, every reference resolved; no target language."""

from generator.findings import Code
from generator.openapi import dialects, lint
from generator.openapi import resolve as _resolve
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

CODES: tuple[Code, ...] = tuple(
    dict.fromkeys(
        (
            *dialects.CODES,
            *_resolve.CODES,
            *codes.CODES,
            *references.CODES,
            *inline_refs.CODES,
            *cycles.CODES,
            *expansion_limit.CODES,
            *lint.CODES,
        )
    )
)
