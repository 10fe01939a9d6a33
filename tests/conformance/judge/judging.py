"""openapi-core as a process: exchanges in, verdicts out.

The first line of standard input is a description as JSON. Every further line is a list of
exchanges, answered by one line with a verdict for each:

exchange  {"path": template, "method", "target", "headers": [[name, value]], "body": base64,
           "reply": null or {"status", "type": Content-Type, "body": base64}}
verdict   {"request": [fault], "reply": [fault], "values": {place: {name: value}},
           "parts": [[name, file name or null, Content-Type, base64]]}

`values` is what openapi-core took out of the parameters, `parts` what Werkzeug, on which it stands,
took out of a multipart body. It runs in an environment of its own and imports nothing of ours.
"""

from __future__ import annotations

import base64
import json
import re
import sys
import warnings
from collections.abc import Iterator, Mapping
from functools import cache
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import parse_qsl, unquote

import openapi_core
from jsonschema import FormatChecker
from jsonschema_path import SchemaPath
from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict
from werkzeug.sansio.multipart import Data, Epilogue, Field, File, MultipartDecoder

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
    "3.0": (_Asks30, openapi_core.V30ResponseValidator),
    "3.1": (_Asks31, openapi_core.V31ResponseValidator),
    "3.2": (_Asks32, openapi_core.V32ResponseValidator),
}


class Request:
    """A request as openapi-core wants it; its names, our wire."""

    def __init__(self, exchange: Mapping[str, Any]) -> None:
        raw, _, query = exchange["target"].partition("?")
        headers = Headers([(name, value) for name, value in exchange["headers"]])
        self.host_url = HOST
        self.path = raw
        self.method = exchange["method"].lower()
        self.content_type = headers.get("Content-Type", "")
        self.body = base64.b64decode(exchange["body"]) or None
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(parse_qsl(query, keep_blank_values=True)),
            header=headers,
            cookie=ImmutableMultiDict(_cookies(headers)),
            path=_path_values(exchange["path"], raw),
        )


class Response:
    """A response as openapi-core wants it."""

    def __init__(self, reply: Mapping[str, Any]) -> None:
        self.status_code = reply["status"]
        self.content_type = reply["type"]
        self.headers = Headers({"Content-Type": reply["type"]})
        self.data = base64.b64decode(reply["body"])


def _cookies(headers: Headers) -> list[tuple[str, str]]:
    cookie: SimpleCookie = SimpleCookie("; ".join(headers.getlist("Cookie")))
    return [(name, unquote(morsel.value)) for name, morsel in cookie.items()]


def _path_values(template: str, path: str) -> dict[str, str]:
    """The decoded values of a path; openapi-core leaves that to web frameworks."""
    pieces = re.split(r"\{([^{}]+)\}", template)
    pattern = "".join(
        "([^/]*)" if index % 2 else re.escape(piece)
        for index, piece in enumerate(pieces)
    )
    found = re.fullmatch(pattern, path)
    if found is None:
        return {}
    return {
        name: unquote(text)
        for name, text in zip(pieces[1::2], found.groups(), strict=True)
    }


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
            f"at {'/'.join(map(str, inner.absolute_path)) or 'top'}: {inner.message[:300]}"
            for inner in getattr(each, "schema_errors", ())
        ]
    yield " <- ".join(said)


def _judge(description: _Description, exchange: Mapping[str, Any]) -> dict[str, Any]:
    asks, answers, form = _judges(description, exchange["path"])
    request = Request(exchange)
    form.expect(exchange["path"], request.method)
    result = asks.unmarshal(request)
    verdict: dict[str, Any] = {
        "request": [text for error in result.errors for text in _faults(error)],
        "reply": [],
        "values": {
            place: dict(getattr(result.parameters, place))
            for place in ("path", "query", "header", "cookie")
            if result.parameters is not None
        },
        "parts": [
            [*said, base64.b64encode(content).decode()] for *said, content in form.parts
        ],
    }
    if exchange["reply"] is not None:
        errors = answers.iter_errors(request, Response(exchange["reply"]))
        verdict["reply"] = [text for error in errors for text in _faults(error)]
    return verdict


