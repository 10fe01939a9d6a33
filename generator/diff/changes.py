"""The result of a comparison: frozen and in a fixed order."""

from __future__ import annotations

from enum import Enum

from generator.json_types import Json
from generator.record import record


class Effect(Enum):
    """What a change does to the set of messages that are valid."""

    NONE = "none"
    WIDENS = "widens"
    NARROWS = "narrows"
    INCOMPARABLE = "incomparable"
    UNKNOWN = "unknown"


class Direction(Enum):
    """The messages that a change concerns, as a caller sees them."""

    REQUEST = "request"
    RESPONSE = "response"
    BOTH = "both"
    NEITHER = "neither"


class Level(Enum):
    """How severe a change is."""

    BREAKING = "breaking"
    WARNING = "warning"
    SAFE = "safe"

    @property
    def rank(self) -> int:
        """0 for the worst level, rising as levels get milder."""
        return _RANKS[self]


_RANKS = {Level.BREAKING: 0, Level.WARNING: 1, Level.SAFE: 2}


class Confidence(Enum):
    """How certain a change is: `HIGH` follows from the specifications alone, `MEDIUM` rests on what
    servers and clients usually do, `LOW` on a similarity."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Action(Enum):
    """What happened to the element that changed."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    RENAMED = "renamed"
    MOVED = "moved"


@record
class Side:
    """One side of a change: a JSON Pointer, line and column from 1, and the value.

    Where the element is missing on this side, the pointer is that of its parent, and `present` is
    False. `pointer` is that of the assembled description; `written` and `document` are where the
    author wrote it, each empty where that is the same pointer, or the root file.
    """

    pointer: str
    line: int
    column: int
    present: bool
    value: Json
    written: str = ""
    document: str = ""

    def stands_at(self) -> str:
        """Return the pointer in the file that the author wrote."""
        return self.written or self.pointer


@record
class MessagePart:
    """A part of an operation that a change affects: `location` is request, response, parameter,
    header or operation; `name` is that of a parameter, a header or a status; `status` is that of
    the response to which a header belongs, or the location of a parameter."""

    location: str
    name: str = ""
    status: str = ""
    media_types: tuple[str, ...] = ()


@record
class AffectedOperation:
    """An operation that a change affects, as the new version names it (or the old one, if
    removed)."""

    method: str
    path: str
    operation_id: str
    tags: tuple[str, ...]
    parts: tuple[MessagePart, ...]


@record
class ClientSymbolChange:
    """A symbol of the generated client that a change affects, before and after.

    `kind` is method, argument, returns, type or attribute; a side is `""` where it is missing.
    """

    kind: str
    symbol: str
    level: Level
    before: str
    after: str
    why: str


@record
class Place:
    """Another place with the same change, for a change that was made in several places."""

    old: Side | None
    new: Side | None


@record
class Accepted:
    """The reason why a project accepts a change, and the last day (ISO 8601) of the acceptance,
    `""` for always."""

    reason: str
    until: str = ""


@record
class Change:
    """A difference between two versions, with both verdicts.

    `rule` is a stable id, `kind` the kind of element (operation, parameter, schema...), `area` its
    aspect (enum, type, security...), `subject` its name. `root` is the pointer of the component or
    operation that it belongs to; `reasons` derive `wire` step by step. `fingerprint` consists of
    ids and values, never of wording or lines. `score` (0 to 1) and `evidence` are set for moves and
    renames. `accepted` is set for a change that api.yaml accepts; its verdicts do not change.
    `new_origins` are those to which clients send their credentials now, and did not before.
    """

    rule: str
    kind: str
    area: str
    action: Action
    effect: Effect
    direction: Direction
    wire: Level
    client: Level
    confidence: Confidence
    fingerprint: str
    subject: str
    root: str
    old: Side | None
    new: Side | None
    places: tuple[Place, ...]
    operations: tuple[AffectedOperation, ...]
    client_symbols: tuple[ClientSymbolChange, ...]
    message: str
    why: str
    remedy: str
    reasons: tuple[str, ...]
    score: float | None = None
    evidence: tuple[str, ...] = ()
    accepted: Accepted | None = None
    new_origins: tuple[str, ...] = ()

    @property
    def level(self) -> Level:
        """The worse of the two verdicts."""
        return min(self.wire, self.client, key=lambda level: level.rank)


@record
class NotEvaluated:
    """A difference that no rule compares: what, why, and where (pointers of the new version)."""

    what: str
    reason: str
    count: int
    pointers: tuple[str, ...]


@record
class VersionInfo:
    """One side of a comparison: the name of the description, its title and version."""

    document: str
    title: str
    version: str
    operations: int


@record
class OperationCounts:
    """Counts of operations.

    `moved` are pairs with another method or path; they are in none of the other counts. `changed`
    are those of both versions that a change affects.
    """

    added: int
    removed: int
    moved: int
    changed: int
    unchanged: int


@record
class Bump:
    """The recommended version bump: `major`, `minor`, `patch` or `none`, and the fingerprints of
    the changes that require it (at most ten)."""

    step: str
    because: tuple[str, ...]


@record
class ChangeList:
    """All changes, the worst first, and the recommended version bumps."""

    old: VersionInfo
    new: VersionInfo
    operations: OperationCounts
    changes: tuple[Change, ...]
    not_evaluated: tuple[NotEvaluated, ...]
    api_bump: Bump
    client_bump: Bump

    def count(self, level: Level, *, client: bool = False) -> int:
        """Count the changes of a level, by the wire verdict or by the client's."""
        return sum((c.client if client else c.wire) is level for c in self.changes)
