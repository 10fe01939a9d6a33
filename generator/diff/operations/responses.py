"""Responses: statuses and headers."""

from __future__ import annotations

from collections.abc import Mapping

from generator.contract import Parameter, Response
from generator.diff.changes import Action, Effect
from generator.diff.fact_index import RESPONSE, FactIndex, OperationPair
from generator.diff.not_compared import NOT_EVALUATED
from generator.diff.operations.bodies import compare_media
from generator.diff.operations.facts import differs, end
from generator.diff.operations.serialization import compare_parameter_pair
from generator.diff.rule import End, Fact, Rule, Skipped, rule
from generator.diff.schemas import SchemaPairs
from generator.diff.sunset import SUNSET, removal_guards

_R, _H = "response", "header"
SUCCESS = (
    rule("success-status-added", _R, "status", Action.ADDED, Effect.UNKNOWN),
    rule("success-status-removed", _R, "status", Action.REMOVED, Effect.INCOMPARABLE),
)
OTHER = (
    rule("status-added", _R, "status", Action.ADDED, Effect.NONE),
    rule("status-removed", _R, "status", Action.REMOVED, Effect.NONE, Effect.UNKNOWN),
)
GENERAL = rule("status-generalized", _R, "status", Action.CHANGED, Effect.UNKNOWN)
SPECIAL = rule("status-specialized", _R, "status", Action.CHANGED, Effect.NARROWS)
DESCRIPTION = rule(
    "response-description-changed", _R, "documentation", Action.CHANGED, Effect.NONE
)
HEADER = (
    rule("response-header-added", _H, "header", Action.ADDED, Effect.NONE),
    rule(
        "response-header-removed",
        _H,
        "header",
        Action.REMOVED,
        Effect.WIDENS,
        guards=("optional", "sunset", "deprecated"),
    ),
)

RULES: tuple[Rule, ...] = (*SUCCESS, *OTHER, GENERAL, SPECIAL, DESCRIPTION, *HEADER)


def compare_responses(
    pair: OperationPair, facts: FactIndex, schema_pairs: SchemaPairs, skipped: Skipped
) -> None:
    """Add the facts of the responses of an operation."""
    if pair.old is None or pair.new is None:
        return
    old, new = pair.old.responses, pair.new.responses
    met: set[str] = set()
    for status, reply in old.items():
        other = new.get(status)
        if other is None:
            general = new.get(f"{status[0]}XX") if status != "default" else None
            if general is not None and general.status not in old:
                other = general
                ends = (
                    End(reply.raw.pointer, status),
                    End(general.raw.pointer, general.status),
                )
                usage = pair.usage(RESPONSE, "response", status, status)
                facts.add(Fact(GENERAL, Effect.UNKNOWN, status, *ends), usage)
        if other is None and status.endswith("XX"):
            other = next(
                (r for s, r in new.items() if _is_new_within(s, status, old)), None
            )
            if other is not None:
                ends = End(reply.raw.pointer, status), End(
                    other.raw.pointer, other.status
                )
                usage = pair.usage(RESPONSE, "response", status, status)
                facts.add(Fact(SPECIAL, Effect.NARROWS, status, *ends), usage)
        if other is None:
            _add_status(pair, reply, facts, came=False)
            continue
        met.add(other.status)
        _compare_response(pair, reply, other, facts, schema_pairs, skipped)
    for status, reply in new.items():
        if status not in met:
            _add_status(pair, reply, facts, came=True)


def _is_new_within(status: str, range_: str, old: Mapping[str, Response]) -> bool:
    """Whether a status is a new one of a class such as 2XX."""
    return status not in old and status[:1] == range_[0] and status != range_


def _add_status(
    pair: OperationPair, reply: Response, facts: FactIndex, *, came: bool
) -> None:
    if pair.old is None or pair.new is None:
        return
    status = reply.status
    success = status.startswith("2")
    item = (SUCCESS if success else OTHER)[0 if came else 1]
    if success:
        effect = Effect.UNKNOWN if came else Effect.INCOMPARABLE
    elif status == "default" and not came:
        effect = Effect.UNKNOWN
    else:
        # A server may still send an error that is not described.
        effect = Effect.NONE
    there = End(reply.raw.pointer, status)
    holder = pair.old.raw if came else pair.new.raw
    missing = End(end(holder, "responses").pointer, None, present=False)
    ends = (missing, there) if came else (there, missing)
    usage = pair.usage(RESPONSE, "response", status, status)
    facts.add(Fact(item, effect, status, *ends), usage)


def _compare_response(
    pair: OperationPair,
    old: Response,
    new: Response,
    facts: FactIndex,
    schema_pairs: SchemaPairs,
    skipped: Skipped,
) -> None:
    status = old.status
    holders = old.raw, new.raw
    compare_media(
        pair, old.media_types, new.media_types, status, facts, schema_pairs, holders
    )
    if differs(*holders, "description"):
        ends = end(old.raw, "description"), end(new.raw, "description")
        usage = pair.usage(RESPONSE, "response", status, status)
        facts.add(Fact(DESCRIPTION, Effect.NONE, status, *ends), usage)
    if differs(*holders, "links"):
        reason = NOT_EVALUATED["response", "links"]
        skipped.note("links", reason, end(new.raw, "links").pointer)
    for name, header in old.headers.items():
        usage = pair.usage(RESPONSE, "header", header.name, status)
        other = new.headers.get(name)
        if other is None:
            fact = Fact(
                HEADER[1],
                Effect.WIDENS,
                header.name,
                End(header.use_pointer, dict(header.raw.value)),
                End(new.raw.pointer, None, present=False),
                _header_guards(header),
            )
            facts.add(fact, usage)
        else:
            compare_parameter_pair(header, other, usage, facts, schema_pairs, skipped)
    for name, header in new.headers.items():
        if name not in old.headers:
            usage = pair.usage(RESPONSE, "header", header.name, status)
            ends = (
                End(old.raw.pointer, None, present=False),
                End(header.use_pointer, dict(header.raw.value)),
            )
            facts.add(Fact(HEADER[0], Effect.NONE, header.name, *ends), usage)


def _header_guards(header: Parameter) -> frozenset[str]:
    """Return the guards of a header that was removed.

    Few descriptions say whether a header is always sent; where nothing is said, callers rely on it.
    """
    raw = header.raw
    optional = ("optional",) if raw.value.get("required") is False else ()
    return removal_guards(raw.flag("deprecated"), end(raw, SUNSET)).union(optional)
