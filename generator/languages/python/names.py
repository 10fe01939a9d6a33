"""Every name of a generated Python package, decided once; the wire name stays beside it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache

from generator.config import ApiConfig
from generator.languages.directions import Direction, split_types
from generator.languages.naming import pascal, settle, snake, without_prefix, words
from generator.languages.python import reserved_words
from generator.languages.python.reserved_words import file_stem, identifier
from generator.model.api import Api, Operation
from generator.model.type_graph import strongly_connected_components
from generator.model.types import Record, TypeDef
from generator.record import record

UNTAGGED = "default"

_ASYNC = re.compile(r"\A(Async)+")


@record
class TagNames:
    """A tag: attribute of the client, module in `resources`, and its two classes."""

    tag: str
    attribute: str
    module: str
    sync_class: str
    async_class: str


@record
class Names:
    """The frozen names; `methods` and `iterators` are by (tag, operation key), `fields` by (type,
    wire name), `rules` by the name of a paging rule."""

    classes: Mapping[tuple[str, Direction], str]
    modules: Mapping[str, str]
    fields: Mapping[tuple[str, str], str]
    tags: Mapping[str, TagNames]
    methods: Mapping[tuple[str, tuple[str, str]], str]
    iterators: Mapping[tuple[str, tuple[str, str]], str]
    rules: Mapping[str, str]

    def class_name(self, name: str, direction: Direction) -> str:
        """The class of a type in one direction."""
        return self.classes.get((name, direction)) or self.classes[name, Direction.READ]


def name_all(
    api: Api, config: ApiConfig, paged: Collection[tuple[str, str]] = ()
) -> Names:
    """Decide every name of a package; `paged` are the keys of the operations that page."""
    by_tag = operations_by_tag(api)
    tags = _tags(sorted(by_tag))
    shared = _shared_ids(api.operations)
    methods = {
        tag: _methods(tag, found, config, shared) for tag, found in by_tag.items()
    }
    return Names(
        _classes(api.types, split_types(api)),
        _modules(api.mentions),
        {
            (record.name, wire): name
            for record in api.types
            if isinstance(record, Record)
            for wire, name in _fields(f.name for f in record.fields).items()
        },
        tags,
        {
            (tag, key): name
            for tag, found in methods.items()
            for key, name in found.items()
        },
        {
            (tag, key): name
            for tag, found in methods.items()
            for key, name in _iterators(found, paged).items()
        },
        settle((r.name, snake(words(r.name)).upper()) for r in config.paging),
    )


def tags_of(operation: Operation) -> tuple[str, ...]:
    """The tags an operation is reachable under, `default` if it has none."""
    return operation.tags or (UNTAGGED,)


def operations_by_tag(api: Api) -> dict[str, list[Operation]]:
    """The operations under each tag, in the order of the model."""
    found: dict[str, list[Operation]] = {}
    for operation in api.operations:
        for tag in tags_of(operation):
            found.setdefault(tag, []).append(operation)
    return found


def argument_names(wanted: Iterable[tuple[str, str]]) -> list[str]:
    """Keyword names for (place, wire name) pairs; the first to want a name gets it.

    A later one puts its place before its name (`body_user_id`), and after that a number behind it.
    """
    pairs = [
        (p, attribute(wire, "arg", reserved_words.ARGUMENTS)) for p, wire in wanted
    ]
    seen: set[str] = set()
    proposed = []
    for n, (place, name) in enumerate(pairs):
        final = name if name not in seen else f"{place}_{name}"
        seen.add(name)
        proposed.append((n, final))
    settled = settle(proposed)
    return [settled[n] for n, _ in proposed]


@lru_cache(maxsize=65536)
def attribute(wire: str, fallback: str, taken: tuple[str, ...] = ()) -> str:
    """A name in lower case, with `_` after it if it is `taken` or reserved; `fallback` goes before
    a digit, and stands alone where there is no word at all."""
    name = snake(words(wire)) or fallback
    if not name[0].isalpha():
        name = f"{fallback}_{name}"
    return f"{name}_" if name in taken else identifier(name)


def _class_name(name: str) -> str:
    proposed = (
        name if name.isascii() and name.isidentifier() and name[0].isupper() else ""
    )
    proposed = proposed or _initial_letter(pascal(words(name)), "Model")
    return f"{proposed}Model" if proposed in reserved_words.CLASS_NAMES else proposed


def _classes(
    types: Iterable[TypeDef], split: frozenset[str]
) -> dict[tuple[str, Direction], str]:
    """Component names come before inline ones, and plain names before `Write` ones.

    A schema that is called like a class keeps its name.
    """
    ordered = sorted(
        (d.name for d in types),
        key=lambda name: ("." in name, name != _class_name(name), name),
    )
    wanted = [((name, Direction.READ), _class_name(name)) for name in ordered]
    wanted += [
        ((name, Direction.WRITE), f"{_class_name(name)}Write")
        for name in ordered
        if name in split
    ]
    return settle(wanted)


def _modules(edges: Mapping[str, list[str]]) -> dict[str, str]:
    """A module for each type; the members of a ring live with the first of them."""
    homes = {
        name: ring[0] for ring in strongly_connected_components(edges) for name in ring
    }
    owners = sorted(set(homes.values()), key=lambda name: ("." in name, name))
    stems = settle(
        (name, file_stem(attribute(name, "model", reserved_words.MODELS)))
        for name in owners
    )
    return {name: stems[home] for name, home in homes.items()}


def _fields(wires: Iterable[str]) -> dict[str, str]:
    """A property that is called like an attribute keeps its name, whoever else would have it."""
    wanted = [(wire, attribute(wire, "field", reserved_words.FIELDS)) for wire in wires]
    return settle(sorted(wanted, key=lambda pair: pair[0] != pair[1]))


def _tags(tags: list[str]) -> dict[str, TagNames]:
    attributes = settle(
        (tag, attribute(tag, "tag", reserved_words.CLIENT)) for tag in tags
    )
    stems = settle((tag, file_stem(attributes[tag])) for tag in tags)
    classes = settle(
        (
            (tag, f"{_initial_letter(pascal(words(tag)), 'Tag')}Resource")
            for tag in tags
        ),
        taken=reserved_words.RESOURCES,
        # The client imports both classes of every tag side by side.
        fold=lambda name: _ASYNC.sub("", name),
    )
    return {
        tag: TagNames(
            tag, attributes[tag], stems[tag], classes[tag], f"Async{classes[tag]}"
        )
        for tag in tags
    }


def _initial_letter(name: str, fallback: str) -> str:
    return name if name[:1].isalpha() else f"{fallback}{name}"


def _methods(
    tag: str, operations: list[Operation], config: ApiConfig, shared: Collection[str]
) -> dict[tuple[str, str], str]:
    """Names given in the settings come first; names that differ in case alone would share the
    constant that describes their operation. The operationIds `shared` name nothing."""
    given = [
        (o.key, config.method_names[o.id])
        for o in operations
        if o.id in config.method_names
    ]
    keys = {key for key, _ in given}
    proposed = [
        (o.key, _method(tag, o, o.id in shared))
        for o in operations
        if o.key not in keys
    ]
    return settle([*given, *proposed], fold=str.lower)


def _iterators(
    methods: Mapping[tuple[str, str], str], paged: Collection[tuple[str, str]]
) -> dict[tuple[str, str], str]:
    """The method's name with `_iter` behind it, unless a method has that name."""
    wanted = [(key, f"{name}_iter") for key, name in methods.items() if key in paged]
    return settle(wanted, taken=methods.values())


def _shared_ids(operations: Iterable[Operation]) -> frozenset[str]:
    """The operationIds that more than one operation has.

    None of them is called by it: another that comes or goes would take the name from its owner.
    """
    counts = Counter(operation.id for operation in operations)
    return frozenset(name for name, count in counts.items() if count > 1)


def _method(tag: str, operation: Operation, shared: bool) -> str:
    """The name that the author gives; else the operationId without the words of the tag; else
    method and path."""
    if words(operation.name):
        proposed = snake(words(operation.name))
    elif words(operation.id) and not shared:
        proposed = snake(without_prefix(words(operation.id), words(tag)))
    else:
        proposed = snake((operation.method, *words(operation.path)))
    return attribute(proposed, "operation", reserved_words.METHODS)
