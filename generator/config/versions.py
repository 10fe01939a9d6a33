"""The order of versions, and the folder that a description's `info.version` becomes."""

from __future__ import annotations

import re

_DATE = re.compile(r"\d{4}-\d{1,2}-\d{1,2}")
_NUMBER = re.compile(r"[vV]?(\d{1,18}(?:\.\d{1,18}){0,9})")
# What comes before a release of the same number (semver.org, 9; PEP 440, "Pre-releases").
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


def folder_version(text: str) -> str:
    """The version without a suffix that names a build: `4.84.1` of `4.84.1-ai-plus`.

    A date and what marks a pre-release stay, as they tell versions apart. A text that begins with
    no number stays whole.
    """
    text = text.strip()
    if date := _DATE.match(text):
        return date.group()
    number = _NUMBER.match(text)
    if number is None:
        return text
    phase = _PHASE.match(text, number.end())
    return number.group(1) + (phase.group() if phase else "")


def order(version: str) -> tuple[tuple[int, ...], tuple[int, int], str]:
    """What versions are sorted by: numbers, then pre-releases before releases, then the text.

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
