"""Texts of a description made harmless in Python source: each place has its own function.

Whatever a description says, what these return is one string literal, the inside of a docstring, one
comment, one identifier or one file name, and nothing else (Python language reference, 2.4 and 2.3).
"""

from __future__ import annotations

import json
import keyword
import re
import unicodedata
from collections.abc import Iterator

from generator.characters import is_plain

_IDENTIFIER = re.compile(r"[A-Za-z][A-Za-z0-9_]*\Z")
_PLAIN = re.compile(r"[ !#-\[\]-~]*\Z")
# The last two are where GitHub would find a link in plain text.
_MARKDOWN = re.compile(r"[\\`*_{}\[\]<>()#+!|~&$@]|:(?=//)|(?<=www)\.", re.IGNORECASE)
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)\Z", re.IGNORECASE)
_NOT_IN_PROSE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def string(text: str) -> str:
    """A string literal in ASCII, with the quotes that Black prefers."""
    if _PLAIN.match(text):
        return f'"{text}"'
    quote = "'" if text.count("'") < text.count('"') else '"'
    return quote + "".join(_escaped(char, quote) for char in text) + quote


def _escaped(char: str, quote: str) -> str:
    if char in ("\\", quote):
        return "\\" + char
    code = ord(char)
    if 32 <= code < 127:
        return char
    if code < 256:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"


def identifier(name: str) -> str:
    """A name that is an identifier already, with `_` after it if Python reserves it.

    Raises ValueError for anything else: names are proposed by `naming`, which never makes such.
    """
    if not _IDENTIFIER.match(name):
        raise ValueError(f"not an identifier: {name!r}")
    return f"{name}_" if keyword.iskeyword(name) else name


def file_stem(name: str) -> str:
    """A module name that every file system takes: no device name of Windows, at most 120 characters
    (two names may become one by that)."""
    stem = identifier(name)[:120]
    return f"{stem}_" if _DEVICES.match(stem) else stem


def prose(text: str, width: int) -> list[str]:
    """Lines of at most about `width` characters for the inside of a docstring.

    Control and format characters (those that change reading order among them) are gone, backslashes
    and triple quotes are escaped; no line begins or ends with white space.
    """
    if text.isascii() and text.isprintable():
        clean = text
    else:
        clean = "".join(_readable(char) for char in text)
    clean = clean.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    lines: list[str] = []
    for line in clean.split("\n"):
        wrapped = list(_wrapped(line, width))
        if wrapped or (lines and lines[-1]):
            lines.extend(wrapped or [""])
    while lines and not lines[-1]:
        lines.pop()
    return lines


def hanging(text: str, width: int) -> list[str]:
    """An item of a docstring's list: prose of one paragraph, its later lines further in."""
    first, *rest = prose(text.replace("\n", " "), width - 4)
    return [f"    {first}", *(f"        {line}" for line in rest)]


def comment(text: str) -> str:
    """Text for the rest of one line after `#`."""
    return " ".join("".join(_readable(char) for char in text).split())


def toml_string(text: str) -> str:
    """A basic string of TOML 1.0."""
    return json.dumps(comment(text), ensure_ascii=False)


def markdown(text: str) -> str:
    """Text for one line or table cell of Markdown, its punctuation escaped."""
    return _MARKDOWN.sub(r"\\\g<0>", comment(text))


def _readable(char: str) -> str:
    if char in "\n\t" or char == "\r":
        return "\n" if char == "\n" else " "
    category = unicodedata.category(char)
    hidden = category in _NOT_IN_PROSE or (category != "Zs" and not is_plain(char))
    return "" if hidden else char


def _wrapped(line: str, width: int) -> Iterator[str]:
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
