from __future__ import annotations

import msgspec

from .._runtime.record import Record


class SCIMAddress(Record, kw_only=True):
    """SCIMAddress."""

    type: str
    formatted: str
    street_address: str = msgspec.field(name="streetAddress")
    locality: str
    region: str
    postal_code: str = msgspec.field(name="postalCode")
    country: str
