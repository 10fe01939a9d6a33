"""The README of a package: its examples can be run, and begin with an operation worth reading."""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.config import DEFAULT_PAGINATION_RULES
from tests.documented.server import RecordingServer, Reply
from tests.features.making import importable, model, settings, texts

FENCES = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
URL = '"https://..."'

PAGE = """
          description: ""
          content:
            application/json:
              schema:
                type: object
                properties:
                  next: {type: string, nullable: true}
                  results: {type: array, items: {type: object, properties: {id: {type: integer}}}}
"""
NOTE = """
          description: ""
          content: {application/json: {schema: {type: object, properties: {id: {type: integer}}}}}
"""


def operation(path: str, name: str, response: str, more: str = "") -> str:
    """One GET operation below the tag `notes`."""
    return f"""
  {path}:
    get:
      operationId: notes_{name}
      tags: [notes]
{more}
      responses:
        "200":{response}"""


def described(*operations: str) -> str:
    return "paths:" + "".join(operations) + "\n"


def parameters(*names: str, required: bool = False) -> str:
    """Query parameters, integers where they are about pages."""
    types = {name: "integer" if name.startswith("page") else "string" for name in names}
    listed = ", ".join(
        f"{{name: {name}, in: query, required: {str(required).lower()}, "
        f"schema: {{type: {types[name]}}}}}"
        for name in names
    )
    return f"      parameters: [{listed}]"


CALLBACK = operation("/a/oauth/callback/", "callback", NOTE)
LIST = operation("/z/", "list", PAGE, parameters("page", "page_size"))
RETRIEVE = operation("/b/", "retrieve", NOTE)
PLAIN = operation("/c/", "c", NOTE)
DEPRECATED = operation("/a/", "a_list", PAGE, "      deprecated: true")
UNTYPED = operation("/d/", "d_list", '\n          description: ""')
SEARCH = operation("/s/", "search", NOTE, parameters("query", required=True))
MANY = operation("/m/", "m_list", NOTE, parameters(*"abc", required=True))


def readme(text: str) -> str:
    return texts(model(text), settings(paging=DEFAULT_PAGINATION_RULES))["README.md"]


def first_call(text: str) -> str:
    """What the first example calls."""
    found = re.search(r"result = client\.(.*?)\n    print", readme(text), re.DOTALL)
    assert found is not None
    return found[1]


@pytest.mark.parametrize(
    ("operations", "call"),
    [
        ((CALLBACK, RETRIEVE, LIST, PLAIN), "notes.list(page_size=50)"),
        ((CALLBACK, RETRIEVE, PLAIN), "notes.retrieve()"),
        ((CALLBACK, PLAIN), "notes.c()"),
        ((CALLBACK,), "notes.callback()"),
        ((DEPRECATED, UNTYPED, PLAIN), "notes.c()"),
        ((MANY, SEARCH), 'notes.search(query="...")'),
        ((MANY, PLAIN), "notes.c()"),
    ],
)
def test_the_first_example_lists_or_retrieves(
    operations: tuple[str, ...], call: str
) -> None:
    assert first_call(described(*operations)) == call
    assert first_call(described(*reversed(operations))) == call


def test_a_documented_operation_comes_first() -> None:
    documented = operation("/z/", "z_list", PAGE, "      summary: List notes.")
    assert first_call(described(LIST, documented)) == "notes.z_list()"


@pytest.fixture
def server() -> Iterator[RecordingServer]:
    with RecordingServer() as server:
        yield server


def run(block: str, url: str, given: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Run an example against a server."""
    space = dict(given or {})
    exec(block.replace(URL, repr(url)), space)
    return space


def test_the_examples_are_run(
    tmp_path: Path, server: RecordingServer, capsys: pytest.CaptureFixture[str]
) -> None:
    files = texts(
        model(described(CALLBACK, LIST, RETRIEVE)),
        settings(paging=DEFAULT_PAGINATION_RULES),
    )
    blocks = FENCES.findall(files["README.md"])
    server.always(Reply.of_json({"next": None, "results": [{"id": 7}]}))
    with importable(files, tmp_path):
        space = run(blocks[0], server.url)
        assert "id=7" in capsys.readouterr().out
        client = space["Client"](base_url=server.url)
        for block in blocks:
            compile(block, "README.md", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
            if "client.notes" in block and "Client(" not in block:
                run(block, server.url, {"client": client})
        assert "id=7" in capsys.readouterr().out
    targets = {request.target for request in server.received}
    assert targets == {"/z/?page_size=50", "/z/"}


def test_the_warning_is_silenced_as_it_says(
    tmp_path: Path, server: RecordingServer
) -> None:
    files = texts(model(described(RETRIEVE)))
    (silence,) = (
        b for b in FENCES.findall(files["README.md"]) if "filterwarnings" in b
    )
    server.always(Reply.of_json({"id": "seven"}))
    with importable(files, tmp_path), warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        space = run("from demo import Client", server.url)
        client = space["Client"](base_url=server.url)
        client.notes.retrieve()
        assert len(caught) == 1
        run(silence, server.url)
        client.notes.retrieve()
        assert len(caught) == 1
