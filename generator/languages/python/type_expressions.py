"""Type expressions of Python: unions, literals, generic types, and what they import."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from generator.json_value import JsonValue
from generator.languages.python.literals import string
from generator.record import record

BUILTINS = ("bool", "bytes", "dict", "float", "int", "list", "object", "str")


@record
class Scope:
    """The context of an annotation.

    `models` is the prefix of the names of models, and `shadowed` are the builtins that must be
    qualified. With `decoded` the runtime uses the annotation for decoding; otherwise only people
    and type checkers read it.
    """

    models: str = ""
    shadowed: frozenset[str] = frozenset()
    decoded: bool = False

    def as_decoded(self) -> Scope:
        """Return the same context, for decoding."""
        return Scope(self.models, self.shadowed, True)


@record
class Annotation:
    """A type expression.

    `symbols` are the names that it uses (see `imports.py`), `models` the types that it names, each
    with its class. `literals` are the values if it is just a Literal.
    """

    text: str
    symbols: frozenset[str] = frozenset()
    models: frozenset[tuple[str, str]] = frozenset()
    literals: tuple[str, ...] = ()


ANY = Annotation("Any", frozenset({"Any"}))
_UNSET_TYPE = Annotation("UnsetType", frozenset({"UnsetType"}))


def constants(values: tuple[JsonValue, ...], scope: Scope) -> Annotation:
    """Return a Literal of the strings and integers, with `bool` and `float` for other values."""
    literals, others = [], []
    for value in (v.get() for v in values):
        if isinstance(value, bool):
            others.append(builtin("bool", scope))
        elif isinstance(value, float) or (
            isinstance(value, int) and abs(value) >= 2**63
        ):
            others.append(
                builtin("float" if isinstance(value, float) else "int", scope)
            )
        else:
            literals.append(string(value) if isinstance(value, str) else str(value))
    return join([_literal(literals), *others] if literals else others)


def join(options: Iterable[Annotation]) -> Annotation:
    """Return a union without repetitions, None last; a union with Any is Any."""
    unique: dict[str, Annotation] = {}
    merged: dict[str, None] = {}
    for option in options:
        merged.update(dict.fromkeys(option.literals))
        unique.setdefault("Literal" if option.literals else option.text, option)
    if merged:
        unique["Literal"] = _literal(list(merged))
    if "Any" in unique:
        return unique["Any"]
    null = unique.pop("None", None)
    members = [*unique.values(), *([null] if null else [])]
    if len(members) == 1:
        return members[0]
    texts = [member.text for member in members]
    if null:
        texts = [text.removesuffix(" | None") for text in texts]
    return Annotation(
        " | ".join(texts),
        frozenset().union(*(member.symbols for member in members)),
        frozenset().union(*(member.models for member in members)),
    )


@lru_cache(65536)
def or_unset(annotation: Annotation) -> Annotation:
    """Return the annotation of a value that may be left out."""
    return join([annotation, _UNSET_TYPE])


def add_tag_values(
    member: Annotation, values: tuple[JsonValue, ...] | None, scope: Scope
) -> Annotation:
    """Annotate a member of a union with the values of the tag property that select it.

    None means all values that do not select another member.
    """
    if values == ():
        return member
    tag = ANY if values is None else constants(values, scope)
    return Annotation(
        f"Annotated[{member.text}, {tag.text}]",
        member.symbols | tag.symbols | {"Annotated"},
        member.models,
    )


def one_of(union: Annotation, tag: str | None) -> Annotation:
    """Return a union that the runtime decodes, by a tag property or by the properties present."""
    by = _literal([string(tag)]) if tag is not None else Annotation("None")
    symbols = union.symbols | by.symbols | {"OneOf"}
    return Annotation(f"OneOf[{union.text}, {by.text}]", symbols, union.models)


def _literal(values: list[str]) -> Annotation:
    text = f"Literal[{', '.join(values)}]"
    return Annotation(text, frozenset({"Literal"}), literals=tuple(values))


def builtin(name: str, scope: Scope) -> Annotation:
    """Return a builtin type, qualified where its name is shadowed."""
    if name in scope.shadowed:
        return Annotation(f"builtins.{name}", frozenset({"builtins"}))
    return Annotation(name)


def generic(
    name: str, arguments: list[Annotation], scope: Scope, symbol: str = ""
) -> Annotation:
    """Return `name[arguments]`; `symbol` is what has to be imported for the name."""
    head = Annotation(name, frozenset({symbol})) if symbol else builtin(name, scope)
    inner = ", ".join(a.text for a in arguments)
    return Annotation(
        f"{head.text}[{inner}]",
        head.symbols.union(*(a.symbols for a in arguments)),
        head.models.union(*(a.models for a in arguments)),
    )
