"""The dialects of OpenAPI that are read: one file each, and one line here."""

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
    "The document does not say that it is an OpenAPI description.",
    "The field `openapi` (in 2.0 `swagger`) states the version by which all else is read (OpenAPI"
    " 3.1, 4.8.1). Parts of a description, JSON Schemas and AsyncAPI documents lack it.",
    "Give the file that begins with `openapi:`; parts are found from there.",
    "asyncapi: 2.6.0",
)
UNKNOWN_VERSION = Code(
    "unsupported-version",
    Level.ERROR,
    "The version of OpenAPI is not one that can be read.",
    "Versions differ in what the same words mean; read as another, it would give a wrong client.",
    f"Convert the description to OpenAPI {join_with_or([d.name for d in DIALECTS])}.",
    'swagger: "1.2"',
)
TWO_VERSIONS = Code(
    "two-versions",
    Level.ERROR,
    "The document states two versions, as `openapi` and as `swagger`.",
    "The two are structured differently, and it is unknown which one the document follows.",
    "Remove the one that does not apply.",
    'openapi: 3.0.3\nswagger: "2.0"',
)
VERSION_FORM = Code(
    "version-not-a-text",
    Level.WARNING,
    "The version of OpenAPI is a number; it is read as a text.",
    "Without quotes `3.0` is a number in YAML; strict tools refuse it (OpenAPI 3.1, 4.8.1).",
    "Write the whole version, such as 3.0.3, or quote it.",
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
    """The dialect of a description, with (code, message, pointer) of what is wrong about it."""
    keys = [key for key in ("openapi", "swagger") if key in root]
    if not keys:
        return None, [(NO_VERSION, "there is no field openapi", "")]
    if len(keys) > 1:
        return None, [(TWO_VERSIONS, "both openapi and swagger are stated", "/swagger")]
    (key,) = keys
    stated, faults = root[key], list[tuple[Code, str, str]]()
    version = stated
    if isinstance(stated, (int, float)) and not isinstance(stated, bool):
        version = str(stated)
        message = f"the version {stated} is a number; it is read as a text"
        faults.append((VERSION_FORM, message, f"/{key}"))
    if isinstance(version, str):
        for dialect in DIALECTS:
            if dialect.key == key and dialect.version.fullmatch(version.strip()):
                return dialect, faults
    known = join_with_or([dialect.name for dialect in DIALECTS])
    message = f"{key} {format_value(stated)} is not supported; {known} is"
    return None, [*faults, (UNKNOWN_VERSION, message, f"/{key}")]
