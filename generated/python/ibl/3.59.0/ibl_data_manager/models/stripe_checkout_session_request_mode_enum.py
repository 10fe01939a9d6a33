from __future__ import annotations

from typing import Literal, TypeAlias

StripeCheckoutSessionRequestModeEnum: TypeAlias = Literal[
    "subscription", "payment", "setup"
]
