"""Escapes control characters of a server in texts that reach terminals and logs."""

from __future__ import annotations

import re

# C0 and C1 controls with DEL, marks that reorder a line (UAX 9), line and paragraph separators, and
# halves of surrogate pairs, which cannot be printed.
_CONTROLS = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)


def escape_controls(text: str) -> str:
    r"""Return the text on one line, with `\x1b` for the escape character and so on."""
    if text.isascii() and text.isprintable():
        return text
    return _CONTROLS.sub(lambda match: ascii(match[0])[1:-1], text)
