from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class StripeContext(Record, kw_only=True):
    """StripeContext."""

    publishable_key: str
    pricing_table_id: str
    pricing_table_js: Any
    payment_link_id: str
    payment_link_url: str
