"""What the templates of the package's top see: project files, `__init__.py`, the README."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.config import ApiConfig, TargetConfig
from generator.languages.python.client_views import TagView, default_url, tag_view
from generator.languages.python.credential_views import CredentialView, credential_views
from generator.languages.python.format import constant, docstring, imported
from generator.languages.python.imports import in_import_order
from generator.languages.python.literals import (
    comment,
    markdown,
    prose,
    string,
    toml_string,
)
from generator.languages.python.method_docs import ERRORS
from generator.languages.python.names import Names, argument_names, tags_of
from generator.model.api import Api

_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_RELEASE = re.compile(
    r"(\d{1,9}(?:\.\d{1,9}){0,9})"
    r"(?:[.-]?(alpha|beta|preview|pre|rc|a|b|c)[.-]?(\d{0,9})(?![A-Za-z0-9]))?",
    re.IGNORECASE,
)
_PHASES = {"alpha": "a", "beta": "b", "preview": "rc", "pre": "rc", "c": "rc"}


@dataclass(frozen=True, slots=True)
class PackageView:
    """Names and metadata of the package; what ends in `literal` is a string literal."""

    package: str
    heading: str
    summary: str
    doc: str
    distribution_literal: str
    package_literal: str
    summary_literal: str
    version_literal: str
    about: tuple[str, ...]
    error_imports: str
    exported: tuple[str, ...]
    example_client: str
    example_call: str
    tags: tuple[TagView, ...]


def package_version(version: str) -> str:
    """The version of a package for a version of its API (PEP 440).

    A date becomes `2024.1.31`, `1.0.0-beta.2` becomes `1.0.0b2`; any other tail, such as
    `-ai-plus`, is cut, and what begins with no number is `0.0.0`.
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


def package_view(
    api: Api, config: ApiConfig, target: TargetConfig, names: Names
) -> PackageView:
    """The view of the project files, `__init__.py`, `_about.py` and the README."""
    title = comment(api.title) or target.distribution
    version = package_version(api.version)
    tags = sorted(names.tags.values(), key=lambda tag: tag.attribute)
    summary = f"Client of the API {title}."
    credentials = credential_views(api, config)
    errors = _BASE_ERRORS | set(ERRORS.values())
    return PackageView(
        target.package,
        markdown(title),
        markdown(summary),
        docstring(0, prose(summary, 84)),
        toml_string(target.distribution),
        toml_string(target.package),
        toml_string(summary),
        string(version),
        (
            constant("API_TITLE", string(title)),
            constant("API_VERSION", string(api.version)),
            constant("VERSION", string(version)),
            constant("USER_AGENT", string(f"{target.distribution}/{version}")),
        ),
        imported(0, "._runtime.errors", in_import_order(errors)),
        tuple(in_import_order(_EXPORTED | errors)),
        _example_client(credentials, default_url(api)),
        _example_call(api, names),
        tuple(tag_view(tag, tag.sync_class) for tag in tags),
    )


_EXPORTED = {
    "API_VERSION",
    "UNSET",
    "AsyncClient",
    "Client",
    "UnsetType",
    "__version__",
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
    "ServerError",
    "TimeoutError",
    "TransportError",
}


def _example_client(credentials: tuple[CredentialView, ...], default_url: str) -> str:
    shown = (
        [f'{name}="..."' for name, _, end in credentials[0].arguments if "None" in end]
        if credentials
        else []
    )
    return ", ".join(shown if default_url else [*shown, 'base_url="https://..."'])


def _example_call(api: Api, names: Names) -> str:
    """A call without arguments of the first operation that needs none, else of the first one."""
    for operation in sorted(
        api.operations, key=lambda o: (o.body is not None, len(o.parameters))
    ):
        tag = tags_of(operation)[0]
        method = names.methods[tag, operation.key]
        given = [
            f"{a}=..."
            for p, a in zip(
                operation.parameters,
                argument_names((p.where.value, p.name) for p in operation.parameters),
                strict=True,
            )
            if p.required
        ]
        return f"{names.tags[tag].attribute}.{method}({', '.join(given)})"
    return "..."
