"""The 15 operations that the vendor's documentation pages show, and what every page states."""

from __future__ import annotations

from tests.documented.facts import Operation, Release
from tests.documented.pages import (
    analytics,
    custom_instruction,
    generated_images,
    skills,
    suggestions,
)

RELEASES = (
    Release("3.59.0", info_version="3.59.0-ai-plus"),
    Release("4.84.1", info_version="4.84.1-ai-plus"),
)

OPERATIONS: tuple[Operation, ...] = (
    *analytics.OPERATIONS,
    *generated_images.OPERATIONS,
    *skills.OPERATIONS,
    *suggestions.OPERATIONS,
    *custom_instruction.OPERATIONS,
)
