"""`oasmith explain`: describe the code of a finding, or a rule of the diff."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import click

from generator.cli.options import no_workspace_options

if TYPE_CHECKING:
    from generator.diff.rule import Rule
    from generator.findings import Code

WIDTH = 88


@click.command(short_help="Describe the code of a finding or a diff rule.")
@click.argument("code", required=False)
@no_workspace_options
def explain(code: str | None) -> int:
    """Describe the code of a finding or a rule of 'oasmith diff'.

    It prints what CODE means, why it matters and what to do; without CODE, all are listed.

    \b
    Examples:
      oasmith explain no-paths
      oasmith explain enum-value-added

    Exit code 2 if there is no such code.
    """
    import difflib

    from generator.cli.console import print_err, print_out
    from generator.codes import CODES
    from generator.diff import RULES

    codes, rules = {c.id: c for c in CODES}, {rule.id: rule for rule in RULES}
    if code is None:
        for line in _list_all(codes.values(), rules.values()):
            print_out(line)
        return 0
    wanted = code.lower()
    if wanted in codes:
        lines = _explain_code(codes[wanted])
    elif wanted in rules:
        lines = _explain_rule(rules[wanted])
    else:
        close = difflib.get_close_matches(wanted[:100], [*codes, *rules], 3, 0.5)
        hint = (
            f"did you mean {' or '.join(close)}?"
            if close
            else "to list all codes, run: oasmith explain"
        )
        print_err(f"oasmith: {code} is not a code of a finding or a rule; {hint}")
        return 2
    for line in lines:
        print_out(line)
    return 0


def _list_all(codes: Iterable[Code], rules: Iterable[Rule]) -> Iterator[str]:
    from generator.report.rule_list import sentence_of

    rows = [(code.id, code.level.value, code.summary) for code in codes]
    listed = [(rule.id, "rule", sentence_of(rule)) for rule in rules]
    width = max(len(row[0]) for row in (*rows, *listed))
    for name, level, summary in (*sorted(rows), *sorted(listed)):
        yield f"{name:{width}}  {level:7}  {summary}"


def _explain_code(code: Code) -> Iterator[str]:
    yield f"{code.id} ({code.level.value})"
    yield from _paragraphs(code.summary, code.why, code.remedy)
    if code.example:
        yield ""
        yield "Example:"
        for line in code.example.splitlines():
            yield f"    {line}".rstrip()


def _explain_rule(rule: Rule) -> Iterator[str]:
    from generator.diff.messages import MESSAGES
    from generator.report.rule_list import level_lines, sentence_of

    message = MESSAGES[rule.id]
    yield f"{rule.id} (rule of 'oasmith diff')"
    yield from _paragraphs(sentence_of(rule), message.why, message.remedy)
    yield ""
    yield "Effects on the set of valid messages, and their levels:"
    for line in level_lines(rule):
        yield f"    {line}"


def _paragraphs(summary: str, why: str, remedy: str) -> Iterator[str]:
    import textwrap

    for text in (summary, f"Why: {why}", f"What to do: {remedy}"):
        yield ""
        yield from textwrap.wrap(text, WIDTH)
