from __future__ import annotations

from .._runtime.record import Record
from .mentor_data import MentorData


class TenantMentorTraces(Record, kw_only=True):
    """TenantMentorTraces.

    Attributes:
        tenant_total_cost: format double.
    """

    tenant: str
    tenant_total_cost: float
    mentor_data: list[MentorData]
