"""Annotations: defaults, deprecation, words; and what is left unjudged."""

from __future__ import annotations

from generator.diff.changes import Action, Effect
from generator.diff.rule import PROMISE, REQUEST, Rule
from generator.diff.schemas.comparison import Comparison, schema_rule
from generator.diff.stability import STABILITY, rule_for, stability_effect
from generator.diff.sunset import SUNSET, compare_sunset
from generator.diff.sunset import rules_for as sunset_rules
from generator.json_types import Json
from generator.json_value import JsonValue

DEFAULT = tuple(
    schema_rule(
        f"default-{action.value}",
        "default",
        action,
        Effect.INCOMPARABLE,
        directions=(REQUEST,),
        guards=("annotation",),
    )
    for action in (Action.ADDED, Action.REMOVED, Action.CHANGED)
)
DEPRECATED = (
    schema_rule("schema-deprecated", "deprecation", Action.ADDED, Effect.NONE),
    schema_rule("schema-reinstated", "deprecation", Action.REMOVED, Effect.NONE),
)
WORDS = {
    keyword: schema_rule(
        f"schema-{keyword}-changed", "documentation", Action.CHANGED, Effect.NONE
    )
    for keyword in ("description", "title")
}
SUNSETS = sunset_rules("schema")
STABLE = rule_for("schema")

RULES: tuple[Rule, ...] = (
    *DEFAULT,
    *DEPRECATED,
    *WORDS.values(),
    *SUNSETS,
    STABLE,
)

# Keywords that other files of this folder judge.
JUDGED = frozenset(
    [
        "type",
        "nullable",
        "format",
        "enum",
        "const",
        "properties",
        "required",
        "readOnly",
        "writeOnly",
        "allOf",
        "oneOf",
        "anyOf",
        "not",
        "if",
        "then",
        "else",
        "discriminator",
        "items",
        "prefixItems",
        "contains",
        "minContains",
        "maxContains",
        "additionalProperties",
        "unevaluatedProperties",
        "unevaluatedItems",
        "patternProperties",
        "propertyNames",
        "dependentRequired",
        "dependentSchemas",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "minLength",
        "maxLength",
        "pattern",
        "minItems",
        "maxItems",
        "uniqueItems",
        "minProperties",
        "maxProperties",
        "contentEncoding",
        "contentMediaType",
        "contentSchema",
        "default",
        "deprecated",
        "description",
        "title",
        "x-extensible-enum",
        "x-stability-level",
        "x-sunset",
    ]
)
WAIVED: dict[str, str] = {
    "$comment": "a note to those who write the description",
    "$schema": "names the dialect of JSON Schema; it is read as 2020-12",
    "$id": "a name for the schema; references are followed by pointer",
    "$anchor": "a name for the schema; references are followed by pointer",
    "$defs": "schemas kept for others, compared where they are used",
    "definitions": "schemas kept for others, compared where they are used",
    "example": "an example promises nothing",
    "examples": "an example promises nothing",
    "externalDocs": "a link to reading",
}
UNJUDGED: dict[str, str] = {
    "xml": "how XML is written is not compared",
    "$dynamicRef": "dynamic references are not followed",
    "$dynamicAnchor": "dynamic references are not followed",
    "$vocabulary": "vocabularies are not read",
    "dependencies": "a keyword of earlier drafts of JSON Schema",
    "additionalItems": "a keyword of earlier drafts of JSON Schema",
}
_EXTENSION = "an extension that no rule knows"
_UNKNOWN = "a keyword that no rule knows"


def compare_notes(c: Comparison, *, default: bool = True) -> None:
    """Yield what changed of annotations; `default` is left out where a parameter sees to it."""
    old, new = c.old_notes, c.new_notes
    if default:
        compare_default(c)
    was, now = _true(old.get("deprecated")), _true(new.get("deprecated"))
    if was is not now:
        ends = (
            c.keyword(old.get("deprecated")),
            c.keyword(new.get("deprecated"), new=True),
        )
        c.say(DEPRECATED[0 if now else 1], Effect.NONE, "", *ends)
    for rule, effect, before, after, guards in compare_sunset(
        SUNSETS,
        c.keyword(old.get(SUNSET)),
        c.keyword(new.get(SUNSET), new=True),
        was,
        now,
    ):
        c.say(rule, effect, "", before, after, *guards, carries=PROMISE)
    levels = old.get(STABILITY), new.get(STABILITY)
    if _value(levels[0]) != _value(levels[1]):
        ends = c.keyword(levels[0]), c.keyword(levels[1], new=True)
        c.say(STABLE, stability_effect(*ends), "", *ends, carries=PROMISE)
    for keyword, rule in WORDS.items():
        if _value(old.get(keyword)) != _value(new.get(keyword)):
            ends = (
                c.keyword(old.get(keyword)),
                c.keyword(new.get(keyword), new=True),
            )
            c.say(rule, Effect.NONE, "", *ends)


def compare_default(c: Comparison) -> None:
    """Yield what changed of the default; for those who send alone."""
    old, new = c.old_notes.get("default"), c.new_notes.get("default")
    if _value(old) == _value(new):
        return
    rule = DEFAULT[2 if old and new else 0 if new else 1]
    ends = c.keyword(old), c.keyword(new, new=True)
    c.say(rule, Effect.INCOMPARABLE, "", *ends, "annotation", carries="request")


def note_unjudged(c: Comparison) -> None:
    """Remember the keywords that differ and that nobody judges."""
    for keyword in dict.fromkeys(
        (*c.old.keywords, *c.new.keywords, *c.old_notes, *c.new_notes)
    ):
        if keyword in JUDGED or keyword in WAIVED:
            continue
        old = c.old_notes.get(keyword) or c.old.first(keyword)
        new = c.new_notes.get(keyword) or c.new.first(keyword)
        if _value(old) != _value(new):
            reason = UNJUDGED.get(keyword)
            if reason is None:
                reason = _EXTENSION if keyword.startswith("x-") else _UNKNOWN
            stated = new or old
            c.skipped.note(keyword, reason, stated[1] if stated else c.new_at)


def _value(stated: tuple[Json, str] | None) -> JsonValue | None:
    return None if stated is None else JsonValue.of(stated[0])


def _true(stated: tuple[Json, str] | None) -> bool:
    return stated is not None and stated[0] is True
