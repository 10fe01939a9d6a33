"""Values of --header and --header-env. No message shows a value: it may be secret."""

from __future__ import annotations

import os
import re

_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
# RFC 9110, section 5.5; http.client encodes as Latin-1.
_VALUE = re.compile(r"[\t\x20-\x7e\xa0-\xff]+")
# They describe the message or the connection, which are not the user's business.
_RESERVED = frozenset(
    {
        "accept-encoding",
        "connection",
        "content-length",
        "expect",
        "host",
        "range",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    }
)


def parse_header(text: str, *, is_variable: bool) -> tuple[str, str, str]:
    """Return the name and the value of a header, and what is wrong with it, or `""`.

    Args:
        text: NAME:VALUE, or NAME:VAR.
        is_variable: Whether it names an environment variable instead of the value.
    """
    name, colon, value = text.partition(":")
    name, value = name.strip(), value.strip()
    form = "NAME:VAR" if is_variable else "NAME:VALUE"
    if not colon or not value:
        return "", "", f"write {form}"
    if not _NAME.fullmatch(name):
        return (
            "",
            "",
            f"the part before the colon is not a valid header name: write {form}",
        )
    if name.lower() in _RESERVED:
        return "", "", f"oasmith sets the header {name} itself, or does not support it"
    if is_variable:
        value = os.environ.get(value, "").strip()
        if not value:
            return (
                "",
                "",
                f"the environment variable for {name} is not set, or is empty",
            )
    if not _VALUE.fullmatch(value):
        fault = f"the value of {name} has characters that a header cannot have"
        return "", "", fault
    return name, value, ""
