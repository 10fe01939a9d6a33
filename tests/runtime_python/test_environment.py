from __future__ import annotations

from typing import Any

import pytest
from runtime_under_test.environment import environment, variable
from runtime_under_test.errors import InvalidArgumentError

NAMES = ("api_key", "authorization", "org")


@pytest.mark.parametrize(
    ("variables", "given", "found"),
    [
        ({}, {}, {}),
        ({"MY_API_API_KEY": "k"}, {}, {"api_key": "k"}),
        ({"MY_API_API_KEY": "", "MY_API_ORG": "o"}, {}, {"org": "o"}),
        (
            {"MY_API_API_KEY": "k", "MY_API_ORG": "o"},
            {"org": "p", "timeout": 5},
            {"api_key": "k", "org": "p", "timeout": 5},
        ),
        ({"API_KEY": "k", "MY_API_OTHER": "x"}, {}, {}),
    ],
)
def test_found(
    monkeypatch: pytest.MonkeyPatch,
    variables: dict[str, str],
    given: dict[str, Any],
    found: dict[str, str],
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert environment("MY_API", NAMES, given=given) == found


def test_credentials_are_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = ("api_key", "authorization")
    with pytest.raises(InvalidArgumentError) as caught:
        environment("MY_API", NAMES, one_of=wanted)
    assert str(caught.value) == ("MY_API_API_KEY, MY_API_AUTHORIZATION are all not set")
    assert environment("MY_API", NAMES, one_of=wanted, given={"api_key": "k"}) == {
        "api_key": "k"
    }
    monkeypatch.setenv("MY_API_AUTHORIZATION", "T x")
    found = environment("MY_API", NAMES, one_of=wanted)
    assert found == {"authorization": "T x"}


def test_variable() -> None:
    assert variable("ibl-data.manager", "api_key") == "IBL_DATA_MANAGER_API_KEY"
