"""Choices of objects: told apart by discriminator, by a property of each, by shape; parents."""

# ruff: noqa: E501 (a schema a line; in an f-string its braces would be doubled)
from __future__ import annotations

import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.features.making import Demo
from tests.generated.packages import run

HEAD = """
paths:
  /a:
    post:
      tags: [t]
      operationId: t_send
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/Sent'}}}
      responses:
        200:
          description: ok
          content: {application/json: {schema: {$ref: '#/components/schemas/Sent'}}}
components:
  schemas:
"""


EVENT = """openapi: 3.1.0
info: {title: Demo, version: "1.0"}
webhooks:
  sent:
    post:
      requestBody:
        content:
          application/json:
            schema:
              oneOf:
                - {$ref: '#/components/schemas/Cat'}
                - {$ref: '#/components/schemas/Dog'}
                - {type: 'null'}
"""


def of(*names: str) -> str:
    refs = ", ".join(f"{{$ref: '#/components/schemas/{name}'}}" for name in names)
    return f"oneOf: [{refs}]"


ANIMALS = """
    Cat: {type: object, required: [type], properties: {type: {type: string}, lives: {type: integer}}}
    Dog: {type: object, required: [type], properties: {type: {type: string}, lives: {type: string}}}
"""
SHAPES = """
    Circle: {type: object, required: [kind], properties: {kind: {type: string, enum: [circle, ball]}, r: {type: number}}}
    Square: {type: object, required: [kind], properties: {kind: {$ref: '#/components/schemas/Squares'}, w: {type: number}}}
    Squares: {type: string, enum: [square]}
"""
MAPPING = (
    "{cat: '#/components/schemas/Cat', kitten: '#/components/schemas/Cat', dog: Dog}"
)
SWITCH = """
    On: {type: object, required: ['on'], properties: {'on': {type: boolean}}}
    Off: {type: object, required: ['on'], properties: {'on': {type: boolean}}}
"""
COUNT = """
    One: {type: object, required: [n], properties: {n: {type: integer}}}
    Two: {type: object, required: [n], properties: {n: {type: integer}}}
"""
ALL_KINDS = """
    JsonKinds: {type: string, enum: [cat, dog]}
    Cat: {type: object, required: [type], properties: {type: {$ref: '#/components/schemas/JsonKinds'}}}
    Dog: {type: object, required: [type], properties: {type: {$ref: '#/components/schemas/JsonKinds'}}}
"""
SAME_KIND = """
    Cat: {type: object, required: [type], properties: {type: {type: string, enum: [pet]}}}
    Dog: {type: object, required: [type, barks], properties: {type: {type: string, enum: [pet]}, barks: {type: boolean}}}
"""


