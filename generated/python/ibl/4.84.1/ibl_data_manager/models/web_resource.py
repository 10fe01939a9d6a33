from __future__ import annotations

from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .web_resource_card import WebResourceCard


class WebResource(Record, kw_only=True):
    """WebResource.

    Attributes:
        source: default "".
    """

    content: str
    title: str
    image_url: str | None | UnsetType = msgspec.field(default=UNSET, name="imageUrl")
    source: str | UnsetType = UNSET
    metadata: Any = UNSET
    card: WebResourceCard | UnsetType = UNSET
