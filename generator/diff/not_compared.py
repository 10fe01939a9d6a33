"""What no rule judges, on purpose: fields of a description other than of schemas, with the reason.

Keywords of schemas have their own lists in `schemas/notes.py`. What differs and stands in neither
list and has no rule is told in `ChangeList.not_evaluated`.
"""

from __future__ import annotations

WAIVED: dict[tuple[str, str], str] = {
    ("document", "components"): "compared where it is used; schemas by name, too",
    ("info", "version"): "two versions differ in it; the report names both",
    ("server", "description"): "what is said of a server promises nothing",
    ("server variable", "description"): "what is said of a variable promises nothing",
    ("path item", "summary"): "said of several operations, which say it themselves",
    ("path item", "description"): "said of several operations, which say it themselves",
    ("parameter", "examples"): "an example promises nothing",
    ("header", "examples"): "an example promises nothing",
    ("media type", "examples"): "an example promises nothing",
    ("components", "examples"): "an example promises nothing",
    ("components", "mediaTypes"): "compared where they are used",
    ("components", "links"): "compared nowhere; told where an answer has them",
}
NOT_EVALUATED: dict[tuple[str, str], str] = {
    ("response", "links"): "links between operations are not compared",
}
