"""Hypothesis strategies: whole descriptions, and descriptions with mutations or damaged bytes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import yaml
from hypothesis import strategies as st

from tests.languages.hostile import TEXTS

CASES = Path(__file__).parents[1] / "findings" / "cases"

_NAMES = ["A", "B", "a-b", "a_b", "C", "class", "Any", "x", "id", "items", "kind"]
# What JSON can hold, and no lone surrogates: a reader replaces them.
_HOSTILE = [t for t in TEXTS.values() if len(t) < 600 and t.isprintable()] + [
    *("\u202ea", "a\u200bb", "\x07", "\x1b[31m", "a\nb", "\u2028", "", " ", "\ufeff"),
    *("__class__", "import", "$ref", "..", "CON", "x-", "{a}", "~0~1", "%00", "#/"),
]
names = st.sampled_from(_NAMES) | st.sampled_from(_HOSTILE) | st.text(max_size=8)
texts = st.sampled_from(_HOSTILE) | st.text(max_size=20) | st.just("A text.")
numbers = (
    st.integers(-10, 1000)
    | st.sampled_from([2**63, -(2**64), 10**400, 0.1, 1e308, -0.0])
    | st.floats(allow_nan=False, allow_infinity=False)
)
scalars = st.none() | st.booleans() | numbers | texts
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(names, inner, max_size=3),
    max_leaves=6,
)
_KINDS = ["string", "integer", "number", "boolean", "object", "array", "null"]
kinds = st.sampled_from(_KINDS) | st.lists(st.sampled_from(_KINDS), max_size=3)
_FORMATS = ["date", "date-time", "uuid", "binary", "byte", "decimal", "int64", "uri"]


def _maybe(**members: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """An object with some of the members."""
    return st.fixed_dictionaries({}, optional=members)


def _ref(section: str) -> st.SearchStrategy[dict[str, Any]]:
    return st.sampled_from(_NAMES[:5]).map(
        lambda name: {"$ref": f"#/components/{section}/{name}"}
    )


def _joined(
    *parts: st.SearchStrategy[dict[str, Any]]
) -> st.SearchStrategy[dict[str, Any]]:
    return st.tuples(*parts).map(
        lambda found: {k: v for p in found for k, v in p.items()}
    )


_LIMITS = _maybe(
    minimum=numbers,
    maximum=numbers,
    exclusiveMinimum=numbers | st.booleans(),
    multipleOf=numbers,
    minLength=numbers,
    maxLength=numbers,
    pattern=texts | st.sampled_from(["(a+)+$", "[", "^\\d{3}$", "\\p{L}"]),
    minItems=numbers,
    uniqueItems=st.booleans(),
    maxProperties=numbers,
)
_SAYING = _maybe(
    title=texts,
    description=texts,
    default=values,
    example=values,
    enum=st.lists(values, max_size=4),
    const=values,
    format=st.sampled_from(_FORMATS) | texts,
    nullable=st.booleans(),
    readOnly=st.booleans(),
    writeOnly=st.booleans(),
    deprecated=st.booleans(),
)


def _composed(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    many = st.lists(inner, max_size=3)
    return _maybe(
        properties=st.dictionaries(names, inner, max_size=4),
        required=st.lists(names, max_size=3),
        additionalProperties=inner | st.booleans(),
        patternProperties=st.dictionaries(names, inner, max_size=2),
        items=inner,
        prefixItems=many,
        allOf=many,
        oneOf=many,
        anyOf=many,
        discriminator=_maybe(
            propertyName=names, mapping=st.dictionaries(names, names, max_size=2)
        ),
        **{
            "not": inner,
            "if": inner,
            "then": inner,
            "$defs": st.dictionaries(names, inner, max_size=2),
        },
    )


schemas: st.SearchStrategy[Any] = st.recursive(
    _ref("schemas") | _joined(st.fixed_dictionaries({"type": kinds}), _LIMITS, _SAYING),
    lambda inner: _joined(_maybe(type=kinds), _composed(inner), _SAYING),
    max_leaves=8,
)
_MEDIA = ["application/json", "multipart/form-data", "text/plain", "*/*", "image/png"]
_CONTENT = st.dictionaries(
    st.sampled_from([*_MEDIA, "application/x-www-form-urlencoded"]) | names,
    _maybe(schema=schemas, example=values),
    max_size=2,
)
_PARAMETER = _ref("parameters") | _joined(
    st.fixed_dictionaries(
        {
            "name": names,
            "in": st.sampled_from(["query", "header", "path", "cookie"]),
            "schema": schemas,
        }
    ),
    _maybe(
        required=st.booleans(),
        description=texts,
        style=st.sampled_from(["form", "simple", "deepObject", "matrix"]),
        explode=st.booleans(),
    ),
)
_RESPONSES = st.dictionaries(
    st.sampled_from(["200", "201", "204", "404", "default", "2XX"]),
    _joined(
        st.fixed_dictionaries({"description": texts}),
        _maybe(
            content=_CONTENT,
            headers=st.dictionaries(names, _maybe(schema=schemas), max_size=2),
        ),
    ),
    max_size=3,
)
_SECURITY = st.lists(
    st.dictionaries(names, st.lists(names, max_size=1), max_size=2), max_size=2
)
_SERVERS = st.lists(
    _maybe(
        url=st.sampled_from(["https://a.example/v1", "/v1", "{a}"]) | texts,
        description=texts,
        variables=st.dictionaries(names, _maybe(default=texts), max_size=1),
    ),
    max_size=2,
)
_OPERATION = _joined(
    st.fixed_dictionaries({"responses": _RESPONSES}),
    _maybe(
        operationId=names,
        tags=st.lists(names, max_size=2),
        summary=texts,
        description=texts,
        deprecated=st.booleans(),
        parameters=st.lists(_PARAMETER, max_size=3),
        requestBody=_maybe(content=_CONTENT, required=st.booleans(), description=texts),
        security=_SECURITY,
        servers=_SERVERS,
    ),
)
_PATHS = st.dictionaries(
    st.sampled_from(["/a", "/a/{id}", "/{x}/b", "/a/{id}/{id}"])
    | names.map(lambda name: f"/{name}"),
    st.dictionaries(
        st.sampled_from(["get", "post", "put", "delete"]), _OPERATION, max_size=2
    ),
    max_size=3,
)
_SCHEME = _maybe(
    type=st.sampled_from(["apiKey", "http", "oauth2", "openIdConnect"]) | texts,
    name=names,
    scheme=st.sampled_from(["basic", "bearer"]) | names,
    flows=values,
    description=texts,
    **{"in": st.sampled_from(["header", "query", "cookie"])},
)

descriptions: st.SearchStrategy[Any] = _joined(
    st.fixed_dictionaries(
        {
            "openapi": st.sampled_from(["3.1.0", "3.0.3", "3.2.0"]),
            "info": st.fixed_dictionaries({"title": texts, "version": texts}),
            "paths": _PATHS,
        }
    ),
    _maybe(
        servers=_SERVERS,
        tags=st.lists(_maybe(name=names, description=texts), max_size=2),
        security=_SECURITY,
        components=_maybe(
            schemas=st.dictionaries(
                st.sampled_from(_NAMES[:5]) | names, schemas, max_size=4
            ),
            parameters=st.dictionaries(
                st.sampled_from(_NAMES[:5]), _PARAMETER, max_size=2
            ),
            securitySchemes=st.dictionaries(names, _SCHEME, max_size=2),
        ),
        webhooks=st.dictionaries(
            names, st.fixed_dictionaries({"post": _OPERATION}), max_size=1
        ),
    ),
)


@st.composite
def mutated(draw: st.DrawFn, base: st.SearchStrategy[Any] = descriptions) -> Any:
    """A description with a few of its parts replaced, taken out, doubled or moved."""
    made = json.loads(json.dumps(draw(base)))
    for _ in range(draw(st.integers(1, 4))):
        places = list(_places(made))
        if not places:
            break
        holder, key = draw(st.sampled_from(places))
        match draw(st.integers(0, 5)):
            case 0:
                holder[key] = draw(values)
            case 1:
                del holder[key]
            case 2:
                holder[key] = {"$ref": draw(_pointers)}
            case 3:
                other, from_key = draw(st.sampled_from(places))
                if (
                    from_key in other
                    if isinstance(other, dict)
                    else from_key < len(other)
                ):
                    holder[key] = json.loads(json.dumps(other[from_key]))
            case 4 if isinstance(holder, dict):
                holder[draw(names)] = holder.pop(key)
            case _:
                holder[key] = [holder[key], holder[key]]
    return made


_pointers = st.sampled_from(
    [
        *("#", "#/", "#/paths", "#/components/schemas/A", "#/info", "#a", "x.yaml"),
        *("", "//", "#/paths/~1a/get", "#/components", "%"),
        "#/components/schemas/B/properties/x",
    ]
)


def _places(value: Any) -> Any:
    todo = [value]
    while todo:
        part = todo.pop()
        if isinstance(part, dict):
            yield from ((part, key) for key in part)
            todo.extend(part.values())
        elif isinstance(part, list):
            yield from ((part, n) for n in range(len(part)))
            todo.extend(part)


@st.composite
def written(draw: st.DrawFn, made: st.SearchStrategy[Any]) -> bytes:
    """A description as text: JSON, or YAML in one of its styles."""
    value = draw(made)
    match draw(st.integers(0, 2)):
        case 0:
            return json.dumps(value, ensure_ascii=draw(st.booleans())).encode(
                "utf-8", "surrogatepass"
            )
        case 1:
            return json.dumps(value, indent=2).encode()
        case _:
            text = yaml.safe_dump(
                value, allow_unicode=draw(st.booleans()), sort_keys=False
            )
            return text.encode("utf-8", "surrogatepass")


_TOKENS = [
    *(
        b"&a ",
        b"*a",
        b"!!",
        b"!!python/x ",
        b"<<: *a\n",
        b"---\n",
        b"...",
        b"? ",
        b"- ",
    ),
    *(b"{", b"}", b"[", b"]", b'"', b"'", b"|\n", b">", b"%", b"@", b"`", b"#", b": "),
    *(
        b"\0",
        b"\t",
        b"\r",
        b"\xff",
        b"\xef\xbb\xbf",
        b"\xed\xa0\x80",
        b"\xc2\x85",
        b"\x1b",
    ),
    *(b"\\ud800", b"\\", b"1e999", b".inf", b"NaN", b"0x" + b"f" * 5000, b"9" * 5000),
    *(b"null", b"true", b'{"$ref": "#"}', b"\n  ", b",,", b"[" * 300, b"- " * 300),
]


def case_files() -> list[bytes]:
    """The small descriptions that show each finding."""
    files = sorted(CASES.glob("*/openapi.*"))
    found = [file.read_bytes() for file in files]
    return [text for text in found if len(text) < 4000]


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """The bytes of a description, cut off, overwritten, and with tokens of YAML and JSON in it."""
    text = bytearray(draw(st.sampled_from(case_files()) | written(descriptions)))
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(text)))
        match draw(st.integers(0, 4)):
            case 0:
                del text[at:]
            case 1:
                text[at:at] = draw(st.sampled_from(_TOKENS))
            case 2:
                text[at : at + draw(st.integers(0, 20))] = b""
            case 3:
                text[at : at + 1] = draw(st.binary(max_size=3))
            case _:
                end = draw(st.integers(at, min(len(text), at + 200)))
                text[at:at] = text[at:end] * draw(st.integers(1, 3))
    return bytes(text)
