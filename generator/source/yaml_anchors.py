"""Anchors and aliases: values are shared, and their expanded size is limited."""

from __future__ import annotations

from typing import Any

from generator.source.resource_limits import (
    ALIASED_VALUES_PER_VALUE,
    FREE_ALIASED_VALUES,
)
from generator.source.yaml_codes import (
    RECURSIVE_ALIAS,
    TOO_MANY_ALIASES,
    UNDEFINED_ALIAS,
)
from generator.source.yaml_findings import YamlFindings


class Anchors:
    """The anchors of one document.

    An anchored value is kept with its text if it is a scalar (for use as a key), the number of
    values it expands to, and its height.
    """

    def __init__(self, findings: YamlFindings) -> None:
        self._findings = findings
        self.by_name: dict[str, tuple[Any, str | None, int, int] | None] = {}
        self._opened: dict[int, int] = {}
        self._aliased = 0

    def define(
        self, event: Any, value: Any, text: str | None, size: int, height: int
    ) -> None:
        """Define an anchor for a value."""
        self.by_name[event.anchor] = (value, text, size, height)

    def open(self, event: Any, count: int) -> None:
        """Record that an anchored container begins, as the `count`-th value of the document."""
        self.by_name[event.anchor] = None
        self._opened[id(event)] = count

    def close(self, event: Any, value: Any, count: int, height: int) -> None:
        """Record that the container that began with `event` is complete."""
        self.define(event, value, None, count - self._opened.pop(id(event)) + 1, height)

    def use(
        self, event: Any, step: object, count: int
    ) -> tuple[Any, str | None, int, int]:
        """Return what an alias refers to; `count` values were read or reached before it.

        Raises:
            RefusedError: the anchor is not defined, contains the alias, or the limit is exceeded.
        """
        name = event.anchor
        if name not in self.by_name:
            message = f"the anchor &{name} is not defined before this alias"
            raise self._findings.create_refusal(UNDEFINED_ALIAS, message, event, step)
        anchored = self.by_name[name]
        if anchored is None:
            message = f"the alias *{name} stands inside its anchor &{name}"
            raise self._findings.create_refusal(RECURSIVE_ALIAS, message, event, step)
        limit = FREE_ALIASED_VALUES + ALIASED_VALUES_PER_VALUE * (count - self._aliased)
        self._aliased += anchored[2]
        if self._aliased > limit:
            message = f"aliases expand to more than {limit:,} values"
            raise self._findings.create_refusal(TOO_MANY_ALIASES, message, event, step)
        return anchored
