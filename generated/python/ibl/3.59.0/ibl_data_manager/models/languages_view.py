from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class LanguagesView(Record, kw_only=True):
    """LanguagesView, as in responses.

    Attributes:
        name: at most 255 characters.
        code: at most 255 characters.
    """

    id: int
    name: str
    code: str | None | UnsetType = UNSET


class LanguagesViewWrite(Record, kw_only=True):
    """LanguagesView, as in requests.

    Attributes:
        name: at most 255 characters.
        code: at most 255 characters.
    """

    name: str
    code: str | None | UnsetType = UNSET
