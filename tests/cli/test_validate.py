"""`oasmith validate`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Shop

WARNING = "specs/acme/1.0.yaml:1:1: warning an-warning hm (/warning)\n"


@pytest.fixture
def warned(shop: Shop) -> Shop:
    shop.write("specs/acme/1.0.yaml", "warning: hm\n")
    return shop


def test_findings_are_lines_and_their_number_goes_beside(warned: Shop) -> None:
    result = warned.run("validate", "acme@1.0", "acme@2.0")
    assert result.code == 0
    assert result.out == WARNING
    assert result.err.splitlines() == [
        "specs/acme/1.0.yaml: 1 warning",
        "specs/acme/2.0.yaml: no findings",
    ]


def test_json_is_one_list_of_all(warned: Shop) -> None:
    warned.write("b.yaml", "title: x\ninfo: aha\n")
    result = warned.run("validate", "acme@1.0", "b.yaml", "--format", "json")
    assert result.code == 0
    first, second = json.loads(result.out)
    assert first == {
        "file": "specs/acme/1.0.yaml",
        "line": 1,
        "column": 1,
        "pointer": "/warning",
        "level": "warning",
        "code": "an-warning",
        "message": "hm",
        "related": [],
    }
    assert (second["file"], second["line"]) == ("b.yaml", 2)


@pytest.mark.parametrize(
    ("text", "fail_on", "code"),
    [
        ("title: x\n", "info", 0),
        ("info: x\n", "error", 0),
        ("info: x\n", "warning", 0),
        ("info: x\n", "info", 1),
        ("warning: x\n", "error", 0),
        ("warning: x\n", "warning", 1),
        ("warning: x\n", "info", 1),
        ("error: x\n", "error", 1),
        ("error: x\n", "info", 1),
    ],
)
def test_the_exit_code_follows_the_asked_level(
    shop: Shop, text: str, fail_on: str, code: int
) -> None:
    shop.write("x.yaml", text)
    assert shop.run("validate", "x.yaml", "--fail-on", fail_on).code == code
    assert shop.run("validate", "x.yaml").code == int(text.startswith("error"))


def test_a_file_that_cannot_be_read_does_not_stop_the_others(warned: Shop) -> None:
    result = warned.run("validate", "none.yaml", "acme@1.0")
    assert result.code == 2
    assert result.out == WARNING
    assert "none.yaml" in result.err


@pytest.mark.parametrize(
    ("argument", "hint"),
    [
        ("acme", "acme@1.0 or acme@2.0"),
        ("acme@3.0", "acme@1.0, acme@2.0"),
        ("none@1.0", "acme"),
        ("specs", "folder"),
        ("a/b@c", "no file"),
    ],
)
def test_an_unknown_name_is_reported_with_the_existing_ones(
    shop: Shop, argument: str, hint: str
) -> None:
    result = shop.run("validate", argument)
    assert (result.code, result.out) == (2, "")
    assert hint in result.err


def test_accepted_findings_are_left_out_for_a_version_only(warned: Shop) -> None:
    accepted = "accepted_findings: [{code: an-warning, reason: known}]\n"
    warned.write("specs/acme/api.yaml", warned.API_YAML + accepted)
    assert warned.run("validate", "acme@1.0").out == ""
    assert warned.run("validate", "specs/acme/1.0.yaml").out == WARNING


def test_findings_of_api_yaml_are_printed_with_the_version(warned: Shop) -> None:
    warned.write("specs/acme/api.yaml", warned.API_YAML + "nmae: acme\n")
    result = warned.run("validate", "acme@1.0")
    assert result.code == 1
    assert result.out.splitlines()[0].startswith(
        "specs/acme/api.yaml:3:1: error unknown-setting"
    )
    assert WARNING in result.out


@pytest.mark.parametrize("command", ["validate", "operations"])
@pytest.mark.parametrize(
    ("argument", "words"),
    [
        ("", "is empty: pass a file"),
        ("acme@", "acme@ has no version; versions: acme@1.0, acme@2.0"),
    ],
)
def test_an_incomplete_name_is_reported(
    shop: Shop, command: str, argument: str, words: str
) -> None:
    result = shop.run(command, argument)
    assert (result.code, result.out) == (2, "")
    assert words in result.err


def test_an_empty_file_has_a_first_line(shop: Shop) -> None:
    for text in ("", "\n", "# none\n"):
        shop.write("x.yaml", text)
        assert shop.run("validate", "x.yaml").out.startswith("x.yaml:1:1: error")
        shop.write("specs/acme/api.yaml", text)
        output = shop.run("check").err
        assert output.startswith("specs/acme/api.yaml:1:1: error empty-document")


def test_strict_takes_warnings_for_errors(warned: Shop) -> None:
    warned.write("b.yaml", "title: x\ninfo: aha\n")
    result = warned.run("validate", "--strict", "acme@1.0", "b.yaml")
    assert result.code == 1
    assert result.out.splitlines() == [
        WARNING.strip().replace(" warning ", " error "),
        "b.yaml:2:1: info an-info aha (/info)",
    ]
    assert warned.run("validate", "--strict", "b.yaml").code == 0
