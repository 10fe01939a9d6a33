"""One folder a code: a description or an api.yaml, and all findings that it must yield.

After a change of wording, `python -m tests.findings.refresh` rewrites the lists.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.pipeline import load
from tests.findings.cases_reader import (
    CONFIGS,
    DESCRIPTIONS,
    hide_wording,
    list_config,
    list_description,
    read_source,
)


def check_listing(listing: str, folder: Path) -> None:
    expected = (folder / "expected.txt").read_text("utf-8")
    assert hide_wording(listing, expected) == expected
    assert f" {folder.name} " in listing


@pytest.mark.parametrize("file", DESCRIPTIONS, ids=lambda file: file.parent.name)
def test_findings_of_a_description(file: Path) -> None:
    check_listing(list_description(file), file.parent)


@pytest.mark.parametrize("folder", CONFIGS, ids=lambda folder: folder.name)
def test_findings_of_a_configuration(folder: Path) -> None:
    check_listing(list_config(folder), folder)


@pytest.mark.parametrize("file", DESCRIPTIONS, ids=lambda file: file.parent.name)
def test_related_places_are_in_the_description(file: Path) -> None:
    source = read_source(file)
    for finding in load(source).findings:
        for place in (finding.at, *finding.related):
            text = source.files[place.document]
            assert 1 <= place.line <= text.count(b"\n") + 1
        assert finding.at not in finding.related
