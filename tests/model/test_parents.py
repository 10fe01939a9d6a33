"""Parents in descriptions of several files."""

from __future__ import annotations

import pytest

from generator import pipeline
from generator.model.types import Discriminator, Named, Union
from generator.source import Source

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
