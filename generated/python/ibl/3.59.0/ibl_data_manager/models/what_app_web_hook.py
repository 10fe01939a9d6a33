from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class WhatAppWebHook(Record, kw_only=True):
    """WhatAppWebHook."""

    entry: list[dict[str, Any]]
