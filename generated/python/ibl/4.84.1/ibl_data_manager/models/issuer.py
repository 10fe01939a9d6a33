from __future__ import annotations

from typing import Any

import msgspec
from msgspec import UNSET

from .._runtime.record import Record


class Issuer(Record, kw_only=True):
    """Issuer, as in responses."""

    name: str
    org: str
    entity_id: str = msgspec.field(name="entityId")
    signatories: dict[str, str]
    url: str
    icon_image: str = msgspec.field(name="iconImage")
    allowed_template_tags: Any = UNSET


class IssuerWrite(Record, kw_only=True):
    """Issuer, as in requests."""

    entity_id: str = msgspec.field(name="entityId")
    icon_image: str = msgspec.field(name="iconImage")
    allowed_template_tags: Any = UNSET
