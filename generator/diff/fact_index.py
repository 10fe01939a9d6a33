"""The ledger: which facts hold where, and which operations use which pairs of schemas."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.contract import Operation
from generator.diff.rule import Fact
from generator.diff.schemas import PairKey
from generator.record import record

REQUEST, RESPONSE = "request", "response"


@record
class Usage:
    """How an operation (by its number) is touched.

    `direction` is that of the messages as a caller sees them, `""` where no message is meant;
    `error` says that only answers with an error status have it.
    """

    operation: int
    direction: str
    location: str
    name: str = ""
    status: str = ""
    media_type: str = ""
    error: bool = False


@record
class OperationPair:
    """An operation of both versions, or of one: then the other is None.

    `holder` is the number of the operation that a callback belongs to.
    """

    number: int
    old: Operation | None
    new: Operation | None

    @property
    def endpoint(self) -> Operation:
        """The operation as it is now, or as it was."""
        found = self.new or self.old
        if found is None:
            raise TypeError("an operation of no version")
        return found

    def usage(
        self,
        direction: str,
        location: str,
        name: str = "",
        status: str = "",
        media_type: str = "",
    ) -> Usage:
        """How this operation is touched; what an API itself calls goes the other way round."""
        if self.endpoint.sent_by_server and direction:
            direction = RESPONSE if direction == REQUEST else REQUEST
        error = status[:1] in ("4", "5")
        return Usage(self.number, direction, location, name, status, media_type, error)


@dataclass(slots=True)
class Ledger:
    """Facts with those that they touch; equal facts in equal places are one."""

    joints: list[OperationPair] = field(default_factory=list)
    facts: dict[tuple[str, ...], tuple[Fact, list[Usage]]] = field(default_factory=dict)
    roots: dict[tuple[PairKey, Usage], None] = field(default_factory=dict)

    def fact(self, found: Fact, *usages: Usage) -> None:
        """A fact that is not about a schema."""
        key = place_of(found)
        known = self.facts.setdefault(key, (found, []))
        known[1].extend(usages)

    def schema(self, key: PairKey | None, usage: Usage) -> None:
        """An operation uses a pair of schemas."""
        if key is not None:
            self.roots[key, usage] = None


NOBODY = Usage(-1, "", "component")


def place_of(fact: Fact) -> tuple[str, ...]:
    """What makes two facts the same: rule, subject, and the places that both are about."""
    old = fact.old.pointer if fact.old.present else ""
    new = fact.new.pointer if fact.new.present else ""
    if not old and not new:
        old, new = fact.old.pointer, fact.new.pointer
    return fact.rule.id, fact.subject, old, new
