"""Runs the cases, and lists their findings as `expected.txt` does.

A case of a description has an `openapi.yaml` or `openapi.json`; a case of a configuration has an
`api.yaml`, and is a folder of `specs/`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from generator.config import (
    expired_acceptances,
    read_config,
    unused_acceptances,
    unused_change_acceptances,
    unused_rules,
)
from generator.config.codes import CODES as CONFIG_CODES
from generator.findings import Finding
from generator.languages import target_rules
from generator.pipeline import load
from generator.report import finding_line
from generator.source import Source

WORDING = "<wording>"
"""Stands in an `expected.txt` for words of a library or of Python, which differ by version."""

CASES = Path(__file__).with_name("cases")
DESCRIPTIONS = sorted(CASES.glob("*/openapi.*"))
CONFIGS = [CASES / code.id for code in CONFIG_CODES]


def read_source(file: Path) -> Source:
    """The description of a case, with the other files of its folder: Overlays, and files that the
    description refers to."""
    files = (f for f in file.parent.rglob("*") if f.is_file())
    texts = {f.relative_to(file.parent).as_posix(): f.read_bytes() for f in files}
    overlays = sorted(name for name in texts if name.endswith(".overlay.yaml"))
    return Source(file.name, texts, tuple(overlays))


def list_description(file: Path) -> str:
    """The findings of a description, one line each: place, level, code, message, pointer."""
    return "".join(
        f"{f.at.document}:{f.at.line}:{f.at.column}: "
        f"{f.level.value} {f.code.id} {f.message} ({f.at.pointer})\n"
        for f in load(read_source(file)).findings
    )


def list_config(folder: Path) -> str:
    """The findings of an api.yaml, as the command line prints them."""
    text = (folder / "api.yaml").read_bytes()
    checked = read_config(
        Source("api.yaml", {"api.yaml": text}),
        name="case",
        rules=target_rules(),
        found={file.stem for file in folder.glob("1.*.yaml")},
    )
    findings: Iterable[Finding] = checked.findings
    if checked.value is not None:
        changes = checked.value.accepted_changes
        without_end = [change for change in changes if not change.until]
        findings = (
            *findings,
            *unused_acceptances(checked.value, frozenset()),
            *unused_rules(checked.value, ()),
            *expired_acceptances(changes, date(2027, 2, 1)),
            *unused_change_acceptances(without_end, (), "in any version"),
        )
    return "".join(finding_line(finding) + "\n" for finding in findings)


def hide_wording(listing: str, expected: str) -> str:
    """The listing with `WORDING` for the words of a library, where the expected one has that."""
    lines = listing.splitlines(keepends=True)
    pairs = zip(lines, expected.splitlines(keepends=True), strict=False)
    for index, (line, wanted) in enumerate(list(pairs)):
        before, sign, after = wanted.rstrip("\n").partition(WORDING)
        fits = line.startswith(before) and line.endswith(f"{after}\n")
        if sign and fits and len(line) > len(wanted) - len(WORDING):
            lines[index] = wanted
    return "".join(lines)
