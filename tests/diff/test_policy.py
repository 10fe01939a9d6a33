"""What the wire verdict is, situation by situation: tables of small changes, each with a reason.

Every change of a schema is made in several places; below `not` it means the opposite.
"""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from generator.diff import diff
from generator.diff.changes import Level

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.contract import Contract
    from tests.diff.conftest import Compare

FOLDER = Path(__file__).parent / "policies"
BASE = yaml.safe_load((FOLDER / "base.yaml").read_text(encoding="utf-8"))

# Where an edit of the base applies.
GET = ("paths", "/things", "get")
PLACES: dict[str, tuple[str, ...]] = {
    "document": (),
    "path": ("paths", "/things"),
    "get": GET,
    "post": ("paths", "/things", "post"),
    "body": ("paths", "/things", "post", "requestBody"),
    "form": (
        *("paths", "/forms", "put", "requestBody", "content"),
        *("application/x-www-form-urlencoded", "schema"),
    ),
    "answer": (*GET, "responses", "200"),
    "error": (*GET, "responses", "404"),
    "hook": ("webhooks", "made", "post"),
    "schemes": ("components", "securitySchemes"),
}


def wrapped(place: str, schema: Any) -> Any:
    """A schema in some place of a larger one."""
    described: dict[str, Any] = {
        "itself": schema,
        "property": {"properties": {"p": schema}, "required": ["p"]},
        "items": {"type": "array", "items": schema},
        "first item": {"type": "array", "prefixItems": [schema]},
        "additional": {"type": "object", "additionalProperties": schema},
        "by pattern": {"type": "object", "patternProperties": {"^x": schema}},
        "member of allOf": {"allOf": [schema, {"description": "more"}]},
        "variant": {"oneOf": [schema, {"title": "Other", "required": ["other"]}]},
        "below a condition": {"if": {"required": ["k"]}, "then": schema},
    }
    return described[place]


WRAPS = (
    *("itself", "property", "items", "first item", "additional", "by pattern"),
    *("member of allOf", "variant"),
)


def rows(name: str) -> list[Any]:
    """The rows of a table, each called by its reason and its place."""
    groups = yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))
    return [
        pytest.param(*row, id=f"{group['because']} ({n})")
        for group in groups
        for n, row in enumerate(group["rows"], 1)
    ]


def merged(target: Any, patch: Any) -> Any:
    """A value with a merge patch (RFC 7396) applied."""
    if not isinstance(patch, dict):
        return patch
    made = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        made[key] = merged(made.get(key), value)
        if value is None:
            del made[key]
    return made


def edited(edits: dict[str, Any]) -> Any:
    """The base with edits."""
    found = copy.deepcopy(BASE)
    for place, patch in edits.items():
        for key in reversed(PLACES[place]):
            patch = {key: patch}
        found = merged(found, patch)
    return found


def talks(request: Any = None, response: Any = None) -> Any:
    """A description of one operation with a schema in its request or in its answer."""
    answer: dict[str, Any] = {"description": ""}
    operation: dict[str, Any] = {"responses": {"200": answer}}
    if request is not None:
        operation["requestBody"] = {
            "content": {"application/json": {"schema": request}}
        }
    if response is not None:
        answer["content"] = {"application/json": {"schema": response}}
    return {**BASE, "paths": {"/things": {"post": operation}}, "webhooks": {}}


def verdict(compare: Compare, old: Any, new: Any) -> str:
    """The worst level of all changes."""
    levels = [change.wire for change in compare(old, new).changes]
    return min(levels, key=lambda level: level.rank, default=Level.SAFE).value


def both_ways(compare: Compare, old: Any, new: Any) -> tuple[str, str]:
    return (
        verdict(compare, talks(request=old), talks(request=new)),
        verdict(compare, talks(response=old), talks(response=new)),
    )


@pytest.mark.parametrize(("was", "now", "request_", "response"), rows("schemas"))
def test_a_change_of_a_schema(
    was: Any, now: Any, request_: str, response: str, compare: Compare
) -> None:
    for place in WRAPS:
        sides = wrapped(place, was), wrapped(place, now)
        assert both_ways(compare, *sides) == (request_, response), place


@pytest.mark.parametrize(("was", "now", "request_", "response"), rows("schemas"))
def test_below_not_a_change_means_the_opposite(
    was: Any, now: Any, request_: str, response: str, compare: Compare
) -> None:
    """But for defaults and known values, which are said of what is sent, wherever they stand."""
    if {request_, response} <= {"safe", "breaking"} and "x-extensible-enum" not in now:
        sides = {"not": was}, {"not": now}
        assert both_ways(compare, *sides) == (response, request_)


@pytest.mark.parametrize(("was", "now", "request_", "response"), rows("properties"))
def test_a_change_of_an_object(
    was: Any, now: Any, request_: str, response: str, compare: Compare
) -> None:
    sides = {"type": "object", **was}, {"type": "object", **now}
    assert both_ways(compare, *sides) == (request_, response)


@pytest.mark.parametrize(("was", "now", "level"), rows("parameters"))
def test_a_change_of_a_parameter(
    was: Any, now: Any, level: str, compare: Compare
) -> None:
    sides = [
        {"get": {"parameters": [{"in": "query", "name": "q", **side}] if side else []}}
        for side in (was, now)
    ]
    assert verdict(compare, *(edited(side) for side in sides)) == level


@pytest.mark.parametrize(("was", "now", "level"), rows("operations"))
def test_another_change(was: Any, now: Any, level: str, compare: Compare) -> None:
    assert verdict(compare, edited(was), edited(now)) == level


def test_a_sunset_that_passed_long_ago_has_passed_without_a_day(
    read: Callable[[str, bytes], Contract],
) -> None:
    """Reports that must not depend on the day are made without one."""
    gone = {"get": {"deprecated": True, "x-sunset": "2020-01-01"}}
    stays = {"get": {"deprecated": True, "x-sunset": "2999-01-01"}}
    for edit, level in ((gone, Level.SAFE), (stays, Level.BREAKING)):
        old, new = (
            read("x.json", json.dumps(side).encode())
            for side in (edited(edit), edited({"path": {"get": None}}))
        )
        assert {change.wire for change in diff(old, new).changes} == {level}


def test_a_schema_that_travels_as_text_and_as_json_is_judged_as_json(
    compare: Compare,
) -> None:
    sides = []
    for kind in ("integer", "string"):
        schema = {"$ref": "#/components/schemas/Thing"}
        named = {"Thing": {"properties": {"n": {"type": kind}}}}
        edit = {"document": {"components": {"schemas": named}}, "form": schema}
        json_too = {"body": {"content": {"application/json": {"schema": schema}}}}
        sides.append((edited(edit), edited({**edit, **json_too})))
    (old, old_too), (new, new_too) = sides
    assert verdict(compare, old, new) == "safe"
    assert verdict(compare, old_too, new_too) == "breaking"
