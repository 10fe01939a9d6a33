"""One folder a code: a description, and the whole listing that it must give."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.findings import Finding
from generator.pipeline import load
from generator.source import Source

# Stands in an expected listing for the words of a library or of Python: versions differ in them.
WORDING = "<wording>"
CASES = sorted(Path(__file__).with_name("cases").glob("*/openapi.*"))


def source_of(file: Path) -> Source:
    """The description of a case, with the other files of its folder: Overlays, and what it may
    refer to."""
    found = (f for f in file.parent.rglob("*") if f.is_file())
    texts = {f.relative_to(file.parent).as_posix(): f.read_bytes() for f in found}
    overlays = sorted(name for name in texts if name.endswith(".overlay.yaml"))
    return Source(file.name, texts, tuple(overlays))


def listed(finding: Finding) -> str:
    at = finding.at
    place = f"{at.document}:{at.line}:{at.column}"
    words = f"{finding.level.value} {finding.code.id} {finding.message}"
    return f"{place}: {words} ({at.pointer})\n"


def without_wording(listing: str, expected: str) -> str:
    """The listing with WORDING for what a library says, where the expected one has that."""
    lines = listing.splitlines(keepends=True)
    pairs = zip(lines, expected.splitlines(keepends=True), strict=False)
    for index, (line, wanted) in enumerate(list(pairs)):
        before, sign, after = wanted.rstrip("\n").partition(WORDING)
        fits = line.startswith(before) and line.endswith(f"{after}\n")
        if sign and fits and len(line) > len(wanted) - len(WORDING):
            lines[index] = wanted
    return "".join(lines)


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.parent.name)
def test_the_listing_of_a_case(file: Path) -> None:
    checked = load(source_of(file))
    expected = file.with_name("expected.txt").read_text("utf-8")
    listing = "".join(map(listed, checked.findings))
    assert without_wording(listing, expected) == expected
    assert f" {file.parent.name} " in expected


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.parent.name)
def test_related_places_are_in_the_description(file: Path) -> None:
    described = source_of(file)
    for finding in load(described).findings:
        for place in (finding.at, *finding.related):
            text = described.files[place.document]
            assert 1 <= place.line <= text.count(b"\n") + 1
        assert finding.at not in finding.related
