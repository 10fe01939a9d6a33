from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CourseMetadataUpdateRequest(Record, kw_only=True):
    """CourseMetadataUpdateRequest.

    Attributes:
        update: default true.
    """

    course_id: str
    metadata: Any
    update: bool | UnsetType = UNSET
