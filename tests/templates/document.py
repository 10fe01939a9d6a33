"""What a template may use, from the views. Run this file to write templates/README.md."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, get_type_hints

ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from generator import pipeline  # noqa: E402
from generator.config import (  # noqa: E402
    DEFAULT_PAGINATION_RULES,
    ApiConfig,
    TargetConfig,
)
from generator.languages.python.plan import plan  # noqa: E402
from generator.package import Package, PlannedFile  # noqa: E402
from generator.source.document import Source  # noqa: E402
from generator.workspace import read_templates  # noqa: E402

PLACE = ROOT / "templates/README.md"
HEAD = """\
# Templates of your own

`oasmith build --templates DIR`, or `templates: DIR` in `api.yaml`, replaces single templates by
files of your own with the same name: `DIR/python/README.md.j2` is used instead of
`python/README.md.j2`. All other templates stay oasmith's. A name that does not exist here is an
error. The manifest of a package covers your templates, so that `oasmith check` reports a package
as stale when one of them has changed. The page of a report can be replaced as well:
`DIR/report/changes.html.j2`, `changes.css` and `changes.js`.

The files are [Jinja](https://jinja.palletsprojects.com/) templates. A name that does not exist is
an error. Values have been escaped for their place: a `doc` is a complete docstring, a name with
the suffix `literal` includes its quotes, and most other values are lines laid out as Black leaves
them. Files in `python/runtime/` are copied unchanged, and can be replaced in the same way.

`make docs` writes this page from the views that templates receive. The examples come from the
description in `tests/templates/document.py`. A version of oasmith may add names to a view; the
changelog lists names that were removed.
"""
DESCRIPTION = """\
openapi: 3.0.3
info: {title: Notes, version: 1.0.0}
paths:
  /notes/:
    get:
      operationId: notes_list
      tags: [notes]
      parameters: [{in: query, name: page, schema: {type: integer}}]
      responses:
        "200":
          description: ""
          content: {application/json: {schema: {$ref: "#/components/schemas/Page"}}}
  /notes/{id}/:
    get:
      operationId: notes_retrieve
      tags: [notes]
      parameters: [{in: path, name: id, required: true, schema: {type: integer}}]
      security: [{key: []}]
      responses:
        "200":
          description: ""
          content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}
    put:
      operationId: notes_update
      tags: [notes]
      parameters: [{in: path, name: id, required: true, schema: {type: integer}}]
      requestBody:
        content:
          application/json: {schema: {$ref: "#/components/schemas/Note"}}
          multipart/form-data:
            schema: {type: object, properties: {file: {type: string, format: binary}}}
      responses: {"204": {description: ""}}
      callbacks:
        saved:
          "{$request.header.callback}":
            post:
              requestBody:
                content:
                  application/json: {schema: {$ref: "#/components/schemas/Note"}}
              responses: {"204": {description: ""}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: Authorization}}
  schemas:
    Kind: {type: string, enum: [short, long], description: How long it is.}
    Note:
      type: object
      required: [text]
      properties: {text: {type: string}, kind: {$ref: "#/components/schemas/Kind"}}
    Page:
      type: object
      required: [results]
      properties:
        next: {type: string, nullable: true}
        results: {type: array, items: {$ref: "#/components/schemas/Note"}}
"""
LONGEST = 60


def planned() -> Package:
    """The plan of a package in which every kind of view occurs."""
    api = pipeline.load(
        Source("notes.yaml", {"notes.yaml": DESCRIPTION.encode()})
    ).value
    assert api is not None
    target = TargetConfig("notes", "notes")
    config = ApiConfig(
        "notes", ("1.0.0",), {"python": target}, paging=DEFAULT_PAGINATION_RULES
    )
    package = plan(api, config, target, read_templates("python")).value
    assert package is not None
    return package


def document() -> str:
    """The whole page."""
    package = planned()
    used: dict[str, list[PlannedFile]] = {}
    for file in package.files:
        used.setdefault(file.template, []).append(file)
    examples = dict(_examples(package))
    seen: dict[type, None] = {}
    parts = [HEAD, "\n## Files\n\n| template | makes | is given |\n|---|---|---|\n"]
    for template, files in used.items():
        given = ", ".join(
            _given(name, value, seen) for name, value in files[0].view.items()
        )
        makes = files[0].path.replace("notes/", "<package>/", 1)
        if len(files) > 1 or template in ("model.py.j2", "resource.py.j2"):
            makes = f"{makes.rpartition('/')[0]}/<module>.py"
        parts.append(f"| `python/{template}` | `{makes}` | {given or 'nothing'} |\n")
    parts.append("\n## Views\n")
    waiting = list(seen)
    while waiting:
        view = waiting.pop(0)
        doc = " ".join((view.__doc__ or "").split())
        parts.append(
            f"\n### {view.__name__}\n\n{doc}\n\n| name | is | such as |\n|---|---|---|\n"
        )
        hints = get_type_hints(view)
        for field in fields(view):
            shown, inner = _kind(hints[field.name])
            if inner is not None and inner not in seen:
                seen[inner] = None
                waiting.append(inner)
            example = examples.get((view, field.name), "")
            parts.append(f"| `{field.name}` | {shown} | {example} |\n")
    return "".join(parts)


def _given(name: str, value: Any, seen: dict[type, None]) -> str:
    if is_dataclass(value):
        seen.setdefault(type(value))
        return f"`{name}`: {type(value).__name__}"
    if isinstance(value, tuple | list) and isinstance(value[0], str):
        return f"`{name}`: texts"
    if isinstance(value, tuple | list):
        seen.setdefault(type(value[0]))
        return f"`{name}`: {type(value[0]).__name__}s"
    return f"`{name}`: a text"


def _kind(hint: Any) -> tuple[str, type | None]:
    """A type in the words of the page, and the view in it."""
    if hint is str:
        return "a text", None
    if hint is bool:
        return "true or false", None
    if is_dataclass(hint) and isinstance(hint, type):
        return hint.__name__, hint
    item, _ = hint.__args__
    if item is str:
        return "texts", None
    return f"{item.__name__}s", item


def _examples(package: Package) -> Iterator[tuple[tuple[type, str], str]]:
    """An example of each field; where a value is empty in one view, it may not be in another."""
    found: dict[tuple[type, str], str] = {}
    waiting: list[Any] = [
        value for file in package.files for value in _members(file.view)
    ]
    while waiting:
        view = waiting.pop(0)
        for field in fields(view):
            value = getattr(view, field.name)
            if is_dataclass(value):
                waiting.append(value)
            elif isinstance(value, tuple) and value and is_dataclass(value[0]):
                waiting += value
            elif value and (type(view), field.name) not in found:
                found[type(view), field.name] = _shown(value)
    yield from found.items()


def _members(view: Mapping[str, Any]) -> Iterable[Any]:
    for value in view.values():
        for item in value if isinstance(value, tuple | list) else [value]:
            if is_dataclass(item):
                yield item


def _shown(value: Any) -> str:
    text = value if isinstance(value, str) else str(value).lower()
    if isinstance(value, tuple):
        text = value[0]
    lines = text.strip().split("\n")
    line = lines[0] if len(lines[0]) <= LONGEST else f"{lines[0][:LONGEST]}…"
    if len(lines) > 1 and not line.endswith("…"):
        line += " …"
    fence = "``" if "`" in line else "`"
    space = " " if "`" in line else ""
    return f"{fence}{space}{line}{space}{fence}".replace("|", "\\|")


if __name__ == "__main__":
    PLACE.write_text(document(), encoding="utf-8")
