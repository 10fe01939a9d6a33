"""Annotations: default, deprecated, description, title; and keywords that are not compared."""

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
    "$comment": "a comment for authors of the description",
    "$schema": "the dialect of JSON Schema; it is read as 2020-12",
    "$id": "a name for the schema; references are resolved by pointer",
    "$anchor": "a name for the schema; references are resolved by pointer",
    "$defs": "schemas for references, compared where they are used",
    "definitions": "schemas for references, compared where they are used",
    "example": "an example is documentation only",
    "examples": "an example is documentation only",
    "externalDocs": "a link to documentation",
}
UNJUDGED: dict[str, str] = {
    "xml": "the XML serialization is not compared",
    "$dynamicRef": "dynamic references are not resolved",
    "$dynamicAnchor": "dynamic references are not resolved",
    "$vocabulary": "vocabularies are not compared",
    "dependencies": "a keyword of earlier drafts of JSON Schema",
    "additionalItems": "a keyword of earlier drafts of JSON Schema",
}
_EXTENSION = "an extension without a rule"
_UNKNOWN = "a keyword without a rule"


def compare_annotations(c: Comparison, *, default: bool = True) -> None:
    """Add the facts of annotations; `default` is False where a parameter compares its own."""
    old, new = c.old_annotations, c.new_annotations
    if default:
        compare_default(c)
    was, now = _true(old.get("deprecated")), _true(new.get("deprecated"))
    if was is not now:
        ends = (
            c.end_of(old.get("deprecated")),
            c.end_of(new.get("deprecated"), new=True),
        )
        c.add_fact(DEPRECATED[0 if now else 1], Effect.NONE, "", *ends)
    for rule, effect, before, after, guards in compare_sunset(
        SUNSETS,
        c.end_of(old.get(SUNSET)),
        c.end_of(new.get(SUNSET), new=True),
        was,
        now,
    ):
        c.add_fact(rule, effect, "", before, after, *guards, carries=PROMISE)
    levels = old.get(STABILITY), new.get(STABILITY)
    if _value(levels[0]) != _value(levels[1]):
        ends = c.end_of(levels[0]), c.end_of(levels[1], new=True)
        c.add_fact(STABLE, stability_effect(*ends), "", *ends, carries=PROMISE)
    for keyword, rule in WORDS.items():
        if _value(old.get(keyword)) != _value(new.get(keyword)):
            ends = (
                c.end_of(old.get(keyword)),
                c.end_of(new.get(keyword), new=True),
            )
            c.add_fact(rule, Effect.NONE, "", *ends)


def compare_default(c: Comparison) -> None:
    """Add the facts of the default, which concern requests only."""
    old, new = c.old_annotations.get("default"), c.new_annotations.get("default")
    if _value(old) == _value(new):
        return
    rule = DEFAULT[2 if old and new else 0 if new else 1]
    ends = c.end_of(old), c.end_of(new, new=True)
    c.add_fact(rule, Effect.INCOMPARABLE, "", *ends, "annotation", carries="request")


def add_not_compared(c: Comparison) -> None:
    """List the keywords that differ and that no rule compares."""
    for keyword in dict.fromkeys(
        (*c.old.keywords, *c.new.keywords, *c.old_annotations, *c.new_annotations)
    ):
        if keyword in JUDGED or keyword in WAIVED:
            continue
        old = c.old_annotations.get(keyword) or c.old.first(keyword)
        new = c.new_annotations.get(keyword) or c.new.first(keyword)
        if _value(old) != _value(new):
            reason = UNJUDGED.get(keyword)
            if reason is None:
                reason = _EXTENSION if keyword.startswith("x-") else _UNKNOWN
            entry = new or old
            c.skipped.note(keyword, reason, entry[1] if entry else c.new_at)


def _value(entry: tuple[Json, str] | None) -> JsonValue | None:
    return None if entry is None else JsonValue.of(entry[0])


def _true(entry: tuple[Json, str] | None) -> bool:
    return entry is not None and entry[0] is True
