"""Every code that a finding can have."""

from __future__ import annotations

from generator import config, openapi, overlay, source
from generator.findings import Code
from generator.model import findings as model

CODES: tuple[Code, ...] = (
    *config.CODES,
    *source.CODES,
    *overlay.CODES,
    *openapi.CODES,
    *model.CODES,
)
