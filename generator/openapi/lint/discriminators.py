"""Discriminators against the schemas that they tell apart."""

from __future__ import annotations

from typing import Any

from generator.findings import Code, Level
from generator.openapi.load.normalize import Normalizer
from generator.openapi.load.resolved import APPLIED, MOST, OPEN, Targets, made_of
from generator.openapi.wording import quoted

UNDECLARED = Code(
    "discriminator-property",
    Level.WARNING,
    "A discriminator names a property that a schema does not describe.",
    "Values of that schema have nothing to be told apart by (OpenAPI 3.1, 4.8.25), or a name is"
    " misspelled.",
    "Describe the property in every alternative, or correct the name.",
    "oneOf: [{$ref: '#/components/schemas/Cat'}]   # has no property kind\n"
    "discriminator: {propertyName: kind}",
)
OPTIONAL = Code(
    "optional-discriminator",
    Level.INFO,
    "A discriminator names a property that is not required.",
    "A value without it is of an unknown type (OpenAPI 3.1, 4.8.25: it must be required).",
    "Add the property to required.",
    "required: []\nproperties: {kind: {type: string}}\ndiscriminator: {propertyName: kind}",
)

CODES: tuple[Code, ...] = (UNDECLARED, OPTIONAL)


def check_discriminators(survey: Normalizer, targets: Targets) -> None:
    """Report properties of discriminators that are not there, or not required."""
    for at, schema in survey.schemas:
        if "discriminator" not in schema:
            continue
        discriminator = schema["discriminator"]
        name = discriminator.get("propertyName")
        if not isinstance(name, str) or not name:
            continue
        place = f"{at}/discriminator/propertyName"
        members = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
        shared = _said(name, schema, targets, ("allOf",), lenient=not members)
        said = [_said(name, member, targets) for member in members if _object(member)]
        if not said:
            said = [shared]
        elif shared[0]:
            said = [(True, shared[1] or required) for _, required in said]
        missing = sum(not declared for declared, _ in said)
        if missing:
            which = (
                f"{missing} of {len(said)} alternatives do" if members else "it does"
            )
            message = f"{which} not describe the property {quoted(name)}"
            survey.note(UNDECLARED, message, place)
        elif not all(required for _, required in said):
            message = f"the property {quoted(name)} is not required"
            survey.note(OPTIONAL, message, place)


def _object(member: Any) -> bool:
    """Whether a member can be told apart by a property: not null, and no plain value."""
    kind = member.get("type", "object") if isinstance(member, dict) else ""
    return kind == "object" or (isinstance(kind, list) and "object" in kind)


def _said(
    name: str,
    schema: Any,
    targets: Targets,
    applied: tuple[str, ...] = APPLIED,
    *,
    lenient: bool = True,
) -> tuple[bool, bool]:
    """Whether a schema describes a property, and whether it requires it.

    One that describes nothing may have any, unless it is looked at without being `lenient`.
    """
    declared = required = described = False
    for n, part in enumerate(made_of(schema, targets, applied)):
        if n == MOST:
            return True, True
        any_name = any(keyword in part for keyword in OPEN)
        typed = isinstance(part.get("additionalProperties"), dict)
        declared = declared or any_name or typed or name in part.get("properties", ())
        required = required or name in part.get("required", ())
        described = described or "properties" in part
        plain = part.get("type", "object")
        if plain not in ("object", ["object", "null"]):
            return True, True
    open_ = lenient and not described
    return declared or open_, required or open_
