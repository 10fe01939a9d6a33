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
LINK = Code(
    "unknown-link-operation",
    Level.WARNING,
    "A link leads to an operation that the description does not have.",
    "Nobody can follow it; the client leaves links to its users, and is complete without them.",
    "Correct the operationId.",
    "links:\n  next: {operationId: list_usres}",
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
    LINK,
)
