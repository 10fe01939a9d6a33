"""The shape of what a documentation page states about an operation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass, field
from types import EllipsisType
from typing import Any


@dataclass(frozen=True, slots=True)
class Field:
    """A parameter or a property, in the words of the page.

    `name` is the dotted path (`results[].id`; `.*` stands for free keys). `type` is "any" where
    the page says so, that is, for a schema without a type. `of` is the schema named in
    parentheses after "object" or "Array of objects"; `collapsed` says that the page names that
    schema and does not show its properties.
    """

    name: str
    type: str
    _: KW_ONLY
    format: str = ""
    of: str = ""
    required: bool = False
    nullable: bool = False
    read_only: bool = False
    min_length: int | None = None
    max_length: int | None = None
    minimum: int | None = None
    maximum: int | None = None
    pattern: str = ""
    enum: tuple[str, ...] = ()
    default: str | bool | EllipsisType = ...
    collapsed: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """An argument that is an instance of a model class, made by the test."""

    model: str
    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Operation:
    """A documented operation, and how the generated client calls it.

    `query` is the query of the page's curl line as it stands there. `call` is attribute and
    method below the client, `arguments` are the values of that curl line. `sent` is the JSON body
    the server must see, None for no body. The text of the pages shows no status; `status` is the
    success status of the description, which the test server answers with. `page_answer` is a
    sample on the page that does not follow the page's own list of properties.
    """

    version: str
    id: str
    method: str
    path: str
    _: KW_ONLY
    path_fields: tuple[Field, ...] = ()
    query_fields: tuple[Field, ...] = ()
    query: str = ""
    body_fields: tuple[Field, ...] = ()
    body_required: bool = False
    sent: Any = None
    status: int = 200
    answer_fields: tuple[Field, ...] = ()
    page_answer: Any = None
    call: str
    arguments: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch(Operation):
    """An operation whose page shows only method, URL, query with sample values, and prose.

    `stated_required` are the query parameters that the prose calls required for this method;
    `answer` is the sample answer, its elements taken from the prose, None where none is shown.
    """

    stated_required: tuple[str, ...]
    answer: Any


@dataclass(frozen=True, slots=True)
class Release:
    """What every page of a release states."""

    version: str
    _: KW_ONLY
    info_version: str
    title: str = "ibl-data-manager"
    server: str = "https://base.manager.iblai.app/"
    security: str = "PlatformApiKeyAuthentication"
    header: str = "Authorization"
