"""One call: its deadline, its request, and what happens after each attempt.

`transport.py` drives it; nothing is sent or awaited here, so that both transports share it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .config.deadline import Deadline
from .config.options import CallOptions
from .config.settings import Settings
from .encode.request import PreparedRequest, prepare_request
from .errors import ApiError
from .operation import Operation
from .redaction import filter_cause
from .retry import Attempts

if TYPE_CHECKING:
    import httpx2

    from .http.sender import Response


class Call:
    """A call in progress; its deadline starts when it is created."""

    __slots__ = (
        "_attempts",
        "_options",
        "_prepared",
        "_tokens_were_refreshed",
        "deadline",
        "settings",
    )

    def __init__(self, settings: Settings, options: CallOptions | None) -> None:
        self.settings = settings
        self._options = options
        timeout = None if options is None else options.timeout
        self.deadline = Deadline(settings.timeout if timeout is None else timeout)
        self._attempts: Attempts | None = None
        self._tokens_were_refreshed = False
        self._prepared: PreparedRequest | None = None

    @property
    def prepared(self) -> PreparedRequest:
        """The request."""
        assert self._prepared is not None
        return self._prepared

    def prepare_request(
        self,
        operation: Operation,
        arguments: tuple[object, ...],
        fields: Mapping[str, object] | None,
        body: object,
    ) -> PreparedRequest:
        """Prepare the request; raises MissingParameterError and InvalidArgumentError."""
        settings, options = self.settings, self._options
        prepared = prepare_request(
            operation, arguments, settings, fields, body, options
        )
        self._prepared = prepared
        return prepared

    def plan_retry_after_error(self, error: httpx2.HTTPError) -> float:
        """Return the seconds to wait before the next attempt.

        Raises TransportError if there is none.
        """
        pause = self._get_attempts().plan_retry_after_error(error)
        self.log_attempt(type(error).__name__, pause)
        if pause is None:
            from .http.error_mapping import map_httpx_error

            cause = filter_cause(error, self.settings.credentials.redact)
            raise map_httpx_error(error, self.prepared, self.deadline) from cause
        return pause

    def create_deadline_error(self, error: Exception) -> ApiError:
        """Create the error for a call that the timer of asyncio ended with `error`."""
        from .http.error_mapping import create_deadline_error

        return create_deadline_error(error, self._prepared, self.deadline)

    def plan_retry_after_response(self, response: Response) -> float | None:
        """Return the seconds to wait before the next attempt; None if this response is final."""
        status = response.status
        pause = None
        if status >= 400:
            attempts = self._get_attempts()
            pause = attempts.plan_retry_after_status(status, response.headers)
        self.log_attempt(str(status), pause)
        return pause

    def needs_new_tokens(self, response: Response) -> bool:
        """Whether to call the token providers again: after the first 401 of a call."""
        if response.status != 401 or self._tokens_were_refreshed:
            return False
        if not self.prepared.credentials.token_uses:
            return False
        self._tokens_were_refreshed = True
        return self.prepared.is_repeatable and not self.deadline.has_passed

    def update_credentials(self) -> bool:
        """Put refreshed tokens into the request; return whether it changed."""
        security = self.prepared.operation.security
        credentials = self.settings.credentials.select(security)
        return self.prepared.update_credentials(credentials)

    def log_attempt(self, outcome: str, pause: float | None) -> None:
        """Log an attempt, without the query and without secrets."""
        from .http.sender import log

        prepared = self.prepared
        text = f"{prepared.method} {prepared.url}: {outcome}"
        text = self.settings.credentials.redact(text)
        after = "" if pause is None else f", again in {pause:.3f} s"
        log.debug("HTTP Request: %s after %.3f s%s", text, self.deadline.elapsed, after)

    def _get_attempts(self) -> Attempts:
        if self._attempts is None:
            options, settings = self._options, self.settings
            max_retries = None if options is None else options.max_retries
            self._attempts = Attempts(
                self.prepared.method,
                max_retries=(
                    settings.max_retries if max_retries is None else max_retries
                ),
                idempotent=options is not None and options.idempotent,
                is_repeatable=self.prepared.is_repeatable,
                ends_at=self.deadline.ends_at,
                clock=settings.clock,
            )
        return self._attempts
