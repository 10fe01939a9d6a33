"""Changes between versions that an api.yaml accepts with a reason."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date

from generator.config.codes import (
    EXPIRED_ACCEPTANCE,
    MISSING_SETTING,
    UNUSED_CHANGE_ACCEPTANCE,
)
from generator.config.reader import Reader
from generator.config.settings import ChangeAcceptance
from generator.findings import Finding, Location
from generator.json_types import Json, child

_KEY = "accepted_changes"
_MEMBERS = ("fingerprint", "rule", "pointer", "reason", "until")


def read_accepted_changes(
    reader: Reader, top: Mapping[str, Json]
) -> tuple[ChangeAcceptance, ...]:
    """The entries of `accepted_changes` that can be used."""
    value = top.get(_KEY, [])
    if isinstance(value, str) or not isinstance(value, Sequence):
        reader.wrong(f"/{_KEY}", f"{_KEY}: a list is wanted")
        return ()
    read = (_entry(reader, item, f"/{_KEY}/{n}") for n, item in enumerate(value))
    return tuple(entry for entry in read if entry is not None)


def _entry(reader: Reader, item: Json, place: str) -> ChangeAcceptance | None:
    members = reader.mapping(item, place, _MEMBERS)
    if members is None:
        return None
    said = {key: reader.text(members, key, place) or "" for key in _MEMBERS}
    usable = True
    if not said["reason"].strip():
        reader.say(MISSING_SETTING, place, "reason: an acceptance needs a reason")
        usable = False
    # By one or by the other: both would raise the question which of them holds.
    if bool(said["fingerprint"]) == bool(said["rule"] and said["pointer"]) or (
        said["fingerprint"] and (said["rule"] or said["pointer"])
    ):
        reader.wrong(
            place, "an acceptance names a fingerprint, or else a rule and a pointer"
        )
        usable = False
    if said["until"] and not _is_day(said["until"]):
        reader.wrong(
            child(place, "until"), f"{said['until']!r} is no day such as 2027-01-31"
        )
        usable = False
    return (
        ChangeAcceptance(**said, at=reader.document.locate(place)) if usable else None
    )


def unused_change_acceptances(
    acceptances: Sequence[ChangeAcceptance], used: Collection[int], where: str
) -> tuple[Finding, ...]:
    """A finding for each acceptance that fitted no change; `used` are the numbers of the others,
    `where` says between which versions was looked."""
    return tuple(
        Finding(
            UNUSED_CHANGE_ACCEPTANCE,
            f"there is no change {_named(acceptance)} to accept {where}",
            _at(acceptance, number),
        )
        for number, acceptance in enumerate(acceptances)
        if number not in used
    )


def expired_acceptances(
    acceptances: Iterable[ChangeAcceptance], today: date
) -> tuple[Finding, ...]:
    """A finding for each acceptance whose last day has passed."""
    return tuple(
        Finding(
            EXPIRED_ACCEPTANCE,
            f"the change {_named(acceptance)} was accepted until {acceptance.until}",
            _at(acceptance, number),
        )
        for number, acceptance in enumerate(acceptances)
        if acceptance.until and acceptance.until < today.isoformat()
    )


def _named(acceptance: ChangeAcceptance) -> str:
    if acceptance.fingerprint:
        return acceptance.fingerprint
    return f"{acceptance.rule} at {acceptance.pointer}"


def _at(acceptance: ChangeAcceptance, number: int) -> Location:
    return acceptance.at or Location("api.yaml", f"/{_KEY}/{number}", 1, 1)


def _is_day(text: str) -> bool:
    try:
        return len(text) == len("2027-01-31") and bool(date.fromisoformat(text))
    except ValueError:
        return False
