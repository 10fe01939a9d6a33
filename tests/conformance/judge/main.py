"""openapi-core as a process: exchanges in, verdicts out.

The first line of standard input is a description as JSON. Every further line is a list of
exchanges, answered by one line with a verdict for each:

exchange  {"path": template, "method", "target", "headers": [[name, value]], "body": base64,
           "reply": null or {"status", "type": Content-Type, "body": base64}}
verdict   {"request": [fault], "reply": [fault], "values": {place: {name: value}},
           "parts": [[name, file name or null, Content-Type, base64]],
           "form": null or {name: value}}

`values` is what was taken out of the parameters; `parts` what Werkzeug, on which openapi-core
stands, took out of a multipart body; `form` what they or a form say, with files as ISO 8859-1. It
runs in an environment of its own and imports nothing of ours.
"""

from __future__ import annotations

import base64
import json
import re
import sys
import warnings
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, unquote

sys.path.insert(0, str(Path(__file__).parent))  # -I leaves it out

import openapi_core
from forms import Bodies
from jsonschema import FormatChecker
from jsonschema_path import SchemaPath
from openapi_core.datatypes import RequestParameters
from openapi_core.validation.response.validators import (
    V30ResponseDataValidator,
    V31ResponseDataValidator,
    V32ResponseDataValidator,
)
from styles import Styles
from werkzeug.datastructures import Headers, ImmutableMultiDict

HOST = "http://judge"


class _AsWritten:
    """Leaves values as they were written, once they are found valid: dates stay strings."""

    def _unmarshal_schema(self, schema: SchemaPath, value: Any) -> Any:
        return value


class _Asks30(_AsWritten, openapi_core.V30RequestUnmarshaller):
    pass


class _Asks31(_AsWritten, openapi_core.V31RequestUnmarshaller):
    pass


class _Asks32(_AsWritten, openapi_core.V32RequestUnmarshaller):
    pass


_CLASSES = {
    "3.0": (_Asks30, V30ResponseDataValidator),
    "3.1": (_Asks31, V31ResponseDataValidator),
    "3.2": (_Asks32, V32ResponseDataValidator),
}


class Request:
    """A request as openapi-core wants it; its names, our wire."""

    def __init__(self, exchange: Mapping[str, Any]) -> None:
        raw, _, query = exchange["target"].partition("?")
        headers = Headers([(name, value) for name, value in exchange["headers"]])
        self.host_url = HOST
        self.path = raw
        # Which operation it is for is known; whether it came to the right place is asked here.
        self.path_pattern = _plain_path(exchange["path"])
        values = _path_values(exchange["path"], exchange["target"])
        self.right = values is not None
        self.method = exchange["method"].lower()
        self.content_type = headers.get("Content-Type", "")
        self.body = base64.b64decode(exchange["body"]) or None
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(parse_qsl(query, keep_blank_values=True)),
            header=headers,
            cookie=ImmutableMultiDict(_cookies(headers)),
            path=values or {},
        )


class Response:
    """A response as openapi-core wants it."""

    def __init__(self, reply: Mapping[str, Any]) -> None:
        self.status_code = reply["status"]
        self.content_type = reply["type"]
        self.headers = Headers({"Content-Type": reply["type"]})
        self.data = base64.b64decode(reply["body"])


def _cookies(headers: Headers) -> list[tuple[str, str]]:
    """Names and values; those of an exploded list have one name (RFC 6265, 4.2.2)."""
    pairs = "; ".join(headers.getlist("Cookie")).split("; ")
    return [(n, unquote(v)) for n, _, v in (p.partition("=") for p in pairs if p)]


def _plain_path(template: str) -> str:
    """A path without query and fragment, which stays with the client (RFC 3986, 3.5)."""
    return template.partition("#")[0].partition("?")[0]


def _path_values(template: str, target: str) -> dict[str, str] | None:
    """The decoded values of a path, None for a path that is another; openapi-core leaves that to
    web frameworks."""
    path = target.partition("?")[0]
    pieces = re.split(r"\{([^{}]+)\}", _plain_path(template))
    pattern = "".join(
        "([^/]*)" if index % 2 else _literal(piece)
        for index, piece in enumerate(pieces)
    )
    found = re.fullmatch(pattern, path)
    if found is None:
        return None
    return {
        name: unquote(text)
        for name, text in zip(pieces[1::2], found.groups(), strict=True)
    }


def _literal(piece: str) -> str:
    """A pattern for the text between parameters, each character as it is or percent-encoded."""
    return "".join(
        f"(?:{re.escape(c)}|(?i:{quote(c, safe='')}))" if c != "/" else c for c in piece
    )


