"""What libyaml says of a text that is no YAML, in words for people."""

from __future__ import annotations

import yaml

from generator.findings import Finding, Location
from generator.source.limits import TOO_DEEP, TOO_DEEP_MESSAGE
from generator.source.positions import Lines
from generator.source.text import CONTROL
from generator.source.yaml_codes import INVALID_YAML
from generator.source.yaml_nesting import find_deep_opener

_WORDS = {
    "mapping values are not allowed in this context": (
        "unexpected colon: quote the string that contains it, or correct the indentation"
    ),
    "did not find expected key": "expected a key; check the indentation",
    "did not find expected '-' indicator": (
        "expected an item of the array; check the indentation"
    ),
    "found unexpected end of stream": "the quoted string is not closed",
    "could not find expected ':'": "expected a colon after the key",
}


def syntax_finding(name: str, text: str, fault: yaml.YAMLError) -> Finding:
    """The finding of a fault that PyYAML raised."""
    if isinstance(fault, yaml.MarkedYAMLError):
        mark = fault.problem_mark or fault.context_mark
        problem = fault.problem or fault.context or "unreadable"
        message = _WORDS.get(problem, problem)
        offset = mark.index if mark else 0
        deep = find_deep_opener(text, offset)
        if deep is not None:
            line, column = Lines(text).position(deep)
            return Finding(TOO_DEEP, TOO_DEEP_MESSAGE, Location(name, "", line, column))
        if "cannot start any token" in problem and text[offset : offset + 1] == "\t":
            message = "the line is indented with a tab; YAML allows only spaces"
        if problem == "found unexpected end of stream" and fault.context_mark:
            mark = fault.context_mark
        at = (
            Location(name, "", mark.line + 1, mark.column + 1)
            if mark
            else Location(name, "", 1, 1)
        )
        return Finding(INVALID_YAML, message, at)
    if isinstance(fault, yaml.reader.ReaderError):
        line, column = Lines(text).position(fault.position)
        character = (
            fault.character
            if isinstance(fault.character, int)
            else ord(fault.character[:1])
        )
        message = f"the control character U+{character:04X} is not allowed"
        return Finding(CONTROL, message, Location(name, "", line, column))
    return Finding(INVALID_YAML, str(fault), Location(name, "", 1, 1))
