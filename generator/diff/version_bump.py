"""The recommended version bump of the API and of its client (Semantic Versioning 2.0.0)."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from generator.diff.changes import Action, Bump, Change, Effect, Level

MOST = 10
_STEPS = ("major", "minor", "patch")


def recommend_bumps(changes: Iterable[Change]) -> tuple[Bump, Bump]:
    """Return the bumps of the API and of the client, with the changes that require them."""
    listed = list(changes)
    return _bump(listed, _api), _bump(listed, _client)


def _bump(changes: list[Change], step_of: Callable[[Change], str]) -> Bump:
    by_step: dict[str, list[str]] = {}
    for change in changes:
        by_step.setdefault(step_of(change), []).append(change.fingerprint)
    for step in _STEPS:
        if step in by_step:
            return Bump(step, tuple(by_step[step][:MOST]))
    return Bump("none", ())


def _api(change: Change) -> str:
    if change.wire is Level.BREAKING:
        return "major"
    return "patch" if change.effect is Effect.NONE else "minor"


def _client(change: Change) -> str:
    if change.client is Level.BREAKING:
        return "major"
    grows = change.action is Action.ADDED and change.area != "documentation"
    return "minor" if grows or change.client is Level.WARNING else "patch"
