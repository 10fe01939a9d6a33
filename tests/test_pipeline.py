"""The phases together: their results, and where errors stop them."""

from __future__ import annotations

import pytest

from generator import pipeline
from generator.findings import Level
from generator.output import find_path_conflict
from tests.features.making import HEAD, TEMPLATES, checked, model, settings, texts

TEXT = """
paths:
  /b/{id}: {get: {tags: [x], operationId: x_get, responses: {204: {description: ok}}}}
  /a: {post: {responses: {204: {description: ok}}}}
components:
  schemas:
    A: {type: object, properties: {a: {type: string}}}
"""


def test_an_error_stops_with_all_its_findings() -> None:
    result = checked("paths: {/a: {get: {responses: {200: {$ref: '#/nowhere'}}}}}")
    assert result.value is None
    assert Level.ERROR in {finding.level for finding in result.findings}


def test_findings_of_all_phases_come_in_order() -> None:
    result = checked(TEXT + "    B: {type: object, not: {}, default: 3}\n")
    lines = [finding.at.line for finding in result.findings]
    codes = [finding.code.id for finding in result.findings]
    assert lines == sorted(lines)
    assert {"no-operation-id", "unsupported-keyword"} <= set(codes)


def test_operations() -> None:
    rows = pipeline.list_operations(model(TEXT), settings())
    assert [(r.method, r.path, r.operation_id, r.tag, r.call) for r in rows] == [
        ("POST", "/a", "", "", "client.default.post_a"),
        ("GET", "/b/{id}", "x_get", "x", "client.x.get"),
    ]


def test_files() -> None:
    files = texts(model(TEXT))
    own_files = {path for path in files if "/_runtime/" not in path}
    assert own_files == {
        "README.md",
        "pyproject.toml",
        *(
            f"demo/{name}"
            for name in (
                "__init__.py",
                "_about.py",
                "client.py",
                "py.typed",
                "views.py",
            )
        ),
        *(f"demo/models/{name}" for name in ("__init__.py", "a.py")),
        *(f"demo/resources/{name}" for name in ("__init__.py", "default.py", "x.py")),
    }
    runtime = {path: text for path, text in files.items() if "/_runtime/" in path}
    assert runtime == {
        name.replace("runtime/", "demo/_runtime/"): text
        for name, text in TEMPLATES.items()
        # Without webhooks and callbacks, a client does not need to decode requests.
        if name.startswith("runtime/") and name != "runtime/decode/webhooks.py"
    }
    assert find_path_conflict(files) is None


def test_two_runs_give_the_same_files() -> None:
    assert list(texts(model(TEXT)).items()) == list(texts(model(TEXT)).items())


@pytest.mark.parametrize(
    ("title", "package", "distribution"),
    [
        ("Data Manager", "data_manager", "data-manager"),
        ("", "client", "client"),
        ("2 Go", "client_2_go", "client-2-go"),
        ("class", "class_client", "class-client"),
        ("Ångström API", "angstrom_api", "angstrom-api"),
        ("👍", "client", "client"),
    ],
)
def test_names_made_of_a_title(title: str, package: str, distribution: str) -> None:
    config = pipeline.default_config(title)
    target = config.targets["python"]
    assert (target.package, target.distribution) == (package, distribution)


PAGES = """
paths:
  /a:
    get:
      operationId: list_a
      tags: [t]
      parameters: [{in: query, name: cursor, schema: {type: string}}]
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema:
                type: object
                properties: {results: {type: array, items: {}}, next: {type: string}}
  /b: {get: {operationId: b, tags: [t], responses: {"204": {description: ok}}}}
"""


def test_outside_the_workspace_the_default_rules_apply() -> None:
    config = pipeline.default_config("T")
    assert pipeline.list_paginated_operations(model(PAGES), config) == {
        "next": (("GET", "/a"),)
    }
    rows = pipeline.list_operations(model(PAGES), config)
    assert [row.paging for row in rows] == ["next", ""]
    files = texts(model(PAGES), config)
    assert "def list_a_iter(" in files["t/resources/t.py"]


def test_without_rules_no_operation_is_paginated() -> None:
    assert pipeline.list_paginated_operations(model(PAGES), settings()) == {}
    assert [
        row.paging for row in pipeline.list_operations(model(PAGES), settings())
    ] == [
        "",
        "",
    ]


def test_a_given_package_name() -> None:
    assert pipeline.default_config("T", "my_sdk").targets["python"].package == "my_sdk"


def test_a_description_may_be_json() -> None:
    text = '{"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {}}'
    assert model(text, "a.json") == model(HEAD.replace("Demo", "T").replace("1.0", "1"))
