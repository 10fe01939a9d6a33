from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .billing_period import BillingPeriod
from .breakdown import Breakdown
from .entity import Entity
from .summary import Summary


class InvoiceReportResponse(Record, kw_only=True):
    """InvoiceReportResponse."""

    entity: Entity
    billing_period: BillingPeriod
    summary: Summary
    breakdown: Breakdown | UnsetType = UNSET
