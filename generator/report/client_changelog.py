"""CHANGELOG.md of a generated client: what its users write in another way than before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.diff.calls import Calls
from generator.diff.changes import ChangeList, ClientTouch, Level
from generator.report.change_words import count, versions
from generator.report.markdown_text import block, code, prose

Key = tuple[str, str]

CHANGELOG_NAME = "CHANGELOG.md"
_MEMBERS = ("argument", "returns")
_LONGEST_CALL = 160
"""Characters of a call on one line; a longer one shows what must be given alone."""


def client_changelog(changes: ChangeList, calls: Mapping[Key, Calls]) -> str:
    """The page in GitHub's Markdown; `calls` are those that are not what they were.

    Everything is told by what users write: methods, arguments, classes and attributes. What became
    of the wire alone is in the reports.
    """
    found = _Gathered(changes, calls)
    old, new = (code(version) for version in versions(changes))
    parts = [
        "# Changes",
        "",
        f"From {old} to {new}, for programs that use this client. What **breaks** may need a "
        "change in them.",
        "",
        *_counts(found, changes),
    ]
    for title, section in (
        ("Renamed", _renamed(found)),
        ("Removed", _removed(found)),
        ("Changed", _changed(found)),
        ("Added", _added(found)),
    ):
        lines = list(section)
        if lines:
            parts += ["", f"## {title}", *lines]
    if not (found.methods or found.types or found.members or found.attributes):
        parts += ["", "Nothing that programs can name has changed."]
    return "\n".join(parts) + "\n"


class _Gathered:
    """The symbols of all changes, each once: by the operation or by the class they belong to."""

    def __init__(self, changes: ChangeList, calls: Mapping[Key, Calls]) -> None:
        self._was = {_method(c.before): (k, c) for k, c in calls.items() if c.before}
        self._now = {_method(c.after): (k, c) for k, c in calls.items() if c.after}
        self.methods: dict[str, ClientTouch] = {}
        self.types: dict[str, ClientTouch] = {}
        self.members: dict[str, dict[str, ClientTouch]] = {}
        self.attributes: dict[str, dict[str, ClientTouch]] = {}
        for change in changes.changes:
            for touch in change.touches:
                self._add(touch)

    def call(self, method: str, *, now: bool) -> tuple[Key, Calls] | None:
        """The operation of a method and its calls, where they are not what they were."""
        return (self._now if now else self._was).get(method)

    def _add(self, touch: ClientTouch) -> None:
        if touch.kind == "method":
            self.methods.setdefault(touch.symbol, touch)
        elif touch.kind in _MEMBERS:
            method, _, name = touch.symbol.partition("(")
            self.members.setdefault(method, {}).setdefault(name, touch)
        elif touch.kind == "type":
            self.types.setdefault(touch.symbol, touch)
        else:
            owner, _, name = touch.symbol.rpartition(".")
            self.attributes.setdefault(owner, {}).setdefault(name, touch)

    def methods_that(self, *, was: bool, now: bool) -> list[ClientTouch]:
        """Methods by whether they were there before, and whether they are there now."""
        return [
            touch
            for _, touch in sorted(self.methods.items())
            if (bool(touch.before), bool(touch.after)) == (was, now)
        ]

    def types_that(self, *, was: bool, now: bool) -> list[ClientTouch]:
        """Classes by the same."""
        return [
            touch
            for _, touch in sorted(self.types.items())
            if (bool(touch.before), bool(touch.after)) == (was, now)
        ]


def _counts(found: _Gathered, changes: ChangeList) -> Iterator[str]:
    changed = found.members.keys() - found.methods.keys()
    yield (
        f"Methods: {len(found.methods_that(was=False, now=True))} added, "
        f"{len(changed)} changed, {len(found.methods_that(was=True, now=False))} removed, "
        f"{len(found.methods_that(was=True, now=True))} renamed."
    )
    breaking = sum(change.client is Level.BREAKING for change in changes.changes)
    step = changes.client_bump.step
    yield (
        f"{count(breaking, 'change')} of the API break{'s' * (breaking == 1)} callers; by "
        f"Semantic Versioning this is a step of {code(step)}."
        if breaking
        else f"Nothing breaks callers; by Semantic Versioning this is a step of {code(step)}."
    )


def _renamed(found: _Gathered) -> Iterator[str]:
    for touch in found.methods_that(was=True, now=True):
        yield ""
        yield f"### {code(touch.before)} is {code(touch.after)}"
        yield from _told(found.call(touch.after, now=True))
    renamed = [
        touch for touch in found.types_that(was=True, now=True) if _is_renamed(touch)
    ]
    lines = [f"- {code(t.before)} is {code(t.after)}" for t in renamed]
    for owner, touches in _members_of(found):
        lines += [
            f"- {code(touch.before)} is {code(touch.after)}"
            for touch in touches
            if _is_renamed(touch) and not _told_with_call(owner, found)
        ]
    if lines:
        yield ""
        yield from lines


def _removed(found: _Gathered) -> Iterator[str]:
    lines = [
        _listed(found.call(touch.before, now=False), touch.before, now=False)
        for touch in found.methods_that(was=True, now=False)
    ]
    lines += [
        f"- the class {code(touch.before)}"
        for touch in found.types_that(was=True, now=False)
    ]
    for owner, touches in sorted(found.attributes.items()):
        lines += [
            f"- the attribute {code(f'{owner}.{name}')}, a {code(touch.before)}"
            for name, touch in sorted(touches.items())
            if touch.before and not touch.after and owner not in found.types
        ]
    if lines:
        yield ""
        yield from lines


def _changed(found: _Gathered) -> Iterator[str]:
    for method, touches in sorted(found.members.items()):
        if method in found.methods:
            continue
        yield ""
        yield f"### {code(method)}"
        yield from _told(found.call(method, now=True), _whys(touches))
    lines = [
        f"- {_retyped(touch.symbol, touch)}"
        for touch in found.types_that(was=True, now=True)
        if not _is_renamed(touch)
    ]
    for owner, touches in sorted(found.attributes.items()):
        lines += [
            f"- {_retyped(f'{owner}.{name}', touch)}"
            for name, touch in sorted(touches.items())
            if touch.before and touch.after and not _is_renamed(touch)
        ]
    if lines:
        yield from ("", "### Classes", "", *lines)


def _added(found: _Gathered) -> Iterator[str]:
    lines = [
        _listed(found.call(touch.after, now=True), touch.after, now=True)
        for touch in found.methods_that(was=False, now=True)
    ]
    new = found.types_that(was=False, now=True)
    lines += [f"- the class {code(touch.after)}" for touch in new]
    for owner, touches in sorted(found.attributes.items()):
        for name, touch in sorted(touches.items()):
            if touch.after and not touch.before and owner not in found.types:
                said = (
                    f"- the attribute {code(f'{owner}.{name}')}, a {code(touch.after)}"
                )
                lines.append(said + _breaks(touch))
    if lines:
        yield ""
        yield from lines


def _members_of(found: _Gathered) -> Iterable[tuple[str, Sequence[ClientTouch]]]:
    for owner, touches in sorted({**found.members, **found.attributes}.items()):
        yield owner, [touch for _, touch in sorted(touches.items())]


def _told_with_call(owner: str, found: _Gathered) -> bool:
    """Whether an argument is told where its whole call is."""
    return owner in found.members


def _whys(touches: Mapping[str, ClientTouch]) -> Iterator[str]:
    """Why arguments and results break callers, in a line each; the call below says the rest."""
    for name, touch in sorted(touches.items()):
        if touch.level is not Level.SAFE:
            argument = name.rstrip("=)")
            yield f"- {code(argument) if argument else 'the result'}{_breaks(touch)}"


def _retyped(symbol: str, touch: ClientTouch) -> str:
    was, now = code(touch.before), code(touch.after)
    return f"{code(symbol)} is {now}, and was {was}{_breaks(touch)}"


def _breaks(touch: ClientTouch) -> str:
    if touch.level is Level.BREAKING:
        return f" (**breaks**: {prose(touch.why)})"
    return ""


def _is_renamed(touch: ClientTouch) -> bool:
    return touch.why == "it has another name"


def _endpoint(key: Key) -> str:
    return code(f"{key[0]} {key[1]}")


def _told(found: tuple[Key, Calls] | None, whys: Iterable[str] = ()) -> Iterator[str]:
    """An operation with its call before and after: the head, and the lines that differ."""
    lines = list(whys)
    if found is None:
        yield from ("", *lines) if lines else ()
        return
    key, call = found
    yield from ("", _endpoint(key))
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


def _listed(found: tuple[Key, Calls] | None, name: str, *, now: bool) -> str:
    """A method in a list: its call on one line, and its operation."""
    if found is None:
        return f"- {code(name)}"
    key, call = found
    return f"- {code(_line(call.after if now else call.before))}, {_endpoint(key)}"


def _line(lines: Sequence[str]) -> str:
    """A call on one line: with all its arguments if they fit, else with those that it must have."""
    if len(lines) == 1:
        return lines[0]
    start, *arguments, end = lines
    stated = [argument.strip().rstrip(",") for argument in arguments]
    whole = f"{start}{', '.join(stated)}{end}"
    if len(whole) <= _LONGEST_CALL:
        return whole
    needed = [text for text in stated if not text.endswith("= ...")]
    rest = ["..."] if len(needed) < len(stated) else []
    return f"{start}{', '.join([*needed, *rest])}{end}"
