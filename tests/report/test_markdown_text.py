"""Texts inside Markdown: sentences, names, blocks."""

from __future__ import annotations

import pytest
from markdown_it import MarkdownIt

from generator.report.markdown_text import block, code, prose
from tests.report.made import HOSTILE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the schema Note is gone", "the schema Note is gone"),
        ("Note.size is gone", "`Note.size` is gone"),
        ("GET /notes/{id} is gone", "GET `/notes/{id}` is gone"),
        ("is string (uuid), was integer", "is string (uuid), was integer"),
        ("a path /a /b moved", "a path `/a /b` moved"),
        ("a `b` c", "a `b` c"),
        ("a `b c", "a `` `b `` c"),
        ("`a`, `b` (`c`)", "`a`, `b` (`c`)"),
        (
            "GET /a, POST /b: (until 2027-01-31)",
            "GET `/a`, POST `/b`: (until `2027-01-31`)",
        ),
        ("give api.yaml, or not", "give `api.yaml`, or not"),
        ("at most 100", "at most 100"),
        ("see #12 @jo", "see `#12 @jo`"),
        ("", ""),
    ],
)
def test_plain_words_stay_and_names_are_code(text: str, expected: str) -> None:
    assert prose(text) == expected


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_code_is_one_span_with_all_of_the_text(text: str) -> None:
    inline = MarkdownIt("commonmark").parseInline(f"x {code(text)} y")[0].children
    assert inline is not None
    spans = [token.content for token in inline if token.type == "code_inline"]
    shown = text if text.isprintable() else None
    if text.strip():
        assert len(spans) == 1
        assert shown is None or spans[0].strip() == shown.strip()


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_block_is_closed_by_its_own_fence_alone(text: str) -> None:
    tokens = MarkdownIt("commonmark").parse(f"{block([text, '```', '~~~'])}\nafter\n")
    assert [t.type for t in tokens if t.type == "fence"] == ["fence"]
    assert tokens[-2].content == "after"
