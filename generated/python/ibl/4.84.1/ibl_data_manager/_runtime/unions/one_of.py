"""Unions of which msgspec alone can't tell the members apart: several objects, or several arrays.

To a type checker `OneOf[A | B, Literal["kind"]]` is `A | B`. An object is read as the member whose
tag it has in the property behind the union; the tags of a member are the values that its class
allows there, and those given with it (`Annotated[A, Literal["a"]]`; with Any, all that are no
other's). Without a tag, or with None in the place of the property, it is the member of which it has
all that is required and most of what is known, the first of several such.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, get_args, overload

import msgspec

from .union_decoder import Chosen, convert_with

if TYPE_CHECKING:
    from typing import Annotated as OneOf

__all__ = ["OneOf", "convert", "decode", "hook"]

T = TypeVar("T")
_MADE: dict[object, Chosen] = {}


if not TYPE_CHECKING:

    class OneOf:
        """A union that is told apart here."""

        def __class_getitem__(cls, arguments: Any) -> Chosen:
            union, by = arguments
            key = union, get_args(union), by  # `A | B` and `B | A` are equal
            if key not in _MADE:
                tag = get_args(by)[0] if by is not None else None
                said = {"union": union, "by": tag, "_members": None}
                _MADE[key] = Chosen("OneOf", (), said)
            return _MADE[key]


def hook(kind: type, value: Any) -> Any:
    """What msgspec calls for types that it does not know; raises ValidationError."""
    if type(kind) is not Chosen:
        raise NotImplementedError
    return kind.read(value, hook)


@overload
def decode(content: bytes | str, kind: type[T]) -> T: ...
@overload
def decode(content: bytes | str, kind: Any) -> Any: ...
def decode(content: bytes | str, kind: Any) -> Any:
    """JSON as a type of the models, or a union or list of such; raises `msgspec.ValidationError`
    for what does not fit, and `msgspec.DecodeError` for what is no JSON."""
    return msgspec.json.decode(content, type=kind, dec_hook=hook)


def convert(value: object, kind: Any) -> Any:
    """Parsed JSON as a type; raises ValidationError."""
    return convert_with(hook, value, kind)
