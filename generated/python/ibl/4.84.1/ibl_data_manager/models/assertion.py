from __future__ import annotations

from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .acceptance_enum import AcceptanceEnum


class Assertion(Record, kw_only=True):
    """Assertion, as in responses."""

    entity_id: str = msgspec.field(name="entityId")
    issued_on: str = msgspec.field(name="issuedOn")
    credential_details: dict[str, str] = msgspec.field(name="credentialDetails")
    recipient: dict[str, str]
    metadata: Any = UNSET
    course: dict[str, str]
    program: dict[str, str]
    narrative: str | None | UnsetType = UNSET
    revoked: bool | UnsetType = UNSET
    revocation_reason: str = msgspec.field(name="revocationReason")
    acceptance: AcceptanceEnum | UnsetType = UNSET
    expires: str


class AssertionWrite(Record, kw_only=True):
    """Assertion, as in requests."""

    entity_id: str = msgspec.field(name="entityId")
    issued_on: str = msgspec.field(name="issuedOn")
    metadata: Any = UNSET
    narrative: str | None | UnsetType = UNSET
    revoked: bool | UnsetType = UNSET
    revocation_reason: str = msgspec.field(name="revocationReason")
    acceptance: AcceptanceEnum | UnsetType = UNSET
    expires: str
