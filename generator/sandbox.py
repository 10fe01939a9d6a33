"""Jinja's sandbox, with a memory: what it asks of an attribute depends on the type alone."""

from __future__ import annotations

from typing import Any

from jinja2.sandbox import ImmutableSandboxedEnvironment


class Sandbox(ImmutableSandboxedEnvironment):
    """Keeps templates from Python's internals and from changing what they are given.

    A render asks for the same few attributes of the same few types hundreds of thousands of times,
    and Jinja looks through all of its rules for each.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        """Take what `jinja2.Environment` takes."""
        super().__init__(*args, **options)
        self._safe: dict[tuple[type, str], bool] = {}

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Return an attribute of what a template names."""
        if self._safe.get((type(obj), attribute)):
            value = getattr(obj, attribute, None)
            # Jinja wraps `str.format`; a value that is not there is not None, but undefined.
            if value is not None and not callable(value):
                return value
        return super().getattr(obj, attribute)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Whether a template may see an attribute."""
        key = type(obj), attr
        safe = self._safe.get(key)
        if safe is None:
            safe = self._safe[key] = super().is_safe_attribute(obj, attr, value)
        return safe
