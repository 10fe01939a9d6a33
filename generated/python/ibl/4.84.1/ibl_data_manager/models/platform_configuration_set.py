from __future__ import annotations

from .._runtime.record import Record
from .configuration_item import ConfigurationItem


class PlatformConfigurationSet(Record, kw_only=True):
    """PlatformConfigurationSet, as in responses."""

    configurations: list[ConfigurationItem]


class PlatformConfigurationSetWrite(Record, kw_only=True):
    """PlatformConfigurationSet, as in requests."""

    platform_key: str
    configurations: list[ConfigurationItem]
