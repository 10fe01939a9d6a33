"""A ChangeList as JUnit XML, which most build servers read: one test case a change."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.diff.changes import Change, ChangeList
from generator.report import change_words as words
from generator.report.finding_counts import count_noun
from generator.report.xml_text import xml_attribute, xml_text


def changes_junit(changes: ChangeList, fails: Callable[[Change], bool]) -> str:
    """Write one suite: accepted changes are skipped, changes that `fails` selects are failures,
    and all others have passed. Without changes there is one test that passed.
    """
    failing = [c for c in changes.changes if c.accepted is None and fails(c)]
    failed = len(failing)
    skipped = sum(change.accepted is not None for change in changes.changes)
    numbers = (
        f'tests="{len(changes.changes) or 1}" failures="{failed}" errors="0" '
        f'skipped="{skipped}"'
    )
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f"<testsuites {numbers}>"]
    lines.append(
        f"  <testsuite name={xml_attribute(words.report_title(changes))} {numbers}>"
    )
    named = {id(change) for change in failing}
    for change in changes.changes:
        lines += _case(change, changes, fails=id(change) in named)
    if not changes.changes:
        lines.append('    <testcase classname="oasmith.diff" name="no changes"/>')
    lines += ["  </testsuite>", "</testsuites>"]
    return "\n".join(lines) + "\n"


def _case(change: Change, changes: ChangeList, *, fails: bool) -> Iterator[str]:
    name = f"{words.name_root(change.root)}: {change.message}"
    # Two changes can have the same message; the fingerprint makes the name unique.
    start = (
        f"    <testcase classname={xml_attribute(f'oasmith.diff.{change.rule}')} "
        f"name={xml_attribute(f'{name} [{change.fingerprint}]')}"
    )
    if change.accepted is not None:
        yield f"{start}>"
        yield f"      <skipped message={xml_attribute(words.acceptance_text(change))}/>"
        yield "    </testcase>"
    elif fails:
        yield f"{start}>"
        yield (
            f"      <failure type={xml_attribute(change.level.value)} "
            f"message={xml_attribute(change.message)}>"
        )
        yield from (xml_text(line) for line in _details(change, changes))
        yield "      </failure>"
        yield "    </testcase>"
    else:
        yield f"{start}/>"


def _details(change: Change, changes: ChangeList) -> Iterator[str]:
    place = words.first_location(change, changes)
    if place:
        yield place
    yield words.verdict_text(change)
    yield from change.reasons
    if change.operations:
        number = count_noun(len(change.operations), "operation")
        yield f"affects {number}: {words.list_operations(change.operations)}"
    yield change.remedy
