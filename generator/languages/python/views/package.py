"""View of the top of a package: project files, `__init__.py`, `_about.py` and the README."""

from __future__ import annotations

import re

from generator.config import TargetConfig
from generator.languages.python.calls import Calls
from generator.languages.python.imports import sort_for_import
from generator.languages.python.literals import (
    comment,
    markdown,
    string,
    toml_string,
)
from generator.languages.python.names import Names
from generator.languages.python.readme_examples import ReadmeExamples
from generator.languages.python.views.client import (
    BoundParameter,
    variables,
)
from generator.languages.python.views.code import (
    CallCode,
    Constant,
    Doc,
    Import,
    Keyword,
)
from generator.languages.python.views.credentials import CredentialView
from generator.languages.python.views.method_docs import ERRORS
from generator.languages.servers import find_server_url
from generator.model.api import Api
from generator.record import record

_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_RELEASE = re.compile(
    r"(\d{1,9}(?:\.\d{1,9}){0,9})"
    r"(?:[.-]?(alpha|beta|preview|pre|rc|a|b|c)[.-]?(\d{0,9})(?![A-Za-z0-9]))?",
    re.IGNORECASE,
)
_PHASES = {"alpha": "a", "beta": "b", "preview": "rc", "pre": "rc", "c": "rc"}


@record
class TagRow:
    """A tag in the README: its name as Markdown, and the attribute of the client."""

    cell: str
    attribute: str


@record
class ExamplesView:
    """The calls in the README; `iterator` and `upload` are None where the API has no such call."""

    client: CallCode
    async_client: CallCode
    call: CallCode
    patient_call: CallCode
    raw_call: CallCode
    stream_call: CallCode
    iterator: CallCode | None
    upload: CallCode | None


@record
class PackageView:
    """Names and metadata of the package; what ends in `literal` is a string literal."""

    package: str
    heading: str
    summary: str
    doc: Doc
    distribution_literal: str
    package_literal: str
    summary_literal: str
    version_literal: str
    about: tuple[Constant, ...]
    error_imports: Import
    exported: tuple[str, ...]
    examples: ExamplesView
    variables: str
    bound: str
    tags: tuple[TagRow, ...]


def package_version(version: str) -> str:
    """Return the version of a package for a version of its API (PEP 440).

    A date becomes `2024.1.31`, `1.0.0-beta.2` becomes `1.0.0b2`. Any other suffix, such as
    `-ai-plus`, is removed. A version that does not begin with a number becomes `0.0.0`.
    """
    text = version.strip().removeprefix("v")
    if date := _DATE.match(text):
        return ".".join(str(int(number)) for number in date.groups())
    release = _RELEASE.match(text)
    if release is None:
        return "0.0.0"
    number, phase, count = release.groups()
    if phase is None:
        return number
    return f"{number}{_PHASES.get(phase.lower(), phase.lower())}{count or 0}"


def build_package_view(
    api: Api,
    target: TargetConfig,
    names: Names,
    calls: Calls,
    credentials: tuple[CredentialView, ...],
    bound: tuple[BoundParameter, ...],
) -> PackageView:
    """The view of the project files, `__init__.py`, `_about.py` and the README."""
    title = comment(api.title) or target.distribution
    version = target.version or package_version(api.version)
    tags = sorted(names.tags.values(), key=lambda tag: tag.attribute)
    summary = f"Client for the API {title}."
    prefix = target.package.upper()
    errors = _BASE_ERRORS | set(ERRORS.values())
    return PackageView(
        target.package,
        markdown(title),
        markdown(summary),
        Doc((summary,)),
        toml_string(target.distribution),
        toml_string(target.package),
        toml_string(summary),
        string(version),
        (
            Constant("API_TITLE", string(title)),
            Constant("API_VERSION", string(api.version)),
            Constant("ENVIRONMENT", string(prefix)),
            Constant("VERSION", string(version)),
            Constant("USER_AGENT", string(f"{target.distribution}/{version}")),
        ),
        Import("._runtime.errors", tuple(sort_for_import(errors))),
        tuple(sort_for_import(_EXPORTED | errors)),
        _examples(api, names, calls, credentials, bound),
        ", ".join(
            f"`{prefix}_{name.upper()}`" for name in variables(credentials, bound)
        ),
        ", ".join(f"`{name}`" for name in (p.name for p in bound)),
        tuple(TagRow(markdown(tag.tag), tag.attribute) for tag in tags),
    )


def _examples(
    api: Api,
    names: Names,
    calls: Calls,
    credentials: tuple[CredentialView, ...],
    bound: tuple[BoundParameter, ...],
) -> ExamplesView:
    examples = ReadmeExamples(api, names, calls)
    by_wire = {parameter.wire: parameter.name for parameter in bound}
    url = find_server_url(api.servers)
    arguments = examples.client_arguments(credentials, by_wire, url)
    return ExamplesView(
        CallCode("Client", arguments),
        CallCode("AsyncClient", arguments),
        examples.call(),
        examples.call(Keyword("options", "patient")),
        examples.call(prefix="client.raw"),
        examples.call(prefix="client.stream"),
        examples.iterator_call(),
        examples.upload_call(),
    )


_EXPORTED = {
    "API_VERSION",
    "UNSET",
    "AsyncClient",
    "AsyncStreamedResponse",
    "CallOptions",
    "Client",
    "RawResponse",
    "ServerSentEvent",
    "StreamedResponse",
    "Timeout",
    "UnsetType",
    "__version__",
    "decode",
    "options",
}
_BASE_ERRORS = {
    "ApiError",
    "ClientError",
    "DecodeError",
    "HttpError",
    "InvalidArgumentError",
    "MissingParameterError",
    "PagingError",
    "ResponseMismatchWarning",
    "ResponseTooLargeError",
    "ServerError",
    "TimeoutError",
    "TransportError",
}
