"""Bodies of requests and responses: media types, their schemas and their encoding."""

from __future__ import annotations

from generator.contract import Body, MediaType, RawObject
from generator.diff.changes import Action, Effect
from generator.diff.fact_index import REQUEST, RESPONSE, FactIndex, OperationPair
from generator.diff.operations.facts import differs, end, flag_fact
from generator.diff.operations.media_type_ranges import (
    covering,
    is_range,
    is_text,
    specialized,
)
from generator.diff.rule import End, Fact, Rule, rule
from generator.diff.schemas import SchemaPairs
from generator.json_types import child
from generator.json_value import JsonValue

_B, _M = "request-body", "media-type"
ADDED = rule("request-body-added", _B, "body", Action.ADDED, Effect.WIDENS)
ADDED_REQUIRED = rule(
    "required-request-body-added", _B, "body", Action.ADDED, Effect.NARROWS
)
REMOVED = rule("request-body-removed", _B, "body", Action.REMOVED, Effect.INCOMPARABLE)
REQUIRED = (
    rule("request-body-became-required", _B, "required", Action.ADDED, Effect.NARROWS),
    rule("request-body-became-optional", _B, "required", Action.REMOVED, Effect.WIDENS),
)
DESCRIPTION = rule(
    "request-body-description-changed",
    _B,
    "documentation",
    Action.CHANGED,
    Effect.NONE,
)
MEDIA = (
    rule("media-type-added", _M, "media-type", Action.ADDED, Effect.WIDENS),
    rule(
        "media-type-removed",
        _M,
        "media-type",
        Action.REMOVED,
        Effect.NARROWS,
        Effect.INCOMPARABLE,
    ),
)
RANGE = (
    rule("media-type-generalized", _M, "media-type", Action.CHANGED, Effect.WIDENS),
    rule(
        "media-type-specialized",
        _M,
        "media-type",
        Action.CHANGED,
        Effect.NARROWS,
        guards=("same-syntax",),
    ),
)
SCHEMA = (
    rule(
        "body-schema-added",
        _M,
        "type",
        Action.ADDED,
        Effect.NARROWS,
        Effect.INCOMPARABLE,
    ),
    rule("body-schema-removed", _M, "type", Action.REMOVED, Effect.WIDENS),
)
REPLACED = rule("body-schema-replaced", _M, "type", Action.CHANGED, Effect.NONE)
ENCODING = tuple(
    rule(f"encoding-{action.value}", _M, "serialization", action, Effect.INCOMPARABLE)
    for action in (Action.ADDED, Action.REMOVED, Action.CHANGED)
)

RULES: tuple[Rule, ...] = (
    ADDED,
    ADDED_REQUIRED,
    REMOVED,
    *REQUIRED,
    DESCRIPTION,
    *MEDIA,
    *RANGE,
    *SCHEMA,
    REPLACED,
    *ENCODING,
)


def compare_bodies(
    pair: OperationPair, facts: FactIndex, schema_pairs: SchemaPairs
) -> None:
    """Add the facts of a request body."""
    if pair.old is None or pair.new is None:
        return
    old, new = pair.old.body, pair.new.body
    usage = pair.usage(REQUEST, "request")
    if old is None or new is None:
        if old is not new:
            before, after = _body(old, pair.old.raw), _body(new, pair.new.raw)
            item, effect = REMOVED, Effect.INCOMPARABLE
            if new is not None:
                item, effect = ADDED, Effect.WIDENS
                if new.required:
                    item, effect = ADDED_REQUIRED, Effect.NARROWS
            facts.add(Fact(item, effect, "", before, after), usage)
        return
    effects = Effect.NARROWS, Effect.WIDENS
    fact = flag_fact(REQUIRED, effects, "", old.raw, new.raw, "required")
    if fact:
        facts.add(fact, usage)
    if differs(old.raw, new.raw, "description"):
        ends = end(old.raw, "description"), end(new.raw, "description")
        facts.add(Fact(DESCRIPTION, Effect.NONE, "", *ends), usage)
    compare_media(
        pair,
        old.media_types,
        new.media_types,
        "",
        facts,
        schema_pairs,
        (old.raw, new.raw),
    )


