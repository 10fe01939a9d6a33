"""Choose one of the values that a schema allows: a plain one, or one that is hard to encode."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

N = TypeVar("N", int, float)

ROUNDS = 6

# Each has to survive percent-encoding, JSON, multipart and decoding unchanged.
_LONG = "long"
_STRINGS = (
    "/?#[]@!$&'()*+,;=:%\"\\<>|^`{}$(x)%s{{x}}~-_.",
    "a/../b//c?d=e&f=g#h%2F%00%zz+ ;v=1",
    # Latin with a caron, Japanese, an emoji made of several, combining, right to left.
    "\u017dlu\u0165 \u65e5\u672c\u8a9e \U0001f3f4\u200d\u2620\ufe0f e\u0301 \u202e\u05d0\u05d1",
    _LONG,
    "null",
    # White space around, NUL and other control characters, a byte order mark, a noncharacter.
    " \t\r\n \x00\x01\x1b\x7f\x85\u2028\ufeff\uffff ",
)
_INTEGERS = (0, 2**53 + 1, -1, 2**63 - 1, -(2**63), 2**64)
_NUMBERS = (0.1, 1e308, 5e-324, -123456789.123456789, 1e21, 1)
# Few items, because some strings are long.
_LENGTHS = (1, 0, 20, 2, 0, 3)
_FORMATS: dict[str, tuple[str, ...]] = {
    "date-time": (
        "2019-08-24T14:15:22Z",
        "2024-02-29T23:59:59.999999+14:00",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
        "2019-08-24t14:15:22.1z",
        "2019-08-24T14:15:22.000001-11:30",
    ),
    "date": ("2019-08-24", "2024-02-29", "0001-01-01", "9999-12-31"),
    "time": ("14:15:22Z", "23:59:59.999999+01:00"),
    "uuid": (
        "497f6eca-6276-4993-bfeb-53cbbbba6f08",
        "00000000-0000-0000-0000-000000000000",
        "497F6ECA-6276-4993-BFEB-53CBBBBA6F08",
    ),
    "email": ("user@example.com", '"a b+c/d"@example.com', "a+b&c=d@example.com"),
    "uri": ("http://example.com/?page=4", "http://\u00e9.example/a%2Fb?c=d&e#f"),
    "url": ("http://example.com/?page=4",),
    "uri-reference": ("/a?b=c",),
    "hostname": ("example.com",),
    "ipv4": ("192.0.2.1",),
    "ipv6": ("2001:db8::1",),
    "byte": ("YWJj", "", "//4A"),
    "duration": ("PT1H", "P1Y2M3DT4H5M6S"),
    "decimal": ("0.50", "-12345678901234567890.0123456789", "0", "1E+3"),
}


class ValueChooser(Protocol):
    """Makes the choices that a schema leaves open; `depth` counts the enclosing schemas."""

    @property
    def full(self) -> bool:
        """Whether optional properties and parameters are present."""
        ...

    def pick(self, count: int) -> int:
        """Return the index of one of several variants."""
        ...

    def null(self, depth: int) -> bool:
        """Return whether a nullable value is null."""
        ...

    def string(self, form: str) -> str:
        """Return a string of a format; an empty format allows any string."""
        ...

    def file(self) -> bytes:
        """Return the content of a file."""
        ...

    def integer(self, low: int | None, high: int | None) -> int:
        """Return an integer within bounds."""
        ...

    def number(self, low: float | None, high: float | None) -> float:
        """Return a number within bounds."""
        ...

    def length(self, depth: int) -> int:
        """Return the length of a list, if its schema allows it."""
        ...

    def key(self, number: int) -> str:
        """Return the name of an additional property."""
        ...

    def free(self) -> Any:
        """Return any JSON value."""
        ...


@dataclass(frozen=True, slots=True)
class PlainValues:
    """Ordinary values, as in an example; without `full`, only what is required."""

    full: bool

    def pick(self, count: int) -> int:
        return 0

    def null(self, depth: int) -> bool:
        return False

    def string(self, form: str) -> str:
        return _FORMATS.get(form, ("text",))[0]

    def file(self) -> bytes:
        return b"PK\x03\x04 not text: \xff\x00\r\n--"

    def integer(self, low: int | None, high: int | None) -> int:
        return _clamp(12, low, high)

    def number(self, low: float | None, high: float | None) -> float:
        return _clamp(0.5, low, high)

    def length(self, depth: int) -> int:
        return 2 if depth < 3 else 1

    def key(self, number: int) -> str:
        return f"key{number}"

    def free(self) -> Any:
        return {"one": None, "two": [1, {"a": True}]}


@dataclass(frozen=True, slots=True)
class HostileValues:
    """Values that are hard to encode; each of ROUNDS rounds chooses others.

    `long` is the length of the long string, in characters. In a `form`, no value is null and
    additional properties have plain names, because a form cannot express these.
    """

    turn: int
    long: int = 20_000
    form: bool = False

    @property
    def full(self) -> bool:
        return True

    def pick(self, count: int) -> int:
        return self.turn % count

    def null(self, depth: int) -> bool:
        return not self.form and (self.turn + depth) % 3 == 0

    def string(self, form: str) -> str:
        listed = _FORMATS.get(form, _STRINGS)
        found = listed[self.turn % len(listed)]
        return "x" * self.long if found is _LONG else found

    def file(self) -> bytes:
        return (b"", bytes(range(256)), b"\r\n--boundary--\r\n")[self.turn % 3]

    def integer(self, low: int | None, high: int | None) -> int:
        bounds = [bound for bound in (low, high) if bound is not None]
        known = [*bounds, *(n for n in _INTEGERS if _clamp(n, low, high) == n)]
        return known[self.turn % len(known)]

    def number(self, low: float | None, high: float | None) -> float:
        bounds = [bound for bound in (low, high) if bound is not None]
        known = [*bounds, *(n for n in _NUMBERS if _clamp(n, low, high) == n)]
        return known[self.turn % len(known)]

    def length(self, depth: int) -> int:
        wanted = _LENGTHS[self.turn % len(_LENGTHS)]
        return wanted if depth < 2 else min(wanted, 2 if depth < 6 else 1)

    def key(self, number: int) -> str:
        return f"key{number}" if self.form else f"{self.string('')[:50]}{number}"

    def free(self) -> Any:
        return (
            {"\u65e5 /?#": [None, True, 1.5, "\x00"], "": {}},
            [],
            "text",
            {"a": {"a": {"a": [[[]]]}}},
            2**63 - 1,
            [{"a": 1}, None, False],
        )[self.turn % ROUNDS]


def _clamp(value: N, low: N | None, high: N | None) -> N:
    if low is not None and value < low:
        return low
    if high is not None and value > high:
        return high
    return value
