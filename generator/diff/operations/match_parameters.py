"""Matches parameters that were renamed or moved to another location."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from generator.contract import Parameter
from generator.diff.changes import Effect
from generator.diff.schemas import SchemaPairs
from generator.diff.schemas.name_similarity import match_similar_names

_NAME = re.compile(r"\{([^{}]*)\}")
MANY = 30
# A single candidate on each side needs less similarity.
LONE = 0.35

Keyed = Mapping[tuple[str, str], Parameter]
Renamed = tuple[Parameter, Parameter, float, tuple[str, ...]]


def match_path_parameters(old: str, new: str) -> Iterable[tuple[str, str]]:
    """Return the names of path parameters in equal positions, where they differ."""
    before, after = _NAME.findall(old), _NAME.findall(new)
    if len(before) != len(after):
        return ()
    kept = set(before) & set(after)
    return tuple(
        (a, b)
        for a, b in zip(before, after, strict=True)
        if a != b and a not in kept and b not in kept
    )


def match_renamed_parameters(
    gone: Keyed, come: Keyed, schema_pairs: SchemaPairs
) -> list[Renamed]:
    """Match parameters that changed only their location, then those that changed only their
    name."""
    if not gone or not come or len(gone) > MANY or len(come) > MANY:
        return []
    matches: list[Renamed] = []
    old = {key: p for key, p in gone.items() if p.location != "path"}
    new = {key: p for key, p in come.items() if p.location != "path"}
    for key, one in list(old.items()):
        for place, other in list(new.items()):
            if (
                one.name.lower() == other.name.lower()
                and one.location != other.location
            ):
                matches.append(
                    (one, other, 0.95, ("the same name in another location",))
                )
                del old[key], new[place]
                break
    for location in ("query", "header", "cookie"):
        olds = {p.name: p for p in old.values() if p.location == location}
        news = {p.name: p for p in new.values() if p.location == location}
        lone = len(olds) == len(news) == 1
        for before, after, score in match_similar_names(
            olds, news, LONE if lone else 0.6
        ):
            one, other = olds[before], news[after]
            if one.required is other.required and _alike(one, other, schema_pairs):
                evidence = ("the same schema", f"similarity of the names {score:.2f}")
                matches.append((one, other, score, evidence))
    return matches


def _alike(old: Parameter, new: Parameter, schema_pairs: SchemaPairs) -> bool:
    if old.schema is None or new.schema is None:
        return old.raw.value.get("content") == new.raw.value.get("content")
    schema_pairs.add_parameter(old.schema, new.schema)
    return schema_pairs.effect_between([old.schema], [new.schema], True) is Effect.NONE
