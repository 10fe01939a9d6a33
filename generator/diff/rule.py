"""Rules, and the facts that the functions beside the rules yield."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.diff.changes import Action, Effect
from generator.json_types import Json
from generator.record import record

REQUEST, RESPONSE, PROMISE = "request", "response", "promise"


@record
class Rule:
    """A kind of change; its texts stand in `messages.py`.

    `effects` are those that its facts can have. `directions` says what they bear on: requests,
    responses, or what callers are promised. `guards` are those that its facts can carry (see
    `levels.py`). `keyed` says that a fact's subject is the key of a map, and not a property.
    """

    id: str
    kind: str
    area: str
    action: Action
    effects: tuple[Effect, ...]
    directions: tuple[str, ...] = (REQUEST, RESPONSE)
    guards: tuple[str, ...] = ()
    keyed: bool = False


def rule(
    id: str,  # noqa: A002
    kind: str,
    area: str,
    action: Action,
    *effects: Effect,
    directions: tuple[str, ...] = (REQUEST, RESPONSE),
    guards: tuple[str, ...] = (),
    keyed: bool = False,
) -> Rule:
    """Return a rule with the effects that its facts can have."""
    return Rule(id, kind, area, action, effects, directions, guards, keyed)


@record
class End:
    """One end of a fact: its pointer and its value."""

    pointer: str
    value: Json = None
    present: bool = True


@record
class Fact:
    """A rule that applies in one place, before it is known which operations it affects.

    `home` is the pointer of the schema that a fact is about, where the ends are parts of it.
    `guards` name what may soften the effect (see `levels.py`). `carries` says which messages it
    concerns where the place alone does not decide: request, response, or `""`; `PROMISE` says that
    it concerns what callers are promised. `new_origins` are those to which clients send their
    credentials now, and did not before.
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
    new_origins: tuple[str, ...] = ()


@dataclass(slots=True)
class Skipped:
    """Differences that no rule compares, by keyword."""

    places: dict[tuple[str, str], dict[str, None]] = field(default_factory=dict)

    def note(self, what: str, reason: str, pointer: str) -> None:
        """Add a place, once."""
        self.places.setdefault((what, reason), {})[pointer] = None
