"""What OpenAPI 3.2 has beyond 3.1: methods of any name, items of streams, shared media types."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from generator.report.change_words import name_root

if TYPE_CHECKING:
    from tests.diff.conftest import Compare

LINES = "application/jsonl"


def described(items: dict[str, Any]) -> dict[str, Any]:
    answer = {"description": "", "content": {LINES: {"itemSchema": items}}}
    return {
        "openapi": "3.2.0",
        "info": {"title": "T", "version": "1"},
        "paths": {
            "/t": {"additionalOperations": {"COPY": {"responses": {"200": answer}}}}
        },
    }


def test_methods_of_any_name_come_and_go(compare: Compare) -> None:
    old = described({"type": "object"})
    new = deepcopy(old)
    item = new["paths"]["/t"]
    item["additionalOperations"]["LOCK"] = {"responses": {"200": {"description": ""}}}
    item["query"] = {"responses": {"200": {"description": ""}}}
    found = compare(old, new).changes
    assert {(c.rule, name_root(c.root)) for c in found} == {
        ("operation-added", "LOCK /t"),
        ("operation-added", "QUERY /t"),
    }
    assert {c.rule for c in compare(new, old).changes} == {"operation-removed"}


def test_the_items_of_a_stream_are_compared(compare: Compare) -> None:
    changes = compare(described({"type": "object"}), described({"type": "string"}))
    (change,) = changes.changes
    assert (change.rule, change.wire.value) == ("type-changed", "breaking")
    assert name_root(change.root) == "COPY /t"


def test_a_media_type_may_stand_among_the_components(compare: Compare) -> None:
    old = described({"type": "object"})
    new = deepcopy(old)
    answer = new["paths"]["/t"]["additionalOperations"]["COPY"]["responses"]["200"]
    new["components"] = {"mediaTypes": {"Lines": answer["content"][LINES]}}
    answer["content"] = {LINES: {"$ref": "#/components/mediaTypes/Lines"}}
    assert compare(old, new).changes == ()


def test_base64_is_base64_in_3_0_and_in_3_1(compare: Compare) -> None:
    old, new = described({"type": "string"}), described({"type": "string"})
    for side, version, said in (
        (old, "3.0.3", {"format": "byte"}),
        (new, "3.1.0", {"contentEncoding": "base64"}),
    ):
        side["openapi"] = version
        schema = {"type": "string", **said}
        answer = {
            "description": "",
            "content": {"application/json": {"schema": schema}},
        }
        side["paths"] = {"/t": {"get": {"responses": {"200": answer}}}}
    assert compare(old, new).changes == ()
