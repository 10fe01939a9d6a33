"""URLs that people and programs are to follow: contact, licence, terms, and those of OAuth 2."""

from __future__ import annotations

import re
from typing import Any

from generator.findings import Code, Level
from generator.json_types import child
from generator.openapi.load.normalize import Normalizer
from generator.openapi.wording import quoted

MALFORMED = Code(
    "malformed-url",
    Level.WARNING,
    "A URL has characters that no URL has, or is none at all.",
    "Nobody can follow it (RFC 3986, 2). Calls do not need it; a login with OAuth 2 does.",
    "Correct the URL, and escape what is not allowed in it.",
    "contact:\n  url: 'ht<p://example.com'",
)

CODES: tuple[Code, ...] = (MALFORMED,)

# What RFC 3986 allows, and letters of other scripts (RFC 3987).
_FORBIDDEN = re.compile(r'[\x00-\x20\x7f<>"{}|\\^`]')
# Absolute, or relative to the server with a path that is one.
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:.+|\.{0,2}/.*|[^/?#]+/.*", re.DOTALL)
_OF_FLOWS = ("authorizationUrl", "deviceAuthorizationUrl", "tokenUrl", "refreshUrl")


def check_addresses(survey: Normalizer) -> None:
    """Report URLs of the info object, of tags and of security schemes that are none."""
    info = _object(survey.root.get("info"))
    _check(survey, info, "termsOfService", "/info")
    for name in ("contact", "license"):
        _check(survey, _object(info.get(name)), "url", f"/info/{name}")
    _check(survey, _object(survey.root.get("externalDocs")), "url", "/externalDocs")
    tags = survey.root.get("tags")
    for n, tag in enumerate(tags if isinstance(tags, list) else ()):
        docs = _object(_object(tag).get("externalDocs"))
        _check(survey, docs, "url", f"/tags/{n}/externalDocs")
    schemes = _object(_object(survey.root.get("components")).get("securitySchemes"))
    for name, stated in schemes.items():
        at = child("/components/securitySchemes", name)
        scheme = _object(stated)
        _check(survey, scheme, "openIdConnectUrl", at, whole=True)
        for flow, parts in _object(scheme.get("flows")).items():
            for key in _OF_FLOWS:
                place = child(f"{at}/flows", flow)
                _check(survey, _object(parts), key, place, whole=True)


def _check(
    survey: Normalizer,
    holder: dict[str, Any],
    key: str,
    at: str,
    *,
    whole: bool = False,
) -> None:
    url = holder.get(key)
    if not isinstance(url, str) or not url:
        return
    if _FORBIDDEN.search(url) or (whole and not _ADDRESS.fullmatch(url)):
        survey.note(MALFORMED, f"{quoted(url)} is no URL", f"{at}/{key}")


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
