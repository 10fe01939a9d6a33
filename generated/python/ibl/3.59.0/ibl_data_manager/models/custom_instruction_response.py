from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.unions.record import Record


class CustomInstructionResponse(Record, kw_only=True):
    """CustomInstructionResponse, as in responses.

    Attributes:
        profession: at most 100 characters.
    """

    id: int
    about_user: str | None | UnsetType = UNSET
    mentor_tone: str | None | UnsetType = UNSET
    profession: str | UnsetType = UNSET
    desired_mentor_traits: str | UnsetType = UNSET


class CustomInstructionResponseWrite(Record, kw_only=True):
    """CustomInstructionResponse, as in requests.

    Attributes:
        profession: at most 100 characters.
    """

    about_user: str | None | UnsetType = UNSET
    mentor_tone: str | None | UnsetType = UNSET
    profession: str | UnsetType = UNSET
    desired_mentor_traits: str | UnsetType = UNSET
