from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class AiAccountOrgsUseDefaultLlmKeyCreateResponse(Record, kw_only=True):
    """Response of ai_account_orgs_use_default_llm_key_create."""

    message: str | UnsetType = UNSET
