"""Header fields: those of an answer, and those that a user sets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from .encode.parameters import field_value
from .errors import InvalidArgumentError

Pair: TypeAlias = tuple[bytes, bytes]

_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")


class Headers(Mapping[str, str]):
    """The header fields of an answer; names in any case.

    A field that came several times is joined by commas (RFC 9110, 5.3); `get_list` gives each.
    """

    __slots__ = ("_joined", "raw")

    def __init__(self, raw: Sequence[Pair]) -> None:
        self.raw = raw
        joined: dict[bytes, bytes] = {}
        for name, value in raw:
            name = name.lower()
            joined[name] = joined[name] + b", " + value if name in joined else value
        self._joined = joined

    def __getitem__(self, name: str) -> str:
        try:
            return _text(self._joined[name.lower().encode()])
        except (KeyError, UnicodeEncodeError):
            raise KeyError(name) from None

    def __iter__(self) -> Iterator[str]:
        return map(_text, self._joined)

    def __len__(self) -> int:
        return len(self._joined)

    def get_list(self, name: str) -> list[str]:
        """The values of a field, one for each time that it came."""
        wanted = name.lower().encode()
        return [_text(value) for known, value in self.raw if known.lower() == wanted]

    def __repr__(self) -> str:
        # An answer may set cookies, which are secrets.
        shown = {n: "***" if n == "set-cookie" else v for n, v in self.items()}
        return f"Headers({shown!r})"


def _text(value: bytes) -> str:
    # What is not UTF-8 is from a server that still means Latin-1.
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")


def encoded(headers: Mapping[str, str]) -> dict[str, Pair]:
    """Header fields of a user by their lower-case names.

    Raises InvalidArgumentError, whose message does not hold the value.
    """
    made: dict[str, Pair] = {}
    for name, value in headers.items():
        try:
            if _TOKEN.fullmatch(name) is None:
                raise ValueError("this cannot be the name of a header")
            made[name.lower()] = (name.encode("ascii"), field_value(value).encode())
        except UnicodeError:
            message = f"header {name!r}: the value is not text"
            raise InvalidArgumentError(message) from None
        except ValueError as error:
            raise InvalidArgumentError(f"header {name!r}: {error}") from None
    return made
