from __future__ import annotations

from .._runtime.record import Record
from .auth_token import AuthToken
from .manager_auth_token import ManagerAuthToken
from .token_proxy_user import TokenProxyUser


class TokenProxyOutputSerializerData(Record, kw_only=True):
    """TokenProxyOutputSerializerData."""

    user: TokenProxyUser
    axd_token: AuthToken
    dm_token: ManagerAuthToken
