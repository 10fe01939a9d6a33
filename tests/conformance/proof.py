"""The proof of one operation: samples of calls and replies, made, carried out and judged."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from tests.conformance.caller import MODES, Caller, Mode, Sample, UnsayableError
from tests.conformance.compare import differences, encoded, untyped
from tests.conformance.description import Description, Operation, is_json
from tests.conformance.judge_process import Exchange, Judge, Part, Verdict
from tests.conformance.sampler import Sampler, UnsampleableError
from tests.conformance.subject import Method
from tests.conformance.tastes import ROUNDS, Hostile, Plain, Taste
from tests.documented.server import Received, Reply


@dataclass(frozen=True, slots=True)
class Round:
    """One call of an operation: what it is called, how its values are chosen, how it is made, and
    whether arguments are of the types of the signature or as in JSON."""

    name: str
    taste: Taste
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
            for text in _wrong(sample, exchange, verdict):
                self._add(operation, each, text)
        return self.problems

    def _add(self, operation: Operation, each: Round, text: str) -> None:
        self.problems.append(Problem(operation, each.name, text))

    def _run(
        self, operation: Operation, each: Round
    ) -> Iterator[tuple[Sample, Exchange]]:
        try:
            sample = self.sample(operation, each.taste)
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
            judged = reply if reply.body else None
            yield sample, Exchange(operation.path, outcome.received[0], judged)
        else:
            self._add(operation, each, f"{len(outcome.received)} requests arrived")

    def _answered(self, schema: Any, answer: Any, value: Any) -> Iterator[str]:
        try:
            back = value if isinstance(answer, bytes) else encoded(value)
        except (TypeError, ValueError) as error:
            yield f"the answer cannot be encoded: {error}"
            return
        for text in differences(answer, back):
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

    def sample(self, operation: Operation, taste: Taste) -> Sample:
        """The values of a call, to a taste."""
        sampler = Sampler(self.description, "request", taste)
        parameters = {
            (p["in"], p["name"]): sampler.of(_schema_of(p))
            for p in operation.parameters
            if p["in"] == "path" or p.get("required") or taste.full
        }
        body = None
        if operation.contents and (operation.body_required or taste.full):
            content = next(iter(operation.contents.values()))
            sampler.files = not all("json" in name for name in operation.contents)
            body = sampler.of(content.get("schema"))
            if body == b"":
                body = b"\0"  # no bytes are no body to the judge
        self.widest = max(self.widest, sampler.widest)
        return Sample(parameters, body)

    def reply(self, operation: Operation, each: Round) -> tuple[Reply, Any, Any]:
        """A reply that the description promises, the schema it was made from (None for none), and
        what the caller has to get for it."""
        replies = self.description.replies(operation)
        good = [reply for reply in replies if 200 <= reply[0] < 300] or [
            (200, "", None)
        ]
        if operation.method == "HEAD":  # It has no body (RFC 9110, 9.3.2).
            good = [(status, "", None) for status, *_ in good]
        # Of what is offered in several media types, those that can be written here.
        good = [reply for reply in good if _writable(reply[1])] or good
        status, media_type, schema = good[each.turn % len(good)]
        return self.made(status, media_type, schema, each.taste)

    def made(
        self, status: int, media_type: str, schema: Any, taste: Taste
    ) -> tuple[Reply, Any, Any]:
        """A reply of a status, to a taste."""
        if not media_type:
            return Reply(status, content_type=""), None, None
        name = "application/json" if "*" in media_type else media_type
        sampler = Sampler(self.description, "response", taste, not is_json(name))
        value = sampler.of(schema)
        self.widest = max(self.widest, sampler.widest)
        if is_json(name):
            text = json.dumps(value, ensure_ascii=False)
            return Reply(status, text.encode(), name), schema, value
        content = value if isinstance(value, bytes) else str(value).encode()
        return Reply(status, content, name), None, value


def both(prover: Prover, operation: Operation) -> Iterator[Round]:
    """What is required alone, and everything, sync with typed arguments and async with those of
    JSON."""
    del prover, operation
    for turn, name in enumerate(("required", "all")):
        for mode in MODES:
            taste = Plain(full=bool(turn))
            yield Round(f"{name}, {mode}", taste, mode, mode == "sync", turn)


def hostile(prover: Prover, operation: Operation) -> Iterator[Round]:
    """Values that are hard to carry, and every value of every enum, sync and async in turn."""
    forms = any("multipart" in name for name in list(operation.contents)[:1])
    texts = sum(1 for p in operation.parameters if p["in"] != "header")
    # A request line has at most 64 KiB in most servers, and three items make a list.
    long = min(5_000, 18_000 // max(texts, 1))
    turn = 0
    while turn < max(ROUNDS, prover.widest):
        taste = Hostile(turn, long, form=forms)
        yield Round(f"hostile {turn}", taste, MODES[turn % 2], turn % 4 < 2, turn)
        turn += 1


def _writable(media_type: str) -> bool:
    return not media_type or is_json(media_type) or "*" in media_type


def _schema_of(parameter: Any) -> Any:
    if "schema" in parameter:
        # In a parameter any value is any text.
        return parameter["schema"] or {"type": "string"}
    return next(iter(parameter.get("content", {"": {}}).values())).get("schema")


def _wrong(sample: Sample, exchange: Exchange, verdict: Verdict) -> Iterator[str]:
    """What is wrong with a request that arrived, and with the reply that we made ourselves."""
    request = exchange.request
    if verdict.request and all(map(_ambiguous, verdict.request)):
        # Values that the description does not tell apart: it arrived as it was meant.
        yield from _body(sample, request, verdict.parts)
        return
    for text in verdict.request:
        yield f"request: {text}"
    for text in verdict.reply:
        if not _ambiguous(text):
            yield f"our own reply: {text}"
    if verdict.request:
        return
    for (where, name), value in sample.parameters.items():
        if value in ([], None):
            continue  # not sent, as _strays sees: the judge may know a default
        got = verdict.values[where].get(name)
        for text in differences(value, got, f"{where} {name}"):
            yield f"request: {text}"
    yield from _strays(sample, request)
    yield from _body(sample, request, verdict.parts)


def _ambiguous(text: str) -> bool:
    """Whether a judgement says that a value is of several alternatives of a oneOf, of which the
    description allows but one. It is the fault of the description, or of the value."""
    return "is valid under each of" in text


def _strays(sample: Sample, request: Received) -> Iterator[str]:
    wanted = {
        name
        for (where, name), value in sample.parameters.items()
        if where == "query" and value != []
    }
    found = {n for n, _ in parse_qsl(request.query, keep_blank_values=True)}
    if stray := found - wanted:
        yield f"request: query {', '.join(sorted(stray))} from nowhere"


def _body(sample: Sample, request: Received, parts: Sequence[Part]) -> Iterator[str]:
    content_type = "".join(request.header("Content-Type"))
    if sample.body is None or (sample.body == {} and not request.body):
        if request.body or content_type:
            yield f"request: a body from nowhere: {request.body[:80]!r}"
    elif "json" in content_type:
        for text in differences(sample.body, json.loads(request.body)):
            yield f"request: body {text}"
    elif isinstance(sample.body, bytes | str):
        sent = sample.body if isinstance(sample.body, bytes) else sample.body.encode()
        for text in differences(sent, request.body):
            yield f"request: body {text}"
    elif content_type.startswith(("multipart/", "application/x-www-form-urlencoded")):
        if not content_type.startswith("multipart/"):
            pairs = parse_qsl(request.body.decode(), keep_blank_values=True)
            parts = [Part(name, None, "", text.encode()) for name, text in pairs]
        wanted = _as_parts(sample.body)
        for text in differences(wanted, _by_name(parts, wanted)):
            yield f"request: body {text}"
    else:
        yield f"request: a body of type {content_type}"


def _as_parts(body: Mapping[str, Any]) -> dict[str, list[Any]]:
    """The parts that a body has in a form: files and texts as they are, an object as JSON, a list
    item by item (OpenAPI 3.0.3, Special Considerations for multipart Content)."""
    return {
        name: value if isinstance(value, list) else [value]
        for name, value in body.items()
        if value != []
    }


def _by_name(
    parts: Sequence[Part], wanted: Mapping[str, list[Any]]
) -> dict[str, list[Any]]:
    """The values of the parts by name, texts read as what was sent there."""
    found: dict[str, list[Any]] = {}
    for part in parts:
        values = found.setdefault(part.name, [])
        sent = [*wanted.get(part.name, ()), *[""] * len(parts)][len(values)]
        values.append(_read(part, sent))
    return found


def _read(part: Part, sent: Any) -> Any:
    if part.filename is not None:
        return part.content
    if part.media_type.startswith("application/json"):
        return json.loads(part.content)
    text = part.content.decode()
    if isinstance(sent, bool | int | float | dict | list) and text:
        return json.loads(text)
    # A form has no null; how it is said is between client and server.
    return None if sent is None and not text else text
