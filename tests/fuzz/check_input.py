"""Check that any input gives either findings with locations, or a client that compiles."""

from __future__ import annotations

import ast
import json
import time
import tomllib
from functools import cache

from generator import pipeline
from generator.findings import Checked, Finding, Level
from generator.output import find_path_conflict
from generator.report import finding_line, findings_json
from generator.report.change_formats import CHANGE_FORMATS, ReportRequest
from generator.source import Source
from generator.workspace import read_templates

FREE_SECONDS = 20.0
"""CPU seconds allowed for any input; larger inputs may take more."""
SECONDS_PER_BYTE = 0.001


class BrokenError(AssertionError):
    """The input gave something else."""


def check_input(text: bytes, name: str, other: bytes | None = None) -> str:
    """Load a description, generate its client, and compare it with itself and with another one.

    Args:
        text: The text of the description.
        name: Its file name, which decides between YAML and JSON.
        other: The text of the description to compare with.

    Returns:
        "client", or the code of the first error.

    Raises:
        BrokenError: The input gave neither a client nor an error. Any other exception is a bug too.
    """
    start = time.process_time()
    source = Source(name, {name: text})
    checked = pipeline.load(source)
    _check_findings(checked.findings)
    outcome = next((f.code.id for f in checked.findings if f.level is Level.ERROR), "")
    if checked.value is None or checked.failed:
        _require(outcome != "", "no client, and no error says why")
    else:
        outcome = _generate_client(checked)
    _compare(source, other)
    taken = time.process_time() - start
    allowed = FREE_SECONDS + SECONDS_PER_BYTE * len(text)
    _require(taken < allowed, f"{taken:.0f} s for {len(text)} bytes")
    return outcome


def _generate_client(checked: Checked[pipeline.Api]) -> str:
    api = checked.value
    assert api is not None
    config = pipeline.default_config(api.title)
    planned = pipeline.render_files(api, config, "python", _templates("python"))
    _check_findings(planned.findings)
    if planned.value is None:
        codes = [f.code.id for f in planned.findings if f.level is Level.ERROR]
        _require(bool(codes), "no package, and no error says why")
        return codes[0]
    files = planned.value.texts
    _require(
        find_path_conflict(files) is None,
        f"a path cannot be written: {find_path_conflict(files)}",
    )
    for path, content in files.items():
        content.encode()
        if path.endswith(".py") and "/_runtime/" not in path:
            compile(ast.parse(content, path), path, "exec")
    tomllib.loads(files["pyproject.toml"])
    pipeline.list_operations(api, config)
    return "client"


def _compare(source: Source, other: bytes | None) -> None:
    config = pipeline.default_config("client")
    new = pipeline.read_version(source, config)
    _check_findings(new.findings)
    if new.value is None:
        return
    same, _ = pipeline.compare_versions(new.value, new.value)
    _require(not same.changes.changes, "the description differs from itself")
    if other is None:
        return
    old = pipeline.read_version(Source("old.json", {"old.json": other}), config)
    if old.value is None:
        return
    pipeline.compare_versions(new.value, old.value)
    comparison, _ = pipeline.compare_versions(old.value, new.value)
    request = ReportRequest(
        comparison.changes,
        comparison.background,
        _templates("report"),
        lambda _: True,
    )
    for form in CHANGE_FORMATS:
        report = form.render(request)
        report.encode("utf-8", "surrogatepass")
        if form.name in ("json", "sarif"):
            json.loads(report)


def _check_findings(findings: tuple[Finding, ...]) -> None:
    json.loads(findings_json(findings))
    for finding in findings:
        line = finding_line(finding)
        _require(line.isprintable(), f"a finding is not one plain line: {line!r}")
        _require(finding.at.line > 0, f"a finding has no line: {line}")


@cache
def _templates(name: str) -> dict[str, str]:
    return dict(read_templates(name))


def _require(condition: bool, message: str) -> None:
    if not condition:
        raise BrokenError(message)
