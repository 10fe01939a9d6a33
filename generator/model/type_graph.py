"""Which named types mention which, and where they form cycles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model.types import Record, TypeDef, names_in, refs_of


def mentions(definitions: Mapping[str, TypeDef]) -> dict[str, list[str]]:
    """Return the defined types that each type mentions, in order, each once."""
    return {
        name: list(
            dict.fromkeys(
                target
                for ref in refs_of(definition)
                for target in names_in(ref)
                if target in definitions
            )
        )
        for name, definition in definitions.items()
    }


def strongly_connected_components(edges: Mapping[str, list[str]]) -> list[list[str]]:
    """Return strongly connected components, each sorted, those that others need first (Tarjan,
    1972)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    open_: dict[str, None] = {}
    components: list[list[str]] = []
    for start in sorted(edges):
        if start in index:
            continue
        work: list[tuple[str, Iterator[str]]] = []
        _enter(start, index, low, open_, work, edges)
        while work:
            name, targets = work[-1]
            target = next(targets, None)
            if target is None:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[name])
                if low[name] == index[name]:
                    component = []
                    while True:
                        member, _ = open_.popitem()
                        component.append(member)
                        if member == name:
                            break
                    components.append(sorted(component))
            elif target not in index:
                _enter(target, index, low, open_, work, edges)
            elif target in open_:
                low[name] = min(low[name], index[target])
    return components


def _enter(
    name: str,
    index: dict[str, int],
    low: dict[str, int],
    open_: dict[str, None],
    work: list[tuple[str, Iterator[str]]],
    edges: Mapping[str, list[str]],
) -> None:
    index[name] = low[name] = len(index)
    open_[name] = None
    work.append((name, iter(edges[name])))


def broken_mentions(
    definitions: Mapping[str, TypeDef], edges: Mapping[str, list[str]]
) -> frozenset[tuple[str, str]]:
    """Return the mentions (from, to) that close a cycle of aliases and unions without a record.

    Many languages cannot write such a cycle without a class; these mentions are where to cut it.
    """
    aliases = {
        name: [t for t in targets if not isinstance(definitions[t], Record)]
        for name, targets in edges.items()
        if not isinstance(definitions[name], Record)
    }
    broken: set[tuple[str, str]] = set()
    for component in strongly_connected_components(aliases):
        index = {name: n for n, name in enumerate(component)}
        for name in component:
            broken.update(
                (name, t) for t in aliases[name] if index.get(t, -1) >= index[name]
            )
    return frozenset(broken)
