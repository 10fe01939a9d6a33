"""What a caller of a generated client can name, as data that is compared without a language.

A language makes the table from the names that it generates by (`languages/python/surface.py`); a
diff compares two of them. Symbols have an identity that holds across versions: the operation and
the wire name, never the generated name. Heads are `("operation", method, path)`, the same with
`"iterator"` where the operation pages, and `("type", name, direction)`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field

from generator.record import record

Identity = tuple[str, ...]


@record
class Symbol:
    """Something that a caller writes.

    `kind` is method, argument, returns, type or attribute; `name` what is written, with what it
    belongs to. `choices` are the members of its type, a union being its members; a class of the
    package stands as the type of the model in angle brackets. `required` holds for arguments, and
    for attributes of what is sent. `sent` and `received` say on which way its values travel. `at`
    is the pointer of what it was made of.
    """

    kind: str
    name: str
    choices: tuple[str, ...] = ()
    text: str = ""
    required: bool = False
    sent: bool = False
    received: bool = False
    pointer: str = ""


@record
class Surface:
    """All symbols of one client: `heads` are methods and types by identity, `members` gives those
    that belong to one of them. Members are made when they are asked for, since most are not.
    """

    language: str
    heads: Mapping[Identity, Symbol]
    members: Callable[[Identity], Mapping[Identity, Symbol]] = field(repr=False)
