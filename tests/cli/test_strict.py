"""`--strict` of `oasmith build` and `oasmith check`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Shop

ACCEPTED = """\
accepted_findings:
  - {code: an-warning, pointer: /warning, reason: it is so}
"""


@pytest.fixture
def warned(shop: Shop) -> Shop:
    text = "operations: [a]\nfiles: {a.py: one}\nwarning: hm\n"
    shop.write("specs/acme/1.0.yaml", text)
    return shop


def test_build_writes_no_package_with_a_warning(warned: Shop) -> None:
    result = warned.run("build", "--strict")
    assert result.code == 1
    assert result.err.splitlines() == [
        "specs/acme/1.0.yaml:3:1: error an-warning hm (/warning)",
        "acme@1.0: 1 error; nothing was written",
    ]
    assert {path.split("/")[2] for path in warned.tree()} == {"2.0"}


def test_build_keeps_existing_files_of_a_rejected_package(warned: Shop) -> None:
    warned.run("build")
    before = warned.tree()
    warned.write("specs/acme/1.0.yaml", "operations: []\nwarning: hm\n")
    assert warned.run("build", "--strict").code == 1
    assert warned.tree() == before


def test_check_rejects_a_description_with_a_warning(warned: Shop) -> None:
    warned.run("build")
    assert warned.run("check").code == 0
    result = warned.run("check", "--strict")
    assert result.code == 1
    assert "acme@1.0: 1 error" in result.err


@pytest.mark.parametrize("command", ["build", "check"])
def test_an_accepted_warning_is_not_an_error(warned: Shop, command: str) -> None:
    warned.write("specs/acme/api.yaml", warned.API_YAML + ACCEPTED)
    warned.run("build")
    assert warned.run(command, "--strict").code == 0


@pytest.mark.parametrize("command", ["build", "check"])
def test_an_info_finding_is_not_a_warning(shop: Shop, command: str) -> None:
    shop.write("specs/acme/1.0.yaml", "operations: [a]\ninfo: aha\n")
    shop.run("build")
    assert shop.run(command, "--strict").code == 0


@pytest.mark.parametrize("command", ["build", "check"])
def test_a_warning_about_the_settings_is_one_too(shop: Shop, command: str) -> None:
    shop.write("specs/acme/api.yaml", shop.API_YAML + "unheard_of: 1\n")
    assert shop.run(command, "--strict").code == 1
    assert not (shop.root / "generated").exists()


def test_the_advised_command_is_strict_too(shop: Shop) -> None:
    result = shop.run("check", "--strict")
    assert "oasmith build --strict" in result.out + result.err
