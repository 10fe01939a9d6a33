"""Operations of two versions put side by side, and everything that they are made of compared."""

from __future__ import annotations

from collections.abc import Mapping

from generator.contract import Contract, Operation
from generator.diff.fact_index import Ledger, OperationPair
from generator.diff.moves import moves
from generator.diff.operations.bodies import compare_bodies
from generator.diff.operations.operation import added, compare_endpoint, moved, removed
from generator.diff.operations.parameters import compare_parameters
from generator.diff.operations.responses import compare_replies
from generator.diff.operations.security import compare_security
from generator.diff.operations.servers import compare_servers
from generator.diff.rule import Skipped
from generator.diff.schemas import Pairs

Key = tuple[str, str]
Endpoints = Mapping[Key, Operation]


def joined(
    old: Contract, new: Contract, ledger: Ledger, pairs: Pairs, skipped: Skipped
) -> dict[Key, Key]:
    """Enter what changed of all operations; the old keys of those that moved, with the new ones."""
    side = _Side(ledger, pairs, skipped)
    found = side.all(old.operations, new.operations, "/paths", movable=True)
    side.all(old.webhooks, new.webhooks, "/webhooks", movable=False)
    compare_security(old, new, ledger.joints, ledger)
    compare_servers(old, new, ledger.joints, ledger)
    return found


class _Side:
    def __init__(self, ledger: Ledger, pairs: Pairs, skipped: Skipped) -> None:
        self._ledger, self._pairs, self._skipped = ledger, pairs, skipped

    def all(
        self, old: Endpoints, new: Endpoints, holder: str, *, movable: bool
    ) -> dict[Key, Key]:
        gone = {key: e for key, e in old.items() if key not in new}
        come = {key: e for key, e in new.items() if key not in old}
        found: dict[Key, Key] = {}
        for key, endpoint in old.items():
            if key in new:
                self._both(self._joint(endpoint, new[key]))
        for move in moves(gone, come) if movable else ():
            del gone[move.old.key], come[move.new.key]
            found[move.old.key] = move.new.key
            joint = self._joint(move.old, move.new)
            moved(joint, self._ledger, move.score, move.evidence)
            self._both(joint)
        for endpoint in gone.values():
            removed(self._joint(endpoint, None), self._ledger, holder)
        for endpoint in come.values():
            added(self._joint(None, endpoint), self._ledger, holder)
        return found

    def _joint(self, old: Operation | None, new: Operation | None) -> OperationPair:
        joint = OperationPair(len(self._ledger.joints), old, new)
        self._ledger.joints.append(joint)
        return joint

    def _both(self, joint: OperationPair) -> None:
        old, new = joint.old, joint.new
        if old is None or new is None or self._same(old, new):
            return
        compare_endpoint(joint, self._ledger, self._skipped)
        compare_parameters(joint, self._ledger, self._pairs, self._skipped)
        compare_bodies(joint, self._ledger, self._pairs)
        compare_replies(joint, self._ledger, self._pairs, self._skipped)
        if old.callbacks or new.callbacks:
            self._callbacks(joint, old, new)

    def _same(self, old: Operation, new: Operation) -> bool:
        """Whether nothing in an operation changed; security and servers are looked at apart."""
        unchanged = self._pairs.unchanged
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

    def _callbacks(self, joint: OperationPair, old: Operation, new: Operation) -> None:
        for name, callback in old.callbacks.items():
            other = new.callbacks.get(name)
            if other is None:
                removed(
                    self._joint(callback, None),
                    self._ledger,
                    joint.endpoint.raw.pointer,
                )
            else:
                self._both(self._joint(callback, other))
        for name, callback in new.callbacks.items():
            if name not in old.callbacks:
                added(
                    self._joint(None, callback),
                    self._ledger,
                    joint.endpoint.raw.pointer,
                )
