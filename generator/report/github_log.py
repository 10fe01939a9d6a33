"""Breaks workflow commands in texts that reach the log of a GitHub runner.

A runner obeys `::command::` at the beginning of a line, white space aside, and the old form
`##[command]` anywhere in a line (actions/runner, `ActionCommand.cs`).
"""

from __future__ import annotations

import re

from generator.record import record

_OLD_COMMAND = "##["
_AT_START = re.compile(r"^(\s*):(?=:)", re.MULTILINE)


@record
class _Escapes:
    """How a format writes the character that would make a command; `colon` is that of a line."""

    bracket: str
    colon: str | None = None


_TEXT = _Escapes("\\[", "\\:")
_JSON = _Escapes("\\u005b")
_XML = _Escapes("&#91;", "&#58;")
_ESCAPES = {
    "json": _JSON,
    "sarif": _JSON,
    "html": _XML,
    "junit": _XML,
    "github": _Escapes("\\["),  # its lines are commands of our own
}


def break_commands(text: str, form: str = "text") -> str:
    """Return a text of a format in which no runner finds a command.

    JSON and XML keep their values. Other formats get a backslash, which Markdown does not show.
    """
    escapes = _ESCAPES.get(form, _TEXT)
    if _OLD_COMMAND in text:
        text = text.replace(_OLD_COMMAND, f"##{escapes.bracket}")
    if escapes.colon is not None and "::" in text:
        text = _AT_START.sub(lambda match: f"{match[1]}{escapes.colon}", text)
    return text
