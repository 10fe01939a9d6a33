from __future__ import annotations

from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CourseMetadataSearchRequest(Record, kw_only=True):
    """CourseMetadataSearchRequest."""

    data_contains: Any = msgspec.field(default=UNSET, name="data__contains")
    slug: str | UnsetType = UNSET
    course_id: str | UnsetType = UNSET
