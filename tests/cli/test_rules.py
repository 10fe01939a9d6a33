"""`oasmith rules`, and what `oasmith explain` says of a rule."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from generator.diff import RULES
from generator.diff.messages import MESSAGES
from generator.report.rule_list import sentence_of

if TYPE_CHECKING:
    from generator.diff.rule import Rule
    from tests.cli.conftest import Shop


def joined(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture(scope="module")
def listed() -> dict[str, Any]:
    from generator.report.rule_list import rules_json

    data: dict[str, Any] = json.loads(rules_json(RULES))
    return {rule["id"]: rule for rule in data["rules"]}


def test_the_text_has_a_paragraph_for_each_rule(shop: Shop) -> None:
    result = shop.run("rules")
    assert (result.code, result.err) == (0, "")
    paragraphs = result.out.removesuffix("\n").split("\n\n")
    assert [text.partition("\n")[0] for text in paragraphs] == [r.id for r in RULES]
    (text,) = (p for p in paragraphs if p.startswith("max-length-lowered\n"))
    assert text == (
        "max-length-lowered\n"
        "  maxLength decreased from <old> to <new> for <subject>\n"
        "  narrows: breaking in requests, safe in responses\n"
        "    safe in requests (no-promise): its stability level does not promise "
        "compatibility\n"
        "  Why: Requests with longer strings than the new limit may be rejected.\n"
        "  What to do: Keep accepting the old values in requests, or release a new major "
        "version."
    )


def test_the_json_lists_every_rule_with_all_of_it(shop: Shop) -> None:
    result = shop.run("rules", "--format", "json")
    assert (result.code, result.err) == (0, "")
    data = json.loads(result.out)
    assert data["format"] == 1
    assert [rule["id"] for rule in data["rules"]] == [rule.id for rule in RULES]
    for rule in data["rules"]:
        assert set(rule) == {
            *("id", "kind", "area", "action", "effects", "levels"),
            *("message", "why", "remedy"),
        }
        assert {level["effect"] for level in rule["levels"]} == set(rule["effects"])
    assert result.out.isascii()


def test_levels_follow_from_effect_direction_and_guards(listed: dict[str, Any]) -> None:
    value = listed["enum-value-added"]
    levels = {level["direction"]: level for level in value["levels"]}
    assert value["effects"] == ["widens"]
    assert levels["request"]["level"] == "safe"
    assert levels["response"]["level"] == "breaking"
    assert {g["guard"]: g["level"] for g in levels["response"]["guards"]} == {
        "extensible": "safe",
        "error-response": "warning",
        "no-promise": "safe",
    }


def test_a_promise_has_one_direction(listed: dict[str, Any]) -> None:
    levels = listed["operation-sunset-added"]["levels"]
    assert {level["direction"] for level in levels} == {"promise"}
    (narrows,) = (level for level in levels if level["effect"] == "narrows")
    assert narrows["level"] == "breaking"
    assert [g["guard"] for g in narrows["guards"]] == ["announced"]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_is_explained(shop: Shop, rule: Rule) -> None:
    result = shop.run("explain", rule.id)
    assert (result.code, result.err) == (0, "")
    said = joined(result.out)
    message = MESSAGES[rule.id]
    for text in (rule.id, sentence_of(rule), message.why, message.remedy):
        assert joined(text) in said
    for effect in rule.effects:
        assert f"    {effect.value}: " in result.out


def test_root_changes_nothing(shop: Shop) -> None:
    assert shop.run("rules", "--root", "nowhere") == shop.run("rules")
