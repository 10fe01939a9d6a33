from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class VeoVideoRequest(Record, kw_only=True):
    """VeoVideoRequest.

    Attributes:
        prompt_image: format uri, must match `(?:jpg|jpeg|png|gif|webp)$`.
    """

    prompt_image: str | None | UnsetType = UNSET
    prompt_text: str
    name: str | None | UnsetType = UNSET
