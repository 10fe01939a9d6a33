"""JSON values as YAML."""

from __future__ import annotations

import yaml

from generator.json_types import Json


def to_yaml(data: Json) -> str:
    """Return a value as a YAML document in block style, keys in their order."""
    return yaml.dump(
        data,
        Dumper=getattr(yaml, "CSafeDumper", yaml.SafeDumper),
        default_flow_style=False,
        allow_unicode=True,
        sort_keys=False,
        width=100,
    )
