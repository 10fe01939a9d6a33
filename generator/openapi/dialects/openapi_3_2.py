"""OpenAPI 3.2: what it has beyond 3.1 is said in the words of 3.1 where they suffice.

The shape that all dialects are lifted to has two more fields than 3.1: `additionalOperations` of a
path item, where `query` goes as well, and `mediaTypes` of the components.
"""

from __future__ import annotations

import re
from typing import Any

from generator.findings import Code, Level
from generator.openapi.dialects.dialect import Desk, Dialect
from generator.openapi.dialects.openapi_3_1 import lift
from generator.openapi.load.codes import UNUSABLE
from generator.openapi.wording import quote_text

NO_COUNTERPART = Code(
    "field-without-effect",
    Level.INFO,
    "The client does nothing with a field of OpenAPI 3.2.",
    "It helps those who read or display the description, or says more than the types of a client"
    " can: items of a stream, a default for a discriminator, how tags belong together. Calls are"
    " complete without it; streams can be read raw.",
    "Nothing needs doing.",
    "content:\n  application/jsonl:\n    itemSchema: {type: object}",
)

CODES: tuple[Code, ...] = (NO_COUNTERPART,)

WHOLE_QUERY = "querystring"
"""The style, in the lifted shape, of a parameter that is all of the query."""

_FORM = "application/x-www-form-urlencoded"


def _without_effect(*fields: str) -> Any:
    def lift_part(made: dict[str, Any], at: str, desk: Desk) -> None:
        for name in fields:
            if name in made:
                message = f"the client has no use for {quote_text(name)}"
                desk.note(NO_COUNTERPART, message, f"{at}/{name}")

    return lift_part


def lift_path_item(made: dict[str, Any], at: str, desk: Desk) -> None:
    """Put the operation `query` among the additional ones."""
    if "query" in made:
        others = made.get("additionalOperations")
        query = made.pop("query")
        made["additionalOperations"] = {
            **(others if isinstance(others, dict) else {}),
            "QUERY": query,
        }
        desk.moved(f"{at}/additionalOperations/QUERY", f"{desk.native(at)}/query")


def lift_parameter(made: dict[str, Any], at: str, desk: Desk) -> None:
    """Read a form that is the whole query string as one exploded object, and the style `cookie` as
    `form`; any other content of a query string has a style of its own, and no name is sent.
    """
    if made.get("in") == "cookie" and made.get("style") == "cookie":
        made["style"] = "form"
    if made.get("in") != "querystring":
        return
    made["in"] = "query"
    content = made.get("content")
    if not isinstance(content, dict) or len(content) != 1:
        message = "a query string needs content of one media type"
        desk.note(UNUSABLE, message, f"{at}/content" if "content" in made else at)
        return
    form = content.get(_FORM)
    if not isinstance(form, dict):
        made["style"] = WHOLE_QUERY
        return
    made["schema"], made["style"], made["explode"] = (
        form.get("schema", {}),
        "form",
        True,
    )
    del made["content"]
    place = f"{desk.native(at)}/content/application~1x-www-form-urlencoded"
    desk.moved(f"{at}/schema", f"{place}/schema")


DIALECT = Dialect(
    "3.2",
    "openapi",
    re.compile(r"3\.2(?:\.\d+)?(?:-.+)?"),
    lift,
    {
        "path item": lift_path_item,
        "parameter": lift_parameter,
        "server": _without_effect("name"),
        "tag": _without_effect("summary", "parent", "kind"),
        "media type": _without_effect("itemSchema", "itemEncoding", "prefixEncoding"),
        "encoding": _without_effect("encoding", "itemEncoding", "prefixEncoding"),
        "security scheme": _without_effect("oauth2MetadataUrl"),
    },
    frozenset({"media type"}),
)
