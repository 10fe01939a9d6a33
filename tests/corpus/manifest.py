"""Compare the findings of damaged descriptions with the manifest of the corpus."""

from __future__ import annotations

import posixpath
from collections.abc import Sequence

from generator.findings import Finding, Level

# Where nothing is found, and why that is right.
REASONS = {
    "schema-boolean-v3": "the document is of 3.1, where a schema may be true",
    "no-invalid-schema-examples-oas3.1": "every example fits one of its types",
    "oneOf__same_json_type_one_of": "a UUID or a word is what the type says",
    "cyclic__allOf_property": "a schema may hold itself in an array; the client has the type",
    "servers__x_duplicate_server_name": "the extension is another tool's",
    "servers__x_empty_server_name": "the extension is another tool's",
    "parameters__x_invalid_param_name": "the extension is another tool's",
    "parameters__x_unexported_param_name": "the extension is another tool's",
    "version__swagger": "Swagger 2.0 is read",
}
# Where the place is another one than the manifest's.
ELSEWHERE = {
    "yaml-billion-laughs": "the limit is passed before the last alias",
    "json-deep-nesting": "nothing is read of what is too deep",
    "real__openapi3-examples__3.0__fail__invalidPattern": "the manifest's is inside a schema",
    "real__oas__invalid__3.1__invalid-discriminator": "the manifest's is inside a schema",
}
# What `expect` asks for: whether errors may be, whether something must be found.
_ASKED = {
    "error": (True, True),
    "warn-or-error": (True, True),
    "error-or-safe": (True, False),
    "warn-or-ok": (False, False),
    "ok": (False, False),
    "ok-safe": (False, False),
}


def outcome(row: dict[str, str], findings: Sequence[Finding]) -> str:
    """`as it says`, `with --strict` where an error is asked for and a located warning is given,
    `for a reason`, or what is wrong."""
    levels = {f.level for f in findings} - {Level.INFO}
    may_fail, must_find = _ASKED[row["expect"]]
    if Level.ERROR in levels and not may_fail:
        return "an error where there is none"
    if must_find and not levels:
        return "for a reason" if known(row["name"], REASONS) else "nothing is found"
    if not _placed(row, findings) and not known(row["name"], ELSEWHERE):
        return f"nothing at {row['where']}"
    if row["expect"] == "error" and Level.ERROR not in levels:
        return "with --strict"
    return "as it says"


def known(name: str, reasons: dict[str, str]) -> bool:
    """Whether a list names a document; the manifest has the origin before and after the name."""
    return any(part in name for part in reasons)


def _placed(row: dict[str, str], findings: Sequence[Finding]) -> bool:
    """Whether a finding is at the place that the manifest names, its parent, or inside of it."""
    place = row["where"].lstrip("#")
    if not place.startswith("/") or not findings:
        return True
    if not _ASKED[row["expect"]][1]:
        return True
    wanted = _plain(place)
    parent = posixpath.dirname(wanted).rstrip("/")
    found = {_plain(finding.at.pointer) for finding in findings}
    return (
        wanted in found
        or parent in found
        or any(pointer.startswith(f"{wanted}/") for pointer in found)
    )


def _plain(pointer: str) -> str:
    """A pointer without escapes, as the manifest has those of other tools."""
    return pointer.replace("~1", "/").replace("~0", "~").rstrip("/")
