"""The proof of one operation: samples of calls and replies, made, carried out and judged."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.conformance.caller import MODES, Caller, Mode, Sample, UnsayableError
from tests.conformance.check_request import find_request_faults
from tests.conformance.compare import find_differences, to_sent_type, untyped
from tests.conformance.description import (
    Description,
    Operation,
    is_form,
    is_json,
    is_xml,
)
from tests.conformance.judge_process import Exchange, Judge
from tests.conformance.sampler import Sampler, UnsampleableError
from tests.conformance.subject import Method
from tests.conformance.value_choosers import (
    ROUNDS,
    HostileValues,
    PlainValues,
    ValueChooser,
)
from tests.documented.server import Reply


@dataclass(frozen=True, slots=True)
class Round:
    """One call of an operation: what it is called, how its values are chosen, how it is made, and
    whether arguments are of the types of the signature or as in JSON."""

    name: str
    chooser: ValueChooser
    mode: Mode
    typed: bool
    turn: int


Rounds = Callable[["Prover", Operation], Iterator[Round]]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with an operation in one round."""

    operation: Operation
    round: str
    text: str

    def __str__(self) -> str:
        return f"{self.operation} [{self.round}] {self.text:.600}"


@dataclass(slots=True)
class Prover:
    """Proves operations of one subject; `calls` counts the calls made, `widest` the alternatives
    of the widest choice that an operation left so far."""

    caller: Caller
    judge: Judge
    calls: int = 0
    widest: int = 1
    problems: list[Problem] = field(default_factory=list)

    @property
    def description(self) -> Description:
        """The description by which operations are judged."""
        return self.caller.subject.description

    def prove(self, operations: Sequence[Operation], rounds: Rounds) -> list[Problem]:
        """The problems of operations in the rounds that `rounds` gives for each."""
        self.problems = []
        asked: list[tuple[Operation, Round, Sample, Exchange]] = []
        for operation in operations:
            self.widest = 1
            for each in rounds(self, operation):
                asked += [
                    (operation, each, sample, exchange)
                    for sample, exchange in self._run(operation, each)
                ]
        verdicts = self.judge.of([exchange for *_, exchange in asked])
        for (operation, each, sample, exchange), verdict in zip(
            asked, verdicts, strict=True
        ):
            for text in find_request_faults(
                sample, exchange, verdict, self.description.keys_in_query
            ):
                self._add(operation, each, text)
        return self.problems

    def _add(self, operation: Operation, each: Round, text: str) -> None:
        self.problems.append(Problem(operation, each.name, text))

    def _run(
        self, operation: Operation, each: Round
    ) -> Iterator[tuple[Sample, Exchange]]:
        try:
            sample = self.sample(operation, each.chooser)
            reply, schema, answer = self.reply(operation, each)
            method = self.method(operation)
            arguments = self.caller.arguments(method, sample, typed=each.typed)
        except (UnsayableError, UnsampleableError) as error:
            self._add(operation, each, f"{type(error).__name__}: {error}")
            return
        outcome = self.caller.call(each.mode, method, arguments, reply)
        self.calls += 1
        if outcome.error is not None:
            text = f"{type(outcome.error).__name__}: {outcome.error}"
            self._add(operation, each, text)
        else:
            for text in self._answered(schema, answer, outcome.value):
                self._add(operation, each, text)
        if len(outcome.received) == 1:
            # What is not JSON and no text is described nowhere byte by byte.
            plain = is_json(reply.content_type) or not isinstance(answer, bytes)
            judged = reply if reply.body and plain else None
            yield sample, Exchange(operation.path, outcome.received[0], judged)
        else:
            self._add(operation, each, f"{len(outcome.received)} requests arrived")

    def _answered(self, schema: Any, answer: Any, value: Any) -> Iterator[str]:
        try:
            back = to_sent_type(answer, value)
        except (TypeError, ValueError) as error:
            yield f"the answer cannot be encoded: {error}"
            return
        for text in find_differences(answer, back):
            yield f"answer {text}"
        if schema is not None:
            for text in untyped(self.description, schema, value):
                yield f"answer {text}"

    def method(self, operation: Operation) -> Method:
        """The method of an operation; raises UnsayableError where there is none."""
        found = self.caller.subject.methods.get(operation.key)
        if found is None:
            raise UnsayableError("there is no method for it")
        return found

    def sample(self, operation: Operation, chooser: ValueChooser) -> Sample:
        """The values of a call, to a chooser."""
        sampler = Sampler(self.description, "request", chooser)
        # They are texts, and no style can say an empty list.
        sampler.form = True
        parameters = {
            (p["in"], p["name"]): sampler.of(_schema_of(p))
            for p in operation.parameters
            if p["in"] == "path" or p.get("required") or chooser.full
        }
        body, sampler.form = None, False
        if operation.contents and (operation.body_required or chooser.full):
            name, content = next(iter(operation.contents.items()))
            sampler.form = is_form(name)
            # Neither JSON nor a form without parts can hold a file.
            sampler.files = any(
                "multipart" in name or not (is_json(name) or is_form(name))
                for name in operation.contents
            )
            body = sampler.of(content.get("schema"))
            if all(map(is_xml, operation.contents)) and not isinstance(body, bytes):
                body = b"<sample/>"  # no more than bytes to a client
            if body == b"":
                body = b"\0"  # no bytes are no body to the judge
        self.widest = max(self.widest, sampler.widest)
        return Sample(parameters, body)

    def reply(self, operation: Operation, each: Round) -> tuple[Reply, Any, Any]:
        """A reply that the description promises, the schema it was made from (None for none), and
        what the caller has to get for it."""
        replies = self.description.replies(operation)
        good = [reply for reply in replies if 200 <= reply[0] < 300]
        good = good or self.description.otherwise(operation) or [(200, "", None)]
        if operation.method == "HEAD":  # It has no body (RFC 9110, 9.3.2).
            good = [(status, "", None) for status, *_ in good]
        # Of what is offered in several media types, those that can be written here.
        good = [reply for reply in good if _writable(reply[1])] or good
        status, media_type, schema = good[each.turn % len(good)]
        return self.made(status, media_type, schema, each.chooser)

    def made(
        self, status: int, media_type: str, schema: Any, chooser: ValueChooser
    ) -> tuple[Reply, Any, Any]:
        """A reply of a status, to a chooser."""
        if not media_type:
            return Reply(status, content_type=""), None, None
        name = "application/json" if "*" in media_type else media_type
        sampler = Sampler(self.description, "response", chooser, not is_json(name))
        value = sampler.of(schema)
        self.widest = max(self.widest, sampler.widest)
        if is_json(name):
            text = json.dumps(value, ensure_ascii=False)
            return Reply(status, text.encode(), name), schema, value
        content = value if isinstance(value, bytes) else str(value).encode()
        answer = value if isinstance(value, bytes | str) else content
        return Reply(status, content, name), None, answer


