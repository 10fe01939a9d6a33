"""URLs other than those of servers: contact, license, documentation, OAuth 2."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.findings import Code, Finding, Level
from generator.json_types import child
from generator.openapi.lint.description_check import Check, Description
from generator.openapi.reference_targets import as_object
from generator.openapi.wording import quote_text

MALFORMED = Code(
    "malformed-url",
    Level.WARNING,
    "A URL is not valid.",
    "It cannot be followed (RFC 3986, 2). Calls do not need it; a login with OAuth 2 does.",
    "Correct the URL, and percent-encode characters that are not allowed.",
    "contact:\n  url: 'ht<p://example.com'",
)

# Everything that RFC 3986 does not allow, except letters of other scripts (RFC 3987).
_FORBIDDEN = re.compile(r'[\x00-\x20\x7f<>"{}|\\^`]')
# Absolute, or relative to the server with a path.
_WITH_PATH = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:.+|\.{0,2}/.*|[^/?#]+/.*", re.DOTALL)
_FLOW_URLS = ("authorizationUrl", "deviceAuthorizationUrl", "tokenUrl", "refreshUrl")


def check_urls(description: Description) -> Iterator[Finding]:
    """Yield a finding for each URL that is not valid."""
    for owner, pointer, key in _list_plain_urls(description.root):
        url = as_object(owner).get(key)
        if isinstance(url, str) and _FORBIDDEN.search(url):
            yield _report(description, url, f"{pointer}/{key}")
    for owner, pointer, key in _list_login_urls(description.root):
        url = as_object(owner).get(key)
        if not isinstance(url, str) or not url:
            continue
        if _FORBIDDEN.search(url) or not _WITH_PATH.fullmatch(url):
            yield _report(description, url, f"{pointer}/{key}")


def _report(description: Description, url: str, pointer: str) -> Finding:
    message = f"{quote_text(url)} is not a valid URL"
    return description.create_finding(MALFORMED, message, pointer)


def _list_plain_urls(root: dict[str, Any]) -> Iterator[tuple[Any, str, str]]:
    """Yield the owner, the owner's pointer and the key of each URL that any reader may follow."""
    info = as_object(root.get("info"))
    yield info, "/info", "termsOfService"
    for name in ("contact", "license"):
        yield info.get(name), f"/info/{name}", "url"
    yield root.get("externalDocs"), "/externalDocs", "url"
    tags = root.get("tags")
    for n, tag in enumerate(tags if isinstance(tags, list) else ()):
        yield as_object(tag).get("externalDocs"), f"/tags/{n}/externalDocs", "url"


def _list_login_urls(root: dict[str, Any]) -> Iterator[tuple[Any, str, str]]:
    """Yield the same for each URL of a security scheme."""
    schemes = as_object(as_object(root.get("components")).get("securitySchemes"))
    for name, scheme in schemes.items():
        pointer = child("/components/securitySchemes", name)
        yield scheme, pointer, "openIdConnectUrl"
        for flow_name, flow in as_object(as_object(scheme).get("flows")).items():
            for key in _FLOW_URLS:
                yield flow, child(f"{pointer}/flows", flow_name), key


CHECK = Check("URLs", (MALFORMED,), check_urls)
