"""Schemas to types, in one line."""

from __future__ import annotations

from generator.findings import Finding
from generator.model.api import Api
from generator.model.types import Record, TypeRef
from tests.features.making import HEAD, HEAD_31, checked, model

DIALECTS = {"3.0": HEAD, "3.1": HEAD_31}
SHARED = """
    Text: {type: string}
    OrNull: {type: object, nullable: true, properties: {a: {type: string}}}
    Record: {type: object, properties: {a: {type: string}}}
    Enum: {type: string, enum: [a, b]}
    Blank: {enum: ['']}
    Null: {enum: [null]}
"""


def schemas(text: str, dialect: str = "3.0") -> Api:
    """The model of some component schemas, one indented line each."""
    return model(f"{DIALECTS[dialect]}components:\n  schemas:\n{text}")


def type_of(schema: str, dialect: str = "3.0") -> TypeRef:
    """The type of a schema that is a property; it may refer to those in SHARED."""
    api = schemas(f"{SHARED}\n    Probe: {{properties: {{x: {schema}}}}}\n", dialect)
    probe = api.types_by_name["Probe"]
    assert isinstance(probe, Record)
    return probe.fields[0].type


def found(text: str) -> list[tuple[str, str]]:
    """Code and pointer of every finding about some component schemas."""

    def pair(finding: Finding) -> tuple[str, str]:
        return finding.code.id, finding.at.pointer

    return [pair(f) for f in checked(f"{HEAD}components:\n  schemas:\n{text}").findings]
