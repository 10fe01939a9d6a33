from __future__ import annotations

from .._runtime.record import Record


class ChatHistoryFilterUser(Record, kw_only=True):
    """ChatHistoryFilterUser.

    Attributes:
        email: format email.
        lti_email: format email.
    """

    username: str
    email: str
    lti_email: str
