"""`allOf` merged in both ways: for types, with one value a keyword; for comparison, with all."""

from __future__ import annotations

from typing import Any

import pytest

from generator.contract import SchemaRef
from generator.contract.all_of import merge_all_of, variants_of
from generator.contract.all_of_view import build_view
from generator.contract.references import (
    Targets,
    resolve_alias,
    resolve_reference,
    resolve_satisfiable,
)

BASE = "#/components/schemas/Base"
TARGETS: Targets = {
    BASE: (
        BASE[1:],
        {
            "type": "object",
            "properties": {"id": {"type": "integer"}},
            "required": ["id"],
        },
    ),
    "#/components/schemas/Never": ("/components/schemas/Never", False),
    "#/loop": ("/loop", {"allOf": [{"$ref": "#/loop"}], "type": "string"}),
}


def ref(**schema: Any) -> SchemaRef:
    return SchemaRef(schema, "/s")


def test_both_merges_take_in_what_allof_and_references_include() -> None:
    schema = ref(
        allOf=[{"$ref": BASE}, {"properties": {"name": {"type": "string"}}}],
        required=["name"],
    )
    merged, view = merge_all_of(TARGETS, [schema]), build_view(TARGETS, [schema])
    assert list(merged.properties) == list(view.properties) == ["id", "name"]
    assert merged.required == set(view.required) == {"id", "name"}
    assert merged.pointers == set(view.pointers)
    assert view.required["id"] == f"{BASE[1:]}/required"
    assert view.property_owners == {"id": [BASE[1:]], "name": ["/s/allOf/1"]}


@pytest.mark.parametrize(
    ("keyword", "values", "expected", "is_conflict"),
    [
        ("minLength", (3, 5), 5, False),
        ("maxLength", (3, 5), 3, False),
        ("type", (["string", "null"], "string"), ["string"], False),
        ("type", ("number", "integer"), ["integer"], False),
        ("type", ("string", "integer"), "string", True),
        ("enum", ([1, True, 2], [True, 2]), [True, 2], False),
        ("format", ("uuid", "email"), "uuid", True),
        ("title", ("One", "Two"), "One", False),
        ("x-note", ("One", "Two"), "One", False),
    ],
)
def test_the_merge_for_types_has_one_value(
    keyword: str, values: tuple[Any, Any], expected: Any, is_conflict: bool
) -> None:
    merged = merge_all_of({}, [ref(allOf=[{keyword: value} for value in values])])
    assert merged.get(keyword) == expected
    assert merged.conflicts == ([keyword] if is_conflict else [])


def test_the_view_has_every_value_where_it_stands() -> None:
    view = build_view({}, [ref(allOf=[{"minLength": 3}, {"minLength": 5}])])
    assert view.keywords["minLength"] == [
        (3, "/s/allOf/0/minLength"),
        (5, "/s/allOf/1/minLength"),
    ]
    assert view.first("minLength") == (3, "/s/allOf/0/minLength")


def test_a_schema_that_includes_itself_is_merged_once() -> None:
    schema = ref(**{"$ref": "#/loop"})
    assert merge_all_of(TARGETS, [schema]).get("type") == "string"
    assert build_view(TARGETS, [schema]).types == {"string"}


def test_variants_beside_a_chosen_one_do_not_count() -> None:
    choice = ref(oneOf=[{"type": "string"}, {"type": "integer"}], title="Choice")
    assert len(variants_of({}, merge_all_of({}, [choice]))) == 2
    chosen = SchemaRef({"type": "string"}, "/s/oneOf/0")
    merged = merge_all_of({}, [chosen], [choice])
    assert (merged.get("title"), merged.get("oneOf")) == ("Choice", None)


def test_variants_that_only_restrict_are_not_variants() -> None:
    schema = ref(anyOf=[{"required": ["a"]}, {"required": ["b"]}], type="object")
    assert variants_of({}, merge_all_of({}, [schema])) == []


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"$ref": BASE}, (BASE[1:], False)),
        ({"$ref": BASE, "description": "Same"}, (BASE[1:], False)),
        ({"allOf": [{"$ref": BASE}], "nullable": True}, (BASE[1:], True)),
        ({"allOf": [{"$ref": BASE}, {"title": "Same"}]}, (BASE[1:], False)),
        ({"$ref": BASE, "required": ["id"]}, (None, False)),
        ({"allOf": [{"$ref": BASE}, {"$ref": "#/loop"}]}, (None, False)),
        ({"type": "object"}, (None, False)),
        ({"$ref": "#/nowhere"}, (None, False)),
    ],
)
def test_aliases(schema: dict[str, Any], expected: tuple[str | None, bool]) -> None:
    target, allows_null = resolve_alias(TARGETS, [ref(**schema)])
    assert (target and target.pointer, allows_null) == expected


def test_a_reference_to_false_is_satisfiable_by_nothing() -> None:
    schema = ref(**{"$ref": "#/components/schemas/Never"})
    target = resolve_reference(TARGETS, schema)
    assert target is not None
    assert target.is_false
    assert resolve_satisfiable(TARGETS, schema) is None
    assert build_view(TARGETS, [schema]).is_false
