"""Make texts of a description harmless in Python source: one function for each place.

Whatever a description says, these return one string literal, the inside of a docstring, one comment
or one line of Markdown, and nothing else (Python language reference, 2.4). Identifiers and file
names come from `reserved_words.py`.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator

from generator.characters import is_plain

_PLAIN = re.compile(r"[ !#-\[\]-~]*\Z")
# The last two alternatives are where GitHub turns plain text into a link.
_MARKDOWN = re.compile(r"[\\`*_{}\[\]<>()#+!|~&$@]|:(?=//)|(?<=www)\.", re.IGNORECASE)
_NOT_IN_PROSE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def string(text: str) -> str:
    """Return a string literal in ASCII, with the quotes that Black prefers."""
    if _PLAIN.match(text):
        return f'"{text}"'
    quote = "'" if text.count("'") < text.count('"') else '"'
    return quote + "".join(_escape(char, quote) for char in text) + quote


def _escape(char: str, quote: str) -> str:
    if char in ("\\", quote):
        return "\\" + char
    code = ord(char)
    if 32 <= code < 127:
        return char
    if code < 256:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"


def prose(text: str, width: int) -> list[str]:
    """Return lines of at most `width` characters for the inside of a docstring.

    Control and format characters are removed, those that change the reading order included;
    backslashes and triple quotes are escaped. No line begins or ends with white space. A word that
    is longer than `width` stays whole.
    """
    if text.isascii() and text.isprintable():
        clean = text
    else:
        clean = "".join(_readable(char) for char in text)
    clean = clean.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if len(clean) <= width and "\n" not in clean:
        line = " ".join(clean.split())
        return [line] if line else []
    lines: list[str] = []
    for line in clean.split("\n"):
        wrapped = list(_wrap(line, width))
        if wrapped or (lines and lines[-1]):
            lines.extend(wrapped or [""])
    while lines and not lines[-1]:
        lines.pop()
    return lines


def hanging(text: str, width: int) -> list[str]:
    """Return an item of a docstring's section: one paragraph with a hanging indent."""
    lines = prose(text.replace("\n", " "), width - 4)
    if len(lines) == 1:
        return [f"    {lines[0]}"]
    return [f"{' ' * (8 if n else 4)}{line}" for n, line in enumerate(lines)]


def comment(text: str) -> str:
    """Return text for the rest of a line after `#`."""
    if not (text.isascii() and text.isprintable()):
        text = "".join(_readable(char) for char in text)
    return " ".join(text.split())


def toml_string(text: str) -> str:
    """Return a basic string of TOML 1.0."""
    return json.dumps(comment(text), ensure_ascii=False)


def markdown(text: str) -> str:
    """Return text for one line or table cell of Markdown, with its punctuation escaped."""
    return _MARKDOWN.sub(r"\\\g<0>", comment(text))


def is_readable(text: str) -> bool:
    """Whether anything of a text is left in prose."""
    if text.isascii() and text.isprintable():
        return bool(text) and not text.isspace()
    return any(_readable(char).strip() for char in text)


def _readable(char: str) -> str:
    if char in "\n\t" or char == "\r":
        return "\n" if char == "\n" else " "
    category = unicodedata.category(char)
    hidden = category in _NOT_IN_PROSE or (category != "Zs" and not is_plain(char))
    return "" if hidden else char


def _wrap(line: str, width: int) -> Iterator[str]:
    if len(line) <= width:
        stripped = " ".join(line.split())
        if stripped:
            yield stripped
        return
    current = ""
    for word in line.split():
        if current and len(current) + 1 + len(word) > width:
            yield current
            current = word
        else:
            current = f"{current} {word}" if current else word
    if current:
        yield current
