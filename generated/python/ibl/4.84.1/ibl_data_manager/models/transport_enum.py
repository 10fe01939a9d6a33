from __future__ import annotations

from typing import Literal, TypeAlias

TransportEnum: TypeAlias = Literal["sse", "websocket", "streamable_http"]
