from __future__ import annotations

import datetime as dt
from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class Credential(Record, kw_only=True):
    """Credential, as in responses.

    Attributes:
        name: at most 1000 characters.
        name_override: at most 1000 characters.
        created_at: format date-time.
    """

    entity_id: str = msgspec.field(name="entityId")
    name: str
    name_override: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    criteria_url: str = msgspec.field(name="criteriaUrl")
    criteria_narrative: str = msgspec.field(name="criteriaNarrative")
    created_at: dt.datetime = msgspec.field(name="createdAt")
    icon_image: str = msgspec.field(name="iconImage")
    icon_image_id: int
    background_image: str = msgspec.field(name="backgroundImage")
    background_image_id: int
    thumbnail_image: str = msgspec.field(name="thumbnailImage")
    thumbnail_image_id: int
    catalog_items: list[str]
    courses: list[dict[str, str]]
    programs: str
    issuer_details: dict[str, str] = msgspec.field(name="issuerDetails")
    html_template: str | None | UnsetType = UNSET
    css_template: str | None | UnsetType = UNSET
    metadata: Any = UNSET
    credential_type: str = msgspec.field(name="credentialType")
    expires: dict[str, int]
    tags: Any = UNSET
    signatories: list[dict[str, str]]
    signal: str
    pathways: list[dict[str, str]]


class CredentialWrite(Record, kw_only=True):
    """Credential, as in requests.

    Attributes:
        name: at most 1000 characters.
        name_override: at most 1000 characters.
        created_at: format date-time.
    """

    entity_id: str = msgspec.field(name="entityId")
    name: str
    name_override: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    criteria_url: str = msgspec.field(name="criteriaUrl")
    criteria_narrative: str = msgspec.field(name="criteriaNarrative")
    created_at: dt.datetime = msgspec.field(name="createdAt")
    icon_image_id: int
    background_image_id: int
    thumbnail_image_id: int
    html_template: str | None | UnsetType = UNSET
    css_template: str | None | UnsetType = UNSET
    metadata: Any = UNSET
    credential_type: str = msgspec.field(name="credentialType")
    tags: Any = UNSET
    signal: str
