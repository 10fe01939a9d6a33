"""Sending requests over httpx2 and httpcore2: pool, proxies, content codings, errors."""
