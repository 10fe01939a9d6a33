"""Where a YAML text nests too deep that libyaml refuses before it hands out the events.

libyaml has a limit of its own (1,000 levels since PyYAML 6.0.4), and it reads up to 1,024
characters ahead of its events, as every `[` may begin a key. How it words the error is its own
affair: what counts is how deep the text nests where libyaml gave up.
"""

from __future__ import annotations

import re
from typing import Any

import yaml
from yaml.events import CollectionEndEvent, CollectionStartEvent

from generator.source.resource_limits import MAX_DEPTH

# Quoted scalars and comments, in which brackets mean nothing, and the brackets.
_TOKEN = re.compile(
    r""" "(?:[^"\\]|\\.)*"? | '[^']*'? | (?<!\S)\#[^\n]* | [\[{] | [\]}] """,
    re.VERBOSE | re.DOTALL,
)
_OPENERS = ("[", "{")
_Parser: Any = getattr(yaml, "CLoader", yaml.Loader)


def find_deep_opener(text: str, offset: int) -> int | None:
    """Return the offset of the first bracket that nests deeper than MAX_DEPTH.

    Args:
        text: A text that libyaml refuses.
        offset: Where it does. Only a bracket there can be refused for its depth.

    Returns:
        An offset between the last event and `offset`; None where the text is not that deep.
    """
    if text[offset : offset + 1] not in _OPENERS:
        return None
    depth, start = _measure_events(text)
    for token in _TOKEN.finditer(text, start, offset + 1):
        if token.group() in _OPENERS:
            depth += 1
            if depth > MAX_DEPTH:
                return token.start()
        elif token.group() in ("]", "}"):
            depth -= 1
    return None


def _measure_events(text: str) -> tuple[int, int]:
    """Return how many containers the events leave open, and the offset where they end."""
    depth = end = 0
    events: Any = yaml.parse(text, Loader=_Parser)
    try:
        for event in events:
            end = event.end_mark.index
            if isinstance(event, CollectionStartEvent):
                depth += 1
            elif isinstance(event, CollectionEndEvent):
                depth -= 1
    except yaml.YAMLError:
        pass
    return depth, end
