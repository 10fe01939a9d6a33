"""The catalogue of messages: one entry a rule, with the fields that its facts give."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from generator.diff import RULES
from generator.diff.changes import Action
from generator.diff.messages import MESSAGES, Message
from generator.diff.rule import End, Rule
from generator.diff.wording import write_message

# What a sentence may name, beside the subject and the keyword.
FIELDS = {
    Action.ADDED: {"new"},
    Action.REMOVED: {"old"},
    Action.CHANGED: {"old", "new"},
    Action.RENAMED: {"old", "new"},
    Action.MOVED: {"old", "new"},
}
SPECIFICATIONS = {"", "text", "type", "bound", "tag"}
# The dialect that the texts had once.
DIALECT = re.compile(
    r"\b(any more|no more|will do|may be one|is no\b(?! longer)|nobody|stands for|told|"
    r"speaks of|answers?|travels?|programs?|reads otherwise|is gone|the others|must fit|what is "
    r"left|was called|passes? over|others)\b"
)


def fields(sentence: str) -> set[tuple[str, str]]:
    return {
        (name, specification or "")
        for _, name, specification, _ in Formatter().parse(sentence)
        if name is not None
    }


def test_every_rule_has_an_entry_and_every_entry_a_rule() -> None:
    assert set(MESSAGES) == {rule.id for rule in RULES}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_sentence_names_what_the_facts_of_its_rule_give(rule: Rule) -> None:
    named = fields(MESSAGES[rule.id].sentence)
    allowed = {"subject", "keyword"} | FIELDS[rule.action]
    allowed |= {"key"} if rule.keyed else set()
    assert {name for name, _ in named} <= allowed
    assert {specification for _, specification in named} <= SPECIFICATIONS
    if rule.keyed:
        assert "key" in {name for name, _ in named}


@pytest.mark.parametrize("message", MESSAGES.values(), ids=list(MESSAGES))
def test_the_texts_are_plain(message: Message) -> None:
    sentence = message.sentence
    assert not sentence.endswith((".", "!", ":"))
    assert re.match(r"[a-z`{]", sentence)
    for prose in (message.why, message.remedy):
        assert prose.endswith(".")
        assert prose[0].isupper()
    for text in (sentence, message.why, message.remedy):
        assert DIALECT.search(text) is None
        assert text == " ".join(text.split())
        assert sentence.count("`") % 2 == 0


def test_values_are_code_and_numbers_are_not() -> None:
    assert (
        write_message("max-length-lowered", "`N.a`", "", End("", 20), End("", 10))
        == "maxLength decreased from 20 to 10 for `N.a`"
    )
    assert (
        write_message("variant-added", "`Pet`", "", End("", None), End("", "Cat"))
        == "variant `Cat` was added to `Pet`"
    )
    exclusive = End("/x/exclusiveMaximum", 10)
    assert (
        write_message("maximum-lowered", "`N`", "", End("/x/maximum", 10), exclusive)
        == "maximum decreased from 10 to 10 (exclusive) for `N`"
    )


def test_a_value_cannot_end_its_code() -> None:
    value = End("", "a` <b> `c")
    text = write_message("enum-value-added", "`N`", "", End("", None), value)
    assert text == "enum value `a' <b> 'c` was added to `N`"


def test_a_long_list_is_counted() -> None:
    values = End("", [f"value{n}" for n in range(50)])
    text = write_message("enum-added", "`N`", "", End("", None, present=False), values)
    assert text.startswith("`N` was limited to the values `value0`, `value1`, ")
    assert text.endswith(" and 44 more")
