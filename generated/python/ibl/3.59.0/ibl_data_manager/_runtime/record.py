"""The base of the models."""

from __future__ import annotations

import msgspec


class Record(msgspec.Struct, kw_only=True, repr_omit_defaults=True):
    """A JSON object with known properties.

    A property that was left out is `UNSET`, which is never sent; a null is `None`, which is.
    Properties of an answer that the description does not have are not kept; the answer as it came
    is the `content` of a raw call.
    """
