"""Two descriptions in, a ChangeList out."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from generator import openapi, source
from generator.contract import Contract, build_contract
from generator.diff import ChangeList, diff
from generator.source.document import Source

TODAY = date(2026, 11, 21)
Compare = Callable[..., ChangeList]


def contract(name: str, text: bytes) -> Contract:
    """The contract of a description; faults that leave it readable are no matter here."""
    document = source.parse(Source(name, {name: text})).value
    assert document is not None, f"{name} cannot be parsed"
    found = openapi.resolve(document, thorough=False).value
    assert found is not None, f"{name} is no description"
    return build_contract(found)


@pytest.fixture
def read() -> Callable[[str, bytes], Contract]:
    return contract


@pytest.fixture
def compare() -> Compare:
    """The changes between two descriptions that are given as Python values."""

    def compared(old: Any, new: Any) -> ChangeList:
        sides = [
            contract(name, json.dumps(value).encode())
            for name, value in (("old.json", old), ("new.json", new))
        ]
        return diff(sides[0], sides[1], None, TODAY)

    return compared


@pytest.fixture
def things() -> Callable[..., dict[str, Any]]:
    """A description of one operation that takes and returns `Thing`, which has a given schema."""

    def described(schema: Any, **more: Any) -> dict[str, Any]:
        content = {
            "application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}
        }
        operation = {
            "operationId": "things_put",
            "requestBody": {"content": content},
            "responses": {"200": {"description": "", "content": content}},
        }
        return {
            "openapi": "3.1.0",
            "info": {"title": "Things", "version": "1"},
            "paths": {"/things": {"put": operation}},
            "components": {"schemas": {"Thing": schema}},
            **more,
        }

    return described
