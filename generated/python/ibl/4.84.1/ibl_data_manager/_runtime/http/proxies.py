"""Finds the proxy that the environment sets for a server."""

from __future__ import annotations

import contextlib
from ipaddress import ip_address, ip_network
from urllib.request import getproxies, proxy_bypass

import httpcore2
import httpx2

from ..errors import InvalidArgumentError

_SCHEMES = ("http", "https", "socks5", "socks5h")


def find_proxy(url: httpx2.URL) -> httpcore2.Proxy | None:
    """Return the proxy of HTTP_PROXY, HTTPS_PROXY, ALL_PROXY or the system's settings.

    Returns None if there is none, or NO_PROXY contains the host. Raises InvalidArgumentError, whose
    message does not contain the proxy's password.
    """
    proxies = getproxies()
    proxy_url = proxies.get(url.scheme) or proxies.get("all")
    if not proxy_url or _is_bypassed(url, proxies.get("no", "")):
        return None
    proxy: httpx2.URL | None = None
    with contextlib.suppress(httpx2.InvalidURL):
        proxy = httpx2.URL(proxy_url if "://" in proxy_url else f"http://{proxy_url}")
    # Raised here, so that no cause shows the password.
    if proxy is None or proxy.scheme not in _SCHEMES or not proxy.host:
        raise InvalidArgumentError(
            f"the proxy that the environment sets for {url.scheme} is not a URL with one of the "
            f"schemes {', '.join(_SCHEMES)}"
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
            "the environment sets a SOCKS proxy, which needs the package socksio"
        )


def _is_bypassed(url: httpx2.URL, excluded: str) -> bool:
    names = [name.strip() for name in excluded.split(",")]
    if "*" in names or proxy_bypass(_format_host_and_port(url)):
        return True
    try:
        address = ip_address(url.host)
    except ValueError:
        return False
    return any(_is_in_network(address, name) for name in names)


def _format_host_and_port(url: httpx2.URL) -> str:
    host = f"[{url.host}]" if ":" in url.host else url.host
    port = url.port or (443 if url.scheme == "https" else 80)
    return f"{host}:{port}"


def _is_in_network(address: object, name: str) -> bool:
    try:
        return address in ip_network(name.strip("[]"), strict=False)
    except (ValueError, TypeError):
        return False
