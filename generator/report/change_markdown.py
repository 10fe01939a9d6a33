"""A ChangeList as a comment on a pull request: breaking changes in full, the others folded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from generator.diff.changes import AffectedOperation, Change, ChangeList, Level, Side
from generator.report import change_words as words
from generator.report.finding_counts import count_noun
from generator.report.markdown_text import block, code, prose
from generator.report.value_lines import tells, value_lines

LONGEST = 60_000
"""Characters of a whole comment; GitHub takes 65,536."""

_RESERVED = 3_000
"""Reserved for headings, folds, and the note about what is left out."""

_LINES = 12
_FULL, _SHORT, _MILD = 0.35, 0.2, 0.08
"""Shares of the whole that must stay free after a breaking change in full, one on a line, and a
warning."""


class _Room:
    """How many characters are left."""

    def __init__(self, characters: int) -> None:
        self.whole = self.left = characters

    def takes(self, text: str, kept: float = 0.0) -> bool:
        """Whether a text and a line break fit, so that this share of the whole stays free; if so,
        they are counted."""
        if len(text) + 1 > self.left - self.whole * kept:
            return False
        self.left -= len(text) + 1
        return True


def changes_markdown(changes: ChangeList) -> str:
    """Write the report in GitHub's Markdown, at most `LONGEST` characters, and say what is left
    out."""
    start = "\n".join(_summary(changes))
    room = _Room(LONGEST - _RESERVED - len(start))
    open_ones = [c for c in changes.changes if c.accepted is None]
    by_level = {level: [c for c in open_ones if c.level is level] for level in Level}
    taken = [c for c in changes.changes if c.accepted is not None]
    parts = [start]
    parts += _breaking(by_level[Level.BREAKING], changes, room)
    for name, listed, kept in (
        ("warning", by_level[Level.WARNING], _MILD),
        ("accepted change", taken, _MILD),
        ("safe change", by_level[Level.SAFE], 0.0),
    ):
        parts += _folded(name, listed, changes, room, kept)
    parts += _not_evaluated(changes, room)
    return "\n".join(parts) + "\n"


def _summary(changes: ChangeList) -> Iterator[str]:
    old, new = (code(v[:80]) for v in words.version_names(changes))
    yield f"## {prose(changes.new.title[:200])} {old} \N{RIGHTWARDS ARROW} {new}"
    yield ""
    yield "| | breaking | warning | safe | accepted |"
    yield "|---|--:|--:|--:|--:|"
    for name, (breaking, warning, safe, taken) in words.level_counts(changes):
        bold = f"**{breaking}**" if breaking else "0"
        yield f"| {name} | {bold} | {warning} | {safe} | {taken} |"
    yield ""
    yield f"Operations: {words.operations_line(changes)}."
    api, client = changes.api_bump.step, changes.client_bump.step
    yield f"Recommended version bump: API **{api}**, client **{client}**."
    if not changes.changes:
        yield ""
        yield "No changes."


def _breaking(
    listed: Sequence[Change], changes: ChangeList, room: _Room
) -> Iterator[str]:
    """Write the breaking changes by root: in full while there is room, then on a line, then as a
    count."""
    if not listed:
        return
    yield f"\n### {count_noun(len(listed), 'breaking change')}"
    written = 0
    for root, group in _by_root(listed):
        head = f"\n#### {prose(words.name_root(root)[:300])}\n"
        last: Sequence[AffectedOperation] = ()
        for number, change in enumerate(group):
            for text, kept in (
                (_item(change, changes, last), _FULL),
                (_line(change, changes), _SHORT),
            ):
                item = text if number else f"{head}\n{text}"
                if room.takes(item, kept):
                    break
            else:
                yield from _rest(len(listed) - written, "breaking change")
                return
            yield item
            last = change.operations
            written += 1


def _folded(
    noun: str, listed: Sequence[Change], changes: ChangeList, room: _Room, kept: float
) -> Iterator[str]:
    if not listed:
        return
    yield f"\n<details><summary>{count_noun(len(listed), noun)}</summary>\n"
    rules = Counter(change.rule for change in listed)
    listing = ", ".join(f"{n} `{rule}`" for rule, n in rules.most_common())
    if len(listed) > _LINES and room.takes(listing, kept):
        yield f"{listing}\n"
    written = 0
    for change in listed:
        line = _line(change, changes, alone=True)
        if not room.takes(line, kept):
            break
        yield line
        written += 1
    yield from _rest(len(listed) - written, noun)
    yield "\n</details>"


def _rest(number: int, noun: str) -> Iterator[str]:
    if number:
        yield (
            f"\n*Left out to stay below {LONGEST:,} characters: "
            f"{count_noun(number, noun)}. The HTML and JSON reports list all changes.*"
        )


def _item(
    change: Change, changes: ChangeList, listed: Sequence[AffectedOperation]
) -> str:
    """Write a change with its old and new value, what to do, and the affected operations unless
    they are those of the change before."""
    lines = [_line(change, changes)]
    shown = block(_before_after(change), "diff") if _worth_showing(change) else ""
    lines += [f"  {line}" for line in shown.split("\n") if line]
    many = len(change.operations) > 1
    if change.operations != listed and (many or not change.root.startswith("/paths/")):
        number = count_noun(len(change.operations), "operation")
        if change.operations:
            lines.append(f"  - affects {number}: {_names(change)}")
    broken = [
        symbol_change
        for symbol_change in change.client_symbols
        if symbol_change.level is not Level.SAFE
    ]
    lines += [
        f"  - {code(symbol_change.symbol[:200])}: {prose(symbol_change.why)}"
        for symbol_change in broken[:2]
    ]
    if len(broken) > 2:
        lines.append(f"  - and {count_noun(len(broken) - 2, 'more client symbol')}")
    lines.append(f"  - {prose(change.remedy)}")
    return "\n".join(lines)


def _line(change: Change, changes: ChangeList, *, alone: bool = False) -> str:
    """Write a change on one line: message, level, place; and its operation if it is `alone`."""
    said = f"- {prose(change.message)}"
    name = words.name_root(change.root)
    if alone and change.root.startswith("/paths/") and name not in change.message:
        said += f" in {prose(name[:300])}"
    said += f" ({words.verdict_text(change)}, `{change.rule}`)"
    place = words.first_location(change, changes)
    if place:
        said += f" at {code(place)}"
    if change.evidence:
        said += f"; matched by: {prose(', '.join(change.evidence))}"
    if change.accepted is not None:
        said += f"; {prose(words.acceptance_text(change))}"
    return said


def _names(change: Change) -> str:
    shown = change.operations[: words.SHOWN_OPERATIONS]
    named = ", ".join(code(f"{o.method} {o.path}"[:300]) for o in shown)
    more = len(change.operations) - len(shown)
    return f"{named} and {more} more" if more else named


def _worth_showing(change: Change) -> bool:
    """Whether the values contain more than the message does."""
    if change.kind in ("operation", "component"):
        return False
    return any(
        side is not None and side.present and tells(side.value)
        for side in (change.old, change.new)
    )


def _before_after(change: Change) -> Iterator[str]:
    for mark, side in (("-", change.old), ("+", change.new)):
        yield from _marked(mark, side)


def _marked(mark: str, side: Side | None) -> Iterator[str]:
    if side is None or not side.present:
        return
    for number, line in enumerate(value_lines(side.value)):
        if number == _LINES:
            yield f"{mark} ..."
            return
        yield f"{mark} {line}"


def _not_evaluated(changes: ChangeList, room: _Room) -> Iterator[str]:
    if not changes.not_evaluated:
        return
    yield "\n<details><summary>Not compared</summary>\n"
    for item in changes.not_evaluated:
        line = (
            f"- {prose(item.what)}: {prose(item.reason)}, "
            f"{count_noun(item.count, 'place')}"
        )
        if room.takes(line):
            yield line
    yield "\n</details>"


def _by_root(listed: Sequence[Change]) -> Iterator[tuple[str, list[Change]]]:
    groups: dict[str, list[Change]] = {}
    for change in listed:
        groups.setdefault(change.root, []).append(change)
    yield from groups.items()
