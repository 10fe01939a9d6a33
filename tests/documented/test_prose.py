"""The Overlays of the flagship API hold words only, for what the documentation pages describe."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonpath_rfc9535 as jsonpath
import pytest
import yaml

from tests.documented import description
from tests.documented.operations import OPERATIONS, RELEASES

VERSIONS = [release.version for release in RELEASES]


@cache
def actions(version: str) -> list[dict[str, Any]]:
    settings = yaml.safe_load(
        (description.SPECS / "api.yaml").read_text(encoding="utf-8")
    )
    overlays = [
        yaml.safe_load((description.SPECS / name).read_text(encoding="utf-8"))
        for name in settings["overlays"][version]
    ]
    return [action for overlay in overlays for action in overlay["actions"]]


def updated_keys(value: Any, above: str = "") -> Iterator[str]:
    """The keys whose values an update writes, not the objects that lead to them."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from updated_keys(inner, key)
    else:
        yield above


@pytest.mark.parametrize("version", VERSIONS)
def test_an_overlay_writes_summaries_and_descriptions_only(version: str) -> None:
    for action in actions(version):
        assert set(action) == {"target", "update"}
        assert set(updated_keys(action["update"])) <= {"summary", "description"}


@pytest.mark.parametrize("version", VERSIONS)
def test_an_overlay_writes_into_objects_that_exist(version: str) -> None:
    """An update that names a missing property or response would add it to the description."""
    for action in actions(version):
        nodes = jsonpath.find(action["target"], description.load(version))
        assert len(nodes) == 1, action["target"]
        (target,) = nodes.values()
        for path in object_paths(action["update"]):
            value: Any = target
            for key in path:
                assert key in value, (action["target"], path)
                value = value[key]


def object_paths(update: Any) -> Iterator[tuple[str, ...]]:
    for key, value in update.items():
        if isinstance(value, dict):
            yield (key,)
            yield from ((key, *rest) for rest in object_paths(value))


@pytest.mark.parametrize("operation", OPERATIONS, ids=[o.id for o in OPERATIONS])
@pytest.mark.parametrize("version", VERSIONS)
def test_every_documented_operation_has_words(version: str, operation: Any) -> None:
    methods = description.load(version)["paths"].get(operation.path)
    if methods is None:
        assert version != operation.version
        return
    target = f"$.paths['{operation.path}'].{operation.method.lower()}"
    (update,) = (a["update"] for a in actions(version) if a["target"] == target)
    assert update["summary"]
    assert update["description"]
