"""Security: who may call an operation, and with which credentials."""

from __future__ import annotations

from generator.diff.changes import Action, Effect
from generator.diff.ledger import REQUEST, Joint, Ledger, Usage
from generator.diff.operations.facts import differs, end, rule
from generator.diff.rules import End, Fact, Rule
from generator.jsontypes import Json, child
from generator.model.contract import Contract, Endpoint, Located, Need
from generator.model.types import Value

_S = "security"
_WHY = "A call without the right credentials is refused."
REQUIRED = rule(
    "security-added",
    _S,
    "security",
    Action.ADDED,
    "credentials are needed now: {subject}",
    _WHY,
)
LIFTED = rule(
    "security-removed",
    _S,
    "security",
    Action.REMOVED,
    "no credentials are needed any more",
    "Calls that send them stay valid.",
)
WAY_ADDED = rule(
    "security-alternative-added",
    _S,
    "security",
    Action.ADDED,
    "{subject} will do for credentials, too",
    "There is one way more to be let in.",
)
WAY_REMOVED = rule(
    "security-alternative-removed",
    _S,
    "security",
    Action.REMOVED,
    "{subject} will not do for credentials any more",
    _WHY,
)
SCHEME = tuple(
    rule(f"security-scheme-{action.value}", _S, "scheme", action, says, _WHY)
    for action, says in (
        (Action.ADDED, "the security scheme {subject} is new"),
        (Action.REMOVED, "the security scheme {subject} is gone"),
    )
)
SCHEME_CHANGED = rule(
    "security-scheme-changed",
    _S,
    "scheme",
    Action.CHANGED,
    "the security scheme {subject} works otherwise: {new}, was {old}",
    "Credentials are got or sent in another way.",
)
SCHEME_RENAMED = rule(
    "security-scheme-renamed",
    _S,
    "scheme",
    Action.RENAMED,
    "the security scheme {old} is called {subject} now",
    "The name never travels, but clients have an argument of that name.",
)
SCHEME_WORDS = rule(
    "security-scheme-description-changed",
    _S,
    "documentation",
    Action.CHANGED,
    "what is said of the security scheme {subject} reads otherwise",
    "What is said of it changed; nothing on the wire did.",
)
SCOPE = (
    rule(
        "security-scope-added",
        _S,
        "scheme",
        Action.ADDED,
        "there is a scope {subject} now",
        "A scope can be asked for only where it is offered.",
    ),
    rule(
        "security-scope-removed",
        _S,
        "scheme",
        Action.REMOVED,
        "there is no scope {subject} any more",
        "Asking for a scope that is not offered fails.",
    ),
)

RULES: tuple[Rule, ...] = (
    REQUIRED,
    LIFTED,
    WAY_ADDED,
    WAY_REMOVED,
    *SCHEME,
    SCHEME_CHANGED,
    SCHEME_RENAMED,
    SCHEME_WORDS,
    *SCOPE,
)

_WORKS = ("type", "name", "in", "scheme", "openIdConnectUrl")
_WORDS = ("description", "bearerFormat")
_URLS = ("authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl")
Way = frozenset[Need]


def compare_security(
    old: Contract, new: Contract, joints: list[Joint], ledger: Ledger
) -> None:
    """Enter what changed of the schemes, and of what operations ask for."""
    renames = _renames(old, new)
    users: dict[str, list[Usage]] = {}
    for joint in joints:
        usage = joint.usage(REQUEST, "operation")
        if joint.old and joint.new and not joint.endpoint.outgoing:
            _endpoint(joint, renames, usage, ledger)
            for way in joint.new.security or ():
                for need in way:
                    users.setdefault(need.scheme, []).append(usage)
    for name, scheme in old.schemes.items():
        other = new.schemes.get(renames.get(name, name))
        there = End(scheme.stated.at, name)
        if other is None:
            missing = End("/components/securitySchemes", None, present=False)
            ledger.fact(Fact(SCHEME[1], Effect.NONE, name, there, missing))
            continue
        reached = users.get(other.name, [])
        if name in renames:
            fact = Fact(
                SCHEME_RENAMED,
                Effect.NONE,
                other.name,
                there,
                End(other.stated.at, other.name),
                score=1.0,
                evidence=("the same definition",),
            )
            ledger.fact(fact, *reached)
        _scheme(other.name, scheme.stated, other.stated, reached, ledger)
    known = {renames.get(name, name) for name in old.schemes}
    for name, scheme in new.schemes.items():
        if name not in known:
            missing = End("/components/securitySchemes", None, present=False)
            there = End(scheme.stated.at, name)
            ledger.fact(Fact(SCHEME[0], Effect.NONE, name, missing, there))


