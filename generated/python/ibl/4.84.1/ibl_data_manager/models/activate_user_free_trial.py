from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ActivateUserFreeTrial(Record, kw_only=True):
    """ActivateUserFreeTrial.

    Attributes:
        free_trial_started: default true.
    """

    free_trial_started: bool | UnsetType = UNSET
    app: str
    platform: str
