"""Text to JSON values with places; knows YAML and JSON, not OpenAPI."""

from generator.findings import Code
from generator.source import json_text, keys, resource_limits, text, yaml_codes
from generator.source.document import Document, Files, Marks, Source
from generator.source.parse import parse
from generator.source.yaml_out import to_yaml

__all__ = ["CODES", "Document", "Files", "Marks", "Source", "parse", "to_yaml"]

CODES: tuple[Code, ...] = (
    *text.CODES,
    *resource_limits.CODES,
    *keys.CODES,
    *json_text.CODES,
    *yaml_codes.CODES,
)
