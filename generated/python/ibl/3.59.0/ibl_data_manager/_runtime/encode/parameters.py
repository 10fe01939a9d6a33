"""Serializes parameters by style (OpenAPI 3.1, 4.8.12.4, which builds on RFC 6570).

RFC 6570 applies where OpenAPI is silent: null, an empty list and an empty object count as not
given; commas join the values of `label` without explode. All functions raise ValueError or
TypeError for a value that cannot be sent.
"""

from __future__ import annotations

import re
from urllib.parse import quote

from ..headers import check_field_value
from ..media import is_json
from ..operation import Parameter
from .json_values import JsonValue, encode_json, to_json_value, to_text

_TRIPLET = re.compile(r"(%[0-9A-Fa-f]{2})")
# Reserved characters (RFC 3986, 2.2) that do not end a value: all but `/?#` in a path segment and
# `&+#` in a query, and without the brackets, which neither may contain.
_RESERVED = {"path": ":@!$&'()*+,;=", "query": ":/?@!$'()*,;="}
_DELIMITERS = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}


def escape(value: str, parameter: Parameter) -> str:
    """Percent-encode all but unreserved characters (RFC 3986, 2.3).

    With `allow_reserved`, reserved characters that do not end the value, and triplets such as %2F,
    are kept.
    """
    if not parameter.allow_reserved:
        return quote(value, safe="")
    safe = _RESERVED.get(parameter.location, "")
    pieces = _TRIPLET.split(value)
    return "".join(
        piece if index % 2 else quote(piece, safe=safe)
        for index, piece in enumerate(pieces)
    )


def encode_content(parameter: Parameter, value: object) -> str:
    """Serialize a value in the media type of the parameter."""
    if parameter.media_type is not None and is_json(parameter.media_type):
        return encode_json(value).decode()
    return to_text(to_json_value(value))


def _format_items(value: list[JsonValue] | tuple[JsonValue, ...]) -> list[str]:
    return [to_text(item) for item in value if item is not None]


def _format_pairs(value: dict[str, JsonValue]) -> list[tuple[str, str]]:
    return [(name, to_text(item)) for name, item in value.items() if item is not None]


def _format_exploded_pairs(value: dict[str, JsonValue]) -> list[tuple[str, str]]:
    """Return the pairs of an exploded object.

    OpenAPI does not define a list in it; servers read it as a parameter of that name with several
    values.
    """
    return [
        (name, item)
        for name, inner in value.items()
        for item in (
            _format_items(inner)
            if isinstance(inner, list | tuple)
            else [to_text(inner)] if inner is not None else []
        )
    ]


def _flatten_pairs(pairs: list[tuple[str, str]], explode: bool) -> list[str]:
    if explode:
        return [f"{name}={item}" for name, item in pairs]
    return [part for pair in pairs for part in pair]


def encode_path(parameter: Parameter, value: object) -> str:
    """Return the text that replaces `{name}`; raises ValueError if it would be empty."""
    if parameter.media_type is not None:
        encoded = escape(encode_content(parameter, value), parameter)
        if not encoded:
            raise ValueError("a path parameter cannot be empty")
        return encoded
    json_value = to_json_value(value)
    style, explode = parameter.style, parameter.explode
    is_exploded_object = False
    if isinstance(json_value, list | tuple):
        parts = [escape(item, parameter) for item in _format_items(json_value)]
    elif isinstance(json_value, dict):
        pairs = [
            (escape(n, parameter), escape(v, parameter))
            for n, v in _format_pairs(json_value)
        ]
        parts = _flatten_pairs(pairs, explode)
        is_exploded_object = explode
    else:
        parts = [] if json_value is None else [escape(to_text(json_value), parameter)]
    if style == "matrix" and parts:
        if is_exploded_object:
            return "".join(f";{part}" for part in parts)
        groups = parts if explode else [",".join(parts)]
        start = f";{parameter.encoded_name}"
        return "".join(f"{start}={part}" if part else start for part in groups)
    if not any(parts):
        raise ValueError("a path parameter cannot be empty")
    if style == "label":
        return "." + ("." if explode else ",").join(parts)
    return ",".join(parts)


