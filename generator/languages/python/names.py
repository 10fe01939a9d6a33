"""The names of a generated Python package, each decided once and kept with its wire name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache

from generator.config import ApiConfig
from generator.languages.directions import Direction, find_split_types
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
    """The names for a tag: attribute of the client, module in `resources/`, and two classes."""

    tag: str
    attribute: str
    module: str
    sync_class: str
    async_class: str


@record
class Names:
    """All names of a package.

    The keys of `methods` and `iterators` are (tag, operation key), those of `fields` (type, wire
    name), and those of `rules` the names of pagination rules.
    """

    classes: Mapping[tuple[str, Direction], str]
    modules: Mapping[str, str]
    fields: Mapping[tuple[str, str], str]
    tags: Mapping[str, TagNames]
    methods: Mapping[tuple[str, tuple[str, str]], str]
    iterators: Mapping[tuple[str, tuple[str, str]], str]
    rules: Mapping[str, str]

    def class_name(self, name: str, direction: Direction) -> str:
        """Return the class of a type in one direction."""
        return self.classes.get((name, direction)) or self.classes[name, Direction.READ]


def name_all(
    api: Api, config: ApiConfig, paginated: Collection[tuple[str, str]] = ()
) -> Names:
    """Decide every name of a package; `paginated` are the keys of operations with pagination."""
    by_tag = group_by_tag(api)
    tags = _name_tags(sorted(by_tag))
    shared = _find_shared_ids(api.operations)
    methods = {
        tag: _name_methods(tag, operations, config, shared)
        for tag, operations in by_tag.items()
    }
    return Names(
        _name_classes(api.types, find_split_types(api)),
        _name_modules(api.mentions),
        {
            (record.name, wire): name
            for record in api.types
            if isinstance(record, Record)
            for wire, name in _name_fields(f.name for f in record.fields).items()
        },
        tags,
        {
            (tag, key): name
            for tag, tag_methods in methods.items()
            for key, name in tag_methods.items()
        },
        {
            (tag, key): name
            for tag, tag_methods in methods.items()
            for key, name in _name_iterators(tag_methods, paginated).items()
        },
        settle((r.name, snake(words(r.name)).upper()) for r in config.paging),
    )


def get_tags(operation: Operation) -> tuple[str, ...]:
    """Return the tags of an operation, `default` if it has none."""
    return operation.tags or (UNTAGGED,)


def group_by_tag(api: Api) -> dict[str, list[Operation]]:
    """Return the operations of each tag, in the order of the model."""
    by_tag: dict[str, list[Operation]] = {}
    for operation in api.operations:
        for tag in get_tags(operation):
            by_tag.setdefault(tag, []).append(operation)
    return by_tag


def name_arguments(wanted: Iterable[tuple[str, str]]) -> list[str]:
    """Return keyword names for (location, wire name) pairs; the first that wants a name gets it.

    A later one gets its location as a prefix (`body_user_id`), and if that is taken a number.
    """
    pairs = [
        (p, attribute(wire, "arg", reserved_words.ARGUMENTS)) for p, wire in wanted
    ]
    seen: set[str] = set()
    proposed = []
    for n, (location, name) in enumerate(pairs):
        final = name if name not in seen else f"{location}_{name}"
        seen.add(name)
        proposed.append((n, final))
    settled = settle(proposed)
    return [settled[n] for n, _ in proposed]


@lru_cache(maxsize=65536)
def attribute(wire: str, fallback: str, taken: tuple[str, ...] = ()) -> str:
    """Return a name in snake_case, with `_` appended if it is `taken` or a keyword.

    `fallback` is the prefix of a name that begins with a digit, and the name if there is no word.
    """
    name = snake(words(wire)) or fallback
    if not name[0].isalpha():
        name = f"{fallback}_{name}"
    return f"{name}_" if name in taken else identifier(name)


def _name_class(name: str) -> str:
    proposed = (
        name if name.isascii() and name.isidentifier() and name[0].isupper() else ""
    )
    proposed = proposed or _begin_with_letter(pascal(words(name)), "Model")
    return f"{proposed}Model" if proposed in reserved_words.CLASS_NAMES else proposed


def _name_classes(
    types: Iterable[TypeDef], split: frozenset[str]
) -> dict[tuple[str, Direction], str]:
    """Name the classes: component names before inline ones, and plain names before `Write` ones.

    A schema whose name is a class name already keeps it.
    """
    ordered = sorted(
        (d.name for d in types),
        key=lambda name: ("." in name, name != _name_class(name), name),
    )
    wanted = [((name, Direction.READ), _name_class(name)) for name in ordered]
    wanted += [
        ((name, Direction.WRITE), f"{_name_class(name)}Write")
        for name in ordered
        if name in split
    ]
    return settle(wanted)


def _name_modules(edges: Mapping[str, list[str]]) -> dict[str, str]:
    """Name a module for each type; types that mention each other in a cycle share one."""
    homes = {
        name: ring[0] for ring in strongly_connected_components(edges) for name in ring
    }
    owners = sorted(set(homes.values()), key=lambda name: ("." in name, name))
    stems = settle(
        (name, file_stem(attribute(name, "model", reserved_words.MODELS)))
        for name in owners
    )
    return {name: stems[home] for name, home in homes.items()}


def _name_fields(wires: Iterable[str]) -> dict[str, str]:
    """Name the attributes; a property whose name is a valid attribute keeps it."""
    wanted = [(wire, attribute(wire, "field", reserved_words.FIELDS)) for wire in wires]
    return settle(sorted(wanted, key=lambda pair: pair[0] != pair[1]))


def _name_tags(tags: list[str]) -> dict[str, TagNames]:
    attributes = settle(
        (tag, attribute(tag, "tag", reserved_words.CLIENT)) for tag in tags
    )
    stems = settle((tag, file_stem(attributes[tag])) for tag in tags)
    classes = settle(
        (
            (tag, f"{_begin_with_letter(pascal(words(tag)), 'Tag')}Resource")
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


def _begin_with_letter(name: str, fallback: str) -> str:
    return name if name[:1].isalpha() else f"{fallback}{name}"


def _name_methods(
    tag: str, operations: list[Operation], config: ApiConfig, shared: Collection[str]
) -> dict[tuple[str, str], str]:
    """Name the methods of a tag; names from the settings come first.

    Names that differ only in case collide, as they would share the constant of the descriptor.
    The operationIds in `shared` are not used.
    """
    configured = [
        (o.key, config.method_names[o.id])
        for o in operations
        if o.id in config.method_names
    ]
    keys = {key for key, _ in configured}
    proposed = [
        (o.key, _propose_method(tag, o, o.id in shared))
        for o in operations
        if o.key not in keys
    ]
    return settle([*configured, *proposed], fold=str.lower)


def _name_iterators(
    methods: Mapping[tuple[str, str], str], paginated: Collection[tuple[str, str]]
) -> dict[tuple[str, str], str]:
    """Name the iterators: the method's name with the suffix `_iter`."""
    wanted = [
        (key, f"{name}_iter") for key, name in methods.items() if key in paginated
    ]
    return settle(wanted, taken=methods.values())


def _find_shared_ids(operations: Iterable[Operation]) -> frozenset[str]:
    """Return the operationIds that more than one operation has.

    They do not name methods, as the name would depend on which other operations exist.
    """
    counts = Counter(operation.id for operation in operations)
    return frozenset(name for name, count in counts.items() if count > 1)


def _propose_method(tag: str, operation: Operation, shared: bool) -> str:
    """Propose the author's name, else the operationId without the words of the tag, else method
    and path."""
    if words(operation.name):
        proposed = snake(words(operation.name))
    elif words(operation.id) and not shared:
        proposed = snake(without_prefix(words(operation.id), words(tag)))
    else:
        proposed = snake((operation.method, *words(operation.path)))
    return attribute(proposed, "operation", reserved_words.METHODS)
