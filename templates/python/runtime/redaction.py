"""Removes secrets from messages, and drops causes of errors that must not be printed."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterable
from urllib.parse import quote, quote_plus

from .escape import escape_controls

HIDDEN = "***"

# The Base64 form of a shorter text would occur by chance.
_MIN_ENCODED_LENGTH = 4


def redact_secrets(text: str, secrets: Iterable[str]) -> str:
    """Return the text with `***` for every secret, also percent-encoded or in Base64."""
    forms = {form for secret in secrets for form in _list_forms(secret)}
    # Longest first, so that a shorter secret does not leave a part of a longer one.
    for form in sorted(forms, key=len, reverse=True):
        text = text.replace(form, HIDDEN)
    return text


def _list_forms(secret: str) -> Iterable[str]:
    yield secret
    if len(secret) >= _MIN_ENCODED_LENGTH:
        yield quote(secret)
        yield quote(secret, safe="")
        yield quote_plus(secret)
        encoded = b64encode(secret.encode()).decode()
        yield encoded
        yield encoded.rstrip("=")


def filter_cause(
    error: BaseException | None, redact: Callable[[str], str]
) -> BaseException | None:
    """Return an error to chain as a cause.

    None if its message or that of one of its own causes shows a secret, or contains control
    characters: a traceback prints them as they are.
    """
    checked: set[int] = set()
    current = error
    while current is not None and id(current) not in checked:
        checked.add(id(current))
        text = f"{current}\n{current!r}"
        if redact(text) != text or escape_controls(str(current)) != str(current):
            return None
        context = None if current.__suppress_context__ else current.__context__
        current = current.__cause__ or context
    return error