def encode_query(parameter: Parameter, value: object) -> str:
    """Return the pairs of the query joined by `&`; `""` for none."""
    encoded_name = parameter.encoded_name
    if parameter.style == "querystring":
        return escape(encode_content(parameter, value), parameter)
    if parameter.media_type is not None:
        return f"{encoded_name}={escape(encode_content(parameter, value), parameter)}"
    json_value = to_json_value(value)
    if json_value is None:
        return ""
    style, explode = parameter.style, parameter.explode
    if style == "deepObject":
        return _encode_deep_object(parameter, json_value)
    if isinstance(json_value, list | tuple):
        items = [escape(item, parameter) for item in _format_items(json_value)]
        if not items:
            return ""
        if explode or style not in _DELIMITERS:
            return "&".join([f"{encoded_name}={item}" for item in items])
        return f"{encoded_name}=" + _DELIMITERS[style].join(items)
    if isinstance(json_value, dict):
        if explode and style == "form":
            return "&".join(
                f"{escape(n, parameter)}={escape(v, parameter)}"
                for n, v in _format_exploded_pairs(json_value)
            )
        pairs = [
            (escape(n, parameter), escape(v, parameter))
            for n, v in _format_pairs(json_value)
        ]
        if not pairs:
            return ""
        return f"{encoded_name}=" + _DELIMITERS.get(style, ",").join(
            _flatten_pairs(pairs, False)
        )
    return f"{encoded_name}={escape(to_text(json_value), parameter)}"


def flatten_deep_object(name: str, value: JsonValue) -> list[tuple[str, JsonValue]]:
    """Return the names and values of a value in the style `deepObject`, not escaped.

    OpenAPI defines one level of an object. Deeper levels repeat the brackets, and items of a list
    have their index in them, as servers that support the style expect.
    """
    encoded: list[tuple[str, JsonValue]] = []
    pending: list[tuple[str, JsonValue]] = [(name, value)]
    while pending:
        encoded_name, json_value = pending.pop()
        if isinstance(json_value, dict):
            pending.extend(
                (f"{encoded_name}[{n}]", v) for n, v in reversed(json_value.items())
            )
        elif isinstance(json_value, list | tuple):
            numbered = list(enumerate(json_value))
            pending.extend((f"{encoded_name}[{n}]", v) for n, v in reversed(numbered))
        else:
            encoded.append((encoded_name, json_value))
    return encoded


def _encode_deep_object(parameter: Parameter, value: JsonValue) -> str:
    return "&".join(
        f"{quote(name, safe='')}={escape(to_text(json_value), parameter)}"
        for name, json_value in flatten_deep_object(parameter.name, value)
        if json_value is not None
    )


def encode_header(parameter: Parameter, value: object) -> str | None:
    """Return the value of the header field, not percent-encoded; None for none."""
    if parameter.media_type is not None:
        return check_field_value(encode_content(parameter, value))
    json_value = to_json_value(value)
    if json_value is None:
        return None
    if isinstance(json_value, list | tuple):
        parts = _format_items(json_value)
    elif isinstance(json_value, dict):
        parts = _flatten_pairs(_format_pairs(json_value), parameter.explode)
    else:
        return check_field_value(to_text(json_value))
    return check_field_value(",".join(parts)) if parts else None


def encode_cookie(parameter: Parameter, value: object) -> str:
    """Return the cookie pairs joined by `; `; `""` for none.

    `style: form` would join exploded values by `&`, which servers do not split in a cookie. They
    become cookies of the same name, as in `style: cookie` of OpenAPI 3.2.
    """
    encoded_name = parameter.encoded_name
    if parameter.style == "querystring":
        return escape(encode_content(parameter, value), parameter)
    if parameter.media_type is not None:
        return f"{encoded_name}={escape(encode_content(parameter, value), parameter)}"
    json_value = to_json_value(value)
    if json_value is None:
        return ""
    if isinstance(json_value, list | tuple):
        items = [escape(item, parameter) for item in _format_items(json_value)]
        if parameter.explode:
            return "; ".join(f"{encoded_name}={item}" for item in items)
        return f"{encoded_name}=" + ",".join(items) if items else ""
    if isinstance(json_value, dict):
        pairs = [
            (escape(n, parameter), escape(v, parameter))
            for n, v in _format_pairs(json_value)
        ]
        if parameter.explode:
            return "; ".join(_flatten_pairs(pairs, True))
        return (
            f"{encoded_name}=" + ",".join(_flatten_pairs(pairs, False)) if pairs else ""
        )
    return f"{encoded_name}={escape(to_text(json_value), parameter)}"
