"""Type, null and format: what kind of value a schema allows."""

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
    """Yield what changed of types; whether any type is left that both schemas allow."""
    old, new = widened(c.old), widened(c.new)
    effect = types_effect(c, old, new)
    common = old is None or new is None or bool(old & new)
    if effect is not Effect.NONE:
        c.say(
            TYPE,
            effect,
            "",
            End(c.old.types_pointer or c.old_at, told(c.old), present=old is not None),
            End(c.new.types_pointer or c.new_at, told(c.new), present=new is not None),
        )
    return common


def compare_null(c: Comparison) -> None:
    """Yield whether null was allowed or forbidden."""
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
        c.say(NULL_ADDED, Effect.WIDENS, "", old, new)
    else:
        c.say(NULL_REMOVED, Effect.NARROWS, "", old, new)


def compare_format(c: Comparison) -> None:
    """Yield what changed of the format, where the type is the same kind."""
    old, new = c.old.first("format"), c.new.first("format")
    before, after = _format(c.old), _format(c.new)
    if before == after or (base64(c.old) and base64(c.new)):
        return
    ends = c.keyword(old), c.keyword(new, new=True)
    if not before:
        c.say(FORMAT_ADDED, Effect.NARROWS, "", *ends)
    elif not after:
        c.say(FORMAT_REMOVED, Effect.WIDENS, "", *ends)
    else:
        # Even int32 and int64 are read into other types, and some encodings (ProtoJSON's) write one
        # as a number and the other as a text.
        c.say(FORMAT_CHANGED, Effect.INCOMPARABLE, "", *ends)


def base64(node: SchemaView) -> bool:
    """Whether a text is base64, by the format of OpenAPI 3.0 or the encoding of JSON Schema."""
    form, encoding = node.first("format"), node.first("contentEncoding")
    return bool((form and form[0] == "byte") or (encoding and encoding[0] == "base64"))


def _format(node: SchemaView) -> str:
    """The format; none where the lift made it of what is compared by its own name."""
    found = node.first("format")
    form = found[0] if found else None
    if not isinstance(form, str):
        return ""
    encoding, kind = node.first("contentEncoding"), node.first("contentMediaType")
    made = (form == "byte" and encoding) or (form == "binary" and kind and not encoding)
    return "" if made else form


def widened(node: SchemaView) -> frozenset[str] | None:
    """The types with all that they include: every integer is a number."""
    if node.types is None or "number" not in node.types:
        return node.types
    return node.types | {"integer"}


def types_effect(
    c: Comparison, old: frozenset[str] | None, new: frozenset[str] | None
) -> Effect:
    """What has become of a set of types; None is all of them."""
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
            return _listed(c)
    if old < new:
        return Effect.WIDENS
    return Effect.NARROWS if new < old else Effect.INCOMPARABLE


def told(node: SchemaView) -> str | None:
    """A type as people say it, with its format."""
    if node.types is None:
        return None
    form = _format(node)
    name = " or ".join(sorted(node.types)) or "nothing"
    return f"{name} ({form})" if form else name


def _as_text(node: SchemaView, types: frozenset[str]) -> frozenset[str]:
    """On the wire a plain string may spell any scalar."""
    limited = any(k in node.keywords for k in ("format", "pattern", "enum", "const"))
    return _SCALARS if "string" in types and not limited else types


def _listed(c: Comparison) -> Effect:
    """One value has become a list of values, written with a pair for each: one is a list, too."""
    items = c.new.subschemas("items")
    if not items:
        return Effect.WIDENS
    least = c.new.first("minItems")
    if least is not None and isinstance(least[0], int) and least[0] > 1:
        return Effect.INCOMPARABLE
    inner = c.relation(c.old_parts, items, True)
    return Effect.WIDENS if inner in (Effect.NONE, Effect.WIDENS) else inner
