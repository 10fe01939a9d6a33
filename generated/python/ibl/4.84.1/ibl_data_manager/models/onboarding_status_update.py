from __future__ import annotations

from .._runtime.record import Record


class OnboardingStatusUpdate(Record, kw_only=True):
    """OnboardingStatusUpdate."""

    onboarding_completed: bool
    app: str
