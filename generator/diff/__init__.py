"""(Contract, Contract) -> ChangeList: what changed between two versions, found once, judged twice.

Where the truth comes from. The model of the clients lowers what no type of a client can say: unions
become one type, `allOf` is joined, `not` and `if` are said and dropped, null is moved about. A diff
of it would lie by leaving out. So a diff reads `generator.contract`, the description in one
shape with every keyword in its place, and what happens to callers of a client comes in beside it as
two tables of symbols (`client.py`), made by the language from the very names that it generates.

How it goes. `operations/` pairs the operations (`moves.py` those that moved) and compares what they
are made of; `schemas/` compares each pair of schemas once, whoever uses it and in whichever
direction. What they yield are facts: a rule, an effect (what happens to the set of valid messages),
two places. `reach.py` then finds at one go who reaches which fact, in requests or in responses, and
`levels.py` derives from effect, direction and guards how bad it is. `listing.py` makes changes of
facts. The levels are nowhere written down by hand.

What is not judged is listed, never passed over: `ChangeList.not_evaluated`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import islice

from generator.contract import Contract
from generator.diff.build_changes import Judge
from generator.diff.changes import (
    Change,
    ChangeList,
    NotEvaluated,
    OperationCounts,
    VersionInfo,
)
from generator.diff.client_impact import judged
from generator.diff.collect import fold, gather
from generator.diff.compare_operations import joined
from generator.diff.components import compare_components, compare_information
from generator.diff.fact_index import NOBODY, Ledger
from generator.diff.reachability import reach
from generator.diff.registry import RULES
from generator.diff.rule import Skipped
from generator.diff.schemas import Pairs
from generator.diff.version_bump import bumps
from generator.model.surface import Surface

__all__ = ["RULES", "ChangeList", "Surface", "diff"]

SHOWN_POINTERS = 5


def diff(
    old: Contract,
    new: Contract,
    surfaces: tuple[Surface, Surface] | None = None,
    today: date | None = None,
) -> ChangeList:
    """What changed from one version to another, the worst first.

    `surfaces` are the symbols of the two clients; without them the client's verdict is the wire's,
    and the report says so. `today` decides whether an announced sunset has passed; without it, only
    those have that had when this program was written.
    """
    skipped, ledger = Skipped(), Ledger()
    pairs = Pairs(old.schemas, new.schemas, skipped)
    compare_information(old, new, ledger)
    moved = joined(old, new, ledger, pairs, skipped)
    reached = reach(ledger.roots, pairs)
    unused = compare_components(old, new, ledger, pairs, reached)
    reached = reach(((key, NOBODY) for key in unused), pairs, reached)
    judge = Judge(ledger.joints, old, new, today)
    found = gather(ledger, pairs, reached, skipped)
    changes = [judge.change(group) for group in fold(found)]
    if surfaces is not None:
        changes = [judge.located(c) for c in judged(changes, *surfaces, moved)]
    else:
        skipped.note("client", "no client of the two versions was compared", "")
    if pairs.overflow:
        skipped.note("schemas", "too many pairs of schemas; some were left out", "")
    changes.sort(key=_order)
    api_bump, client_bump = bumps(changes)
    return ChangeList(
        VersionInfo(old.name, old.title, old.version, len(old.operations)),
        VersionInfo(new.name, new.title, new.version, len(new.operations)),
        _counts(old, new, changes, len(moved), moved),
        tuple(changes),
        tuple(
            NotEvaluated(
                what, reason, len(places), tuple(islice(places, SHOWN_POINTERS))
            )
            for (what, reason), places in sorted(skipped.places.items())
        ),
        api_bump,
        client_bump,
    )


def _order(change: Change) -> tuple[object, ...]:
    pointer = change.new or change.old
    return (
        change.wire.rank,
        change.client.rank,
        -len(change.operations),
        change.root,
        pointer.pointer if pointer else "",
        change.rule,
        change.subject,
    )


def _counts(
    old: Contract,
    new: Contract,
    changes: list[Change],
    moves: int,
    moved: Mapping[tuple[str, str], tuple[str, str]],
) -> OperationCounts:
    common = [
        key for key in old.operations if key in new.operations and key not in moved
    ]
    touched = {(o.method, o.path) for change in changes for o in change.operations}
    changed = sum(key in touched for key in common)
    return OperationCounts(
        added=len(new.operations) - len(common) - moves,
        removed=len(old.operations) - len(common) - moves,
        moved=moves,
        changed=changed,
        unchanged=len(common) - changed,
    )
