"""Limits of a response that is read as a whole: its size at each step of decoding, and its time."""

from __future__ import annotations

import sys

import httpx2

from ..config.deadline import Deadline
from ..encode.request import PreparedRequest
from ..errors import ResponseTooLargeError

_FREE_BYTES = 64 << 20
_MAX_EXPANSION = 1000  # deflate reaches 1,032


class ResponseLimit:
    """Limit of one response; one without `prepared` is never exceeded.

    Without `max_response_bytes`, a response may have any size, but not be decoded to more than
    64 MiB and 1,000 times the received bytes.
    """

    __slots__ = ("_deadline", "_max_bytes", "_prepared", "_received")

    def __init__(
        self,
        prepared: PreparedRequest | None = None,
        deadline: Deadline | None = None,
    ) -> None:
        self._prepared = prepared
        self._deadline = deadline
        self._max_bytes = (
            sys.maxsize if prepared is None else prepared.max_response_bytes
        )
        self._received = 0

    def add_received(self, count: int) -> None:
        """Count received bytes; raises ResponseTooLargeError and httpx2.ReadTimeout."""
        if self._prepared is not None:
            self._received += count
            self.check(self._received)

    def check_decoded(self, response: httpx2.Response, decoded: int) -> None:
        """Check content that httpx2 decodes; raises as `check`."""
        if self._prepared is not None:
            self._received = response.num_bytes_downloaded
            self.check(max(decoded, self._received))

    def check(self, size: int) -> None:
        """Raise ResponseTooLargeError for more bytes than allowed, or httpx2.ReadTimeout."""
        if self._prepared is None:
            return
        if self._deadline is not None and self._deadline.has_passed:
            # The timeouts of an http_client of the user apply to each step alone.
            raise httpx2.ReadTimeout("the response is incomplete")
        allowed = self._max_bytes
        if allowed is None:
            allowed = _FREE_BYTES + _MAX_EXPANSION * self._received
        if size > allowed:
            raise self._create_error(self._prepared, allowed)

    def _create_error(
        self, prepared: PreparedRequest, allowed: int
    ) -> ResponseTooLargeError:
        if self._max_bytes is None:
            reason = f"{self._received} received bytes decode to more than {allowed}; "
            reason += "max_response_bytes sets another limit"
        else:
            reason = f"the response has more than {allowed} bytes (max_response_bytes)"
        return ResponseTooLargeError(
            prepared.redact(f"{prepared.method} {prepared.url}: {reason}")
        )


UNLIMITED = ResponseLimit()
