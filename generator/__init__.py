"""oasmith: keeps client SDKs true to an API whose OpenAPI description changes."""

__version__ = "0.1.0"
