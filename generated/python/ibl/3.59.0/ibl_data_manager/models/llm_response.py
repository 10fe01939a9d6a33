from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class LLMResponse(Record, kw_only=True):
    """LLMResponse.

    Attributes:
        name: at most 255 characters.
        logo: format uri.
    """

    id: int
    name: str
    description: str | None | UnsetType = UNSET
    metadata: Any = UNSET
    resource_ids: Any = UNSET
    tags: Any = UNSET
    overview: str | None | UnsetType = UNSET
    use_cases: str | None | UnsetType = UNSET
    documentation: str | None | UnsetType = UNSET
    sdk_samples: str | None | UnsetType = UNSET
    chat_models: Any = UNSET
    logo: str | None | UnsetType = UNSET
