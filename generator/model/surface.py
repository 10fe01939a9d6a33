"""The surface of a generated client: what a caller can name, independent of the language.

A target builds the surface from its names (`languages/python/surface.py`); a diff compares two. A
symbol has an identity that holds across versions: the operation and the wire name, never the
generated name. Heads are `("operation", method, path)`, the same with `"iterator"` where the
operation pages, and `("type", name, direction)`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field

from generator.record import record

Identity = tuple[str, ...]


@record
class Symbol:
    """Something that a caller writes.

    `kind` is method, argument, returns, type or attribute; `name` is what is written, with its
    owner. `variants` are those of its type, or the type itself; a class of the package is the type
    of the model in angle brackets. `required` holds for arguments, and for attributes that are
    sent. `sent` and `received` say in which direction its values travel. `pointer` is that of the
    object that it was built from.
    """

    kind: str
    name: str
    variants: tuple[str, ...] = ()
    text: str = ""
    required: bool = False
    sent: bool = False
    received: bool = False
    pointer: str = ""


@record
class Surface:
    """All symbols of one client.

    `heads` are methods and types by identity; `members` returns the symbols that belong to one of
    them, built when they are asked for, since most are not.
    """

    language: str
    heads: Mapping[Identity, Symbol]
    members: Callable[[Identity], Mapping[Identity, Symbol]] = field(repr=False)
