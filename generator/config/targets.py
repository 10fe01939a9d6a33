"""The settings of api.yaml that depend on the targets: their names, and how they are formatted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from generator.config.codes import MISSING_SETTING
from generator.config.names import NameRules
from generator.config.reader import Reader
from generator.config.settings import TargetConfig
from generator.json_types import Json, child
from generator.record import record


@record
class TargetRules:
    """What a target asks of its settings: rules for names, and the formatters that it has."""

    names: NameRules
    formatters: tuple[str, ...] = ()


def read_targets(
    reader: Reader, top: Mapping[str, Json], rules: Mapping[str, TargetRules]
) -> dict[str, TargetConfig]:
    if not top.get("targets"):
        reader.say(MISSING_SETTING, "", "targets: no target is given")
        return {}
    targets: dict[str, TargetConfig] = {}
    given = reader.mapping(top["targets"], "/targets", tuple(rules)) or {}
    for language, rule in rules.items():
        if language not in given:
            continue
        place = f"/targets/{language}"
        members = reader.mapping(given[language], place, ("distribution", "package"))
        if members is None:
            continue
        names = [
            _name(
                reader, members, place, "distribution", rule.names.distribution_fault
            ),
            _name(reader, members, place, "package", rule.names.package_fault),
        ]
        if names[0] is not None and names[1] is not None:
            targets[language] = TargetConfig(names[0], names[1])
    return targets


def _name(
    reader: Reader,
    members: Mapping[str, Json],
    place: str,
    key: str,
    fault_of: Callable[[str], str | None],
) -> str | None:
    if members.get(key) is None:
        reader.say(MISSING_SETTING, place, f"{key}: a name is missing")
        return None
    name = reader.text(members, key, place)
    fault = fault_of(name) if name is not None else None
    if fault is not None:
        reader.wrong(child(place, key), f"{name!r} {fault}")
        return None
    return name


def read_method_names(
    reader: Reader, top: Mapping[str, Json], rules: Sequence[NameRules]
) -> dict[str, str]:
    names: dict[str, str] = {}
    given = reader.mapping(top.get("method_names", {}), "/method_names") or {}
    faults = [rule.method_fault for rule in rules]
    fault_of = partial(_first_fault, faults=faults)
    for operation in given:
        name = _name(reader, given, "/method_names", operation, fault_of)
        if name is not None:
            names[operation] = name
    return names


def read_package_versions(
    reader: Reader, top: Mapping[str, Json], rules: Sequence[NameRules]
) -> dict[str, str]:
    stated: dict[str, str] = {}
    for version, value, place in entries_by_version(reader, top, "package_versions"):
        fault = (
            _first_fault(value, [rule.package_version_fault for rule in rules])
            if isinstance(value, str)
            else "is not a string: put it in quotes"
        )
        if fault is not None:
            reader.wrong(place, f"{value!r} {fault}")
        else:
            stated[version] = str(value)
    return stated


def entries_by_version(
    reader: Reader, top: Mapping[str, Json], key: str
) -> Iterator[tuple[str, Json, str]]:
    """The members of a mapping by version, with their pointers."""
    listed = top.get("versions")
    for version, value in (reader.mapping(top.get(key, {}), f"/{key}") or {}).items():
        place = child(f"/{key}", version)
        if isinstance(listed, list) and version in listed:
            yield version, value, place
        else:
            reader.wrong(place, f"{version!r} is none of the versions")


def _first_fault(
    name: str, faults: Sequence[Callable[[str], str | None]]
) -> str | None:
    """Why the first target that objects cannot use a name; None where all can."""
    return next((fault for of in faults if (fault := of(name)) is not None), None)


def read_format(
    reader: Reader, top: Mapping[str, Json], rules: Sequence[TargetRules]
) -> str:
    name = reader.text(top, "format", "") or ""
    formatters = {formatter for rule in rules for formatter in rule.formatters}
    if name and name not in formatters:
        choices = ", ".join(sorted(formatters)) or "none"
        reader.wrong("/format", f"{name!r} is not a formatter of a target ({choices})")
        return ""
    return name