def _endpoint(
    joint: Joint, renames: dict[str, str], usage: Usage, ledger: Ledger
) -> None:
    old, new = joint.old, joint.new
    if old is None or new is None:
        return
    before = [
        frozenset(Need(renames.get(n.scheme, n.scheme), n.scopes) for n in way)
        for way in old.security or ((),)
    ]
    after = [frozenset(way) for way in new.security or ((),)]
    if set(before) == set(after):
        return
    was_free, is_free = not all(before), not all(after)
    if was_free is not is_free:
        item, effect = (
            (LIFTED, Effect.WIDENS) if is_free else (REQUIRED, Effect.NARROWS)
        )
        told = " or ".join(_told(way) for way in (before if is_free else after))
        ends = _end(old, before), _end(new, after)
        ledger.fact(Fact(item, effect, told, *ends), usage)
        return
    for way in before:
        # A way that is still there, or asks for more than some new one does, still works.
        if way and not any(_covers(way, other) for other in after):
            fact = Fact(
                WAY_REMOVED,
                Effect.NARROWS,
                _told(way),
                _end(old, [way]),
                _end(new, after),
            )
            ledger.fact(fact, usage)
    for way in after:
        if way and not any(_covers(way, other) for other in before):
            fact = Fact(
                WAY_ADDED,
                Effect.WIDENS,
                _told(way),
                _end(old, before),
                _end(new, [way]),
            )
            ledger.fact(fact, usage)


def _covers(held: Way, asked: Way) -> bool:
    """Whether credentials for one set of schemes do for another."""
    scopes = {need.scheme: set(need.scopes) for need in held}
    return all(
        need.scheme in scopes and set(need.scopes) <= scopes[need.scheme]
        for need in asked
    )


def _renames(old: Contract, new: Contract) -> dict[str, str]:
    """Schemes that have another name and the same definition."""
    gone = [name for name in old.schemes if name not in new.schemes]
    come = [name for name in new.schemes if name not in old.schemes]
    found: dict[str, str] = {}
    for name in gone:
        before = _definition(old.schemes[name].stated)
        for other in come:
            taken = other in found.values()
            if not taken and _definition(new.schemes[other].stated) == before:
                found[name] = other
                break
    return found


def _definition(stated: Located) -> Value:
    return Value.of({k: v for k, v in stated.value.items() if k not in _WORDS})


def _scheme(
    name: str, old: Located, new: Located, users: list[Usage], ledger: Ledger
) -> None:
    for key in _WORKS:
        if differs(old, new, key) and not _same_text(old, new, key):
            ends = end(old, key), end(new, key)
            ledger.fact(Fact(SCHEME_CHANGED, Effect.INCOMPARABLE, name, *ends), *users)
    for key in _WORDS:
        if differs(old, new, key):
            ends = end(old, key), end(new, key)
            ledger.fact(Fact(SCHEME_WORDS, Effect.NONE, name, *ends), *users)
    was, now = _object(old, "flows"), _object(new, "flows")
    for flow in dict.fromkeys((*was, *now)):
        before, after = _inner(old, was, flow), _inner(new, now, flow)
        if before is None and after is None:
            continue
        if before is None or after is None:
            effect = Effect.NARROWS if after is None else Effect.WIDENS
            ends = end(old, "flows"), end(new, "flows")
            ledger.fact(Fact(SCHEME_CHANGED, effect, name, *ends), *users)
            continue
        for key in _URLS:
            if differs(before, after, key):
                ends = end(before, key), end(after, key)
                effect = Effect.INCOMPARABLE if key != "refreshUrl" else Effect.UNKNOWN
                ledger.fact(Fact(SCHEME_CHANGED, effect, name, *ends), *users)
        scopes, others = _object(before, "scopes"), _object(after, "scopes")
        for scope in dict.fromkeys((*scopes, *others)):
            if (scope in scopes) is (came := scope in others):
                continue
            sides = [
                End(
                    child(child(side.at, "scopes"), scope), scope, present=scope in here
                )
                for side, here in ((before, scopes), (after, others))
            ]
            effect = Effect.WIDENS if came else Effect.NARROWS
            found = Fact(SCOPE[0 if came else 1], effect, scope, sides[0], sides[1])
            ledger.fact(found, *users)


def _same_text(old: Located, new: Located, key: str) -> bool:
    """Names of HTTP schemes and of headers are the same in any case (RFC 9110, 11.1 and 5.1)."""
    header = key == "name" and old.text("in") == new.text("in") == "header"
    if key != "scheme" and not header:
        return False
    return old.text(key).lower() == new.text(key).lower()


def _object(stated: Located, key: str) -> dict[str, Json]:
    found = stated.value.get(key)
    return dict(found) if isinstance(found, dict) else {}


def _inner(stated: Located, flows: dict[str, Json], flow: str) -> Located | None:
    found = flows.get(flow)
    at = child(child(stated.at, "flows"), flow)
    return Located(found, at) if isinstance(found, dict) else None


def _end(endpoint: Endpoint, ways: list[Way]) -> End:
    if endpoint.security is None:
        return End(endpoint.stated.at, None, present=False)
    stated: Json = [
        {need.scheme: list(need.scopes) for need in sorted(way, key=lambda n: n.scheme)}
        for way in ways
    ]
    return End(endpoint.security_at, stated)


def _told(way: Way) -> str:
    return " and ".join(sorted(need.scheme for need in way))
