"""What parameters and headers share: serialization, default, deprecation and schema."""

from __future__ import annotations

from generator.contract import MediaType, Parameter, RawObject
from generator.diff.changes import Action, Effect
from generator.diff.fact_index import FactIndex, Usage
from generator.diff.operations.facts import differs, end, flag_fact
from generator.diff.rule import PROMISE, End, Fact, Rule, Skipped, rule
from generator.diff.schemas import SchemaPairs
from generator.diff.sunset import SUNSET, compare_sunset, rules_for
from generator.record import record


@record
class SerializationRules:
    """The rules for one kind: `parameter` or `header`."""

    required: tuple[Rule, Rule]
    empty: tuple[Rule, Rule]
    serial: dict[str, Rule]
    default: tuple[Rule, ...]
    deprecated: tuple[Rule, Rule]
    description: Rule
    sunset: tuple[Rule, ...]

    def all(self) -> tuple[Rule, ...]:
        """Return all rules but those on defaults."""
        return (
            *self.required,
            *self.empty,
            *self.serial.values(),
            *self.deprecated,
            self.description,
            *self.sunset,
        )


def _rules(kind: str) -> SerializationRules:
    return SerializationRules(
        required=(
            rule(
                f"{kind}-became-required",
                kind,
                "required",
                Action.ADDED,
                Effect.NARROWS,
            ),
            rule(
                f"{kind}-became-optional",
                kind,
                "required",
                Action.REMOVED,
                Effect.WIDENS,
            ),
        ),
        empty=(
            rule(
                f"{kind}-may-be-empty",
                kind,
                "serialization",
                Action.ADDED,
                Effect.WIDENS,
            ),
            rule(
                f"{kind}-must-not-be-empty",
                kind,
                "serialization",
                Action.REMOVED,
                Effect.NARROWS,
            ),
        ),
        serial={
            key: rule(
                f"{kind}-{id_}-changed",
                kind,
                "serialization",
                Action.CHANGED,
                Effect.INCOMPARABLE,
            )
            for key, id_ in (
                ("style", "style"),
                ("explode", "explode"),
                ("allowReserved", "allow-reserved"),
                ("content", "media-type"),
            )
        },
        default=tuple(
            rule(
                f"{kind}-default-{action.value}",
                kind,
                "default",
                action,
                Effect.INCOMPARABLE,
                Effect.NONE,
            )
            for action in (Action.ADDED, Action.REMOVED, Action.CHANGED)
        ),
        deprecated=(
            rule(f"{kind}-deprecated", kind, "deprecation", Action.ADDED, Effect.NONE),
            rule(
                f"{kind}-reinstated", kind, "deprecation", Action.REMOVED, Effect.NONE
            ),
        ),
        description=rule(
            f"{kind}-description-changed",
            kind,
            "documentation",
            Action.CHANGED,
            Effect.NONE,
        ),
        sunset=rules_for(kind),
    )


PARAMETER, HEADER = _rules("parameter"), _rules("header")
RULES: tuple[Rule, ...] = (*PARAMETER.all(), *PARAMETER.default, *HEADER.all())


def is_unchanged(old: Parameter, new: Parameter, schema_pairs: SchemaPairs) -> bool:
    """Whether two parameters are equal with all that they refer to, as most are."""
    if old.raw.value != new.raw.value:
        return False
    if old.schema is None or new.schema is None:
        return True
    return schema_pairs.are_same([old.schema], [new.schema])


