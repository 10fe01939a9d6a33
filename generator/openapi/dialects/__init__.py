"""The supported dialects of OpenAPI: one file each, and one line here."""

from __future__ import annotations

from typing import Any

from generator.findings import Code, Level
from generator.openapi.dialects import (
    openapi_3_0,
    openapi_3_1,
    openapi_3_2,
    swagger_2_0,
)
from generator.openapi.dialects.dialect import Dialect
from generator.openapi.wording import format_value, join_with_or

__all__ = ["CODES", "DIALECTS", "Dialect", "detect"]

DIALECTS: tuple[Dialect, ...] = (
    swagger_2_0.DIALECT,
    openapi_3_0.DIALECT,
    openapi_3_1.DIALECT,
    openapi_3_2.DIALECT,
)

NO_VERSION = Code(
    "no-openapi-version",
    Level.ERROR,
    "The document has no OpenAPI version.",
    "The property `openapi` (`swagger` in 2.0) states the version that determines the meaning of"
    " everything else (OpenAPI 3.1, 4.8.1). A part of a description, a JSON Schema or an"
    " AsyncAPI document does not have it.",
    "Pass the file that begins with `openapi:`; oasmith follows references from there.",
    "asyncapi: 2.6.0",
)
UNKNOWN_VERSION = Code(
    "unsupported-version",
    Level.ERROR,
    "The OpenAPI version is not supported.",
    "The same words mean different things in different versions. Reading the description as"
    " another version would produce a wrong client.",
    f"Convert the description to OpenAPI {join_with_or([d.name for d in DIALECTS])}.",
    'swagger: "1.2"',
)
TWO_VERSIONS = Code(
    "two-versions",
    Level.ERROR,
    "The document states two versions, as `openapi` and as `swagger`.",
    "The two versions have different structures, so it is unknown which one the document follows.",
    "Remove the one that does not apply.",
    'openapi: 3.0.3\nswagger: "2.0"',
)
VERSION_FORM = Code(
    "version-not-a-text",
    Level.WARNING,
    "The OpenAPI version is a number; it is read as a string.",
    "Without quotes, `3.0` is a number in YAML; strict tools refuse it (OpenAPI 3.1, 4.8.1).",
    "Write the full version, such as 3.0.3, or quote it.",
    "openapi: 3.0",
)

CODES: tuple[Code, ...] = (
    NO_VERSION,
    UNKNOWN_VERSION,
    TWO_VERSIONS,
    VERSION_FORM,
    *openapi_3_2.CODES,
)


def detect(root: dict[str, Any]) -> tuple[Dialect | None, list[tuple[Code, str, str]]]:
    """Return the dialect of a description, and code, message and pointer of each problem."""
    keys = [key for key in ("openapi", "swagger") if key in root]
    if not keys:
        return None, [(NO_VERSION, "the property `openapi` is missing", "")]
    if len(keys) > 1:
        message = "both `openapi` and `swagger` are present"
        return None, [(TWO_VERSIONS, message, "/swagger")]
    (key,) = keys
    version, problems = root[key], list[tuple[Code, str, str]]()
    if isinstance(version, (int, float)) and not isinstance(version, bool):
        message = f"the version {version} is a number; it is read as a string"
        problems.append((VERSION_FORM, message, f"/{key}"))
        version = str(version)
    if isinstance(version, str):
        for dialect in DIALECTS:
            if dialect.key == key and dialect.version.fullmatch(version.strip()):
                return dialect, problems
    supported = join_with_or([dialect.name for dialect in DIALECTS])
    message = f"{key} {format_value(root[key])} is not supported; use {supported}"
    return None, [*problems, (UNKNOWN_VERSION, message, f"/{key}")]
