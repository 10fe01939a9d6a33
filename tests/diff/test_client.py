"""The client's verdict: what a change does to callers of the generated Python client."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from generator import pipeline
from generator.diff.changes import Change, ChangeList, Level
from generator.source.document import Source


def changes(old: Any, new: Any) -> ChangeList:
    sides = [
        Source(name, {name: json.dumps(value).encode()})
        for name, value in (("old.json", old), ("new.json", new))
    ]
    config = pipeline.default_config("notes")
    before, after = (pipeline.read_version(side, config).value for side in sides)
    assert before is not None
    assert after is not None
    return pipeline.compare(before, after, (), date(2026, 11, 21))[0].changes


def described(
    path: str = "/notes/{id}", taken: Any = None, given: Any = None, **operation: Any
) -> dict[str, Any]:
    note = {"type": "object", "properties": {"text": {"type": "string"}}}
    name = path.partition("{")[2].partition("}")[0]
    own = {
        "operationId": "notes_put",
        "tags": ["notes"],
        "parameters": [
            {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        ],
        "requestBody": {
            "required": True,
            "content": {
                "application/json": {"schema": {"$ref": "#/components/schemas/In"}}
            },
        },
        "responses": {
            "200": {
                "description": "",
                "content": {
                    "application/json": {"schema": {"$ref": "#/components/schemas/Out"}}
                },
            }
        },
        **operation,
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Notes", "version": "1"},
        "paths": {path: {"put": own}},
        "components": {"schemas": {"In": taken or note, "Out": given or note}},
    }


def the(found: ChangeList, rule: str) -> Change:
    (change,) = (c for c in found.changes if c.rule == rule)
    return change


def thing(schema: Any, *, required: bool = False) -> dict[str, Any]:
    made: dict[str, Any] = {"type": "object", "properties": {"text": schema}}
    return {**made, "required": ["text"]} if required else made


S = {"type": "string"}
NULL = {"type": ["string", "null"]}


def test_a_renamed_path_parameter_is_safe_on_the_wire_and_breaks_callers() -> None:
    found = changes(described("/notes/{id}"), described("/notes/{note_id}"))
    change = the(found, "path-parameter-renamed")
    assert (change.wire, change.client) == (Level.SAFE, Level.BREAKING)
    (touch,) = change.client_symbols
    assert touch.before == "client.notes.put(id=)"
    assert touch.after == "client.notes.put(note_id=)"
    assert found.operations.moved == 1
    assert (found.api_bump.step, found.client_bump.step) == ("patch", "major")


@pytest.mark.parametrize(
    ("rule", "old", "new", "wire", "client"),
    [
        # An answer's attribute.
        ("null-allowed", {"given": thing(S)}, {"given": thing(NULL)}, "breaking", "breaking"),
        ("null-forbidden", {"given": thing(NULL)}, {"given": thing(S)}, "safe", "safe"),
        (
            "property-became-optional",
            {"given": thing(S, required=True)},
            {"given": thing(S)},
            "breaking",
            "breaking",
        ),
        # The argument of a request.
        ("null-allowed", {"taken": thing(S)}, {"taken": thing(NULL)}, "safe", "safe"),
        ("null-forbidden", {"taken": thing(NULL)}, {"taken": thing(S)}, "breaking", "breaking"),
        (
            "property-became-required",
            {"taken": thing(S)},
            {"taken": thing(S, required=True)},
            "breaking",
            "breaking",
        ),
        (
            "property-became-optional",
            {"taken": thing(S, required=True)},
            {"taken": thing(S)},
            "safe",
            "safe",
        ),
        (
            "enum-value-removed",
            {"taken": thing({**S, "enum": ["a", "b"]})},
            {"taken": thing({**S, "enum": ["a"]})},
            "breaking",
            "breaking",
        ),
        (
            "property-removed",
            {"given": {**thing(S), "properties": {"text": S, "more": S}}},
            {"given": thing(S)},
            "warning",
            "breaking",
        ),
        # A limit is in no type: the code stays right, and the server refuses.
        (
            "max-length-added",
            {"taken": thing(S)},
            {"taken": thing({**S, "maxLength": 3})},
            "breaking",
            "warning",
        ),
        # Names alone.
        ("operation-id-changed", {}, {"operationId": "notes_write"}, "safe", "breaking"),
        ("tag-removed", {"tags": ["notes"]}, {"tags": []}, "safe", "breaking"),
    ],
)  # fmt: skip
def test_both_verdicts(rule: str, old: Any, new: Any, wire: str, client: str) -> None:
    change = the(changes(described(**old), described(**new)), rule)
    assert (change.wire.value, change.client.value) == (wire, client)


def test_what_the_wire_does_not_explain_is_a_change_of_its_own() -> None:
    """A new operation has the same operationId, so that none is named by it any more."""
    old, new = described("/notes/{id}"), described("/notes/{id}")
    stated = new["paths"]["/notes/{id}"]["put"]
    new["paths"]["/a/{id}"] = {"put": dict(stated)}
    found = changes(old, new)
    change = the(found, "client-method-changed")
    assert (change.wire, change.client) == (Level.SAFE, Level.BREAKING)
    assert change.client_symbols[0].before == "client.notes.put"
    assert change.client_symbols[0].after == "client.notes.put_notes_id"


def test_nothing_touches_nothing() -> None:
    found = changes(described(), described())
    assert (found.changes, found.client_bump.step) == ((), "none")
    assert found.not_evaluated == ()


def test_without_clients_the_list_says_so() -> None:
    broken = described()
    broken["paths"]["/notes/{id}"]["put"]["requestBody"] = {"$ref": "#/nowhere"}
    found = changes(described(), broken)
    assert [item.what for item in found.not_evaluated] == ["client"]


def paged(*, pages: bool = True, item: str = "string") -> dict[str, Any]:
    body: dict[str, Any] = {
        "type": "object",
        "required": ["results"],
        "properties": {
            "next": {"type": ["string", "null"], "format": "uri"},
            "results": {"type": "array", "items": {"type": item}},
        },
    }
    if not pages:
        del body["properties"]["next"]
    answer = {"description": "", "content": {"application/json": {"schema": body}}}
    page = {"name": "page", "in": "query", "schema": {"type": "integer"}}
    operation = {
        "operationId": "notes_list",
        "tags": ["notes"],
        "parameters": [page],
        "responses": {"200": answer},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Notes", "version": "1"},
        "paths": {"/notes/": {"get": operation}},
    }


def symbols(found: ChangeList) -> dict[str, str]:
    return {t.symbol: t.why for change in found.changes for t in change.client_symbols}


def test_an_operation_that_stops_to_page_takes_its_iterator_away() -> None:
    found = symbols(changes(paged(), paged(pages=False)))
    assert found["client.notes.list_iter"] == "it was removed"
    assert "client.notes.list" not in found
    assert symbols(changes(paged(pages=False), paged()))["client.notes.list_iter"] == (
        "it was added"
    )


def test_an_operation_goes_with_its_iterator() -> None:
    found = changes(paged(), {**paged(), "paths": {}})
    (gone,) = (c for c in found.changes if c.rule == "operation-removed")
    assert {"client.notes.list", "client.notes.list_iter"} <= {
        t.symbol for t in gone.client_symbols
    }


def test_items_of_another_type_break_those_who_walk_them() -> None:
    found = symbols(changes(paged(), paged(item="integer")))
    assert "client.notes.list_iter()" in found
