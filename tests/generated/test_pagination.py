"""The operations of the flagship that page, and no others, have iterators."""

from __future__ import annotations

import functools
from typing import Any

import pytest
import yaml

from generator import pipeline
from generator.languages import target_rules
from generator.config import read_config
from generator.source import Source
from tests.generated.packages import ROOT, VERSIONS
from tests.generated.test_operations import described, probed

SPECS = ROOT / "specs" / "ibl"
COUNTS = {
    "3.59.0": {"next": 44, "next-page": 29, "data-next": 1, "data-pages": 34},
    "4.84.1": {
        "next": 57,
        "next-page": 29,
        "data-next": 1,
        "recommendations": 1,
        "data-pages": 34,
        "results-pages": 1,
        "contents": 1,
        "learners": 2,
        "rows": 1,
    },
}
# What takes a page and is described as something else than a page of a list: a free object, a
# single thing, a bare list, or a list with free paging information.
NOT_DESCRIBED = {
    "3.59.0": {
        "/api/ai-mentor/orgs/{org}/users/{user_id}/session-detail/mentors/{mentor}/",
        "/api/catalog/enrollment/courses/search/",
        "/api/catalog/roles/",
        "/api/credentials/orgs/{org}/users/{user_id}/course-credentials/",
        "/api/media/orgs/{org}/users/{user_id}/media/media-resources/",
        "/api/notification/v1/orgs/{platform_key}/notification-builder/{id}/recipients/",
        "/api/search/personalized-catalog/{username}/",
    },
}
NOT_DESCRIBED["4.84.1"] = NOT_DESCRIBED["3.59.0"] | {
    "/api/analytics/messages/",
    "/api/analytics/sessions/details/",
    "/api/analytics/topics/details/",
    "/api/analytics/users/details/",
}
per_version = pytest.mark.parametrize("version", VERSIONS)


@functools.cache
def paged(version: str) -> dict[str, tuple[tuple[str, str], ...]]:
    """What the generator says, by rule."""
    text = (SPECS / "api.yaml").read_bytes()
    config = read_config(
        Source("api.yaml", {"api.yaml": text}),
        name="ibl",
        rules=target_rules(),
        described=VERSIONS,
    ).value
    name = f"{version}.yaml"
    api = pipeline.load(Source(name, {name: (SPECS / name).read_bytes()})).value
    assert config is not None
    assert api is not None
    return pipeline.list_paginated_operations(api, config)


@functools.cache
def schemas(version: str) -> Any:
    text = (SPECS / f"{version}.yaml").read_text(encoding="utf-8")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(text, loader)["components"]["schemas"]


def looks_paged(operation: dict[str, Any], version: str) -> bool:
    """Whether an answer has one of the properties by which anything here pages."""
    answer = operation["responses"].get("200", {}).get("content", {})
    schema = answer.get("application/json", {}).get("schema", {})
    name = schema.get("$ref", "").rpartition("/")[2]
    properties = schemas(version).get(name, schema).get("properties", {})
    pagination = properties.get("pagination", {})
    name = pagination.get("$ref", "").rpartition("/")[2]
    known = properties.keys() | schemas(version).get(name, pagination).get(
        "properties", {}
    )
    return bool(known & {"next", "next_page", "totalPages", "total_pages"})


def takes_a_page(operation: dict[str, Any]) -> bool:
    names = {p["name"] for p in operation.get("parameters", ()) if p["in"] == "query"}
    return bool(names & {"page", "offset", "cursor"})


@per_version
def test_so_many_page_by_each_rule(version: str) -> None:
    counts = {rule: len(keys) for rule, keys in paged(version).items()}
    assert counts == COUNTS[version]


@per_version
def test_nothing_that_pages_is_missed_and_nothing_else_pages(version: str) -> None:
    found = {key for keys in paged(version).values() for key in keys}
    gets = {key: o for key, o in described(version).items() if key[0] == "GET"}
    asked = {key for key, operation in gets.items() if takes_a_page(operation)}
    assert found == {key for key in asked if looks_paged(gets[key], version)}
    assert {path for _, path in asked - found} == NOT_DESCRIBED[version]


@per_version
def test_those_that_page_have_iterators(version: str) -> None:
    report = probed(version)
    found = {key for keys in paged(version).values() for key in keys}
    wanted = {
        f"{name}_iter" for name, key in report["called"].items() if tuple(key) in found
    }
    assert len(wanted) == sum(len(described(version)[key]["tags"]) for key in found)
    for client in ("sync", "async"):
        names = {
            f"{tag}.{name}"
            for tag, listed in report[client].items()
            for name in listed
            if name.endswith("_iter")
        }
        assert names == wanted
