"""Findings of the model: what types cannot express, and what clients assume."""

from __future__ import annotations

from collections.abc import Callable

from generator.findings import Code, Finding, Level, Location

UNSUPPORTED_KEYWORD = Code(
    "unsupported-keyword",
    Level.INFO,
    "A schema uses a keyword that the types of a client cannot express.",
    "The server still applies the keyword; the client's type accepts more values than the schema.",
    "No action is needed. To narrow the type, use `type`, `properties`, `items` and `oneOf` too.",
    "type: object\nif: {required: [a]}\nthen: {required: [b]}   # not part of the type",
)
CONFLICTING_SCHEMAS = Code(
    "conflicting-schemas",
    Level.WARNING,
    "The members of an `allOf` state different values for the same keyword.",
    "The type uses the first value. Where the values contradict each other, no value is valid.",
    "Make the members agree, or use `oneOf` if a value has to match only one of them.",
    "allOf:\n  - type: string\n  - type: integer",
)
ENUM_VALUE_NOT_SCALAR = Code(
    "enum-value-not-scalar",
    Level.WARNING,
    "An enum has a value that is an object or an array.",
    "Types of clients list scalar values only, so this enum is typed as any JSON value.",
    "Describe the values with `properties` or `items` instead of listing them.",
    "enum: [{a: 1}, {a: 2}]",
)
SCHEMA_TOO_DEEP = Code(
    "schema-too-deep",
    Level.WARNING,
    "Schemas are nested more than 60 levels deep or combined in more than 2000 ways.",
    "No types are built beyond these limits; such values are typed as any JSON value.",
    "Move inner schemas to `components/schemas` and refer to them.",
)
DYNAMIC_REFERENCE = Code(
    "dynamic-reference",
    Level.WARNING,
    "A schema refers to another schema by `$dynamicRef`.",
    "The schema that it resolves to depends on the path by which it is reached (JSON Schema"
    " 2020-12, 8.2.3.2), which no type can express. The value is typed as any JSON value.",
    "Use `$ref`, with one schema for each type that is meant.",
    "properties:\n  children: {items: {$dynamicRef: '#node'}}",
)
CALLBACKS_NOT_GENERATED = Code(
    "callbacks-not-generated",
    Level.INFO,
    "A callback or webhook has no JSON payload.",
    "Clients decode the JSON payload of a webhook into a type. Without one there is nothing to"
    " decode, so no function is generated.",
    "No action is needed. If the server does send a payload, describe its `requestBody`.",
    "webhooks:\n  ping:\n    post: {responses: {'204': {description: received}}}",
)
BODY_TYPES_DIFFER = Code(
    "body-types-differ",
    Level.INFO,
    "The media types of one body have different schemas.",
    "A method has one type for its body: that of the media type that the client sends or accepts.",
    "Give all media types the same schema, or split the operation in two.",
)
UNKNOWN_SECURITY_SCHEME = Code(
    "unknown-security-scheme",
    Level.WARNING,
    "An operation requires a security scheme that the description does not define.",
    "The client does not know which credential to send for it.",
    "Define the scheme under `components/securitySchemes`, or correct its name.",
    "security:\n  - ApiKeyAuht: []   # a typing error",
)

UNION_NOT_TOLD_APART = Code(
    "union-not-told-apart",
    Level.INFO,
    "An object may match several variants of a union, and nothing says which one it is.",
    "Clients decode it as the variant that describes most of its properties, the first one in a"
    " tie. The server may mean another variant.",
    "Add a discriminator, a property with a different constant in each variant, or a required"
    " property that the other variants do not have.",
    "oneOf:\n  - $ref: '#/components/schemas/Cat'   # name?, lives?\n"
    "  - $ref: '#/components/schemas/Dog'   # name?, tricks?",
)
SCHEMA_RING = Code(
    "schema-ring",
    Level.INFO,
    "Schemas without properties contain each other in a cycle.",
    "Many languages can name such a type only through a class. The type is cut at one place, where"
    " the value is typed as any JSON value.",
    "No action is needed.",
    "Json:\n  type: array\n  items: {$ref: '#/components/schemas/Json'}",
)
OPERATION_SERVERS = Code(
    "operation-servers",
    Level.INFO,
    "A path or an operation has servers of its own.",
    "Clients send these requests, with their credentials, to that server, unless they are created"
    " with a base URL that is not in the description. A relative URL, or an `http:` URL where the"
    " other servers have `https:`, is not used.",
    "No action is needed. If you use a base URL of your own, create a second client for these"
    " operations.",
    "/files:\n  servers: [{url: 'https://files.example.com'}]",
)
SECURITY_SCHEME_NOT_GENERATED = Code(
    "security-scheme-not-generated",
    Level.INFO,
    "Clients have no argument for a security scheme of this kind.",
    "Clients send API keys, bearer tokens, and a user name with a password.",
    "Pass the whole header as `authorization`, or configure the HTTP client that the client uses.",
    "type: http\nscheme: digest",
)
PROPERTY_NAME_NOT_PLAIN = Code(
    "property-name-not-plain",
    Level.INFO,
    "The name of a property contains a quotation mark, a backslash or a control character.",
    "JSON has to escape such a name, and the types of some clients cannot have it as a field. The"
    " type has no field for this property.",
    "Rename the property if you can.",
    "properties:\n  'size (\")': {type: number}",
)

MEDIA_TYPE_NOT_TYPED = Code(
    "media-type-not-typed",
    Level.WARNING,
    "A body has a schema, but no media type that clients convert to and from types.",
    "Clients convert JSON, forms and plain text. A body of another media type, such as XML, is"
    " passed on as bytes.",
    "Offer `application/json` too, or parse the bytes with a library of your choice.",
    "content:\n  application/xml:\n    schema: {$ref: '#/components/schemas/User'}",
)
ADDITIONAL_NOT_KEPT = Code(
    "additional-properties-not-kept",
    Level.WARNING,
    "A schema has both properties and a schema for additional properties.",
    "A class has the properties that are named. Additional ones are found in the raw response only;"
    " to send some, pass the whole body as one value.",
    "Move the additional properties into a property of their own, typed as a map.",
    "properties: {id: {type: integer}}\nadditionalProperties: {type: string}",
)
PARAMETER_OF_SEVERAL_SHAPES = Code(
    "parameter-of-several-shapes",
    Level.WARNING,
    "A parameter may be an object as well as a scalar or an array.",
    "Styles write the properties of an object like other parameters or array elements (OpenAPI 3.1,"
    " 4.8.12.3), so the server cannot tell an object from the other types. The client serializes"
    " the value that it is given.",
    "Give the parameter one type, use the style `deepObject`, or describe it by `content`.",
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


class FindingCollector:
    """Collects the findings about one description, equal ones once."""

    def __init__(self, locate: Callable[[str], Location]) -> None:
        """Start without findings; `locate` returns the place of a pointer in the text."""
        self._locate = locate
        self.findings: dict[Finding, None] = {}

    def add(self, code: Code, message: str, pointer: str) -> None:
        """Add a finding at a JSON Pointer."""
        self.findings[Finding(code, message, self._locate(pointer))] = None
