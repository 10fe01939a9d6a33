"""What is decoded from a response that does not match its type."""

from __future__ import annotations

import datetime as dt
import json
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import Annotated, Any, Literal
from uuid import UUID

import msgspec
import pytest
from msgspec import UNSET, Meta, UnsetType
from runtime_under_test.decode.lenient import decode_leniently
from runtime_under_test.record import Record

from tests.runtime_python.wording import get_msgspec_message

Colour = Literal["red", "blue"]
MANY = Literal["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"]


class Inner(Record, kw_only=True):
    number: int
    word: str | None = None


class Item(Record, kw_only=True):
    id: int
    name: str
    at: dt.datetime | UnsetType | None = UNSET
    colour: Colour | Literal[""] | UnsetType = UNSET
    inner: Inner | UnsetType | None = UNSET
    inners: list[Inner] | UnsetType | None = UNSET
    scores: dict[str, float] | UnsetType = UNSET
    free: dict[str, Any] | UnsetType = UNSET
    items: list[Item] | UnsetType = UNSET
    the_key: str | UnsetType = msgspec.field(name="the-key", default=UNSET)


class Cat(Record, kw_only=True, tag_field="kind", tag="cat"):
    lives: int


class Dog(Record, kw_only=True, tag_field="kind", tag="dog"):
    name: str


def item(**changes: Any) -> Item:
    return Item(**({"id": 1, "name": "n"} | changes))


def raw(**changes: Any) -> dict[str, Any]:
    return {"id": 1, "name": "n"} | changes


INT_STR = get_msgspec_message(int, "x")
REQUIRED = "required, but missing"


@pytest.mark.parametrize(
    ("kind", "answer", "value", "mismatches"),
    [
        # null, a wrong type
        (Item, raw(id=None), item(id=None), [("$.id", get_msgspec_message(int, None))]),
        (Item, raw(id="1"), item(id="1"), [("$.id", INT_STR)]),
        (Item, raw(id=1.5), item(id=1.5), [("$.id", get_msgspec_message(int, 1.5))]),
        (Item, raw(id=True), item(id=True), [("$.id", get_msgspec_message(int, True))]),
        (
            Item,
            raw(**{"the-key": 1}),
            item(the_key=1),
            [("$['the-key']", get_msgspec_message(str, 1))],
        ),
        # missing, and more than was promised
        (Item, {"id": 1}, item(name=UNSET), [("$.name", REQUIRED)]),
        (Item, {"more": 1, "id": 1}, item(name=UNSET), [("$.name", REQUIRED)]),
        (
            Item,
            {},
            item(id=UNSET, name=UNSET),
            [("$.id", REQUIRED), ("$.name", REQUIRED)],
        ),
        # an unknown value of an enum
        (
            Item,
            raw(colour="green"),
            item(colour="green"),
            [("$.colour", "Expected one of 'red', 'blue', '', got 'green'")],
        ),
        (
            MANY,
            "z" * 100,
            "z" * 100,
            [
                (
                    "$",
                    "Expected one of 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', …"
                    f", got '{'z' * 58}…",
                )
            ],
        ),
        (
            Colour,
            3,
            3,
            [("$", get_msgspec_message(str, 1))],
        ),
        # one kind of container for another
        (Item, [], [], [("$", get_msgspec_message(dict, []))]),
        (Item, "x", "x", [("$", get_msgspec_message(dict, "x"))]),
        (list[Item], raw(), raw(), [("$", get_msgspec_message(list, {}))]),
        (
            Item,
            raw(inner=[{"number": 1}]),
            item(inner=[{"number": 1}]),
            [("$.inner", get_msgspec_message(dict | None, []))],
        ),
        (
            Item,
            raw(free=[1]),
            item(free=[1]),
            [("$.free", get_msgspec_message(dict, []))],
        ),
        # what fits beside what does not is as it always is
        (
            Item,
            raw(
                at="2024-05-06T07:08:09Z",
                inner={"number": "x", "word": "w"},
                inners=[{"number": 1}, {"number": None}, 3],
                scores={"a": 1, "b": "two"},
                free={"a": [1]},
            ),
            item(
                at=dt.datetime(2024, 5, 6, 7, 8, 9, tzinfo=dt.UTC),
                inner=Inner(number="x", word="w"),
                inners=[Inner(number=1), Inner(number=None), 3],
                scores={"a": 1.0, "b": "two"},
                free={"a": [1]},
            ),
            [
                ("$.inner.number", INT_STR),
                ("$.inners[1].number", get_msgspec_message(int, None)),
                ("$.inners[2]", get_msgspec_message(dict, 1)),
                ("$.scores.b", get_msgspec_message(float, "x")),
            ],
        ),
        # types within themselves
        (
            Item,
            raw(items=[raw(items=[raw(id="x")])]),
            item(items=[item(items=[item(id="x")])]),
            [("$.items[0].items[0].id", INT_STR)],
        ),
        # values that are strings in JSON
        (
            dt.datetime,
            "soon",
            "soon",
            [("$", get_msgspec_message(dt.datetime, "soon"))],
        ),
        (
            dt.date,
            "2024-13-01",
            "2024-13-01",
            [("$", get_msgspec_message(dt.date, "2024-13-01"))],
        ),
        (UUID, "x", "x", [("$", get_msgspec_message(UUID, "x"))]),
        (Decimal, "x", "x", [("$", get_msgspec_message(Decimal, "x"))]),
        (bytes, "%", "%", [("$", get_msgspec_message(bytes, "%"))]),
        # a union takes the way that the value shows
        (
            list[Inner] | dict[str, Inner],
            [{"number": "x"}],
            [Inner(number="x")],
            [("$[0].number", INT_STR)],
        ),
        (
            list[Inner] | dict[str, Inner],
            {"a b": {"number": "x"}},
            {"a b": Inner(number="x")},
            [("$['a b'].number", INT_STR)],
        ),
        (
            list[Cat | Dog],
            [{"kind": "dog", "name": 1}, {"kind": "cat", "lives": 9}],
            [Dog(name=1), Cat(lives=9)],
            [("$[0].name", get_msgspec_message(str, 1))],
        ),
        (
            Cat | Dog,
            {"kind": "cow", "name": "n"},
            {"kind": "cow", "name": "n"},
            [("$", get_msgspec_message(Cat | Dog, {"kind": "cow"}))],
        ),
        # an object that says that it is another
        (
            list[Cat],
            [{"kind": "dog", "lives": 1}, {"kind": "dog", "lives": 2}],
            [Cat(lives=1), Cat(lives=2)],
            [("$[0]", get_msgspec_message(Cat, {"kind": "dog"}))],
        ),
        # limits
        (
            list[Annotated[int, Meta(ge=3)]],
            [5, 2],
            [5, 2],
            [("$[1]", get_msgspec_message(Annotated[int, Meta(ge=3)], 2))],
        ),
        (
            Annotated[list[int], Meta(min_length=3)],
            [5, 2],
            [5, 2],
            [
                (
                    "$",
                    get_msgspec_message(
                        Annotated[list[int], Meta(min_length=3)], [5, 2]
                    ),
                )
            ],
        ),
        # other containers stay lists
        (set[int], [1, "x"], [1, "x"], [("$[1]", INT_STR)]),
        (tuple[int, ...], [1, "x"], [1, "x"], [("$[1]", INT_STR)]),
        (tuple[int, str], [1, 2], [1, 2], [("$", get_msgspec_message(str, 1))]),
        (dict[int, int], {"1": 1, "x": 2}, {"1": 1, "x": 2}, None),
        # 1.0 is an integer, as JSON Schema has it
        (list[int], [1.0, 2], [1, 2], []),
        (Item, raw(inner={"number": 1.0}), item(inner=Inner(number=1)), []),
        (list[int], [1.0, "x"], [1, "x"], [("$[1]", INT_STR)]),
    ],
)
def test_built(
    kind: Any, answer: object, value: object, mismatches: list[tuple[str, str]] | None
) -> None:
    content = json.dumps(answer).encode()
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(content, type=kind)
    made, found = decode_leniently(kind, content)
    assert made == value
    assert repr(made) == repr(value)  # tells 1 from 1.0 and from True
    if mismatches is None:
        assert found.count
    else:
        assert list(found.mismatches) == mismatches


