"""Facts -> changes: derives the levels and looks up the lines."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from generator.contract import Contract
from generator.diff.changes import (
    AffectedOperation,
    Change,
    Confidence,
    Direction,
    Effect,
    Level,
    MessagePart,
    Place,
    Side,
)
from generator.diff.collect import ReachedFact
from generator.diff.fact_index import OperationPair, Usage
from generator.diff.levels import derive
from generator.diff.messages import MESSAGES
from generator.diff.pointers import root_of
from generator.diff.rule import PROMISE, End, Fact
from generator.diff.schemas import Polarity
from generator.diff.schemas.compare_pairs import apply_polarity
from generator.diff.stability import STABILITY, is_promised
from generator.diff.sunset import resolve_dates
from generator.diff.wording import (
    leave_plain,
    mark_code,
    write_message,
    write_new_origins,
    write_subject,
)
from generator.json_types import tokens
from generator.json_value import JsonValue


@dataclass(slots=True)
class ChangeBuilder:
    """Builds changes from facts; `today` decides whether a sunset date has passed."""

    operation_pairs: Sequence[OperationPair]
    old: Contract
    new: Contract
    today: date | None
    _reached: dict[frozenset[int], tuple[AffectedOperation, ...]] = field(
        default_factory=dict
    )

    def build(self, group: Sequence[ReachedFact]) -> Change:
        """Build the change of all facts with one cause."""
        fact = group[0].fact
        states: dict[tuple[str, Polarity], list[Usage]] = {}
        for item in group:
            for state, usages in item.states.items():
                states.setdefault(state, []).extend(usages)
        wire, reasons = self._derive_wire_level(fact, states)
        usages = [u for listed in states.values() for u in listed if u.operation >= 0]
        rule = fact.rule
        marked = write_subject(fact, _label(usages, mark_code), mark_code)
        texts = MESSAGES[rule.id]
        operations = self._affected_operations(usages)
        return Change(
            rule.id,
            rule.kind,
            rule.area,
            rule.action,
            fact.effect,
            _direction_of(fact, states),
            wire,
            Level.WARNING if fact.new_origins and wire is Level.SAFE else wire,
            _confidence_of(fact),
            _compute_fingerprint(group, operations),
            write_subject(fact, _label(usages)),
            root_of(
                fact.new.pointer
                if fact.new.present or not fact.old.present
                else fact.old.pointer
            ),
            self._side(fact.old, self.old),
            self._side(fact.new, self.new),
            tuple(
                Place(
                    self._side(item.fact.old, self.old),
                    self._side(item.fact.new, self.new),
                )
                for item in group[1:]
            ),
            operations,
            (),
            write_message(rule.id, marked, fact.subject, fact.old, fact.new)
            + write_new_origins(fact.new_origins),
            texts.why,
            texts.remedy,
            reasons,
            fact.score,
            fact.evidence,
            new_origins=fact.new_origins,
        )

    def add_lines(self, change: Change) -> Change:
        """Add lines to a change that has none yet."""
        if all(side is None or side.line for side in (change.old, change.new)):
            return change
        sides = []
        for side, contract in (
            (change.old, self.old),
            (change.new, self.new),
        ):
            if side is not None and not side.line:
                end = End(side.pointer, side.value, side.present)
                side = self._side(end, contract)
            sides.append(side)
        return replace(change, old=sides[0], new=sides[1])

    def _derive_wire_level(
        self, fact: Fact, states: dict[tuple[str, Polarity], list[Usage]]
    ) -> tuple[Level, tuple[str, ...]]:
        worst = Level.SAFE
        reasons: tuple[str, ...] = ()
        if fact.effect is Effect.NONE:
            return worst, ("none: nothing that is sent or received changed",)
        guards = resolve_dates(fact.guards, self.today)
        for (direction, polarity), usages in states.items():
            if not direction or fact.carries not in ("", PROMISE, direction):
                continue
            more = set(guards)
            if direction == "response" and all(usage.error for usage in usages):
                more.add("error-response")
            if fact.carries == PROMISE:
                direction, polarity = Direction.NEITHER.value, Polarity.SAME
            elif not any(map(self._is_promised, usages)):
                more.add("no-promise")
            effect = apply_polarity(fact.effect, polarity)
            level, steps = derive(effect, Direction(direction), frozenset(more))
            if polarity is not Polarity.SAME:
                steps = (
                    f"it is inside an `if` or a `not`, which changes its effect ({polarity.value})",
                    *steps,
                )
            if not reasons or level.rank < worst.rank:
                worst, reasons = level, steps
        if not reasons:
            why = (
                "no operation uses it"
                if not states
                else "it is not part of the message"
            )
            reasons = (f"{fact.effect.value}, but safe: {why}",)
        return worst, reasons

    def _is_promised(self, usage: Usage) -> bool:
        """Whether the stability level of an operation promises compatibility."""
        old = (
            self.operation_pairs[usage.operation].old if usage.operation >= 0 else None
        )
        return old is None or is_promised(old.raw.value.get(STABILITY))

    def _side(self, end: End, contract: Contract) -> Side:
        pointer = contract.locate(end.pointer)
        return Side(
            end.pointer,
            pointer.line,
            pointer.column,
            end.present,
            end.value,
            "" if pointer.pointer == end.pointer else pointer.pointer,
            "" if pointer.document == contract.name else pointer.document,
        )

    def _affected_operations(
        self, usages: Sequence[Usage]
    ) -> tuple[AffectedOperation, ...]:
        """Return the affected operations; the same usages often come again with the next fact."""
        key = frozenset(map(id, usages))
        affected = self._reached.get(key)
        if affected is None:
            affected = self._reached[key] = tuple(self._list_operations(usages))
        return affected

    def _list_operations(self, usages: Sequence[Usage]) -> Iterator[AffectedOperation]:
        by_operation: dict[int, dict[tuple[str, str, str], set[str]]] = {}
        for usage in usages:
            if usage.operation < 0:
                continue
            ways = by_operation.setdefault(usage.operation, {})
            media = ways.setdefault((usage.location, usage.name, usage.status), set())
            if usage.media_type:
                media.add(usage.media_type)
        for number in sorted(by_operation, key=self._rank):
            ways, endpoint = by_operation[number], self.operation_pairs[number].current
            yield AffectedOperation(
                endpoint.method,
                endpoint.path,
                endpoint.id,
                endpoint.tags,
                tuple(
                    MessagePart(*key, tuple(sorted(media)))
                    for key, media in sorted(ways.items())
                ),
            )

    def _rank(self, number: int) -> tuple[str, str]:
        endpoint = self.operation_pairs[number].current
        return endpoint.path, endpoint.method


def _label(usages: Sequence[Usage], mark: Callable[[str], str] = leave_plain) -> str:
    """Name what a schema without a name belongs to."""
    if not usages:
        return "schema"
    usage = usages[0]
    if usage.location == "parameter":
        return f"{usage.status} parameter {mark(usage.name)}"
    if usage.location == "header":
        return f"header {mark(usage.name)}"
    return usage.location


def _direction_of(
    fact: Fact, states: dict[tuple[str, Polarity], list[Usage]]
) -> Direction:
    directions = {d for d, _ in states if d}
    if fact.carries and fact.carries != PROMISE:
        directions &= {fact.carries}
    if len(directions) == 2:
        return Direction.BOTH
    return Direction(directions.pop()) if directions else Direction.NEITHER


def _confidence_of(fact: Fact) -> Confidence:
    if fact.score is not None and fact.score < 0.8:
        return Confidence.LOW
    if fact.effect is Effect.UNKNOWN:
        return Confidence.LOW
    soft = {
        "optional",
        "may-still-be-sent",
        "annotation",
        "ignored-by-callers",
        "overlap",
    } & fact.guards
    likely = fact.score is not None and fact.score < 1
    return Confidence.MEDIUM if soft or likely else Confidence.HIGH


def _compute_fingerprint(
    group: Sequence[ReachedFact], operations: Sequence[AffectedOperation]
) -> str:
    """Hash ids and values, never wording or lines, and no positions in lists."""
    fact = group[0].fact
    parts = [fact.rule.id, fact.subject]
    for end in (fact.old, fact.new):
        parts.append("+" if end.present else "-")
        parts.append(JsonValue.of(end.value).json)
    if fact.rule.kind == "schema" or len(group) == 1:
        pointer = fact.new.pointer if fact.new.present else fact.old.pointer
        parts += [key for key in tokens(pointer) if not key.isdigit()]
    else:
        parts += [f"{o.method} {o.path}" for o in operations]
    text = "\x1f".join(parts)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
