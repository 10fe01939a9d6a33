from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PatchedSlackUserConfig(Record, kw_only=True):
    """PatchedSlackUserConfig, as in responses.

    Attributes:
        slack_team_domain: at most 200 characters.
        slack_username: at most 200 characters.
        date_created: format date-time.
        last_modified: format date-time.
    """

    id: int | UnsetType = UNSET
    user: int | UnsetType = UNSET
    slack_team_domain: str | UnsetType = UNSET
    slack_username: str | UnsetType = UNSET
    date_created: dt.datetime | UnsetType = UNSET
    last_modified: dt.datetime | UnsetType = UNSET


class PatchedSlackUserConfigWrite(Record, kw_only=True):
    """PatchedSlackUserConfig, as in requests.

    Attributes:
        slack_team_domain: at most 200 characters.
        slack_username: at most 200 characters.
    """

    slack_team_domain: str | UnsetType = UNSET
    slack_username: str | UnsetType = UNSET
