"""Objects whose constructor raised: debuggers and tools that report errors show them."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from typing import Any

import msgspec
import pytest
import runtime_under_test
from runtime_under_test.client import AsyncClientBase, ClientBase
from runtime_under_test.errors import InvalidArgumentError

from tests.runtime_python.calls import settings


def find_classes() -> list[type[Any]]:
    """Every class of the runtime that has a `repr` of its own."""
    prefix = f"{runtime_under_test.__name__}."
    names = [
        it.name for it in pkgutil.walk_packages(runtime_under_test.__path__, prefix)
    ]
    classes = {
        it
        for name in names
        for it in vars(importlib.import_module(name)).values()
        if inspect.isclass(it) and it.__module__.startswith(prefix)
    }
    return sorted(
        (
            it
            for it in classes
            if "__repr__" in vars(it)
            # A URL of httpx2 behaves as httpx2 makes it.
            and not it.__mro__[1].__module__.startswith("httpx2")
            and not issubclass(it, msgspec.Struct | BaseException)
        ),
        key=lambda it: it.__qualname__,
    )


@pytest.mark.parametrize("kind", find_classes(), ids=lambda kind: kind.__name__)
def test_repr_of_a_half_made_object(kind: type[Any]) -> None:
    half_made = kind.__new__(kind)
    assert kind.__name__.lstrip("_") in repr(half_made)


@pytest.mark.parametrize("kind", [ClientBase, AsyncClientBase])
def test_repr_and_str_of_a_client_whose_constructor_raised(kind: Any) -> None:
    class Client(kind):  # type: ignore[misc]
        def __init__(self) -> None:
            kept.append(self)
            super().__init__(settings("http://h?query"))

    kept: list[Any] = []
    with pytest.raises(InvalidArgumentError):
        Client()
    assert "Client" in repr(kept[0])
    assert "Client" in f"{kept[0]}"
