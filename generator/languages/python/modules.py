"""Order of definition in a module of `models/`."""

from __future__ import annotations

from collections.abc import Mapping
from graphlib import TopologicalSorter

from generator.model.types import Record, TypeDef


def order_definitions(
    members: list[str],
    definitions: Mapping[str, TypeDef],
    edges: Mapping[str, list[str]],
    broken: frozenset[tuple[str, str]],
) -> list[str]:
    """Order the types of a module: records first, then aliases after those they use."""
    ordered = [name for name in members if isinstance(definitions[name], Record)]
    aliases = set(members).difference(ordered)
    sorter = TopologicalSorter(
        {
            name: {t for t in edges[name] if t in aliases and (name, t) not in broken}
            for name in sorted(aliases)
        }
    )
    sorter.prepare()
    while ready := sorted(sorter.get_ready()):
        ordered += ready
        sorter.done(*ready)
    return ordered
