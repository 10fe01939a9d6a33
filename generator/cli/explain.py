"""`oasmith explain`: describe the code of a finding."""

from __future__ import annotations

import click

from generator.cli.options import no_workspace_options


@click.command()
@click.argument("code", required=False)
@no_workspace_options
def explain(code: str | None) -> int:
    """Describe the code of a finding: what it means, why it matters and what to do.

    Without CODE, all codes are listed.

    \b
    Example:
      oasmith explain no-paths

    Exit code 2 if there is no such code.
    """
    import difflib
    import textwrap

    from generator.cli.console import print_err, print_out
    from generator.codes import CODES

    if code is None:
        width = max(len(entry.id) for entry in CODES)
        for entry in sorted(CODES, key=lambda entry: entry.id):
            print_out(f"{entry.id:{width}}  {entry.level.value:7}  {entry.summary}")
        return 0
    by_id = {entry.id: entry for entry in CODES}
    finding_code = by_id.get(code.lower())
    if finding_code is None:
        close = difflib.get_close_matches(code.lower()[:100], by_id, 3, 0.5)
        hint = (
            f"did you mean {' or '.join(close)}?"
            if close
            else "to list all codes, run: oasmith explain"
        )
        print_err(f"oasmith: {code} is not a code of a finding; {hint}")
        return 2
    print_out(f"{finding_code.id} ({finding_code.level.value})")
    for title, text in (
        ("", finding_code.summary),
        ("Why", finding_code.why),
        ("What to do", finding_code.remedy),
    ):
        print_out()
        for line in textwrap.wrap(f"{title}: {text}" if title else text, 88):
            print_out(line)
    if finding_code.example:
        print_out()
        print_out("Example:")
        for line in finding_code.example.splitlines():
            print_out(f"    {line}".rstrip())
    return 0
