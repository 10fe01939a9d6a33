from __future__ import annotations

from typing import Any

import pytest

from tests.conformance.compare import find_differences


@pytest.mark.parametrize(
    ("sent", "got"),
    [
        ({"a": [1, None, {"b": "c"}]}, {"a": [1, None, {"b": "c"}]}),
        (1, 1.0),
        ("2019-08-24T14:15:22Z", "2019-08-24T14:15:22+00:00"),
        ("2019-08-24t14:15:22.10z", "2019-08-24T14:15:22.1Z"),
        (
            "497F6ECA-6276-4993-BFEB-53CBBBBA6F08",
            "497f6eca-6276-4993-bfeb-53cbbbba6f08",
        ),
        ("1E+3", "1E+3"),
    ],
)
def test_same(sent: Any, got: Any) -> None:
    assert list(find_differences(sent, got)) == []


@pytest.mark.parametrize(
    ("sent", "got"),
    [
        ({"a": None}, {}),
        ({}, {"a": None}),
        ([1], [1, 1]),
        ([], {}),
        (True, 1),
        (1, True),
        (1, "1"),
        (None, ""),
        ("a", "A"),
        ("0.50", "0.5"),
        ("2019-08-24T14:15:22Z", "2019-08-24T14:15:22"),
        ("2019-08-24T14:15:22Z", "2019-08-24T16:15:22+02:00"),
        ("2019-08-24T14:15:22.123456Z", "2019-08-24T14:15:22.123Z"),
        (b"a", "a"),
        ({"a": {"b": 1}}, {"a": {"b": 2}}),
    ],
)
def test_different(sent: Any, got: Any) -> None:
    assert len(list(find_differences(sent, got))) == 1
