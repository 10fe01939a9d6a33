"""What the template of `views.py` sees: the operations of every tag, with another answer."""

from __future__ import annotations

from generator.languages.python.format import (
    docstring,
    imported,
    method_without_arguments,
    returned_call,
)
from generator.languages.python.imports import in_import_order, natural
from generator.languages.python.names import Names, TagNames
from generator.languages.python.views.method_docs import tag_doc
from generator.languages.python.views.resource import SEEN, seen_class
from generator.record import record


@record
class SeenTag:
    """A tag as a property, laid out."""

    head: str
    doc: str
    statement: str
    made: str


@record
class SeenClient:
    """`client.raw` or `client.stream`, of one of the clients."""

    name: str
    base: str
    doc: str
    tags: tuple[SeenTag, ...]


@record
class SeenView:
    """The module `views.py`."""

    typing_imports: tuple[str, ...]
    clients: tuple[SeenClient, ...]


def seen_view(names: Names) -> SeenView:
    """The view of `views.py`."""
    tags = sorted(names.tags.values(), key=lambda tag: natural(tag.attribute))
    return SeenView(
        tuple(
            imported(
                4,
                f".resources.{tag.module}",
                in_import_order(seen_class(prefix, tag) for prefix in SEEN),
            )
            for tag in tags
        ),
        tuple(_client(prefix, tags) for prefix in SEEN),
    )


def _client(prefix: str, tags: list[TagNames]) -> SeenClient:
    attribute = prefix.removeprefix("Async").lower()
    owner = "AsyncClient" if prefix.startswith("Async") else "Client"
    return SeenClient(
        prefix,
        f"{prefix}Calls",
        docstring(4, [f"What `{owner}.{attribute}` has."]),
        tuple(_tag(prefix, tag) for tag in tags),
    )


def _tag(prefix: str, tag: TagNames) -> SeenTag:
    seen = seen_class(prefix, tag)
    return SeenTag(
        method_without_arguments(4, tag.attribute, seen),
        docstring(8, [tag_doc(tag.tag)]),
        imported(8, f".resources.{tag.module}", [seen]),
        returned_call(8, seen, "self._transport"),
    )
