from __future__ import annotations

from typing import Literal, TypeAlias

ServiceEnum: TypeAlias = Literal[
    "google_drive", "google_document", "google_slides", "google_calendar"
]
