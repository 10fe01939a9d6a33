"""What every input must come to: findings with places, or a client whose modules compile."""

from __future__ import annotations

import ast
import json
import time
import tomllib
from functools import cache

from generator import pipeline
from generator.findings import Checked, Finding, Level
from generator.output import set_fault
from generator.report import finding_line, findings_json
from generator.report.change_formats import CHANGE_FORMATS, ReportRequest
from generator.source import Source
from generator.workspace import read_templates

FREE_SECONDS = 20.0
"""CPU seconds that any input may take, however small; what is larger may take more."""
SECONDS_PER_BYTE = 0.001
OUTSIDE_TEXT = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


class BrokenError(AssertionError):
    """Something else came out."""


def judge(text: bytes, name: str, beside: bytes | None = None) -> str:
    """Read, generate and list a description, and compare it with itself and with one `beside`.

    Gives "client" or the code of the first error. Raises `BrokenError` where neither comes out, and
    whatever else is raised on the way.
    """
    start = time.process_time()
    source = Source(name, {name: text})
    made = pipeline.load(source)
    _listed(made.findings)
    outcome = next((f.code.id for f in made.findings if f.level is Level.ERROR), "")
    if made.value is None or made.failed:
        _true(outcome != "", "no client, and no error says why")
    else:
        outcome = _client(made)
    _compared(source, beside)
    taken = time.process_time() - start
    allowed = FREE_SECONDS + SECONDS_PER_BYTE * len(text)
    _true(taken < allowed, f"{taken:.0f} s for {len(text)} bytes")
    return outcome


def _client(made: Checked[pipeline.Api]) -> str:
    api = made.value
    assert api is not None
    config = pipeline.default_config(api.title)
    planned = pipeline.files(api, config, "python", _templates("python"))
    _listed(planned.findings)
    if planned.value is None:
        codes = [f.code.id for f in planned.findings if f.level is Level.ERROR]
        _true(bool(codes), "no package, and no error says why")
        return codes[0]
    files = planned.value.texts
    _true(set_fault(files) is None, f"a path cannot be written: {set_fault(files)}")
    for path, content in files.items():
        content.encode()
        if path.endswith(".py") and "/_runtime/" not in path:
            compile(ast.parse(content, path), path, "exec")
    tomllib.loads(files["pyproject.toml"])
    pipeline.operations(api, config)
    return "client"


def _compared(source: Source, beside: bytes | None) -> None:
    config = pipeline.default_config("client")
    new = pipeline.read_version(source, config)
    _listed(new.findings)
    if new.value is None:
        return
    same, _ = pipeline.compare(new.value, new.value)
    _true(not same.changes.changes, "it differs from itself")
    other = None
    if beside is not None:
        other = pipeline.read_version(Source("old.json", {"old.json": beside}), config)
    if other is None or other.value is None:
        return
    pipeline.compare(new.value, other.value)
    found, _ = pipeline.compare(other.value, new.value)
    request = ReportRequest(
        found.changes, found.background, _templates("report"), lambda _: True
    )
    for form in CHANGE_FORMATS:
        report = form.render(request)
        report.encode("utf-8", "surrogatepass")
        if form.name in ("json", "sarif"):
            json.loads(report)


def _listed(findings: tuple[Finding, ...]) -> None:
    json.loads(findings_json(findings))
    for finding in findings:
        line = finding_line(finding)
        _true(line.isprintable(), f"a finding is not one plain line: {line!r}")
        _true(finding.at.line > 0, f"a finding has no line: {line}")


@cache
def _templates(name: str) -> dict[str, str]:
    return dict(read_templates(name))


def _true(holds: bool, otherwise: str) -> None:
    if not holds:
        raise BrokenError(otherwise)
