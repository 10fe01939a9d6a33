"""One operation with a bit of everything, and the settings to call it with."""

from __future__ import annotations

from typing import Any

from msgspec import UNSET
from runtime_under_test.config.credentials import Credentials, api_key_credential
from runtime_under_test.config.settings import Settings
from runtime_under_test.operation import (
    Body,
    Cookie,
    Header,
    Operation,
    Path,
    Query,
    ResponseSpec,
)
from runtime_under_test.record import Record

from tests.runtime_python.loopback import Server
from tests.runtime_python.scripted import says

JSON = "application/json"
SECRET = "s3cr3t-key"


class Skill(Record, kw_only=True):
    name: str
    level: int | None = None


class Problem(Record, kw_only=True):
    code: int


SKILL = Operation(
    "catalog.skill",
    "PUT",
    "/orgs/{org}/skills/{name}/",
    parameters=(
        Path("org", bound=True),
        Path("name"),
        Query("tags"),
        Header("X-Trace"),
        Cookie("sid"),
    ),
    body=Body((JSON,), required=True),
    responses=(
        ResponseSpec("200", JSON, lambda: Skill),
        ResponseSpec("201", "text/plain"),
        ResponseSpec("202", "application/pdf"),
        ResponseSpec("203"),
        ResponseSpec("400", JSON, lambda: Problem),
    ),
    security=(("Key",),),
)
ARGUMENTS = (UNSET, "a/b", ["x y", "z"], UNSET, UNSET)


def settings(server: Server | str, **changes: Any) -> Settings:
    key = api_key_credential(
        SECRET, location="header", name="Authorization", prefix="Api-Token"
    )
    values: dict[str, Any] = {
        "base_url": server if isinstance(server, str) else server.url,
        "timeout": 5.0,
        "headers": {},
        "user_agent": "demo/1",
        "credentials": Credentials({"Key": key}),
        "bound": {"org": "main"},
        "max_retries": 0,
    }
    return Settings(**(values | changes))


OK = says(200, b'{"a":1}')
UNAVAILABLE = says(503)


def build_operation(method: str) -> Operation:
    """Build an operation with the response of OK, and with a body unless it is a GET."""
    return Operation(
        "o",
        method,
        "/a",
        body=None if method == "GET" else Body((JSON, "multipart/form-data")),
        responses=(ResponseSpec("200", JSON, lambda: dict[str, int]),),
    )
