"""JSON values as YAML."""

from __future__ import annotations

import yaml

from generator.json_types import Json


def to_yaml(data: Json) -> str:
    """A YAML document in block style, keys in their order; what needs quotes has them."""
    return yaml.dump(
        data,
        Dumper=getattr(yaml, "CSafeDumper", yaml.SafeDumper),
        default_flow_style=False,
        allow_unicode=True,
        sort_keys=False,
        width=100,
    )
