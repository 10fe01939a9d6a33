"""Whether the request that arrived is the one that was meant."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl

from tests.conformance.caller import Sample
from tests.conformance.compare import differences
from tests.conformance.description import is_form
from tests.conformance.judge_process import Exchange, Verdict
from tests.documented.server import Received


def wrong(
    sample: Sample, exchange: Exchange, verdict: Verdict, keys: frozenset[str]
) -> Iterator[str]:
    """What is wrong with a request that arrived, and with the reply that we made ourselves;
    `keys` are the names of credentials in the query."""
    request = exchange.request
    # Values that the description does not tell apart arrive as they were meant.
    faults = [text for text in verdict.request if not _ambiguous(text)]
    for text in faults:
        yield f"request: {text}"
    for text in verdict.reply:
        if not _ambiguous(text):
            yield f"our own reply: {text}"
    if faults:
        return
    for (where, name), value in sample.parameters.items():
        values = verdict.values.get(where, {})
        if value in ([], None) or (verdict.request and name not in values):
            continue  # not sent, as _strays sees: the judge may know a default
        for text in differences(value, values.get(name), f"{where} {name}"):
            yield f"request: {text}"
    strays = _strays(sample, request, exchange.path)
    if strays := strays - keys:
        yield f"request: query {', '.join(sorted(strays))} from nowhere"
    yield from _body(sample, request, verdict.form)


def _ambiguous(text: str) -> bool:
    """Whether a judgement says that a value is of several alternatives of a oneOf, of which the
    description allows but one. It is the fault of the description, or of the value."""
    return "is valid under each of" in text


def _strays(sample: Sample, request: Received, path: str) -> set[str]:
    """The names in the query that nothing of the sample stands for."""
    wanted = {n for n, _ in parse_qsl(path.partition("?")[2], keep_blank_values=True)}
    found = {n for n, _ in parse_qsl(request.query, keep_blank_values=True)}
    for (where, name), value in sample.parameters.items():
        if where == "query" and value != []:
            # An object comes apart into its members, or under names in brackets.
            inner = {str(key) for key in value} if isinstance(value, dict) else set()
            wanted |= {name, *inner} | {n for n in found if n.startswith(f"{name}[")}
    return found - wanted


def _body(sample: Sample, request: Received, form: Any) -> Iterator[str]:
    content_type = "".join(request.header("Content-Type"))
    if sample.body == {} and not request.body:
        return  # an empty form, or nothing
    if sample.body is None:
        if request.body or content_type:
            yield f"request: a body from nowhere: {request.body[:80]!r}"
    elif "json" in content_type or (
        isinstance(sample.body, dict | list) and not is_form(content_type)
    ):
        for text in differences(sample.body, json.loads(request.body)):
            yield f"request: body {text}"
    elif isinstance(sample.body, bytes | str):
        sent = sample.body if isinstance(sample.body, bytes) else sample.body.encode()
        for text in differences(sent, request.body):
            yield f"request: body {text}"
    elif content_type.startswith(("multipart/", "application/x-www-form-urlencoded")):
        for text in differences(_in_form(sample.body), _in_form(form)):
            yield f"request: body {text}"
    else:
        yield f"request: a body of type {content_type}"


def _in_form(value: Any) -> Any:
    """A value as far as a form can say it: an empty list is not there, null is the empty text, a
    file is its bytes."""
    match value:
        case dict():
            made = {n: _in_form(v) for n, v in value.items()}
            return {n: v for n, v in made.items() if v not in ([], {})}
        case list():
            return [_in_form(item) for item in value]
        case bytes():
            return value.decode("latin-1")
        case _:
            return "" if value is None else value
