"""Check that the received request carries the values of the call."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl

from tests.conformance.caller import Sample
from tests.conformance.compare import find_differences
from tests.conformance.description import is_form
from tests.conformance.judge_process import Exchange, Verdict
from tests.documented.server import Received


def find_request_faults(
    sample: Sample, exchange: Exchange, verdict: Verdict, keys: frozenset[str]
) -> Iterator[str]:
    """Yield the faults of a received request, and of the response that the test made itself.

    Args:
        sample: The values of the call.
        exchange: The received request and the response.
        verdict: The verdict of the judge on the exchange.
        keys: The names of credentials in the query.
    """
    request = exchange.request
    # A value that matches several variants is a fault of the description.
    faults = [text for text in verdict.request if not _is_ambiguous(text)]
    for text in faults:
        yield f"request: {text}"
    for text in verdict.reply:
        if not _is_ambiguous(text):
            yield f"our own reply: {text}"
    if faults:
        return
    for (where, name), value in sample.parameters.items():
        values = verdict.values.get(where, {})
        if value in ([], None) or (verdict.request and name not in values):
            continue  # not sent; the judge may have filled in a default
        for text in find_differences(value, values.get(name), f"{where} {name}"):
            yield f"request: {text}"
    strays = _find_unexpected_names(sample, request, exchange.path)
    if strays := strays - keys:
        yield f"request: query {', '.join(sorted(strays))} from nowhere"
    yield from _find_body_faults(sample, request, verdict.form)


def _is_ambiguous(text: str) -> bool:
    """Return whether a verdict says that a value matches several variants of a `oneOf`.

    That is a fault of the description or of the value.
    """
    return "is valid under each of" in text


def _find_unexpected_names(sample: Sample, request: Received, path: str) -> set[str]:
    """Return the names in the query that no value of the sample explains."""
    wanted = {n for n, _ in parse_qsl(path.partition("?")[2], keep_blank_values=True)}
    found = {n for n, _ in parse_qsl(request.query, keep_blank_values=True)}
    for (where, name), value in sample.parameters.items():
        if where == "query" and value != []:
            # An object becomes one name per property, or names in brackets.
            inner = {str(key) for key in value} if isinstance(value, dict) else set()
            wanted |= {name, *inner} | {n for n in found if n.startswith(f"{name}[")}
    return found - wanted


def _find_body_faults(sample: Sample, request: Received, form: Any) -> Iterator[str]:
    content_type = "".join(request.header("Content-Type"))
    if sample.body == {} and not request.body:
        return  # an empty form, or nothing
    if sample.body is None:
        if request.body or content_type:
            yield f"request: a body from nowhere: {request.body[:80]!r}"
    elif "json" in content_type or (
        isinstance(sample.body, dict | list) and not is_form(content_type)
    ):
        for text in find_differences(sample.body, json.loads(request.body)):
            yield f"request: body {text}"
    elif isinstance(sample.body, bytes | str):
        sent = sample.body if isinstance(sample.body, bytes) else sample.body.encode()
        for text in find_differences(sent, request.body):
            yield f"request: body {text}"
    elif content_type.startswith(("multipart/", "application/x-www-form-urlencoded")):
        for text in find_differences(_to_form_value(sample.body), _to_form_value(form)):
            yield f"request: body {text}"
    else:
        yield f"request: a body of type {content_type}"


def _to_form_value(value: Any) -> Any:
    """Convert a value to what a form can carry.

    An empty list is absent, null is the empty text, and a file is its bytes.
    """
    match value:
        case dict():
            made = {n: _to_form_value(v) for n, v in value.items()}
            return {n: v for n, v in made.items() if v not in ([], {})}
        case list():
            return [_to_form_value(item) for item in value]
        case bytes():
            return value.decode("latin-1")
        case _:
            return "" if value is None else value
