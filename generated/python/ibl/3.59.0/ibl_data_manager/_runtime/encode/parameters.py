"""Parameters to text, by style (OpenAPI 3.1, 4.8.12.4, and RFC 6570, which it builds on).

RFC 6570 settles what OpenAPI leaves open: null counts as not given, and so does an empty list or
object; commas join the values of `label` without explode. All functions raise ValueError or
TypeError for a value that cannot be sent.
"""

from __future__ import annotations

import re
from urllib.parse import quote

from ..media import is_json
from ..operation import Parameter
from .json_values import Plain, json_bytes, plain, text

_TRIPLET = re.compile(r"(%[0-9A-Fa-f]{2})")
# Reserved characters (RFC 3986, 2.2) that a value may hold without ending it: not `/?#` in a path
# segment, not `&+#` in a query, and not the brackets, which neither part may hold.
_RESERVED = {"path": ":@!$&'()*+,;=", "query": ":/?@!$'()*,;="}
_DELIMITERS = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")


def escape(value: str, parameter: Parameter) -> str:
    """Percent-encoded text: all but unreserved characters (RFC 3986, 2.3), or with
    `allow_reserved` all that would not keep its meaning, triplets such as %2F kept as they are.
    """
    if not parameter.allow_reserved:
        return quote(value, safe="")
    safe = _RESERVED.get(parameter.where, "")
    pieces = _TRIPLET.split(value)
    return "".join(
        piece if index % 2 else quote(piece, safe=safe)
        for index, piece in enumerate(pieces)
    )


def content(parameter: Parameter, value: object) -> str:
    """A value serialized as the parameter's media type."""
    if parameter.media_type is not None and is_json(parameter.media_type):
        return json_bytes(value).decode()
    return text(plain(value))


def _items(value: list[Plain] | tuple[Plain, ...]) -> list[str]:
    return [text(item) for item in value if item is not None]


def _pairs(value: dict[str, Plain]) -> list[tuple[str, str]]:
    return [(name, text(item)) for name, item in value.items() if item is not None]


def _members(value: dict[str, Plain]) -> list[tuple[str, str]]:
    """The pairs of an exploded object. OpenAPI does not say what becomes of a list in it; servers
    that read an object out of the query take it for the parameter that the name would be.
    """
    return [
        (name, item)
        for name, inner in value.items()
        for item in (
            _items(inner)
            if isinstance(inner, list | tuple)
            else [text(inner)] if inner is not None else []
        )
    ]


def _flat(pairs: list[tuple[str, str]], explode: bool) -> list[str]:
    if explode:
        return [f"{name}={item}" for name, item in pairs]
    return [part for pair in pairs for part in pair]


def path_text(parameter: Parameter, value: object) -> str:
    """The text that takes the place of `{name}`; raises ValueError where it would be empty."""
    if parameter.media_type is not None:
        made = escape(content(parameter, value), parameter)
        if not made:
            raise ValueError("an empty value has no place in a path")
        return made
    it = plain(value)
    style, explode = parameter.style, parameter.explode
    named = False
    if isinstance(it, list | tuple):
        parts = [escape(item, parameter) for item in _items(it)]
    elif isinstance(it, dict):
        pairs = [(escape(n, parameter), escape(v, parameter)) for n, v in _pairs(it)]
        parts = _flat(pairs, explode)
        named = explode
    else:
        parts = [] if it is None else [escape(text(it), parameter)]
    if style == "matrix" and parts:
        if named:
            return "".join(f";{part}" for part in parts)
        groups = parts if explode else [",".join(parts)]
        start = f";{parameter.key}"
        return "".join(f"{start}={part}" if part else start for part in groups)
    if not any(parts):
        raise ValueError("an empty value has no place in a path")
    if style == "label":
        return "." + ("." if explode else ",").join(parts)
    return ",".join(parts)


