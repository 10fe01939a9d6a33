from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class LLMModelForTenant(Record, kw_only=True):
    """LLMModelForTenant, as in responses.

    Attributes:
        llm_provider: at most 255 characters.
        llm_name: at most 255 characters.
    """

    id: int
    llm_provider: str
    llm_name: str
    tenant: int | None | UnsetType = UNSET


class LLMModelForTenantWrite(Record, kw_only=True):
    """LLMModelForTenant, as in requests.

    Attributes:
        llm_provider: at most 255 characters.
        llm_name: at most 255 characters.
    """

    llm_provider: str
    llm_name: str
    tenant: int | None | UnsetType = UNSET
