"""Errors of libyaml as findings, in words for readers."""

from __future__ import annotations

import yaml

from generator.findings import Finding, Location
from generator.source.positions import Lines
from generator.source.resource_limits import TOO_DEEP, TOO_DEEP_MESSAGE
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


def describe_syntax_error(name: str, text: str, error: yaml.YAMLError) -> Finding:
    """Return the finding for an error that PyYAML raised."""
    if isinstance(error, yaml.MarkedYAMLError):
        mark = error.problem_mark or error.context_mark
        problem = error.problem or error.context or "unreadable"
        message = _WORDS.get(problem, problem)
        offset = mark.index if mark else 0
        deep = find_deep_opener(text, offset)
        if deep is not None:
            line, column = Lines(text).position(deep)
            return Finding(TOO_DEEP, TOO_DEEP_MESSAGE, Location(name, "", line, column))
        if "cannot start any token" in problem and text[offset : offset + 1] == "\t":
            message = "the line is indented with a tab; YAML allows only spaces"
        if problem == "found unexpected end of stream" and error.context_mark:
            mark = error.context_mark
        at = (
            Location(name, "", mark.line + 1, mark.column + 1)
            if mark
            else Location(name, "", 1, 1)
        )
        return Finding(INVALID_YAML, message, at)
    if isinstance(error, yaml.reader.ReaderError):
        line, column = Lines(text).position(error.position)
        character = (
            error.character
            if isinstance(error.character, int)
            else ord(error.character[:1])
        )
        message = f"the control character U+{character:04X} is not allowed"
        return Finding(CONTROL, message, Location(name, "", line, column))
    return Finding(INVALID_YAML, str(error), Location(name, "", 1, 1))
