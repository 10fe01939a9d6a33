"""What a dialect of OpenAPI is."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Dialect:
    """One minor version of OpenAPI.

    `key` is the member of the description that states the version, `version` matches its text.
    `lift` brings one schema, a copy whose own members alone it changes, to the shape of 3.1.
    """

    name: str
    key: str
    version: re.Pattern[str]
    lift: Callable[[dict[str, Any]], None]