def _faults(error: BaseException) -> Iterator[str]:
    """What openapi-core says, and what is beneath it."""
    seen: list[BaseException] = []
    at: BaseException | None = error
    while at is not None and at not in seen:
        seen.append(at)
        at = at.__cause__ or at.__context__
    said = [f"{type(each).__name__}: {str(each)[:300]}" for each in seen]
    for each in seen:
        said += [
            f"at {'/'.join(map(str, inner.absolute_path)) or 'top'}: {_short(inner.message)}"
            for inner in getattr(each, "schema_errors", ())
        ]
    yield " <- ".join(said)


def _short(message: str) -> str:
    """A message without the most of its values, which may be long."""
    for words in (" is valid under each of ", " is not valid under any of "):
        value, found, _ = message.partition(words)
        if found:
            return f"{value[:200]}{words}several"
    return message[:300]


def _judge(description: _Description, exchange: Mapping[str, Any]) -> dict[str, Any]:
    asks, answers, styles, bodies = _judges(description, exchange["path"])
    request = Request(exchange)
    bodies.clear()
    styles.declared = description.names(exchange["path"], request.method)
    result = asks.unmarshal(request)
    verdict: dict[str, Any] = {
        "request": [
            *([] if request.right else [f"{request.path} is another path"]),
            *(text for error in result.errors for text in _faults(error)),
        ],
        "reply": [],
        "values": {
            place: dict(getattr(result.parameters, place))
            for place in ("path", "query", "header", "cookie")
            if result.parameters is not None
        },
        "parts": [
            [*said, base64.b64encode(content).decode()]
            for *said, content in bodies.parts
        ],
        "form": bodies.form,
    }
    if exchange["reply"] is not None:
        errors = answers.iter_errors(request, Response(exchange["reply"]))
        verdict["reply"] = [text for error in errors for text in _faults(error)]
    return verdict


def _survived(description: _Description, exchange: Mapping[str, Any]) -> dict[str, Any]:
    """The verdict, even where openapi-core fails on the exchange."""
    try:
        return _judge(description, exchange)
    except Exception as error:  # noqa: BLE001 - one operation must not end all
        text = f"openapi-core failed: {type(error).__name__}: {str(error)[:300]}"
        return {"request": [text], "reply": [], "values": {}, "parts": [], "form": None}


class _Description:
    """A description, and the same cut down to one path, so that finding it takes no search, and
    with one server, since a client is told where to go."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data
        self.classes = _CLASSES[data["openapi"][:3]]

    def only(self, path: str) -> SchemaPath:
        item = dict(self.follow(self.data["paths"][path]))
        item.pop("servers", None)
        for method, operation in item.items():
            if isinstance(operation, dict) and "servers" in operation:
                item[method] = {**operation, "servers": [{"url": HOST}]}
        paths, servers = {_plain_path(path): item}, [{"url": HOST}]
        return SchemaPath.from_dict({**self.data, "servers": servers, "paths": paths})

    def names(self, path: str, method: str) -> set[str]:
        """The names of the query parameters of an operation."""
        item = self.follow(self.data["paths"][path])
        stated = [*item.get("parameters", ()), *item[method].get("parameters", ())]
        found = map(self.follow, stated)
        return {p["name"] for p in found if p.get("in") == "query"}

    def follow(self, node: Any) -> Any:
        """The node, or what its `$ref` leads to."""
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            target: Any = self.data
            for token in node["$ref"].removeprefix("#/").split("/"):
                target = target[unquote(token).replace("~1", "/").replace("~0", "~")]
            node = target
        return node


@cache
def _judges(description: _Description, path: str) -> tuple[Any, Any, Styles, Bodies]:
    asks, answers = description.classes
    spec, follow = description.only(path), description.follow
    bodies, styles = Bodies(follow), Styles(follow)
    readers = {
        "style_deserializers_factory": styles,
        "media_type_deserializers_factory": bodies,
    }
    return asks(spec, **readers), answers(spec, **readers), styles, bodies


def _text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def main() -> None:
    """Judge until the end of standard input."""
    warnings.simplefilter("ignore")
    # One is copied for every schema met, which takes a fifth of the time; nobody changes one.
    FormatChecker.__deepcopy__ = lambda self, memo: self  # type: ignore[attr-defined]
    description = _Description(json.loads(sys.stdin.readline()))
    for line in sys.stdin:
        verdicts = [_survived(description, exchange) for exchange in json.loads(line)]
        print(json.dumps(verdicts, default=_text), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
