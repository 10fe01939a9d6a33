"""Media types (RFC 9110, 8.3), as far as encoding and decoding need them."""

from __future__ import annotations

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


def essence(content_type: str) -> str:
    """A media type in lower case without its parameters."""
    return content_type.partition(";")[0].strip().lower()


def charset(content_type: str) -> str:
    """The charset parameter of a Content-Type; UTF-8 where none is given."""
    for parameter in content_type.split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip('"') or "utf-8"
    return "utf-8"


def is_json(media_type: str) -> bool:
    """Whether a media type is of the JSON family, or a range that has JSON in it."""
    name = essence(media_type)
    return name.endswith(("/json", "+json")) or name in ("*/*", "application/*")


def is_text(media_type: str) -> bool:
    """Whether an answer of a media type is given to the caller as `str`."""
    return essence(media_type).startswith("text/") and not is_json(media_type)


def is_xml(media_type: str) -> bool:
    """Whether a media type is of the XML family (RFC 7303)."""
    return essence(media_type).endswith(("/xml", "+xml"))


def is_lines(media_type: str) -> bool:
    """Whether a media type is one JSON text after another, each on a line of its own."""
    name = essence(media_type).removeprefix("application/").removeprefix("x-")
    return name in ("ndjson", "jsonl", "jsonlines", "json-lines")


def within(media_type: str, media_range: str) -> bool:
    """Whether a media type falls in a range such as `*/*` or `text/*` (both as `essence`)."""
    if media_range == "*/*" or media_type == media_range:
        return True
    return media_range.endswith("/*") and media_type.startswith(media_range[:-1])
