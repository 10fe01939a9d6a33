from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .lti_launch_gate import LtiLaunchGate


class LtiTool(Record, kw_only=True):
    """LtiTool, as in responses.

    Attributes:
        issuer: format uri.
        auth_login_url: format uri.
        auth_token_url: format uri.
        key_set_url: format uri.
        key_set: default "".
    """

    id: int
    title: str
    issuer: str
    client_id: str
    auth_login_url: str
    auth_token_url: str
    auth_audience: str | None | UnsetType = UNSET
    key_set_url: str | None | UnsetType = UNSET
    key_set: Any = UNSET
    tool_key: int
    deployment_ids: list[str]
    launch_gate: LtiLaunchGate


class LtiToolWrite(Record, kw_only=True):
    """LtiTool, as in requests.

    Attributes:
        issuer: format uri.
        auth_login_url: format uri.
        auth_token_url: format uri.
        key_set_url: format uri.
        key_set: default "".
    """

    title: str
    issuer: str
    client_id: str
    auth_login_url: str
    auth_token_url: str
    auth_audience: str | None | UnsetType = UNSET
    key_set_url: str | None | UnsetType = UNSET
    key_set: Any = UNSET
    tool_key: int
    deployment_ids: list[str]
    platform_key: str
    launch_gate: LtiLaunchGate
