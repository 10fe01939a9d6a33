"""Characters that nobody sees, though Unicode counts them among letters, marks and symbols."""

from __future__ import annotations

import re

# Of the default ignorable code points (Unicode 16, DerivedCoreProperties) those that are no format
# or control characters: joiners, fillers, variation selectors. The blank of Braille is as empty.
_UNSEEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u2800\u3164\ufe00-\ufe0f\uffa0"
    "\U000e0100-\U000e01ef]"
)


def is_plain(text: str) -> bool:
    """Whether a text is one line that shows all that it holds, in the order that it has.

    Line breaks, control characters, marks that change reading order and whatever has no width are
    not plain; a space is.
    """
    return text.isprintable() and (text.isascii() or _UNSEEN.search(text) is None)
