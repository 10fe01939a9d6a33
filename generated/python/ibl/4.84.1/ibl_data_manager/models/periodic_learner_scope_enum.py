from __future__ import annotations

from typing import Literal, TypeAlias

PeriodicLearnerScopeEnum: TypeAlias = Literal["ACTIVE_LEARNERS", "ALL_LEARNERS"]
