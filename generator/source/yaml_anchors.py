"""Anchors and aliases: values are shared, and what they would unfold to is measured."""

from __future__ import annotations

from typing import Any

from generator.source.limits import FREE_ALIASED, TIMES_ALIASED
from generator.source.yaml_codes import (
    RECURSIVE_ALIAS,
    TOO_MANY_ALIASES,
    UNDEFINED_ALIAS,
)
from generator.source.yaml_notes import Notes


class Anchors:
    """The anchors of one document.

    An anchored value comes with its text where it is a scalar (for use as a key), the number of
    values it unfolds to, and its height.
    """

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self.known: dict[str, tuple[Any, str | None, int, int] | None] = {}
        self._opened: dict[int, int] = {}
        self._aliased = 0

    def define(
        self, event: Any, value: Any, text: str | None, size: int, height: int
    ) -> None:
        """Let an anchor stand for a value from now on."""
        self.known[event.anchor] = (value, text, size, height)

    def open(self, event: Any, count: int) -> None:
        """Note that a container begins, as the `count`-th value of the document."""
        self.known[event.anchor] = None
        self._opened[id(event)] = count

    def close(self, event: Any, value: Any, count: int, height: int) -> None:
        """Note that the container that began with `event` is complete."""
        self.define(event, value, None, count - self._opened.pop(id(event)) + 1, height)

    def use(
        self, event: Any, step: object, count: int
    ) -> tuple[Any, str | None, int, int]:
        """What an alias stands for; `count` values were read or reached before it.

        Raises `RefusedError` where it has no anchor, is inside of its own, or is one too many.
        """
        name = event.anchor
        if name not in self.known:
            message = f"the anchor &{name} is not defined before this alias"
            raise self._notes.refused(UNDEFINED_ALIAS, message, event, step)
        known = self.known[name]
        if known is None:
            message = f"the alias *{name} stands inside its anchor &{name}"
            raise self._notes.refused(RECURSIVE_ALIAS, message, event, step)
        limit = FREE_ALIASED + TIMES_ALIASED * (count - self._aliased)
        self._aliased += known[2]
        if self._aliased > limit:
            message = f"aliases expand to more than {limit:,} values"
            raise self._notes.refused(TOO_MANY_ALIASES, message, event, step)
        return known
