from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .app import App
from .platform import Platform


class UserApp(Record, kw_only=True):
    """UserApp."""

    id: int
    app: App
    platform: Platform
    subscription: dict[str, Any] | None
    provider: str
    is_admin: bool
    is_active: bool
    metadata: Any = UNSET
    onboarding_completed: bool | UnsetType = UNSET
    free_trial_started: bool | UnsetType = UNSET
    free_trial_expired: bool | UnsetType = UNSET
    has_active_subscription: bool | UnsetType = UNSET
