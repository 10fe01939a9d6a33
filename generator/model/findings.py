"""What the model has to say about a description: what it could not take in, and what it assumed."""

from __future__ import annotations

from generator.findings import Code, Finding, Level
from generator.openapi.spec import Spec

UNSUPPORTED_KEYWORD = Code(
    "unsupported-keyword",
    Level.INFO,
    "A schema uses a keyword that the types of a client cannot express.",
    "The keyword still holds on the server; a client's types are just wider than it.",
    "Nothing needs doing. State what you can with `type`, `properties`, `items` and `oneOf` too.",
    "type: object\nif: {required: [a]}\nthen: {required: [b]}   # not part of the type",
)
CONFLICTING_SCHEMAS = Code(
    "conflicting-schemas",
    Level.WARNING,
    "The members of an `allOf` say different things by the same keyword.",
    "The type takes the first of them; where they contradict each other, no value is valid.",
    "Make the members agree, or use `oneOf` if a choice was meant.",
    "allOf:\n  - type: string\n  - type: integer",
)
ENUM_VALUE_NOT_SCALAR = Code(
    "enum-value-not-scalar",
    Level.WARNING,
    "An enum holds an object or an array.",
    "Types of clients name scalar values only; with such a member the enum becomes free.",
    "Describe the shape with `properties` or `items` instead of listing whole values.",
    "enum: [{a: 1}, {a: 2}]",
)
SCHEMA_TOO_DEEP = Code(
    "schema-too-deep",
    Level.WARNING,
    "Schemas are nested more than 60 levels deep, or combine with each other in over 2000 ways.",
    "Nobody can name so many types; beyond that values are left free.",
    "Move inner schemas to `components/schemas` and refer to them.",
)
DYNAMIC_REFERENCE = Code(
    "dynamic-reference",
    Level.WARNING,
    "A schema refers to another one by $dynamicRef.",
    "What it leads to depends on the way a value came to it (JSON Schema 2020-12, 8.2.3.2), which"
    " no type of a client can say. Such a value is left free.",
    "Use $ref, once for each type that is meant.",
    "properties:\n  children: {items: {$dynamicRef: '#node'}}",
)
CALLBACKS_NOT_GENERATED = Code(
    "callbacks-not-generated",
    Level.INFO,
    "A callback or a webhook has no payload of JSON.",
    "Clients read what such a call of the server brings into a type; where it brings nothing, or a"
    " form, there is nothing to read.",
    "Nothing needs doing, unless it does bring something: describe its requestBody.",
    "webhooks:\n  ping:\n    post: {responses: {'204': {description: heard}}}",
)
BODY_TYPES_DIFFER = Code(
    "body-types-differ",
    Level.INFO,
    "The media types of one body have different schemas.",
    "A method has one type for its body: that of the media type that the client sends or reads.",
    "Give all media types the same schema, or make two operations of it.",
)
UNKNOWN_SECURITY_SCHEME = Code(
    "unknown-security-scheme",
    Level.WARNING,
    "An operation asks for a security scheme that the description does not define.",
    "The client does not know what to send for it.",
    "Define it under `components/securitySchemes`, or correct the name.",
    "security:\n  - ApiKeyAuht: []   # a typing error",
)

