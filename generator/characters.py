"""Invisible characters that Unicode classifies as letters, marks or symbols."""

from __future__ import annotations

import re

# Default ignorable code points (Unicode 16, DerivedCoreProperties) that are not format or control
# characters: joiners, fillers, variation selectors. The Braille blank is invisible too.
_INVISIBLE = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u2800\u3164\ufe00-\ufe0f\uffa0"
    "\U000e0100-\U000e01ef]"
)


def is_plain(text: str) -> bool:
    """Return whether a text is one line whose characters are all visible and shown in order.

    Line breaks, control characters, bidirectional controls and zero-width characters are not
    plain; a space is.
    """
    return text.isprintable() and (text.isascii() or _INVISIBLE.search(text) is None)
