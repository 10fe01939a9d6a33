"""Unions that msgspec alone cannot decode: several objects, or several arrays.

To a type checker `OneOf[A | B, Literal["kind"]]` is `A | B`. An object is decoded as the variant
whose tag it has in the property named behind the union. The tags of a variant are the values that
its class allows for that property and those of its annotation (`Annotated[A, Literal["a"]]`; `Any`
matches all tags of no other variant). An object without a tag is decoded as the variant whose
required properties it has and that describes most of its properties; the first of equals.

The models are annotated with `OneOf`; everything that decodes JSON calls `decode` or `convert`, or
passes `decode_hook` to msgspec.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, get_args, overload

import msgspec

from .union_decoder import UnionDecoder, convert_with

if TYPE_CHECKING:
    from typing import Annotated as OneOf

__all__ = ["OneOf", "convert", "decode", "decode_hook"]

T = TypeVar("T")
_DECODERS: dict[object, UnionDecoder] = {}


if not TYPE_CHECKING:

    class OneOf:
        """Annotation of a union that this package decodes itself."""

        def __class_getitem__(cls, arguments: Any) -> UnionDecoder:
            union, tag_literal = arguments
            key = union, get_args(union), tag_literal  # `A | B` and `B | A` are equal
            if key not in _DECODERS:
                tag = get_args(tag_literal)[0] if tag_literal is not None else None
                namespace = {"union": union, "tag_property": tag, "_variants": None}
                _DECODERS[key] = UnionDecoder("OneOf", (), namespace)
            return _DECODERS[key]


def decode_hook(kind: type, value: Any) -> Any:
    """Decode a value of a type that msgspec does not know; raises ValidationError."""
    if type(kind) is not UnionDecoder:
        raise NotImplementedError
    return kind.decode(value, decode_hook)


@overload
def decode(content: bytes | str, kind: type[T]) -> T: ...
@overload
def decode(content: bytes | str, kind: Any) -> Any: ...
def decode(content: bytes | str, kind: Any) -> Any:
    """Decode JSON text into a type of the models, or a union or list of such types.

    Raises `msgspec.ValidationError` if the JSON does not match the type, and
    `msgspec.DecodeError` if the text is not JSON.
    """
    return msgspec.json.decode(content, type=kind, dec_hook=decode_hook)


def convert(value: object, kind: Any) -> Any:
    """Convert parsed JSON to a type; raises ValidationError."""
    return convert_with(decode_hook, value, kind)