def test_one_fault_in_many_items_is_one_kind() -> None:
    items = [raw(id="x", colour=f"c{n % 2}") for n in range(1000)]
    made, report = decode_leniently(
        dict[str, list[Item]], json.dumps({"key": items}).encode()
    )
    assert made["key"][999] == item(id="x", colour="c1")
    assert report.count == 2000
    assert report.json_path == "$[*][*].id"
    assert report.message == f"{INT_STR}; also at $[*][*].colour"
    assert [at for at, _ in report.mismatches] == [
        "$.key[0].id",
        "$.key[0].colour",
        "$.key[1].colour",
    ]


def test_good_items_among_bad_ones() -> None:
    wrong = {3, 4, 5, 9}
    items = [raw(id="x" if n in wrong else n) for n in range(12)]
    made, report = decode_leniently(list[Item], json.dumps(items).encode())
    assert made == [item(id="x" if n in wrong else n) for n in range(12)]
    assert report.count == len(wrong)


def test_few_places_are_named_and_few_kinds_are_kept() -> None:
    wide = msgspec.defstruct("Wide", [(f"f{n}", int) for n in range(30)])
    made, report = decode_leniently(
        wide, json.dumps({f"f{n}": "x" for n in range(30)}).encode()
    )
    assert made.f29 == "x"
    assert report.count == 30
    assert report.json_path == "$.f0"
    assert report.message == f"{INT_STR}; also at $.f1, $.f2, $.f3, …"
    assert len(report.mismatches) == 20


def test_nesting_beyond_measure_comes_back_as_it_came() -> None:
    content = b'{"items":[' * 400 + b"1" + b"]}" * 400
    made, report = decode_leniently(Item, content)
    assert made == json.loads(content)
    assert report.message == "the JSON is nested too deeply for its type"


def test_threads_build_the_same() -> None:
    content = json.dumps([raw(id="x", inner={"number": "y"})] * 50).encode()
    with ThreadPoolExecutor(8) as pool:
        found = list(
            pool.map(lambda _: decode_leniently(list[Item], content), range(32))
        )
    assert all(made == found[0][0] for made, _ in found)
    assert {report.count for _, report in found} == {100}
