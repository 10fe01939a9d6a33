"""(Contract, Contract) -> ChangeList: compare two versions of an API.

The diff reads `generator.contract`, where every keyword of the description has its place, and not
the model of the clients, which leaves out what no type of a client can express. The effect on
callers of a client comes from two tables of symbols (`client_symbols.py`).

1. `match_operations.py` and `operations/` pair the operations and compare their parts; `schemas/`
   compares each pair of schemas once, whatever uses it. The results are facts: a rule, an effect on
   the set of valid messages, and two pointers.
2. `reachability.py` computes which operations reach which fact, in requests and in responses.
3. `build_changes.py` turns facts into changes; `levels.py` derives each level from effect,
   direction and guards, and `messages.py` holds the texts.
4. `client_impact.py` adds the verdict for the generated client.

What no rule compares is listed in `ChangeList.not_evaluated`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import islice

from generator.contract import Contract
from generator.diff.build_changes import ChangeBuilder
from generator.diff.changes import (
    Change,
    ChangeList,
    NotEvaluated,
    OperationCounts,
    VersionInfo,
)
from generator.diff.client_impact import add_client_impact
from generator.diff.collect import collect_facts, fold_facts
from generator.diff.compare_operations import compare_operations
from generator.diff.components import compare_components, compare_information
from generator.diff.fact_index import NO_OPERATION, FactIndex
from generator.diff.reachability import compute_reachability
from generator.diff.registry import RULES
from generator.diff.rule import Skipped
from generator.diff.schemas import SchemaPairs
from generator.diff.version_bump import recommend_bumps
from generator.model.surface import Surface

__all__ = ["RULES", "ChangeList", "Surface", "diff"]

SHOWN_POINTERS = 5


def diff(
    old: Contract,
    new: Contract,
    surfaces: tuple[Surface, Surface] | None = None,
    today: date | None = None,
) -> ChangeList:
    """Compare two versions and return the changes, the worst first.

    Args:
        old: the contract of the old version.
        new: the contract of the new version.
        surfaces: the symbols of both clients; without them the verdict for the client is that
            on the wire, and the report says so.
        today: the day on which announced sunset dates are compared; without it, only dates
            before the release of this program have passed.
    """
    skipped, facts = Skipped(), FactIndex()
    schema_pairs = SchemaPairs(old.schemas, new.schemas, skipped)
    compare_information(old, new, facts)
    moved = compare_operations(old, new, facts, schema_pairs, skipped)
    reached = compute_reachability(facts.roots, schema_pairs)
    unused = compare_components(old, new, facts, schema_pairs, reached)
    reached = compute_reachability(
        ((key, NO_OPERATION) for key in unused), schema_pairs, reached
    )
    builder = ChangeBuilder(facts.operations, old, new, today)
    reached_facts = collect_facts(facts, schema_pairs, reached, skipped)
    changes = [builder.build(group) for group in fold_facts(reached_facts)]
    if surfaces is not None:
        changes = [
            builder.add_lines(c) for c in add_client_impact(changes, *surfaces, moved)
        ]
    else:
        skipped.note("client", "the clients of the two versions were not compared", "")
    if schema_pairs.overflow:
        skipped.note("schemas", "too many pairs of schemas; some were not compared", "")
    changes.sort(key=_order)
    api_bump, client_bump = recommend_bumps(changes)
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
