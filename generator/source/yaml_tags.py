"""YAML tags (1.2, 10): those of the core schema are applied, any other is ignored."""

from __future__ import annotations

from typing import Any

from generator.source.keys import UNREPRESENTABLE, describe_unrepresentable
from generator.source.yaml_codes import EXECUTABLE_TAG, UNKNOWN_TAG
from generator.source.yaml_findings import YamlFindings
from generator.source.yaml_scalars import (
    Scalar,
    Unrepresentable,
    parse_finite_float,
    parse_plain_scalar,
)

_PREFIX = "tag:yaml.org,2002:"
MERGE_TAG = f"{_PREFIX}merge"
_TEXTS = frozenset(_PREFIX + name for name in ("str", "binary", "timestamp")) | {"!"}
_CONTAINERS = frozenset(
    _PREFIX + name for name in ("map", "seq", "set", "omap", "pairs")
) | {"!"}
_SCALARS: dict[str, tuple[type, ...]] = {
    _PREFIX + "null": (type(None),),
    _PREFIX + "bool": (bool,),
    _PREFIX + "int": (int,),
    _PREFIX + "float": (float, int),
}
_EXECUTABLE = (
    "tag:yaml.org,2002:python/",
    "!python/",
    "!ruby/",
    "tag:ruby.yaml.org,2002:",
    "!!java",
)


def resolve_tag(event: Any, findings: YamlFindings, step: object) -> Scalar:
    """Return the value of a scalar with a tag; `step` is its key or index."""
    text: str = event.value
    if event.tag in _TEXTS:
        return text
    expected = _SCALARS.get(event.tag)
    if expected is None:
        _report_tag(event, findings, step)
        return text
    value = parse_plain_scalar(text)
    if isinstance(value, Unrepresentable):
        findings.add(UNREPRESENTABLE, describe_unrepresentable(text), event, step)
        return text
    if type(value) not in expected:
        name = event.tag.removeprefix(_PREFIX)
        findings.add(
            UNKNOWN_TAG, f"the value does not match the tag !!{name}", event, step
        )
        return text
    return (
        parse_finite_float(str(value))
        if float in expected and type(value) is int
        else value
    )


def check_container_tag(event: Any, findings: YamlFindings) -> None:
    """Report the tag of the container that was just opened, unless it is a known one."""
    if event.tag not in _CONTAINERS:
        _report_tag(event, findings, None)


def _report_tag(event: Any, findings: YamlFindings, step: object) -> None:
    name = event.tag.replace(_PREFIX, "!!", 1)
    name = name if len(name) <= 60 else f"{name[:57]}..."
    if event.tag.startswith(_EXECUTABLE):
        findings.add(
            EXECUTABLE_TAG, f"the tag {name} requests that code be run", event, step
        )
    else:
        findings.add(UNKNOWN_TAG, f"the tag {name} is unknown", event, step)
