"""The lines of `oasmith build` and `generate` about pagination."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Shop

RULES = """\
paging:
  - {name: next, answer: {items: a, next: b}, query: {page: c}}
  - {name: pages, answer: {items: a, total_pages: b}, query: {page: c}}
"""


@pytest.fixture
def paging(shop: Shop) -> Shop:
    shop.write("specs/acme/api.yaml", shop.API_YAML + RULES)
    shop.write("specs/acme/1.0.yaml", "operations: [a]\npaging: {next: [a]}\n")
    shop.write(
        "specs/acme/2.0.yaml",
        "operations: [a, b, c]\npaging: {pages: [c], next: [a, b]}\n",
    )
    return shop


def test_a_package_is_reported_with_the_counts_of_its_rules(paging: Shop) -> None:
    result = paging.run("build")
    assert (result.code, result.err) == (0, "")
    assert result.out.splitlines() == [
        "generated/python/acme/1.0: 1 operation, files: 1 written",
        "  pagination: 1 operation (next 1)",
        "generated/python/acme/2.0: 3 operations, files: 1 written",
        "  pagination: 3 operations (next 2, pages 1)",
    ]


@pytest.mark.parametrize("flag", ["-v", "--verbose"])
def test_verbose_lists_the_operations(paging: Shop, flag: str) -> None:
    paging.run("build")
    assert paging.run("build", "--version", "2.0", flag).out.splitlines() == [
        "generated/python/acme/2.0: 3 operations, files: 1 unchanged",
        "  pagination: 3 operations (next 2, pages 1)",
        "    next: GET /a",
        "    next: GET /b",
        "    pages: GET /c",
        "nothing to change",
    ]


def test_a_rule_that_matches_no_version_is_a_warning(paging: Shop) -> None:
    paging.write("specs/acme/2.0.yaml", "operations: [a]\n")
    result = paging.run("build")
    assert result.code == 0
    assert result.err.splitlines() == [
        "specs/acme/api.yaml:5:5: warning unused-paging-rule no operation of any version "
        "pages by the rule pages (/paging/1)",
        "specs/acme/api.yaml: 1 warning",
    ]


@pytest.mark.parametrize(
    "arguments", [["--version", "1.0"], ["--target", "python"], ["--version", "2.0"]]
)
def test_a_partial_build_does_not_judge_rules(
    paging: Shop, arguments: list[str]
) -> None:
    paging.write("specs/acme/2.0.yaml", "operations: [a]\n")
    assert paging.run("build", *arguments).err == ""


def test_a_version_that_cannot_be_read_may_have_used_the_rule(paging: Shop) -> None:
    paging.write("specs/acme/2.0.yaml", "error: bad\n")
    result = paging.run("build")
    assert result.code == 1
    assert "unused-paging-rule" not in result.err


def test_generate_reports_the_same(shop: Shop) -> None:
    shop.write("x.yaml", "operations: [a, b]\npaging: {next: [b]}\n")
    arguments = ["generate", "x.yaml", "--target", "python", "--output", "out"]
    assert shop.run(*arguments).out.splitlines()[1:] == [
        "  pagination: 1 operation (next 1)"
    ]
    assert shop.run(*arguments, "--verbose").out.splitlines()[1:] == [
        "  pagination: 1 operation (next 1)",
        "    next: GET /b",
    ]
