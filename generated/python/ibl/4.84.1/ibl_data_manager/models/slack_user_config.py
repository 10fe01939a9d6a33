from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class SlackUserConfig(Record, kw_only=True):
    """SlackUserConfig, as in responses.

    Attributes:
        slack_team_domain: at most 200 characters.
        slack_username: at most 200 characters.
        date_created: format date-time.
        last_modified: format date-time.
    """

    id: int
    user: int
    slack_team_domain: str
    slack_username: str
    date_created: dt.datetime
    last_modified: dt.datetime


class SlackUserConfigWrite(Record, kw_only=True):
    """SlackUserConfig, as in requests.

    Attributes:
        slack_team_domain: at most 200 characters.
        slack_username: at most 200 characters.
    """

    slack_team_domain: str
    slack_username: str
