from __future__ import annotations

from typing import Any

import pytest
from runtime_under_test.decode.error_reason import extract_reason


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ({"detail": "Not found."}, "Not found."),
        ({"detail": ["a", "b"]}, "a; b"),
        ({"detail": {"name": ["Too long."]}}, "name: Too long."),
        # RFC 9457
        (
            {"type": "about:blank", "title": "Forbidden", "detail": "No credit."},
            "No credit.",
        ),
        ({"type": "about:blank", "title": "Forbidden", "status": 403}, "Forbidden"),
        (
            {
                "title": "Not valid.",
                "errors": [{"detail": "must be positive", "pointer": "#/age"}],
            },
            "Not valid.; #/age: must be positive",
        ),
        (
            {"title": "No.", "invalid-params": [{"name": "age", "reason": "is odd"}]},
            "No.; age: is odd",
        ),
        ({"title": "No.", "errors": {"Name": ["Required."]}}, "No.; Name: Required."),
        # JSON:API
        (
            {"errors": [{"detail": "No.", "source": {"pointer": "/data/x"}}]},
            "/data/x: No.",
        ),
        # SCIM, RFC 7644
        ({"schemas": ["urn:x"], "detail": "No user.", "status": "404"}, "No user."),
        ({"schemas": ["urn:x"], "status": "404"}, None),
        # Django REST framework, validation
        ({"name": ["Required."], "age": ["a", "b"]}, "name: Required.; age: a; age: b"),
        ({"non_field_errors": ["Not unique."]}, "Not unique."),
        ({"address": {"street": ["Required."]}}, "address.street: Required."),
        (["Wrong.", "Bad."], "Wrong.; Bad."),
        (
            {"age": ["Required."], "non_field_errors": ["Not unique."]},
            "Not unique.; age: Required.",
        ),
        ({"__all__": ["Not unique."]}, "Not unique."),
        ({"title": ["Too long."], "name": ["a"]}, "title: Too long.; name: a"),
        ({"tags": {"0": ["Not valid."]}}, "tags.0: Not valid."),
        ({"items": [{}, {"name": ["Required."]}]}, "items[1].name: Required."),
        ([{}, {"name": ["Required."]}], "[1].name: Required."),
        ({"address": {"non_field_errors": ["No."]}}, "address: No."),
        ({"detail": "No.", "code": "token_not_valid", "messages": [{"a": 1}]}, "No."),
        # FastAPI
        (
            {"detail": [{"loc": ["body", 0, "age"], "msg": "field required"}]},
            "body.0.age: field required",
        ),
        ({"message": "Slow down"}, "Slow down"),
        ({"error": {"code": 3, "message": "No"}}, "No"),
        ({"error": "invalid_grant", "error_description": "Expired"}, "Expired"),
        ({"detail": ""}, None),
        ({"detail": None}, None),
        ({"id": 3}, None),
        ([], None),
        ("text", None),
        (b"bytes", None),
        (None, None),
    ],
)
def test_shapes(body: Any, found: str | None) -> None:
    assert extract_reason(body) == found


def test_nesting_and_length_are_bounded() -> None:
    deep: Any = "x"
    for _ in range(5000):
        deep = {"detail": deep}
    assert extract_reason(deep) is None
    many = extract_reason({f"f{n}": ["no"] for n in range(5000)})
    assert many is not None
    assert many.count(";") == 9
