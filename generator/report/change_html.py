"""A ChangeList as one self-contained HTML page that loads nothing from the network."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping

from jinja2 import DictLoader, StrictUndefined

from generator.diff.changes import ChangeList
from generator.report.change_background import Background
from generator.report.change_page import page
from generator.sandbox import Sandbox

PAGE, STYLE, SCRIPT = "changes.html.j2", "changes.css", "changes.js"


class _Ours(str):
    """A text of our own templates, which is not escaped."""

    __slots__ = ()

    def __html__(self) -> str:
        return self


def changes_html(
    changes: ChangeList, templates: Mapping[str, str], background: Background | None
) -> str:
    """Render the page.

    Args:
        changes: the changes to report.
        templates: the texts of templates/report/ by file name.
        background: both descriptions and the client calls, which the page shows side by side.

    Texts of a description are escaped by Jinja, and the page's Content-Security-Policy (CSP level
    3) allows nothing but the one script and the one style in it, by their SHA-256.
    """
    jinja = Sandbox(
        loader=DictLoader(dict(templates)),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    style, script = templates[STYLE], templates[SCRIPT]
    return jinja.get_template(PAGE).render(
        page=page(changes, background or Background()),
        style=_Ours(style),
        script=_Ours(script),
        style_hash=_hash(style),
        script_hash=_hash(script),
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"
