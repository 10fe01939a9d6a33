"""`oasmith operations`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.cli.conftest import Shop


def test_the_table_is_aligned(shop: Shop) -> None:
    shop.write("x.yaml", "operations: [a, longer_name]\n")
    result = shop.run("operations", "x.yaml")
    assert (result.code, result.err) == (0, "")
    assert result.out == (
        "METHOD  PATH          OPERATION ID  TAG  CALL\n"
        "GET     /a            a             t    client.t.a\n"
        "GET     /longer_name  longer_name   t    client.t.longer_name\n"
    )


def test_json_is_a_list_of_objects(shop: Shop) -> None:
    result = shop.run("operations", "acme@1.0", "--format", "json")
    assert result.code == 0
    assert json.loads(result.out) == [
        {
            "method": "GET",
            "path": "/a",
            "operation_id": "a",
            "tag": "t",
            "call": "client.t.a",
            "paging": "",
        }
    ]


def test_the_rule_by_which_an_operation_pages_stands_last(shop: Shop) -> None:
    shop.write("x.yaml", "operations: [a, b]\npaging: {next: [b]}\n")
    assert shop.run("operations", "x.yaml").out == (
        "METHOD  PATH  OPERATION ID  TAG  CALL        PAGINATION\n"
        "GET     /a    a             t    client.t.a\n"
        "GET     /b    b             t    client.t.b  next\n"
    )
    listed = json.loads(shop.run("operations", "x.yaml", "--format", "json").out)
    assert [row["paging"] for row in listed] == ["", "next"]


def test_no_operations_are_an_empty_list(shop: Shop) -> None:
    shop.write("x.yaml", "{}\n")
    assert json.loads(shop.run("operations", "x.yaml", "--format", "json").out) == []
    assert shop.run("operations", "x.yaml").code == 0


def test_a_description_with_an_error_is_no(shop: Shop) -> None:
    shop.write("x.yaml", "error: bad\nwarning: hm\n")
    result = shop.run("operations", "x.yaml", "--format", "json")
    assert (result.code, result.out) == (1, "")
    assert result.err == "x.yaml:1:1: error an-error bad (/error)\n"


def test_a_broken_api_yaml_is_no(shop: Shop) -> None:
    shop.write("specs/acme/api.yaml", shop.API_YAML + "versoins: []\n")
    result = shop.run("operations", "acme@1.0")
    assert (result.code, result.out) == (1, "")
    assert "unknown-setting" in result.err
