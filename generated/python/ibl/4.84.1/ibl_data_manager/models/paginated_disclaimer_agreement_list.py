from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .disclaimer_agreement import DisclaimerAgreement


class PaginatedDisclaimerAgreementList(Record, kw_only=True):
    """PaginatedDisclaimerAgreementList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[DisclaimerAgreement]