def compare_media(
    pair: OperationPair,
    old: tuple[MediaType, ...],
    new: tuple[MediaType, ...],
    status: str,
    facts: FactIndex,
    schema_pairs: SchemaPairs,
    holders: tuple[RawObject, RawObject],
) -> None:
    """Add the facts of the media types of a body; `status` is `""` for a request body."""
    direction, location = (RESPONSE, "response") if status else (REQUEST, "request")
    olds, news = ({m.name.lower(): m for m in side} for side in (old, new))
    # A caller also chooses the media type of a response (RFC 9110, 12.5.1), so that one more
    # never breaks it.
    chosen = pair.usage(REQUEST, location, status, status)
    # Beside JSON, the same schema is held to as in JSON.
    text = all(is_text(name) for name in (*olds, *news))
    special = specialized(olds, news) if status else {}
    met = {special[name].name.lower() for name in special}
    for name, media in olds.items():
        usage = pair.usage(direction, location, status, status, name)
        other = news.get(name) or covering(name, news) or special.get(name)
        if status and other and is_range(name) is not is_range(other.name):
            met.add(other.name.lower())
            n, effect = (1, Effect.NARROWS) if is_range(name) else (0, Effect.WIDENS)
            ends = End(media.raw.pointer, media.name), End(
                other.raw.pointer, other.name
            )
            facts.add(Fact(RANGE[n], effect, "", *ends), usage)
        elif other and name in special:
            ends = End(media.raw.pointer, media.name), End(
                other.raw.pointer, other.name
            )
            soft = frozenset({"same-syntax"})
            facts.add(Fact(RANGE[1], Effect.NARROWS, "", *ends, soft), chosen)
        if other is None:
            ends = (
                End(media.raw.pointer, media.name),
                End(holders[1].pointer, None, present=False),
            )
            effect = Effect.NARROWS if news or not status else Effect.INCOMPARABLE
            facts.add(Fact(MEDIA[1], effect, "", *ends), chosen)
            continue
        for field, before, after in (
            ("schema", media.schema, other.schema),
            ("itemSchema", media.item_schema, other.item_schema),
        ):
            if before and after:
                as_text = text and field == "schema"
                facts.add_schemas(schema_pairs.add([before], [after], as_text), usage)
                if schema_pairs.is_replaced(before, after):
                    names = [p.reference.rpartition("/")[2] for p in (before, after)]
                    ends = End(before.pointer, names[0]), End(after.pointer, names[1])
                    facts.add(Fact(REPLACED, Effect.NONE, "", *ends), chosen)
            elif before or after:
                n, effect = (0, Effect.NARROWS) if after else (1, Effect.WIDENS)
                if after and status:
                    # A body without a schema has no described type; programs used it unchanged.
                    effect = Effect.INCOMPARABLE
                ends = end(media.raw, field), end(other.raw, field)
                facts.add(Fact(SCHEMA[n], effect, "", *ends), usage)
        _compare_encoding(
            media, other, pair, usage_of=(direction, location, status), facts=facts
        )
    for name, media in news.items():
        if name not in olds and name not in met and covering(name, olds) is None:
            ends = (
                End(holders[0].pointer, None, present=False),
                End(media.raw.pointer, media.name),
            )
            facts.add(Fact(MEDIA[0], Effect.WIDENS, "", *ends), chosen)


def _compare_encoding(
    old: MediaType,
    new: MediaType,
    pair: OperationPair,
    usage_of: tuple[str, str, str],
    facts: FactIndex,
) -> None:
    before, after = old.raw.value.get("encoding"), new.raw.value.get("encoding")
    if before == after:
        return
    was = before if isinstance(before, dict) else {}
    now = after if isinstance(after, dict) else {}
    direction, location, status = usage_of
    usage = pair.usage(direction, location, status, status, new.name.lower())
    for name in dict.fromkeys((*was, *now)):
        if (
            name in was
            and name in now
            and JsonValue.of(was[name]) == JsonValue.of(now[name])
        ):
            continue
        ends = []
        for side, media in ((was, old), (now, new)):
            pointer = child(media.raw.pointer, "encoding")
            ends.append(
                End(child(pointer, name), side[name])
                if name in side
                else End(media.raw.pointer, None, present=False)
            )
        item = ENCODING[2 if name in was and name in now else 0 if name in now else 1]
        fact = Fact(item, Effect.INCOMPARABLE, name, ends[0], ends[1])
        facts.add(fact, usage)


def _body(body: Body | None, owner: RawObject) -> End:
    if body is None:
        return End(owner.pointer, None, present=False)
    return End(body.raw.pointer, [media.name for media in body.media_types])
