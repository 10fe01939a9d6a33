"""Black over Python files that a user's own templates laid out in their own way."""

from __future__ import annotations

from generator.languages.python.line_breaks import LINE_LENGTH
from generator.package import FormatError


def format_with_black(text: str) -> str:
    """Return a Python file as Black lays it out.

    Raises:
        FormatError: Black is not installed, or the text is not valid Python.
    """
    try:
        import black
        from black.parsing import InvalidInput
        from black.report import NothingChanged
    except ImportError:
        raise FormatError(
            "`format: black` needs the package black: install oasmith[black]"
        ) from None
    mode = black.Mode(line_length=LINE_LENGTH)
    try:
        return black.format_file_contents(text, fast=True, mode=mode)
    except NothingChanged:
        return text
    except InvalidInput as error:
        raise FormatError(f"is not valid Python: {error}") from None
