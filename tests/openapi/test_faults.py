"""One fault at a time in a sound description: it is found, at its place, and of the right level."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.findings import Finding
from generator.json_types import child, tokens
from generator.pipeline import load
from generator.source import Source

HERE = Path(__file__).parent
FAULTS = yaml.safe_load((HERE / "faults.yaml").read_text("utf-8"))


def sound(version: str) -> Any:
    """A description without a fault, of one version of OpenAPI."""
    file = HERE / ("sound_2.yaml" if version == "2.0" else "sound_3.yaml")
    description = yaml.safe_load(file.read_text("utf-8"))
    if version != "2.0":
        description["openapi"] = f"{version}.0"
    return description


def holder_of(description: Any, pointer: str) -> tuple[Any, Any]:
    *path, last = tokens(pointer)
    for token in path:
        if isinstance(description, list):
            description = description[int(token)]
        else:
            description = description.setdefault(token, {})
    return description, int(last) if isinstance(description, list) else last


def faulty(case: Any) -> Any:
    description = copy.deepcopy(sound(case["in"]))
    for pointer, value in case.get("set", {}).items():
        holder, key = holder_of(description, pointer)
        holder[key] = value
    for pointer in case.get("gone", ()):
        holder, key = holder_of(description, pointer)
        del holder[key]
    return description


def written(value: Any) -> tuple[str, dict[str, int]]:
    """A value as JSON, a line a member, and the line of each pointer."""
    lines, places = list[str](), dict[str, int]()

    def write(value: Any, pointer: str, head: str) -> None:
        places[pointer] = len(lines) + 1
        if not isinstance(value, (dict, list)) or not value:
            lines.append(head + json.dumps(value))
            return
        named = isinstance(value, dict)
        lines.append(head + ("{" if named else "["))
        for n, key in enumerate(value):
            inner = f"{json.dumps(key)}: " if named else ""
            part = value[key] if named else key
            write(part, child(pointer, key if named else n), inner)
            if n + 1 < len(value):
                lines[-1] += ","
        lines.append("}" if named else "]")

    write(value, "", "")
    return "\n".join(lines), places


def found_in(text: str) -> tuple[Finding, ...]:
    return load(Source("openapi.json", {"openapi.json": text.encode()})).findings


@pytest.mark.parametrize("version", ["2.0", "3.0", "3.1", "3.2"])
def test_nothing_is_wrong_with_what_is_sound(version: str) -> None:
    assert found_in(written(sound(version))[0]) == ()


@pytest.mark.parametrize("case", FAULTS, ids=lambda case: case["fault"])
def test_a_fault_is_found(case: Any) -> None:
    text, places = written(faulty(case))
    assert json.loads(text) == faulty(case)
    level, code, pointer = case["finds"].split(" ", 2)
    found = [
        (finding.level.value, finding.code.id, finding.at.pointer)
        for finding in found_in(text)
    ]
    assert (level, code, pointer) in found
    for finding in found_in(text):
        assert finding.at.line == places[finding.at.pointer], finding.message


def test_no_fault_is_told_twice() -> None:
    names = [case["fault"] for case in FAULTS]
    assert len(names) == len(set(names)) > 300
