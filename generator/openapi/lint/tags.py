"""Tags: names that must be told apart, and parents that must be there."""

from __future__ import annotations

from typing import Any

from generator.findings import Code, Finding, Level
from generator.openapi.load.normalize import Normalizer
from generator.openapi.wording import quoted

SAME_TAG = Code(
    "duplicate-tag",
    Level.WARNING,
    "Two tags have the same name.",
    "Operations name their tags, so it is unknown which of the two describes them (OpenAPI 3.1,"
    " 4.8.1: each name must be unique).",
    "Make one tag of the two.",
    "tags:\n  - {name: users}\n  - {name: users, description: Those who log in}",
)
PARENT = Code(
    "unknown-tag-parent",
    Level.WARNING,
    "The parent of a tag is no tag of the description, or the tag is its own ancestor.",
    "Nobody can draw such a tree (OpenAPI 3.2, 4.22: it must exist, and no circles).",
    "Add the tag, or correct the name.",
    "tags:\n  - {name: books, parent: prodcuts}",
)

CODES: tuple[Code, ...] = (SAME_TAG, PARENT)


def check_tags(survey: Normalizer) -> None:
    """Report tags of one name, and parents that lead nowhere or round in a circle."""
    listed = survey.root.get("tags")
    first = dict[str, int]()
    parents = dict[str, str]()
    tags: list[Any] = listed if isinstance(listed, list) else []
    for n, tag in enumerate(tags):
        name = tag.get("name")
        if not isinstance(name, str):
            continue
        if name in first:
            message = f"a tag is called {quoted(name)} before"
            at, other = f"/tags/{n}/name", f"/tags/{first[name]}/name"
            others = (survey.locate(other),)
            survey.findings.append(
                Finding(SAME_TAG, message, survey.locate(at), others)
            )
        first.setdefault(name, n)
        if isinstance(tag.get("parent"), str):
            parents.setdefault(name, tag["parent"])
    rooted = set[str]()
    for name, parent in parents.items():
        at = f"/tags/{first[name]}/parent"
        if parent not in first:
            survey.note(PARENT, f"no tag is called {quoted(parent)}", at)
            continue
        way = dict.fromkeys([name])
        while parent in parents and parent not in way and parent not in rooted:
            way[parent] = None
            parent = parents[parent]
        if parent in way:
            survey.note(PARENT, f"the parents of {quoted(name)} lead back to it", at)
        rooted |= way.keys()
