from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class Course(Record, kw_only=True):
    """Course.

    Attributes:
        slug: must match `^[-a-zA-Z0-9_]+$`.
    """

    course_id: str
    name: str
    slug: str | None
    org: str | UnsetType = UNSET