def compare_parameter_pair(
    old: Parameter,
    new: Parameter,
    usage: Usage,
    facts: FactIndex,
    schema_pairs: SchemaPairs,
    skipped: Skipped,
) -> None:
    """Add the facts of a parameter or a header."""
    schema_pair = None
    if old.schema and new.schema:
        schema_pair = schema_pairs.add_parameter(old.schema, new.schema)
    if schema_pair is None and old.raw.value == new.raw.value:
        return
    facts.add_schemas(schema_pair, usage)
    rules = HEADER if usage.location == "header" else PARAMETER
    subject = name_parameter(new, usage)
    own, other = old.raw, new.raw
    if old.required is not new.required:
        n = 0 if new.required else 1
        effect = (Effect.NARROWS, Effect.WIDENS)[n]
        ends = end(own, "required"), end(other, "required")
        facts.add(Fact(rules.required[n], effect, subject, *ends), usage)
    for key, was, now in (
        ("style", old.style, new.style),
        ("explode", old.explode, new.explode),
        ("allowReserved", own.flag("allowReserved"), other.flag("allowReserved")),
    ):
        if was != now and old.location == new.location:
            ends = End(end(own, key).pointer, was), End(end(other, key).pointer, now)
            fact = Fact(rules.serial[key], Effect.INCOMPARABLE, subject, *ends)
            facts.add(fact, usage)
    for flagged in (
        flag_fact(
            rules.empty,
            (Effect.WIDENS, Effect.NARROWS),
            subject,
            own,
            other,
            "allowEmptyValue",
        ),
        flag_fact(
            rules.deprecated,
            (Effect.NONE, Effect.NONE),
            subject,
            own,
            other,
            "deprecated",
        ),
    ):
        if flagged:
            facts.add(flagged, usage)
    ends = end(own, SUNSET), end(other, SUNSET)
    deprecated = own.flag("deprecated"), other.flag("deprecated")
    for item, effect, before, after, guards in compare_sunset(
        rules.sunset, *ends, *deprecated
    ):
        fact = Fact(item, effect, subject, before, after, guards, PROMISE)
        facts.add(fact, usage)
    if differs(own, other, "description"):
        ends = end(own, "description"), end(other, "description")
        facts.add(Fact(rules.description, Effect.NONE, subject, *ends), usage)
    _compare_content(old, new, usage, facts, schema_pairs)
    if usage.location == "parameter":
        _compare_default(old, new, usage, facts, schema_pairs)
    _note_extensions(own, other, skipped)


def _note_extensions(old: RawObject, new: RawObject, skipped: Skipped) -> None:
    for key in dict.fromkeys((*old.value, *new.value)):
        if key.startswith("x-") and key != SUNSET and differs(old, new, key):
            location = end(new, key) if key in new.value else end(old, key)
            skipped.note(key, "an extension without a rule", location.pointer)


def _compare_content(
    old: Parameter,
    new: Parameter,
    usage: Usage,
    facts: FactIndex,
    schema_pairs: SchemaPairs,
) -> None:
    """Compare the media types of a parameter that has `content`."""
    before, after = _first(old), _first(new)
    if before is None and after is None:
        return
    if before is None or after is None or before.name.lower() != after.name.lower():
        ends = (
            End(
                before.raw.pointer if before else old.raw.pointer,
                before.name if before else None,
            ),
            End(
                after.raw.pointer if after else new.raw.pointer,
                after.name if after else None,
            ),
        )
        rules = HEADER if usage.location == "header" else PARAMETER
        fact = Fact(
            rules.serial["content"],
            Effect.INCOMPARABLE,
            name_parameter(new, usage),
            *ends,
        )
        facts.add(fact, usage)
        return
    if before.schema and after.schema:
        facts.add_schemas(schema_pairs.add([before.schema], [after.schema]), usage)


def _compare_default(
    old: Parameter,
    new: Parameter,
    usage: Usage,
    facts: FactIndex,
    schema_pairs: SchemaPairs,
) -> None:
    before = schema_pairs.default_of([old.schema], old=True) if old.schema else None
    after = schema_pairs.default_of([new.schema], old=False) if new.schema else None
    if (before and before[0]) == (after and after[0]) and bool(before) is bool(after):
        return
    ends = (
        (
            End(before[1], before[0])
            if before
            else End(old.raw.pointer, None, present=False)
        ),
        (
            End(after[1], after[0])
            if after
            else End(new.raw.pointer, None, present=False)
        ),
    )
    effect = Effect.NONE if old.required and new.required else Effect.INCOMPARABLE
    item = PARAMETER.default[2 if before and after else 0 if after else 1]
    facts.add(Fact(item, effect, name_parameter(new, usage), *ends), usage)


def name_parameter(parameter: Parameter, usage: Usage | None = None) -> str:
    """Name a parameter or a header: `query parameter limit`."""
    if usage is not None and usage.location == "header":
        return f"header {parameter.name}"
    return f"{parameter.location} parameter {parameter.name}"


def _first(parameter: Parameter) -> MediaType | None:
    return parameter.media_types[0] if parameter.media_types else None
