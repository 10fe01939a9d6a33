"""Media type ranges and structured suffixes (RFC 9110, 12.5.1; RFC 6839)."""

from __future__ import annotations

from generator.contract import MediaType

_TEXTS = ("xml", "x-www-form-urlencoded")


def covering(name: str, others: dict[str, MediaType]) -> MediaType | None:
    """Return the media type or range that covers a name, parameters aside; None without one."""
    plain = _plain(name)
    for candidate in (plain, f"{plain.partition('/')[0]}/*", "*/*"):
        if candidate in others:
            return others[candidate]
    for other, media in others.items():
        if _plain(other) == plain:
            return media
    return None


def specialized(
    olds: dict[str, MediaType], news: dict[str, MediaType]
) -> dict[str, MediaType]:
    """Return the removed names, each with the first new one that it covers."""
    by_name: dict[str, MediaType] = {}
    come = [name for name in news if name not in olds]
    for name in olds:
        if name not in news and covering(name, news) is None:
            under = [other for other in come if _falls_under(other, name)]
            if under:
                by_name[name] = news[under[0]]
    return by_name


def is_range(name: str) -> bool:
    """Whether a name is a media type range."""
    return "*" in name


def is_text(name: str) -> bool:
    """Whether values of all types are written as text, so that "1" and 1 are the same."""
    kind, _, rest = _plain(name).partition("/")
    if rest.endswith("json"):
        return False
    return kind == "text" or rest in _TEXTS or rest.endswith("+xml")


def _falls_under(name: str, general: str) -> bool:
    """Whether a name is in a range, or has its syntax as a suffix."""
    plain, other = _plain(name), _plain(general)
    kind, _, rest = plain.partition("/")
    if other in (f"{kind}/*", "*/*"):
        return True
    _, plus, suffix = rest.rpartition("+")
    return bool(plus) and other == f"application/{suffix}"


def _plain(name: str) -> str:
    return name.partition(";")[0].strip()
