"""Tag properties of discriminators: declared and required (OpenAPI 3.1, 4.8.25)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.findings import Code, Finding, Level
from generator.openapi.lint.description_check import Check, Description
from generator.openapi.reference_targets import (
    APPLICATORS,
    MAX_SUBSCHEMAS,
    OPEN_KEYWORDS,
    Targets,
    walk_subschemas,
)
from generator.openapi.wording import quote_text
from generator.record import record

UNDECLARED = Code(
    "discriminator-property",
    Level.WARNING,
    "A discriminator names a property that a schema does not describe.",
    "Values of that schema cannot be distinguished by the property (OpenAPI 3.1, 4.8.25), or its"
    " name is misspelled.",
    "Describe the property in every variant, or correct the name.",
    "oneOf: [{$ref: '#/components/schemas/Cat'}]   # has no property kind\n"
    "discriminator: {propertyName: kind}",
)
OPTIONAL = Code(
    "optional-discriminator",
    Level.INFO,
    "A discriminator names a property that is not required.",
    "The type of a value without the property is unknown (OpenAPI 3.1, 4.8.25: the property must be"
    " required).",
    "Add the property to `required`.",
    "required: []\nproperties: {kind: {type: string}}\ndiscriminator: {propertyName: kind}",
)


@record
class _TagProperty:
    """Whether a schema describes the tag property, and whether it requires it."""

    is_declared: bool
    is_required: bool


_DECIDED = _TagProperty(True, True)


def check_discriminators(description: Description) -> Iterator[Finding]:
    """Yield findings about tag properties that are not declared or not required."""
    for pointer, schema in description.schemas:
        if "discriminator" not in schema:
            continue
        name = schema["discriminator"].get("propertyName")
        if not isinstance(name, str) or not name:
            continue
        place = f"{pointer}/discriminator/propertyName"
        properties = _find_tag_properties(name, schema, description.targets)
        missing = sum(not tag.is_declared for tag in properties)
        if missing and ("oneOf" in schema or "anyOf" in schema):
            count = f"{missing} of {len(properties)} variants"
            verb = "does" if missing == 1 else "do"
            message = f"{count} {verb} not describe the property {quote_text(name)}"
            yield description.create_finding(UNDECLARED, message, place)
        elif missing:
            message = f"the schema does not describe the property {quote_text(name)}"
            yield description.create_finding(UNDECLARED, message, place)
        elif not all(tag.is_required for tag in properties):
            message = f"the property {quote_text(name)} must be required"
            yield description.create_finding(OPTIONAL, message, place)


def _find_tag_properties(
    name: str, schema: dict[str, Any], targets: Targets
) -> list[_TagProperty]:
    """Return the tag property of each variant; of the schema itself if it has no variants."""
    variants = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
    shared = _find_tag_property(name, schema, targets, ("allOf",), lenient=not variants)
    own = [
        _find_tag_property(name, variant, targets)
        for variant in variants
        if _may_be_object(variant)
    ]
    if not own:
        return [shared]
    if not shared.is_declared:
        return own
    return [_TagProperty(True, shared.is_required or tag.is_required) for tag in own]


def _may_be_object(variant: Any) -> bool:
    types = variant.get("type", "object") if isinstance(variant, dict) else ""
    return types == "object" or (isinstance(types, list) and "object" in types)


def _find_tag_property(
    name: str,
    schema: Any,
    targets: Targets,
    applicators: tuple[str, ...] = APPLICATORS,
    *,
    lenient: bool = True,
) -> _TagProperty:
    """Return whether a schema describes and requires a property.

    A schema that describes no properties may have any, unless `lenient` is false.
    """
    is_declared = is_required = has_properties = False
    for n, subschema in enumerate(walk_subschemas(schema, targets, applicators)):
        if n == MAX_SUBSCHEMAS:
            return _DECIDED
        is_declared = (
            is_declared
            or any(keyword in subschema for keyword in OPEN_KEYWORDS)
            or isinstance(subschema.get("additionalProperties"), dict)
            or name in subschema.get("properties", ())
        )
        is_required = is_required or name in subschema.get("required", ())
        has_properties = has_properties or "properties" in subschema
        if subschema.get("type", "object") not in ("object", ["object", "null"]):
            return _DECIDED
    may_have_any = lenient and not has_properties
    return _TagProperty(is_declared or may_have_any, is_required or may_have_any)


CHECK = Check("discriminators", (UNDECLARED, OPTIONAL), check_discriminators)
