"""Similarity of two names: a guess that is always reported as one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

ENOUGH = 0.6
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")


def name_similarity(old: str, new: str) -> float:
    """Return a score from 0 to 1: by letters, or by words where one name has all of the other."""
    if old == new:
        return 1.0
    a, b = old[:80].lower(), new[:80].lower()
    plain = re.sub(r"[^a-z0-9]", "", a), re.sub(r"[^a-z0-9]", "", b)
    if plain[0] and plain[0] == plain[1]:
        return 0.98
    words = {w.lower() for w in _WORD.findall(old[:80])}
    others = {w.lower() for w in _WORD.findall(new[:80])}
    by_words = 0.0
    if words and others and (words <= others or others <= words):
        by_words = 0.5 + 0.4 * len(words & others) / len(words | others)
    return round(max(by_words, SequenceMatcher(None, a, b).ratio()), 3)


def match_similar_names(
    gone: Iterable[str], come: Iterable[str], enough: float = ENOUGH
) -> list[tuple[str, str, float]]:
    """Match similar names, the most similar first, each name at most once."""
    others = list(come)
    scored = [
        (score, old, new)
        for old in gone
        for new in others
        if (score := name_similarity(old, new)) >= enough
    ]
    scored.sort(key=lambda item: (-item[0], item[1], item[2]))
    used: set[tuple[bool, str]] = set()
    matches = []
    for score, old, new in scored:
        if (False, old) not in used and (True, new) not in used:
            used |= {(False, old), (True, new)}
            matches.append((old, new, score))
    return matches
