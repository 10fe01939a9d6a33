"""Topic `decode`: the CPU time of a call that answers with a list of 1,000 objects."""

from __future__ import annotations

import datetime
import json
import sys
from collections.abc import Callable
from typing import Any

from tests.bench.flagship import CLIENT
from tests.bench.table import say
from tests.bench.topic_call import serving, show_kept, turn

OBJECTS = 1000
CALLS = 20
URL = "/api/catalog/suggestions/course/manage/"


def described(count: int) -> bytes:
    """A page as the server writes it."""
    results = [
        {
            "id": number,
            "user_id": number % 7,
            "username": f"user{number % 7}",
            "name": f"The user of number {number % 7}",
            "platform_key": "main",
            "accepted": number % 3 == 0,
            "visible": True,
            "created": "2026-01-02T03:04:05.678901Z",
            "modified": "2026-02-03T04:05:06.789012Z",
            "metadata": {"level": "first", "tags": ["a", "b"], "weeks": number % 12},
            "course_id": f"course-v1:main+C{number}+2026",
            "course_name": f"An introduction to subject {number}",
        }
        for number in range(count)
    ]
    page = {"count": count, "next_page": None, "previous_page": None}
    return json.dumps({**page, "results": results}).encode()


def plain() -> Any:
    """A decoder of the same page into msgspec's own objects, without anything of the client."""
    import msgspec

    texts = ["username", "name", "platform_key", "course_id", "course_name"]
    fields: list[Any] = [("id", int), ("user_id", int), *((n, str) for n in texts)]
    fields += [("accepted", bool), ("visible", bool), ("metadata", dict[str, Any])]
    fields += [(name, datetime.datetime) for name in ("created", "modified")]
    detail: Any = msgspec.defstruct("Detail", fields)
    paging = [(name, str | None) for name in ("next_page", "previous_page")]
    page = [("count", int), *paging, ("results", list[detail])]
    return msgspec.json.Decoder(msgspec.defstruct("Page", page))


def bench(runs: int) -> None:
    """All by turns in one process; `alone` is without the network."""
    say(f"decode: CPU with {OBJECTS} objects, median of {runs} turns of {CALLS} calls")
    sys.path.insert(0, str(CLIENT))
    import httpx2
    import ibl_data_manager as api
    from ibl_data_manager.resources import catalog

    body = described(OBJECTS)
    decoder = plain()
    responses = catalog._SUGGESTIONS_COURSE_MANAGE_RETRIEVE.responses
    response = next(r for r in responses if r.status == "200")
    with serving(body) as url, httpx2.Client(timeout=60) as client:

        def by_hand() -> Any:
            return decoder.decode(client.get(url + URL).raise_for_status().content)

        ours = api.Client(api_key="k", base_url=url, strict=True)
        retrieve = ours.catalog.suggestions_course_manage_retrieve
        assert len(retrieve(platform_key="main").results) == OBJECTS
        measured(
            runs,
            {
                "httpx2 and msgspec by hand": by_hand,
                "ibl_data_manager": lambda: retrieve(platform_key="main"),
            },
        )
    measured(
        runs,
        {
            "json.loads alone": lambda: json.loads(body),
            "msgspec alone": lambda: decoder.decode(body),
            "ibl_data_manager alone": lambda: response.decode(body),
        },
    )


def measured(runs: int, calls: dict[str, Callable[[], Any]]) -> None:
    """Print what each costs, taken by turns."""
    kept: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(runs):
        for name, call in calls.items():
            kept[name].append(turn(call, CALLS))
    show_kept(kept)
