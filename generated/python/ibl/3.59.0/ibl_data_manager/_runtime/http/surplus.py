"""Detects data after the end of a response (RFC 9112, 6.3).

httpcore2 keeps such data, and would read it as the response to the next request. There is no
public name for the state of its HTTP parser, h11, nor for what anyio has received, so private
attributes are used here, and only here. If one is missing, no connection is used again.
"""

from __future__ import annotations

import ssl
from typing import Any


def mark_surplus(response: Any, method: str) -> None:
    """Mark the connection of a response, before it is released, if it must not be used again.

    The pool then closes it, because an idle connection with unread data `is_readable`.
    """
    if _has_surplus(response, method):
        response.extensions["network_stream"].has_surplus = True


def _has_surplus(response: Any, method: str) -> bool:
    if (method == "HEAD" or response.status in (204, 304)) and any(
        name.lower() == b"transfer-encoding"
        or (name.lower() == b"content-length" and value.strip() != b"0")
        for name, value in response.headers
    ):
        # A server that announces a body may send it as well, and later.
        return True
    try:
        parser = response.stream._stream._connection._h11_state
        return bool(parser.trailing_data[0])
    except AttributeError:  # another version of httpcore2; nothing is known
        return True


def has_unread_tls_data(ssl_object: object) -> bool:
    """Whether TLS over a buffer has data that was received and not read.

    The socket does not show such data. A read without a socket does not block.
    """
    if not isinstance(ssl_object, ssl.SSLObject):
        return False
    try:
        ssl_object.read(1)
    except ssl.SSLWantReadError:
        return False
    except (OSError, ValueError):  # the connection cannot be used
        pass
    return True


def has_buffered_data(stream: Any) -> bool:
    """Whether anyio holds data that was received and not read; no public name shows it."""
    try:
        inner = stream._stream
        while (transport := getattr(inner, "transport_stream", None)) is not None:
            inner = transport
        return bool(inner._protocol.read_queue)
    except AttributeError:  # another version of httpcore2 or anyio
        return True
