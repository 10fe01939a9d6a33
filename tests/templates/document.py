"""What a template may use, from the views. Run this file to write templates/README.md."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from inspect import signature
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from generator import pipeline  # noqa: E402
from generator.config import (  # noqa: E402
    DEFAULT_PAGINATION_RULES,
    ApiConfig,
    TargetConfig,
)
from generator.languages.python.layout import FILTERS  # noqa: E402
from generator.languages.python.plan import plan  # noqa: E402
from generator.languages.python.views.code import Keyword  # noqa: E402
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
an error. The texts in a view are safe for their place: what ends in `literal` includes its quotes,
any other text from the description is an identifier, a string literal or escaped Markdown. What may
need several lines is a record that a filter writes: filters make the text of docstrings safe and
lay lines out as Black leaves them. Files in `python/runtime/` are copied unchanged, and can be
replaced in the same way.

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
CODE = Keyword.__module__
SMALL = 4
EXPRESSIONS = get_args(get_type_hints(Keyword)["value"])


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
    parts.append(_filters())
    parts.append("\n## Views\n")
    waiting = list(seen)
    code = ["\n## Records in views\n\n| record | is | has |\n|---|---|---|\n"]
    while waiting:
        view = waiting.pop(0)
        doc = " ".join((view.__doc__ or "").split())
        rows = []
        for field, (shown, views) in _fields(view):
            for inner in views:
                if inner not in seen:
                    seen[inner] = None
                    waiting.append(inner)
            rows.append((field, shown, examples.get((view, field), "")))
        if view.__module__ == CODE or len(rows) <= SMALL:
            has = ", ".join(f"`{name}`: {shown}" for name, shown, _ in rows)
            code.append(f"| {view.__name__} | {doc} | {has} |\n")
        else:
            head = f"\n### {view.__name__}\n\n{doc}\n\n| name | is | such as |\n|---|---|---|\n"
            parts += [head, *(f"| `{n}` | {shown} | {e} |\n" for n, shown, e in rows)]
    parts += code
    return "".join(parts)


def _fields(view: Any) -> Iterator[tuple[str, tuple[str, list[type]]]]:
    """The fields of a view, each with its type in words and the views in it."""
    hints = get_type_hints(view)
    for field in fields(view):
        yield field.name, _kind(hints[field.name])


def _filters() -> str:
    """The section about filters."""
    rows = [
        "\n## Filters\n\n"
        "`{{ code | filter(column) }}` writes code where the tag begins; `column` is where further "
        "lines begin.\n\n"
        "| filter | writes |\n|---|---|\n"
    ]
    for name, function in sorted(FILTERS.items()):
        _, *arguments = signature(function).parameters
        given = f"({', '.join(arguments)})" if arguments else ""
        summary = (function.__doc__ or "").split("\n\n")[0]
        rows.append(f"| `{name}{given}` | {' '.join(summary.split())} |\n")
    return "".join(rows)


def _given(name: str, value: Any, seen: dict[type, None]) -> str:
    """What a template is given under a name."""
    if isinstance(value, tuple):
        (kind,) = {type(item) for item in value}
        seen.setdefault(kind)
        return f"`{name}`: several {kind.__name__}"
    seen.setdefault(type(value))
    return f"`{name}`: {type(value).__name__}"


def _kind(hint: Any) -> tuple[str, list[type]]:
    """A type in the words of the page, and the views in it."""
    if hint is str:
        return "a text", []
    if hint is bool:
        return "true or false", []
    if hint is NoneType:
        return "nothing", []
    if is_dataclass(hint) and isinstance(hint, type):
        return hint.__name__, [hint]
    if get_origin(hint) in (Union, UnionType):
        kinds = [_kind(option) for option in get_args(hint)]
        if set(get_args(hint)) == set(EXPRESSIONS):
            return "an Expression", kinds_in(kinds)
        return " or ".join(text for text, _ in kinds), kinds_in(kinds)
    items = [_kind(item) for item in get_args(hint) if item is not Ellipsis]
    if len(items) == 1:
        ((text, _),) = items
        return f"several {text}" if text[0].isupper() else _plural(text), kinds_in(
            items
        )
    return f"a pair of {' and '.join(text for text, _ in items)}", kinds_in(items)


def _plural(text: str) -> str:
    if text.startswith("several"):
        return f"lists of {text}"
    words = text.removeprefix("an ").removeprefix("a ").split(" ", 1)
    return " ".join([f"{words[0]}s", *words[1:]])


def kinds_in(kinds: Iterable[tuple[str, list[type]]]) -> list[type]:
    """The views of several types."""
    return [view for _, views in kinds for view in views]


def _examples(package: Package) -> Iterator[tuple[tuple[type, str], str]]:
    """An example of each field; where a value is empty in one view, it may not be in another."""
    found: dict[tuple[type, str], str] = {}
    waiting = [view for file in package.files for view in _records(file.view.values())]
    while waiting:
        view = waiting.pop(0)
        for field in fields(view):
            value = getattr(view, field.name)
            waiting += _records([value])
            first = value[0] if isinstance(value, tuple) and value else value
            if (
                first
                and isinstance(first, str | bool)
                and (type(view), field.name) not in found
            ):
                found[type(view), field.name] = _shown(first)
    yield from found.items()


def _records(values: Iterable[Any]) -> Iterator[Any]:
    """The records among values, and in the tuples among them."""
    for value in values:
        if is_dataclass(value):
            yield value
        elif isinstance(value, tuple):
            yield from _records(value)


def _shown(value: Any) -> str:
    text = value if isinstance(value, str) else str(value).lower()
    lines = text.strip().split("\n")
    line = lines[0] if len(lines[0]) <= LONGEST else f"{lines[0][:LONGEST]}…"
    if len(lines) > 1 and not line.endswith("…"):
        line += " …"
    fence = "``" if "`" in line else "`"
    space = " " if "`" in line else ""
    return f"{fence}{space}{line}{space}{fence}".replace("|", "\\|")


if __name__ == "__main__":
    PLACE.write_text(document(), encoding="utf-8")
