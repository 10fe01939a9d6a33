"""Texts of a description inside Markdown (GitHub's flavour): nothing in them is markup, a link, a
mention or HTML."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.report.finding_text import one_line

# A word that means nothing to any Markdown: letters, or a small number, and a mark after it.
_WORD = re.compile(r"\(?(?:[A-Za-z]+(?:'[a-z]+)?|[0-9]{1,6})\)?[,.;:?]?\Z", re.ASCII)
_RUNS = re.compile(r"`+")


def prose(text: str) -> str:
    """A sentence of ours with names in it: plain words stay, everything else goes into code."""
    parts: list[str] = []
    names: list[str] = []
    for word in one_line(text).split(" "):
        if not word or not _WORD.match(word):
            names.append(word)
            continue
        if any(names):
            parts.append(code(" ".join(names).strip()))
        names = []
        parts.append(word)
    if any(names):
        parts.append(code(" ".join(names).strip()))
    return " ".join(parts)


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
