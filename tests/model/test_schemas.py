"""A schema, and the type it is."""

# ruff: noqa: E501, UP031 (a schema a line; in an f-string its braces would be doubled)
from __future__ import annotations

import pytest

from generator.json_value import JsonValue
from generator.model.types import (
    Alias,
    Anything,
    Constant,
    Discriminator,
    Enum,
    Field,
    Kind,
    Limits,
    ListOf,
    MapOf,
    Named,
    Nothing,
    Nullable,
    OneOf,
    Primitive,
    Record,
    TypeDef,
    TypeRef,
    Union,
)
from tests.model.described import schemas, type_of

STRING = Primitive(Kind.STRING)
INTEGER = Primitive(Kind.INTEGER)


def ref(name: str) -> str:
    return f"{{$ref: '#/components/schemas/{name}'}}"


def constant(*values: object) -> Constant:
    return Constant(tuple(map(JsonValue.of, values)))


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{type: string}", STRING),
        ("{type: string, format: uuid}", Primitive(Kind.STRING, "uuid")),
        (
            "{type: string, minLength: 1, maxLength: 3, pattern: '^a'}",
            Primitive(
                Kind.STRING, "", Limits(min_length=1, max_length=3, pattern="^a")
            ),
        ),
        (
            "{type: integer, minimum: 0, maximum: 9, multipleOf: 3}",
            Primitive(Kind.INTEGER, "", Limits(minimum=0, maximum=9, multiple_of=3)),
        ),
        (
            "{type: number, minimum: 0, exclusiveMinimum: true}",
            Primitive(Kind.NUMBER, "", Limits(exclusive_minimum=0)),
        ),
        ("{type: integer, minLength: 3}", INTEGER),
        ("{type: boolean}", Primitive(Kind.BOOLEAN)),
        ("{type: array, items: {type: string}}", ListOf(STRING)),
        ("{type: array, items: {}}", ListOf(Anything())),
        (
            "{type: array, items: {type: string}, minItems: 1, uniqueItems: true}",
            ListOf(STRING, Limits(min_items=1, unique_items=True)),
        ),
        ("{items: {type: string}}", ListOf(STRING)),
        ("{type: object}", MapOf(Anything())),
        ("{type: object, additionalProperties: {type: integer}}", MapOf(INTEGER)),
        ("{additionalProperties: {type: integer}}", MapOf(INTEGER)),
        (
            "{type: object, additionalProperties: true, maxProperties: 2}",
            MapOf(Anything(), Limits(max_properties=2)),
        ),
        ("{type: object, properties: {}}", MapOf(Anything())),
        ("{type: object, properties: {a: {}}}", Named("Probe.x")),
        ("{properties: {a: {}}}", Named("Probe.x")),
        ("{}", Anything()),
        ("{description: free}", Anything()),
        ("{type: string, nullable: true}", Nullable(STRING)),
        ("{type: string, enum: [a, b]}", constant("a", "b")),
        ("{enum: [1, true, 1.0, '1', null]}", Nullable(constant(1, True, 1.0, "1"))),
        ("{enum: [null]}", Nothing()),
        (ref("Text"), Named("Text")),
        (ref("OrNull"), Nullable(Named("OrNull"))),
        (ref("Null"), Nothing()),
        ("{allOf: [%s]}" % ref("Record"), Named("Record")),
        (
            "{description: d, readOnly: true, allOf: [%s]}" % ref("Record"),
            Named("Record"),
        ),
        ("{nullable: true, allOf: [%s]}" % ref("Record"), Nullable(Named("Record"))),
        ("{allOf: [{allOf: [%s]}]}" % ref("Record"), Named("Record")),
        ("{allOf: [%s, {description: d}]}" % ref("Record"), Named("Record")),
        ("{allOf: [%s, {properties: {b: {}}}]}" % ref("Record"), Named("Probe.x")),
        (
            "{allOf: [{type: string}, {maxLength: 3}]}",
            Primitive(Kind.STRING, "", Limits(max_length=3)),
        ),
        (
            "{allOf: [{type: integer, minimum: 1, maximum: 9}, {minimum: 3, maximum: 12}]}",
            Primitive(Kind.INTEGER, "", Limits(minimum=3, maximum=9)),
        ),
        ("{allOf: [{type: number}, {type: integer}]}", INTEGER),
        ("{allOf: [{enum: [a, b, c]}, {enum: [c, b]}]}", constant("b", "c")),
        ("{allOf: [{enum: [1, true]}, {enum: [true]}]}", constant(True)),
        ("{oneOf: [{type: string}, {type: integer}]}", OneOf((STRING, INTEGER))),
        ("{anyOf: [{type: string}, {type: string}]}", STRING),
        ("{oneOf: [{type: string}, {}]}", Anything()),
        (
            "{oneOf: [{oneOf: [{type: string}, {type: integer}]}, {type: integer}]}",
            OneOf((STRING, INTEGER)),
        ),
        (
            "{oneOf: [%s, %s, %s]}" % (ref("Enum"), ref("Blank"), ref("Null")),
            Nullable(OneOf((Named("Enum"), Named("Blank")))),
        ),
        (
            "{nullable: true, oneOf: [%s, %s]}" % (ref("Enum"), ref("Null")),
            Nullable(Named("Enum")),
        ),
        (
            "{oneOf: [%s, {type: string}]}" % ref("OrNull"),
            Nullable(OneOf((Named("OrNull"), STRING))),
        ),
        (
            "{type: object, properties: {a: {}}, oneOf: [{required: [a]}]}",
            Named("Probe.x"),
        ),
    ],
)
def test_type_in_3_0(schema: str, expected: TypeRef) -> None:
    assert type_of(schema) == expected


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{type: [string, 'null']}", Nullable(STRING)),
        ("{type: [string, integer]}", OneOf((STRING, INTEGER))),
        ("{type: ['null', string, integer]}", Nullable(OneOf((STRING, INTEGER)))),
        ("{type: 'null'}", Nothing()),
        ("{const: a}", constant("a")),
        ("{const: null}", Nothing()),
        ("{type: string, const: a}", constant("a")),
        ("{anyOf: [{type: string}, {type: 'null'}]}", Nullable(STRING)),
        ("{anyOf: [%s, {type: 'null'}]}" % ref("Record"), Nullable(Named("Record"))),
        ("{type: [object, string], properties: {a: {}}}", OneOf((Named("Probe.x"), STRING))),
        ("{type: integer, exclusiveMinimum: 1, exclusiveMaximum: 3}", Primitive(Kind.INTEGER, "", Limits(exclusive_minimum=1, exclusive_maximum=3))),
        ("true", Anything()),
        ("{type: array, items: true}", ListOf(Anything())),
    ],
)  # fmt: skip
def test_type_in_3_1(schema: str, expected: TypeRef) -> None:
    assert type_of(schema, "3.1") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A: {type: string}", [Alias("A", STRING)]),
        ("A: {type: string, nullable: true}", [Alias("A", STRING)]),
        ("A: {type: string, enum: [x, x, y]}", [Enum("A", constant("x", "y").values)]),
        ("A: {enum: [null]}", [Alias("A", Nothing())]),
        ("A: {}", [Alias("A", Anything())]),
        ("A: {type: array, items: {$ref: '#/components/schemas/A'}}", [Alias("A", ListOf(Named("A")))]),
        ("A: {allOf: [{$ref: '#/components/schemas/B'}]}\n    B: {type: integer}", [Alias("A", Named("B")), Alias("B", INTEGER)]),
        ("A: {oneOf: [{type: string}, {type: integer}]}", [Union("A", (STRING, INTEGER))]),
        ("A: {oneOf: [{type: string}]}", [Alias("A", STRING)]),
        (
            "A: {type: object, required: [b], properties: {b: {type: string}, a: {type: integer, default: 0}}, additionalProperties: false}",
            [
                Record(
                    "A",
                    (Field("b", STRING, True), Field("a", INTEGER, default=JsonValue.of(0))),
                    None,
                )
            ],
        ),
        (
            "A: {type: object, properties: {b: {readOnly: true}, c: {writeOnly: true}, d: {deprecated: true}}}",
            [
                Record(
                    "A",
                    (
                        Field("b", Anything(), read_only=True),
                        Field("c", Anything(), write_only=True),
                        Field("d", Anything(), deprecated=True),
                    ),
                )
            ],
        ),
        (
            "A: {properties: {b: {allOf: [{$ref: '#/components/schemas/B'}, {readOnly: true}]}}}\n"
            "    B: {type: string}",
            [Record("A", (Field("b", Named("B"), read_only=True),)), Alias("B", STRING)],
        ),
        (
            "A: {type: object, properties: {b: {$ref: '#/components/schemas/B'}}}\n"
            "    B: {type: string, readOnly: true, default: x}",
            [
                Record("A", (Field("b", Named("B"), read_only=True, default=JsonValue.of("x")),)),
                Alias("B", STRING),
            ],
        ),
        (
            "A: {type: object, properties: {b: {type: object, properties: {c: {type: string}}}}}",
            [
                Record("A", (Field("b", Named("A.b")),)),
                Record("A.b", (Field("c", STRING),)),
            ],
        ),
        (
            "A: {type: object, properties: {b: {type: object, properties: {c: {}}}}}\n    A.b: {type: string}",
            [
                Record("A", (Field("b", Named("A.b_2")),)),
                Alias("A.b", STRING),
                Record("A.b_2", (Field("c", Anything()),)),
            ],
        ),
        (
            "A: {type: object, properties: {b: {type: object, properties: {c: {}}}}}\n"
            "    AA: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {d: {}}}]}",
            [
                Record("A", (Field("b", Named("A.b")),)),
                Record("A.b", (Field("c", Anything()),)),
                Record("AA", (Field("b", Named("A.b")), Field("d", Anything()))),
            ],
        ),
        (
            "Z: {type: object, properties: {b: {type: object, properties: {c: {}}}}}\n"
            "    A: {allOf: [{$ref: '#/components/schemas/Z'}, {properties: {d: {}}}]}",
            [
                Record("A", (Field("b", Named("Z.b")), Field("d", Anything()))),
                Record("Z", (Field("b", Named("Z.b")),)),
                Record("Z.b", (Field("c", Anything()),)),
            ],
        ),
    ],
)  # fmt: skip
def test_definitions(text: str, expected: list[TypeDef]) -> None:
    assert list(schemas(f"    {text}\n").types) == expected