class Form:
    """Reads multipart bodies for openapi-core, with Werkzeug.

    openapi-core's own way leaves every field a string, so that no number or boolean of a form is
    ever right. Here texts become what the property's type says, before openapi-core judges them.
    """

    def __init__(self, description: _Description) -> None:
        self.description = description
        self.properties: dict[str, Any] = {}
        self.parts: list[tuple[str, str | None, str, bytes]] = []

    def expect(self, path: str, method: str) -> None:
        """Get ready for the body of an operation."""
        self.parts.clear()
        follow = self.description.follow
        body = follow(follow(self.description.data["paths"][path])[method])
        contents = follow(body.get("requestBody", {})).get("content", {})
        schema = follow(contents.get("multipart/form-data", {}).get("schema", {}))
        self.properties = schema.get("properties", {})

    def __call__(self, value: bytes, boundary: str = "", **_: str) -> dict[str, Any]:
        """The fields of a body."""
        self.parts[:] = _parts(value, boundary)
        follow = self.description.follow
        made: dict[str, Any] = {}
        for name, filename, kind, content in self.parts:
            schema = follow(self.properties.get(name, {}))
            if schema.get("type") == "array":
                item = _field(follow(schema.get("items", {})), filename, kind, content)
                made.setdefault(name, []).append(item)
            else:
                made[name] = _field(schema, filename, kind, content)
        return made


def _field(schema: Any, filename: str | None, kind: str, content: bytes) -> Any:
    if filename is not None:
        return content.decode("latin-1")
    texts = schema.get("type") not in ("integer", "number", "boolean")
    if texts and not kind.startswith("application/json"):
        return content.decode()
    return json.loads(content)


class Readers(dict[str, Any]):
    """What reads each media type: JSON all that are of its family."""

    def __contains__(self, name: object) -> bool:
        return super().__contains__(name) or str(name).endswith("json")

    def __missing__(self, name: str) -> Any:
        return _json


def _json(value: Any, **_: str) -> Any:
    # The fields of a form are read already.
    return json.loads(value) if isinstance(value, bytes) else value


def _parts(body: bytes, boundary: str) -> Iterator[tuple[str, str | None, str, bytes]]:
    """Name, file name, Content-Type and content of each part."""
    decoder = MultipartDecoder(boundary.encode())
    decoder.receive_data(body)
    decoder.receive_data(None)
    event, content = decoder.next_event(), b""
    while not isinstance(event, Epilogue):
        if isinstance(event, Field | File):
            part, content = event, b""
        elif isinstance(event, Data):
            content += event.data
            if not event.more_data:
                filename = getattr(part, "filename", None)
                yield part.name, filename, part.headers.get("Content-Type", ""), content
        event = decoder.next_event()


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
        paths, servers = {path: item}, [{"url": HOST}]
        return SchemaPath.from_dict({**self.data, "servers": servers, "paths": paths})

    def follow(self, node: Any) -> Any:
        """The node, or what its `$ref` leads to."""
        while "$ref" in node:
            target: Any = self.data
            for token in node["$ref"].removeprefix("#/").split("/"):
                target = target[unquote(token).replace("~1", "/").replace("~0", "~")]
            node = target
        return node


@cache
def _judges(description: _Description, path: str) -> tuple[Any, Any, Form]:
    asks, answers = description.classes
    spec = description.only(path)
    form = Form(description)
    request = asks(
        spec,
        extra_media_type_deserializers=Readers({"multipart/form-data": form}),
    )
    answer = answers(spec, extra_media_type_deserializers=Readers())
    return request, answer, form


def _text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def main() -> None:
    """Judge until the end of standard input."""
    warnings.simplefilter("ignore")
    # One is copied for every schema met, which takes a fifth of the time; nobody changes one.
    FormatChecker.__deepcopy__ = lambda self, memo: self  # type: ignore[attr-defined]
    description = _Description(json.loads(sys.stdin.readline()))
    for line in sys.stdin:
        verdicts = [_judge(description, exchange) for exchange in json.loads(line)]
        print(json.dumps(verdicts, default=_text), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
