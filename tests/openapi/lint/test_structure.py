"""The published schemas are those that openapi-spec-validator itself uses."""

from __future__ import annotations

import pytest
from openapi_spec_validator import schemas

from generator.openapi.lint.structure import read_published_schema


@pytest.mark.parametrize(
    ("dialect", "used"),
    [
        ("2.0", schemas.schema_v2),
        ("3.0", schemas.schema_v30),
        ("3.1", schemas.schema_v31),
        ("3.2", schemas.schema_v32),
    ],
)
def test_a_schema_is_read_without_the_package(
    dialect: str, used: dict[str, object]
) -> None:
    assert read_published_schema(dialect) == dict(used)