def both(prover: Prover, operation: Operation) -> Iterator[Round]:
    """What is required alone, and everything, sync with typed arguments and async with those of
    JSON."""
    del prover, operation
    for turn, name in enumerate(("required", "all")):
        for mode in MODES:
            chooser = PlainValues(full=bool(turn))
            yield Round(f"{name}, {mode}", chooser, mode, mode == "sync", turn)


def hostile(prover: Prover, operation: Operation) -> Iterator[Round]:
    """Values that are hard to carry, and every value of every enum, sync and async in turn."""
    forms = any("multipart" in name for name in list(operation.contents)[:1])
    texts = sum(1 for p in operation.parameters if p["in"] != "header")
    # A request line has at most 64 KiB in most servers, and three items make a list.
    long = min(5_000, 18_000 // max(texts, 1))
    turn = 0
    while turn < max(ROUNDS, prover.widest):
        chooser = HostileValues(turn, long, form=forms)
        yield Round(f"hostile {turn}", chooser, MODES[turn % 2], turn % 4 < 2, turn)
        turn += 1


def _writable(media_type: str) -> bool:
    return not media_type or is_json(media_type) or "*" in media_type


def _schema_of(parameter: Any) -> Any:
    if "schema" in parameter:
        return parameter["schema"]
    return next(iter(parameter.get("content", {"": {}}).values())).get("schema")
