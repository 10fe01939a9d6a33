from __future__ import annotations

from .._runtime.record import Record


class IssuerAuthority(Record, kw_only=True):
    """IssuerAuthority.

    Attributes:
        name: at most 254 characters.
        title: at most 254 characters.
        signature: format uri, at most 200 characters.
    """

    name: str
    title: str
    signature: str
