"""What a user of the newest client writes; never run, only read by type checkers.

`assert_type` is checked by mypy and pyright: an answer that loses its type is an error here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_type

from ibl_data_manager import (
    UNSET,
    AsyncClient,
    AsyncStreamedResponse,
    Client,
    NotFoundError,
    RawResponse,
    StreamedResponse,
    Timeout,
    models,
    options,
)


def sync() -> None:
    patient = options(timeout=Timeout(120, connect=5), idempotency_key="a1")
    with Client(api_key="k", org="main", user_id="jo", max_retries=0) as client:
        page = client.catalog.suggestions_course_manage_retrieve(
            platform_key="main", page_size=50, options=patient
        )
        assert_type(page, models.PaginatedCourseSuggestion)
        raw = client.raw.catalog.suggestions_course_manage_retrieve(platform_key="main")
        assert_type(raw, RawResponse[models.PaginatedCourseSuggestion])
        assert_type(raw.parsed, models.PaginatedCourseSuggestion)
        assert_type(raw.status, int)
        assert_type(raw.headers, Mapping[str, str])
        for one in client.catalog.suggestions_course_manage_retrieve_iter(
            platform_key="main", options=patient
        ):
            assert_type(one, models.CourseSuggestionDetail)
        with client.stream.features.apps_list() as answer:
            assert_type(answer, StreamedResponse)
        assert_type(client.with_options(strict=True), Client)
        try:
            # `org` and `user_id` are bound, and may be left out.
            client.ai_mentor.orgs_users_custom_instruction_create(about_user="a")
        except NotFoundError as error:
            assert_type(error.status, int)
            assert_type(error.detail, str | None)
    assert_type(Client.from_env(), Client)
    Client(auth=lambda: "Token abc", org=UNSET, timeout=None)


async def asynchronous() -> None:
    async def token() -> str:
        return "Token abc"

    async with AsyncClient(auth=token, org="main") as client:
        page = await client.features.apps_list(page=1)
        assert_type(page, models.PaginatedUserAppList)
        raw = await client.raw.features.apps_list(page=1)
        assert_type(raw, RawResponse[models.PaginatedUserAppList])
        async for one in client.features.apps_list_iter():
            assert_type(one, models.UserApp)
        async with client.stream.features.apps_list() as answer:
            assert_type(answer, AsyncStreamedResponse)
