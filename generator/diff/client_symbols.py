"""Compares the symbols of two generated clients.

A symbol breaks its callers when it is removed, is renamed, accepts less, returns more, or becomes
required. `client_impact.py` attributes each to the change that caused it, by the pointers of both;
what no change explains (a name that another name displaced) becomes a change of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.diff.changes import ClientSymbolChange, Level
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
class SymbolChange:
    """A symbol that changed; `head` is the method or the type that it belongs to."""

    head: Identity
    old: Symbol | None
    new: Symbol | None
    change: ClientSymbolChange

    @property
    def pointers(self) -> tuple[str, str]:
        """The pointers in the old and in the new description, `""` where there is none."""
        return self.old.pointer if self.old else "", (
            self.new.pointer if self.new else ""
        )


def compare_surfaces(
    old: Surface,
    new: Surface,
    moved: Mapping[Key, Key],
    renamed: Mapping[str, str],
    touched: Iterable[Identity],
) -> Iterator[SymbolChange]:
    """Yield every symbol that changed.

    Args:
        old: the symbols of the old client.
        new: the symbols of the new client.
        moved: the new method and path of operations that were moved.
        renamed: the new names of schemas that were renamed.
        touched: the methods and types whose members are compared, beside those with another name.
    """
    wanted = set(touched)
    for key, before in old.heads.items():
        now = _current_key(key, moved, renamed)
        after = new.heads.get(now)
        if after is None:
            yield SymbolChange(now, before, None, _note_removed(before))
            continue
        if before.name != after.name:
            yield SymbolChange(now, before, after, _note_renamed(before, after))
        if now in wanted or now != key:
            yield from _members(now, old.members(key), new.members(now), renamed)
    old_keys = {_current_key(key, moved, renamed) for key in old.heads}
    for key, after in new.heads.items():
        if key not in old_keys:
            yield SymbolChange(key, None, after, _note_added(after))


def _current_key(
    key: Identity, moved: Mapping[Key, Key], renamed: Mapping[str, str]
) -> Identity:
    """Return the identity that an old symbol has in the new version."""
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
) -> Iterator[SymbolChange]:
    olds = {key[3:]: symbol for key, symbol in old.items()}
    news = {key[3:]: symbol for key, symbol in new.items()}
    for key, before in olds.items():
        after = news.get(key)
        if after is None:
            yield SymbolChange(head, before, None, _note_removed(before))
            continue
        change = _compare_symbols(before, after, renamed)
        if change is not None:
            yield SymbolChange(head, before, after, change)
    for key, after in news.items():
        if key not in olds:
            yield SymbolChange(head, None, after, _note_added(after))


def _compare_symbols(
    old: Symbol, new: Symbol, renamed: Mapping[str, str]
) -> ClientSymbolChange | None:
    member = new.kind in ("argument", "attribute")
    if member and _last(old) != _last(new):
        return _note_renamed(old, new)
    if new.kind == "argument" and new.required and not old.required:
        return ClientSymbolChange(
            new.kind, new.name, B, old.text, new.text, BECAME_REQUIRED
        )
    before = {
        renamed.get(c[1:-1], c[1:-1]) if c[:1] == "<" else c for c in old.variants
    }
    after = {c[1:-1] if c[:1] == "<" else c for c in new.variants}
    if before == after:
        return None
    level, why = _judge_type(before, after, new)
    return ClientSymbolChange(new.kind, new.name, level, old.text, new.text, why)


def _judge_type(before: set[str], after: set[str], new: Symbol) -> tuple[Level, str]:
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
    """Return the types with all that they include: a float accepts an int."""
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
    """Return the name of an argument or an attribute without its owner."""
    if symbol.kind == "argument":
        return symbol.name.rpartition("(")[2]
    return symbol.name.rpartition(".")[2]


def _note_removed(old: Symbol) -> ClientSymbolChange:
    before = old.name if old.kind in ("method", "type") else old.text
    return ClientSymbolChange(old.kind, old.name, B, before, "", REMOVED)


def _note_added(new: Symbol) -> ClientSymbolChange:
    after = new.name if new.kind in ("method", "type") else new.text
    if new.kind == "argument" and new.required:
        return ClientSymbolChange(
            new.kind, new.name, B, "", after, "it was added and is required"
        )
    if new.kind == "attribute" and new.required and new.sent and not new.received:
        return ClientSymbolChange(
            new.kind, new.name, B, "", after, "it was added and is required"
        )
    return ClientSymbolChange(new.kind, new.name, S, "", after, "it was added")


def _note_renamed(old: Symbol, new: Symbol) -> ClientSymbolChange:
    return ClientSymbolChange(new.kind, new.name, B, old.name, new.name, RENAMED)
