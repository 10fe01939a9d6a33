"""The functions `match` and `search` of JSONPath (RFC 9535, 2.4.6), on an engine in linear time.

The engine of the library backtracks: `(a|aa)+$` would take for ever on a long text.
"""

from __future__ import annotations

import re
from functools import lru_cache

from iregexp_check import check
from jsonpath_rfc9535.exceptions import JSONPathError
from jsonpath_rfc9535.function_extensions import ExpressionType, FilterFunction
from jsonschema_rs import RegexOptions, ValidationError, Validator, validator_for

MAX_PATTERN_BYTES = 1_000_000
"""Size of a compiled pattern: repetitions of repetitions grow exponentially."""

# What is outside of an escape and a character class, and a dot (RFC 9485, 5.1).
_PIECES = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|\.", re.DOTALL)


class PatternFunction(FilterFunction):
    """`match` if the whole text must match, else `search`."""

    arg_types = [ExpressionType.VALUE, ExpressionType.VALUE]  # noqa: RUF012
    return_type = ExpressionType.LOGICAL

    def __init__(self, *, whole: bool) -> None:
        """Compare whole texts, or search in them."""
        self._whole = whole

    def __call__(self, text: object, pattern: object) -> bool:
        """Whether a text matches an I-Regexp (RFC 9485); False if either is not a text."""
        if not isinstance(text, str) or not isinstance(pattern, str):
            return False
        try:
            return check(pattern) and _compile(pattern, self._whole).is_valid(text)
        except UnicodeEncodeError:  # half of a surrogate pair
            return False


@lru_cache(256)
def _compile(pattern: str, whole: bool) -> Validator:
    expression = _PIECES.sub(
        lambda match: r"[^\r\n]" if match[0] == "." else match[0], pattern
    )
    if whole:
        expression = rf"\A(?:{expression})\z"
    options = RegexOptions(
        size_limit=MAX_PATTERN_BYTES, dfa_size_limit=MAX_PATTERN_BYTES
    )
    try:
        return validator_for({"pattern": expression}, pattern_options=options)
    except (ValidationError, ValueError) as error:
        message = f"the pattern {pattern[:60]!r} is too large or not valid"
        raise JSONPathError(message) from error
