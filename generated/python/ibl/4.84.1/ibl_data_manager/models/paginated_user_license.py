from __future__ import annotations

from .._runtime.record import Record
from .user_license_detail import UserLicenseDetail


class PaginatedUserLicense(Record, kw_only=True):
    """PaginatedUserLicense.

    Attributes:
        next_page: format uri.
        previous_page: format uri.
    """

    count: int
    next_page: str | None
    previous_page: str | None
    results: list[UserLicenseDetail]
