"""Tags of YAML (1.2, 10): those of the core schema are honoured, no other does anything."""

from __future__ import annotations

from typing import Any

from generator.source.keys import UNREPRESENTABLE, unrepresentable_message
from generator.source.scalars import Scalar, Unrepresentable, finite, plain
from generator.source.yaml_codes import EXECUTABLE_TAG, UNKNOWN_TAG
from generator.source.yaml_notes import Notes

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


def tagged(event: Any, notes: Notes, step: object) -> Scalar:
    """The value of a scalar with a tag; `step` is its key or index."""
    text: str = event.value
    if event.tag in _TEXTS:
        return text
    wanted = _SCALARS.get(event.tag)
    if wanted is None:
        _refuse(event, notes, step)
        return text
    value = plain(text)
    if isinstance(value, Unrepresentable):
        notes.add(UNREPRESENTABLE, unrepresentable_message(text), event, step)
        return text
    if type(value) not in wanted:
        name = event.tag.removeprefix(_PREFIX)
        notes.add(
            UNKNOWN_TAG, f"the value does not match the tag !!{name}", event, step
        )
        return text
    return finite(str(value)) if float in wanted and type(value) is int else value


def tagged_container(event: Any, notes: Notes) -> None:
    """Note what there is to say about the tag of the container that was just opened."""
    if event.tag not in _CONTAINERS:
        _refuse(event, notes, None)


def _refuse(event: Any, notes: Notes, step: object) -> None:
    name = event.tag.replace(_PREFIX, "!!", 1)
    name = name if len(name) <= 60 else f"{name[:57]}..."
    if event.tag.startswith(_EXECUTABLE):
        notes.add(
            EXECUTABLE_TAG, f"the tag {name} requests that code be run", event, step
        )
    else:
        notes.add(UNKNOWN_TAG, f"the tag {name} is unknown", event, step)
