"""Descriptions in many files: which file a reference means, and where its parts are found."""

from __future__ import annotations

from typing import Any

import pytest

from generator.contract import build_contract
from generator.findings import Checked
from generator.model import Api, build
from generator.openapi import Spec, resolve
from generator.source import Files, Source, parse

HEAD = 'openapi: 3.0.3\ninfo: {title: Case, version: "1"}\n'
ROOT = HEAD + """
paths:
  /a:
    get:
      operationId: a
      responses:
        "200":
          description: ""
          content: {application/json: {schema: {$ref: REF}}}
"""
USER = "type: object\nproperties: {name: {type: string}}\n"


def resolved(files: dict[str, str], root: str = "api/openapi.yaml") -> Checked[Spec]:
    texts = {name: text.encode() for name, text in files.items()}
    document = parse(Source(root, Files(texts))).value
    assert document is not None
    return resolve(document)


def api(checked: Checked[Spec]) -> Api:
    assert checked.value is not None
    made = build(build_contract(checked.value)).value
    assert made is not None
    return made


def said(checked: Checked[Any]) -> list[tuple[str, str]]:
    return [(f.code.id, f.at.document) for f in checked.findings]


@pytest.mark.parametrize(
    ("ref", "others", "type_name"),
    [
        ("user.yaml", {"api/user.yaml": USER}, "user"),
        ("./user.yaml", {"api/user.yaml": USER}, "user"),
        ("models//user.yaml", {"api/models/user.yaml": USER}, "user"),
        ("models/../user.yaml#", {"api/user.yaml": USER}, "user"),
        ("my%20user.yaml", {"api/my user.yaml": USER}, "my user"),
        (
            "all.yaml#/User",
            {"api/all.yaml": f"User: {{{', '.join(USER.splitlines())}}}"},
            "User",
        ),
        (
            "all.yaml#/components/schemas/User",
            {"api/all.yaml": "components: {schemas: {User: {properties: {a: {}}}}}"},
            "User",
        ),
        ("models/user/index.yaml", {"api/models/user/index.yaml": USER}, "user"),
        ("user.json", {"api/user.json": '{"properties": {"a": {}}}'}, "user"),
    ],
)
def test_a_reference_to_another_file(
    ref: str, others: dict[str, str], type_name: str
) -> None:
    checked = resolved({"api/openapi.yaml": ROOT.replace("REF", f"'{ref}'")} | others)
    assert said(checked) == []
    assert [made.name for made in api(checked).types] == [type_name]


@pytest.mark.parametrize(
    ("ref", "others", "code"),
    [
        ("User.yaml", {"api/user.yaml": USER}, "loose-reference"),
        ("/user.yaml", {"api/user.yaml": USER}, "loose-reference"),
        ("all.yaml#User", {"api/all.yaml": "User: {}"}, "loose-reference"),
        ("all.yaml#/User/", {"api/all.yaml": "User: {}"}, "loose-reference"),
        ("models\\user.yaml", {"api/models/user.yaml": USER}, "loose-reference"),
        ("user.yaml", {}, "unresolved-reference"),
        ("user.yaml#/Nobody", {"api/user.yaml": USER}, "unresolved-reference"),
        ("../user.yaml", {}, "external-reference"),
        ("../../etc/passwd", {}, "external-reference"),
        ("http://example.com/a.yaml", {}, "external-reference"),
        ("//example.com/a.yaml", {}, "external-reference"),
        ("ftp://example.com/a.yaml", {}, "external-reference"),
    ],
)
def test_a_reference_that_is_loose_or_wrong(
    ref: str, others: dict[str, str], code: str
) -> None:
    checked = resolved({"api/openapi.yaml": ROOT.replace("REF", f"'{ref}'")} | others)
    assert said(checked) == [(code, "api/openapi.yaml")]


