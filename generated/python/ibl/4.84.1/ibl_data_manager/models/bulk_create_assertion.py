from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class BulkCreateAssertion(Record, kw_only=True):
    """BulkCreateAssertion."""

    skipped: list[Any]
    issued: list[Any]