def test_a_base_that_lists_its_children() -> None:
    api = schemas("""
    Pet:
      type: object
      required: [kind]
      properties: {kind: {type: string}}
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      discriminator:
        propertyName: kind
        mapping: {cat: '#/components/schemas/Cat', dog: Dog}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {claws: {type: integer}}}]}
    Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {tail: {type: integer}}}]}
""")
    kind = Field("kind", STRING, True)
    assert list(api.types) == [
        Record("Cat", (kind, Field("claws", INTEGER))),
        Record("Dog", (kind, Field("tail", INTEGER))),
        Union(
            "Pet",
            (Named("Cat"), Named("Dog")),
            Discriminator("kind", (("cat", "Cat"), ("dog", "Dog"))),
        ),
    ]


def test_a_reference_to_any_schema_gives_it_a_name() -> None:
    api = schemas("""
    A: {type: object, properties: {b: {type: object, properties: {c: {type: string}}}}}
    B: {type: object, properties: {x: {$ref: '#/components/schemas/A/properties/b'}}}
""")
    names = [definition.name for definition in api.types]
    target = api.types_by_name["B"]
    assert isinstance(target, Record)
    assert target.fields[0].type == Named("properties.b")
    assert names == ["A", "A.b", "B", "properties.b"]


def test_an_inline_type_that_leads_back_to_itself_gets_a_name() -> None:
    api = schemas("""
    Node:
      type: object
      properties:
        next:
          type: array
          items: {allOf: [{$ref: '#/components/schemas/Node'}, {properties: {a: {}}}]}
""")
    item = Record(
        "Node.next.item",
        (Field("next", Named("Node.next")), Field("a", Anything())),
    )
    assert list(api.types) == [
        Record("Node", (Field("next", ListOf(Named(item.name))),)),
        Alias("Node.next", ListOf(Named(item.name))),
        item,
    ]


def test_what_is_required_and_not_described_is_a_property() -> None:
    schema = "{required: [b, a], properties: {a: {type: string}}}"
    (made,) = schemas(f"    A: {schema}\n").types
    assert made == Record("A", (Field("a", STRING, True), Field("b", Anything(), True)))
    (closed,) = schemas(f"    A: {schema[:-1]}, additionalProperties: false}}\n").types
    assert isinstance(closed, Record)
    assert [field.name for field in closed.fields] == ["a"]


def test_the_items_of_an_allof_are_joined() -> None:
    api = schemas("""
    A:
      allOf:
        - {properties: {x: {type: array, items: {type: object, properties: {a: {type: string}}}}}}
        - {properties: {x: {type: array, items: {type: object, properties: {b: {type: string}}}}}}
""")
    (item,) = (t for t in api.types if t.name != "A")
    assert isinstance(item, Record)
    assert [field.name for field in item.fields] == ["a", "b"]
