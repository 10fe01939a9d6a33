"""What counts as seen."""

from __future__ import annotations

import pytest

from generator.characters import is_plain
from generator.languages.python.literals import comment, prose
from generator.openapi.wording import quote_text
from generator.report import one_line

HIDDEN = [
    *("\n", "\r", "\t", "\x00", "\x1b", "\x7f", "\x85", "\x9b", "\u2028", "\u2029"),
    # Marks that change reading order (Trojan Source), and what has no width.
    *("\u202a", "\u202e", "\u2066", "\u2069", "\u200e", "\u200f", "\u061c"),
    *("\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\U000e0041"),
    # Letters, marks and symbols that show nothing.
    *(
        "\u034f",
        "\u115f",
        "\u1160",
        "\u3164",
        "\uffa0",
        "\u2800",
        "\ufe0f",
        "\U000e0101",
    ),
]
SHOWN = ["a", " ", "~", "é", "e\u0301", "日本", "שלום", "👍", "ß", "|"]


@pytest.mark.parametrize("char", HIDDEN, ids=ascii)
def test_what_nobody_sees_is_told_as_an_escape_and_is_in_no_prose(char: str) -> None:
    assert not is_plain(f"a{char}b")
    assert one_line(f"a{char}b").isascii()
    assert one_line(f"a{char}b").startswith("a\\")
    assert quote_text(f"a{char}b").isascii()
    for made in (comment(f"a{char}b"), " ".join(prose(f"a{char}b", 80))):
        assert made in ("ab", "a b")


@pytest.mark.parametrize("text", SHOWN)
def test_what_everybody_sees_stays(text: str) -> None:
    assert is_plain(text)
    assert one_line(text) == text
    assert text in quote_text(text)
    assert comment(f"a{text}b") == f"a{text}b"
