"""Pairs the operations of two versions and compares all their parts."""

from __future__ import annotations

from collections.abc import Mapping

from generator.contract import Contract, Operation
from generator.diff.fact_index import FactIndex, OperationPair
from generator.diff.match_operations import match_operations
from generator.diff.operations.bodies import compare_bodies
from generator.diff.operations.operation import (
    add_moved_operation,
    add_new_operation,
    add_removed_operation,
    compare_operation,
)
from generator.diff.operations.parameters import compare_parameters
from generator.diff.operations.responses import compare_responses
from generator.diff.operations.security import compare_security
from generator.diff.operations.servers import compare_servers
from generator.diff.rule import Skipped
from generator.diff.schemas import SchemaPairs

Key = tuple[str, str]
Endpoints = Mapping[Key, Operation]


def compare_operations(
    old: Contract,
    new: Contract,
    facts: FactIndex,
    schema_pairs: SchemaPairs,
    skipped: Skipped,
) -> dict[Key, Key]:
    """Add the facts of all operations; return the new keys of those that moved, by their old
    keys."""
    side = _Side(facts, schema_pairs, skipped)
    moved = side.compare_all(old.operations, new.operations, "/paths", movable=True)
    side.compare_all(old.webhooks, new.webhooks, "/webhooks", movable=False)
    compare_security(old, new, facts.operations, facts)
    compare_servers(old, new, facts.operations, facts)
    return moved


class _Side:
    def __init__(
        self, facts: FactIndex, schema_pairs: SchemaPairs, skipped: Skipped
    ) -> None:
        self._facts, self._schema_pairs, self._skipped = facts, schema_pairs, skipped

    def compare_all(
        self, old: Endpoints, new: Endpoints, holder: str, *, movable: bool
    ) -> dict[Key, Key]:
        gone = {key: e for key, e in old.items() if key not in new}
        come = {key: e for key, e in new.items() if key not in old}
        moved_keys: dict[Key, Key] = {}
        for key, endpoint in old.items():
            if key in new:
                self._compare_pair(self._add_pair(endpoint, new[key]))
        for move in match_operations(gone, come) if movable else ():
            del gone[move.old.key], come[move.new.key]
            moved_keys[move.old.key] = move.new.key
            pair = self._add_pair(move.old, move.new)
            add_moved_operation(pair, self._facts, move.score, move.evidence)
            self._compare_pair(pair)
        for endpoint in gone.values():
            add_removed_operation(self._add_pair(endpoint, None), self._facts, holder)
        for endpoint in come.values():
            add_new_operation(self._add_pair(None, endpoint), self._facts, holder)
        return moved_keys

    def _add_pair(self, old: Operation | None, new: Operation | None) -> OperationPair:
        pair = OperationPair(len(self._facts.operations), old, new)
        self._facts.operations.append(pair)
        return pair

    def _compare_pair(self, pair: OperationPair) -> None:
        old, new = pair.old, pair.new
        if old is None or new is None or self._is_unchanged(old, new):
            return
        compare_operation(pair, self._facts, self._skipped)
        compare_parameters(pair, self._facts, self._schema_pairs, self._skipped)
        compare_bodies(pair, self._facts, self._schema_pairs)
        compare_responses(pair, self._facts, self._schema_pairs, self._skipped)
        if old.callbacks or new.callbacks:
            self._compare_callbacks(pair, old, new)

    def _is_unchanged(self, old: Operation, new: Operation) -> bool:
        """Whether an operation did not change, security and servers aside."""
        unchanged = self._schema_pairs.are_equal
        return (
            old.key == new.key
            and unchanged(old.raw.value, new.raw.value)
            and [*old.parameters] == [*new.parameters]
            # Those that stand beside the operation, in its path.
            and all(
                unchanged(parameter.raw.value, new.parameters[key].raw.value)
                for key, parameter in old.parameters.items()
                if not parameter.use_pointer.startswith(f"{old.raw.pointer}/")
            )
        )

    def _compare_callbacks(
        self, pair: OperationPair, old: Operation, new: Operation
    ) -> None:
        for name, callback in old.callbacks.items():
            other = new.callbacks.get(name)
            if other is None:
                add_removed_operation(
                    self._add_pair(callback, None),
                    self._facts,
                    pair.current.raw.pointer,
                )
            else:
                self._compare_pair(self._add_pair(callback, other))
        for name, callback in new.callbacks.items():
            if name not in old.callbacks:
                add_new_operation(
                    self._add_pair(None, callback),
                    self._facts,
                    pair.current.raw.pointer,
                )
