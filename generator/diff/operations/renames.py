"""Parameters that have another name or travel elsewhere, and are the same all the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from generator.contract import Parameter
from generator.diff.changes import Effect
from generator.diff.schemas import Pairs
from generator.diff.schemas.name_similarity import alike_names

_NAME = re.compile(r"\{([^{}]*)\}")
MANY = 30
# One of few, with nothing else alike, needs a weaker likeness.
LONE = 0.35

Keyed = Mapping[tuple[str, str], Parameter]
Renamed = tuple[Parameter, Parameter, float, tuple[str, ...]]


def path_names(old: str, new: str) -> Iterable[tuple[str, str]]:
    """The names of the path parameters that stand at the same places, where they differ."""
    before, after = _NAME.findall(old), _NAME.findall(new)
    if len(before) != len(after):
        return ()
    kept = set(before) & set(after)
    return tuple(
        (a, b)
        for a, b in zip(before, after, strict=True)
        if a != b and a not in kept and b not in kept
    )


def renamed(gone: Keyed, come: Keyed, pairs: Pairs) -> list[Renamed]:
    """Parameters that only changed their place, then those that only changed their name."""
    if not gone or not come or len(gone) > MANY or len(come) > MANY:
        return []
    found: list[Renamed] = []
    old = {key: p for key, p in gone.items() if p.location != "path"}
    new = {key: p for key, p in come.items() if p.location != "path"}
    for key, one in list(old.items()):
        for place, other in list(new.items()):
            if (
                one.name.lower() == other.name.lower()
                and one.location != other.location
            ):
                found.append((one, other, 0.95, ("the same name in another place",)))
                del old[key], new[place]
                break
    for location in ("query", "header", "cookie"):
        olds = {p.name: p for p in old.values() if p.location == location}
        news = {p.name: p for p in new.values() if p.location == location}
        lone = len(olds) == len(news) == 1
        for before, after, score in alike_names(olds, news, LONE if lone else 0.6):
            one, other = olds[before], news[after]
            if one.required is other.required and _alike(one, other, pairs):
                evidence = ("the same schema", f"names alike by {score:.2f}")
                found.append((one, other, score, evidence))
    return found


def _alike(old: Parameter, new: Parameter, pairs: Pairs) -> bool:
    if old.schema is None or new.schema is None:
        return old.raw.value.get("content") == new.raw.value.get("content")
    pairs.parameter(old.schema, new.schema)
    return pairs.relation([old.schema], [new.schema], True) is Effect.NONE
