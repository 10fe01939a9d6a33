"""A ChangeList as workflow commands of GitHub Actions: one annotation a change."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diff.changes import Change, ChangeList, Level
from generator.report import change_words as words
from generator.report.finding_counts import count_noun
from generator.report.finding_text import one_line
from generator.report.github_log import break_commands

_COMMANDS = {Level.BREAKING: "error", Level.WARNING: "warning", Level.SAFE: "notice"}


def changes_github(changes: ChangeList) -> str:
    """Write an annotation a line, the worst first; safe changes are counted in one notice.

    GitHub shows the first ten of each level for each step. An accepted change is a notice.
    """
    return "".join(f"{line}\n" for line in _lines(changes))


def _lines(changes: ChangeList) -> Iterator[str]:
    safe = 0
    for change in changes.changes:
        if change.accepted is None and change.level is Level.SAFE:
            safe += 1
        else:
            yield _annotation(change, changes)
    text = (
        f"{count_noun(safe, 'safe change')}; operations: "
        f"{words.operations_line(changes)}; API {changes.api_bump.step}, client "
        f"{changes.client_bump.step}"
    )
    yield f"::notice title={_property(words.report_title(changes))}::{_message(text)}"


def _annotation(change: Change, changes: ChangeList) -> str:
    command = "notice" if change.accepted else _COMMANDS[change.level]
    properties = []
    for file, side in words.located_sides(change, changes):
        properties += [
            f"file={_property(one_line(file))}",
            f"line={side.line}",
            f"col={side.column}",
        ]
        break
    properties.append(f"title={_property(change.rule)}")
    lines = [f"{one_line(change.message)} ({words.verdict_text(change)})"]
    name = words.name_root(change.root)
    reached = words.list_operations(change.operations)
    if len(change.operations) > 1:
        number = count_noun(len(change.operations), "operation")
        lines.append(f"in {name}, affects {number}: {reached}")
    else:
        lines.append(f"in {name}" + (f", affects {reached}" if reached else ""))
    lines += (
        [words.acceptance_text(change)]
        if change.accepted
        else [one_line(change.remedy)]
    )
    return f"::{command} {','.join(properties)}::{_message(chr(10).join(lines))}"


def _message(text: str) -> str:
    """The text of a command: a line break would end it (actions/toolkit, `escapeData`)."""
    text = break_commands(text, "github")
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """A property of a command: a colon or a comma would end it, too (`escapeProperty`)."""
    return _message(text).replace(":", "%3A").replace(",", "%2C")
