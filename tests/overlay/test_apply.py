"""Overlays applied: what becomes of the values, and where findings point."""

from __future__ import annotations

import json

import pytest

from generator.json_types import Json
from generator.overlay import apply, merge
from generator.source import parse
from generator.source.document import Document, Source

TEXT = """\
info:
  title: T
  tags: [a, b, c, d]
paths:
  /a:
    get: {x: 1, list: [{n: 1}, {n: 2}, {n: 3}]}
  /b:
    get: {x: 2}
"""


def applied(*actions: Json, text: str = TEXT) -> tuple[Document, list[str]]:
    overlay = {"overlay": "1.0.0", "info": {}, "actions": list(actions)}
    files = {"d.yaml": text.encode(), "o.yaml": json.dumps(overlay).encode()}
    source = Source("d.yaml", files, ("o.yaml",))
    document = parse(source).value
    assert document is not None
    before = json.dumps(document.data)
    checked = apply(document, source)
    assert checked.value is not None
    assert json.dumps(document.data) == before, "the original stays as it is"
    return checked.value, [finding.code.id for finding in checked.findings]


def update(target: str, value: Json) -> Json:
    return {"target": target, "update": value}


def remove(target: str) -> Json:
    return {"target": target, "remove": True}


@pytest.mark.parametrize(
    ("action", "pointer", "value"),
    [
        (update("$.info", {"title": "U"}), "/info/title", "U"),
        (update("$.info", {"new": {"a": 1}}), "/info/new", {"a": 1}),
        (update("$", {"info": {"title": "U"}}), "/info/title", "U"),
        (update("$", {"info": {"title": "U"}}), "/info/tags", ["a", "b", "c", "d"]),
        (update("$.info", {"title": {"a": 1}}), "/info/title", {"a": 1}),
        (update("$.info", {"tags": ["e"]}), "/info/tags", ["a", "b", "c", "d", "e"]),
        (update("$.info.tags", "e"), "/info/tags", ["a", "b", "c", "d", "e"]),
        (update("$.paths.*.get", {"y": 3}), "/paths/~1b/get", {"x": 2, "y": 3}),
        (update("$.paths.*.get", {"x": None}), "/paths/~1b/get", {"x": None}),
        (remove("$.info.title"), "/info", {"tags": ["a", "b", "c", "d"]}),
        (remove("$.info.tags[1,2]"), "/info/tags", ["a", "d"]),
        (remove("$.info.tags[*]"), "/info/tags", []),
        (remove("$..x"), "/paths/~1b/get", {}),
        (remove("$.paths['/a'].get.list[?@.n > 1]"), "/paths/~1a/get/list", [{"n": 1}]),
        (remove("$.paths[?@.get.x == 2]"), "/paths", ["/a"]),
    ],
)
def test_values(action: Json, pointer: str, value: Json) -> None:
    document, findings = applied(action)
    assert findings == []
    found = document.data
    for key in pointer.split("/")[1:]:
        assert isinstance(found, dict)
        found = found[key.replace("~1", "/")]
    assert (list(found) if pointer == "/paths" and found else found) == value


def test_an_action_sees_what_those_before_it_made() -> None:
    document, findings = applied(
        update("$.info", {"a": {}}),
        update("$.info.a", {"b": 1}),
        remove("$.info.title"),
    )
    assert findings == []
    assert document.data["info"] == {"tags": ["a", "b", "c", "d"], "a": {"b": 1}}  # type: ignore[index,call-overload]


def test_what_one_update_brings_to_two_places_is_not_shared() -> None:
    document, _ = applied(
        update("$.paths.*.get", {"new": {}}),
        update("$.paths['/a'].get.new", {"only": "here"}),
    )
    assert "'only'" in str(document.data)
    assert str(document.data).count("'only'") == 1


@pytest.mark.parametrize(
    ("pointer", "line", "column"),
    [
        ("/info/tags/0", 3, 10),
        ("/info/tags/1", 3, 19),  # what was /info/tags/3
        ("/info/tags/2", 3, 3),  # new: where its list is
        ("/info/new/deep", 1, 1),
        ("/info/title", 2, 3),  # replaced
        ("/paths/~1a/get/list/1/n", 6, 41),  # what was list/2
        ("/paths/~1b/get/x", 8, 11),
        ("/nowhere", 1, 1),
    ],
)
def test_places_are_those_of_the_original(pointer: str, line: int, column: int) -> None:
    document, findings = applied(
        remove("$.info.tags[1,2]"),
        update("$.info.tags", "e"),
        update("$.info", {"new": {"deep": 1}, "title": "U"}),
        remove("$.paths['/a'].get.list[1]"),
    )
    assert findings == []
    at = document.locate(pointer)
    assert (at.document, at.line, at.column) == ("d.yaml", line, column)


@pytest.mark.parametrize(
    ("action", "codes"),
    [
        (remove("$.gone"), ["overlay-without-match"]),
        (update("$.gone", {}), ["overlay-without-match"]),
        (update("$.info.title", "x"), ["invalid-overlay"]),
        (update("$.info", "x"), ["invalid-overlay"]),
        (remove("$"), ["invalid-overlay"]),
        (remove("$["), ["invalid-overlay"]),
        (remove("info"), ["invalid-overlay"]),
        (remove("$" + "[0" * 5000), ["invalid-overlay"]),
        (remove("$[?" + "(" * 5000), ["invalid-overlay"]),
    ],
)
def test_findings(action: Json, codes: list[str]) -> None:
    assert applied(action)[1] == codes


def grown(*actions: Json) -> list[str]:
    overlay = {"overlay": "1.0.0", "info": {}, "actions": list(actions)}
    files = {"d.yaml": TEXT.encode(), "o.yaml": json.dumps(overlay).encode()}
    source = Source("d.yaml", files, ("o.yaml",))
    document = parse(source).value
    assert document is not None
    return [finding.message for finding in apply(document, source).findings]


def test_what_grows_twofold_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(merge, "MAX_WRITTEN", 10_000)
    twice = [update("$..[?@.k]", {f"x{i}": {"k": 1}}) for i in range(60)]
    said = grown(update("$.info", {"k": 1}), *twice)
    assert said == ["updates up to $..[?@.k] write more than 10,000 characters"]


def test_a_target_selects_so_many_values(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(merge, "MAX_SELECTED", 10)
    assert grown(remove("$..*")) == ["the target $..* selects more than 10 values"]


def test_an_update_makes_nothing_deeper_than_a_document() -> None:
    steps = [update("$.info" + ".a" * n, {"a": {}}) for n in range(250)]
    said = grown(*steps)
    assert "the description is nested deeper than 200 levels" in said[0]
    assert len(said) == 250 - 198


def test_a_place_counts_once_however_it_is_come_to() -> None:
    document, findings = applied(update("$..['info','info'].tags", "e"))
    assert not findings
    assert document.data["info"]["tags"] == ["a", "b", "c", "d", "e"]  # type: ignore[index,call-overload]
    assert grown(remove("$" + "..*" * 1000)) != []


@pytest.mark.parametrize("target", ["$" + ".a" * 100_000, "$[" + "*," * 3000 + "*]"])
def test_a_long_target_is_not_read(target: str) -> None:
    assert applied(remove(target))[1] == ["invalid-overlay"]


def test_as_deep_as_a_document_may_be() -> None:
    text = "a: " + "[" * 190 + "]" * 190
    _, findings = applied(remove("$..zzz"), text=text)
    assert findings == ["overlay-without-match"]
