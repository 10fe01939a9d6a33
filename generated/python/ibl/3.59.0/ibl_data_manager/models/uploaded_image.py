from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class UploadedImage(Record, kw_only=True):
    """UploadedImage, as in responses.

    Attributes:
        name: at most 254 characters.
    """

    id: int
    name: str | None | UnsetType = UNSET
    image: str


class UploadedImageWrite(Record, kw_only=True):
    """UploadedImage, as in requests.

    Attributes:
        name: at most 254 characters.
    """

    name: str | None | UnsetType = UNSET
