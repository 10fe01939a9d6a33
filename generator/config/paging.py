"""The paging rules of an api.yaml, and those that hold where it states none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from generator.config.codes import MISSING_SETTING, UNUSED_PAGING_RULE
from generator.config.reader import Reader
from generator.config.settings import ApiConfig, PagingRule, Role, Tell
from generator.findings import Finding
from generator.json_types import Json, child

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,59}", re.ASCII)
_RULE = ("name", "answer", "query", "first_page")
_ANSWER = ("items", *(tell.value for tell in Tell), "page")
_ROLES = tuple(role.value for role in Role)
# The roles that a parameter can have beside each tell, and whether there may be several.
_FITTING = {
    Tell.NEXT: (Role.PAGE, Role.OFFSET, Role.CURSOR),
    Tell.CURSOR: (Role.CURSOR,),
    Tell.TOTAL_PAGES: (Role.PAGE,),
    Tell.TOTAL_ITEMS: (Role.PAGE, Role.OFFSET),
    Tell.MORE: (Role.PAGE, Role.OFFSET),
}

# Django REST framework's three ways; what most others call a cursor; and FastAPI's pagination.
# Each wants its own properties in the answer and its own parameter, so none fits by accident.
DEFAULT_RULES = (
    PagingRule(
        "next",
        "results",
        Tell.NEXT,
        "next",
        ((Role.PAGE, "page"), (Role.OFFSET, "offset"), (Role.CURSOR, "cursor")),
    ),
    PagingRule(
        "data-cursor", "data", Tell.CURSOR, "next_cursor", ((Role.CURSOR, "cursor"),)
    ),
    PagingRule(
        "items-cursor", "items", Tell.CURSOR, "next_cursor", ((Role.CURSOR, "cursor"),)
    ),
    PagingRule(
        "items-pages",
        "items",
        Tell.TOTAL_PAGES,
        "pages",
        ((Role.PAGE, "page"),),
        page="page",
    ),
)


def read_paging(reader: Reader, top: Mapping[str, Json]) -> tuple[PagingRule, ...]:
    """The rules under `paging`; the default ones where there is no such key."""
    if "paging" not in top:
        return DEFAULT_RULES
    rules: dict[str, PagingRule] = {}
    for index, item in enumerate(reader.sequence(top, "paging")):
        place = f"/paging/{index}"
        rule = _rule(reader, item, place)
        if rule is not None and rule.name in rules:
            reader.wrong(f"{place}/name", f"a rule before is called {rule.name!r}, too")
        elif rule is not None:
            rules[rule.name] = rule
    return tuple(rules.values())


def unused_rules(config: ApiConfig, used: Iterable[str]) -> tuple[Finding, ...]:
    """A finding for each rule stated in api.yaml whose name is not among those `used`."""
    known = set(used)
    return tuple(
        Finding(
            UNUSED_PAGING_RULE,
            f"no operation of any version pages by the rule {rule.name}",
            rule.at,
        )
        for rule in config.paging
        if rule.at is not None and rule.name not in known
    )


def _rule(reader: Reader, item: Json, place: str) -> PagingRule | None:
    before = len(reader.findings)
    members = reader.mapping(item, place, _RULE)
    if members is None:
        return None
    name = reader.text(members, "name", place)
    if members.get("name") is None:
        reader.say(MISSING_SETTING, place, "name: a rule needs a name")
    elif name is not None and not _NAME.fullmatch(name):
        said = "is no name of a rule: letters, digits, '_' and '-', a letter first"
        reader.wrong(f"{place}/name", f"{name!r} {said}")
    answer = _answer(reader, members, place)
    tell = _tell(reader, answer, f"{place}/answer")
    query = _query(reader, members, place, tell)
    first_page = reader.whole_number(members, "first_page", place)
    pages = any(role is Role.PAGE for role, _ in query)
    if "page" in answer and query and (tell is Tell.NEXT or not pages):
        said = "page is of use only beside a total or more, and query.page"
        reader.wrong(f"{place}/answer/page", said)
    if first_page is not None and query and not pages:
        said = "first_page is of no use without query.page"
        reader.wrong(f"{place}/first_page", said)
    if len(reader.findings) > before or name is None or tell is None:
        return None
    return PagingRule(
        name,
        answer["items"],
        tell,
        answer[tell.value],
        query,
        answer.get("page"),
        answer.get("more") if tell is Tell.CURSOR else None,
        1 if first_page is None else first_page,
        reader.document.locate(place),
    )


def _answer(reader: Reader, rule: Mapping[str, Json], place: str) -> dict[str, str]:
    """The places in the answer, by what stands there."""
    at = f"{place}/answer"
    if rule.get("answer") is None:
        reader.say(MISSING_SETTING, place, "answer: places in the answer are missing")
        return {}
    given = reader.mapping(rule["answer"], at, _ANSWER)
    places: dict[str, str] = {}
    if given is None:
        return places
    for key in _ANSWER:
        text = reader.text(given, key, at)
        if text is not None and not all(text.split(".")):
            said = "is no place: names of properties, with dots between them"
            reader.wrong(child(at, key), f"{text!r} {said}")
        elif text is not None:
            places[key] = text
    if given.get("items") is None:
        reader.say(MISSING_SETTING, at, "items: where the list of items is")
    return places


def _tell(reader: Reader, answer: Mapping[str, str], at: str) -> Tell | None:
    told = [tell for tell in Tell if tell.value in answer]
    if Tell.CURSOR in told and Tell.MORE in told:
        told.remove(Tell.MORE)
    if not told:
        if "items" in answer:
            names = ", ".join(tell.value for tell in Tell)
            reader.say(MISSING_SETTING, at, f"what tells the next page: one of {names}")
        return None
    if len(told) > 1:
        first, second = told[0].value, told[1].value
        reader.wrong(child(at, second), f"{second} beside {first}: one of them tells")
        return None
    return told[0]


def _query(
    reader: Reader, rule: Mapping[str, Json], place: str, tell: Tell | None
) -> tuple[tuple[Role, str], ...]:
    """The parameters, by what they count, in the order in which they are stated."""
    at = f"{place}/query"
    if rule.get("query") is None:
        reader.say(MISSING_SETTING, place, "query: the parameter of a page is missing")
        return ()
    given = reader.mapping(rule["query"], at, _ROLES) or {}
    found: list[tuple[Role, str]] = []
    for key in given:
        name = reader.text(given, key, at)
        if key in _ROLES and name:
            found.append((Role(key), name))
        elif key in _ROLES and (name == "" or given[key] is None):
            reader.wrong(child(at, key), f"{key}: the name of a parameter is wanted")
    if tell is None:
        return tuple(found)
    fitting = _FITTING[tell]
    allowed = " or ".join(f"query.{role.value}" for role in fitting)
    said = f"{tell.value} goes with {allowed}"
    for role, _ in found:
        if role not in fitting:
            reader.wrong(child(at, role.value), f"{said}, not with query.{role.value}")
    if not given:
        reader.wrong(at, f"query is empty: {said}")
    if len(found) > 1 and tell is not Tell.NEXT:
        reader.wrong(at, f"there is more than one parameter: {said}")
    return tuple(found)
