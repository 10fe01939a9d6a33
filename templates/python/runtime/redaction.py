"""Secrets out of texts, and errors whose texts hold some."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterable
from urllib.parse import quote, quote_plus

HIDDEN = "***"

# The Base64 of a shorter text would be found everywhere.
_SHORTEST = 4


def redacted(text: str, secrets: Iterable[str]) -> str:
    """The text with every secret in it, also percent-encoded or in Base64, replaced by `***`."""
    forms = {form for secret in secrets for form in _forms(secret)}
    # Longest first, so that no secret is left in pieces by a shorter one within it.
    for form in sorted(forms, key=len, reverse=True):
        text = text.replace(form, HIDDEN)
    return text


def _forms(secret: str) -> Iterable[str]:
    yield secret
    if len(secret) >= _SHORTEST:
        yield quote(secret)
        yield quote(secret, safe="")
        yield quote_plus(secret)
        coded = b64encode(secret.encode()).decode()
        yield coded
        yield coded.rstrip("=")


def harmless(
    error: BaseException | None, redact: Callable[[str], str]
) -> BaseException | None:
    """An error to name as a cause; None where it, or one that led to it, shows a secret."""
    seen: set[int] = set()
    one = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        text = f"{one}\n{one!r}"
        if redact(text) != text:
            return None
        before = None if one.__suppress_context__ else one.__context__
        one = one.__cause__ or before
    return error
