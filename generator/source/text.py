"""Bytes to text: encodings by their byte order mark, and files that are no description at all."""

from __future__ import annotations

import codecs
import re

from generator.findings import Checked, Code, Finding, Level, Location
from generator.source.positions import Lines

EMPTY = Code(
    "empty-document",
    Level.ERROR,
    "The file contains no value.",
    "An empty file, or one that contains only comments, describes no API; often a download"
    " failed.",
    "Download or export the description again.",
)
FOREIGN = Code(
    "not-a-description",
    Level.ERROR,
    "The file is neither YAML nor JSON.",
    "It begins like a file of another format, such as a saved login or error page, or a"
    " compressed download.",
    "Decompress the file, or download the description itself instead of a page about it.",
    "<!DOCTYPE html>",
)
ENCODING = Code(
    "invalid-encoding",
    Level.ERROR,
    "The file is not valid in its encoding.",
    "YAML and JSON are Unicode; without a byte order mark they are read as UTF-8 (YAML 1.2, 5.2;"
    " RFC 8259, 8.1). Guessing another encoding would silently corrupt text.",
    "Save the file as UTF-8.",
)
CONTROL = Code(
    "control-character",
    Level.ERROR,
    "The text contains a control character.",
    "YAML (1.2, 5.1) and JSON (RFC 8259, 7) forbid unescaped control characters. They are"
    " invisible and usually come from a damaged file.",
    "Remove the character, or escape it in a quoted string.",
    'description: "a\\x00b"',
)

CODES: tuple[Code, ...] = (EMPTY, FOREIGN, ENCODING, CONTROL)

_BOMS = (
    # UTF-32 first: its little-endian mark begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"\x1f\x8b", "gzip data; decompress it first"),
    (b"PK\x03\x04", "a ZIP archive; extract it first"),
    (b"%PDF-", "a PDF file"),
)
_MARKUP = re.compile(r"\s*<(?:!doctype|\?xml|html|[a-z]+[\s>])", re.IGNORECASE)
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_FORBIDDEN_BEYOND = re.compile("[\ufffe\uffff]")


def decode(name: str, data: bytes) -> Checked[str]:
    """The text of a file without its byte order mark."""
    for signature, words in _SIGNATURES:
        if data.startswith(signature):
            return _refused(FOREIGN, f"the file is {words}", Location(name, "", 1, 1))
    encoding, mark = "utf-8", b""
    for mark_bytes, its_encoding in _BOMS:
        if data.startswith(mark_bytes):
            encoding, mark = its_encoding, mark_bytes
            break
    try:
        text = data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as fault:
        before = data[len(mark) :][: fault.start].decode(encoding, "replace")
        line, column = Lines(before).position(len(before))
        offset = fault.start + len(mark)
        byte = data[offset : offset + 1].hex()
        message = f"byte 0x{byte} at offset {offset} is not {encoding.upper()}"
        return _refused(ENCODING, message, Location(name, "", line, column))
    if not text.strip():
        return _refused(EMPTY, "the file is empty", Location(name, "", 1, 1))
    if _MARKUP.match(text):
        message = "the file is HTML or XML, not an OpenAPI description"
        return _refused(FOREIGN, message, Location(name, "", 1, 1))
    forbidden = _FORBIDDEN.search(text)
    if forbidden is None and not text.isascii():
        forbidden = _FORBIDDEN_BEYOND.search(text)
    if forbidden is not None:
        line, column = Lines(text).position(forbidden.start())
        message = f"the control character U+{ord(forbidden.group()):04X} is not allowed"
        return _refused(CONTROL, message, Location(name, "", line, column))
    return Checked(text)


def _refused(code: Code, message: str, at: Location) -> Checked[str]:
    return Checked(None, (Finding(code, message, at),))
