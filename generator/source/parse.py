"""Bytes to a document: decode, then parse as JSON or YAML, depending on how the text begins."""

from __future__ import annotations

from dataclasses import replace

from generator.findings import Checked, Finding, Location, sort_findings
from generator.source.document import Document, Files, Source
from generator.source.json_text import INVALID_JSON, parse_json
from generator.source.resource_limits import POINTERS_TOO_LONG, are_pointers_too_long
from generator.source.text import decode
from generator.source.yaml_codes import NOT_QUITE_JSON
from generator.source.yaml_text import parse_yaml

_YAML_NAMES = (".yaml", ".yml")


def parse(source: Source) -> Checked[Document]:
    """Parse the root file of a description.

    A text that begins with `{` or `[`, or whose file is named .json, is parsed as JSON; if it is
    not valid JSON, as YAML. Never raises, whatever the bytes are. The value has at most `MAX_DEPTH`
    levels.
    """
    text = decode(source.name, source.files[source.name])
    if text.value is None:
        return Checked(None, text.findings)
    checked = _parse(source.name, text.value)
    document = checked.value
    if document is not None and are_pointers_too_long(document.data, len(text.value)):
        message = "the JSON Pointers of all values together are too long"
        fault = Finding(POINTERS_TOO_LONG, message, Location(source.name, "", 1, 1))
        return Checked(None, sort_findings((*checked.findings, fault)))
    if document is not None:
        files = source.files
        held = files if isinstance(files, Files) else Files(files)
        document = replace(document, files=held)
    return Checked(document, sort_findings(checked.findings))


def _parse(name: str, text: str) -> Checked[Document]:
    if text.lstrip()[:1] not in ("{", "[") and not name.lower().endswith(".json"):
        return parse_yaml(name, text)
    as_json = parse_json(name, text)
    if not any(finding.code is INVALID_JSON for finding in as_json.findings):
        return as_json
    as_yaml = parse_yaml(name, text)
    if as_yaml.value is None or not isinstance(as_yaml.value.data, (dict, list)):
        return as_json
    if name.lower().endswith(_YAML_NAMES):
        return as_yaml
    (fault,) = as_json.findings
    note = Finding(NOT_QUITE_JSON, fault.message, fault.at)
    return Checked(as_yaml.value, (note, *as_yaml.findings))
