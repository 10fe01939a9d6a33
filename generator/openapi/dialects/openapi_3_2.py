"""OpenAPI 3.2, expressed in the shape of OpenAPI 3.1 where that is possible.

The shape that all dialects are normalized to has two properties more than OpenAPI 3.1:
`additionalOperations` of a path item, which also contains `query`, and `mediaTypes` of the
components.
"""

from __future__ import annotations

import re
from typing import Any

from generator.findings import Code, Level
from generator.json_types import child
from generator.openapi.dialects.dialect import Dialect, ObjectNormalizer, TreeContext
from generator.openapi.dialects.openapi_3_1 import normalize_schema
from generator.openapi.load.codes import UNUSABLE
from generator.openapi.wording import quote_text

IGNORED = Code(
    "field-without-effect",
    Level.INFO,
    "The client ignores a property of OpenAPI 3.2.",
    "The property is for tools that display the description, or says more than the types of a"
    " client can: items of a stream, a default for a discriminator, the hierarchy of tags."
    " Operations are complete without it; streams can be read raw.",
    "No action is needed.",
    "content:\n  application/jsonl:\n    itemSchema: {type: object}",
)

CODES: tuple[Code, ...] = (IGNORED,)

WHOLE_QUERY = "querystring"
"""The style, in the normalized shape, of a parameter that is the whole query string."""

_FORM = "application/x-www-form-urlencoded"


def report_ignored(*names: str) -> ObjectNormalizer:
    """Return a normalizer that reports properties that the client ignores."""

    def report(target: dict[str, Any], pointer: str, context: TreeContext) -> None:
        for name in names:
            if name in target:
                message = f"the client ignores {quote_text(name)}"
                context.report(IGNORED, message, f"{pointer}/{name}")

    return report


def normalize_path_item(
    path_item: dict[str, Any], pointer: str, context: TreeContext
) -> None:
    """Move the operation `query` to `additionalOperations`."""
    if "query" in path_item:
        others = path_item.get("additionalOperations")
        query = path_item.pop("query")
        path_item["additionalOperations"] = {
            **(others if isinstance(others, dict) else {}),
            "QUERY": query,
        }
        original = f"{context.original_pointer(pointer)}/query"
        context.record_move(f"{pointer}/additionalOperations/QUERY", original)


def normalize_parameter(
    parameter: dict[str, Any], pointer: str, context: TreeContext
) -> None:
    """Normalize the style `cookie` to `form`, and a `querystring` parameter to a query parameter.

    A form becomes one exploded object. Any other media type has the style `WHOLE_QUERY`, and the
    name of the parameter is not sent. allowReserved is removed where the style does not
    percent-encode (4.12.2.2): it applies to path, query, and cookies of the style `form`.
    """
    if parameter.get("in") == "cookie" and parameter.get("style") == "cookie":
        parameter["style"] = "form"
        parameter.pop("allowReserved", None)
    if parameter.get("in") != "querystring":
        return
    parameter["in"] = "query"
    content = parameter.get("content")
    if not isinstance(content, dict) or len(content) != 1:
        message = "a querystring parameter must have content of one media type"
        place = f"{pointer}/content" if "content" in parameter else pointer
        context.report(UNUSABLE, message, place)
        return
    form = content.get(_FORM)
    if not isinstance(form, dict):
        parameter["style"] = WHOLE_QUERY
        return
    parameter["schema"] = form.get("schema", {})
    parameter["style"], parameter["explode"] = "form", True
    del parameter["content"]
    original = child(f"{context.original_pointer(pointer)}/content", _FORM)
    context.record_move(f"{pointer}/schema", f"{original}/schema")


DIALECT = Dialect(
    "3.2",
    "openapi",
    re.compile(r"3\.2(?:\.\d+)?(?:-.+)?"),
    normalize_schema,
    {
        "path item": normalize_path_item,
        "parameter": normalize_parameter,
        "server": report_ignored("name"),
        "tag": report_ignored("summary", "parent", "kind"),
        "media type": report_ignored("itemSchema", "itemEncoding", "prefixEncoding"),
        "encoding": report_ignored("encoding", "itemEncoding", "prefixEncoding"),
        "security scheme": report_ignored("oauth2MetadataUrl"),
    },
    frozenset({"media type"}),
)
