from __future__ import annotations

import msgspec

from .._runtime.record import Record


class SCIMName(Record, kw_only=True):
    """SCIMName."""

    formatted: str
    family_name: str = msgspec.field(name="familyName")
    given_name: str = msgspec.field(name="givenName")
