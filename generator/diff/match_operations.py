"""Matches operations whose method or path differ between two versions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from generator.contract import MediaType, Operation, schema_ref
from generator.record import record

_NAME = re.compile(r"\{[^{}]*\}")
Key = tuple[str, str]
SAME_PATH = "same path except for parameter names"


@record
class MovedOperation:
    """Two operations that match, the score (0 to 1), and the evidence."""

    old: Operation
    new: Operation
    score: float
    evidence: tuple[str, ...]


def match_operations(
    gone: Mapping[Key, Operation], come: Mapping[Key, Operation]
) -> tuple[MovedOperation, ...]:
    """Match operations by the strongest kind of evidence first, each at most once.

    Each kind of evidence is a lookup by what must be equal, so that the work is linear. Operations
    that match several others are left unmatched.
    """
    old, new = dict(gone), dict(come)
    moved: list[MovedOperation] = []
    for lookup, weigh in _KINDS:
        olds, news = _by(lookup, old.values()), _by(lookup, new.values())
        for key, ones in olds.items():
            others = news.get(key, ())
            if len(ones) != 1 or len(others) != 1:
                continue
            score, evidence = weigh(ones[0], others[0])
            if score:
                moved.append(MovedOperation(ones[0], others[0], score, evidence))
                del old[ones[0].key], new[others[0].key]
    return tuple(sorted(moved, key=lambda move: (move.new.path, move.new.method)))


def path_without_names(path: str) -> str:
    """Return a path without the names of its parameters."""
    return _NAME.sub("{}", path)


def signature_of(endpoint: Operation) -> tuple[object, ...]:
    """Return the names of parameters, body schemas and success responses."""
    inputs = sorted(key for key in endpoint.parameters if key[0] != "path")
    body = _schemas(endpoint.body.media_types) if endpoint.body else ()
    answers = sorted(
        (status, _schemas(reply.media_types))
        for status, reply in endpoint.responses.items()
        if status.startswith("2")
    )
    return tuple(inputs), body, tuple(answers)


def _schemas(media: tuple[MediaType, ...]) -> tuple[str, ...]:
    """Return the names of the schemas, or their types where they have none."""
    names = []
    for item in media:
        subschema = item.schema
        if subschema is None:
            names.append("")
        else:
            inner = schema_ref(subschema.schema.get("items"), subschema.pointer)
            ref = inner.reference if inner else ""
            names.append(
                subschema.reference
                or f"{subschema.schema.get('type')} of {ref or 'inline'}"
            )
    return tuple(sorted(set(names)))


def _by(
    lookup: Callable[[Operation], object], endpoints: Iterable[Operation]
) -> dict[object, list[Operation]]:
    by_key: dict[object, list[Operation]] = {}
    for endpoint in endpoints:
        key = lookup(endpoint)
        if key is not None:
            by_key.setdefault(key, []).append(endpoint)
    return by_key


def _segments(path: str) -> list[str]:
    return [part for part in path_without_names(path).split("/") if part]


def _overlap(old: str, new: str) -> float:
    """Return the share of equal segments at the end of two paths, by the shorter one."""
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
    evidence = [f"same path except for a trailing slash, which it {lost}"]
    if _NAME.findall(old.path) != _NAME.findall(new.path):
        evidence.append("different names of path parameters")
    return 0.95, tuple(evidence)


def _same_id(old: Operation, new: Operation) -> tuple[float, tuple[str, ...]]:
    evidence = ["same operationId"]
    score = 0.5 + 0.25 * _overlap(old.path, new.path)
    if old.method == new.method:
        score += 0.1
    if signature_of(old) == signature_of(new):
        score += 0.15
        evidence.append("same parameters, body and responses")
    if _overlap(old.path, new.path) >= 0.5:
        evidence.append("the paths have the same end")
    return (round(score, 2), tuple(evidence)) if score >= 0.6 else (0.0, ())


def _end(endpoint: Operation) -> object:
    """Return method, end of the path, and signature; None where these are too general."""
    ends = _segments(endpoint.path)[-2:]
    content = signature_of(endpoint)
    fixed = [part for part in ends if part != "{}"]
    empty = content[1] in ((), ("",)) and not content[0]
    if len(ends) < 2 or not fixed or empty:
        return None
    return endpoint.method, tuple(ends), content


def _base_path(old: Operation, new: Operation) -> tuple[float, tuple[str, ...]]:
    score = round(0.5 + 0.3 * _overlap(old.path, new.path), 2)
    evidence = ("the paths have the same end", "same parameters, body and responses")
    return (score, evidence) if score >= 0.65 else (0.0, ())


_KINDS: tuple[
    tuple[
        Callable[[Operation], object],
        Callable[[Operation, Operation], tuple[float, tuple[str, ...]]],
    ],
    ...,
] = (
    (lambda e: (e.method, path_without_names(e.path)), _same_shape),
    (lambda e: (e.method, path_without_names(e.path).rstrip("/")), _slash),
    (lambda e: e.id or None, _same_id),
    (_end, _base_path),
)
