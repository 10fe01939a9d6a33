from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CampaignExclusion(Record, kw_only=True):
    """CampaignExclusion.

    Attributes:
        email: format email.
    """

    campaign_id: int | UnsetType = UNSET
    campaign_title: str | UnsetType = UNSET
    email: str | UnsetType = UNSET
