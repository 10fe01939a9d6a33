"""Descriptions that a strict validator accepts, but that cannot give a client, with reasons."""

from __future__ import annotations

MISSING_FILES = "refers to files that are not there"
MISSING_PART = (
    "refers to a part that is not there, which that validator does not look for"
)
WRONG_KIND = "refers to a part of another kind, which that validator does not look at"

TRICKY = {
    "redocly-cli__pre-split__museum__openapi.d": MISSING_FILES,
    "redocly-cli__pre-split__petstore__openapi.d": MISSING_FILES,
    "resources__codegen-remote-responses__openapi": MISSING_FILES,
    "discriminator-mapping-resolution__main-external-mapping-3files": MISSING_FILES,
    "swagger-codegen__resources__2_0__issue-7355": MISSING_PART,
    "java-swagger-parser__test__resources__issue-1352": MISSING_PART,
    "speccy__fixtures__integration__missing-ref": MISSING_PART,
    "go-swagger__bugs__1614__gitea": WRONG_KIND,
    "go-swagger__bugs__2273__swagger": WRONG_KIND,
    "libopenapi__test_specs__petstorev2-complete": WRONG_KIND,
    "libopenapi__test_specs__petstorev2-complete-modified": WRONG_KIND,
    "OpenAPI.NET__Samples__OpenApiDocument__docWithWrongRef": WRONG_KIND,
}

CONTRADICTION = "the description contradicts itself: no value fits"
NO_WAY = "no style of a parameter can say what the value is"

# Operations of published descriptions that the proof of conformance cannot pass.
PROOF = {
    # A list of objects, and objects whose members are objects, in a query.
    "box-openapi.json": {"GET /search": NO_WAY},
    "labelstudio-openapi.yaml": {"POST /api/datasets/import": NO_WAY},
    # An enum of the items' values on the list; an empty enum.
    "nav-norg-openapi.json": {"GET /api/v1/enhet": CONTRADICTION},
    "discord-openapi.json": {
        "GET /guilds/{guild_id}/requests": CONTRADICTION,
        "PATCH /guilds/{guild_id}/requests/{request_id}": CONTRADICTION,
    },
}

# Operations whose answers cannot be made as described.
UNANSWERED = {
    # A property is required that may not be there.
    "letta-openapi.json": {
        "GET /v1/archives/": CONTRADICTION,
        "POST /v1/archives/": CONTRADICTION,
        "GET /v1/archives/{archive_id}": CONTRADICTION,
        "PATCH /v1/archives/{archive_id}": CONTRADICTION,
    },
}
