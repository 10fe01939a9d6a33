from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class TrainDocumentViewRequest(Record, kw_only=True):
    """TrainDocumentViewRequest.

    Attributes:
        translate: default false.
        file: format binary.
        access: default "private".
    """

    pathway: str
    url: str | UnsetType = UNSET
    text: str | UnsetType = UNSET
    type: str
    translate: bool | UnsetType = UNSET
    file: str | UnsetType = UNSET
    access: str | UnsetType = UNSET
    branch: str | UnsetType = UNSET
    google_drive_auth_data: Any = UNSET
    dropbox_auth_data: Any = UNSET
