"""Sending over httpx2 and httpcore2: pool, proxies, origins, content codings, errors."""
