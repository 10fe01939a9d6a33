"""Responses that are read while they arrive, including server-sent events."""
