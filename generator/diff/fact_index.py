"""Facts with the operations they affect, and the pairs of schemas that operations use."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.contract import Operation
from generator.diff.rule import Fact
from generator.diff.schemas import SchemaPairKey
from generator.record import record

REQUEST, RESPONSE = "request", "response"


@record
class Usage:
    """A use of an element by an operation (by its number).

    `direction` is that of the messages as a caller sees them, `""` where no message is concerned;
    `error` says that it is part of an error response.
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
    """An operation of both versions, or of one: then the other is None."""

    number: int
    old: Operation | None
    new: Operation | None

    @property
    def current(self) -> Operation:
        """The operation of the new version, or of the old one where it was removed."""
        operation = self.new or self.old
        if operation is None:
            raise TypeError("an operation of no version")
        return operation

    def usage(
        self,
        direction: str,
        location: str,
        name: str = "",
        status: str = "",
        media_type: str = "",
    ) -> Usage:
        """Return a usage by this operation; for requests that the API sends, directions are
        swapped."""
        if self.current.sent_by_server and direction:
            direction = RESPONSE if direction == REQUEST else REQUEST
        error = status[:1] in ("4", "5")
        return Usage(self.number, direction, location, name, status, media_type, error)


@dataclass(slots=True)
class FactIndex:
    """Facts with their usages; equal facts in equal places are one."""

    operations: list[OperationPair] = field(default_factory=list)
    entries: dict[tuple[str, ...], tuple[Fact, list[Usage]]] = field(
        default_factory=dict
    )
    roots: dict[tuple[SchemaPairKey, Usage], None] = field(default_factory=dict)

    def add(self, fact: Fact, *usages: Usage) -> None:
        """Add a fact that is not about a schema."""
        key = identity_of(fact)
        entry = self.entries.setdefault(key, (fact, []))
        entry[1].extend(usages)

    def add_schemas(self, key: SchemaPairKey | None, usage: Usage) -> None:
        """Add a pair of schemas that an operation uses."""
        if key is not None:
            self.roots[key, usage] = None


NO_OPERATION = Usage(-1, "", "component")


def identity_of(fact: Fact) -> tuple[str, ...]:
    """Return what makes two facts the same: rule, subject, and both pointers."""
    old = fact.old.pointer if fact.old.present else ""
    new = fact.new.pointer if fact.new.present else ""
    if not old and not new:
        old, new = fact.old.pointer, fact.new.pointer
    return fact.rule.id, fact.subject, old, new
