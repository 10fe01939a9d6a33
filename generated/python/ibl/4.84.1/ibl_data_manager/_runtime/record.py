"""Base class of the models."""

from __future__ import annotations

import msgspec


class Record(msgspec.Struct, kw_only=True, repr_omit_defaults=True):
    """A JSON object with the properties that the description defines.

    A property that was left out is `UNSET`, which is never sent. A null is `None`, which is sent.
    Properties that the description does not define are not kept; `client.raw` gives access to the
    response body as it was received.
    """
