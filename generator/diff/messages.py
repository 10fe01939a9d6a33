"""The message catalogue of the diff: for each rule id one sentence, why it matters, what to do.

A sentence is a format string. Its fields are filled in by `wording.py`:

- `{subject}`: what changed, for example `Note.title` or the query parameter `limit`
- `{key}`: the key of a map, where the change is about one (a pattern, a discriminator value)
- `{old}`, `{new}`: the two values, marked as code unless they are numbers, true, false or null;
  `{old:text}` is without the mark, `{old:type}` a type ("any type" where there is none),
  `{old:bound}` a limit ("10 (exclusive)"), `{old:tag}` the property of a discriminator
- `{keyword}`: the field of the description that changed

A sentence starts in lower case and has no full stop, so that a report can go on after it. `why` and
`remedy` are prose. A new rule needs an entry here and a case in tests/diff/cases.
"""

from __future__ import annotations

from generator.record import record


@record
class Message:
    """The texts of a rule."""

    sentence: str
    why: str
    remedy: str


_NO_ACTION = "No action is needed."
_KEEP_BOTH = (
    "Keep supporting the old form beside the new one, or release a new major version."
)
_DEPRECATE_FIRST = (
    "Keep it, deprecate it with a sunset date, or release a new major version."
)
_KEEP_ACCEPTING = (
    "Keep accepting the old values in requests, or release a new major version."
)
_ANNOUNCE = "Tell callers before responses use it, or release a new major version."
_NOT_SENT = "Documentation only: nothing that is sent or received changed."
_STRICTER = (
    "Requests that were valid may be rejected. Responses keep to what was valid before."
)
_LOOSER = "Valid requests stay valid. Responses may contain values that were not valid before."
_ENCODED = (
    "The same value is written differently, so the receiver may read something else."
)
_STATUS = "Callers decide by the status code how to handle a response."
_MEDIA = (
    "Callers choose the media type of a request and parse a response by its media type."
)
_NAMES_TYPES = (
    "Schema names are not sent. Generated clients name their types after them."
)
_GROUPS_METHODS = "Tags are not sent. Generated clients group their methods by tag."
_CREDENTIALS = "A request without the required credentials is rejected."
_DEPRECATED = "It still works and may be removed in a later version."
_REINSTATED = "It is expected to stay."
_STOP_USING = "Stop using it."
_SUNSET = (
    "The sunset date is the day until which a deprecated element is promised to stay."
)
_SUNSET_DO = "Write the date as YYYY-MM-DD, and never move it to an earlier day."
_STABILITY = (
    "The stability level says whether the element is promised to stay compatible."
)
_DEFAULT_PARAM = "A request that leaves the parameter out now means something else."
_DEFAULT_DO = "Keep the default, or use the new default in new operations only."
_DEFAULT_BODY = "A request that leaves the value out now means something else."
_EMPTY = "Whether an empty value is valid decides how callers send one."
_FORMAT = "Clients parse and write values according to their format."
_CONTENT = "Callers decode the string according to this keyword."
_TAGGED = "Callers choose the type of an object by the discriminator property."
_RENAMED = "Support the old name beside the new one for a transition period."
_WAITING = "Callers wait for requests that are no longer sent."
_CLIENT = "Nothing on the wire explains it: the name depends on other names in the package, too."
_CLIENT_DO = (
    "Configure the old name in api.yaml, or release a new major version of the client."
)

