"""What oasmith does with a description, in steps that can be measured one by one."""

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
"""Runs the step of this name and gives what the step gave."""


def run_phases(made: Described, measure: Measure) -> None:
    """From the text to the client, and to the reports of a diff in which a third is new."""
    config = pipeline.default_config("growing")
    text = json.dumps(made)
    new = Source("a.json", {"a.json": text.encode()})
    other = text.replace('"string"', '"integer"', max(1, text.count('"string"') // 3))
    old = Source("b.json", {"b.json": other.encode()})
    read = measure("read", lambda: pipeline.load(new))
    told = read.findings
    measure("told", lambda: (findings_json(told), [*map(finding_line, told)]))
    if read.value is not None and not read.failed:
        python = read_templates("python")
        measure("made", lambda: pipeline.files(read.value, config, "python", python))
    versions = measure(
        "versions", lambda: [pipeline.read_version(s, config).value for s in (old, new)]
    )
    if None in versions:
        return
    found, _ = measure("compared", lambda: pipeline.compare(*versions))
    request = ReportRequest(
        found.changes, found.background, read_templates("report"), lambda _: True
    )
    for form in CHANGE_FORMATS:
        measure(form.name, lambda form=form: form.render(request))  # type: ignore[misc]
