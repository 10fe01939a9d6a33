"""Media types (RFC 9110, 8.3), as far as encoding and decoding need them."""

from __future__ import annotations

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


def parse_essence(content_type: str) -> str:
    """Return a media type in lower case without its parameters."""
    return content_type.partition(";")[0].strip().lower()


def parse_charset(content_type: str) -> str:
    """Return the charset parameter of a Content-Type; UTF-8 if there is none."""
    for parameter in content_type.split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip('"') or "utf-8"
    return "utf-8"


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON, has the suffix +json, or is a range that includes JSON."""
    name = parse_essence(media_type)
    return name.endswith(("/json", "+json")) or name in ("*/*", "application/*")


def is_text(media_type: str) -> bool:
    """Whether content of a media type is returned as `str`."""
    return parse_essence(media_type).startswith("text/") and not is_json(media_type)


def is_xml(media_type: str) -> bool:
    """Whether a media type is XML or has the suffix +xml (RFC 7303)."""
    return parse_essence(media_type).endswith(("/xml", "+xml"))


def is_json_lines(media_type: str) -> bool:
    """Whether a media type is a sequence of JSON texts, one on each line."""
    name = parse_essence(media_type).removeprefix("application/").removeprefix("x-")
    return name in ("ndjson", "jsonl", "jsonlines", "json-lines")


def is_in_range(media_type: str, media_range: str) -> bool:
    """Whether a media type is in a range such as `*/*` or `text/*`; both without parameters."""
    if media_range == "*/*" or media_type == media_range:
        return True
    return media_range.endswith("/*") and media_type.startswith(media_range[:-1])
