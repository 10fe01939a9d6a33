"""Fields that no rule compares on purpose, each with the reason; keywords of schemas have lists in
`schemas/metadata.py`. Any other field without a rule is listed in `ChangeList.not_evaluated`.
"""

from __future__ import annotations

WAIVED: dict[tuple[str, str], str] = {
    ("document", "components"): "compared where it is used; schemas also by name",
    ("info", "version"): "it differs in every new version; the report shows both",
    ("server", "description"): "the description of a server is documentation only",
    (
        "server variable",
        "description",
    ): "the description of a variable is documentation only",
    ("path item", "summary"): "the operations have texts of their own",
    ("path item", "description"): "the operations have texts of their own",
    ("parameter", "examples"): "an example is documentation only",
    ("header", "examples"): "an example is documentation only",
    ("media type", "examples"): "an example is documentation only",
    ("components", "examples"): "an example is documentation only",
    ("components", "mediaTypes"): "compared where they are used",
    ("components", "links"): "not compared; listed where a response has them",
}
NOT_EVALUATED: dict[tuple[str, str], str] = {
    ("response", "links"): "links between operations are not compared",
}
