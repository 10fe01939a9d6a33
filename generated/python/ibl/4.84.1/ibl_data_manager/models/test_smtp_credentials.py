from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class TestSMTPCredentials(Record, kw_only=True):
    """TestSMTPCredentials, as in responses.

    Attributes:
        smtp_host: at most 255 characters.
        smtp_port: at least 1, at most 65535.
        smtp_username: at most 255 characters.
        use_tls: default true.
        use_ssl: default false.
        test_email: format email.
        from_email: format email.
    """

    smtp_host: str
    smtp_port: int
    smtp_username: str
    use_tls: bool | UnsetType = UNSET
    use_ssl: bool | UnsetType = UNSET
    test_email: str
    from_email: str | UnsetType = UNSET


class TestSMTPCredentialsWrite(Record, kw_only=True):
    """TestSMTPCredentials, as in requests.

    Attributes:
        smtp_host: at most 255 characters.
        smtp_port: at least 1, at most 65535.
        smtp_username: at most 255 characters.
        smtp_password: at most 255 characters.
        use_tls: default true.
        use_ssl: default false.
        test_email: format email.
        from_email: format email.
    """

    smtp_host: str
    smtp_port: int
    smtp_username: str
    smtp_password: str
    use_tls: bool | UnsetType = UNSET
    use_ssl: bool | UnsetType = UNSET
    test_email: str
    from_email: str | UnsetType = UNSET
