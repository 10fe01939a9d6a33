"""What becomes of the callers of a generated client: two tables of symbols, compared.

A symbol breaks its callers when it is gone, has another name, takes less, gives more, or must be
given now. What is found is put to the change that caused it, by the pointers that both are about;
what no change on the wire explains (a name that another name pushed aside) is a change of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.diff.changes import ClientTouch, Level
from generator.model.surface import Identity, Surface, Symbol
from generator.record import record

# Why a symbol changed; `client_impact.py` finds the change that explains it by these.
REMOVED = "it was removed"
RENAMED = "it was renamed"
BECAME_REQUIRED = "it is required now"
MAY_BE_UNSET = "it may be missing now, and is UNSET then"
MAY_BE_NONE = "it may be None now"
B, W, S = Level.BREAKING, Level.WARNING, Level.SAFE
Key = tuple[str, str]


@record
class Touch:
    """A symbol that is not what it was; `head` is the method or the type that it belongs to."""

    head: Identity
    old: Symbol | None
    new: Symbol | None
    told: ClientTouch

    @property
    def pointers(self) -> tuple[str, str]:
        """Where it comes from in the old and in the new description, `""` where it does not."""
        return self.old.pointer if self.old else "", (
            self.new.pointer if self.new else ""
        )


def touches(
    old: Surface,
    new: Surface,
    moved: Mapping[Key, Key],
    renamed: Mapping[str, str],
    touched: Iterable[Identity],
) -> Iterator[Touch]:
    """Every symbol that is not what it was.

    `moved` are the operations that have another method or path, `renamed` the schemas with another
    name. Members are compared of those heads that are `touched`, or whose name changed.
    """
    wanted = set(touched)
    for key, before in old.heads.items():
        now = _now(key, moved, renamed)
        after = new.heads.get(now)
        if after is None:
            yield Touch(now, before, None, _gone(before))
            continue
        if before.name != after.name:
            yield Touch(now, before, after, _renamed(before, after))
        if now in wanted or now != key:
            yield from _members(now, old.members(key), new.members(now), renamed)
    known = {_now(key, moved, renamed) for key in old.heads}
    for key, after in new.heads.items():
        if key not in known:
            yield Touch(key, None, after, _come(after))


def _now(
    key: Identity, moved: Mapping[Key, Key], renamed: Mapping[str, str]
) -> Identity:
    """The identity that an old head has in the new version."""
    if key[0] in ("operation", "iterator"):
        method, path = moved.get((key[1], key[2]), (key[1], key[2]))
        return key[0], method, path
    name, dot, rest = key[1].partition(".")
    return key[0], f"{renamed.get(name, name)}{dot}{rest}", key[2]


def _members(
    head: Identity,
    old: Mapping[Identity, Symbol],
    new: Mapping[Identity, Symbol],
    renamed: Mapping[str, str],
) -> Iterator[Touch]:
    olds = {key[3:]: symbol for key, symbol in old.items()}
    news = {key[3:]: symbol for key, symbol in new.items()}
    for key, before in olds.items():
        after = news.get(key)
        if after is None:
            yield Touch(head, before, None, _gone(before))
            continue
        told = _compared(before, after, renamed)
        if told is not None:
            yield Touch(head, before, after, told)
    for key, after in news.items():
        if key not in olds:
            yield Touch(head, None, after, _come(after))


def _compared(
    old: Symbol, new: Symbol, renamed: Mapping[str, str]
) -> ClientTouch | None:
    member = new.kind in ("argument", "attribute")
    if member and _last(old) != _last(new):
        return _renamed(old, new)
    if new.kind == "argument" and new.required and not old.required:
        return ClientTouch(new.kind, new.name, B, old.text, new.text, BECAME_REQUIRED)
    before = {
        renamed.get(c[1:-1], c[1:-1]) if c[:1] == "<" else c for c in old.variants
    }
    after = {c[1:-1] if c[:1] == "<" else c for c in new.variants}
    if before == after:
        return None
    level, why = _retyped(before, after, new)
    return ClientTouch(new.kind, new.name, level, old.text, new.text, why)


def _retyped(before: set[str], after: set[str], new: Symbol) -> tuple[Level, str]:
    less, more = _wide(before) - _wide(after), _wide(after) - _wide(before)
    if "Any" in before:
        less = set()
    if new.sent and less and "Any" not in after:
        return (
            B,
            "it no longer accepts some values that were valid",
        )
    if new.received and (more or "Any" in after) and "Any" not in before:
        if more <= {"UnsetType"} and "Any" not in after:
            return B, MAY_BE_UNSET
        if more <= {"None"}:
            return B, MAY_BE_NONE
        return B, "its value may have a type that callers do not handle"
    if new.received and "Any" in before:
        return B, "it had no type, and its value is now another object"
    return S, "calls that were valid stay valid"


def _wide(choices: set[str]) -> set[str]:
    """The choices with what they include: an int does where a float is wanted."""
    wide = set(choices)
    if "float" in wide:
        wide.add("int")
    if "str" in wide:
        wide = {c for c in wide if not c.startswith(("Literal['", 'Literal["'))}
        wide.add("Literal[str]")
    elif any(c.startswith(("Literal['", 'Literal["')) for c in wide):
        wide.discard("Literal[str]")
    return wide


def _last(symbol: Symbol) -> str:
    """The name of an argument or an attribute without what it belongs to."""
    if symbol.kind == "argument":
        return symbol.name.rpartition("(")[2]
    return symbol.name.rpartition(".")[2]


def _gone(old: Symbol) -> ClientTouch:
    before = old.name if old.kind in ("method", "type") else old.text
    return ClientTouch(old.kind, old.name, B, before, "", REMOVED)


def _come(new: Symbol) -> ClientTouch:
    after = new.name if new.kind in ("method", "type") else new.text
    if new.kind == "argument" and new.required:
        return ClientTouch(
            new.kind, new.name, B, "", after, "it was added and is required"
        )
    if new.kind == "attribute" and new.required and new.sent and not new.received:
        return ClientTouch(
            new.kind, new.name, B, "", after, "it was added and is required"
        )
    return ClientTouch(new.kind, new.name, S, "", after, "it was added")


def _renamed(old: Symbol, new: Symbol) -> ClientTouch:
    return ClientTouch(new.kind, new.name, B, old.name, new.name, RENAMED)
