"""CHANGELOG.md of a generated client: what changed in the code that calls it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.diff.calls import Calls
from generator.diff.changes import ChangeList, ClientSymbolChange, Level
from generator.diff.client_symbols import RENAMED
from generator.report.change_words import version_names
from generator.report.finding_counts import count_noun
from generator.report.markdown_text import block, code, prose

Key = tuple[str, str]

CHANGELOG_NAME = "CHANGELOG.md"
_MEMBERS = ("argument", "returns")
_LONGEST_CALL = 160
"""Characters of a call on one line; of a longer one only required arguments are shown."""


def client_changelog(changes: ChangeList, calls: Mapping[Key, Calls]) -> str:
    """Write the page in GitHub's Markdown; `calls` are those that changed.

    It lists methods, arguments, classes and attributes. Changes of the wire alone are in the
    reports.
    """
    symbols = _ClientChanges(changes, calls)
    old, new = (code(version) for version in version_names(changes))
    parts = [
        "# Changes",
        "",
        f"Changes from {old} to {new} for code that uses this client. Code that uses an entry "
        "marked **breaking** may have to change.",
        "",
        *_write_counts(symbols, changes),
    ]
    for title, section in (
        ("Renamed", _list_renamed(symbols)),
        ("Removed", _list_removed(symbols)),
        ("Changed", _list_changed(symbols)),
        ("Added", _list_added(symbols)),
    ):
        lines = list(section)
        if lines:
            parts += ["", f"## {title}", *lines]
    if not (symbols.methods or symbols.types or symbols.members or symbols.attributes):
        parts += ["", "No public symbol of the client changed."]
    return "\n".join(parts) + "\n"


class _ClientChanges:
    """The changed symbols, each once, by the operation or the class that they belong to."""

    def __init__(self, changes: ChangeList, calls: Mapping[Key, Calls]) -> None:
        self._was = {_method(c.before): (k, c) for k, c in calls.items() if c.before}
        self._now = {_method(c.after): (k, c) for k, c in calls.items() if c.after}
        self.methods: dict[str, ClientSymbolChange] = {}
        self.types: dict[str, ClientSymbolChange] = {}
        self.members: dict[str, dict[str, ClientSymbolChange]] = {}
        self.attributes: dict[str, dict[str, ClientSymbolChange]] = {}
        for change in changes.changes:
            for symbol_change in change.client_symbols:
                self._add(symbol_change)

    def call(self, method: str, *, now: bool) -> tuple[Key, Calls] | None:
        """Return the operation of a method and its calls, None where they did not change."""
        return (self._now if now else self._was).get(method)

    def _add(self, symbol_change: ClientSymbolChange) -> None:
        if symbol_change.kind == "method":
            self.methods.setdefault(symbol_change.symbol, symbol_change)
        elif symbol_change.kind in _MEMBERS:
            method, _, name = symbol_change.symbol.partition("(")
            self.members.setdefault(method, {}).setdefault(name, symbol_change)
        elif symbol_change.kind == "type":
            self.types.setdefault(symbol_change.symbol, symbol_change)
        else:
            owner, _, name = symbol_change.symbol.rpartition(".")
            self.attributes.setdefault(owner, {}).setdefault(name, symbol_change)

    def methods_that(self, *, was: bool, now: bool) -> list[ClientSymbolChange]:
        """Return the methods by whether the old and the new client have them."""
        return [
            symbol_change
            for _, symbol_change in sorted(self.methods.items())
            if (bool(symbol_change.before), bool(symbol_change.after)) == (was, now)
        ]

    def types_that(self, *, was: bool, now: bool) -> list[ClientSymbolChange]:
        """Return the classes by whether the old and the new client have them."""
        return [
            symbol_change
            for _, symbol_change in sorted(self.types.items())
            if (bool(symbol_change.before), bool(symbol_change.after)) == (was, now)
        ]


def _write_counts(symbols: _ClientChanges, changes: ChangeList) -> Iterator[str]:
    changed = symbols.members.keys() - symbols.methods.keys()
    yield (
        f"Methods: {len(symbols.methods_that(was=False, now=True))} added, "
        f"{len(changed)} changed, {len(symbols.methods_that(was=True, now=False))} removed, "
        f"{len(symbols.methods_that(was=True, now=True))} renamed."
    )
    breaking = sum(change.client is Level.BREAKING for change in changes.changes)
    step = changes.client_bump.step
    yield (
        f"{count_noun(breaking, 'API change')} break{'s' * (breaking == 1)} calling code. "
        f"Recommended version bump: {code(step)}."
        if breaking
        else f"No change breaks calling code. Recommended version bump: {code(step)}."
    )


def _list_renamed(symbols: _ClientChanges) -> Iterator[str]:
    for symbol_change in symbols.methods_that(was=True, now=True):
        yield ""
        yield f"### {code(symbol_change.before)} was renamed to {code(symbol_change.after)}"
        yield from _write_call(symbols.call(symbol_change.after, now=True))
    renamed = [
        symbol_change
        for symbol_change in symbols.types_that(was=True, now=True)
        if _is_renamed(symbol_change)
    ]
    lines = [f"- {code(t.before)} was renamed to {code(t.after)}" for t in renamed]
    for owner, symbol_changes in _list_members(symbols):
        lines += [
            f"- {code(symbol_change.before)} was renamed to {code(symbol_change.after)}"
            for symbol_change in symbol_changes
            if _is_renamed(symbol_change) and not _is_listed_with_call(owner, symbols)
        ]
    if lines:
        yield ""
        yield from lines


def _list_removed(symbols: _ClientChanges) -> Iterator[str]:
    lines = [
        _write_item(
            symbols.call(symbol_change.before, now=False),
            symbol_change.before,
            now=False,
        )
        for symbol_change in symbols.methods_that(was=True, now=False)
    ]
    lines += [
        f"- class {code(symbol_change.before)}"
        for symbol_change in symbols.types_that(was=True, now=False)
    ]
    for owner, symbol_changes in sorted(symbols.attributes.items()):
        lines += [
            f"- attribute {code(f'{owner}.{name}')} of type {code(symbol_change.before)}"
            for name, symbol_change in sorted(symbol_changes.items())
            if symbol_change.before
            and not symbol_change.after
            and owner not in symbols.types
        ]
    if lines:
        yield ""
        yield from lines


def _list_changed(symbols: _ClientChanges) -> Iterator[str]:
    for method, symbol_changes in sorted(symbols.members.items()):
        if method in symbols.methods:
            continue
        yield ""
        yield f"### {code(method)}"
        yield from _write_call(
            symbols.call(method, now=True), _list_reasons(symbol_changes)
        )
    lines = [
        f"- {_write_retyped(symbol_change.symbol, symbol_change)}"
        for symbol_change in symbols.types_that(was=True, now=True)
        if not _is_renamed(symbol_change)
    ]
    for owner, symbol_changes in sorted(symbols.attributes.items()):
        lines += [
            f"- {_write_retyped(f'{owner}.{name}', symbol_change)}"
            for name, symbol_change in sorted(symbol_changes.items())
            if symbol_change.before
            and symbol_change.after
            and not _is_renamed(symbol_change)
        ]
    if lines:
        yield from ("", "### Classes", "", *lines)


def _list_added(symbols: _ClientChanges) -> Iterator[str]:
    lines = [
        _write_item(
            symbols.call(symbol_change.after, now=True), symbol_change.after, now=True
        )
        for symbol_change in symbols.methods_that(was=False, now=True)
    ]
    new = symbols.types_that(was=False, now=True)
    lines += [f"- class {code(symbol_change.after)}" for symbol_change in new]
    for owner, symbol_changes in sorted(symbols.attributes.items()):
        for name, symbol_change in sorted(symbol_changes.items()):
            if (
                symbol_change.after
                and not symbol_change.before
                and owner not in symbols.types
            ):
                said = f"- attribute {code(f'{owner}.{name}')} of type {code(symbol_change.after)}"
                lines.append(said + _write_reason(symbol_change))
    if lines:
        yield ""
        yield from lines


def _list_members(
    symbols: _ClientChanges,
) -> Iterable[tuple[str, Sequence[ClientSymbolChange]]]:
    for owner, symbol_changes in sorted(
        {**symbols.members, **symbols.attributes}.items()
    ):
        yield owner, [
            symbol_change for _, symbol_change in sorted(symbol_changes.items())
        ]


def _is_listed_with_call(owner: str, symbols: _ClientChanges) -> bool:
    """Whether a member is listed with the call that it belongs to."""
    return owner in symbols.members


def _list_reasons(symbol_changes: Mapping[str, ClientSymbolChange]) -> Iterator[str]:
    """List the arguments and results that break callers, with the reason."""
    for name, symbol_change in sorted(symbol_changes.items()):
        if symbol_change.level is not Level.SAFE:
            argument = name.rstrip("=)")
            yield f"- {code(argument) if argument else 'return type'}{_write_reason(symbol_change)}"


def _write_retyped(symbol: str, symbol_change: ClientSymbolChange) -> str:
    was, now = code(symbol_change.before), code(symbol_change.after)
    return f"{code(symbol)} changed from {was} to {now}{_write_reason(symbol_change)}"


def _write_reason(symbol_change: ClientSymbolChange) -> str:
    if symbol_change.level is Level.BREAKING:
        return f" (**breaking**: {prose(symbol_change.why)})"
    return ""


def _is_renamed(symbol_change: ClientSymbolChange) -> bool:
    return symbol_change.why == RENAMED


def _write_operation(key: Key) -> str:
    return code(f"{key[0]} {key[1]}")


def _write_call(
    changed: tuple[Key, Calls] | None, whys: Iterable[str] = ()
) -> Iterator[str]:
    """Write an operation and the lines of its call that differ."""
    lines = list(whys)
    if changed is None:
        yield from ("", *lines) if lines else ()
        return
    key, call = changed
    yield from ("", _write_operation(key))
    yield from ("", *lines) if lines else ()
    before, after = set(call.before), set(call.after)
    shared = call.before[:1] == call.after[:1]
    lines = [f"  {call.before[0]}"] if shared else []
    lines += [f"- {line}" for line in call.before if line not in after]
    lines += [f"+ {line}" for line in call.after if line not in before]
    yield ""
    yield block(lines, "diff")


def _method(lines: Sequence[str]) -> str:
    return lines[0].partition("(")[0]


def _write_item(changed: tuple[Key, Calls] | None, name: str, *, now: bool) -> str:
    """Write a list item with the call of a method on one line, and its operation."""
    if changed is None:
        return f"- {code(name)}"
    key, call = changed
    line = _shorten_call(call.after if now else call.before)
    return f"- {code(line)}, {_write_operation(key)}"


def _shorten_call(lines: Sequence[str]) -> str:
    """Write a call on one line, with all arguments if they fit, else with the required ones."""
    if len(lines) == 1:
        return lines[0]
    start, *middle, end = lines
    arguments = [line.strip().rstrip(",") for line in middle]
    whole = f"{start}{', '.join(arguments)}{end}"
    if len(whole) <= _LONGEST_CALL:
        return whole
    needed = [text for text in arguments if not text.endswith("= ...")]
    rest = ["..."] if len(needed) < len(arguments) else []
    return f"{start}{', '.join([*needed, *rest])}{end}"
