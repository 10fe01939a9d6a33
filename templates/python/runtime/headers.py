"""Header fields: those of a response, and the checks of those that are sent."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from .errors import InvalidArgumentError
from .half_made import allow_half_made

HeaderField: TypeAlias = tuple[bytes, bytes]

_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")


class Headers(Mapping[str, str]):
    """The header fields of a response; names are case-insensitive.

    The values of a repeated field are joined by commas (RFC 9110, 5.3); `get_list` returns each.
    """

    __slots__ = ("_joined", "raw")

    def __init__(self, raw: Sequence[HeaderField]) -> None:
        self.raw = raw
        joined: dict[bytes, bytes] = {}
        for name, value in raw:
            name = name.lower()
            joined[name] = joined[name] + b", " + value if name in joined else value
        self._joined = joined

    def __getitem__(self, name: str) -> str:
        try:
            return _decode_value(self._joined[name.lower().encode()])
        except (KeyError, UnicodeEncodeError):
            raise KeyError(name) from None

    def __iter__(self) -> Iterator[str]:
        return map(_decode_value, self._joined)

    def __len__(self) -> int:
        return len(self._joined)

    def get_list(self, name: str) -> list[str]:
        """Return the values of a field, one for each time that it was sent."""
        key = name.lower().encode()
        return [
            _decode_value(value) for field, value in self.raw if field.lower() == key
        ]

    @allow_half_made
    def __repr__(self) -> str:
        # Cookies are secrets.
        shown = {n: "***" if n == "set-cookie" else v for n, v in self.items()}
        return f"Headers({shown!r})"


def _decode_value(value: bytes) -> str:
    # Older servers use Latin-1.
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")


def encode_headers(headers: Mapping[str, str]) -> dict[str, HeaderField]:
    """Return header fields of the user by lower-case name, checked and encoded.

    Raises InvalidArgumentError, whose message does not contain the value.
    """
    fields: dict[str, HeaderField] = {}
    for name, value in headers.items():
        try:
            if _TOKEN.fullmatch(name) is None:
                raise ValueError("this is not a valid header name")
            encoded = check_field_value(value).encode()
        except UnicodeError:
            message = f"header {name!r}: the value cannot be encoded in UTF-8"
            raise InvalidArgumentError(message) from None
        except ValueError as error:
            raise InvalidArgumentError(f"header {name!r}: {error}") from None
        fields[name.lower()] = (name.encode("ascii"), encoded)
    return fields


def check_field_value(value: str) -> str:
    """Return the value if a header field can hold it (RFC 9110, 5.5).

    Raises ValueError, whose message does not contain the value.
    """
    if _CONTROL.search(value) is not None:
        raise ValueError("a header cannot contain a line break or control character")
    if value != value.strip(" \t"):
        raise ValueError("a header cannot begin or end with white space")
    return value
