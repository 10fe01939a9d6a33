"""Descriptions made to multiply: few lines, and without bound very many types."""

# ruff: noqa: E501, UP031 (a schema a line; in an f-string its braces would be doubled)
from __future__ import annotations

import pytest

from generator import pipeline
from generator.findings import Level
from tests.features.making import checked, settings, texts

REF = "{$ref: '#/components/schemas/%s'}"


def ref(name: str) -> str:
    return REF % name


def two_choices(n: int) -> str:
    """Each schema is an object and one of two that are so, too."""
    lines = []
    for i in range(n):
        for side in "ab":
            choice = f"{ref(f'S{i + 1}a')}, {ref(f'S{i + 1}b')}"
            lines.append(
                f"    S{i}{side}: {{type: object, properties: {{p{i}{side}: {{}}}}, oneOf: [{choice}]}}"
            )
    lines += [
        f"    S{n}{side}: {{type: object, properties: {{x: {{}}}}}}" for side in "ab"
    ]
    return "\n".join(lines)


def two_merges(n: int) -> str:
    """Each schema holds two that are merged with something."""
    lines = [
        f"    S{i}: {{properties: {{l: {{allOf: [{ref(f'S{i + 1}')}, {{properties: {{a{i}: {{}}}}}}]}}, "
        f"r: {{allOf: [{ref(f'S{i + 1}')}, {{properties: {{b{i}: {{}}}}}}]}}}}}}"
        for i in range(n)
    ]
    return "\n".join([*lines, f"    S{n}: {{properties: {{x: {{}}}}}}"])


def merges_of_merges(n: int) -> str:
    """Every two neighbours are merged under the same property names."""
    lines = [
        f"    S{i}: {{properties: {{l: {{allOf: [{ref(f'S{(i * 2 + 1) % n}')}, {ref(f'S{(i * 2 + 2) % n}')}]}}, "
        f"r: {{allOf: [{ref(f'S{(i * 3 + 1) % n}')}, {ref(f'S{(i * 3 + 2) % n}')}]}}}}}}"
        for i in range(n)
    ]
    return "\n".join(lines)


def union_lattice(n: int) -> str:
    """Unions of two unions, without a property between."""
    lines = [
        f"    S{i}{side}: {{oneOf: [{ref(f'S{i + 1}a')}, {ref(f'S{i + 1}b')}]}}"
        for i in range(n)
        for side in "ab"
    ]
    return "\n".join([*lines, *(f"    S{n}{side}: {{type: string}}" for side in "ab")])


def chain(n: int, form: str) -> str:
    lines = [f"    S{i}: " + form % ref(f"S{i + 1}") for i in range(n)]
    return "\n".join([*lines, f"    S{n}: {{type: string, nullable: true}}"])


def ring(n: int, form: str) -> str:
    return "\n".join(f"    S{i}: " + form % ref(f"S{(i + 1) % n}") for i in range(n))


MULTIPLYING = {
    "two choices": two_choices(20),
    "two merges": two_merges(40),
    "merges of merges": merges_of_merges(20),
    "union lattice": union_lattice(40),
    "chain of unions": chain(600, "{oneOf: [%s, {type: integer}]}"),
    "chain of decorated references": chain(600, "{description: d, allOf: [%s]}"),
    "chain of lists": chain(300, "{type: array, items: %s}"),
    "chain of merges": chain(150, "{properties: {p: {}}, allOf: [%s]}").replace(
        "{type: string, nullable: true}", "{properties: {x: {}}}"
    ),
    "ring of lists": ring(300, "{type: array, items: %s}"),
    "ring of records": ring(300, "{properties: {next: %s}}"),
    "schema with two of itself": "    S: {properties: {l: {allOf: [%s, {properties: {x: {}}}]}, "
    "r: {allOf: [%s, {properties: {y: {}}}]}}}" % (ref("S"), ref("S")),
    "list of itself": "    S: {oneOf: [{type: array, items: {minItems: 1, allOf: [%s]}}, "
    "{type: array, items: {minItems: 2, allOf: [%s]}}]}" % (ref("S"), ref("S")),
    "choice beside what includes it": "    S: {type: object, properties: {a: {}}, allOf: [{oneOf: "
    "[{properties: {b: {}}}, {properties: {c: {}}}]}]}",
}
CUT = ("two choices", "merges of merges")


@pytest.mark.parametrize("name", MULTIPLYING)
def test_the_number_of_types_is_bounded(name: str) -> None:
    made = checked(f"components:\n  schemas:\n{MULTIPLYING[name]}\n")
    assert all(finding.level is not Level.ERROR for finding in made.findings)
    assert made.value is not None
    assert len(made.value.types) < 2500
    codes = {finding.code.id for finding in made.findings}
    assert ("schema-too-deep" in codes) == (name in CUT)


@pytest.mark.parametrize("name", [name for name in MULTIPLYING if name not in CUT])
def test_a_package_is_made_of_it(name: str) -> None:
    made = checked(f"components:\n  schemas:\n{MULTIPLYING[name]}\n")
    assert made.value is not None
    assert texts(made.value, settings())
    assert pipeline.list_operations(made.value, settings()) == ()
