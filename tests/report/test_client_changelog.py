"""CHANGELOG.md of a client, from two descriptions."""

from __future__ import annotations

import json

import pytest
from markdown_it import MarkdownIt

from generator import pipeline
from generator.config import ApiConfig, TargetConfig
from generator.report.client_changelog import client_changelog
from generator.source.document import Source

CONFIG = ApiConfig("notes", ("1.0", "2.0"), {"python": TargetConfig("notes", "notes")})
OLD = """\
openapi: 3.0.3
info: {title: Notes, version: "1.0"}
paths:
  /notes/:
    get:
      operationId: notes_list
      tags: [notes]
      parameters:
        - {in: query, name: page, schema: {type: integer}}
        - {in: query, name: color, schema: {type: string}}
      responses:
        "200":
          description: ""
          content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}
  /notes/old/:
    post: {operationId: notes_old, tags: [notes], responses: {"204": {description: ""}}}
components:
  schemas:
    Note:
      type: object
      required: [size, text]
      properties: {size: {type: integer}, text: {type: string}}
"""
CHANGES = (
    ('"1.0"', '"2.0"'),
    ("name: page, schema: {type: integer}", "name: page, required: true, schema: {type: string}"),
    ("        - {in: query, name: color, schema: {type: string}}\n", ""),
    ("/notes/old/:", "/notes/new/:"),
    ("notes_old", "notes_new"),
    ("required: [size, text]", "required: [size]"),
    ("size: {type: integer}", "size: {type: string}, kind: {type: string}"),
)  # fmt: skip


def page(old: str, new: str) -> str:
    """The changelog from one text to another."""
    versions = []
    for name, text in (("1.0.yaml", old), ("2.0.yaml", new)):
        read = pipeline.read_version(Source(name, {name: text.encode()}), CONFIG)
        assert read.value is not None
        versions.append(read.value)
    found, _ = pipeline.compare_versions(versions[0], versions[1])
    return client_changelog(found.changes, found.background.calls)


def changed(*changes: tuple[str, str]) -> str:
    text = OLD
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return text


def test_the_whole_page() -> None:
    old = OLD.replace("notes_old", "notes_archive")
    new = changed(*CHANGES).replace("notes_new", "notes_restore")
    assert page(old, new) == """\
# Changes

Changes from `1.0` to `2.0` for code that uses this client. Code that uses an entry marked \
**breaking** may have to change.

Methods: 1 added, 1 changed, 1 removed, 0 renamed.
5 API changes break calling code. Recommended version bump: `major`.

## Removed

- `client.notes.archive() -> None`, `POST /notes/old/`

## Changed

### `client.notes.list`

`GET /notes/`

- `color` (**breaking**: it was removed)
- `page` (**breaking**: it is required now)

```diff
  client.notes.list(
-     page: int = ...,
-     color: str = ...,
+     page: str,
```

### Classes

- `Note.size` changed from `int` to `str` (**breaking**: its value may have a type that callers \
do not handle)
- `Note.text` changed from `str` to `str | UnsetType` (**breaking**: it may be missing now, and is \
UNSET then)

## Added

- `client.notes.restore() -> None`, `POST /notes/new/`
- attribute `Note.kind` of type `str | UnsetType`
"""


def test_a_method_with_another_name() -> None:
    text = page(OLD, changed(("notes_list", "notes_all")))
    assert """
## Renamed

### `client.notes.list` was renamed to `client.notes.all`

`GET /notes/`

```diff
- client.notes.list(
+ client.notes.all(
```
""" in text
    assert "## Removed" not in text
    assert "## Added" not in text


def test_nothing_that_programs_can_name() -> None:
    assert page(OLD, changed(("Notes", "Texts"))) == """\
# Changes

Changes from `1.0` to `1.0` for code that uses this client. Code that uses an entry marked \
**breaking** may have to change.

Methods: 0 added, 0 changed, 0 removed, 0 renamed.
No change breaks calling code. Recommended version bump: `patch`.

No public symbol of the client changed.
"""


def test_a_long_call_shows_what_must_be_given() -> None:
    many = ", ".join(
        f"{{in: query, name: parameter_{n}, required: {str(n < 1).lower()}, "
        "schema: {type: string}}"
        for n in range(12)
    )
    more = f"""\
  /more/:
    get:
      operationId: notes_more
      tags: [notes]
      parameters: [{many}]
      responses: {{"204": {{description: ""}}}}
components:
"""
    line = "- `client.notes.more(parameter_0: str, ...) -> None`, `GET /more/`"
    assert line in page(OLD, changed(("components:\n", more)))


@pytest.mark.parametrize(
    "hostile", ["</td><script>x</script>", "`` ` [a](b) **c**", "# x\n## y"]
)
def test_no_text_of_a_description_becomes_markup(hostile: str) -> None:
    text = page(
        OLD.replace('"1.0"', json.dumps(hostile)),
        changed(("/notes/old/", json.dumps(f"/{hostile}/"))),
    )
    tokens = MarkdownIt("commonmark").parse(text)
    kinds = {token.type for token in tokens}
    kinds |= {child.type for token in tokens for child in token.children or ()}
    assert not kinds & {"html_block", "html_inline", "link_open", "image"}
    heads = [t for t in tokens if t.type == "heading_open" and t.tag in ("h1", "h2")]
    assert len(heads) <= 5
