from __future__ import annotations

from typing import Any

import pytest
from runtime_under_test.config.environment import build_variable_name, read_environment
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
        # None is not given, but where it says something
        (
            {"MY_API_ORG": "o"},
            {"org": None, "timeout": None},
            {"org": "o", "timeout": None},
        ),
        # a credential that is given is the only one
        ({"MY_API_AUTHORIZATION": "T e"}, {"api_key": "mine"}, {"api_key": "mine"}),
        ({"MY_API_API_KEY": "k"}, {"authorization": "T x"}, {"authorization": "T x"}),
        ({"MY_API_AUTHORIZATION": "T e"}, {"auth": str}, {"auth": str}),
        (
            {"MY_API_API_KEY": "k", "MY_API_ORG": "o"},
            {"auth": str},
            {"auth": str, "org": "o"},
        ),
        ({"MY_API_API_KEY": "k"}, {"api_key": None, "auth": None}, {"api_key": "k"}),
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
    credentials = ("api_key", "authorization", "auth")
    one_of = credentials if found.keys() & {*credentials} else ()
    assert read_environment("MY_API", NAMES, one_of=one_of, given=given) == found


def test_credentials_are_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = ("api_key", "authorization", "auth")
    with pytest.raises(InvalidArgumentError) as caught:
        read_environment("MY_API", NAMES, one_of=wanted, given={"api_key": None})
    assert str(caught.value) == (
        "MY_API_API_KEY, MY_API_AUTHORIZATION are not set; set one or pass a credential"
    )
    assert read_environment("MY_API", NAMES, one_of=wanted, given={"api_key": "k"}) == {
        "api_key": "k"
    }
    monkeypatch.setenv("MY_API_AUTHORIZATION", "T x")
    found = read_environment("MY_API", NAMES, one_of=wanted)
    assert found == {"authorization": "T x"}


def test_variable() -> None:
    assert (
        build_variable_name("ibl-data.manager", "api_key") == "IBL_DATA_MANAGER_API_KEY"
    )
