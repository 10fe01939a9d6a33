"""Sort versions, and derive the name of a version's folder from `info.version`."""

from __future__ import annotations

import re

_DATE = re.compile(r"\d{4}-\d{1,2}-\d{1,2}")
_NUMBER = re.compile(r"[vV]?(\d{1,18}(?:\.\d{1,18}){0,9})")
# A pre-release precedes the release of the same number (semver.org, 9; PEP 440, "Pre-releases").
_PHASE = re.compile(
    r"[.-]?(dev|snapshot|alpha|a|beta|b|preview|pre|rc|c)[.-]?(\d{0,9})(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_RANKS = {
    "dev": 0,
    "snapshot": 0,
    "alpha": 1,
    "a": 1,
    "beta": 2,
    "b": 2,
    "preview": 3,
    "pre": 3,
    "rc": 3,
    "c": 3,
}
_RELEASED = (9, 0)


def strip_build_suffix(text: str) -> str:
    """Remove the suffix that names a build: `4.84.1-ai-plus` becomes `4.84.1`.

    A date and a pre-release marker are kept, as they distinguish versions. A text that does not
    begin with a number is returned unchanged.
    """
    text = text.strip()
    if date := _DATE.match(text):
        return date.group()
    number = _NUMBER.match(text)
    if number is None:
        return text
    phase = _PHASE.match(text, number.end())
    return number.group(1) + (phase.group() if phase else "")


def version_sort_key(version: str) -> tuple[tuple[int, ...], tuple[int, int], str]:
    """Return the sort key of a version: numbers, then pre-releases before releases, then the text.

    `1.0` and `1.0.0` differ in the text only.
    """
    text = version.strip()
    if date := _DATE.match(text):
        return tuple(int(part) for part in date.group().split("-")), _RELEASED, text
    number = _NUMBER.match(text)
    if number is None:
        return (), _RELEASED, text
    parts = [int(part) for part in number.group(1).split(".")]
    while parts and not parts[-1]:
        parts.pop()
    phase = _PHASE.match(text, number.end())
    if phase is None:
        return tuple(parts), _RELEASED, text
    rank = (_RANKS[phase.group(1).lower()], int(phase.group(2) or 0))
    return tuple(parts), rank, text
