"""How bad: effect x direction x guards, derived in one place and told step by step."""

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
    # What is promised of a thing, and not what travels.
    (Effect.NARROWS, Direction.NEITHER): B,
    (Effect.WIDENS, Direction.NEITHER): S,
    (Effect.INCOMPARABLE, Direction.NEITHER): B,
}
_TELLS = {
    Effect.NONE: "the same messages are valid",
    Effect.WIDENS: "more is valid than before",
    Effect.NARROWS: "less is valid than before",
    Effect.INCOMPARABLE: "some of what was valid no longer is, and the other way round",
    Effect.UNKNOWN: "nobody can tell whether more or less is valid",
}
_PROMISED = {
    Effect.NARROWS: "less is promised than before",
    Effect.WIDENS: "more is promised than before",
    Effect.INCOMPARABLE: "nobody can tell what is promised, or could before",
}
_BECAUSE = {
    (Effect.WIDENS, S): "whoever sends what was valid still may",
    (Effect.WIDENS, B): "a program may get what it was never told of",
    (Effect.NARROWS, B): "what a program sends may be refused",
    (Effect.NARROWS, S): "whatever comes was valid before",
    (Effect.INCOMPARABLE, B): "neither side can go on as before",
    (Effect.UNKNOWN, W): "look at it",
    (Effect.NONE, S): "nothing on the wire differs",
}

# A guard: in which direction it holds, the levels it changes, to what, and why.
GUARDS: dict[str, tuple[tuple[Direction, ...], tuple[Level, ...], Level, str]] = {
    "undeclared": (
        (Direction.REQUEST, Direction.RESPONSE),
        (B, W),
        S,
        "the property was not described before: no program sends it, and programs pass over it",
    ),
    "optional": (
        (Direction.RESPONSE,),
        (B, S),
        W,
        "it was optional: programs have had to do without it at times, and now always",
    ),
    "ignored": (
        (Direction.REQUEST,),
        (B, S),
        W,
        "it may still be sent, and the server no longer says what it does with it",
    ),
    "passed-over": (
        (Direction.RESPONSE,),
        (B,),
        W,
        "only properties nobody was told of can come in addition; most programs pass over them",
    ),
    "extensible": (
        (Direction.RESPONSE,),
        (B,),
        S,
        "the enum was announced as one that grows",
    ),
    "sunset": (
        (Direction.REQUEST, Direction.RESPONSE),
        (B, W),
        S,
        "it was deprecated, and its announced sunset has passed",
    ),
    "error-answer": (
        (Direction.RESPONSE,),
        (B,),
        W,
        "only answers with an error status have it",
    ),
    "annotation": (
        (Direction.REQUEST,),
        (B,),
        W,
        "a default in a body documents what the receiver assumes, and is often not kept to",
    ),
    "has-default": (
        (Direction.RESPONSE,),
        (B,),
        W,
        "a default says what a program may assume where it is missing",
    ),
    "announced": (
        (Direction.NEITHER,),
        (B,),
        S,
        "its end is announced ahead of time",
    ),
    "deprecated": (
        (Direction.REQUEST, Direction.RESPONSE),
        (B,),
        W,
        "it was deprecated, and no day was named until which it would stay",
    ),
    "no-promise": (
        (Direction.REQUEST, Direction.RESPONSE),
        (B, W),
        S,
        "it was never promised to stay as it is (by its stability level)",
    ),
    "undescribed": (
        (Direction.REQUEST, Direction.RESPONSE),
        (B,),
        W,
        "nothing describes the property, so that its name is more likely a slip than a rule",
    ),
    "same-syntax": (
        (Direction.REQUEST,),
        (B,),
        W,
        "it is read as before (RFC 6839), but for programs that insist on the old name",
    ),
    "overlap": (
        (Direction.REQUEST, Direction.RESPONSE),
        (B,),
        W,
        "only values that fit several variants at once are concerned",
    ),
}


def derive(
    effect: Effect, direction: Direction, guards: frozenset[str]
) -> tuple[Level, tuple[str, ...]]:
    """The wire level of an effect in one direction, and how it was reached, step by step.

    The direction `NEITHER` stands for a promise; its effects are those on what is promised.
    """
    level = _BASE[effect, direction]
    if direction is Direction.NEITHER:
        steps = [
            f"{effect.value}: {_PROMISED[effect]}",
            f"of a promise that is {level.value}: programs count on it",
        ]
    else:
        because = _BECAUSE.get((effect, level), "")
        steps = [f"{effect.value}: {_TELLS[effect]}"]
        steps.append(f"in a {direction.value} that is {level.value}: {because}")
    for guard in GUARDS:
        if guard in guards:
            directions, levels, softer, why = GUARDS[guard]
            if direction in directions and level in levels:
                level = softer
                steps.append(f"but {level.value}: {why}")
    return level, tuple(steps)
