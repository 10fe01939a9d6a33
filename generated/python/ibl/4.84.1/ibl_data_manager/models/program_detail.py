from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .enrollment_info import EnrollmentInfo
from .program_completion import ProgramCompletion


class ProgramDetail(Record, kw_only=True):
    """ProgramDetail."""

    program_id: str
    name: str | None | UnsetType = UNSET
    platform: str | None | UnsetType = UNSET
    enrollment: EnrollmentInfo
    completion: ProgramCompletion | None | UnsetType = UNSET
