"""Type, null and format."""

from __future__ import annotations

from generator.contract import SchemaView
from generator.diff.changes import Action, Effect
from generator.diff.rule import End, Rule
from generator.diff.schemas.comparison import Comparison, schema_rule

TYPE = schema_rule(
    "type-changed",
    "type",
    Action.CHANGED,
    Effect.WIDENS,
    Effect.NARROWS,
    Effect.INCOMPARABLE,
    Effect.UNKNOWN,
)
NULL_ADDED = schema_rule("null-allowed", "null", Action.ADDED, Effect.WIDENS)
NULL_REMOVED = schema_rule("null-forbidden", "null", Action.REMOVED, Effect.NARROWS)
FORMAT_ADDED = schema_rule("format-added", "type", Action.ADDED, Effect.NARROWS)
FORMAT_REMOVED = schema_rule("format-removed", "type", Action.REMOVED, Effect.WIDENS)
FORMAT_CHANGED = schema_rule(
    "format-changed", "type", Action.CHANGED, Effect.INCOMPARABLE
)

RULES: tuple[Rule, ...] = (
    TYPE,
    NULL_ADDED,
    NULL_REMOVED,
    FORMAT_ADDED,
    FORMAT_REMOVED,
    FORMAT_CHANGED,
)

_SCALARS = frozenset({"string", "number", "integer", "boolean"})


def compare_types(c: Comparison) -> bool:
    """Add the facts of types; whether any type is left that both schemas allow."""
    old, new = widen_types(c.old), widen_types(c.new)
    effect = types_effect(c, old, new)
    common = old is None or new is None or bool(old & new)
    if effect is not Effect.NONE:
        c.add_fact(
            TYPE,
            effect,
            "",
            End(
                c.old.types_pointer or c.old_at,
                type_text(c.old),
                present=old is not None,
            ),
            End(
                c.new.types_pointer or c.new_at,
                type_text(c.new),
                present=new is not None,
            ),
        )
    return common


def compare_null(c: Comparison) -> None:
    """Add the fact that null became valid or is no longer valid."""
    if c.old.types is None and not c.old.groups and c.old_null:
        if not c.new_null and c.new.types is None and c.new.groups:
            return
        if c.new.types is not None:
            return  # Any value has become a value of a type; that is said.
    if c.new.types is None and not c.new.groups and c.new_null:
        return
    if c.old_null is c.new_null:
        return
    old = End(c.old.null_pointer or c.old_at, c.old_null)
    new = End(c.new.null_pointer or c.new_at, c.new_null)
    if c.new_null:
        c.add_fact(NULL_ADDED, Effect.WIDENS, "", old, new)
    else:
        c.add_fact(NULL_REMOVED, Effect.NARROWS, "", old, new)


def compare_format(c: Comparison) -> None:
    """Add the facts of the format."""
    old, new = c.old.first("format"), c.new.first("format")
    before, after = _format(c.old), _format(c.new)
    if before == after or (is_base64(c.old) and is_base64(c.new)):
        return
    ends = c.end_of(old), c.end_of(new, new=True)
    if not before:
        c.add_fact(FORMAT_ADDED, Effect.NARROWS, "", *ends)
    elif not after:
        c.add_fact(FORMAT_REMOVED, Effect.WIDENS, "", *ends)
    else:
        # Even int32 and int64 are read into other types, and some encodings (ProtoJSON's) write one
        # as a number and the other as a text.
        c.add_fact(FORMAT_CHANGED, Effect.INCOMPARABLE, "", *ends)


def is_base64(node: SchemaView) -> bool:
    """Whether a string is base64, by `format` (OpenAPI 3.0) or `contentEncoding`."""
    form, encoding = node.first("format"), node.first("contentEncoding")
    return bool((form and form[0] == "byte") or (encoding and encoding[0] == "base64"))


def _format(node: SchemaView) -> str:
    """Return the format; none where it was converted to a keyword that is compared itself."""
    entry = node.first("format")
    form = entry[0] if entry else None
    if not isinstance(form, str):
        return ""
    encoding, kind = node.first("contentEncoding"), node.first("contentMediaType")
    is_converted = (form == "byte" and encoding) or (
        form == "binary" and kind and not encoding
    )
    return "" if is_converted else form


def widen_types(node: SchemaView) -> frozenset[str] | None:
    """Return the types with those that they include: every integer is a number."""
    if node.types is None or "number" not in node.types:
        return node.types
    return node.types | {"integer"}


def types_effect(
    c: Comparison, old: frozenset[str] | None, new: frozenset[str] | None
) -> Effect:
    """Return the effect of a change of types; None means all types."""
    if old == new:
        return Effect.NONE
    if new is None:
        return Effect.NONE if c.new.groups else Effect.WIDENS
    if old is None:
        return Effect.NONE if c.old.groups else Effect.NARROWS
    if c.text:
        if old <= _SCALARS and new <= _SCALARS:
            old, new = _as_text(c.old, old), _as_text(c.new, new)
            if old == new:
                return Effect.NONE
        if new == {"array"} and old <= _SCALARS:
            return _effect_of_listing(c)
    if old < new:
        return Effect.WIDENS
    return Effect.NARROWS if new < old else Effect.INCOMPARABLE


def type_text(node: SchemaView) -> str | None:
    """Write a type with its format: `string (date)`."""
    if node.types is None:
        return None
    form = _format(node)
    name = " or ".join(sorted(node.types)) or "nothing"
    return f"{name} ({form})" if form else name


def _as_text(node: SchemaView, types: frozenset[str]) -> frozenset[str]:
    """Return the types that a value may have when it is sent as text."""
    limited = any(k in node.keywords for k in ("format", "pattern", "enum", "const"))
    return _SCALARS if "string" in types and not limited else types


def _effect_of_listing(c: Comparison) -> Effect:
    """Return the effect where a value became a list of values, each sent as its own pair."""
    items = c.new.subschemas("items")
    if not items:
        return Effect.WIDENS
    least = c.new.first("minItems")
    if least is not None and isinstance(least[0], int) and least[0] > 1:
        return Effect.INCOMPARABLE
    inner = c.effect_between(c.old_parts, items, True)
    return Effect.WIDENS if inner in (Effect.NONE, Effect.WIDENS) else inner
