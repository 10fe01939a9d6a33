from __future__ import annotations

from collections.abc import Callable

import pytest
from runtime_under_test.operation import Operation, ResponseSpec

STATUSES = ("200", "2XX", "4xx", "404", "default")


@pytest.mark.parametrize(
    ("described", "status", "found"),
    [
        (STATUSES, 200, "200"),
        (STATUSES, 201, "2XX"),
        (STATUSES, 404, "404"),
        (STATUSES, 400, "4XX"),
        (STATUSES, 500, "DEFAULT"),
        (("200",), 500, None),
        (("default",), 200, "DEFAULT"),
        # `default` beside a described success is the error, not another success
        (("200", "default"), 201, None),
    ],
)
def test_answer_by_status(
    described: tuple[str, ...], status: int, found: str | None
) -> None:
    operation = Operation(
        "o", "GET", "/", responses=tuple(map(ResponseSpec, described))
    )
    find_response = operation.find_response(status, "")
    assert (find_response and find_response.status) == found


@pytest.mark.parametrize(
    ("described", "content_type", "found"),
    [
        (("application/json", "text/csv"), "text/csv; charset=utf-8", "text/csv"),
        (("application/json", "text/csv"), "Application/JSON", "application/json"),
        (("application/json", "image/*"), "image/png", "image/*"),
        (
            ("text/csv", "application/json"),
            "application/problem+json",
            "application/json",
        ),
        (("text/csv", "application/json"), "audio/ogg", "text/csv"),
        (("text/csv", "application/json"), "", "text/csv"),
    ],
)
def test_answer_by_media_type(
    described: tuple[str, ...], content_type: str, found: str
) -> None:
    answers = tuple(ResponseSpec("200", media_type) for media_type in described)
    operation = Operation("o", "GET", "/", responses=answers)
    find_response = operation.find_response(200, content_type)
    assert find_response is not None
    assert find_response.media_type == found


def test_types_are_asked_for_once_and_only_when_needed() -> None:
    asked: list[int] = []

    def kind() -> object:
        asked.append(1)
        return int

    find_response = ResponseSpec("200", "application/json", kind)
    assert not asked
    assert (find_response.decode(b"1"), find_response.decode(b"2")) == (1, 2)
    assert len(asked) == 1


def test_any_number_of_media_types_of_a_server_is_not_kept() -> None:
    operation = Operation("o", "GET", "/", responses=(ResponseSpec("200", "text/csv"),))
    for number in range(1000):
        found = operation.find_response(200, f"text/x-{number}")
        assert found is operation.responses[0]
        assert operation.find_response(404, f"text/x-{number}") is None
    assert len(operation._response_cache) == 16


@pytest.mark.parametrize(
    ("media_type", "kind", "expected"),
    [
        ("application/json", None, True),
        ("application/scim+json", None, True),
        ("Application/JSON; charset=utf-8", None, True),
        ("*/*", None, False),
        ("*/*", lambda: int, True),
        ("text/csv", None, False),
        (None, None, False),
    ],
)
def test_which_answers_are_json(
    media_type: str | None, kind: Callable[[], object] | None, expected: bool
) -> None:
    assert ResponseSpec("200", media_type, kind).is_json is expected