@pytest.mark.parametrize(
    ("schemas", "value", "expected"),
    [
        pytest.param(
            f"    Sent: {{{of('Cat', 'Dog')}, discriminator: {{propertyName: type, mapping: {MAPPING}}}}}{ANIMALS}",
            {"type": "kitten", "lives": 9},
            ("Cat", {"type": "kitten", "lives": 9}),
            id="mapping",
        ),
        pytest.param(
            f"    Sent: {{{of('Cat', 'Dog')}, discriminator: {{propertyName: type, mapping: {MAPPING}}}}}{ANIMALS}",
            {"type": "dog"},
            ("Dog", {"type": "dog"}),
            id="mapping by the name of a component",
        ),
        pytest.param(
            f"    Sent: {{{of('Cat', 'Dog')}, discriminator: {{propertyName: type}}}}{ANIMALS}",
            {"type": "Dog"},
            ("Dog", {"type": "Dog"}),
            id="implicit names",
        ),
        pytest.param(
            f"    Sent: {{{of('Cat', 'Dog')}, discriminator: {{propertyName: type, mapping: {MAPPING}}}}}{ALL_KINDS}",
            {"type": "dog"},
            ("Dog", {"type": "dog"}),
            id="a property of which every member allows every value",
        ),
        pytest.param(
            f"    Sent: {{{of('Circle', 'Square')}, discriminator: {{propertyName: kind}}}}{SHAPES}",
            {"kind": "square", "w": 1.0},
            ("Square", {"kind": "square", "w": 1.0}),
            id="names that the members' own values replace",
        ),
        pytest.param(
            f"    Sent: {{{of('Circle', 'Square')}, discriminator: {{propertyName: kind, mapping: {{round: '#/components/schemas/Circle'}}}}}}{SHAPES}",
            {"kind": "ball"},
            ("Circle", {"kind": "ball"}),
            id="a value beside those that are mapped",
        ),
        pytest.param(
            f"    Sent: {{{of('Cat', 'Dog')}, discriminator: {{propertyName: type}}}}{SAME_KIND}",
            {"type": "pet", "barks": True},
            ("Dog", {"type": "pet", "barks": True}),
            id="a value that two members share",
        ),
        pytest.param(
            f"    Sent: {{{of('Circle', 'Square')}}}{SHAPES}",
            {"kind": "ball"},
            ("Circle", {"kind": "ball"}),
            id="a property with other values in each",
        ),
        pytest.param(
            f"    Sent: {{{of('Cat', 'Dog')}}}{ANIMALS}",
            {"type": "x", "lives": "7"},
            ("Dog", {"type": "x", "lives": "7"}),
            id="types of properties",
        ),
        pytest.param(
            f"    Sent: {{{of('Circle', 'Square', 'Cat')}}}{SHAPES}{ANIMALS}",
            {"type": "x"},
            ("Cat", {"type": "x"}),
            id="required properties",
        ),
        pytest.param(
            f"    Sent: {{{of('All', 'Cat')}}}\n    All: {{{of('Circle', 'Square')}}}{SHAPES}{ANIMALS}",
            {"kind": "circle"},
            ("Circle", {"kind": "circle"}),
            id="a union in a union",
        ),
        pytest.param(
            f"    Sent: {{type: object, properties: {{name: {{type: string}}}}, {of('Circle', 'Square')}}}{SHAPES}",
            {"kind": "square", "name": "n"},
            ("Sent2", {"kind": "square", "name": "n"}),
            id="properties beside",
        ),
        pytest.param(
            f"    Sent: {{type: object, properties: {{name: {{type: string}}}}, {of('Cat', 'Dog')}, discriminator: {{propertyName: type, mapping: {MAPPING}}}}}{ANIMALS}",
            {"type": "dog", "name": "n"},
            ("Sent2", {"type": "dog", "name": "n"}),
            id="properties beside, and a mapping",
        ),
        pytest.param(
            f"    Sent: {{{of('A', 'B')}, discriminator: {{propertyName: of}}}}\n    A: {{type: object, properties: {{a: {{type: string}}}}}}\n    B: {{type: object, properties: {{a: {{type: string}}}}}}",
            {"of": "B", "a": "x"},
            ("B", {"of": "B", "a": "x"}),
            id="a property that no member describes",
        ),
        pytest.param(
            f"    Sent: {{{of('Cat', 'Dog')}, discriminator: {{propertyName: type, mapping: {{cat: Cat}}, defaultMapping: Dog}}}}{ANIMALS}",
            {"type": "fish", "lives": "x"},
            ("Dog", {"type": "fish", "lives": "x"}),
            id="a mapping for all other values",
        ),
        pytest.param(
            "    Sent: {anyOf: [{type: object, required: [a], properties: {a: {enum: [1]}}}, {type: object, required: [a], properties: {a: {enum: [2]}}}, {type: 'null'}]}",
            {"a": 2},
            ("Sent2", {"a": 2}),
            id="numbers",
        ),
        pytest.param(
            "    Sent: {oneOf: [{type: object, required: [a], properties: {a: {oneOf: [{enum: [x]}, {enum: ['y']}]}}}, {type: object, required: [a], properties: {a: {enum: [z]}, b: {type: string}}}]}",
            {"a": "y"},
            ("Sent1", {"a": "y"}),
            id="values that are listed one by one",
        ),
        pytest.param(
            f"    Sent: {{{of('On', 'Off')}, discriminator: {{propertyName: on, mapping: {{'true': On, 'false': Off}}}}}}{SWITCH}",
            {"on": False},
            ("Off", {"on": False}),
            id="a mapping of booleans",
        ),
        pytest.param(
            f"    Sent: {{{of('One', 'Two')}, discriminator: {{propertyName: n, mapping: {{'1': One, '2': Two}}}}}}{COUNT}",
            {"n": 2},
            ("Two", {"n": 2}),
            id="a mapping of numbers",
        ),
    ],
)
def test_an_answer_is_the_member_that_is_meant(
    demo: Callable[..., Demo],
    schemas: str,
    value: Any,
    expected: tuple[str, dict[str, Any]],
) -> None:
    made = demo(HEAD + schemas)
    got = made.answer("t.send", value, body={})
    name, fields = expected
    assert type(got).__name__ == name
    assert {k: v for k, v in _fields(got).items() if v is not made.unset} == fields
    assert isinstance(got, made.m.Sent)
    kept = msgspec.json.encode(got)
    assert made.package.decode(kept, made.m.Sent) == got
    # It is sent as it came.
    made.server.received.clear()
    assert made.sent_json("t.send", body=got) == value


def _fields(record: Any) -> dict[str, Any]:
    return {name: getattr(record, name) for name in record.__struct_fields__}


def test_many_members(demo: Callable[..., Demo]) -> None:
    names = [f"M{n}" for n in range(120)]
    schemas = "".join(
        f"    {n}: {{type: object, required: [k], properties: {{k: {{type: string}}}}}}\n"
        for n in names
    )
    made = demo(
        f"{HEAD}    Sent: {{{of(*names)}, discriminator: {{propertyName: k}}}}\n{schemas}"
    )
    assert made.answer("t.send", {"k": "M119"}, body={}) == made.m.M119(k="M119")
    assert isinstance(made.m.M3(k="M3"), made.m.Sent)


