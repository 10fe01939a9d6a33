"""Collects what does not match the described type in a response, and where."""

from __future__ import annotations

from typing import TypeAlias

from ..shorten import shorten

PathNode: TypeAlias = "tuple[str, PathNode, str | int] | None"
"""A location in a response: the JSONPath (RFC 9535) with wildcards for indexes and keys of maps,
the node of the enclosing value, and the name or index in it. None is the whole response."""

_MAX_KINDS = 20


class MismatchReport:
    """The mismatches of one response: their count, and the first of each kind, up to 20 kinds.

    `corrected` counts the values that were converted although msgspec refused them, such as 1.0
    for an integer.
    """

    __slots__ = (
        "_kinds",
        "corrected",
        "count",
        "failing_converters",
        "message_cache",
    )

    def __init__(self) -> None:
        self.count = 0
        self.corrected = 0
        # Converters whose last object did not match; the next one is likely not to match either.
        self.failing_converters: set[object] = set()
        # Strings that do not match a type, with the message; wrong values are often repeated.
        self.message_cache: dict[tuple[object, str], str] = {}
        self._kinds: dict[tuple[str, str], str] = {}

    def add(self, node: PathNode, message: str) -> None:
        """Record that the value at a location does not match."""
        self.count += 1
        kind = (format_path(node), message)
        if kind not in self._kinds and len(self._kinds) < _MAX_KINDS:
            self._kinds[kind] = _format_exact_path(node)

    @property
    def json_path(self) -> str:
        """The JSONPath (RFC 9535) of all values with the first kind of mismatch."""
        return next(iter(self._kinds))[0]

    @property
    def message(self) -> str:
        """What is wrong at `json_path`, and which other paths have mismatches.

        It contains no index and no key of a map, so that the filters of `warnings` recognize a
        repeated mismatch.
        """
        (path, message), *others = self._kinds
        paths = [it for it in dict.fromkeys(p for p, _ in others) if it != path]
        if not paths:
            return message
        more = ", …" if len(paths) > 3 else ""
        return f"{message}; also at {', '.join(paths[:3])}{more}"

    @property
    def mismatches(self) -> tuple[tuple[str, str], ...]:
        """The exact path and the message of the first mismatch of each kind."""
        return tuple((path, message) for (_, message), path in self._kinds.items())


def format_path(node: PathNode) -> str:
    """Return the JSONPath of a location, with wildcards."""
    return "$" if node is None else node[0]


def _format_exact_path(node: PathNode) -> str:
    steps: list[str] = []
    while node is not None:
        _, node, key = node
        steps.append(format_step(key))
    return "$" + "".join(reversed(steps))


def format_step(key: str | int) -> str:
    """Return one step of a path: `.name`, `['a name']` or `[3]`."""
    if isinstance(key, str) and key.isidentifier():
        return f".{key}"
    return f"[{shorten(repr(key))}]"
