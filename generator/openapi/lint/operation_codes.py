"""What can be wrong with operations and their paths."""

from __future__ import annotations

from generator.findings import Code, Level

UNDECLARED = Code(
    "undeclared-path-parameter",
    Level.WARNING,
    "A path has a parameter in braces that no parameter declares; it is taken for a string.",
    "Every call needs a value for it, whatever the description says about its type (OpenAPI 3.1,"
    " 4.8.8).",
    "Declare the parameter with in: path, and check the spelling of its name.",
    "/users/{id}:\n  get:\n    parameters: []",
)
NOT_IN_PATH = Code(
    "path-parameter-not-in-path",
    Level.WARNING,
    "A path parameter is declared that the path does not have.",
    "There is no place in the URL for its value, so it is never sent.",
    "Correct the spelling of the name, or where the parameter travels.",
    "/users/{id}:\n  parameters:\n    - {name: user, in: path}",
)
NOT_REQUIRED = Code(
    "optional-path-parameter",
    Level.WARNING,
    "A path parameter is not required; it is taken as required all the same.",
    "A URL without it is another URL (OpenAPI 3.1, 4.8.12.1: required must be true).",
    "Write required: true, or describe the shorter path as a path of its own.",
    "- {name: id, in: path, required: false}",
)
SAME_ID = Code(
    "duplicate-operation-id",
    Level.WARNING,
    "Two operations have the same operationId; their methods are named by method and path.",
    "Methods are named by it. Which of the two had the name would change when another one comes or"
    " goes, so none has it (OpenAPI 3.1, 4.8.10: it must be unique).",
    "Give each operation an operationId of its own.",
)
SAME_PATH = Code(
    "ambiguous-paths",
    Level.WARNING,
    "Two paths are the same but for the names of their parameters.",
    "A server cannot tell their requests apart (OpenAPI 3.1, 4.8.8).",
    "Make one path of the two.",
    "/users/{id}: {}\n/users/{name}: {}",
)
SAME_PARAMETER = Code(
    "duplicate-parameter",
    Level.WARNING,
    "An operation has two parameters of the same name in the same place; the last one counts.",
    "A call can give but one value (OpenAPI 3.1, 4.8.10: no duplicates).",
    "Remove one of the two.",
    "parameters:\n  - {name: page, in: query}\n  - {name: page, in: query}",
)
REPEATED = Code(
    "repeated-path-parameter",
    Level.WARNING,
    "A path has the same parameter in braces more than once; one value is sent in all places.",
    "A call can give but one value for a name (OpenAPI 3.1, 4.8.8: names must not repeat), and"
    " where two different ones were meant, most of the URLs of the API cannot be asked for.",
    "Give each place a name of its own.",
    "/users/{id}/posts/{id}: {}",
)
NO_ID = Code(
    "no-operation-id",
    Level.INFO,
    "An operation has no operationId; its method is named by path and verb.",
    "Names made of paths change when paths do.",
    "Add an operationId.",
)

NO_RESPONSES = Code(
    "no-responses",
    Level.WARNING,
    "An operation describes no responses.",
    "Every answer is taken, and none has a type (OpenAPI 3.0, 4.7.10.1: responses are required).",
    "Describe the answers.",
)
PATH_TEXT = Code(
    "path-not-plain",
    Level.WARNING,
    "A path has a query, a fragment, a dot segment, or characters that no URL has.",
    "A path ends where ? or # begins (RFC 3986, 3.3), programs take . and .. out of it (5.2.4), and"
    " other characters have to be escaped; a call may ask for another URL than was meant.",
    "Describe a query by parameters, and escape what is not allowed.",
    "/users?active=true: {}",
)
NO_SUCCESS = Code(
    "no-success-response",
    Level.INFO,
    "An operation describes no answer of success.",
    "What comes when all goes well has no type (OpenAPI 3.1, 4.8.16: it should be described).",
    "Describe the answer of 2xx or 3xx, or default.",
    "responses:\n  '404': {description: not there}",
)
IGNORED_HEADER = Code(
    "ignored-header",
    Level.INFO,
    "A header is described that OpenAPI says to ignore.",
    "Accept and Content-Type of a request follow from the media types, Authorization from the"
    " security schemes (OpenAPI 3.1, 4.8.12.1), and the Content-Type of an answer from its content."
    " The client sets them itself and has no arguments for them.",
    "Describe the media types and the security scheme.",
    "parameters:\n  - {name: Authorization, in: header, schema: {type: string}}",
)

CODES: tuple[Code, ...] = (
    UNDECLARED,
    NOT_IN_PATH,
    NOT_REQUIRED,
    SAME_ID,
    SAME_PATH,
    SAME_PARAMETER,
    REPEATED,
    NO_ID,
    NO_RESPONSES,
    PATH_TEXT,
    NO_SUCCESS,
    IGNORED_HEADER,
)