def query_text(parameter: Parameter, value: object) -> str:
    """The part of the query that says `value`, several pairs joined by `&`; `""` for none."""
    key = parameter.key
    if parameter.style == "querystring":
        return escape(content(parameter, value), parameter)
    if parameter.media_type is not None:
        return f"{key}={escape(content(parameter, value), parameter)}"
    it = plain(value)
    if it is None:
        return ""
    style, explode = parameter.style, parameter.explode
    if style == "deepObject":
        return _deep(parameter, it)
    if isinstance(it, list | tuple):
        items = [escape(item, parameter) for item in _items(it)]
        if not items:
            return ""
        if explode or style not in _DELIMITERS:
            return "&".join([f"{key}={item}" for item in items])
        return f"{key}=" + _DELIMITERS[style].join(items)
    if isinstance(it, dict):
        if explode and style == "form":
            return "&".join(
                f"{escape(n, parameter)}={escape(v, parameter)}"
                for n, v in _members(it)
            )
        pairs = [(escape(n, parameter), escape(v, parameter)) for n, v in _pairs(it)]
        if not pairs:
            return ""
        return f"{key}=" + _DELIMITERS.get(style, ",").join(_flat(pairs, False))
    return f"{key}={escape(text(it), parameter)}"


def deep(name: str, value: Plain) -> list[tuple[str, Plain]]:
    """Names and values of what `deepObject` says of a value, neither of them escaped.

    OpenAPI defines one level of an object. What is deeper repeats the brackets, and items of a list
    have their number in them, which is what servers that know the style read.
    """
    made: list[tuple[str, Plain]] = []
    todo: list[tuple[str, Plain]] = [(name, value)]
    while todo:
        key, it = todo.pop()
        if isinstance(it, dict):
            todo.extend((f"{key}[{n}]", v) for n, v in reversed(it.items()))
        elif isinstance(it, list | tuple):
            numbered = list(enumerate(it))
            todo.extend((f"{key}[{n}]", v) for n, v in reversed(numbered))
        else:
            made.append((key, it))
    return made


def _deep(parameter: Parameter, value: Plain) -> str:
    return "&".join(
        f"{quote(name, safe='')}={escape(text(it), parameter)}"
        for name, it in deep(parameter.name, value)
        if it is not None
    )


def header_text(parameter: Parameter, value: object) -> str | None:
    """The value of the header field, not percent-encoded; None for none."""
    if parameter.media_type is not None:
        return field_value(content(parameter, value))
    it = plain(value)
    if it is None:
        return None
    if isinstance(it, list | tuple):
        parts = _items(it)
    elif isinstance(it, dict):
        parts = _flat(_pairs(it), parameter.explode)
    else:
        return field_value(text(it))
    return field_value(",".join(parts)) if parts else None


def cookie_text(parameter: Parameter, value: object) -> str:
    """The cookie pairs that say `value`, joined by `; `; `""` for none.

    `style: form` would put `&` between exploded values, which no server takes apart in a cookie;
    they become cookies of the same name, as `style: cookie` of OpenAPI 3.2 has it.
    """
    key = parameter.key
    if parameter.style == "querystring":
        return escape(content(parameter, value), parameter)
    if parameter.media_type is not None:
        return f"{key}={escape(content(parameter, value), parameter)}"
    it = plain(value)
    if it is None:
        return ""
    if isinstance(it, list | tuple):
        items = [escape(item, parameter) for item in _items(it)]
        if parameter.explode:
            return "; ".join(f"{key}={item}" for item in items)
        return f"{key}=" + ",".join(items) if items else ""
    if isinstance(it, dict):
        pairs = [(escape(n, parameter), escape(v, parameter)) for n, v in _pairs(it)]
        if parameter.explode:
            return "; ".join(_flat(pairs, True))
        return f"{key}=" + ",".join(_flat(pairs, False)) if pairs else ""
    return f"{key}={escape(text(it), parameter)}"


def field_value(value: str) -> str:
    """The value, checked to be one that a header field can hold (RFC 9110, 5.5).

    Raises ValueError, whose message does not hold the value.
    """
    if _CONTROL.search(value) is not None:
        raise ValueError("a line break or control character has no place in a header")
    if value != value.strip(" \t"):
        raise ValueError("a header cannot begin or end with white space")
    return value
