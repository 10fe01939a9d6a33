"""The proof fails where client and description disagree: a client generated from one description,
judged by another."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.source import Source
from tests.conformance.conftest import Proving
from tests.conformance.description import Description
from tests.conformance.exceptions import sift
from tests.conformance.expected_errors import find_error_problems, find_path_problems
from tests.conformance.proof import Problem, both, hostile
from tests.conformance.subject import Subject, of_source

TEXT = """
openapi: 3.0.3
info: {title: Demo, version: "1"}
security: [{key: []}]
paths:
  /things/{id}/{kind}/:
    put:
      operationId: things_put
      tags: [things]
      parameters:
        - {in: path, name: id, required: true, schema: {type: string}}
        - {in: path, name: kind, required: true, schema: {type: string, enum: [a/b, c]}}
        - {in: query, name: size, required: true, schema: {type: integer, maximum: 9}}
        - {in: query, name: tags, schema: {type: array, items: {type: string}}}
        - {in: query, name: codes, explode: false, schema: {type: array, items: {type: integer}}}
        - {in: header, name: X-Level, schema: {type: number}}
        - {in: cookie, name: mood, schema: {type: string, enum: [good, bad]}}
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
      responses:
        "200":
          description: ""
          content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
        "404":
          description: ""
          content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
  /text/:
    post:
      operationId: texts_post
      tags: [things]
      requestBody: {content: {text/plain: {schema: {type: string}}}}
      responses: {"204": {description: ""}}
  /file/:
    post:
      operationId: files_post
      tags: [things]
      requestBody:
        required: true
        content: {application/octet-stream: {schema: {type: string, format: binary}}}
      responses:
        "200":
          description: ""
          content: {image/png: {schema: {type: string, format: binary}}}
  /form/:
    post:
      operationId: forms_post
      tags: [things]
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              properties:
                name: {type: string}
                count: {type: integer}
                tags: {type: array, items: {type: string}}
      responses: {"200": {description: "", content: {text/plain: {schema: {type: string}}}}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: Authorization}
  schemas:
    Thing:
      type: object
      required: [id, name]
      properties:
        id: {type: integer, readOnly: true}
        name: {type: string, maxLength: 30}
        when: {type: string, format: date-time}
        level: {nullable: true, oneOf: [{type: integer}, {type: string, enum: [""]}]}
        parts: {type: array, items: {$ref: "#/components/schemas/Thing"}}
        notes: {type: object, additionalProperties: {type: string, nullable: true}}
        any: {}
"""


def _subject(folder: Path, name: str, generated: str, judged: str) -> Subject:
    source = Source("demo.yaml", {"demo.yaml": generated.encode()})
    return of_source(source, Description(yaml.safe_load(judged)), folder, name)


def _problems(proving: Proving, subject: Subject) -> list[Problem]:
    operations = subject.description.operations
    with proving(subject) as prover:
        found = [*prover.prove(operations, both), *prover.prove(operations, hostile)]
        return [
            *found,
            *find_error_problems(prover, operations),
            *find_path_problems(prover, operations),
        ]


def test_right_client(proving: Proving, tmp_path: Path) -> None:
    assert _problems(proving, _subject(tmp_path, "right", TEXT, TEXT)) == []


WRONG: dict[str, tuple[str, str, str]] = {
    # what, in the description that is judged by, becomes what; and a part of what is said
    "path": ("/things/{id}/", "/thing/{id}/", "no method"),
    "method": ("    put:", "    post:", "no method"),
    "query name": ("name: size", "name: length", "no argument for query length"),
    "query type": ("{type: integer, maximum: 9}", "{type: boolean}", "size"),
    "style": (", explode: false", "", "is not of type 'integer'"),
    "header": ("name: X-Level", "name: X-Height", "no argument for header X-Height"),
    "required": ("name: size, required: true", "name: size", "size"),
    "security": ("name: Authorization", "name: X-Key", "SecurityNotFound"),
    "read-only": (
        "id: {type: integer, readOnly: true}",
        "id: {type: integer}",
        "body id",
    ),
    "property": ("        when:", "        since:", "no argument for body since"),
    "property type": (
        "name: {type: string, maxLength: 30}",
        "name: {type: integer}",
        "name",
    ),
    "format": (", format: date-time}", "}", "when"),
    "null": ("type: string, nullable: true}", "type: integer}", "notes"),
}


@pytest.mark.parametrize("what", WRONG)
def test_wrong_client(proving: Proving, tmp_path: Path, what: str) -> None:
    old, new, said = WRONG[what]
    assert TEXT.count(old) == 1
    judged = TEXT.replace(old, new)
    name = f"wrong_{what.replace(' ', '_').replace('-', '_')}"
    problems = _problems(proving, _subject(tmp_path, name, TEXT, judged))
    assert any(said in problem.text for problem in problems), problems


def test_stale_and_covering_exceptions(monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.conformance import exceptions

    operation = Description(yaml.safe_load(TEXT)).operations[0]
    listed: Any = tuple(
        exceptions.Known("demo", str(operation), turn, "lost", "a reason")
        for turn in ("all, sync", "hostile 1", "error 404")
    )
    monkeypatch.setattr(exceptions, "known", lambda: listed)
    problems = [
        Problem(operation, "all, sync", "answer $.a: lost 1"),
        Problem(operation, "hostile 1", "answer $.a: lost 1"),
        Problem(operation, "hostile 1", "another"),
    ]
    wrong, excepted = sift("demo", [operation], ["all", "hostile"], problems)
    assert wrong == [str(problems[2])]
    assert excepted == 2
    wrong, _ = sift("demo", [operation], ["all", "hostile"], problems[1:2])
    assert wrong == [f"an exception that is none any more: {listed[0]}"]
    assert sift("other", [operation], ["all"], problems)[1] == 0
