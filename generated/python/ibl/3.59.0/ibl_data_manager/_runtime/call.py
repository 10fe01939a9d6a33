"""One call, from its arguments to the last attempt; nothing is sent or awaited here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .config.options import CallOptions, Deadline
from .config.settings import Settings
from .encode.request import Prepared, prepare
from .errors import ApiError
from .operation import Operation
from .redaction import harmless
from .retry import Attempts

if TYPE_CHECKING:
    import httpx2

    from .http.sender import Reply


class Exchange:
    """A call whose time runs, and what to do after each of its attempts."""

    __slots__ = (
        "_asked",
        "_attempts",
        "_options",
        "_prepared",
        "deadline",
        "settings",
    )

    def __init__(self, settings: Settings, options: CallOptions | None) -> None:
        self.settings = settings
        self._options = options
        given = None if options is None else options.timeout
        self.deadline = Deadline(settings.timeout if given is None else given)
        self._attempts: Attempts | None = None
        self._asked = False
        self._prepared: Prepared | None = None

    @property
    def prepared(self) -> Prepared:
        """The request."""
        assert self._prepared is not None
        return self._prepared

    def prepare(
        self,
        operation: Operation,
        arguments: tuple[object, ...],
        fields: Mapping[str, object] | None,
        body: object,
    ) -> Prepared:
        """The request; raises MissingParameterError and InvalidArgumentError."""
        settings, options = self.settings, self._options
        made = prepare(operation, arguments, settings, fields, body, options)
        self._prepared = made
        return made

    def after_error(self, error: httpx2.HTTPError) -> float:
        """Seconds to wait before the next attempt; raises TransportError to give up."""
        pause = self._attempted().after_error(error)
        self.say(type(error).__name__, pause)
        if pause is None:
            from .http.error_mapping import failure

            redact = self.settings.credentials.redact
            made = failure(error, self.prepared, self.deadline)
            raise made from harmless(error, redact)
        return pause

    def too_late(self, error: Exception) -> ApiError:
        """The error for a call that its deadline ended from outside, for `error`."""
        from .http.error_mapping import late

        return late(error, self._prepared, self.deadline)

    def after_reply(self, reply: Reply) -> float | None:
        """Seconds to wait before the next attempt; None if this is the answer."""
        if reply.status < 400:
            pause = None
        else:
            pause = self._attempted().after_status(reply.status, reply.headers)
        self.say(str(reply.status), pause)
        return pause

    def wants_credentials(self, reply: Reply) -> bool:
        """Whether to ask the callables among the credentials once more."""
        if reply.status != 401 or self._asked or not self.prepared.sent.used:
            return False
        self._asked = True
        return self.prepared.repeatable and not self.deadline.passed

    def has_credentials(self) -> bool:
        """Whether they gave something new, which is then in the request."""
        security = self.prepared.operation.security
        return self.prepared.renewed(self.settings.credentials.sent(security))

    def say(self, what: str, pause: float | None) -> None:
        """A line of the log, without query and without secrets."""
        from .http.sender import log

        prepared = self.prepared
        text = f"{prepared.method} {prepared.url}: {what}"
        text = self.settings.credentials.redact(text)
        after = "" if pause is None else f", again in {pause:.3f} s"
        log.debug("HTTP Request: %s after %.3f s%s", text, self.deadline.elapsed, after)

    def _attempted(self) -> Attempts:
        if self._attempts is None:
            options, settings = self._options, self.settings
            most = None if options is None else options.max_retries
            self._attempts = Attempts(
                self.prepared.method,
                max_retries=settings.max_retries if most is None else most,
                idempotent=options is not None and options.idempotent,
                repeatable=self.prepared.repeatable,
                ends=self.deadline.ends,
                clock=settings.clock,
            )
        return self._attempts
