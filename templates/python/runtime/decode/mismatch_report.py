"""What does not fit in an answer, and where."""

from __future__ import annotations

from typing import TypeAlias

At: TypeAlias = "tuple[str, At, str | int] | None"
"""A place: a JSONPath (RFC 9535) that fits all such places, the place that it is in, and the name
or index there; None is the whole answer."""

_KEPT = 20


class Misfits:
    """What did not fit: how often, and of each kind the first, up to 20 kinds.

    `mended` counts the values that fit after all, once they were looked at more closely.
    """

    __slots__ = ("_kinds", "count", "mended", "seen", "suspects")

    def __init__(self) -> None:
        self.count = 0
        self.mended = 0
        # Classes whose last object did not fit; the next one will hardly do so as a whole.
        self.suspects: set[object] = set()
        # Strings that do not fit a type, and why, as the same odd value often comes again.
        self.seen: dict[tuple[object, str], str] = {}
        self._kinds: dict[tuple[str, str], str] = {}

    def add(self, at: At, message: str) -> None:
        """Note that the value at a place does not fit."""
        self.count += 1
        kind = (general(at), message)
        if kind not in self._kinds and len(self._kinds) < _KEPT:
            self._kinds[kind] = _exact(at)

    @property
    def place(self) -> str:
        """A JSONPath (RFC 9535) to all values that are amiss like the first."""
        return next(iter(self._kinds))[0]

    @property
    def message(self) -> str:
        """What is wrong at `place`, and which other places there are.

        No index and no key of a map is in it, so that the filters of `warnings` take the same
        fault for the same.
        """
        (place, message), *others = self._kinds
        places = [it for it in dict.fromkeys(p for p, _ in others) if it != place]
        if not places:
            return message
        more = ", …" if len(places) > 3 else ""
        return f"{message}; nor at {', '.join(places[:3])}{more}"

    @property
    def exact(self) -> tuple[tuple[str, str], ...]:
        """The exact place and the message of the first of each kind."""
        return tuple((at, message) for (_, message), at in self._kinds.items())


def general(at: At) -> str:
    """The JSONPath that fits all such places."""
    return "$" if at is None else at[0]


def _exact(at: At) -> str:
    steps: list[str] = []
    while at is not None:
        _, at, key = at
        steps.append(step(key))
    return "$" + "".join(reversed(steps))


def step(key: str | int) -> str:
    """One step of a path: `.name`, `['a name']` or `[3]`."""
    if isinstance(key, str) and key.isidentifier():
        return f".{key}"
    return f"[{short(repr(key))}]"


def short(text: str) -> str:
    """A text of at most 60 characters."""
    return text if len(text) <= 60 else text[:59] + "…"
