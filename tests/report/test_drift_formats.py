"""The same drift in each format."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest

from generator.output import Cause, DriftEntry, DriftReport, RefusedInput
from generator.report import DRIFT_FORMATS

P = "generated/python/acme/1.0"
HOSTILE = 'generated/a%b,c:\x1b[31m\n::error::forged <&".txt'
REPORT = DriftReport(
    (P, "generated/python/acme/2.0"),
    7,
    (
        DriftEntry(
            f"{P}/a.py", P, Cause.STALE, "templates changed", True, False, ("-a", "+b")
        ),
        DriftEntry(f"{P}/b.py", P, Cause.STALE, "templates changed"),
        DriftEntry(f"{P}/c.py", P, Cause.EDITED, "its text is not listed", True, True),
        DriftEntry(HOSTILE, "", Cause.ORPHAN, "no description makes it", owned=False),
    ),
    (RefusedInput("acme@3.0", ("specs/acme/3.0.yaml:1:1: error no-paths none (/)",)),),
    (("to fix, run", "oasmith build --keep"),),
)
CLEAN = DriftReport((P,), 3, (), (), ())


def format_drift(form: str, report: DriftReport = REPORT) -> str:
    return dict(DRIFT_FORMATS)[form](report)


def test_text() -> None:
    assert format_drift("text").splitlines() == [
        f"{P}/a.py: stale (templates changed)",
        "  -a",
        "  +b",
        f"{P}/b.py: stale (templates changed)",
        f"{P}/c.py: edited by hand (its text is not listed)",
        'generated/a%b,c:\\x1b[31m\\n::error::forged <&".txt: orphan '
        "(no description makes it)",
        "acme@3.0: has errors; nothing can be generated from it",
        "to fix, run: oasmith build --keep",
    ]
    assert format_drift("text", CLEAN) == "1 package, 3 files: no drift\n"


def test_json() -> None:
    value = json.loads(format_drift("json"))
    assert value["drift"] is True
    assert [entry["cause"] for entry in value["entries"]] == [
        "stale",
        "stale",
        "edited by hand",
        "orphan",
    ]
    assert value["entries"][0] == {
        "path": f"{P}/a.py",
        "package": P,
        "cause": "stale",
        "because": "templates changed",
        "owned": True,
        "edited": False,
        "diff": ["-a", "+b"],
        "summary": [],
    }
    assert value["refused"][0]["what"] == "acme@3.0"
    assert value["advice"] == [
        {"purpose": "to fix, run", "command": "oasmith build --keep"}
    ]
    assert json.loads(format_drift("json", CLEAN))["drift"] is False


def test_github_groups_entries_with_the_same_reason_and_escapes() -> None:
    assert format_drift("github").splitlines() == [
        f"::error file={P}/c.py,title=oasmith%3A edited by hand::its text is not listed; "
        "to fix, run: oasmith build --keep",
        '::error file=generated/a%25b%2Cc%3A\\x1b[31m\\n%3A%3Aerror%3A%3Aforged <&".txt,'
        "title=oasmith%3A orphan::no description makes it; to fix, run: oasmith build --keep",
        f"::error file={P}/a.py,title=oasmith%3A stale::{P}: 2 files, templates changed; "
        "to fix, run: oasmith build --keep",
        "::error title=acme@3.0::specs/acme/3.0.yaml:1:1: error no-paths none (/)",
    ]
    assert format_drift("github", CLEAN) == ""
    one_entry = format_drift(
        "github", replace(REPORT, entries=REPORT.entries[2:3], advice=())
    )
    assert one_entry.splitlines()[0].endswith("::its text is not listed")


def test_junit_has_a_case_a_package() -> None:
    root = ET.fromstring(format_drift("junit"))
    assert root.attrib == {"name": "oasmith", "tests": "4", "failures": "3"}
    cases = root.findall("testsuite/testcase")
    failed = {
        case.attrib["name"]: failure.attrib["message"]
        for case in cases
        if (failure := case.find("failure")) is not None
    }
    assert [case.attrib["name"] for case in cases][:2] == list(REPORT.packages)
    assert failed[P] == f"{P}/a.py: stale (templates changed)"
    assert failed["acme@3.0"].startswith("specs/acme/3.0.yaml:1:1")
    assert ET.fromstring(format_drift("junit", CLEAN)).find(".//failure") is None


@pytest.mark.parametrize("form", [form for form, _ in DRIFT_FORMATS])
def test_every_format_ends_with_a_line_feed(form: str) -> None:
    for report in (REPORT, CLEAN):
        assert format_drift(form, report)[-1:] in ("", "\n")
