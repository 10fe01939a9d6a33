"""Read the settings of one API: api.yaml -> Checked[ApiConfig]."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from generator.config.accepted_changes import read_accepted_changes
from generator.config.codes import (
    MISSING_SETTING,
    MISSING_VERSION,
    UNLISTED_VERSION,
)
from generator.config.name_rules import find_inner_path_fault, find_version_fault
from generator.config.pagination_rules import read_pagination_rules
from generator.config.settings import Acceptance, ApiConfig
from generator.config.settings_reader import SettingsReader
from generator.config.targets import (
    TargetRules,
    read_entries_by_version,
    read_format,
    read_method_names,
    read_package_versions,
    read_targets,
)
from generator.findings import Checked, sort_findings
from generator.json_types import Json
from generator.source import parse
from generator.source.document import Source

_KEYS = (
    "name",
    "versions",
    "targets",
    "bound_parameters",
    "credentials",
    "method_names",
    "paging",
    "accepted_findings",
    "templates",
    "overlays",
    "package_versions",
    "accepted_changes",
    "format",
)


def read_config(
    source: Source,
    *,
    name: str,
    rules: Mapping[str, TargetRules],
    described: Collection[str],
) -> Checked[ApiConfig]:
    """Read the settings of the API `name` from the text of its api.yaml.

    Args:
        source: The text of api.yaml.
        name: The name of the API, which is the name of its folder.
        rules: The rules of every target, by the name of the target.
        described: The versions that have a description beside api.yaml.

    Returns:
        The settings with a finding for each invalid one; no value where the text is not a mapping.
    """
    parsed = parse(source)
    if parsed.value is None:
        return Checked(None, parsed.findings)
    reader = SettingsReader(parsed.value, list(parsed.findings))
    top = reader.mapping(parsed.value.data, "", _KEYS)
    if top is None:
        return Checked(None, sort_findings(reader.findings))
    own_name = reader.text(top, "name", "")
    if own_name not in (None, name):
        reader.add_wrong_setting(
            "/name", f"{own_name!r} is not the name of the folder, {name!r}"
        )
    credentials = reader.mapping(
        top.get("credentials", {}), "/credentials", ("prefix", "when_unstated")
    )
    overlays = _read_overlays(reader, top)
    targets = read_targets(reader, top, rules)
    own_rules = [rules[target] for target in targets]
    names = [rule.names for rule in own_rules]
    # An Overlay lies beside the descriptions under any name; it is not one of them.
    overlay_names = {n.rpartition(".")[0] for names in overlays.values() for n in names}
    config = ApiConfig(
        name=name,
        versions=_read_versions(reader, top, described, overlay_names),
        targets=targets,
        bound_parameters=reader.texts(top, "bound_parameters"),
        credential_prefix=_read_prefix(reader, credentials or {}),
        send_unstated=_read_send_unstated(reader, credentials or {}),
        method_names=read_method_names(reader, top, names),
        paging=read_pagination_rules(reader, top),
        accepted=_read_accepted_findings(reader, top),
        templates=_read_folder(reader, top, "templates"),
        overlays=overlays,
        package_versions=read_package_versions(reader, top, names),
        accepted_changes=read_accepted_changes(reader, top),
        format=read_format(reader, top, own_rules),
    )
    return Checked(config, sort_findings(reader.findings))


def _read_versions(
    reader: SettingsReader,
    top: Mapping[str, Json],
    described: Collection[str],
    overlay_names: Collection[str],
) -> tuple[str, ...]:
    listed = reader.texts(top, "versions")
    if not top.get("versions"):
        reader.add_finding(
            MISSING_SETTING, "", "versions: at least one version is required"
        )
    versions: list[str] = []
    for version, pointer in _list_strings(top, "versions"):
        fault = find_version_fault(version)
        if fault is not None:
            reader.add_wrong_setting(pointer, f"{version!r} {fault}")
        elif version not in described:
            reader.add_finding(
                MISSING_VERSION,
                pointer,
                f"version {version} is listed, but there is no {version}.yaml, .yml or .json",
            )
        elif version not in versions:
            versions.append(version)
    for version in sorted(set(described).difference(listed, overlay_names)):
        reader.add_finding(
            UNLISTED_VERSION,
            "/versions",
            f"there is a description {version!r}, but `versions` does not list it",
        )
    return tuple(versions)


def _list_strings(top: Mapping[str, Json], key: str) -> list[tuple[str, str]]:
    """Return the strings of a list with their pointers."""
    value = top.get(key)
    if isinstance(value, str) or not isinstance(value, Sequence):
        return []
    return [
        (item, f"/{key}/{index}")
        for index, item in enumerate(value)
        if isinstance(item, str)
    ]


def _read_folder(reader: SettingsReader, top: Mapping[str, Json], key: str) -> str:
    """Return the path of a folder, relative to the root of the workspace."""
    path = reader.text(top, key, "")
    if path is None:
        return ""
    fault = find_inner_path_fault(path)
    if fault is not None:
        reader.add_wrong_setting(f"/{key}", f"{path!r} {fault}")
        return ""
    return path


def _read_overlays(
    reader: SettingsReader, top: Mapping[str, Json]
) -> dict[str, tuple[str, ...]]:
    """Return the Overlay files by version, relative to the folder of api.yaml."""
    overlays: dict[str, tuple[str, ...]] = {}
    for version, value, pointer in read_entries_by_version(reader, top, "overlays"):
        names = [value] if isinstance(value, str) else value
        if not isinstance(names, list) or not all(isinstance(n, str) for n in names):
            reader.add_wrong_setting(
                pointer, f"{version} must be a list of Overlay files"
            )
            continue
        paths: list[str] = []
        for name in names:
            fault = find_inner_path_fault(name)
            if fault is None:
                paths.append(name)
            else:
                reader.add_wrong_setting(pointer, f"{name!r} {fault}")
        overlays[version] = tuple(paths)
    return overlays


def _read_prefix(reader: SettingsReader, credentials: Mapping[str, Json]) -> str:
    prefix = reader.text(credentials, "prefix", "/credentials") or ""
    # The prefix is sent in a header field (RFC 9110, 5.5).
    if not (prefix.isascii() and prefix.isprintable()):
        reader.add_wrong_setting(
            "/credentials/prefix", f"{prefix!r} is not printable ASCII"
        )
        return ""
    return prefix


def _read_send_unstated(
    reader: SettingsReader, credentials: Mapping[str, Json]
) -> bool:
    choice = reader.text(credentials, "when_unstated", "/credentials")
    if choice not in (None, "send", "omit"):
        reader.add_wrong_setting(
            "/credentials/when_unstated", f"{choice!r} is neither 'send' nor 'omit'"
        )
    return choice != "omit"


def _read_accepted_findings(
    reader: SettingsReader, top: Mapping[str, Json]
) -> tuple[Acceptance, ...]:
    accepted: list[Acceptance] = []
    for index, item in enumerate(reader.sequence(top, "accepted_findings")):
        entry = f"/accepted_findings/{index}"
        settings = reader.mapping(item, entry, ("code", "reason", "pointer"))
        if settings is None:
            continue
        code = reader.text(settings, "code", entry)
        reason = reader.text(settings, "reason", entry)
        pointer = reader.text(settings, "pointer", entry)
        for key, text in (("code", code), ("reason", reason)):
            if settings.get(key) is None or (text is not None and not text.strip()):
                reader.add_finding(
                    MISSING_SETTING, entry, f"{key}: each acceptance requires a {key}"
                )
        if code and reason and reason.strip():
            at = reader.document.locate(entry)
            accepted.append(Acceptance(code, reason, pointer, at))
    return tuple(accepted)
