"""Unions that msgspec alone cannot decode, decoded strictly and leniently."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal, TypeAlias

import msgspec
import pytest
from msgspec import UNSET, UnsetType
from runtime_under_test.decode.lenient import decode_leniently
from runtime_under_test.record import Record
from runtime_under_test.unions.one_of import OneOf, decode
from runtime_under_test.unions.union_decoder import UnionDecoder

from tests.runtime_python.wording import get_msgspec_message

Round: TypeAlias = Literal["circle", "ball"]


class Circle(Record, kw_only=True):
    kind: Round
    r: float


class Square(Record, kw_only=True):
    kind: Literal["square"] | None
    w: float | UnsetType = UNSET


Shape: TypeAlias = OneOf[Circle | Square, Literal["kind"]]


class Cat(Record, kw_only=True):
    type: str
    lives: int | UnsetType = UNSET


class Dog(Record, kw_only=True):
    type: str
    born: dt.datetime | UnsetType = UNSET
    friend: Animal | UnsetType | None = UNSET


class Other(Record, kw_only=True):
    type: str


Pet: TypeAlias = OneOf[
    Annotated[Cat, Literal["cat", "kitten"]] | Annotated[Dog, Literal["dog"]],
    Literal["type"],
]
Animal: TypeAlias = OneOf[
    Annotated[Cat, Literal["cat"]] | Annotated[Dog, Literal["dog"]] | Other,
    Literal["type"],
]


class Ask(Record, kw_only=True):
    ask: str
    more: Say | UnsetType = UNSET


class Tell(Record, kw_only=True):
    tell: str
    size: int | UnsetType = UNSET
    more: Say | UnsetType = UNSET


class Told(Record, kw_only=True):
    tell: str
    more: Say | UnsetType = UNSET


Say: TypeAlias = OneOf[Ask | Told | Tell | str | int | None, None]
Maps: TypeAlias = OneOf[Ask | dict[str, int], None]
Lists: TypeAlias = OneOf[list[int] | list[Cat] | dict[str, str], None]
Numbers: TypeAlias = OneOf[Literal[1] | Cat | Dog | float, None]
Nested: TypeAlias = OneOf[Shape | Animal | bool, None]
ByType: TypeAlias = OneOf[
    Shape | Annotated[Pet, Literal["cat", "dog"]], Literal["type"]
]


class Numbered(Record, kw_only=True):
    n: Literal[1]


class Flagged(Record, kw_only=True):
    n: Literal[2, 3]


ByNumber: TypeAlias = OneOf[Numbered | Flagged, Literal["n"]]


Several: TypeAlias = OneOf[
    list[Shape] | dict[str, Any] | dict[str, dt.date | None] | Literal["a", "b"], None
]
Rest: TypeAlias = OneOf[
    Annotated[Flagged, Literal[2, 3]] | Annotated[Numbered, Any], Literal["n"]
]


class Holder(Record, kw_only=True):
    shape: Shape | UnsetType = UNSET
    shapes: list[Shape] | UnsetType | None = UNSET
    by_name: dict[str, Say] | UnsetType = UNSET


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        (Shape, {"kind": "circle", "r": 1}, Circle(kind="circle", r=1)),
        (Shape, {"kind": "ball", "r": 1}, Circle(kind="ball", r=1)),
        (Shape, {"kind": "square"}, Square(kind="square")),
        (Shape, {"kind": None, "w": 2}, Square(kind=None, w=2)),
        (Pet, {"type": "kitten", "lives": 9}, Cat(type="kitten", lives=9)),
        (Pet, {"type": "dog"}, Dog(type="dog")),
        (Animal, {"type": "fish", "x": 1}, Other(type="fish")),
        (
            Animal,
            {"type": "dog", "friend": {"type": "dog", "friend": {"type": "cat"}}},
            Dog(type="dog", friend=Dog(type="dog", friend=Cat(type="cat"))),
        ),
        (Say, {"ask": "?"}, Ask(ask="?")),
        (Say, {"tell": "!"}, Told(tell="!")),  # the first of two that know as much
        (Say, {"tell": "!", "size": 3}, Tell(tell="!", size=3)),
        (Say, {"tell": "!", "size": "3"}, Told(tell="!")),
        (
            Say,
            {"ask": "?", "more": {"tell": "!", "more": "x"}},
            Ask(ask="?", more=Told(tell="!", more="x")),
        ),
        (Say, "s", "s"),
        (Say, 3, 3),
        (Say, None, None),
        (Maps, {"ask": "?", "else": 1}, Ask(ask="?")),
        (Maps, {"a": 1}, {"a": 1}),
        (Maps, {}, {}),
        (Lists, [1, 2], [1, 2]),
        (Lists, [{"type": "c"}], [Cat(type="c")]),
        (Lists, [], []),
        (Lists, {"a": "b"}, {"a": "b"}),
        (Numbers, 1, 1),
        (Numbers, 1.5, 1.5),
        (Nested, {"kind": "ball", "r": 1}, Circle(kind="ball", r=1)),
        (Nested, {"type": "fish"}, Other(type="fish")),
        (Nested, True, True),
        (ByType, {"type": "cat"}, Cat(type="cat")),
        (ByType, {"kind": "square"}, Square(kind="square")),
        (ByNumber, {"n": 1}, Numbered(n=1)),
        (ByNumber, {"n": 3}, Flagged(n=3)),
        (
            Holder,
            {"shapes": [{"kind": "square"}], "by_name": {"a": {"ask": ""}, "b": None}},
            Holder(
                shapes=[Square(kind="square")], by_name={"a": Ask(ask=""), "b": None}
            ),
        ),
        (Holder, {"shapes": None}, Holder(shapes=None)),
    ],
)
def test_members(kind: Any, value: Any, expected: Any) -> None:
    made = decode(msgspec.json.encode(value), kind)
    assert (type(made), made) == (type(expected), expected)
    made, report = decode_leniently(kind, msgspec.json.encode(value))
    assert (type(made), made, report.count) == (type(expected), expected, 0)


NAMES = "`Circle | Square`"


@pytest.mark.parametrize(
    ("kind", "value", "expected", "mismatches"),
    [
        (
            Shape,
            {"kind": "oval", "r": 1},
            {"kind": "oval", "r": 1},
            [("$", f"Expected {NAMES}, got kind 'oval'")],
        ),
        (
            Shape,
            {"kind": True},
            {"kind": True},
            [("$", f"Expected {NAMES}, got kind True")],
        ),
        (
            Shape,
            {"kind": "circle", "r": "x"},
            Circle(kind="circle", r="x"),  # type: ignore[arg-type]
            [("$.r", get_msgspec_message(float, "x"))],
        ),
        (
            Shape,
            {"r": 1, "w": 1},
            {"r": 1, "w": 1},
            [("$", f"Expected {NAMES}, got an object that matches none of them")],
        ),
        (Shape, [1], [1], [("$", f"Expected {NAMES}, got `array`")]),
        (Shape, None, None, [("$", f"Expected {NAMES}, got `null`")]),
        (
            Holder,
            {"shape": {"kind": "square", "w": "x"}, "by_name": {"a": {"ask": 1}}},
            Holder(
                shape=Square(kind="square", w="x"),  # type: ignore[arg-type]
                by_name={"a": Ask(ask=1)},  # type: ignore[arg-type]
            ),
            [
                ("$.shape.w", get_msgspec_message(float, "x")),
                ("$.by_name.a.ask", get_msgspec_message(str, 1)),
            ],
        ),
        (
            Say,
            {"tell": 1},
            {"tell": 1},  # which of two it is meant to be cannot be said
            [
                (
                    "$",
                    "Expected `Ask | Told | Tell | str | int | null`, "
                    "got an object that matches none of them",
                )
            ],
        ),
        (
            Several,
            1.5,
            1.5,
            [
                (
                    "$",
                    "Expected `list[Circle | Square] | dict[str, Any] | dict[str, date | null]"
                    " | 'a' | 'b'`, got `float`",
                )
            ],
        ),
        (
            Rest,
            {"n": 4},
            Numbered(n=4),  # type: ignore[arg-type]
            [("$.n", "Expected one of 1, got 4")],
        ),
        (
            Nested,
            {"kind": "ball", "r": "x"},
            Circle(kind="ball", r="x"),  # type: ignore[arg-type]
            [("$.r", get_msgspec_message(float, "x"))],
        ),
        (
            OneOf[list[Cat] | dict[str, int] | Cat, None],
            [{"type": 1}],
            [Cat(type=1)],  # type: ignore[arg-type]
            [("$[0].type", get_msgspec_message(str, 1))],
        ),
    ],
)
def test_what_does_not_fit_is_built_as_far_as_it_is_clear(
    kind: Any, value: Any, expected: Any, mismatches: list[tuple[str, str]]
) -> None:
    with pytest.raises(msgspec.ValidationError):
        decode(msgspec.json.encode(value), kind)
    made, found = decode_leniently(kind, msgspec.json.encode(value))
    assert (type(made), made) == (type(expected), expected)
    assert list(found.mismatches) == mismatches


@pytest.mark.parametrize(
    ("value", "kind", "expected"),
    [
        (Circle(kind="ball", r=1), Shape, True),
        (Cat(type="cat"), Shape, False),
        (Cat(type="cat"), Pet, True),
        (Square(kind=None), Nested, True),
        ("s", Say, True),
        (None, Say, True),
        ([], Lists, True),
        (1.5, Lists, False),
    ],
)
def test_instances(value: object, kind: Any, expected: bool) -> None:
    assert isinstance(value, kind) is expected


def test_the_first_of_two_is_by_the_order_of_each_union() -> None:
    content = b'{"tell": "!"}'
    assert type(decode(content, OneOf[Told | Tell, None])) is Told
    assert type(decode(content, OneOf[Tell | Told, None])) is Tell


class Left(Record, kw_only=True):
    next: Way | UnsetType = UNSET
    end: int | UnsetType = UNSET


class Right(Record, kw_only=True):
    next: Way | UnsetType = UNSET
    other: int | UnsetType = UNSET


Way: TypeAlias = OneOf[Left | Right, None]


def test_members_within_members_do_not_multiply(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reads = 0
    read = UnionDecoder.decode

    def counted(*arguments: Any) -> Any:
        nonlocal reads
        reads += 1
        return read(*arguments)

    monkeypatch.setattr(UnionDecoder, "decode", counted)
    content = b'{"next":' * 60 + b'{"end":"x","other":"x"}' + b"}" * 60
    with pytest.raises(msgspec.ValidationError):
        decode(content, Way)
    # Two members at each level would be 2 to the power of 60 without a memory.
    assert reads == 61
