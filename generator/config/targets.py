"""Read the settings of api.yaml that depend on the targets: names, versions and the formatter."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from generator.config.codes import MISSING_SETTING
from generator.config.name_rules import NameRules
from generator.config.settings import TargetConfig
from generator.config.settings_reader import SettingsReader
from generator.json_types import Json, child
from generator.record import record


@record
class TargetRules:
    """The rules of a target for its names, and the names of its formatters."""

    names: NameRules
    formatters: tuple[str, ...] = ()


def read_targets(
    reader: SettingsReader, top: Mapping[str, Json], rules: Mapping[str, TargetRules]
) -> dict[str, TargetConfig]:
    """Return the valid entries of `targets`, by the name of the target."""
    if not top.get("targets"):
        reader.add_finding(MISSING_SETTING, "", "targets: at least one is required")
        return {}
    targets: dict[str, TargetConfig] = {}
    settings = reader.mapping(top["targets"], "/targets", tuple(rules)) or {}
    for language, rule in rules.items():
        if language not in settings:
            continue
        target = _read_target(reader, settings[language], language, rule.names)
        if target is not None:
            targets[language] = target
    return targets


def _read_target(
    reader: SettingsReader, value: Json, language: str, rules: NameRules
) -> TargetConfig | None:
    pointer = f"/targets/{language}"
    settings = reader.mapping(value, pointer, ("distribution", "package"))
    if settings is None:
        return None
    distribution = _read_name(
        reader, settings, pointer, "distribution", rules.distribution_fault
    )
    package = _read_name(reader, settings, pointer, "package", rules.package_fault)
    if distribution is None or package is None:
        return None
    return TargetConfig(distribution, package)


def _read_name(
    reader: SettingsReader,
    settings: Mapping[str, Json],
    pointer: str,
    key: str,
    find_fault: Callable[[str], str | None],
) -> str | None:
    if settings.get(key) is None:
        reader.add_finding(MISSING_SETTING, pointer, f"{key}: a name is required")
        return None
    name = reader.text(settings, key, pointer)
    fault = find_fault(name) if name is not None else None
    if fault is not None:
        reader.add_wrong_setting(child(pointer, key), f"{name!r} {fault}")
        return None
    return name


def read_method_names(
    reader: SettingsReader, top: Mapping[str, Json], rules: Sequence[NameRules]
) -> dict[str, str]:
    """Return the valid entries of `method_names`: method names by operationId."""
    names: dict[str, str] = {}
    settings = reader.mapping(top.get("method_names", {}), "/method_names") or {}
    find_fault = partial(
        _find_first_fault, checks=[rule.method_fault for rule in rules]
    )
    for operation_id in settings:
        name = _read_name(reader, settings, "/method_names", operation_id, find_fault)
        if name is not None:
            names[operation_id] = name
    return names


def read_package_versions(
    reader: SettingsReader, top: Mapping[str, Json], rules: Sequence[NameRules]
) -> dict[str, str]:
    """Return the valid entries of `package_versions`: package versions by API version."""
    package_versions: dict[str, str] = {}
    checks = [rule.package_version_fault for rule in rules]
    for version, value, pointer in read_entries_by_version(
        reader, top, "package_versions"
    ):
        fault = (
            _find_first_fault(value, checks)
            if isinstance(value, str)
            else "is not a string: put it in quotes"
        )
        if fault is not None:
            reader.add_wrong_setting(pointer, f"{value!r} {fault}")
        else:
            package_versions[version] = str(value)
    return package_versions


def read_entries_by_version(
    reader: SettingsReader, top: Mapping[str, Json], key: str
) -> Iterator[tuple[str, Json, str]]:
    """Yield version, value and pointer of each entry of a mapping whose keys are versions."""
    versions = top.get("versions")
    for version, value in (reader.mapping(top.get(key, {}), f"/{key}") or {}).items():
        pointer = child(f"/{key}", version)
        if isinstance(versions, list) and version in versions:
            yield version, value, pointer
        else:
            reader.add_wrong_setting(
                pointer, f"{version!r} is not listed under `versions`"
            )


def _find_first_fault(
    name: str, checks: Sequence[Callable[[str], str | None]]
) -> str | None:
    """Return why the first target that rejects a name does so; None where all accept it."""
    return next((fault for check in checks if (fault := check(name)) is not None), None)


def read_format(
    reader: SettingsReader, top: Mapping[str, Json], rules: Sequence[TargetRules]
) -> str:
    """Return the name of the formatter; an empty text for none."""
    name = reader.text(top, "format", "") or ""
    formatters = {formatter for rule in rules for formatter in rule.formatters}
    if name and name not in formatters:
        choices = ", ".join(sorted(formatters)) or "none"
        reader.add_wrong_setting(
            "/format", f"{name!r} is not a formatter of a target ({choices})"
        )
        return ""
    return name
