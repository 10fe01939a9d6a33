from __future__ import annotations

from .._runtime.record import Record
from .token_proxy_output_serializer_data import TokenProxyOutputSerializerData


class TokenProxyOutput(Record, kw_only=True):
    """TokenProxyOutput."""

    data: TokenProxyOutputSerializerData
