from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .step_status_enum import StepStatusEnum


class Step(Record, kw_only=True):
    """Step.

    Attributes:
        title: at most 400 characters.
    """

    id: int
    title: str
    description: str | UnsetType = UNSET
    status: StepStatusEnum | UnsetType = UNSET
    position: int
    job: int
