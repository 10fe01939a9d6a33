"""Call operations through a generated client, sync and async, as its users do."""

from __future__ import annotations

import asyncio
import inspect
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from operator import attrgetter
from types import ModuleType
from typing import Any, Literal

import msgspec

from tests.conformance.subject import Method, Subject
from tests.documented.server import Received, RecordingServer, Reply

Mode = Literal["sync", "async"]
MODES: tuple[Mode, ...] = ("sync", "async")


@dataclass(frozen=True, slots=True)
class Sample:
    """The values of one call: of the parameters by place and name on the wire, and the body, in
    JSON's terms but for files, which are bytes; the body is None where none is sent."""

    parameters: Mapping[tuple[str, str], Any]
    body: Any = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a call came to: its value or what it raised, and the requests that arrived."""

    value: Any
    error: Exception | None
    received: tuple[Received, ...]


class UnsayableError(Exception):
    """A value that the description allows and the client has no argument or no type for."""


def settings(package: ModuleType, **given: Any) -> dict[str, Any]:
    """What every client of the proof is made with, and what is given: credentials for every
    scheme, and one request a call."""
    known = inspect.signature(package.Client).parameters
    made: dict[str, Any] = {
        name: "conformance"
        for name, parameter in known.items()
        if parameter.default is None and "str" in str(parameter.annotation)
    }
    # A whole header, and what stands for it, exclude each other.
    made.pop("authorization", None)
    made.pop("headers", None)
    if "max_retries" in known:
        made["max_retries"] = 0
    return made | given


@dataclass(slots=True)
class Caller:
    """Calls the operations of a subject, sync or async, with one client of each kind."""

    subject: Subject
    package: ModuleType
    server: RecordingServer
    client: Any
    async_client: Any
    runner: asyncio.Runner

    def arguments(
        self, method: Method, sample: Sample, *, typed: bool
    ) -> dict[str, Any]:
        """The keyword arguments that say a sample.

        With `typed` they are of the types that the method's signature names (records, dates),
        else as they are in JSON. Raises UnsayableError.
        """
        wanted = dict(sample.parameters)
        if sample.body is not None and method.spread and isinstance(sample.body, dict):
            wanted |= {("body", name): value for name, value in sample.body.items()}
        elif sample.body is not None:
            wanted["body", ""] = sample.body
        made = {}
        for key, value in wanted.items():
            if key not in method.arguments:
                raise UnsayableError(f"no argument for {' '.join(key)}")
            made[method.arguments[key]] = value
        return self._typed(method, made) if typed else made

    def _typed(self, method: Method, arguments: dict[str, Any]) -> dict[str, Any]:
        hints = self.subject.hints(self.client, method)
        unions = import_module(f"{self.package.__name__}._runtime.unions.one_of")
        made = {}
        for name, value in arguments.items():
            if name not in hints:
                raise UnsayableError(f"{name} is no argument")
            try:
                made[name] = unions.convert(value, hints[name])
            except msgspec.ValidationError as error:
                raise UnsayableError(f"{name}={value!r:.80}: {error}") from error
            except TypeError:  # a type of files, that msgspec does not know
                made[name] = value
        return made

    def call(
        self, mode: Mode, method: Method, arguments: Mapping[str, Any], reply: Reply
    ) -> Outcome:
        """Make a call; a warning of the client is an error, but for one about deprecation."""
        self.server.always(reply)
        value, error = None, None
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                warnings.simplefilter("ignore", DeprecationWarning)
                if mode == "sync":
                    value = attrgetter(method.name)(self.client)(**arguments)
                else:
                    function = attrgetter(method.name)(self.async_client)
                    value = self.runner.run(function(**arguments))
        except Exception as caught:  # noqa: BLE001 - what is raised is what is judged
            error = caught
        return Outcome(value, error, tuple(self.server.received))


@contextmanager
def calling(
    subject: Subject, server: RecordingServer, **given: Any
) -> Iterator[Caller]:
    """A caller with fresh clients, closed at the end; within it the package is the one imported
    under its name."""
    with subject.client_package() as package, asyncio.Runner() as runner:
        made = settings(package, base_url=server.url, **given)
        client, async_client = package.Client(**made), package.AsyncClient(**made)
        try:
            yield Caller(subject, package, server, client, async_client, runner)
        finally:
            client.close()
            runner.run(async_client.aclose())
