"""What a rule is, and what the functions that follow rules yield."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.diff.changes import Action, Effect
from generator.json_types import Json
from generator.record import record


@record
class Rule:
    """A kind of change.

    `says` is the sentence for people, with `{subject}`, `{old}` and `{new}` in it, and `{key}` for
    the subject of a fact alone, where that is no property; `why` says why
    it matters, `remedy` what to do about it.
    """

    id: str
    kind: str
    area: str
    action: Action
    says: str
    why: str
    remedy: str


@record
class End:
    """One end of a fact: its pointer, and what stands there."""

    pointer: str
    value: Json = None
    present: bool = True


@record
class Fact:
    """That a rule holds in one place; who is reached, and how bad that is, is found out later.

    `home` is the pointer of the schema that a fact is about, where the ends are parts of it.
    `guards` name what may soften the effect (see `levels.py`). `carries` says on whose messages it
    bears where the place alone does not tell: request, response, or `""`; `PROMISE` says that it is
    about what callers are promised, whichever way the thing itself travels.
    """

    rule: Rule
    effect: Effect
    subject: str
    old: End
    new: End
    guards: frozenset[str] = frozenset()
    carries: str = ""
    score: float | None = None
    evidence: tuple[str, ...] = ()
    home: str = ""


PROMISE = "promise"


@dataclass(slots=True)
class Skipped:
    """What differs and is not judged, by keyword; filled on the way."""

    places: dict[tuple[str, str], dict[str, None]] = field(default_factory=dict)

    def note(self, what: str, reason: str, pointer: str) -> None:
        """Add a place, once."""
        self.places.setdefault((what, reason), {})[pointer] = None
