"""Descriptions of any size; each grows in one dimension, by `n`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Described = dict[str, Any]
TEXT = {"type": "string"}


def ref(name: str) -> Described:
    return {"$ref": f"#/components/schemas/{name}"}


def record(**properties: Any) -> Described:
    return {"type": "object", "properties": properties}


def returning(schema: Described, **members: Any) -> Described:
    content = {"application/json": {"schema": schema}}
    responses = {"200": {"description": "", "content": content}}
    return {"get": {"responses": responses, **members}}


def described(schemas: Described, paths: Described) -> Described:
    info = {"title": "Growing", "version": "1"}
    parts = {"paths": paths, "components": {"schemas": schemas}}
    return {"openapi": "3.1.0", "info": info, **parts}


def spelled(n: int) -> str:
    """A name that is another one's but for its signs."""
    return "a" + "".join("_-."[(n // 3**k) % 3] for k in range(9)) + "b"


def wide(n: int) -> Described:
    made = record(**{f"p{i}": TEXT for i in range(n)})
    return described({"S": made}, {"/a": returning(ref("S"))})


def chained(n: int) -> Described:
    schemas = {f"S{i}": record(next=ref(f"S{i + 1}")) for i in range(n)}
    return described({**schemas, f"S{n}": TEXT}, {"/a": returning(ref("S0"))})


def renamed(n: int) -> Described:
    schemas = {f"S{i}": ref(f"S{i + 1}") for i in range(n)}
    return described({**schemas, f"S{n}": TEXT}, {"/a": returning(ref("S0"))})


def ringed(n: int) -> Described:
    schemas = {f"S{i}": record(next=ref(f"S{(i + 1) % n}")) for i in range(n)}
    return described(schemas, {"/a": returning(ref("S0"))})


def nested(n: int) -> Described:
    made: Any = TEXT
    for _ in range(40):
        made = record(a=made)
    return described({f"S{i}": made for i in range(n // 40)}, {})


def listed(n: int) -> Described:
    made = {"type": "string", "enum": [f"v{i}" for i in range(n)]}
    return described({"E": made}, {"/a": returning(ref("E"))})


def chosen(n: int) -> Described:
    schemas = {f"S{i}": record(**{f"p{i}": TEXT}) for i in range(n)}
    made = {"oneOf": [ref(name) for name in schemas]}
    return described({**schemas, "U": made}, {"/a": returning(ref("U"))})


def tagged(n: int) -> Described:
    return described({}, {f"/p{i}": returning(TEXT, tags=["t"]) for i in range(n)})


def tagged_apart(n: int) -> Described:
    return described({}, {f"/p{i}": returning(TEXT, tags=[f"t{i}"]) for i in range(n)})


def shared(n: int) -> Described:
    made = record(**{f"p{i}": TEXT for i in range(n)})
    paths = {f"/p{i}": returning(ref("S")) for i in range(n)}
    return described({"S": made}, paths)


def colliding(n: int) -> Described:
    names = [spelled(i) for i in range(n)]
    schemas = {name: record(**{name: TEXT}) for name in names}
    made = record(**dict.fromkeys(names, TEXT))
    paths = {f"/{i}": returning(TEXT, operationId=names[i]) for i in range(n // 4)}
    return described({**schemas, "S": made}, paths)


def misspelled(n: int) -> Described:
    made = record(**{f"p{i}": ref(f"X{i}") for i in range(n)})
    return described({"S": made}, {"/a": returning(ref("S"))})


def long_path(n: int) -> Described:
    path = "/" + "/".join(f"{{a{i}}}" for i in range(n))
    return described({}, {path: returning(TEXT)})


def long_texts(n: int) -> Described:
    texts = {"title": "Ab_" * n, "description": "a `\\" * n, "default": "\n\u200b" * n}
    schemas = {"A" + "bC" * n: {**TEXT, **texts}}
    return described(schemas, {"/" + "a/" * n: returning(TEXT, summary="<a> " * n)})


def served(n: int) -> Described:
    servers = [
        {
            "url": f"https://{{v{i}}}.example/{i}",
            "variables": {f"v{i}": {"default": "a"}},
        }
        for i in range(n)
    ]
    paths = {f"/p{i}": returning(TEXT, servers=[servers[i]]) for i in range(n)}
    return {**described({}, paths), "servers": servers}


def headed(n: int) -> Described:
    made = returning(TEXT)
    headers = {f"X-{spelled(i)}": {"schema": TEXT} for i in range(n)}
    made["get"]["responses"]["200"]["headers"] = headers
    listed = [{"name": f"X-{i}", "in": "header", "schema": TEXT} for i in range(n)]
    made["get"]["parameters"] = listed
    return described({}, {"/a": made})


def typed(n: int) -> Described:
    content = {f"application/v{i}+json": {"schema": ref(f"S{i}")} for i in range(n)}
    made = returning(TEXT)
    made["get"]["responses"]["200"]["content"] = content
    made["post"] = {**made["get"], "requestBody": {"content": content}}
    return described({f"S{i}": record(a=TEXT) for i in range(n)}, {"/a": made})


def linked(n: int) -> Described:
    made = returning(TEXT, operationId="o")
    made["get"]["parameters"] = [
        {"name": f"p{i}", "in": "query", "schema": TEXT} for i in range(n)
    ]
    link = {"operationId": "o", "parameters": {"p0": "$response.body#/a", "q": "$x"}}
    made["get"]["responses"]["200"]["links"] = {f"l{i}": link for i in range(n)}
    return described({}, {"/a": made})


def encoded(n: int) -> Described:
    names = [f"p{i}" for i in range(n)]
    form = {
        "schema": {"allOf": [record(**{name: TEXT}) for name in names]},
        "encoding": {name: {"contentType": "text/plain"} for name in [*names, "x"]},
    }
    body = {"content": {"multipart/form-data": form}}
    made = returning(TEXT)
    return described({}, {"/a": {"post": {**made["get"], "requestBody": body}}})


def called_back(n: int) -> Described:
    body = {"content": {"application/json": {"schema": ref("S")}}}
    heard = {"post": {"requestBody": body, "responses": {}}}
    callbacks = {f"c{i}": {f"{{$request.body#/u{i}}}": heard} for i in range(n)}
    made = returning(TEXT, operationId="o", callbacks=callbacks)
    return described({"S": record(a=TEXT)}, {"/a": made})


def told_apart(n: int) -> Described:
    base = {**record(kind=TEXT), "required": ["kind"]}
    schemas = {f"S{i}": {"allOf": [ref("B"), record(a=TEXT)]} for i in range(n)}
    mapping = {f"k{i}": f"#/components/schemas/S{i}" for i in range(n)}
    union = {
        "oneOf": [ref(name) for name in schemas],
        "discriminator": {"propertyName": "kind", "mapping": mapping},
    }
    return described({**schemas, "B": base, "U": union}, {"/a": returning(ref("U"))})


def secured(n: int) -> Described:
    names = [f"k{i}" for i in range(n)]
    scopes = dict.fromkeys(names, "")
    flow = {"tokenUrl": "https://a.example/t", "scopes": scopes}
    schemes: Described = {
        name: {"type": "apiKey", "in": "header", "name": name} for name in names
    }
    schemes["login"] = {"type": "oauth2", "flows": {"clientCredentials": flow}}
    security = [*({name: []} for name in names), {"login": [*names, "x"]}]
    made = described({}, {"/a": returning(TEXT, security=security)})
    made["components"]["securitySchemes"] = schemes
    return made


def labelled(n: int) -> Described:
    tags = [{"name": f"t{i}", "parent": f"t{i + 1}"} for i in range(n)]
    made = described({}, {"/a": returning(TEXT, tags=["t0"])})
    return {**made, "openapi": "3.2.0", "tags": tags}


SHAPES: tuple[tuple[Callable[[int], Described], int], ...] = (
    (wide, 60),
    (chained, 40),
    (renamed, 80),
    (ringed, 40),
    (nested, 120),
    (listed, 300),
    (chosen, 16),
    (tagged, 16),
    (tagged_apart, 12),
    (shared, 48),
    (colliding, 20),
    (misspelled, 80),
    (long_path, 80),
    (long_texts, 400),
    (served, 24),
    (headed, 60),
    (typed, 24),
    (linked, 60),
    (encoded, 40),
    (called_back, 24),
    (told_apart, 24),
    (secured, 40),
    (labelled, 60),
)