def test_references_lead_from_file_to_file_and_back() -> None:
    files = {
        "openapi.yaml": HEAD + "paths: {/a: {$ref: paths/a.yaml}}\n"
        "components: {schemas: {Pet: {$ref: schemas/pet.yaml}, Name: {type: string}}}",
        "paths/a.yaml": """
get:
  operationId: a
  responses:
    "200":
      description: ""
      content: {application/json: {schema: {$ref: ../schemas/pet.yaml}}}
""",
        "schemas/pet.yaml": """
type: object
properties:
  name: {$ref: ../openapi.yaml#/components/schemas/Name}
  owner: {$ref: owner.yaml}
""",
        "schemas/owner.yaml": "properties: {pets: {items: {$ref: pet.yaml}}}",
    }
    checked = resolved(files, "openapi.yaml")
    assert said(checked) == []
    made = api(checked)
    assert [definition.name for definition in made.types] == ["Name", "Pet", "owner"]
    assert len(made.operations) == 1


def test_a_pointer_may_pass_a_reference() -> None:
    files = {
        "openapi.yaml": HEAD + "paths: {/a: {}}\ncomponents: {$ref: components.yaml}",
        "components.yaml": "schemas: {$ref: schemas.yaml}",
        "schemas.yaml": "User: {properties: {name: {$ref: '#/Name'}}}\n"
        "Name: {$ref: 'openapi.yaml#/components/schemas/Text'}\nText: {type: string}",
    }
    checked = resolved(files, "openapi.yaml")
    assert {code for code, _ in said(checked)} == {"reference-out-of-place"}
    names = [definition.name for definition in api(checked).types]
    assert names == ["Name", "Text", "User"]


def test_a_finding_names_its_file_and_line() -> None:
    files = {
        "openapi.yaml": HEAD + "paths: {$ref: paths.yaml}",
        "paths.yaml": "/a:\n  get: {$ref: a.yaml}\n",
        "a.yaml": "operationId: a\nparameters:\n- {name: q, in: qery, schema: {}}\n",
    }
    checked = resolved(files, "openapi.yaml")
    (error,) = [f for f in checked.findings if f.code.id == "unusable-part"]
    at = error.at
    assert (at.document, at.pointer, at.line) == ("a.yaml", "/parameters/0/in", 3)


def test_a_file_that_cannot_be_parsed_is_told_in_that_file() -> None:
    files = {"api/openapi.yaml": ROOT.replace("REF", "b.yaml"), "api/b.yaml": "a: [\n"}
    assert ("invalid-yaml", "api/b.yaml") in said(resolved(files))


@pytest.mark.parametrize(
    "files",
    [
        {"a.yaml": "$ref: b.yaml", "b.yaml": "$ref: a.yaml"},
        {"a.yaml": "$ref: a.yaml"},
        {"a.yaml": "$ref: '#'"},
        {"a.yaml": "{get: {$ref: a.yaml}}"},
        {"a.yaml": "{get: {$ref: '#/get/post'}}"},
        {
            "a.yaml": "{get: {$ref: 'b.yaml#/x/y'}}",
            "b.yaml": "x: {$ref: 'a.yaml#/get/z'}",
        },
        {"a.yaml": "{get: {$ref: '#/get'}}"},
        {"a.yaml": "{get: {responses: {$ref: b.yaml}}}", "b.yaml": "{$ref: a.yaml}"},
    ],
)
def test_a_ring_of_files_ends(files: dict[str, str]) -> None:
    root = HEAD + "paths: {/a: {$ref: a.yaml}}"
    checked = resolved({"openapi.yaml": root} | files, "openapi.yaml")
    assert checked.failed or checked.findings


def ref(n: int, key: str) -> str:
    return f"{{$ref: '{n + 1}.yaml#/{key}'}}"


def test_inclusions_are_limited() -> None:
    """Each file includes the next one twice: 2 to the power of 40 parts, if it were obeyed."""
    twice = "{A: {content: REF}, B: {content: REF}}"
    files = {
        f"{n}.yaml": f"h: {twice.replace('REF', ref(n, 'c'))}\n"
        f"c: {{a/b: {{encoding: {ref(n, 'e')}}}, c/d: {{encoding: {ref(n, 'e')}}}}}\n"
        f"e: {{x: {{headers: {ref(n, 'h')}}}, y: {{headers: {ref(n, 'h')}}}}}\n"
        for n in range(60)
    }
    root = (
        HEAD
        + "paths: {/a: {get: {operationId: a, responses: {200: {headers: {$ref: '0.yaml#/h'}}}}}}"
    )
    checked = resolved({"openapi.yaml": root} | files, "openapi.yaml")
    assert "endless-inclusion" in {f.code.id for f in checked.findings}