PARENT = HEAD + """
    Sent:
      type: object
      properties:
        pet: {$ref: '#/components/schemas/Pet'}
        pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}
        hunter: {$ref: '#/components/schemas/Hunter'}
        alone: {$ref: '#/components/schemas/Alone'}
    Pet:
      description: What they share.
      type: object
      required: [type]
      discriminator: {propertyName: type, mapping: {cat: Cat, fish: '#/components/schemas/Fish'}}
      properties: {type: {type: string}, home: {type: object, properties: {town: {type: string}}}}
    Cat: {allOf: [{$ref: '#/components/schemas/Hunter'}, {type: object, properties: {lives: {type: integer}}}]}
    Hunter: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {prey: {$ref: '#/components/schemas/Pet'}}}]}
    Fish: {type: object, required: [type], properties: {type: {type: string}, fins: {type: integer}}}
    Same: {allOf: [{$ref: '#/components/schemas/Pet'}]}
    Alone: {type: object, discriminator: {propertyName: a}, properties: {a: {type: string}}}
"""


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"type": "cat", "lives": 9, "home": {"town": "Ulm"}}, "Cat"),
        ({"type": "Hunter"}, "HunterBase"),
        ({"type": "fish", "fins": 2}, "Fish"),
        ({"type": "bird", "wings": 2}, "PetBase"),
        ({"type": "Same"}, "PetBase"),
    ],
)
def test_a_child_may_come_where_its_parent_is_named(
    demo: Callable[..., Demo], value: dict[str, Any], expected: str
) -> None:
    made = demo(PARENT)
    got = made.answer("t.send", {"pet": value, "pets": [value]})
    assert type(got.pet).__name__ == expected
    assert got.pets == [got.pet]


@pytest.mark.parametrize(
    ("parent", "warned"),
    [
        ("{type: string}", False),
        ("{type: string, enum: [cat, pet]}", True),
    ],
)
def test_what_no_child_has_is_the_parent(
    demo: Callable[..., Demo], parent: str, warned: bool
) -> None:
    made = demo(HEAD + f"""
    Sent:
      type: object
      required: [type]
      discriminator: {{propertyName: type, mapping: {{cat: Cat, pet: Sent}}}}
      properties: {{type: {parent}}}
    Cat: {{allOf: [{{$ref: '#/components/schemas/Sent'}}, {{type: object, properties: {{lives: {{type: integer}}}}}}]}}
""")
    for kind, name in (("cat", "Cat"), ("pet", "SentBase")):
        assert type(made.answer("t.send", {"type": kind}, body={})).__name__ == name
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        got = made.answer("t.send", {"type": "bird"}, body={})
    assert (type(got).__name__, got.type, bool(seen)) == ("SentBase", "bird", warned)


def test_parents_that_are_children_and_parents_of_none(
    demo: Callable[..., Demo],
) -> None:
    made = demo(PARENT)
    value = {"hunter": {"type": "cat", "prey": {"type": "fish"}}, "alone": {"a": "b"}}
    got = made.answer("t.send", value)
    assert isinstance(got.hunter, made.m.Cat)
    assert isinstance(got.hunter.prey, made.m.Fish)
    assert isinstance(got.alone, made.m.Alone)
    home = made.m.PetHome(town="Ulm")
    sent = made.m.Cat(type="cat", lives=3, home=home)
    assert made.sent_json("t.send", pet=sent) == {
        "pet": {"type": "cat", "lives": 3, "home": {"town": "Ulm"}}
    }


USAGE = """
from demo._runtime.stream.sse import ServerSentEvent
from demo.models import Cat, Circle, Dog, Sent, Square


def area(sent: Sent) -> float:
    if isinstance(sent, Circle):
        return sent.r or 0.0
    if isinstance(sent, Square):
        return sent.w or 0.0
    return len(sent.type)


def read(event: ServerSentEvent) -> Sent:
    sent: Sent = event.json(Sent)
    return sent


area(Circle(kind="ball", r=1.0))
area(Cat(type="cat"))
area(Dog(type="dog"))  # not one of them
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    "checker", [("mypy", "--strict"), ("pyright", "--pythonpath", sys.executable)]
)
def test_to_a_type_checker_it_is_a_union(
    demo: Callable[..., Demo], tmp_path: Path, checker: tuple[str, ...]
) -> None:
    tagged = f"{of('All', 'Cat')}, discriminator: {{propertyName: type}}"
    made = demo(
        f"{EVENT}{HEAD}    Sent: {{{tagged}}}\n    All: {{{of('Circle', 'Square')}}}{SHAPES}{ANIMALS}"
    )
    name = made.package.__name__
    usage = USAGE.replace("demo", name)
    for path, text in (*made.files.items(), ("usage.py", usage)):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, "utf-8")
    done = run(sys.executable, "-m", *checker, name, "usage.py", cwd=tmp_path)
    wrong = [line for line in done.stdout.splitlines() if "error:" in line]
    assert len(wrong) == 1, done.stdout + done.stderr
    assert "usage.py:21:" in wrong[0].replace(str(tmp_path), "")
