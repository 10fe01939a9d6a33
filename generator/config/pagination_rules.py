"""The pagination rules of an api.yaml, and the default rules."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from generator.config.codes import MISSING_SETTING, UNUSED_PAGING_RULE
from generator.config.settings import (
    ApiConfig,
    NextPageSignal,
    PaginationRule,
    ParameterRole,
)
from generator.config.settings_reader import SettingsReader
from generator.findings import Finding
from generator.json_types import Json, child

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,59}", re.ASCII)
_RULE_KEYS = ("name", "answer", "query", "first_page")
_RESPONSE_KEYS = ("items", *(signal.value for signal in NextPageSignal), "page")
_QUERY_KEYS = tuple(role.value for role in ParameterRole)
# The roles that the query parameters can have with each signal.
_ROLES_BY_SIGNAL = {
    NextPageSignal.NEXT: (
        ParameterRole.PAGE,
        ParameterRole.OFFSET,
        ParameterRole.CURSOR,
    ),
    NextPageSignal.CURSOR: (ParameterRole.CURSOR,),
    NextPageSignal.TOTAL_PAGES: (ParameterRole.PAGE,),
    NextPageSignal.TOTAL_ITEMS: (ParameterRole.PAGE, ParameterRole.OFFSET),
    NextPageSignal.MORE: (ParameterRole.PAGE, ParameterRole.OFFSET),
}

# The three styles of Django REST framework, the most common names of a cursor, and the style of
# FastAPI's pagination. Each rule requires both properties of the response and a query parameter, so
# that it does not match by accident.
DEFAULT_PAGINATION_RULES = (
    PaginationRule(
        "next",
        "results",
        NextPageSignal.NEXT,
        "next",
        (
            (ParameterRole.PAGE, "page"),
            (ParameterRole.OFFSET, "offset"),
            (ParameterRole.CURSOR, "cursor"),
        ),
    ),
    PaginationRule(
        "data-cursor",
        "data",
        NextPageSignal.CURSOR,
        "next_cursor",
        ((ParameterRole.CURSOR, "cursor"),),
    ),
    PaginationRule(
        "items-cursor",
        "items",
        NextPageSignal.CURSOR,
        "next_cursor",
        ((ParameterRole.CURSOR, "cursor"),),
    ),
    PaginationRule(
        "items-pages",
        "items",
        NextPageSignal.TOTAL_PAGES,
        "pages",
        ((ParameterRole.PAGE, "page"),),
        page="page",
    ),
)


def read_pagination_rules(
    reader: SettingsReader, top: Mapping[str, Json]
) -> tuple[PaginationRule, ...]:
    """Return the rules under `paging`, or the default rules where there is no such key."""
    if "paging" not in top:
        return DEFAULT_PAGINATION_RULES
    rules: dict[str, PaginationRule] = {}
    for index, item in enumerate(reader.sequence(top, "paging")):
        pointer = f"/paging/{index}"
        rule = _read_rule(reader, item, pointer)
        if rule is not None and rule.name in rules:
            reader.add_wrong_setting(
                f"{pointer}/name", f"an earlier rule has the name {rule.name!r} too"
            )
        elif rule is not None:
            rules[rule.name] = rule
    return tuple(rules.values())


def find_unused_pagination_rules(
    config: ApiConfig, used: Iterable[str]
) -> tuple[Finding, ...]:
    """Return a finding for each rule in api.yaml whose name is not among those `used`."""
    names = set(used)
    return tuple(
        Finding(
            UNUSED_PAGING_RULE,
            f"pagination rule {rule.name} matches no operation of any version",
            rule.at,
        )
        for rule in config.paging
        if rule.at is not None and rule.name not in names
    )


def _read_rule(
    reader: SettingsReader, item: Json, pointer: str
) -> PaginationRule | None:
    findings_before = len(reader.findings)
    settings = reader.mapping(item, pointer, _RULE_KEYS)
    if settings is None:
        return None
    name = reader.text(settings, "name", pointer)
    if settings.get("name") is None:
        reader.add_finding(MISSING_SETTING, pointer, "name: each rule requires a name")
    elif name is not None and not _NAME.fullmatch(name):
        reader.add_wrong_setting(
            f"{pointer}/name",
            f"{name!r} is not a valid name of a rule: use letters, digits, '_' and '-', a letter"
            " first",
        )
    paths = _read_response_paths(reader, settings, pointer)
    signal = _choose_signal(reader, paths, f"{pointer}/answer")
    query = _read_query(reader, settings, pointer, signal)
    first_page = reader.whole_number(settings, "first_page", pointer)
    has_page_number = any(role is ParameterRole.PAGE for role, _ in query)
    if (
        "page" in paths
        and query
        and (signal is NextPageSignal.NEXT or not has_page_number)
    ):
        reader.add_wrong_setting(
            f"{pointer}/answer/page",
            "page requires total_pages, total_items or more, and query.page",
        )
    if first_page is not None and query and not has_page_number:
        reader.add_wrong_setting(
            f"{pointer}/first_page", "first_page requires query.page"
        )
    if len(reader.findings) > findings_before or name is None or signal is None:
        return None
    return PaginationRule(
        name,
        paths["items"],
        signal,
        paths[signal.value],
        query,
        paths.get("page"),
        paths.get("more") if signal is NextPageSignal.CURSOR else None,
        1 if first_page is None else first_page,
        reader.document.locate(pointer),
    )


def _read_response_paths(
    reader: SettingsReader, rule: Mapping[str, Json], pointer: str
) -> dict[str, str]:
    """Return the property paths under `answer`, by their key."""
    answer = f"{pointer}/answer"
    if rule.get("answer") is None:
        reader.add_finding(
            MISSING_SETTING, pointer, "answer: the property paths are required"
        )
        return {}
    settings = reader.mapping(rule["answer"], answer, _RESPONSE_KEYS)
    paths: dict[str, str] = {}
    if settings is None:
        return paths
    for key in _RESPONSE_KEYS:
        path = reader.text(settings, key, answer)
        if path is not None and not all(path.split(".")):
            reader.add_wrong_setting(
                child(answer, key),
                f"{path!r} is not a valid property path: separate property names with dots",
            )
        elif path is not None:
            paths[key] = path
    if settings.get("items") is None:
        reader.add_finding(
            MISSING_SETTING, answer, "items: the path of the list of items is required"
        )
    return paths


def _choose_signal(
    reader: SettingsReader, paths: Mapping[str, str], pointer: str
) -> NextPageSignal | None:
    """Return the one signal that a rule names; report none, and more than one."""
    signals = [signal for signal in NextPageSignal if signal.value in paths]
    # `more` beside a cursor only says whether to follow it.
    if NextPageSignal.CURSOR in signals and NextPageSignal.MORE in signals:
        signals.remove(NextPageSignal.MORE)
    if not signals:
        if "items" in paths:
            names = ", ".join(signal.value for signal in NextPageSignal)
            reader.add_finding(
                MISSING_SETTING, pointer, f"one of these is required: {names}"
            )
        return None
    if len(signals) > 1:
        first, second = signals[0].value, signals[1].value
        reader.add_wrong_setting(
            child(pointer, second), f"{second} cannot be combined with {first}"
        )
        return None
    return signals[0]


def _read_query(
    reader: SettingsReader,
    rule: Mapping[str, Json],
    pointer: str,
    signal: NextPageSignal | None,
) -> tuple[tuple[ParameterRole, str], ...]:
    """Return the roles and names of the parameters, in the order of api.yaml."""
    query = f"{pointer}/query"
    if rule.get("query") is None:
        reader.add_finding(
            MISSING_SETTING,
            pointer,
            "query: the parameter that selects a page is required",
        )
        return ()
    settings = reader.mapping(rule["query"], query, _QUERY_KEYS) or {}
    parameters: list[tuple[ParameterRole, str]] = []
    for key in settings:
        name = reader.text(settings, key, query)
        if key in _QUERY_KEYS and name:
            parameters.append((ParameterRole(key), name))
        elif key in _QUERY_KEYS and (name == "" or settings[key] is None):
            reader.add_wrong_setting(
                child(query, key), f"{key} must be the name of a parameter"
            )
    if signal is not None and not settings:
        reader.add_wrong_setting(
            query, f"query is empty: {_describe_requirement(signal)}"
        )
    elif signal is not None:
        _check_roles(reader, query, signal, parameters)
    return tuple(parameters)


def _check_roles(
    reader: SettingsReader,
    pointer: str,
    signal: NextPageSignal,
    parameters: Sequence[tuple[ParameterRole, str]],
) -> None:
    """Report parameters that cannot be used with a signal."""
    requirement = _describe_requirement(signal)
    for role, _ in parameters:
        if role not in _ROLES_BY_SIGNAL[signal]:
            reader.add_wrong_setting(
                child(pointer, role.value), f"{requirement}, not query.{role.value}"
            )
    if len(parameters) > 1 and signal is not NextPageSignal.NEXT:
        reader.add_wrong_setting(
            pointer, f"query has more than one parameter: {requirement}"
        )


def _describe_requirement(signal: NextPageSignal) -> str:
    allowed = " or ".join(f"query.{role.value}" for role in _ROLES_BY_SIGNAL[signal])
    return f"{signal.value} requires {allowed}"
