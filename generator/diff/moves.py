"""Which operation of the old version is which of the new one, though method or path differ."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from generator.contract import MediaType, Operation, schema_ref
from generator.record import record

_NAME = re.compile(r"\{[^{}]*\}")
Key = tuple[str, str]
SAME_PATH = "same path but for parameter names"


@record
class Move:
    """Two operations taken for one, how surely (0 to 1), and why."""

    old: Operation
    new: Operation
    score: float
    evidence: tuple[str, ...]


def moves(
    gone: Mapping[Key, Operation], come: Mapping[Key, Operation]
) -> tuple[Move, ...]:
    """Pairs of operations, the surest kinds of evidence first; each operation at most once.

    Every kind looks operations up by what must agree, so that nothing is compared with everything.
    What fits several is left alone.
    """
    old, new = dict(gone), dict(come)
    found: list[Move] = []
    for lookup, weigh in _KINDS:
        olds, news = _by(lookup, old.values()), _by(lookup, new.values())
        for key, ones in olds.items():
            others = news.get(key, ())
            if len(ones) != 1 or len(others) != 1:
                continue
            score, evidence = weigh(ones[0], others[0])
            if score:
                found.append(Move(ones[0], others[0], score, evidence))
                del old[ones[0].key], new[others[0].key]
    return tuple(sorted(found, key=lambda move: (move.new.path, move.new.method)))


def shape(path: str) -> str:
    """A path without the names of its parameters."""
    return _NAME.sub("{}", path)


def signature(endpoint: Operation) -> tuple[object, ...]:
    """What goes in and comes out, as names; the path aside."""
    inputs = sorted(key for key in endpoint.parameters if key[0] != "path")
    body = _schemas(endpoint.body.media_types) if endpoint.body else ()
    answers = sorted(
        (status, _schemas(reply.media_types))
        for status, reply in endpoint.responses.items()
        if status.startswith("2")
    )
    return tuple(inputs), body, tuple(answers)


def _schemas(media: tuple[MediaType, ...]) -> tuple[str, ...]:
    """The names of the schemas, or what kind of schema it is where it has none."""
    found = []
    for item in media:
        stated = item.schema
        if stated is None:
            found.append("")
        else:
            inner = schema_ref(stated.schema.get("items"), stated.pointer)
            ref = inner.reference if inner else ""
            found.append(
                stated.reference or f"{stated.schema.get('type')} of {ref or 'inline'}"
            )
    return tuple(sorted(set(found)))


def _by(
    lookup: Callable[[Operation], object], endpoints: Iterable[Operation]
) -> dict[object, list[Operation]]:
    found: dict[object, list[Operation]] = {}
    for endpoint in endpoints:
        key = lookup(endpoint)
        if key is not None:
            found.setdefault(key, []).append(endpoint)
    return found


def _segments(path: str) -> list[str]:
    return [part for part in shape(path).split("/") if part]


def _overlap(old: str, new: str) -> float:
    """How many segments at the end of two paths agree, of the shorter one's."""
    one, other = _segments(old), _segments(new)
    same = 0
    for a, b in zip(reversed(one), reversed(other), strict=False):
        if a != b:
            break
        same += 1
    return same / max(1, min(len(one), len(other)))


def _same_shape(_old: Operation, _new: Operation) -> tuple[float, tuple[str, ...]]:
    return 1.0, (SAME_PATH,)


def _slash(old: Operation, new: Operation) -> tuple[float, tuple[str, ...]]:
    lost = "lost" if old.path.endswith("/") else "gained"
    evidence = [f"same path but for a slash at the end, which it {lost}"]
    if _NAME.findall(old.path) != _NAME.findall(new.path):
        evidence.append("other names of path parameters")
    return 0.95, tuple(evidence)


def _same_id(old: Operation, new: Operation) -> tuple[float, tuple[str, ...]]:
    evidence = ["same operationId"]
    score = 0.5 + 0.25 * _overlap(old.path, new.path)
    if old.method == new.method:
        score += 0.1
    if signature(old) == signature(new):
        score += 0.15
        evidence.append("same parameters, body and answers")
    if _overlap(old.path, new.path) >= 0.5:
        evidence.append("the paths end alike")
    return (round(score, 2), tuple(evidence)) if score >= 0.6 else (0.0, ())


def _end(endpoint: Operation) -> object:
    """Method, the end of the path, and what goes in and out, where that tells something."""
    ends = _segments(endpoint.path)[-2:]
    told = signature(endpoint)
    fixed = [part for part in ends if part != "{}"]
    empty = told[1] in ((), ("",)) and not told[0]
    if len(ends) < 2 or not fixed or empty:
        return None
    return endpoint.method, tuple(ends), told


def _base_path(old: Operation, new: Operation) -> tuple[float, tuple[str, ...]]:
    score = round(0.5 + 0.3 * _overlap(old.path, new.path), 2)
    evidence = ("the paths end alike", "same parameters, body and answers")
    return (score, evidence) if score >= 0.65 else (0.0, ())


_KINDS: tuple[
    tuple[
        Callable[[Operation], object],
        Callable[[Operation, Operation], tuple[float, tuple[str, ...]]],
    ],
    ...,
] = (
    (lambda e: (e.method, shape(e.path)), _same_shape),
    (lambda e: (e.method, shape(e.path).rstrip("/")), _slash),
    (lambda e: e.id or None, _same_id),
    (_end, _base_path),
)
