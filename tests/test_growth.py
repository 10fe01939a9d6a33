"""Time grows with size: four times the text takes about four times the work, in every phase.

What is compared is CPU time of this process for n and for 4n, with a bound of 9, where a square
would give 16; what is too short to be measured passes.
"""

from __future__ import annotations

import gc
import json
import time
from collections.abc import Callable
from typing import Any

import pytest

from generator import pipeline
from generator.report import finding_line, findings_json
from generator.report.change_formats import CHANGE_FORMATS, Request
from generator.source import Source
from generator.workspace import read_templates

Described = dict[str, Any]
TEXT = {"type": "string"}
BOUND = 9
SHORT = 0.1
"""CPU seconds; below, a pause of the machine decides."""


def ref(name: str) -> Described:
    return {"$ref": f"#/components/schemas/{name}"}


def record(**properties: Any) -> Described:
    return {"type": "object", "properties": properties}


def returning(schema: Described, **members: Any) -> Described:
    content = {"application/json": {"schema": schema}}
    responses = {"200": {"description": "", "content": content}}
    return {"get": {"responses": responses, **members}}


def described(schemas: Described, paths: Described) -> Described:
    info = {"title": "Growing", "version": "1"}
    parts = {"paths": paths, "components": {"schemas": schemas}}
    return {"openapi": "3.1.0", "info": info, **parts}


def spelled(n: int) -> str:
    """A name that is another one's but for its signs."""
    return "a" + "".join("_-."[(n // 3**k) % 3] for k in range(9)) + "b"


def wide(n: int) -> Described:
    made = record(**{f"p{i}": TEXT for i in range(n)})
    return described({"S": made}, {"/a": returning(ref("S"))})


def chained(n: int) -> Described:
    schemas = {f"S{i}": record(next=ref(f"S{i + 1}")) for i in range(n)}
    return described({**schemas, f"S{n}": TEXT}, {"/a": returning(ref("S0"))})


def renamed(n: int) -> Described:
    schemas = {f"S{i}": ref(f"S{i + 1}") for i in range(n)}
    return described({**schemas, f"S{n}": TEXT}, {"/a": returning(ref("S0"))})


def ringed(n: int) -> Described:
    schemas = {f"S{i}": record(next=ref(f"S{(i + 1) % n}")) for i in range(n)}
    return described(schemas, {"/a": returning(ref("S0"))})


def nested(n: int) -> Described:
    made: Any = TEXT
    for _ in range(40):
        made = record(a=made)
    return described({f"S{i}": made for i in range(n // 40)}, {})


def listed(n: int) -> Described:
    made = {"type": "string", "enum": [f"v{i}" for i in range(n)]}
    return described({"E": made}, {"/a": returning(ref("E"))})


def chosen(n: int) -> Described:
    schemas = {f"S{i}": record(**{f"p{i}": TEXT}) for i in range(n)}
    made = {"oneOf": [ref(name) for name in schemas]}
    return described({**schemas, "U": made}, {"/a": returning(ref("U"))})


def tagged(n: int) -> Described:
    return described({}, {f"/p{i}": returning(TEXT, tags=["t"]) for i in range(n)})


def tagged_apart(n: int) -> Described:
    return described({}, {f"/p{i}": returning(TEXT, tags=[f"t{i}"]) for i in range(n)})


def shared(n: int) -> Described:
    made = record(**{f"p{i}": TEXT for i in range(n)})
    paths = {f"/p{i}": returning(ref("S")) for i in range(n)}
    return described({"S": made}, paths)


def colliding(n: int) -> Described:
    names = [spelled(i) for i in range(n)]
    schemas = {name: record(**{name: TEXT}) for name in names}
    made = record(**dict.fromkeys(names, TEXT))
    paths = {f"/{i}": returning(TEXT, operationId=names[i]) for i in range(n // 4)}
    return described({**schemas, "S": made}, paths)


def misspelled(n: int) -> Described:
    made = record(**{f"p{i}": ref(f"X{i}") for i in range(n)})
    return described({"S": made}, {"/a": returning(ref("S"))})


def long_path(n: int) -> Described:
    path = "/" + "/".join(f"{{a{i}}}" for i in range(n))
    return described({}, {path: returning(TEXT)})


def long_texts(n: int) -> Described:
    texts = {"title": "Ab_" * n, "description": "a `\\" * n, "default": "\n\u200b" * n}
    schemas = {"A" + "bC" * n: {**TEXT, **texts}}
    return described(schemas, {"/" + "a/" * n: returning(TEXT, summary="<a> " * n)})


SHAPES: tuple[tuple[Callable[[int], Described], int], ...] = (
    (wide, 60),
    (chained, 40),
    (renamed, 80),
    (ringed, 40),
    (nested, 80),
    (listed, 300),
    (chosen, 16),
    (tagged, 16),
    (tagged_apart, 12),
    (shared, 240),
    (colliding, 20),
    (misspelled, 80),
    (long_path, 80),
    (long_texts, 400),
)


def phases(made: Described) -> dict[str, float]:
    """CPU seconds of each phase, from the text to the client and to the reports of a diff."""
    taken: dict[str, float] = {}

    def timed(name: str, step: Callable[[], Any]) -> Any:
        gc.collect()
        start = time.process_time()
        found = step()
        taken[name] = time.process_time() - start
        return found

    config = pipeline.default_config("growing")
    text = json.dumps(made)
    new = Source("a.json", {"a.json": text.encode()})
    # Every third text becomes a number, so that there is much to tell.
    other = text.replace('"string"', '"integer"', max(1, text.count('"string"') // 3))
    old = Source("b.json", {"b.json": other.encode()})
    read = timed("read", lambda: pipeline.load(new))
    told = read.findings
    timed("told", lambda: (findings_json(told), [*map(finding_line, told)]))
    if read.value is not None and not read.failed:
        python = read_templates("python")
        timed("made", lambda: pipeline.files(read.value, config, "python", python))
    versions = timed(
        "versions", lambda: [pipeline.read_version(s, config).value for s in (old, new)]
    )
    if None not in versions:
        found, _ = timed("compared", lambda: pipeline.compare(*versions))
        request = Request(
            found.changes, found.background, read_templates("report"), lambda _: True
        )
        for form, write in CHANGE_FORMATS:
            timed(form, lambda write=write: write(request))  # type: ignore[misc]
    return taken


@pytest.mark.slow
@pytest.mark.parametrize(
    ("shape", "size"), SHAPES, ids=[shape.__name__ for shape, _ in SHAPES]
)
def test_four_times_the_text_is_no_square_of_work(
    shape: Callable[[int], Described], size: int
) -> None:
    # The first run pays for imports and templates.
    phases(shape(4))
    small, large = phases(shape(size)), phases(shape(size * 4))
    squares = {
        name: (round(small[name], 2), round(seconds, 2))
        for name, seconds in large.items()
        if seconds > SHORT and seconds > BOUND * max(small[name], SHORT / BOUND)
    }
    assert squares == {}
