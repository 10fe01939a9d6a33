"""Tags: unique names, and parents that exist (OpenAPI 3.2, 4.22)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.findings import Code, Finding, Level
from generator.openapi.lint.description_check import Check, Description
from generator.openapi.reference_targets import as_object
from generator.openapi.wording import quote_text

DUPLICATE = Code(
    "duplicate-tag",
    Level.WARNING,
    "Two tags have the same name.",
    "Operations refer to tags by name, so which of the two describes them is unknown (OpenAPI 3.1,"
    " 4.8.1: each name must be unique).",
    "Merge the two tags.",
    "tags:\n  - {name: users}\n  - {name: users, description: People who log in}",
)
PARENT = Code(
    "unknown-tag-parent",
    Level.WARNING,
    "The parent of a tag is not a tag of the description, or the tag is its own ancestor.",
    "The tags do not form a tree (OpenAPI 3.2, 4.22: the parent must exist, without circular"
    " references).",
    "Add the tag, or correct the name.",
    "tags:\n  - {name: books, parent: prodcuts}",
)


def check_tags(description: Description) -> Iterator[Finding]:
    """Yield findings about the names and parents of tags."""
    listed = description.root.get("tags")
    index_by_name = dict[str, int]()
    parents = dict[str, str]()
    for n, tag in enumerate(listed if isinstance(listed, list) else ()):
        name, parent = as_object(tag).get("name"), as_object(tag).get("parent")
        if not isinstance(name, str):
            continue
        first = index_by_name.setdefault(name, n)
        if first != n:
            message = f"another tag has the name {quote_text(name)}"
            yield description.create_finding(
                DUPLICATE, message, f"/tags/{n}/name", f"/tags/{first}/name"
            )
        if isinstance(parent, str):
            parents.setdefault(name, parent)
    yield from _check_parents(description, index_by_name, parents)


def _check_parents(
    description: Description,
    index_by_name: Mapping[str, int],
    parents: Mapping[str, str],
) -> Iterator[Finding]:
    checked = set[str]()
    for name, parent in parents.items():
        pointer = f"/tags/{index_by_name[name]}/parent"
        if parent not in index_by_name:
            message = f"no tag has the name {quote_text(parent)}"
            yield description.create_finding(PARENT, message, pointer)
            continue
        ancestors = dict.fromkeys([name])
        while parent in parents and parent not in ancestors and parent not in checked:
            ancestors[parent] = None
            parent = parents[parent]
        if parent in ancestors:
            message = f"the tag {quote_text(name)} is its own ancestor"
            yield description.create_finding(PARENT, message, pointer)
        checked |= ancestors.keys()


CHECK = Check("tags", (DUPLICATE, PARENT), check_tags)
