"""`oasmith explain`: what a finding's code means."""

from __future__ import annotations

import click

from generator.cli.options import common_anywhere


@click.command()
@click.argument("code", required=False)
@common_anywhere
def explain(code: str | None) -> int:
    """Say what CODE means, why it matters and what to do; without CODE, list all codes."""
    import difflib
    import textwrap

    from generator.cli.console import print_err, print_out
    from generator.codes import CODES

    if code is None:
        width = max(len(known.id) for known in CODES)
        for known in sorted(CODES, key=lambda known: known.id):
            print_out(f"{known.id:{width}}  {known.level.value:7}  {known.summary}")
        return 0
    by_id = {known.id: known for known in CODES}
    known_code = by_id.get(code.lower())
    if known_code is None:
        close = difflib.get_close_matches(code.lower()[:100], by_id, 3, 0.5)
        hint = (
            f"did you mean {' or '.join(close)}?"
            if close
            else "'oasmith explain' lists all codes"
        )
        print_err(f"oasmith: there is no code {code}; {hint}")
        return 2
    print_out(f"{known_code.id} ({known_code.level.value})")
    for title, text in (
        ("", known_code.summary),
        ("Why", known_code.why),
        ("What to do", known_code.remedy),
    ):
        print_out()
        for line in textwrap.wrap(f"{title}: {text}" if title else text, 88):
            print_out(line)
    if known_code.example:
        print_out()
        print_out("Example:")
        for line in known_code.example.splitlines():
            print_out(f"    {line}".rstrip())
    return 0
