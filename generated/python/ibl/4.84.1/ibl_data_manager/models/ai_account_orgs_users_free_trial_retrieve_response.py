from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class AiAccountOrgsUsersFreeTrialRetrieveResponse(Record, kw_only=True):
    """Response of ai_account_orgs_users_free_trial_retrieve."""

    is_in_free_trial: bool | UnsetType = UNSET
