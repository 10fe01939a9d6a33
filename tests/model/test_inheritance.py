"""Parents in several files, and above each other."""

# ruff: noqa: E501 (a schema a line)
from __future__ import annotations

import pytest

from generator import pipeline
from generator.model.types import Discriminator, Named, Union
from generator.source import Source
from tests.features.making import checked

ROOT = b"""
openapi: 3.0.3
info: {title: Demo, version: "1.0"}
paths: {}
components:
  schemas:
    Pet: {$ref: schemas/pet.yaml}
    Cat: {$ref: schemas/cat.yaml}
    Dog: {allOf: [{$ref: schemas/pet.yaml}, {properties: {tricks: {type: string}}}]}
    Hound: {$ref: '#/components/schemas/Dog'}
"""
PET = """
type: object
required: [type]
discriminator: {propertyName: type%s}
properties: {type: {type: string}}
"""
CAT = b"""
allOf: [{$ref: pet.yaml}, {type: object, properties: {lives: {type: integer}}}]
"""


@pytest.mark.parametrize(
    ("mapping", "mapped", "implicit"),
    [
        ("", (), (("Cat", "Cat"), ("Dog", "Dog"))),
        (
            ", mapping: {cat: cat.yaml, hound: Hound}",
            (("cat", "Cat"), ("hound", "Dog")),
            (),
        ),
        (", mapping: {cat: Cat}", (("cat", "Cat"),), (("Dog", "Dog"),)),
        (
            ", mapping: {pet: Pet}",
            (("pet", "Pet"),),
            (("Cat", "Cat"), ("Dog", "Dog")),
        ),
    ],
)
def test_components_that_refer_to_files(
    mapping: str,
    mapped: tuple[tuple[str, str], ...],
    implicit: tuple[tuple[str, str], ...],
) -> None:
    pet = (PET % mapping).encode()
    files = {"openapi.yaml": ROOT, "schemas/pet.yaml": pet, "schemas/cat.yaml": CAT}
    made = pipeline.load(Source("openapi.yaml", files))
    assert made.value is not None, made.findings
    family = made.value.types_by_name["Pet"]
    told = Discriminator("type", mapped, implicit, "Pet.base")
    assert family == Union("Pet", tuple(map(Named, ("Cat", "Dog", "Pet.base"))), told)


def test_a_child_may_have_a_discriminator_of_its_own() -> None:
    read = checked("""
components:
  schemas:
    Pet: {type: object, required: [type], discriminator: {propertyName: type}, properties: {type: {type: string}}}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}], required: [size], discriminator: {propertyName: size, mapping: {big: Lion}}, properties: {size: {type: string}}}
    Lion: {allOf: [{$ref: '#/components/schemas/Cat'}], properties: {mane: {type: boolean}}}
""")
    assert read.value is not None
    family = read.value.types_by_name["Cat"]
    told = Discriminator("size", (("big", "Lion"),), (), "Cat.base")
    assert family == Union("Cat", tuple(map(Named, ("Lion", "Cat.base"))), told)
    assert "conflicting-schemas" not in {found.code.id for found in read.findings}
