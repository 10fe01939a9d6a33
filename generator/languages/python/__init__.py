"""Api -> Checked[Package] for Python: msgspec models and an httpx2 client, sync and async."""

from __future__ import annotations

from generator.config import ApiConfig
from generator.languages.python.names import name_all, tags_of
from generator.languages.python.surface import surface
from generator.model.api import Api

__all__ = ["calls", "surface"]


def calls(api: Api, config: ApiConfig) -> dict[tuple[str, str], str]:
    """What a user writes to call each operation, such as `client.catalog.skills_list`."""
    names = name_all(api, config)
    made = {}
    for operation in api.operations:
        tag = tags_of(operation)[0]
        attribute = names.tags[tag].attribute
        made[operation.key] = f"client.{attribute}.{names.methods[tag, operation.key]}"
    return made
