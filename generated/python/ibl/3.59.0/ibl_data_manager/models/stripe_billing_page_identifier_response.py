from __future__ import annotations

from typing import Any
from uuid import UUID

from .._runtime.record import Record


class StripeBillingPageIdentifierResponse(Record, kw_only=True):
    """StripeBillingPageIdentifierResponse.

    Attributes:
        customer_email: format email.
        client_reference_id: format uuid.
    """

    publishable_key: str
    pricing_table_id: str
    pricing_table_js: Any
    payment_link_id: str
    payment_link_url: str
    customer_email: str
    client_reference_id: UUID
