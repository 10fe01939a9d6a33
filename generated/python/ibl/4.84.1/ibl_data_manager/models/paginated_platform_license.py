from __future__ import annotations

from .._runtime.record import Record
from .platform_license_detail import PlatformLicenseDetail


class PaginatedPlatformLicense(Record, kw_only=True):
    """PaginatedPlatformLicense.

    Attributes:
        next_page: format uri.
        previous_page: format uri.
    """

    count: int
    next_page: str | None
    previous_page: str | None
    results: list[PlatformLicenseDetail]
