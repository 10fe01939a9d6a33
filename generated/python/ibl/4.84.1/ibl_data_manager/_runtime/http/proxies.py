"""Which proxy the environment names for a server."""

from __future__ import annotations

import contextlib
from ipaddress import ip_address, ip_network
from urllib.request import getproxies, proxy_bypass

import httpcore2
import httpx2

from ..errors import InvalidArgumentError

_SCHEMES = ("http", "https", "socks5", "socks5h")


def proxy_for(url: httpx2.URL) -> httpcore2.Proxy | None:
    """The proxy of HTTP_PROXY, HTTPS_PROXY or ALL_PROXY, or of the system's settings; None where
    there is none, or NO_PROXY has the host.

    Raises InvalidArgumentError, whose message does not hold the proxy's password.
    """
    known = getproxies()
    given = known.get(url.scheme) or known.get("all")
    if not given or _bypassed(url, known.get("no", "")):
        return None
    proxy: httpx2.URL | None = None
    with contextlib.suppress(httpx2.InvalidURL):
        proxy = httpx2.URL(given if "://" in given else f"http://{given}")
    # Raised here, so that no cause shows a password.
    if proxy is None or proxy.scheme not in _SCHEMES or not proxy.host:
        raise InvalidArgumentError(
            f"the proxy that the environment names for {url.scheme} is not a URL that begins "
            f"with {', '.join(_SCHEMES)}"
        )
    if proxy.scheme.startswith("socks"):
        _check_socks()
    auth = (proxy.username, proxy.password) if proxy.userinfo else None
    return httpcore2.Proxy(
        httpcore2.URL(
            scheme=proxy.raw_scheme,
            host=proxy.raw_host,
            port=proxy.port,
            target=proxy.raw_path,
        ),
        auth=None if auth is None else (auth[0].encode(), auth[1].encode()),
    )


def _check_socks() -> None:
    from importlib.util import find_spec

    if find_spec("socksio") is None:
        raise InvalidArgumentError(
            "the environment names a SOCKS proxy, which needs the package socksio"
        )


def _bypassed(url: httpx2.URL, excluded: str) -> bool:
    names = [name.strip() for name in excluded.split(",")]
    if "*" in names or proxy_bypass(_with_port(url)):
        return True
    try:
        address = ip_address(url.host)
    except ValueError:
        return False
    return any(_within(address, name) for name in names)


def _with_port(url: httpx2.URL) -> str:
    host = f"[{url.host}]" if ":" in url.host else url.host
    port = url.port or (443 if url.scheme == "https" else 80)
    return f"{host}:{port}"


def _within(address: object, name: str) -> bool:
    try:
        return address in ip_network(name.strip("[]"), strict=False)
    except (ValueError, TypeError):
        return False
