"""The actions of an Overlay document (OpenAPI Overlay 1.0.0, 4.4)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from jsonpath_rfc9535 import JSONPathEnvironment, JSONPathQuery
from jsonpath_rfc9535.exceptions import JSONPathError

from generator.findings import Checked, Finding
from generator.json_types import Json
from generator.overlay.codes import INVALID
from generator.overlay.jsonpath_patterns import PatternFunction
from generator.source import parse
from generator.source.document import Document, Source

_ACTION_FIELDS = ("target", "description", "update", "remove")
_FIELDS = ("overlay", "info", "extends", "actions")

MAX_TARGET = 4000
"""Characters of a JSONPath; each of its steps takes some of Python's stack."""

Report: TypeAlias = Callable[[str, str], None]


class _Environment(JSONPathEnvironment):
    # A document may be nested deeper than the default of the library.
    max_recursion_depth = 300

    def setup_function_extensions(self) -> None:
        super().setup_function_extensions()
        self.function_extensions["match"] = PatternFunction(whole=True)
        self.function_extensions["search"] = PatternFunction(whole=False)


@dataclass(frozen=True, slots=True)
class Action:
    """An action, which removes what `target` selects, or merges `update` into it.

    `text` is the target as written, `pointer` the pointer of the action in the Overlay.
    """

    target: JSONPathQuery
    text: str
    pointer: str
    remove: bool
    update: Json


def read_overlay(source: Source) -> Checked[tuple[Document, tuple[Action, ...]]]:
    """Read an Overlay; every problem is a finding."""
    parsed = parse(source)
    document = parsed.value
    if document is None:
        return Checked(None, parsed.findings)
    findings = list(parsed.findings)

    def report(pointer: str, message: str) -> None:
        findings.append(Finding(INVALID, message, document.locate(pointer)))

    data = document.data
    if not isinstance(data, Mapping):
        report("", "an Overlay must be an object with overlay, info and actions")
        return Checked(None, tuple(findings))
    version = data.get("overlay")
    if not isinstance(version, str) or not version.startswith("1."):
        report(
            "/overlay",
            "overlay must be the version of the Overlay specification: 1.0.0",
        )
    for key in data:
        if key not in _FIELDS and not key.startswith("x-"):
            report(f"/{key}", f"{key!r} is not a property of an Overlay")
    listed = data.get("actions")
    actions: list[Action] = []
    if isinstance(listed, str) or not isinstance(listed, Sequence) or not listed:
        report("/actions", "actions must be an array with at least one action")
        listed = ()
    for index, item in enumerate(listed):
        action = _read_action(item, f"/actions/{index}", report)
        if action is not None:
            actions.append(action)
    return Checked((document, tuple(actions)), tuple(findings))


def _read_action(item: Json, pointer: str, report: Report) -> Action | None:
    if not isinstance(item, Mapping):
        report(pointer, "an action must be an object with target, and update or remove")
        return None
    for key in item:
        if key not in _ACTION_FIELDS and not key.startswith("x-"):
            report(f"{pointer}/{key}", f"{key!r} is not a property of an action")
    target, remove = item.get("target"), item.get("remove", False)
    if not isinstance(target, str):
        report(f"{pointer}/target", "target must be a JSONPath expression")
        return None
    if not isinstance(remove, bool):
        report(f"{pointer}/remove", "remove must be true or false")
        return None
    if not remove and "update" not in item:
        report(pointer, "the action must have update or remove: true")
        return None
    if len(target) > MAX_TARGET:
        report(
            f"{pointer}/target", f"target must have at most {MAX_TARGET:,} characters"
        )
        return None
    try:
        query = _Environment().compile(target)
    except (JSONPathError, RecursionError) as error:
        why = str(error).partition(", line")[0]
        report(
            f"{pointer}/target", f"{target!r} is not a valid JSONPath (RFC 9535): {why}"
        )
        return None
    return Action(query, target, pointer, remove, item.get("update"))
