"""The registry of checks: adding a check takes one file and its entry in `CHECKS`."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.cli.app import run
from generator.findings import Code, Finding, Level, sort_findings
from generator.openapi import lint
from generator.openapi.dialects import detect
from generator.openapi.lint import CHECKS, Check, Description, run_checks
from generator.openapi.load.normalize import Normalizer
from generator.openapi.load.references import ReferenceResolver
from generator.source import parse
from tests.findings.cases_reader import DESCRIPTIONS, read_source

NO_CONTACT = Code(
    "no-contact", Level.WARNING, "No contact.", "Nobody to ask.", "Add one."
)


def check_contact(description: Description) -> Iterator[Finding]:
    if "contact" not in description.root["info"]:
        yield description.create_finding(NO_CONTACT, "no contact is given", "/info")


def test_a_new_check_runs_through_the_registry_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    check = Check("contact", (NO_CONTACT,), check_contact)
    monkeypatch.setattr(lint, "CHECKS", (*CHECKS, check))
    monkeypatch.chdir(tmp_path)
    text = "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\n"
    Path("openapi.yaml").write_text(text, "utf-8")
    run(["validate", "openapi.yaml"])
    assert (
        "openapi.yaml:2:1: warning no-contact no contact is given (/info)"
        in capsys.readouterr().out
    )


def describe(file: Path) -> Description | None:
    """The normalized description of a case; None if it cannot be normalized."""
    document = parse(read_source(file)).value
    if document is None or not isinstance(document.data, dict):
        return None
    dialect, _ = detect(document.data)
    if dialect is None:
        return None
    tree = Normalizer(document, dialect)
    tree.normalize_root()
    targets = ReferenceResolver(tree).resolve_all()
    return Description(tree, targets, document, dialect.name, tree.findings)


@pytest.mark.parametrize("file", DESCRIPTIONS, ids=lambda file: file.parent.name)
def test_checks_change_nothing(file: Path) -> None:
    description = describe(file)
    if description is None:
        return
    before: Any = copy.deepcopy((description.root, description.document.data))
    earlier = list(description.findings)
    findings = run_checks(description)
    assert (description.root, description.document.data) == before
    assert findings[: len(earlier)] == earlier
    # Each finding has a code that its check declares, and checks find no errors.
    codes = {code for check in CHECKS for code in check.codes}
    added = sort_findings(findings[len(earlier) :])
    assert {finding.code for finding in added} <= codes
    assert Level.ERROR not in {code.level for code in codes}


def test_checks_have_names_of_their_own() -> None:
    names = [check.name for check in CHECKS]
    assert len(set(names)) == len(names) > 25
