"""The rules of the diff as text and as JSON.

The JSON is an object with `format` (1) and `rules`, a list in the order of the program. A rule has

- `id`, `kind`, `area`, `action`: as in the JSON report of changes
- `effects`: what its changes can do to the set of valid messages
- `levels`: for each effect and direction (`request`, `response`; `promise` where a change concerns
  what is promised) the level, and under `guards` each condition that gives another level, with the
  reason
- `message`, `why`, `remedy`: the texts; in `message` the fields stand in angle brackets
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from generator.diff.messages import MESSAGES
from generator.diff.rule import Rule
from generator.diff.rule_levels import RuleLevel, rule_levels

VERSION = 1
_FIELD = re.compile(r"\{(\w+)(?::\w+)?\}")
_PLACES = {
    "request": "in requests",
    "response": "in responses",
    "promise": "for a promise",
}


def sentence_of(rule: Rule) -> str:
    """Return the sentence of a rule with its fields in angle brackets."""
    return _FIELD.sub(r"<\1>", MESSAGES[rule.id].sentence)


def level_lines(rule: Rule) -> Iterator[str]:
    """Write the levels of each effect, a line for each condition that gives another one."""
    by_effect: dict[str, list[RuleLevel]] = {}
    for level in rule_levels(rule):
        by_effect.setdefault(level.effect.value, []).append(level)
    for effect, levels in by_effect.items():
        listed = ", ".join(
            f"{level.level.value} {_PLACES[level.direction]}" for level in levels
        )
        yield f"{effect}: {listed}"
        for level in levels:
            for guarded in level.guarded:
                yield (
                    f"  {guarded.level.value} {_PLACES[level.direction]} "
                    f"({guarded.guard}): {guarded.reason}"
                )


def rules_text(rules: Sequence[Rule]) -> str:
    """Write a paragraph for each rule."""
    return "\n\n".join("\n".join(_paragraph(rule)) for rule in rules) + "\n"


def rules_json(rules: Sequence[Rule]) -> str:
    """Write all rules as one JSON object, a line for each rule."""
    listed = ",\n".join(f"    {json.dumps(_data(rule))}" for rule in rules)
    return f'{{\n  "format": {VERSION},\n  "rules": [\n{listed}\n  ]\n}}\n'


RULE_FORMATS: tuple[tuple[str, Callable[[Sequence[Rule]], str]], ...] = (
    ("text", rules_text),
    ("json", rules_json),
)


def _paragraph(rule: Rule) -> Iterator[str]:
    message = MESSAGES[rule.id]
    yield rule.id
    yield f"  {sentence_of(rule)}"
    for line in level_lines(rule):
        yield f"  {line}"
    yield f"  Why: {message.why}"
    yield f"  What to do: {message.remedy}"


def _data(rule: Rule) -> dict[str, Any]:
    message = MESSAGES[rule.id]
    return {
        "id": rule.id,
        "kind": rule.kind,
        "area": rule.area,
        "action": rule.action.value,
        "effects": [effect.value for effect in rule.effects],
        "levels": [
            {
                "effect": level.effect.value,
                "direction": level.direction,
                "level": level.level.value,
                "guards": [
                    {
                        "guard": guarded.guard,
                        "level": guarded.level.value,
                        "reason": guarded.reason,
                    }
                    for guarded in level.guarded
                ],
            }
            for level in rule_levels(rule)
        ],
        "message": sentence_of(rule),
        "why": message.why,
        "remedy": message.remedy,
    }
