"""Run oasmith on a description in steps that can be measured separately."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from generator import pipeline
from generator.report import finding_line, findings_json
from generator.report.change_formats import CHANGE_FORMATS, ReportRequest
from generator.source import Source
from generator.workspace import read_templates
from tests.growth.shapes import Described

Measure = Callable[[str, Callable[[], Any]], Any]
"""Runs a step under a name and returns its result."""


def run_phases(description: Described, measure: Measure) -> None:
    """Generate a client, and report a diff in which a third of the types differ."""
    config = pipeline.default_config("growing")
    text = json.dumps(description)
    new = Source("a.json", {"a.json": text.encode()})
    other = text.replace('"string"', '"integer"', max(1, text.count('"string"') // 3))
    old = Source("b.json", {"b.json": other.encode()})
    loaded = measure("load", lambda: pipeline.load(new))
    findings = loaded.findings
    measure(
        "findings", lambda: (findings_json(findings), [*map(finding_line, findings)])
    )
    if loaded.value is not None and not loaded.failed:
        python = read_templates("python")
        measure(
            "render",
            lambda: pipeline.render_files(loaded.value, config, "python", python),
        )
    versions = measure(
        "versions", lambda: [pipeline.read_version(s, config).value for s in (old, new)]
    )
    if None in versions:
        return
    comparison, _ = measure("compare", lambda: pipeline.compare_versions(*versions))
    request = ReportRequest(
        comparison.changes,
        comparison.background,
        read_templates("report"),
        lambda _: True,
    )
    for form in CHANGE_FORMATS:
        measure(form.name, lambda form=form: form.render(request))  # type: ignore[misc]
