"""What can be wrong with an Overlay."""

from __future__ import annotations

from generator.findings import Code, Level

INVALID = Code(
    "invalid-overlay",
    Level.ERROR,
    "An Overlay file cannot be applied.",
    "An Overlay corrects the description; applying only a part of it would produce a wrong"
    " client.",
    "Correct the Overlay: it must have `overlay: 1.0.0`, `info`, and `actions`, each with a"
    " `target` in JSONPath (RFC 9535) and an `update` or `remove: true` (OpenAPI Overlay 1.0.0,"
    " 4.4).",
    "actions: [{target: '$.paths[', remove: true}]",
)
NO_MATCH = Code(
    "overlay-without-match",
    Level.WARNING,
    "An action of an Overlay selects nothing in the description.",
    "Either the vendor has corrected the description, or the target has been renamed and the"
    " fault is still there.",
    "Correct the target of the action, or remove the action.",
    "actions: [{target: $.paths['/gone/'], remove: true}]",
)
CODES: tuple[Code, ...] = (INVALID, NO_MATCH)
