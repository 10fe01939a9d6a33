"""A ChangeList as SARIF 2.1.0 (OASIS), for code scanning."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

from generator.diff.changes import Change, ChangeList, Level, Side
from generator.report import change_words as words
from generator.report.change_json import members_by_line
from generator.report.finding_text import one_line

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Level.BREAKING: "error", Level.WARNING: "warning", Level.SAFE: "note"}


def changes_sarif(changes: ChangeList) -> str:
    """Write one run with a result for each change, ASCII only; accepted changes are suppressed
    (SARIF 2.1.0, 3.27.23) with their reason."""
    rules: dict[str, Change] = {}
    for change in changes.changes:
        rules.setdefault(change.rule, change)
    index = {rule: number for number, rule in enumerate(sorted(rules))}
    shown = words.operation_limit(changes)
    run: dict[str, Any] = {
        "tool": {
            "driver": {
                "name": "oasmith",
                "rules": [_rule(rules[rule]) for rule in index],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(change, changes, index[change.rule], shown)
            for change in changes.changes
        ],
        "properties": {
            "old": words.version_names(changes)[0],
            "new": words.version_names(changes)[1],
            "apiBump": changes.api_bump.step,
            "clientBump": changes.client_bump.step,
        },
    }
    start = f'{{\n"$schema": {json.dumps(SCHEMA)},\n"version": "2.1.0",\n"runs": [\n'
    return f"{start}{members_by_line(run)}\n]\n}}\n"


def _rule(change: Change) -> dict[str, Any]:
    return {
        "id": change.rule,
        "shortDescription": {"text": change.rule.replace("-", " ")},
        "fullDescription": {"text": one_line(change.why)},
        "help": {"text": one_line(change.remedy)},
        "properties": {"kind": change.kind, "area": change.area},
    }


def _result(
    change: Change, changes: ChangeList, index: int, shown: int
) -> dict[str, Any]:
    reached = words.list_operations(change.operations)
    text = one_line(change.message) + (f" (affects {reached})" if reached else "")
    result: dict[str, Any] = {
        "ruleId": change.rule,
        "ruleIndex": index,
        "level": _LEVELS[change.level],
        "message": {"text": text},
        "partialFingerprints": {"oasmithChange/v1": change.fingerprint},
        "properties": {
            "wire": change.wire.value,
            "client": change.client.value,
            "direction": change.direction.value,
            "confidence": change.confidence.value,
            "operations": [
                one_line(f"{o.method} {o.path}") for o in change.operations[:shown]
            ],
        },
    }
    places = [_place(file, side) for file, side in words.located_sides(change, changes)]
    if places:
        result["locations"] = places[:1]
        result["relatedLocations"] = [
            {"id": number, **place} for number, place in enumerate(places[1:], 1)
        ]
    if change.accepted is not None:
        result["suppressions"] = [
            {
                "kind": "external",
                "status": "accepted",
                "justification": words.acceptance_text(change),
            }
        ]
    return result


def _place(file: str, side: Side) -> dict[str, Any]:
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": uri(file)},
            "region": {"startLine": side.line, "startColumn": max(side.column, 1)},
        },
        "logicalLocations": [{"fullyQualifiedName": one_line(side.pointer)}],
    }


def uri(file: str) -> str:
    """A path as a relative reference (RFC 3986, 4.2); only its slashes keep a meaning."""
    path = file.replace("\\", "/").encode("utf-8", "surrogatepass")
    # Two slashes would begin a host.
    path = path if path[:2] != b"//" else b"/" + path.lstrip(b"/")
    # A first segment with a colon would be a scheme; `quote` takes the colon away.
    return quote(path, safe="/")