MESSAGES: dict[str, Message] = {
    # Operations
    "operation-added": Message(
        "operation {subject} was added",
        "Existing requests are not affected.",
        _NO_ACTION,
    ),
    "operation-removed": Message(
        "operation {subject} was removed",
        "Every request to it fails.",
        _DEPRECATE_FIRST,
    ),
    "operation-moved": Message(
        "operation {old} was moved to {new}",
        "Requests to the old method and path fail.",
        "Keep the old path working or redirect from it, or release a new major version.",
    ),
    "path-template-renamed": Message(
        "path parameters were renamed in {old}, which is now {new}",
        "The names of path parameters are not sent.",
        _NO_ACTION,
    ),
    "webhook-added": Message(
        "webhook {subject} was added",
        "The API may send requests that receivers do not handle yet.",
        "Tell receivers before the API sends it.",
    ),
    "webhook-removed": Message(
        "webhook {subject} was removed",
        _WAITING,
        _DEPRECATE_FIRST,
    ),
    "callback-added": Message(
        "callback {subject} was added",
        "The API may send requests that receivers do not handle yet.",
        "Tell receivers before the API sends it.",
    ),
    "callback-removed": Message(
        "callback {subject} was removed",
        _WAITING,
        _DEPRECATE_FIRST,
    ),
    "operation-id-changed": Message(
        "operationId changed from {old} to {new}",
        "The operationId is not sent. Generated clients name their methods after it.",
        "Keep the operationId, or configure the old method name in api.yaml.",
    ),
    "tag-added": Message(
        "tag {subject} was added to the operation",
        _GROUPS_METHODS,
        "Keep the first tag of the operation, which decides where its method is.",
    ),
    "tag-removed": Message(
        "tag {subject} was removed from the operation",
        _GROUPS_METHODS,
        "Keep the first tag of the operation, which decides where its method is.",
    ),
    "operation-deprecated": Message(
        "the operation was deprecated",
        _DEPRECATED,
        _STOP_USING,
    ),
    "operation-reinstated": Message(
        "the operation is no longer deprecated",
        _REINSTATED,
        _NO_ACTION,
    ),
    "operation-summary-changed": Message(
        "summary of the operation changed",
        _NOT_SENT,
        _NO_ACTION,
    ),
    "operation-description-changed": Message(
        "description of the operation changed",
        _NOT_SENT,
        _NO_ACTION,
    ),
    "operation-stability-changed": Message(
        "stability level of the operation changed from {old} to {new}",
        _STABILITY,
        "Raise the level, or release a new major version before lowering it.",
    ),
    "operation-sunset-added": Message(
        "sunset date {new} was added to the operation",
        _SUNSET,
        _SUNSET_DO,
    ),
    "operation-sunset-removed": Message(
        "sunset date {old} was removed from the operation",
        _SUNSET,
        _SUNSET_DO,
    ),
    "operation-sunset-changed": Message(
        "sunset date of the operation changed from {old} to {new}",
        _SUNSET,
        _SUNSET_DO,
    ),
    # Parameters
    "parameter-added": Message(
        "optional {subject} was added",
        "Existing requests stay valid.",
        _NO_ACTION,
    ),
    "required-parameter-added": Message(
        "required {subject} was added",
        "Every existing request lacks it and may be rejected.",
        "Make it optional, with a default that keeps the meaning of existing requests.",
    ),
    "parameter-removed": Message(
        "{subject} was removed",
        "Requests that send it may be rejected, or the value is ignored.",
        _DEPRECATE_FIRST,
    ),
    "parameter-renamed": Message(
        "{subject} was renamed from {old}",
        "Requests that use the old name may be rejected, or the value is ignored.",
        _RENAMED,
    ),
    "path-parameter-renamed": Message(
        "{subject} was renamed from {old}",
        "The name is not sent. Generated clients have an argument of that name.",
        "Keep the name, or release a new major version of the client.",
    ),
    "parameter-moved": Message(
        "{subject} was moved from {old:text} to {new:text}",
        "Requests that send it in the old location may be rejected, or the value is ignored.",
        "Accept it in both locations for a transition period.",
    ),
    "parameter-became-required": Message(
        "{subject} became required",
        "Requests without it may be rejected.",
        "Keep it optional, with a default.",
    ),
    "parameter-became-optional": Message(
        "{subject} became optional",
        "Requests without it are valid now.",
        _NO_ACTION,
    ),
    "parameter-may-be-empty": Message(
        "{subject} may have an empty value",
        _EMPTY,
        _NO_ACTION,
    ),
    "parameter-must-not-be-empty": Message(
        "{subject} must no longer have an empty value",
        _EMPTY,
        _KEEP_ACCEPTING,
    ),
    "parameter-style-changed": Message(
        "style changed from {old} to {new} for {subject}",
        _ENCODED,
        _KEEP_BOTH,
    ),
    "parameter-explode-changed": Message(
        "explode changed from {old} to {new} for {subject}",
        _ENCODED,
        _KEEP_BOTH,
    ),
    "parameter-allow-reserved-changed": Message(
        "allowReserved changed from {old} to {new} for {subject}",
        _ENCODED,
        _KEEP_BOTH,
    ),
    "parameter-media-type-changed": Message(
        "media type changed from {old} to {new} for {subject}",
        _ENCODED,
        _KEEP_BOTH,
    ),
    "parameter-default-added": Message(
        "default {new} was added to {subject}",
        _DEFAULT_PARAM,
        _DEFAULT_DO,
    ),
    "parameter-default-removed": Message(
        "default {old} was removed from {subject}",
        _DEFAULT_PARAM,
        _DEFAULT_DO,
    ),
    "parameter-default-changed": Message(
        "default changed from {old} to {new} for {subject}",
        _DEFAULT_PARAM,
        _DEFAULT_DO,
    ),
    "parameter-deprecated": Message(
        "{subject} was deprecated",
        _DEPRECATED,
        _STOP_USING,
    ),
    "parameter-reinstated": Message(
        "{subject} is no longer deprecated",
        _REINSTATED,
        _NO_ACTION,
    ),
    "parameter-description-changed": Message(
        "description of {subject} changed",
        _NOT_SENT,
        _NO_ACTION,
    ),
    "parameter-sunset-added": Message(
        "sunset date {new} was added to {subject}",
        _SUNSET,
        _SUNSET_DO,
    ),
    "parameter-sunset-removed": Message(
        "sunset date {old} was removed from {subject}",
        _SUNSET,
        _SUNSET_DO,
    ),
    "parameter-sunset-changed": Message(
        "sunset date of {subject} changed from {old} to {new}",
        _SUNSET,
        _SUNSET_DO,
    ),
    # Response headers
    "header-became-required": Message(
        "{subject} became required",
        "Callers can rely on the header now.",
        _NO_ACTION,
    ),
    "header-became-optional": Message(
        "{subject} became optional",
        "The header may be missing from responses.",
        "Keep sending the header, or release a new major version.",
    ),
    "header-may-be-empty": Message(
        "{subject} may have an empty value",
        _EMPTY,
        _ANNOUNCE,
    ),
    "header-must-not-be-empty": Message(
        "{subject} must no longer have an empty value",
        _EMPTY,
        _NO_ACTION,
    ),
    "header-style-changed": Message(
        "style changed from {old} to {new} for {subject}",
        _ENCODED,
        _KEEP_BOTH,
    ),
    "header-explode-changed": Message(
        "explode changed from {old} to {new} for {subject}",
        _ENCODED,
        _KEEP_BOTH,
    ),
    "header-allow-reserved-changed": Message(
        "allowReserved changed from {old} to {new} for {subject}",
        _ENCODED,
        _KEEP_BOTH,
    ),
    "header-media-type-changed": Message(
        "media type changed from {old} to {new} for {subject}",
        _ENCODED,
        _KEEP_BOTH,
    ),
    "header-deprecated": Message(
        "{subject} was deprecated",
        _DEPRECATED,
        _STOP_USING,
    ),
    "header-reinstated": Message(
        "{subject} is no longer deprecated",
        _REINSTATED,
        _NO_ACTION,
    ),
    "header-description-changed": Message(
        "description of {subject} changed",
        _NOT_SENT,
        _NO_ACTION,
    ),
    "header-sunset-added": Message(
        "sunset date {new} was added to {subject}",
        _SUNSET,
        _SUNSET_DO,
    ),
    "header-sunset-removed": Message(
        "sunset date {old} was removed from {subject}",
        _SUNSET,
        _SUNSET_DO,
    ),
    "header-sunset-changed": Message(
        "sunset date of {subject} changed from {old} to {new}",
        _SUNSET,
        _SUNSET_DO,
    ),
    # Request bodies and media types
    "request-body-added": Message(
        "optional request body was added",
        "Requests without a body stay valid.",
        _NO_ACTION,
    ),
    "required-request-body-added": Message(
        "required request body was added",
        "Requests without a body may be rejected.",
        "Make the body optional.",
    ),
    "request-body-removed": Message(
        "request body was removed",
        "Requests that send a body may be rejected, or the body is ignored.",
        _DEPRECATE_FIRST,
    ),
    "request-body-became-required": Message(
        "request body became required",
        "Requests without a body may be rejected.",
        "Keep the body optional.",
    ),
    "request-body-became-optional": Message(
        "request body became optional",
        "Requests without a body are valid now.",
        _NO_ACTION,
    ),
    "request-body-description-changed": Message(
        "description of the request body changed",
        _NOT_SENT,
        _NO_ACTION,
    ),
    "media-type-added": Message(
        "media type {new} was added",
        _MEDIA,
        _NO_ACTION,
    ),
    "media-type-removed": Message(
        "media type {old} was removed",
        _MEDIA,
        _DEPRECATE_FIRST,
    ),
    "media-type-generalized": Message(
        "media type {old} was widened to the range {new}",
        "A response may have any media type of the range.",
        "List the media types that the server returns.",
    ),
    "media-type-specialized": Message(
        "media type {old} was narrowed to {new}",
        _MEDIA,
        "Keep the old media type beside the new one.",
    ),
    "body-schema-added": Message(
        "schema was added to a body that had none",
        "A body without a schema may contain anything.",
        "Check that the schema describes what was sent and received before.",
    ),
    "body-schema-removed": Message(
        "schema of the body was removed",
        "A body without a schema may contain anything.",
        "Keep the schema.",
    ),
    "body-schema-replaced": Message(
        "schema of the body changed from {old} to {new}",
        "Differences between the two are listed on their own. Clients name their types after it.",
        "Keep the name of the schema, or release a new major version of the client.",
    ),
    "encoding-added": Message(
        "encoding was added for property {subject}",
        _ENCODED,
        _KEEP_BOTH,
    ),
    "encoding-removed": Message(
        "encoding was removed for property {subject}",
        _ENCODED,
        _KEEP_BOTH,
    ),
    "encoding-changed": Message(
        "encoding changed for property {subject}",
        _ENCODED,
        _KEEP_BOTH,
    ),
    # Responses
    "success-status-added": Message(
        "success status {new:text} was added",
        _STATUS,
        "Keep returning the old status, or tell callers before the new one is returned.",
    ),
    "success-status-removed": Message(
        "success status {old:text} was removed",
        _STATUS,
        "Keep returning the old status, or release a new major version.",
    ),
    "status-added": Message(
        "status {new:text} was added",
        "An error response may be returned whether or not it is described.",
        _NO_ACTION,
    ),
    "status-removed": Message(
        "status {old:text} was removed",
        "An error response may be returned whether or not it is described.",
        "Keep describing the errors that the server returns.",
    ),
    "status-generalized": Message(
        "status {old:text} was widened to {new:text}",
        _STATUS,
        "List the statuses that the server returns.",
    ),
    "status-specialized": Message(
        "status {old:text} was narrowed to {new:text}",
        _STATUS,
        _NO_ACTION,
    ),
    "response-description-changed": Message(
        "description of the {subject} response changed",
        _NOT_SENT,
        _NO_ACTION,
    ),
    "response-header-added": Message(
        "response header {subject} was added",
        "Callers ignore headers that they do not know.",
        _NO_ACTION,
    ),
    "response-header-removed": Message(
        "response header {subject} was removed",
        "Callers may read a header that is no longer sent.",
        _DEPRECATE_FIRST,
    ),
    # Security
    "security-added": Message(
        "security requirement {subject} was added; the operation required no credentials before",
        _CREDENTIALS,
        "Keep the operation open, or release a new major version.",
    ),
    "security-removed": Message(
        "security requirement {subject} was removed; the operation requires no credentials now",
        "Requests with credentials stay valid.",
        "Check that the operation is meant to be public.",
    ),
    "security-alternative-added": Message(
        "security requirement {subject} was added as an alternative",
        "Credentials that were accepted are still accepted.",
        _NO_ACTION,
    ),
    "security-alternative-removed": Message(
        "security requirement {subject} was removed",
        "Requests with these credentials are rejected.",
        _DEPRECATE_FIRST,
    ),
    "security-scheme-added": Message(
        "security scheme {subject} was added",
        "A scheme takes effect only where an operation requires it.",
        _NO_ACTION,
    ),
    "security-scheme-removed": Message(
        "security scheme {subject} was removed",
        "Operations that required it are listed as changes of their own.",
        "Check that no caller configures it.",
    ),
    "security-scheme-changed": Message(
        "{keyword} of security scheme {subject} changed from {old} to {new}",
        "Callers obtain or send credentials in another way.",
        _KEEP_BOTH,
    ),
    "security-scheme-renamed": Message(
        "security scheme {old} was renamed to {subject}",
        "The name is not sent. Generated clients have an argument of that name.",
        "Keep the name, or release a new major version of the client.",
    ),
    "security-scheme-description-changed": Message(
        "documentation of security scheme {subject} changed",
        _NOT_SENT,
        _NO_ACTION,
    ),
    "security-scope-added": Message(
        "scope {subject} was added",
        "Callers can request the scope now.",
        _NO_ACTION,
    ),
    "security-scope-removed": Message(
        "scope {subject} was removed",
        "Requesting a scope that does not exist fails.",
        _DEPRECATE_FIRST,
    ),
    # Servers
    "server-added": Message(
        "server {subject} was added",
        "Requests to the other servers are not affected.",
        "Check that the host belongs to the API: clients may send credentials there.",
    ),
    "server-default-changed": Message(
        "the server that clients use by default changed from {old} to {new}",
        "Clients send requests and credentials to the first server unless they set another.",
        "Keep the order of the servers, or tell callers.",
    ),
    "server-removed": Message(
        "server {subject} was removed",
        "The description does not say whether the old server still responds.",
        "Tell callers the new URL, and redirect from the old one.",
    ),
    "server-variable-changed": Message(
        "variables of server {subject} changed",
        "Variables are part of the URL that callers use.",
        "Keep the old values of the variables working.",
    ),
    # Named schemas, the API and its tags
    "schema-added": Message(
        "schema {subject} was added",
        _NAMES_TYPES,
        _NO_ACTION,
    ),
    "schema-removed": Message(
        "schema {subject} was removed",
        _NAMES_TYPES,
        "Keep the schema while callers import the type.",
    ),
    "schema-renamed": Message(
        "schema {old} was renamed to {new}",
        _NAMES_TYPES,
        "Keep the name, or release a new major version of the client.",
    ),
    "info-title-changed": Message(
        "title of the API changed from {old} to {new}",
        _NOT_SENT,
        _NO_ACTION,
    ),
    "info-description-changed": Message(
        "description of the API changed from {old} to {new}",
        _NOT_SENT,
        _NO_ACTION,
    ),
    "tag-description-changed": Message(
        "description of tag {subject} changed",
        _NOT_SENT,
        _NO_ACTION,
    ),
    # Types, null and formats
    "type-changed": Message(
        "type changed from {old:type} to {new:type} for {subject}",
        "Callers that send or expect a value of the old type fail.",
        "Keep accepting and returning the old type, or release a new major version.",
    ),
    "null-allowed": Message(
        "null became valid for {subject}",
        "Callers that do not expect null may fail on a response.",
        _ANNOUNCE,
    ),
    "null-forbidden": Message(
        "null is no longer valid for {subject}",
        "Requests that send null may be rejected.",
        "Keep accepting null in requests, or release a new major version.",
    ),
    "format-added": Message(
        "format {new} was added to {subject}",
        _FORMAT,
        _KEEP_ACCEPTING,
    ),
    "format-removed": Message(
        "format {old} was removed from {subject}",
        _FORMAT,
        _ANNOUNCE,
    ),
    "format-changed": Message(
        "format changed from {old} to {new} for {subject}",
        _FORMAT,
        _KEEP_BOTH,
    ),
    # Enums and constants
    "enum-added": Message(
        "{subject} was limited to the values {new}",
        "Requests with any other value may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "enum-removed": Message(
        "{subject} is no longer limited to the values {old}",
        "Responses may contain values that callers do not know.",
        _ANNOUNCE,
    ),
    "enum-value-added": Message(
        "enum value {new} was added to {subject}",
        "Responses may contain a value that callers do not know.",
        _ANNOUNCE,
    ),
    "enum-value-removed": Message(
        "enum value {old} was removed from {subject}",
        "Requests that send the value may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "const-changed": Message(
        "constant value changed from {old} to {new} for {subject}",
        "Requests with the old value may be rejected, and responses contain an unknown value.",
        _KEEP_BOTH,
    ),
    "extensible-enum-value-added": Message(
        "`x-extensible-enum` value {new} was added to {subject}",
        "Responses may contain the value. The enum was announced as one that grows.",
        _NO_ACTION,
    ),
    "extensible-enum-value-removed": Message(
        "`x-extensible-enum` value {old} was removed from {subject}",
        "Requests that send the value may be rejected.",
        _KEEP_ACCEPTING,
    ),
    # Limits
    "minimum-added": Message(
        "minimum {new:bound} was added to {subject}",
        "Requests with smaller numbers than the new limit may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "minimum-removed": Message(
        "minimum {old:bound} was removed from {subject}",
        "Responses may contain smaller numbers than before.",
        _ANNOUNCE,
    ),
    "minimum-raised": Message(
        "minimum increased from {old:bound} to {new:bound} for {subject}",
        "Requests with smaller numbers than the new limit may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "minimum-lowered": Message(
        "minimum decreased from {old:bound} to {new:bound} for {subject}",
        "Responses may contain smaller numbers than before.",
        _ANNOUNCE,
    ),
    "maximum-added": Message(
        "maximum {new:bound} was added to {subject}",
        "Requests with larger numbers than the new limit may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "maximum-removed": Message(
        "maximum {old:bound} was removed from {subject}",
        "Responses may contain larger numbers than before.",
        _ANNOUNCE,
    ),
    "maximum-raised": Message(
        "maximum increased from {old:bound} to {new:bound} for {subject}",
        "Responses may contain larger numbers than before.",
        _ANNOUNCE,
    ),
    "maximum-lowered": Message(
        "maximum decreased from {old:bound} to {new:bound} for {subject}",
        "Requests with larger numbers than the new limit may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "min-length-added": Message(
        "minLength {new:bound} was added to {subject}",
        "Requests with shorter strings than the new limit may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "min-length-removed": Message(
        "minLength {old:bound} was removed from {subject}",
        "Responses may contain shorter strings than before.",
        _ANNOUNCE,
    ),
    "min-length-raised": Message(
        "minLength increased from {old:bound} to {new:bound} for {subject}",
        "Requests with shorter strings than the new limit may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "min-length-lowered": Message(
        "minLength decreased from {old:bound} to {new:bound} for {subject}",
        "Responses may contain shorter strings than before.",
        _ANNOUNCE,
    ),
    "max-length-added": Message(
        "maxLength {new:bound} was added to {subject}",
        "Requests with longer strings than the new limit may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "max-length-removed": Message(
        "maxLength {old:bound} was removed from {subject}",
        "Responses may contain longer strings than before.",
        _ANNOUNCE,
    ),
    "max-length-raised": Message(
        "maxLength increased from {old:bound} to {new:bound} for {subject}",
        "Responses may contain longer strings than before.",
        _ANNOUNCE,
    ),
    "max-length-lowered": Message(
        "maxLength decreased from {old:bound} to {new:bound} for {subject}",
        "Requests with longer strings than the new limit may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "min-items-added": Message(
        "minItems {new:bound} was added to {subject}",
        "Requests with shorter arrays than the new limit may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "min-items-removed": Message(
        "minItems {old:bound} was removed from {subject}",
        "Responses may contain shorter arrays than before.",
        _ANNOUNCE,
    ),
    "min-items-raised": Message(
        "minItems increased from {old:bound} to {new:bound} for {subject}",
        "Requests with shorter arrays than the new limit may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "min-items-lowered": Message(
        "minItems decreased from {old:bound} to {new:bound} for {subject}",
        "Responses may contain shorter arrays than before.",
        _ANNOUNCE,
    ),
    "max-items-added": Message(
        "maxItems {new:bound} was added to {subject}",
        "Requests with longer arrays than the new limit may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "max-items-removed": Message(
        "maxItems {old:bound} was removed from {subject}",
        "Responses may contain longer arrays than before.",
        _ANNOUNCE,
    ),
    "max-items-raised": Message(
        "maxItems increased from {old:bound} to {new:bound} for {subject}",
        "Responses may contain longer arrays than before.",
        _ANNOUNCE,
    ),
    "max-items-lowered": Message(
        "maxItems decreased from {old:bound} to {new:bound} for {subject}",
        "Requests with longer arrays than the new limit may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "min-properties-added": Message(
        "minProperties {new:bound} was added to {subject}",
        "Requests with smaller objects than the new limit may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "min-properties-removed": Message(
        "minProperties {old:bound} was removed from {subject}",
        "Responses may contain smaller objects than before.",
        _ANNOUNCE,
    ),
    "min-properties-raised": Message(
        "minProperties increased from {old:bound} to {new:bound} for {subject}",
        "Requests with smaller objects than the new limit may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "min-properties-lowered": Message(
        "minProperties decreased from {old:bound} to {new:bound} for {subject}",
        "Responses may contain smaller objects than before.",
        _ANNOUNCE,
    ),
    "max-properties-added": Message(
        "maxProperties {new:bound} was added to {subject}",
        "Requests with larger objects than the new limit may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "max-properties-removed": Message(
        "maxProperties {old:bound} was removed from {subject}",
        "Responses may contain larger objects than before.",
        _ANNOUNCE,
    ),
    "max-properties-raised": Message(
        "maxProperties increased from {old:bound} to {new:bound} for {subject}",
        "Responses may contain larger objects than before.",
        _ANNOUNCE,
    ),
    "max-properties-lowered": Message(
        "maxProperties decreased from {old:bound} to {new:bound} for {subject}",
        "Requests with larger objects than the new limit may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "multiple-of-added": Message(
        "multipleOf {new} was added to {subject}",
        "Requests with other numbers may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "multiple-of-removed": Message(
        "multipleOf {old} was removed from {subject}",
        "Responses may contain other numbers.",
        _ANNOUNCE,
    ),
    "multiple-of-changed": Message(
        "multipleOf changed from {old} to {new} for {subject}",
        "Requests may be rejected, or responses may contain other numbers than before.",
        _KEEP_ACCEPTING,
    ),
    "pattern-added": Message(
        "pattern {new} was added to {subject}",
        "Requests with strings that do not match may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "pattern-removed": Message(
        "pattern {old} was removed from {subject}",
        "Responses may contain strings that did not match before.",
        _ANNOUNCE,
    ),
    "pattern-changed": Message(
        "pattern changed from {old} to {new} for {subject}",
        "Patterns are compared by text: whether more or fewer strings match is unknown.",
        "Check by hand which strings match, and accept the change in api.yaml if it is compatible.",
    ),
    "unique-items-added": Message(
        "uniqueItems was set for {subject}",
        "Requests with repeated items may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "unique-items-removed": Message(
        "uniqueItems was removed from {subject}",
        "Responses may contain repeated items.",
        _ANNOUNCE,
    ),
    # Properties
    "property-added": Message(
        "optional property {subject} was added",
        "Existing requests stay valid. Responses may contain the property.",
        _NO_ACTION,
    ),
    "required-property-added": Message(
        "required property {subject} was added",
        "Requests without the property may be rejected.",
        "Make the property optional in requests, with a default.",
    ),
    "property-removed": Message(
        "optional property {subject} was removed",
        "Callers may send or read a property that is no longer described.",
        _DEPRECATE_FIRST,
    ),
    "required-property-removed": Message(
        "required property {subject} was removed",
        "Callers rely on a required property of a response.",
        _DEPRECATE_FIRST,
    ),
    "property-renamed": Message(
        "property {subject} was renamed from {old}",
        "Requests that use the old name may be rejected, and responses lack it.",
        _RENAMED,
    ),
    "all-of-added": Message(
        "allOf schema with the properties {new} was added to {subject}",
        _STRICTER,
        _KEEP_ACCEPTING,
    ),
    "all-of-removed": Message(
        "allOf schema with the properties {old} was removed from {subject}",
        "Callers may read properties that are no longer described.",
        _DEPRECATE_FIRST,
    ),
    "property-became-required": Message(
        "property {subject} became required",
        "Requests without the property may be rejected.",
        "Keep the property optional in requests, with a default.",
    ),
    "property-became-optional": Message(
        "property {subject} became optional",
        "The property may be missing from responses.",
        "Keep sending the property in responses, or release a new major version.",
    ),
    "read-only-added": Message(
        "property {subject} became readOnly",
        "Requests that send the property may be rejected, or the value is ignored.",
        "Keep accepting the property in requests, or release a new major version.",
    ),
    "read-only-removed": Message(
        "property {subject} is no longer readOnly",
        "Requests may contain the property now.",
        "Make the property optional in requests.",
    ),
    "write-only-added": Message(
        "property {subject} became writeOnly",
        "Responses no longer contain the property.",
        _DEPRECATE_FIRST,
    ),
    "write-only-removed": Message(
        "property {subject} is no longer writeOnly",
        "Responses may contain the property now.",
        "Check that the value is not a secret.",
    ),
    # Additional properties
    "additional-properties-allowed": Message(
        "additional properties became valid for {subject}",
        "Responses may contain properties that callers do not know.",
        _ANNOUNCE,
    ),
    "additional-properties-forbidden": Message(
        "additional properties are no longer valid for {subject}",
        "Requests with other properties may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "additional-properties-typed": Message(
        "schema was added to additionalProperties of {subject}",
        _STRICTER,
        _KEEP_ACCEPTING,
    ),
    "additional-properties-untyped": Message(
        "schema was removed from additionalProperties of {subject}",
        _LOOSER,
        _ANNOUNCE,
    ),
    "unevaluated-properties-added": Message(
        "`unevaluatedProperties` was added to {subject}",
        "Requests with other properties may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "unevaluated-properties-removed": Message(
        "`unevaluatedProperties` was removed from {subject}",
        "Responses may contain properties that callers do not know.",
        _ANNOUNCE,
    ),
    "pattern-property-added": Message(
        "patternProperties schema for {key} was added to {subject}",
        _STRICTER,
        _KEEP_ACCEPTING,
    ),
    "pattern-property-removed": Message(
        "patternProperties schema for {key} was removed from {subject}",
        _LOOSER,
        _ANNOUNCE,
    ),
    "property-names-added": Message(
        "`propertyNames` was added to {subject}",
        "Requests with other property names may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "property-names-removed": Message(
        "`propertyNames` was removed from {subject}",
        "Responses may contain other property names.",
        _ANNOUNCE,
    ),
    "dependent-required-added": Message(
        "property {subject} now requires the properties {new}",
        "Requests with the property alone may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "dependent-required-removed": Message(
        "property {subject} no longer requires the properties {old}",
        "Responses may contain the property alone.",
        _ANNOUNCE,
    ),
    "dependent-required-changed": Message(
        "properties required by {subject} changed from {old} to {new}",
        "Requests with the old properties may be rejected, or responses may lack them.",
        _KEEP_ACCEPTING,
    ),
    "dependent-schema-added": Message(
        "dependentSchemas entry was added for property {subject}",
        _STRICTER,
        _KEEP_ACCEPTING,
    ),
    "dependent-schema-removed": Message(
        "dependentSchemas entry was removed for property {subject}",
        _LOOSER,
        _ANNOUNCE,
    ),
    # Arrays
    "items-added": Message(
        "items schema was added to {subject}",
        "Requests with other items may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "items-removed": Message(
        "items schema was removed from {subject}",
        "Responses may contain items of any type.",
        _ANNOUNCE,
    ),
    "prefix-item-added": Message(
        "prefixItems schema was added to {subject}",
        "The item at this position must match a schema of its own.",
        _KEEP_ACCEPTING,
    ),
    "prefix-item-removed": Message(
        "prefixItems schema was removed from {subject}",
        "The item at this position no longer has a schema of its own.",
        _ANNOUNCE,
    ),
    "contains-added": Message(
        "`contains` was added to {subject}",
        "Requests with arrays that lack a matching item may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "contains-removed": Message(
        "`contains` was removed from {subject}",
        "Responses may contain arrays that lack a matching item.",
        _ANNOUNCE,
    ),
    "min-contains-raised": Message(
        "minContains increased from {old} to {new} for {subject}",
        "Requests with fewer matching items may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "min-contains-lowered": Message(
        "minContains decreased from {old} to {new} for {subject}",
        "Responses may contain fewer matching items.",
        _ANNOUNCE,
    ),
    "max-contains-raised": Message(
        "maxContains increased from {old} to {new} for {subject}",
        "Responses may contain more matching items.",
        _ANNOUNCE,
    ),
    "max-contains-lowered": Message(
        "maxContains decreased from {old} to {new} for {subject}",
        "Requests with more matching items may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "unevaluated-items-added": Message(
        "`unevaluatedItems` was added to {subject}",
        "Requests with other items may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "unevaluated-items-removed": Message(
        "`unevaluatedItems` was removed from {subject}",
        "Responses may contain other items.",
        _ANNOUNCE,
    ),
    # OneOf, anyOf and discriminators
    "variant-added": Message(
        "variant {new} was added to {subject}",
        "Responses may contain a variant that callers do not handle.",
        _ANNOUNCE,
    ),
    "variant-removed": Message(
        "variant {old} was removed from {subject}",
        "Requests that send the variant may be rejected.",
        _KEEP_ACCEPTING,
    ),
    "choice-added": Message(
        "oneOf or anyOf with the variants {new} was added to {subject}",
        "Values must match one of the variants.",
        _KEEP_BOTH,
    ),
    "choice-removed": Message(
        "oneOf or anyOf with the variants {old} was removed from {subject}",
        "Values no longer need to match one of the variants.",
        _KEEP_BOTH,
    ),
    "choice-kind-changed": Message(
        "{subject} must now match {new:text} of its variants instead of {old:text}",
        "A value that matches several variants is valid for anyOf and not valid for oneOf.",
        "Make sure that no value matches more than one variant.",
    ),
    "variant-overlap-changed": Message(
        "types that several variants of {subject} allow changed from {old} to {new}",
        "A value that matches two variants of a oneOf is not valid.",
        "Use anyOf, or make sure that no value matches more than one variant.",
    ),
    "discriminator-added": Message(
        "discriminator {new:tag} was added to {subject}",
        _TAGGED,
        "Keep the property in every variant, with the values that were sent before.",
    ),
    "discriminator-removed": Message(
        "discriminator {old:tag} was removed from {subject}",
        _TAGGED,
        "Keep the discriminator.",
    ),
    "discriminator-changed": Message(
        "discriminator changed from {old:tag} to {new:tag} for {subject}",
        _TAGGED,
        "Keep the old property beside the new one, or release a new major version.",
    ),
    "discriminator-mapping-added": Message(
        "discriminator value {key} was added to {subject}",
        _TAGGED,
        _NO_ACTION,
    ),
    "discriminator-mapping-removed": Message(
        "discriminator value {key} was removed from {subject}",
        _TAGGED,
        "Keep the value in the mapping.",
    ),
    "discriminator-mapping-changed": Message(
        "discriminator value {key} of {subject} changed from {old} to {new}",
        _TAGGED,
        "Keep the value mapped to the old schema, and add a new value.",
    ),
    # Conditions and string content
    "not-added": Message(
        "`not` was added to {subject}",
        _STRICTER,
        _KEEP_ACCEPTING,
    ),
    "not-removed": Message(
        "`not` was removed from {subject}",
        _LOOSER,
        _ANNOUNCE,
    ),
    "if-added": Message(
        "`if` was added to {subject}",
        _STRICTER,
        _KEEP_ACCEPTING,
    ),
    "if-removed": Message(
        "`if` was removed from {subject}",
        _LOOSER,
        _ANNOUNCE,
    ),
    "then-added": Message(
        "`then` was added to {subject}",
        _STRICTER,
        _KEEP_ACCEPTING,
    ),
    "then-removed": Message(
        "`then` was removed from {subject}",
        _LOOSER,
        _ANNOUNCE,
    ),
    "else-added": Message(
        "`else` was added to {subject}",
        _STRICTER,
        _KEEP_ACCEPTING,
    ),
    "else-removed": Message(
        "`else` was removed from {subject}",
        _LOOSER,
        _ANNOUNCE,
    ),
    "content-encoding-added": Message(
        "contentEncoding {new} was added to {subject}",
        _CONTENT,
        _KEEP_BOTH,
    ),
    "content-encoding-removed": Message(
        "contentEncoding {old} was removed from {subject}",
        _CONTENT,
        _KEEP_BOTH,
    ),
    "content-encoding-changed": Message(
        "contentEncoding changed from {old} to {new} for {subject}",
        _CONTENT,
        _KEEP_BOTH,
    ),
    "content-media-type-added": Message(
        "contentMediaType {new} was added to {subject}",
        _CONTENT,
        _KEEP_BOTH,
    ),
    "content-media-type-removed": Message(
        "contentMediaType {old} was removed from {subject}",
        _CONTENT,
        _KEEP_BOTH,
    ),
    "content-media-type-changed": Message(
        "contentMediaType changed from {old} to {new} for {subject}",
        _CONTENT,
        _KEEP_BOTH,
    ),
    "content-schema-added": Message(
        "`contentSchema` was added to {subject}",
        _STRICTER,
        _KEEP_ACCEPTING,
    ),
    "content-schema-removed": Message(
        "`contentSchema` was removed from {subject}",
        _LOOSER,
        _ANNOUNCE,
    ),
    # Annotations of schemas
    "default-added": Message(
        "default {new} was added to {subject}",
        _DEFAULT_BODY,
        _DEFAULT_DO,
    ),
    "default-removed": Message(
        "default {old} was removed from {subject}",
        _DEFAULT_BODY,
        _DEFAULT_DO,
    ),
    "default-changed": Message(
        "default changed from {old} to {new} for {subject}",
        _DEFAULT_BODY,
        _DEFAULT_DO,
    ),
    "schema-deprecated": Message(
        "{subject} was deprecated",
        _DEPRECATED,
        _STOP_USING,
    ),
    "schema-reinstated": Message(
        "{subject} is no longer deprecated",
        _REINSTATED,
        _NO_ACTION,
    ),
    "schema-description-changed": Message(
        "description of {subject} changed",
        _NOT_SENT,
        _NO_ACTION,
    ),
    "schema-title-changed": Message(
        "title of {subject} changed",
        _NOT_SENT,
        _NO_ACTION,
    ),
    "schema-sunset-added": Message(
        "sunset date {new} was added to {subject}",
        _SUNSET,
        _SUNSET_DO,
    ),
    "schema-sunset-removed": Message(
        "sunset date {old} was removed from {subject}",
        _SUNSET,
        _SUNSET_DO,
    ),
    "schema-sunset-changed": Message(
        "sunset date of {subject} changed from {old} to {new}",
        _SUNSET,
        _SUNSET_DO,
    ),
    "schema-stability-changed": Message(
        "stability level of {subject} changed from {old} to {new}",
        _STABILITY,
        "Raise the level, or release a new major version before lowering it.",
    ),
    # Generated clients alone
    "client-method-changed": Message(
        "method {subject} of the generated client changed from {old} to {new}",
        _CLIENT,
        _CLIENT_DO,
    ),
    "client-argument-changed": Message(
        "argument {subject} of the generated client changed from {old} to {new}",
        _CLIENT,
        _CLIENT_DO,
    ),
    "client-returns-changed": Message(
        "return type {subject} of the generated client changed from {old} to {new}",
        _CLIENT,
        _CLIENT_DO,
    ),
    "client-type-changed": Message(
        "class {subject} of the generated client changed from {old} to {new}",
        _CLIENT,
        _CLIENT_DO,
    ),
    "client-attribute-changed": Message(
        "attribute {subject} of the generated client changed from {old} to {new}",
        _CLIENT,
        _CLIENT_DO,
    ),
}
