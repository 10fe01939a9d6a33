"""Responses that are read while they arrive, server-sent events among them."""
