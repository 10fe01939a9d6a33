"""Jinja's sandbox, with a cache: whether an attribute is safe depends on the type alone."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any

from jinja2.sandbox import ImmutableSandboxedEnvironment


class Sandbox(ImmutableSandboxedEnvironment):
    """Keeps templates from Python's internals and from changing their view.

    A render reads the same few attributes of the same few types tens of thousands of times, and
    Jinja checks all of its rules each time. The fields of a record are data and need no check.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        """Accept the arguments of `jinja2.Environment`."""
        super().__init__(*args, **options)
        self._safe: dict[tuple[type, str], bool] = {}
        self._fields: dict[type, frozenset[str]] = {}

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Return an attribute of an object of a view."""
        kind = type(obj)
        names = self._fields.get(kind)
        if names is None:
            names = self._fields[kind] = _record_fields(kind)
        if attribute in names:
            return getattr(obj, attribute)
        return super().getattr(obj, attribute)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Return whether a template may read an attribute."""
        key = type(obj), attr
        is_safe = self._safe.get(key)
        if is_safe is None:
            is_safe = self._safe[key] = super().is_safe_attribute(obj, attr, value)
        return is_safe


def _record_fields(kind: type) -> frozenset[str]:
    """Return the names of the public fields of a slotted dataclass."""
    if not is_dataclass(kind):
        return frozenset()
    names = (field.name for field in fields(kind))
    slots = getattr(kind, "__slots__", ())
    return frozenset(name for name in names if name in slots and name[0] != "_")
