"""Texts of a description inside Markdown (GitHub's flavour): nothing in them is markup, a link, a
mention or HTML."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.report.finding_text import one_line
from generator.report.marked_text import split_code

# A word that means nothing to any Markdown: letters, or a small number, and a mark after it.
_WORD = re.compile(r"\(?(?:[A-Za-z]+(?:'[a-z]+)?|[0-9]{1,6})\)?[,.;:?]?\Z", re.ASCII)
# Marks of a sentence that stand between two pieces of code.
_MARKS = re.compile(r"[(),.;:?]+\Z")
_RUNS = re.compile(r"`+")


def prose(text: str) -> str:
    """Write a sentence: plain words stay, and everything else becomes code, as does what stands
    between backticks."""
    return "".join(
        code(span.text) if span.code else _prose(span.text) for span in split_code(text)
    )


def _prose(text: str) -> str:
    start = " " * text.startswith(" ")
    end = " " * text.endswith(" ") if text.strip() else ""
    parts: list[str] = []
    names: list[str] = []
    for word in [*text.strip().split(" "), None]:
        if word and not _WORD.match(word) and not _MARKS.match(word):
            names.append(word)
            continue
        if names:
            parts.append(_name(" ".join(names)))
        names = []
        if word:
            parts.append(word)
    return f"{start}{' '.join(parts)}{end}"


def _name(text: str) -> str:
    """Write a name as code, but for a parenthesis and a mark of the sentence around it."""
    start = "(" if text[0] == "(" and text.count("(") > text.count(")") else ""
    name = text.removeprefix(start)
    end = name[-1] if name[-1] in ",.;:?" and len(name) > 1 else ""
    name = name.removesuffix(end)
    if len(name) > 1 and name[-1] == ")" and name.count(")") > name.count("("):
        name, end = name[:-1], f"){end}"
    return f"{start}{code(name)}{end}" if name else f"{start}{end}"


def code(text: str) -> str:
    """A code span (GFM 0.29, 6.3) that holds `text` whatever backticks are in it; a bar is escaped,
    as tables want it, only where it is in a cell (`cell`)."""
    text = one_line(text)
    fence = "`" * (_longest_run(text) + 1)
    # One space on each side is taken off again.
    pad = " " if text[:1] in ("`", " ", "") or text[-1:] in ("`", " ") else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def cell(markdown: str) -> str:
    """Markdown for the cell of a table: every bar with a backslash (GFM 0.29, 4.10)."""
    return markdown.replace("|", "\\|")


def block(lines: Iterable[str], language: str = "") -> str:
    """A fenced block (GFM 0.29, 4.5) with a fence that no line in it can close."""
    text = "\n".join(map(one_line, lines))
    fence = "`" * max(3, _longest_run(text) + 1)
    return f"{fence}{language}\n{text}\n{fence}"


def _longest_run(text: str) -> int:
    return max(map(len, _RUNS.findall(text)), default=0)