UNION_NOT_TOLD_APART = Code(
    "union-not-told-apart",
    Level.INFO,
    "One object may be several members of a union, and nothing says which one it is.",
    "Clients take it for the member that has most of its properties, or the first of several such;"
    " that may be another one than the server means.",
    "Add a discriminator, a property with a value of its own in each member, or a required property"
    " that the others do not have.",
    "oneOf:\n  - $ref: '#/components/schemas/Cat'   # name?, lives?\n"
    "  - $ref: '#/components/schemas/Dog'   # name?, tricks?",
)
SCHEMA_RING = Code(
    "schema-ring",
    Level.INFO,
    "Schemas without properties of their own contain each other in a ring.",
    "Many languages can name such a type only through a class; what closes the ring is untyped.",
    "Nothing needs doing.",
    "Json:\n  type: array\n  items: {$ref: '#/components/schemas/Json'}",
)
OPERATION_SERVERS = Code(
    "operation-servers",
    Level.INFO,
    "A path or an operation has servers of its own.",
    "Clients send these calls there, with their credentials, unless they were made with another"
    " base URL than that of the description. A URL that is not whole, and an http: URL where the"
    " others have https:, is not asked.",
    "Nothing needs doing. With a base URL of your own, make a second client for these operations.",
    "/files:\n  servers: [{url: 'https://files.example.com'}]",
)
SECURITY_SCHEME_NOT_GENERATED = Code(
    "security-scheme-not-generated",
    Level.INFO,
    "A security scheme is of a kind for which clients have no argument.",
    "Clients send keys, bearer tokens, and a user name with a password.",
    "Give the whole header as `authorization`, or set up the HTTP client that the client uses.",
    "type: http\nscheme: digest",
)
PROPERTY_NAME_NOT_PLAIN = Code(
    "property-name-not-plain",
    Level.INFO,
    "The name of a property holds a quotation mark, a backslash or a control character.",
    "A JSON text can only name it by an escape, which the types of some clients cannot have as a"
    " field; such a type is without it.",
    "Rename the property if you can.",
    "properties:\n  'size (\")': {type: number}",
)

MEDIA_TYPE_NOT_TYPED = Code(
    "media-type-not-typed",
    Level.WARNING,
    "A body has a schema, and comes only in media types that clients do not turn into types.",
    "Clients read and write JSON, forms and plain text; XML, say, is handed over as bytes.",
    "Offer application/json beside it, or read the bytes with a library of your choice.",
    "content:\n  application/xml:\n    schema: {$ref: '#/components/schemas/User'}",
)
ADDITIONAL_NOT_KEPT = Code(
    "additional-properties-not-kept",
    Level.WARNING,
    "A schema has properties, and says of what type all others are.",
    "A class of a client has the properties that are known by name. Others can be read in a raw"
    " answer; a body that has some is given as one value.",
    "Put the free ones into a property of their own, as a map.",
    "properties: {id: {type: integer}}\nadditionalProperties: {type: string}",
)
PARAMETER_OF_SEVERAL_SHAPES = Code(
    "parameter-of-several-shapes",
    Level.WARNING,
    "A parameter is an object, or else a plain value or a list.",
    "Styles write an object as names and values side by side (OpenAPI 3.1, 4.8.12.2), so a server"
    " cannot see what it got: an object {a: 1} looks like another parameter, or like a list. The"
    " client writes what it is given.",
    "Give the parameter one shape, use the style deepObject, or describe it by content.",
    "schema:\n  oneOf:\n    - type: string\n    - type: object",
)

CODES = (
    MEDIA_TYPE_NOT_TYPED,
    ADDITIONAL_NOT_KEPT,
    PARAMETER_OF_SEVERAL_SHAPES,
    UNION_NOT_TOLD_APART,
    SCHEMA_RING,
    UNSUPPORTED_KEYWORD,
    CONFLICTING_SCHEMAS,
    ENUM_VALUE_NOT_SCALAR,
    SCHEMA_TOO_DEEP,
    DYNAMIC_REFERENCE,
    CALLBACKS_NOT_GENERATED,
    BODY_TYPES_DIFFER,
    UNKNOWN_SECURITY_SCHEME,
    OPERATION_SERVERS,
    SECURITY_SCHEME_NOT_GENERATED,
    PROPERTY_NAME_NOT_PLAIN,
)


class Listing:
    """Collects the findings about one description."""

    def __init__(self, spec: Spec) -> None:
        """Start an empty list; places are looked up in `spec`."""
        self._spec = spec
        self.findings: dict[Finding, None] = {}

    def say(self, code: Code, message: str, pointer: str) -> None:
        """Add a finding at a JSON Pointer; saying the same twice counts once."""
        self.findings[Finding(code, message, self._spec.locate(pointer))] = None
