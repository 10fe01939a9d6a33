from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CustomInstructionResponse(Record, kw_only=True):
    """CustomInstructionResponse, as in responses.

    Attributes:
        profession: The user's position or work, such as engineer or student. At most
            100 characters.
        desired_mentor_traits: Traits that a mentor is expected to have, separated by
            commas.
    """

    id: int
    about_user: str | None | UnsetType = UNSET
    mentor_tone: str | None | UnsetType = UNSET
    profession: str | UnsetType = UNSET
    desired_mentor_traits: str | UnsetType = UNSET


class CustomInstructionResponseWrite(Record, kw_only=True):
    """CustomInstructionResponse, as in requests.

    Attributes:
        profession: The user's position or work, such as engineer or student. At most
            100 characters.
        desired_mentor_traits: Traits that a mentor is expected to have, separated by
            commas.
    """

    about_user: str | None | UnsetType = UNSET
    mentor_tone: str | None | UnsetType = UNSET
    profession: str | UnsetType = UNSET
    desired_mentor_traits: str | UnsetType = UNSET
