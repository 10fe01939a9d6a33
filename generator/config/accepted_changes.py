"""Changes between versions that an api.yaml accepts with a reason."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date

from generator.config.codes import (
    EXPIRED_ACCEPTANCE,
    MISSING_SETTING,
    UNUSED_CHANGE_ACCEPTANCE,
)
from generator.config.settings import ChangeAcceptance
from generator.config.settings_reader import SettingsReader
from generator.findings import Finding, Location
from generator.json_types import Json, child

_KEY = "accepted_changes"
_PROPERTIES = ("fingerprint", "rule", "pointer", "reason", "until")


def read_accepted_changes(
    reader: SettingsReader, top: Mapping[str, Json]
) -> tuple[ChangeAcceptance, ...]:
    """Return the valid entries of `accepted_changes`; add a finding for each of the others."""
    items = reader.sequence(top, _KEY)
    entries = (
        _read_entry(reader, item, f"/{_KEY}/{n}") for n, item in enumerate(items)
    )
    return tuple(entry for entry in entries if entry is not None)


def _read_entry(
    reader: SettingsReader, item: Json, pointer: str
) -> ChangeAcceptance | None:
    properties = reader.mapping(item, pointer, _PROPERTIES)
    if properties is None:
        return None
    texts = {key: reader.text(properties, key, pointer) or "" for key in _PROPERTIES}
    is_valid = True
    if not texts["reason"].strip():
        reader.add_finding(
            MISSING_SETTING, pointer, "reason: each acceptance requires a reason"
        )
        is_valid = False
    # Exactly one of the two ways: with both, it would be unclear which one applies.
    if bool(texts["fingerprint"]) == bool(texts["rule"] and texts["pointer"]) or (
        texts["fingerprint"] and (texts["rule"] or texts["pointer"])
    ):
        reader.add_wrong_setting(
            pointer,
            "an acceptance requires either a fingerprint, or a rule and a pointer",
        )
        is_valid = False
    if texts["until"] and not _is_date(texts["until"]):
        reader.add_wrong_setting(
            child(pointer, "until"), f"{texts['until']!r} is not a date (YYYY-MM-DD)"
        )
        is_valid = False
    if not is_valid:
        return None
    return ChangeAcceptance(**texts, at=reader.document.locate(pointer))


def find_unused_change_acceptances(
    acceptances: Sequence[ChangeAcceptance], used: Collection[int], where: str
) -> tuple[Finding, ...]:
    """Return a finding for each acceptance that matches no change.

    Args:
        acceptances: All acceptances of an api.yaml.
        used: The indexes of the acceptances that matched a change.
        where: Which versions were compared, for the message ("between neighbouring versions").
    """
    return tuple(
        Finding(
            UNUSED_CHANGE_ACCEPTANCE,
            f"api.yaml accepts change {_describe(acceptance)}, but there is no such change"
            f" {where}",
            _locate(acceptance, number),
        )
        for number, acceptance in enumerate(acceptances)
        if number not in used
    )


def find_expired_acceptances(
    acceptances: Iterable[ChangeAcceptance], today: date
) -> tuple[Finding, ...]:
    """Return a finding for each acceptance whose last day is before `today`."""
    return tuple(
        Finding(
            EXPIRED_ACCEPTANCE,
            f"the acceptance of change {_describe(acceptance)} expired after {acceptance.until}",
            _locate(acceptance, number),
        )
        for number, acceptance in enumerate(acceptances)
        if acceptance.until and acceptance.until < today.isoformat()
    )


def _describe(acceptance: ChangeAcceptance) -> str:
    if acceptance.fingerprint:
        return acceptance.fingerprint
    return f"{acceptance.rule} at {acceptance.pointer}"


def _locate(acceptance: ChangeAcceptance, number: int) -> Location:
    return acceptance.at or Location("api.yaml", f"/{_KEY}/{number}", 1, 1)


def _is_date(text: str) -> bool:
    try:
        return len(text) == len("YYYY-MM-DD") and bool(date.fromisoformat(text))
    except ValueError:
        return False
