"""api.yaml -> Checked[ApiConfig]."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from generator.config.accepted_changes import read_accepted_changes
from generator.config.codes import (
    MISSING_SETTING,
    MISSING_VERSION,
    UNLISTED_VERSION,
)
from generator.config.names import inner_path_fault, version_fault
from generator.config.paging import read_paging
from generator.config.reader import Reader
from generator.config.settings import Acceptance, ApiConfig
from generator.config.targets import (
    TargetRules,
    entries_by_version,
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
    found: Collection[str],
) -> Checked[ApiConfig]:
    """The settings of the API `name`, from the text of its api.yaml.

    `rules` has an entry for each target there is, by its name. `found` are the versions that have a
    description beside it. Every fault is a finding; the value
    is None where the text is no mapping at all.
    """
    parsed = parse(source)
    if parsed.value is None:
        return Checked(None, parsed.findings)
    reader = Reader(parsed.value, list(parsed.findings))
    top = reader.mapping(parsed.value.data, "", _KEYS)
    if top is None:
        return Checked(None, sort_findings(reader.findings))
    stated = reader.text(top, "name", "")
    if stated not in (None, name):
        reader.wrong("/name", f"{stated!r} is not the name of its folder, {name!r}")
    credentials = reader.mapping(
        top.get("credentials", {}), "/credentials", ("prefix", "when_unstated")
    )
    overlays = _overlays(reader, top)
    targets = read_targets(reader, top, rules)
    own_rules = [rules[target] for target in targets]
    names = [rule.names for rule in own_rules]
    # An Overlay beside the descriptions may be called anything; it is none of them.
    corrections = {n.rpartition(".")[0] for names in overlays.values() for n in names}
    config = ApiConfig(
        name=name,
        versions=_versions(reader, top, found, corrections),
        targets=targets,
        bound_parameters=reader.texts(top, "bound_parameters"),
        credential_prefix=_prefix(reader, credentials or {}),
        send_unstated=_send_unstated(reader, credentials or {}),
        method_names=read_method_names(reader, top, names),
        paging=read_paging(reader, top),
        accepted=_accepted(reader, top),
        templates=_folder(reader, top, "templates"),
        overlays=overlays,
        package_versions=read_package_versions(reader, top, names),
        accepted_changes=read_accepted_changes(reader, top),
        format=read_format(reader, top, own_rules),
    )
    return Checked(config, sort_findings(reader.findings))


def _versions(
    reader: Reader,
    top: Mapping[str, Json],
    found: Collection[str],
    corrections: Collection[str],
) -> tuple[str, ...]:
    listed = reader.texts(top, "versions")
    if not top.get("versions"):
        reader.say(MISSING_SETTING, "", "versions: no version is listed")
    good: list[str] = []
    for version, place in _places(top, "versions"):
        fault = version_fault(version)
        if fault is not None:
            reader.wrong(place, f"{version!r} {fault}")
        elif version not in found:
            reader.say(
                MISSING_VERSION,
                place,
                f"version {version} is listed, but there is no {version}.yaml, .yml or .json",
            )
        elif version not in good:
            good.append(version)
    for version in sorted(set(found).difference(listed, corrections)):
        reader.say(
            UNLISTED_VERSION,
            "/versions",
            f"there is a description {version!r}, but no version of this name is listed",
        )
    return tuple(good)


def _places(top: Mapping[str, Json], key: str) -> list[tuple[str, str]]:
    """The strings of a list with their pointers."""
    value = top.get(key)
    if isinstance(value, str) or not isinstance(value, Sequence):
        return []
    return [
        (item, f"/{key}/{index}")
        for index, item in enumerate(value)
        if isinstance(item, str)
    ]


def _folder(reader: Reader, top: Mapping[str, Json], key: str) -> str:
    """A folder of the workspace, from its root."""
    path = reader.text(top, key, "")
    if path is None:
        return ""
    fault = inner_path_fault(path)
    if fault is not None:
        reader.wrong(f"/{key}", f"{path!r} {fault}")
        return ""
    return path


def _overlays(reader: Reader, top: Mapping[str, Json]) -> dict[str, tuple[str, ...]]:
    """The Overlay files of each version that has some, from the folder of api.yaml."""
    overlays: dict[str, tuple[str, ...]] = {}
    for version, value, place in entries_by_version(reader, top, "overlays"):
        names = [value] if isinstance(value, str) else value
        if not isinstance(names, list) or not all(isinstance(n, str) for n in names):
            reader.wrong(place, f"{version}: a list of Overlay files is wanted")
            continue
        good = [name for name in names if isinstance(name, str)]
        for name in good:
            fault = inner_path_fault(name)
            if fault is not None:
                reader.wrong(place, f"{name!r} {fault}")
        overlays[version] = tuple(n for n in good if inner_path_fault(n) is None)
    return overlays


def _prefix(reader: Reader, credentials: Mapping[str, Json]) -> str:
    prefix = reader.text(credentials, "prefix", "/credentials") or ""
    # It is written into a header (RFC 9110, 5.5).
    if not (prefix.isascii() and prefix.isprintable()):
        reader.wrong("/credentials/prefix", f"{prefix!r} is not printable ASCII")
        return ""
    return prefix


def _send_unstated(reader: Reader, credentials: Mapping[str, Json]) -> bool:
    choice = reader.text(credentials, "when_unstated", "/credentials")
    if choice not in (None, "send", "omit"):
        reader.wrong(
            "/credentials/when_unstated", f"{choice!r} is neither 'send' nor 'omit'"
        )
    return choice != "omit"


def _accepted(reader: Reader, top: Mapping[str, Json]) -> tuple[Acceptance, ...]:
    accepted: list[Acceptance] = []
    for index, item in enumerate(reader.sequence(top, "accepted_findings")):
        place = f"/accepted_findings/{index}"
        members = reader.mapping(item, place, ("code", "reason", "pointer"))
        if members is None:
            continue
        code = reader.text(members, "code", place)
        reason = reader.text(members, "reason", place)
        pointer = reader.text(members, "pointer", place)
        for key, text in (("code", code), ("reason", reason)):
            if members.get(key) is None or (text is not None and not text.strip()):
                reader.say(
                    MISSING_SETTING, place, f"{key}: an acceptance needs a {key}"
                )
        if code and reason and reason.strip():
            at = reader.document.locate(place)
            accepted.append(Acceptance(code, reason, pointer, at))
    return tuple(accepted)
