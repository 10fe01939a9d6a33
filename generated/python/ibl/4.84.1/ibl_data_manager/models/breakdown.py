from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .action_breakdown import ActionBreakdown
from .mentor_breakdown import MentorBreakdown
from .provider_breakdown import ProviderBreakdown


class Breakdown(Record, kw_only=True):
    """Breakdown."""

    by_provider: list[ProviderBreakdown] | UnsetType = UNSET
    by_mentor: list[MentorBreakdown] | UnsetType = UNSET
    by_action: list[ActionBreakdown] | UnsetType = UNSET
