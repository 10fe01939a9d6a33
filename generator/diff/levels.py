"""Levels: derived from effect, direction and guards by tables, with a reason for each step."""

from __future__ import annotations

from generator.diff.changes import Direction, Effect, Level

B, W, S = Level.BREAKING, Level.WARNING, Level.SAFE

_BASE = {
    (Effect.NONE, Direction.REQUEST): S,
    (Effect.NONE, Direction.RESPONSE): S,
    (Effect.WIDENS, Direction.REQUEST): S,
    (Effect.WIDENS, Direction.RESPONSE): B,
    (Effect.NARROWS, Direction.REQUEST): B,
    (Effect.NARROWS, Direction.RESPONSE): S,
    (Effect.INCOMPARABLE, Direction.REQUEST): B,
    (Effect.INCOMPARABLE, Direction.RESPONSE): B,
    (Effect.UNKNOWN, Direction.REQUEST): W,
    (Effect.UNKNOWN, Direction.RESPONSE): W,
    # A promise about an element; nothing that is sent or received.
    (Effect.NARROWS, Direction.NEITHER): B,
    (Effect.WIDENS, Direction.NEITHER): S,
    (Effect.INCOMPARABLE, Direction.NEITHER): B,
}
_EFFECTS = {
    Effect.NONE: "the set of valid messages is the same",
    Effect.WIDENS: "more messages are valid than before",
    Effect.NARROWS: "fewer messages are valid than before",
    Effect.INCOMPARABLE: "some messages are no longer valid, and others became valid",
    Effect.UNKNOWN: "it cannot be decided whether more or fewer messages are valid",
}
_PROMISED = {
    Effect.NARROWS: "less is promised than before",
    Effect.WIDENS: "more is promised than before",
    Effect.INCOMPARABLE: "the old and the new promise cannot be compared",
}
_BECAUSE = {
    (Effect.WIDENS, S): "requests that were valid stay valid",
    (Effect.WIDENS, B): "callers may receive what was not described",
    (Effect.NARROWS, B): "requests that were valid may be rejected",
    (Effect.NARROWS, S): "every valid response was valid before",
    (
        Effect.INCOMPARABLE,
        B,
    ): "what was valid before may be rejected or no longer returned",
    (Effect.UNKNOWN, W): "check it by hand",
    (Effect.NONE, S): "nothing that is sent or received changed",
}

# A guard: in which direction it holds, the levels it changes, to what, and why.
GUARDS: dict[str, tuple[tuple[Direction, ...], tuple[Level, ...], Level, str]] = {
    "undeclared": (
        (Direction.REQUEST, Direction.RESPONSE),
        (B, W),
        S,
        "the property was not described before, so callers neither send nor read it",
    ),
    "optional": (
        (Direction.RESPONSE,),
        (B, S),
        W,
        "it was optional, so callers handle its absence",
    ),
    "may-still-be-sent": (
        (Direction.REQUEST,),
        (B, S),
        W,
        "it may still be sent; what the server does with it is no longer described",
    ),
    "ignored-by-callers": (
        (Direction.RESPONSE,),
        (B,),
        W,
        "only properties that are not described can be added, and most callers ignore them",
    ),
    "extensible": (
        (Direction.RESPONSE,),
        (B,),
        S,
        "the enum was announced as extensible",
    ),
    "sunset": (
        (Direction.REQUEST, Direction.RESPONSE),
        (B, W),
        S,
        "it was deprecated, and its announced sunset has passed",
    ),
    "error-response": (
        (Direction.RESPONSE,),
        (B,),
        W,
        "only error responses have it",
    ),
    "annotation": (
        (Direction.REQUEST,),
        (B,),
        W,
        "a default in a body is documentation that servers often do not apply",
    ),
    "has-default": (
        (Direction.RESPONSE,),
        (B,),
        W,
        "the default says what callers may assume where the property is missing",
    ),
    "announced": (
        (Direction.NEITHER,),
        (B,),
        S,
        "its removal is announced ahead of time",
    ),
    "deprecated": (
        (Direction.REQUEST, Direction.RESPONSE),
        (B,),
        W,
        "it was deprecated without a sunset date",
    ),
    "no-promise": (
        (Direction.REQUEST, Direction.RESPONSE),
        (B, W),
        S,
        "its stability level does not promise compatibility",
    ),
    "undescribed": (
        (Direction.REQUEST, Direction.RESPONSE),
        (B,),
        W,
        "the property is not described, so its name is more likely a mistake",
    ),
    "same-syntax": (
        (Direction.REQUEST,),
        (B,),
        W,
        "it is parsed as before (RFC 6839), unless callers check the exact media type",
    ),
    "overlap": (
        (Direction.REQUEST, Direction.RESPONSE),
        (B,),
        W,
        "only values that match several variants are affected",
    ),
}


def derive(
    effect: Effect, direction: Direction, guards: frozenset[str]
) -> tuple[Level, tuple[str, ...]]:
    """Return the wire level of an effect in one direction, and the reason for each step.

    The direction `NEITHER` means a promise; its effects are those on what is promised.
    """
    level = _BASE[effect, direction]
    if direction is Direction.NEITHER:
        steps = [
            f"{effect.value}: {_PROMISED[effect]}",
            f"for a promise this is {level.value}: callers rely on it",
        ]
    else:
        because = _BECAUSE.get((effect, level), "")
        steps = [f"{effect.value}: {_EFFECTS[effect]}"]
        steps.append(f"in a {direction.value} this is {level.value}: {because}")
    for guard in GUARDS:
        if guard in guards:
            directions, levels, softer, why = GUARDS[guard]
            if direction in directions and level in levels:
                level = softer
                steps.append(f"but {level.value}: {why}")
    return level, tuple(steps)
