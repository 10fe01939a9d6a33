"""`match` and `search` in targets: as RFC 9535 says, and in linear time."""

from __future__ import annotations

import json
import time

import pytest
from jsonpath_rfc9535.function_extensions import Match, Search

from generator.overlay import apply
from generator.overlay.jsonpath_patterns import PatternFunction
from generator.source import parse
from generator.source.document import Source

TEXTS = [
    "",
    "a",
    "b",
    "ab",
    "a.b",
    "a\nb",
    "a\rb",
    "]",
    "\\",
    "1",
    "ü",
    "\U0001f680",
    "aaa",
]
PATTERNS = [
    *(
        "a",
        ".",
        ".*",
        "a.b",
        r"a\.b",
        "[.]",
        r"[\]]",
        r"[^a\]]",
        r"\\",
        "[a-c]+",
        "a|b",
        "(a|b)*",
    ),
    *(
        "a{2,3}",
        r"\p{L}",
        r"\P{L}+",
        "",
        "[ab",
        "(?=a)",
        r"\d",
        "a*?",
        r"a(.)b",
        "\U0001f680",
    ),
]


@pytest.mark.parametrize("pattern", PATTERNS)
@pytest.mark.parametrize("text", TEXTS)
def test_the_functions_agree_with_the_library(text: str, pattern: str) -> None:
    assert PatternFunction(whole=True)(text, pattern) is Match()(text, pattern)
    assert PatternFunction(whole=False)(text, pattern) is Search()(text, pattern)


@pytest.mark.parametrize(
    "values", [(1, "a"), ("a", 1), (None, None), ([], "a"), ("\ud800", "a")]
)
def test_other_values_do_not_match(values: tuple[object, object]) -> None:
    assert PatternFunction(whole=True)(*values) is False


def run(target: str, value: str) -> list[str]:
    action = {"target": target, "remove": True}
    overlay = {"overlay": "1.0.0", "info": {}, "actions": [action]}
    files = {
        "d.json": json.dumps({"paths": [{"x": value}]}).encode(),
        "o.json": json.dumps(overlay).encode(),
    }
    source = Source("d.json", files, ("o.json",))
    document = parse(source).value
    assert document is not None
    return [finding.message for finding in apply(document, source).findings]


@pytest.mark.parametrize("pattern", ["(a|aa)+", "(a*)*", "(a|a)*b", "(.*a){12}"])
@pytest.mark.parametrize("function", ["match", "search"])
def test_no_pattern_backtracks(function: str, pattern: str) -> None:
    start = time.monotonic()
    run(f"$.paths[?{function}(@.x, '{pattern}c')]", "a" * 100_000)
    assert time.monotonic() - start < 5


def test_a_pattern_that_is_too_large_is_a_finding() -> None:
    start = time.monotonic()
    (message,) = run("$.paths[?match(@.x, '((((((a{9}){9}){9}){9}){9}){9}){9}')]", "a")
    assert "is too large" in message
    assert time.monotonic() - start < 5
