"""Security schemes: how credentials are obtained and sent."""

from __future__ import annotations

from generator.contract import Contract, RawObject
from generator.diff.changes import Action, Effect
from generator.diff.fact_index import FactIndex, Usage
from generator.diff.operations.facts import differs, end
from generator.diff.rule import End, Fact, Rule, rule
from generator.json_types import Json, child
from generator.json_value import JsonValue

_S = "security"
SCHEME = tuple(
    rule(f"security-scheme-{action.value}", _S, "scheme", action, Effect.NONE)
    for action in (Action.ADDED, Action.REMOVED)
)
SCHEME_CHANGED = rule(
    "security-scheme-changed",
    _S,
    "scheme",
    Action.CHANGED,
    Effect.INCOMPARABLE,
    Effect.NARROWS,
    Effect.WIDENS,
    Effect.UNKNOWN,
)
SCHEME_RENAMED = rule(
    "security-scheme-renamed", _S, "scheme", Action.RENAMED, Effect.NONE
)
SCHEME_WORDS = rule(
    "security-scheme-description-changed",
    _S,
    "documentation",
    Action.CHANGED,
    Effect.NONE,
)
SCOPE = (
    rule("security-scope-added", _S, "scheme", Action.ADDED, Effect.WIDENS),
    rule("security-scope-removed", _S, "scheme", Action.REMOVED, Effect.NARROWS),
)

RULES: tuple[Rule, ...] = (
    *SCHEME,
    SCHEME_CHANGED,
    SCHEME_RENAMED,
    SCHEME_WORDS,
    *SCOPE,
)

_WORKS = ("type", "name", "in", "scheme", "openIdConnectUrl")
_WORDS = ("description", "bearerFormat")
_FORMAT = "bearerFormat"
_URLS = ("authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl")


def match_renamed_schemes(old: Contract, new: Contract) -> dict[str, str]:
    """Match schemes that have another name and the same definition."""
    gone = [name for name in old.security_schemes if name not in new.security_schemes]
    come = [name for name in new.security_schemes if name not in old.security_schemes]
    renamed: dict[str, str] = {}
    for name in gone:
        before = _definition(old.security_schemes[name].raw)
        for other in come:
            taken = other in renamed.values()
            if not taken and _definition(new.security_schemes[other].raw) == before:
                renamed[name] = other
                break
    return renamed


def _definition(raw: RawObject) -> JsonValue:
    return JsonValue.of({k: v for k, v in raw.value.items() if k not in _WORDS})


def compare_scheme(
    name: str, old: RawObject, new: RawObject, users: list[Usage], facts: FactIndex
) -> None:
    """Add the facts of a scheme, for the operations that use it."""
    for key in _WORKS:
        if differs(old, new, key) and not _is_same_text(old, new, key):
            ends = end(old, key), end(new, key)
            facts.add(Fact(SCHEME_CHANGED, Effect.INCOMPARABLE, name, *ends), *users)
    for key in _WORDS:
        if differs(old, new, key):
            ends = end(old, key), end(new, key)
            item, effect = SCHEME_WORDS, Effect.NONE
            both = key == _FORMAT and all(_texts(old, new, key))
            if both and not _is_same_text(old, new, key):
                # It is only a hint (OpenAPI 3.1, 4.8.27), but at tokens of another kind.
                item, effect = SCHEME_CHANGED, Effect.INCOMPARABLE
            facts.add(Fact(item, effect, name, *ends), *users)
    was, now = _object(old, "flows"), _object(new, "flows")
    for flow in dict.fromkeys((*was, *now)):
        before, after = _inner(old, was, flow), _inner(new, now, flow)
        if before is None and after is None:
            continue
        if before is None or after is None:
            effect = Effect.NARROWS if after is None else Effect.WIDENS
            ends = end(old, "flows"), end(new, "flows")
            facts.add(Fact(SCHEME_CHANGED, effect, name, *ends), *users)
            continue
        _compare_flow(name, before, after, users, facts)


def _compare_flow(
    name: str, old: RawObject, new: RawObject, users: list[Usage], facts: FactIndex
) -> None:
    for key in _URLS:
        if differs(old, new, key):
            ends = end(old, key), end(new, key)
            # Where no URL for it is given, tokens are refreshed as they are got.
            is_effective = key != "refreshUrl" or all(_texts(old, new, key))
            effect = Effect.INCOMPARABLE if is_effective else Effect.UNKNOWN
            facts.add(Fact(SCHEME_CHANGED, effect, name, *ends), *users)
    scopes, others = _object(old, "scopes"), _object(new, "scopes")
    for scope in dict.fromkeys((*scopes, *others)):
        if (scope in scopes) is (scope in others):
            continue
        came = scope in others
        sides = [
            End(
                child(child(side.pointer, "scopes"), scope),
                scope,
                present=scope in here,
            )
            for side, here in ((old, scopes), (new, others))
        ]
        effect = Effect.WIDENS if came else Effect.NARROWS
        fact = Fact(SCOPE[0 if came else 1], effect, scope, sides[0], sides[1])
        facts.add(fact, *users)


def _is_same_text(old: RawObject, new: RawObject, key: str) -> bool:
    """Whether names of HTTP schemes or headers are equal but for case (RFC 9110, 11.1 and 5.1)."""
    header = key == "name" and old.text("in") == new.text("in") == "header"
    if key not in ("scheme", _FORMAT) and not header:
        return False
    before, after = _texts(old, new, key)
    return before.lower() == after.lower()


def _texts(old: RawObject, new: RawObject, key: str) -> tuple[str, str]:
    return old.text(key), new.text(key)


def _object(raw: RawObject, key: str) -> dict[str, Json]:
    value = raw.value.get(key)
    return dict(value) if isinstance(value, dict) else {}


def _inner(raw: RawObject, flows: dict[str, Json], flow: str) -> RawObject | None:
    value = flows.get(flow)
    pointer = child(child(raw.pointer, "flows"), flow)
    return RawObject(value, pointer) if isinstance(value, dict) else None
