"""What a diff hands on: the ChangeList, frozen, in a fixed order, with nothing left to work out."""

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
    """Which messages a change is about, as a caller sees them."""

    REQUEST = "request"
    RESPONSE = "response"
    BOTH = "both"
    NEITHER = "neither"


class Level(Enum):
    """How bad a change is."""

    BREAKING = "breaking"
    WARNING = "warning"
    SAFE = "safe"

    @property
    def rank(self) -> int:
        """0 for the worst level, rising as levels get milder."""
        return _RANKS[self]


_RANKS = {Level.BREAKING: 0, Level.WARNING: 1, Level.SAFE: 2}


class Confidence(Enum):
    """How sure the diff is: `HIGH` follows from the specifications alone, `MEDIUM` rests on what
    servers and clients usually do, `LOW` on a likeness."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Action(Enum):
    """What happened to the thing that changed."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    RENAMED = "renamed"
    MOVED = "moved"


@record
class Side:
    """One end of a change: a JSON Pointer, line and column from 1, and what stands there.

    Where a thing is missing on this side, the place is that of what would hold it, and `present`
    is False. `pointer` is that of the assembled description; `written` and `document` are where the
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
        """The pointer as the author knows it."""
        return self.written or self.pointer


@record
class Way:
    """How an operation is reached: `where` is request, response, parameter, header or operation;
    `name` a parameter, a header or a status; `status` the answer that a header belongs to.
    """

    location: str
    name: str = ""
    status: str = ""
    media_types: tuple[str, ...] = ()


@record
class Reached:
    """An operation that a change reaches, as the new version names it (the old, if it is gone)."""

    method: str
    path: str
    operation_id: str
    tags: tuple[str, ...]
    ways: tuple[Way, ...]


@record
class ClientTouch:
    """A symbol of the generated client that a change touches: what it was and what it is now.

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
    """Another place where the very same change was made, for a change that has several."""

    old: Side | None
    new: Side | None


@record
class Accepted:
    """That people know of a change and want it: why, and the last day (ISO 8601) that this holds,
    `""` for always."""

    reason: str
    until: str = ""


@record
class Change:
    """One difference between two versions, with both verdicts.

    `rule` is a stable id, `kind` what changed (operation, parameter, schema...), `area` the aspect
    of it (enum, type, security...), `subject` its name. `root` is the pointer of the named thing
    that it belongs to, a component or an operation; `reasons` say step by step how `wire` was
    derived. `fingerprint` is made of ids and values, never of wording or lines. `score` (0 to 1)
    and `evidence` are there for what was taken for a move or a rename. `accepted` is there for a
    change that api.yaml accepts; its verdicts stay what they are.
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
    operations: tuple[Reached, ...]
    touches: tuple[ClientTouch, ...]
    message: str
    why: str
    remedy: str
    reasons: tuple[str, ...]
    score: float | None = None
    evidence: tuple[str, ...] = ()
    accepted: Accepted | None = None

    @property
    def level(self) -> Level:
        """The worse of the two verdicts."""
        return min(self.wire, self.client, key=lambda level: level.rank)


@record
class NotEvaluated:
    """Something that differs and that no rule judges: what, why not, and where (new pointers)."""

    what: str
    reason: str
    count: int
    pointers: tuple[str, ...]


@record
class VersionInfo:
    """One side of a diff: the name of the description, and what it says of itself."""

    document: str
    title: str
    version: str
    operations: int


@record
class OperationCounts:
    """How the operations of two versions stand to each other.

    `moved` are pairs taken for one operation although method or path text differ; they are in none
    of the other counts. `changed` are those in both versions that a change reaches.
    """

    added: int
    removed: int
    moved: int
    changed: int
    unchanged: int


@record
class Bump:
    """The step that a version deserves: `major`, `minor`, `patch` or `none`; by which changes
    (fingerprints, at most ten)."""

    step: str
    because: tuple[str, ...]


@record
class ChangeList:
    """All changes, the worst first, and what the versions deserve."""

    old: VersionInfo
    new: VersionInfo
    operations: OperationCounts
    changes: tuple[Change, ...]
    not_evaluated: tuple[NotEvaluated, ...]
    api_bump: Bump
    client_bump: Bump

    def count(self, level: Level, *, client: bool = False) -> int:
        """How many changes have a level, by the wire verdict or by the client's."""
        return sum((c.client if client else c.wire) is level for c in self.changes)
