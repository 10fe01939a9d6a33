"""What can be wrong with an Overlay."""

from __future__ import annotations

from generator.findings import Code, Level

INVALID = Code(
    "invalid-overlay",
    Level.ERROR,
    "An Overlay file cannot be applied.",
    "An Overlay says what to correct; one that is half understood would correct half of it.",
    "Mend the Overlay: `overlay: 1.0.0`, `info`, and `actions`, each with a `target` in JSONPath "
    "(RFC 9535) and an `update` or `remove: true` (OpenAPI Overlay 1.0.0, 4.4).",
    "actions: [{target: '$.paths[', remove: true}]",
)
NO_MATCH = Code(
    "overlay-without-match",
    Level.WARNING,
    "An action of an Overlay matches nothing in the description.",
    "The vendor may have mended the fault, or the place has another name now; then the fault is "
    "back, without a word.",
    "Correct the action's target, or remove the action.",
    "actions: [{target: $.paths['/gone/'], remove: true}]",
)
CODES: tuple[Code, ...] = (INVALID, NO_MATCH)
