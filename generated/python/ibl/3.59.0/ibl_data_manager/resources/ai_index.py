"""Operations with the tag ai-index."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

from msgspec import UNSET, UnsetType

from .. import _paging
from .. import models as m
from .._runtime.config.options import CallOptions
from .._runtime.encode.files import FileInput
from .._runtime.operation import Body, Operation, Path, Query, ResponseSpec
from .._runtime.resource import AsyncResource, Resource
from .._runtime.response_variants import (
    AsyncRawMethod,
    AsyncStreamMethod,
    RawMethod,
    ResponseVariant,
    StreamMethod,
)

_ORGS_USERS_DOCUMENTS_GRAPH_TRAIN_CREATE = Operation(
    "ai_index.orgs_users_documents_graph_train_create",
    "POST",
    "/api/ai-index/orgs/{org}/users/{user_id}/documents/graph-train/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.TrainDocumentViewResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_DOCUMENTS_PATHWAYS_LIST = Operation(
    "ai_index.orgs_users_documents_pathways_list",
    "GET",
    "/api/ai-index/orgs/{org}/users/{user_id}/documents/pathways/{pathway}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("pathway"),
        Query("limit"),
        Query("offset"),
        Query("search"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.PaginatedRetrieverDocumentEmbeddingList,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_DOCUMENTS_SEARCH_CREATE = Operation(
    "ai_index.orgs_users_documents_search_create",
    "POST",
    "/api/ai-index/orgs/{org}/users/{user_id}/documents/search/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.RetrieverResponseSearch),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_DOCUMENTS_SOURCES_CREATE = Operation(
    "ai_index.orgs_users_documents_sources_create",
    "POST",
    "/api/ai-index/orgs/{org}/users/{user_id}/documents/sources/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: list[m.RetrieverRequestSearchDocument],
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_DOCUMENTS_TASKS_RETRIEVE = Operation(
    "ai_index.orgs_users_documents_tasks_retrieve",
    "GET",
    "/api/ai-index/orgs/{org}/users/{user_id}/documents/tasks/{task_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("task_id"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.CheckDocumentTrainingStatus),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_DOCUMENTS_TRAIN_CREATE = Operation(
    "ai_index.orgs_users_documents_train_create",
    "POST",
    "/api/ai-index/orgs/{org}/users/{user_id}/documents/train/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.TrainDocumentViewResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_DOCUMENTS_TRAIN_RETRIEVER_CREATE = Operation(
    "ai_index.orgs_users_documents_train_retriever_create",
    "POST",
    "/api/ai-index/orgs/{org}/users/{user_id}/documents/train/retriever/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.RetreiverTrainViewResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_DOCUMENTS_TRAIN_SESSIONS_CREATE = Operation(
    "ai_index.orgs_users_documents_train_sessions_create",
    "POST",
    "/api/ai-index/orgs/{org}/users/{user_id}/documents/train/sessions/{session_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("session_id"),
    ),
    body=Body(
        (
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.TrainChatSessionDocumentView),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_DOCUMENTS_DESTROY = Operation(
    "ai_index.orgs_users_documents_destroy",
    "DELETE",
    "/api/ai-index/orgs/{org}/users/{user_id}/documents/{document_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("document_id"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_DOCUMENTS_RETRIEVE = Operation(
    "ai_index.orgs_users_documents_retrieve",
    "GET",
    "/api/ai-index/orgs/{org}/users/{user_id}/documents/{document_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("document_id"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.RetrieverDocumentEmbedding),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_DOCUMENTS_UPDATE = Operation(
    "ai_index.orgs_users_documents_update",
    "PUT",
    "/api/ai-index/orgs/{org}/users/{user_id}/documents/{document_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("document_id"),
    ),
    body=Body(
        (
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.RetrieverDocumentEmbedding),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_DOCUMENTS_SETTINGS_RETRIEVE = Operation(
    "ai_index.orgs_users_documents_settings_retrieve",
    "GET",
    "/api/ai-index/orgs/{org}/users/{user_id}/documents/{document_id}/settings/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("document_id"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.DocumentSettingsResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_DOCUMENTS_SETTINGS_CREATE = Operation(
    "ai_index.orgs_users_documents_settings_create",
    "POST",
    "/api/ai-index/orgs/{org}/users/{user_id}/documents/{document_id}/settings/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("document_id"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.DocumentSettingsResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_RESOURCE_DATA_SCRAPPED_LIST = Operation(
    "ai_index.orgs_users_resource_data_scrapped_list",
    "GET",
    "/api/ai-index/orgs/{org}/users/{user_id}/resource/data/scrapped/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("is_archive"),
        Query("is_like"),
        Query("is_video"),
        Query("search_key"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.ResourceScrappedData]),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_RESOURCE_DATA_SCRAPPED_RETRIEVE = Operation(
    "ai_index.orgs_users_resource_data_scrapped_retrieve",
    "GET",
    "/api/ai-index/orgs/{org}/users/{user_id}/resource/{resource_id}/data/scrapped/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("resource_id"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ResourceScrappedData),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_WEBHOOK_SCAN_CREATE = Operation(
    "ai_index.webhook_scan_create",
    "POST",
    "/api/ai-index/webhook/scan/",
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.ScanWebhookResponse),),
)


class AiIndexResource(Resource):
    """Operations with the tag ai-index."""

    def orgs_users_documents_graph_train_create(
        self,
        *,
        pathway: str,
        type: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        text: str | UnsetType = UNSET,
        translate: bool | UnsetType = UNSET,
        file: FileInput | UnsetType = UNSET,
        access: str | UnsetType = UNSET,
        branch: str | UnsetType = UNSET,
        google_drive_auth_data: Any = UNSET,
        dropbox_auth_data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.TrainDocumentViewResponse:
        """Send `POST
        /api/ai-index/orgs/{org}/users/{user_id}/documents/graph-train/`.

        Args:
            pathway: body property.
            type: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            url: body property.
            text: body property.
            translate: body property, default false.
            file: body property, format binary.
            access: body property, default "private".
            branch: body property.
            google_drive_auth_data: body property.
            dropbox_auth_data: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _ORGS_USERS_DOCUMENTS_GRAPH_TRAIN_CREATE,
            (org, user_id),
            fields={
                "pathway": pathway,
                "url": url,
                "text": text,
                "type": type,
                "translate": translate,
                "file": file,
                "access": access,
                "branch": branch,
                "google_drive_auth_data": google_drive_auth_data,
                "dropbox_auth_data": dropbox_auth_data,
            },
            options=options,
        )

    def orgs_users_documents_pathways_list(
        self,
        *,
        pathway: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedRetrieverDocumentEmbeddingList:
        """Send `GET
        /api/ai-index/orgs/{org}/users/{user_id}/documents/pathways/{pathway}/`.

        Args:
            pathway: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            limit: query parameter.
            offset: query parameter.
            search: query parameter, must not be empty.
        """
        return self._transport.call(
            _ORGS_USERS_DOCUMENTS_PATHWAYS_LIST,
            (org, user_id, pathway, limit, offset, search),
            options=options,
        )

    def orgs_users_documents_pathways_list_iter(
        self,
        *,
        pathway: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.RetrieverDocumentEmbedding]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_documents_pathways_list`; `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_documents_pathways_list` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_DOCUMENTS_PATHWAYS_LIST,
            (org, user_id, pathway, limit, offset, search),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_documents_search_create(
        self,
        *,
        query: str,
        pathway: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RetrieverResponseSearch:
        """Send `POST /api/ai-index/orgs/{org}/users/{user_id}/documents/search/`.

        Args:
            query: body property.
            pathway: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _ORGS_USERS_DOCUMENTS_SEARCH_CREATE,
            (org, user_id),
            fields={
                "query": query,
                "pathway": pathway,
            },
            options=options,
        )

    def orgs_users_documents_sources_create(
        self,
        *,
        query: str,
        pathway: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.RetrieverRequestSearchDocument]:
        """Send `POST /api/ai-index/orgs/{org}/users/{user_id}/documents/sources/`.

        Args:
            query: body property.
            pathway: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _ORGS_USERS_DOCUMENTS_SOURCES_CREATE,
            (org, user_id),
            fields={
                "query": query,
                "pathway": pathway,
            },
            options=options,
        )

    def orgs_users_documents_tasks_retrieve(
        self,
        *,
        task_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CheckDocumentTrainingStatus:
        """Send `GET
        /api/ai-index/orgs/{org}/users/{user_id}/documents/tasks/{task_id}/`.

        Args:
            task_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_DOCUMENTS_TASKS_RETRIEVE,
            (org, user_id, task_id),
            options=options,
        )

    def orgs_users_documents_train_create(
        self,
        *,
        pathway: str,
        type: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        text: str | UnsetType = UNSET,
        translate: bool | UnsetType = UNSET,
        file: FileInput | UnsetType = UNSET,
        access: str | UnsetType = UNSET,
        branch: str | UnsetType = UNSET,
        google_drive_auth_data: Any = UNSET,
        dropbox_auth_data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.TrainDocumentViewResponse:
        """Send `POST /api/ai-index/orgs/{org}/users/{user_id}/documents/train/`.

        Args:
            pathway: body property.
            type: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            url: body property.
            text: body property.
            translate: body property, default false.
            file: body property, format binary.
            access: body property, default "private".
            branch: body property.
            google_drive_auth_data: body property.
            dropbox_auth_data: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _ORGS_USERS_DOCUMENTS_TRAIN_CREATE,
            (org, user_id),
            fields={
                "pathway": pathway,
                "url": url,
                "text": text,
                "type": type,
                "translate": translate,
                "file": file,
                "access": access,
                "branch": branch,
                "google_drive_auth_data": google_drive_auth_data,
                "dropbox_auth_data": dropbox_auth_data,
            },
            options=options,
        )

    def orgs_users_documents_train_retriever_create(
        self,
        *,
        pathway: str,
        url: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RetreiverTrainViewResponse:
        """Send `POST
        /api/ai-index/orgs/{org}/users/{user_id}/documents/train/retriever/`.

        Args:
            pathway: body property.
            url: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _ORGS_USERS_DOCUMENTS_TRAIN_RETRIEVER_CREATE,
            (org, user_id),
            fields={
                "pathway": pathway,
                "url": url,
            },
            options=options,
        )

    def orgs_users_documents_train_sessions_create(
        self,
        *,
        session_id: str,
        file: FileInput,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TrainChatSessionDocumentView:
        """Send `POST
        /api/ai-index/orgs/{org}/users/{user_id}/documents/train/sessions/{session_id}/`.

        Args:
            session_id: path parameter.
            file: body property, format binary.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
            PayloadTooLargeError: On status 413.
        """
        return self._transport.call(
            _ORGS_USERS_DOCUMENTS_TRAIN_SESSIONS_CREATE,
            (org, user_id, session_id),
            fields={
                "file": file,
            },
            options=options,
        )

    def orgs_users_documents_destroy(
        self,
        *,
        document_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/ai-index/orgs/{org}/users/{user_id}/documents/{document_id}/`.

        Args:
            document_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        self._transport.call(
            _ORGS_USERS_DOCUMENTS_DESTROY,
            (org, user_id, document_id),
            options=options,
        )

    def orgs_users_documents_retrieve(
        self,
        *,
        document_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RetrieverDocumentEmbedding:
        """Send `GET
        /api/ai-index/orgs/{org}/users/{user_id}/documents/{document_id}/`.

        Args:
            document_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_DOCUMENTS_RETRIEVE,
            (org, user_id, document_id),
            options=options,
        )

    def orgs_users_documents_update(
        self,
        *,
        document_id: str,
        pathway: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        document_name: str | UnsetType = UNSET,
        document_type: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        train: bool | UnsetType = UNSET,
        access: m.AccessEnum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RetrieverDocumentEmbedding:
        """Send `PUT
        /api/ai-index/orgs/{org}/users/{user_id}/documents/{document_id}/`.

        Args:
            document_id: path parameter.
            pathway: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            document_name: body property.
            document_type: body property.
            url: body property.
            train: body property.
            access: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_DOCUMENTS_UPDATE,
            (org, user_id, document_id),
            fields={
                "document_name": document_name,
                "document_type": document_type,
                "pathway": pathway,
                "url": url,
                "train": train,
                "access": access,
            },
            options=options,
        )

    def orgs_users_documents_settings_retrieve(
        self,
        *,
        document_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DocumentSettingsResponse:
        """Send `GET
        /api/ai-index/orgs/{org}/users/{user_id}/documents/{document_id}/settings/`.

        Args:
            document_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_DOCUMENTS_SETTINGS_RETRIEVE,
            (org, user_id, document_id),
            options=options,
        )

    def orgs_users_documents_settings_create(
        self,
        *,
        document_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        retrain_interval_days: int | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DocumentSettingsResponse:
        """Send `POST
        /api/ai-index/orgs/{org}/users/{user_id}/documents/{document_id}/settings/`.

        Args:
            document_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            retrain_interval_days: body property.
        """
        return self._transport.call(
            _ORGS_USERS_DOCUMENTS_SETTINGS_CREATE,
            (org, user_id, document_id),
            fields={
                "retrain_interval_days": retrain_interval_days,
            },
            options=options,
        )

    def orgs_users_resource_data_scrapped_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        is_archive: bool | None | UnsetType = UNSET,
        is_like: bool | None | UnsetType = UNSET,
        is_video: bool | None | UnsetType = UNSET,
        search_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.ResourceScrappedData]:
        """Send `GET
        /api/ai-index/orgs/{org}/users/{user_id}/resource/data/scrapped/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            is_archive: query parameter.
            is_like: query parameter.
            is_video: query parameter.
            search_key: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _ORGS_USERS_RESOURCE_DATA_SCRAPPED_LIST,
            (org, user_id, is_archive, is_like, is_video, search_key),
            options=options,
        )

    def orgs_users_resource_data_scrapped_retrieve(
        self,
        *,
        resource_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ResourceScrappedData:
        """Send `GET
        /api/ai-index/orgs/{org}/users/{user_id}/resource/{resource_id}/data/scrapped/`.

        Args:
            resource_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_RESOURCE_DATA_SCRAPPED_RETRIEVE,
            (org, user_id, resource_id),
            options=options,
        )

    def webhook_scan_create(
        self,
        *,
        file_id: str,
        filename: str,
        status: str,
        message: str,
        options: CallOptions | None = None,
    ) -> m.ScanWebhookResponse:
        """Send `POST /api/ai-index/webhook/scan/`.

        Args:
            file_id: body property.
            filename: body property.
            status: body property.
            message: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _WEBHOOK_SCAN_CREATE,
            (),
            fields={
                "file_id": file_id,
                "filename": filename,
                "status": status,
                "message": message,
            },
            options=options,
        )


class AsyncAiIndexResource(AsyncResource):
    """Operations with the tag ai-index."""

    async def orgs_users_documents_graph_train_create(
        self,
        *,
        pathway: str,
        type: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        text: str | UnsetType = UNSET,
        translate: bool | UnsetType = UNSET,
        file: FileInput | UnsetType = UNSET,
        access: str | UnsetType = UNSET,
        branch: str | UnsetType = UNSET,
        google_drive_auth_data: Any = UNSET,
        dropbox_auth_data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.TrainDocumentViewResponse:
        """Send `POST
        /api/ai-index/orgs/{org}/users/{user_id}/documents/graph-train/`.

        Args:
            pathway: body property.
            type: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            url: body property.
            text: body property.
            translate: body property, default false.
            file: body property, format binary.
            access: body property, default "private".
            branch: body property.
            google_drive_auth_data: body property.
            dropbox_auth_data: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _ORGS_USERS_DOCUMENTS_GRAPH_TRAIN_CREATE,
            (org, user_id),
            fields={
                "pathway": pathway,
                "url": url,
                "text": text,
                "type": type,
                "translate": translate,
                "file": file,
                "access": access,
                "branch": branch,
                "google_drive_auth_data": google_drive_auth_data,
                "dropbox_auth_data": dropbox_auth_data,
            },
            options=options,
        )

    async def orgs_users_documents_pathways_list(
        self,
        *,
        pathway: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedRetrieverDocumentEmbeddingList:
        """Send `GET
        /api/ai-index/orgs/{org}/users/{user_id}/documents/pathways/{pathway}/`.

        Args:
            pathway: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            limit: query parameter.
            offset: query parameter.
            search: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ORGS_USERS_DOCUMENTS_PATHWAYS_LIST,
            (org, user_id, pathway, limit, offset, search),
            options=options,
        )

    def orgs_users_documents_pathways_list_iter(
        self,
        *,
        pathway: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.RetrieverDocumentEmbedding]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_documents_pathways_list`; `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_documents_pathways_list` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_DOCUMENTS_PATHWAYS_LIST,
            (org, user_id, pathway, limit, offset, search),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_documents_search_create(
        self,
        *,
        query: str,
        pathway: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RetrieverResponseSearch:
        """Send `POST /api/ai-index/orgs/{org}/users/{user_id}/documents/search/`.

        Args:
            query: body property.
            pathway: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _ORGS_USERS_DOCUMENTS_SEARCH_CREATE,
            (org, user_id),
            fields={
                "query": query,
                "pathway": pathway,
            },
            options=options,
        )

    async def orgs_users_documents_sources_create(
        self,
        *,
        query: str,
        pathway: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.RetrieverRequestSearchDocument]:
        """Send `POST /api/ai-index/orgs/{org}/users/{user_id}/documents/sources/`.

        Args:
            query: body property.
            pathway: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _ORGS_USERS_DOCUMENTS_SOURCES_CREATE,
            (org, user_id),
            fields={
                "query": query,
                "pathway": pathway,
            },
            options=options,
        )

    async def orgs_users_documents_tasks_retrieve(
        self,
        *,
        task_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CheckDocumentTrainingStatus:
        """Send `GET
        /api/ai-index/orgs/{org}/users/{user_id}/documents/tasks/{task_id}/`.

        Args:
            task_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_DOCUMENTS_TASKS_RETRIEVE,
            (org, user_id, task_id),
            options=options,
        )

    async def orgs_users_documents_train_create(
        self,
        *,
        pathway: str,
        type: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        text: str | UnsetType = UNSET,
        translate: bool | UnsetType = UNSET,
        file: FileInput | UnsetType = UNSET,
        access: str | UnsetType = UNSET,
        branch: str | UnsetType = UNSET,
        google_drive_auth_data: Any = UNSET,
        dropbox_auth_data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.TrainDocumentViewResponse:
        """Send `POST /api/ai-index/orgs/{org}/users/{user_id}/documents/train/`.

        Args:
            pathway: body property.
            type: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            url: body property.
            text: body property.
            translate: body property, default false.
            file: body property, format binary.
            access: body property, default "private".
            branch: body property.
            google_drive_auth_data: body property.
            dropbox_auth_data: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _ORGS_USERS_DOCUMENTS_TRAIN_CREATE,
            (org, user_id),
            fields={
                "pathway": pathway,
                "url": url,
                "text": text,
                "type": type,
                "translate": translate,
                "file": file,
                "access": access,
                "branch": branch,
                "google_drive_auth_data": google_drive_auth_data,
                "dropbox_auth_data": dropbox_auth_data,
            },
            options=options,
        )

    async def orgs_users_documents_train_retriever_create(
        self,
        *,
        pathway: str,
        url: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RetreiverTrainViewResponse:
        """Send `POST
        /api/ai-index/orgs/{org}/users/{user_id}/documents/train/retriever/`.

        Args:
            pathway: body property.
            url: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _ORGS_USERS_DOCUMENTS_TRAIN_RETRIEVER_CREATE,
            (org, user_id),
            fields={
                "pathway": pathway,
                "url": url,
            },
            options=options,
        )

    async def orgs_users_documents_train_sessions_create(
        self,
        *,
        session_id: str,
        file: FileInput,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TrainChatSessionDocumentView:
        """Send `POST
        /api/ai-index/orgs/{org}/users/{user_id}/documents/train/sessions/{session_id}/`.

        Args:
            session_id: path parameter.
            file: body property, format binary.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
            PayloadTooLargeError: On status 413.
        """
        return await self._transport.call(
            _ORGS_USERS_DOCUMENTS_TRAIN_SESSIONS_CREATE,
            (org, user_id, session_id),
            fields={
                "file": file,
            },
            options=options,
        )

    async def orgs_users_documents_destroy(
        self,
        *,
        document_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/ai-index/orgs/{org}/users/{user_id}/documents/{document_id}/`.

        Args:
            document_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        await self._transport.call(
            _ORGS_USERS_DOCUMENTS_DESTROY,
            (org, user_id, document_id),
            options=options,
        )

    async def orgs_users_documents_retrieve(
        self,
        *,
        document_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RetrieverDocumentEmbedding:
        """Send `GET
        /api/ai-index/orgs/{org}/users/{user_id}/documents/{document_id}/`.

        Args:
            document_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_DOCUMENTS_RETRIEVE,
            (org, user_id, document_id),
            options=options,
        )

    async def orgs_users_documents_update(
        self,
        *,
        document_id: str,
        pathway: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        document_name: str | UnsetType = UNSET,
        document_type: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        train: bool | UnsetType = UNSET,
        access: m.AccessEnum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RetrieverDocumentEmbedding:
        """Send `PUT
        /api/ai-index/orgs/{org}/users/{user_id}/documents/{document_id}/`.

        Args:
            document_id: path parameter.
            pathway: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            document_name: body property.
            document_type: body property.
            url: body property.
            train: body property.
            access: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_DOCUMENTS_UPDATE,
            (org, user_id, document_id),
            fields={
                "document_name": document_name,
                "document_type": document_type,
                "pathway": pathway,
                "url": url,
                "train": train,
                "access": access,
            },
            options=options,
        )

    async def orgs_users_documents_settings_retrieve(
        self,
        *,
        document_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DocumentSettingsResponse:
        """Send `GET
        /api/ai-index/orgs/{org}/users/{user_id}/documents/{document_id}/settings/`.

        Args:
            document_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_DOCUMENTS_SETTINGS_RETRIEVE,
            (org, user_id, document_id),
            options=options,
        )

    async def orgs_users_documents_settings_create(
        self,
        *,
        document_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        retrain_interval_days: int | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DocumentSettingsResponse:
        """Send `POST
        /api/ai-index/orgs/{org}/users/{user_id}/documents/{document_id}/settings/`.

        Args:
            document_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            retrain_interval_days: body property.
        """
        return await self._transport.call(
            _ORGS_USERS_DOCUMENTS_SETTINGS_CREATE,
            (org, user_id, document_id),
            fields={
                "retrain_interval_days": retrain_interval_days,
            },
            options=options,
        )

    async def orgs_users_resource_data_scrapped_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        is_archive: bool | None | UnsetType = UNSET,
        is_like: bool | None | UnsetType = UNSET,
        is_video: bool | None | UnsetType = UNSET,
        search_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.ResourceScrappedData]:
        """Send `GET
        /api/ai-index/orgs/{org}/users/{user_id}/resource/data/scrapped/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            is_archive: query parameter.
            is_like: query parameter.
            is_video: query parameter.
            search_key: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _ORGS_USERS_RESOURCE_DATA_SCRAPPED_LIST,
            (org, user_id, is_archive, is_like, is_video, search_key),
            options=options,
        )

    async def orgs_users_resource_data_scrapped_retrieve(
        self,
        *,
        resource_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ResourceScrappedData:
        """Send `GET
        /api/ai-index/orgs/{org}/users/{user_id}/resource/{resource_id}/data/scrapped/`.

        Args:
            resource_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_RESOURCE_DATA_SCRAPPED_RETRIEVE,
            (org, user_id, resource_id),
            options=options,
        )

    async def webhook_scan_create(
        self,
        *,
        file_id: str,
        filename: str,
        status: str,
        message: str,
        options: CallOptions | None = None,
    ) -> m.ScanWebhookResponse:
        """Send `POST /api/ai-index/webhook/scan/`.

        Args:
            file_id: body property.
            filename: body property.
            status: body property.
            message: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _WEBHOOK_SCAN_CREATE,
            (),
            fields={
                "file_id": file_id,
                "filename": filename,
                "status": status,
                "message": message,
            },
            options=options,
        )


class AiIndexRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    orgs_users_documents_graph_train_create = RawMethod(
        AiIndexResource.orgs_users_documents_graph_train_create
    )
    orgs_users_documents_pathways_list = RawMethod(
        AiIndexResource.orgs_users_documents_pathways_list
    )
    orgs_users_documents_search_create = RawMethod(
        AiIndexResource.orgs_users_documents_search_create
    )
    orgs_users_documents_sources_create = RawMethod(
        AiIndexResource.orgs_users_documents_sources_create
    )
    orgs_users_documents_tasks_retrieve = RawMethod(
        AiIndexResource.orgs_users_documents_tasks_retrieve
    )
    orgs_users_documents_train_create = RawMethod(
        AiIndexResource.orgs_users_documents_train_create
    )
    orgs_users_documents_train_retriever_create = RawMethod(
        AiIndexResource.orgs_users_documents_train_retriever_create
    )
    orgs_users_documents_train_sessions_create = RawMethod(
        AiIndexResource.orgs_users_documents_train_sessions_create
    )
    orgs_users_documents_destroy = RawMethod(
        AiIndexResource.orgs_users_documents_destroy
    )
    orgs_users_documents_retrieve = RawMethod(
        AiIndexResource.orgs_users_documents_retrieve
    )
    orgs_users_documents_update = RawMethod(AiIndexResource.orgs_users_documents_update)
    orgs_users_documents_settings_retrieve = RawMethod(
        AiIndexResource.orgs_users_documents_settings_retrieve
    )
    orgs_users_documents_settings_create = RawMethod(
        AiIndexResource.orgs_users_documents_settings_create
    )
    orgs_users_resource_data_scrapped_list = RawMethod(
        AiIndexResource.orgs_users_resource_data_scrapped_list
    )
    orgs_users_resource_data_scrapped_retrieve = RawMethod(
        AiIndexResource.orgs_users_resource_data_scrapped_retrieve
    )
    webhook_scan_create = RawMethod(AiIndexResource.webhook_scan_create)


class AsyncAiIndexRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    orgs_users_documents_graph_train_create = AsyncRawMethod(
        AsyncAiIndexResource.orgs_users_documents_graph_train_create
    )
    orgs_users_documents_pathways_list = AsyncRawMethod(
        AsyncAiIndexResource.orgs_users_documents_pathways_list
    )
    orgs_users_documents_search_create = AsyncRawMethod(
        AsyncAiIndexResource.orgs_users_documents_search_create
    )
    orgs_users_documents_sources_create = AsyncRawMethod(
        AsyncAiIndexResource.orgs_users_documents_sources_create
    )
    orgs_users_documents_tasks_retrieve = AsyncRawMethod(
        AsyncAiIndexResource.orgs_users_documents_tasks_retrieve
    )
    orgs_users_documents_train_create = AsyncRawMethod(
        AsyncAiIndexResource.orgs_users_documents_train_create
    )
    orgs_users_documents_train_retriever_create = AsyncRawMethod(
        AsyncAiIndexResource.orgs_users_documents_train_retriever_create
    )
    orgs_users_documents_train_sessions_create = AsyncRawMethod(
        AsyncAiIndexResource.orgs_users_documents_train_sessions_create
    )
    orgs_users_documents_destroy = AsyncRawMethod(
        AsyncAiIndexResource.orgs_users_documents_destroy
    )
    orgs_users_documents_retrieve = AsyncRawMethod(
        AsyncAiIndexResource.orgs_users_documents_retrieve
    )
    orgs_users_documents_update = AsyncRawMethod(
        AsyncAiIndexResource.orgs_users_documents_update
    )
    orgs_users_documents_settings_retrieve = AsyncRawMethod(
        AsyncAiIndexResource.orgs_users_documents_settings_retrieve
    )
    orgs_users_documents_settings_create = AsyncRawMethod(
        AsyncAiIndexResource.orgs_users_documents_settings_create
    )
    orgs_users_resource_data_scrapped_list = AsyncRawMethod(
        AsyncAiIndexResource.orgs_users_resource_data_scrapped_list
    )
    orgs_users_resource_data_scrapped_retrieve = AsyncRawMethod(
        AsyncAiIndexResource.orgs_users_resource_data_scrapped_retrieve
    )
    webhook_scan_create = AsyncRawMethod(AsyncAiIndexResource.webhook_scan_create)


class AiIndexStream(ResponseVariant):
    """The same methods, returning `StreamedResponse`."""

    orgs_users_documents_graph_train_create = StreamMethod(
        AiIndexResource.orgs_users_documents_graph_train_create
    )
    orgs_users_documents_pathways_list = StreamMethod(
        AiIndexResource.orgs_users_documents_pathways_list
    )
    orgs_users_documents_search_create = StreamMethod(
        AiIndexResource.orgs_users_documents_search_create
    )
    orgs_users_documents_sources_create = StreamMethod(
        AiIndexResource.orgs_users_documents_sources_create
    )
    orgs_users_documents_tasks_retrieve = StreamMethod(
        AiIndexResource.orgs_users_documents_tasks_retrieve
    )
    orgs_users_documents_train_create = StreamMethod(
        AiIndexResource.orgs_users_documents_train_create
    )
    orgs_users_documents_train_retriever_create = StreamMethod(
        AiIndexResource.orgs_users_documents_train_retriever_create
    )
    orgs_users_documents_train_sessions_create = StreamMethod(
        AiIndexResource.orgs_users_documents_train_sessions_create
    )
    orgs_users_documents_destroy = StreamMethod(
        AiIndexResource.orgs_users_documents_destroy
    )
    orgs_users_documents_retrieve = StreamMethod(
        AiIndexResource.orgs_users_documents_retrieve
    )
    orgs_users_documents_update = StreamMethod(
        AiIndexResource.orgs_users_documents_update
    )
    orgs_users_documents_settings_retrieve = StreamMethod(
        AiIndexResource.orgs_users_documents_settings_retrieve
    )
    orgs_users_documents_settings_create = StreamMethod(
        AiIndexResource.orgs_users_documents_settings_create
    )
    orgs_users_resource_data_scrapped_list = StreamMethod(
        AiIndexResource.orgs_users_resource_data_scrapped_list
    )
    orgs_users_resource_data_scrapped_retrieve = StreamMethod(
        AiIndexResource.orgs_users_resource_data_scrapped_retrieve
    )
    webhook_scan_create = StreamMethod(AiIndexResource.webhook_scan_create)


class AsyncAiIndexStream(ResponseVariant):
    """The same methods, returning `AsyncStreamedResponse`."""

    orgs_users_documents_graph_train_create = AsyncStreamMethod(
        AsyncAiIndexResource.orgs_users_documents_graph_train_create
    )
    orgs_users_documents_pathways_list = AsyncStreamMethod(
        AsyncAiIndexResource.orgs_users_documents_pathways_list
    )
    orgs_users_documents_search_create = AsyncStreamMethod(
        AsyncAiIndexResource.orgs_users_documents_search_create
    )
    orgs_users_documents_sources_create = AsyncStreamMethod(
        AsyncAiIndexResource.orgs_users_documents_sources_create
    )
    orgs_users_documents_tasks_retrieve = AsyncStreamMethod(
        AsyncAiIndexResource.orgs_users_documents_tasks_retrieve
    )
    orgs_users_documents_train_create = AsyncStreamMethod(
        AsyncAiIndexResource.orgs_users_documents_train_create
    )
    orgs_users_documents_train_retriever_create = AsyncStreamMethod(
        AsyncAiIndexResource.orgs_users_documents_train_retriever_create
    )
    orgs_users_documents_train_sessions_create = AsyncStreamMethod(
        AsyncAiIndexResource.orgs_users_documents_train_sessions_create
    )
    orgs_users_documents_destroy = AsyncStreamMethod(
        AsyncAiIndexResource.orgs_users_documents_destroy
    )
    orgs_users_documents_retrieve = AsyncStreamMethod(
        AsyncAiIndexResource.orgs_users_documents_retrieve
    )
    orgs_users_documents_update = AsyncStreamMethod(
        AsyncAiIndexResource.orgs_users_documents_update
    )
    orgs_users_documents_settings_retrieve = AsyncStreamMethod(
        AsyncAiIndexResource.orgs_users_documents_settings_retrieve
    )
    orgs_users_documents_settings_create = AsyncStreamMethod(
        AsyncAiIndexResource.orgs_users_documents_settings_create
    )
    orgs_users_resource_data_scrapped_list = AsyncStreamMethod(
        AsyncAiIndexResource.orgs_users_resource_data_scrapped_list
    )
    orgs_users_resource_data_scrapped_retrieve = AsyncStreamMethod(
        AsyncAiIndexResource.orgs_users_resource_data_scrapped_retrieve
    )
    webhook_scan_create = AsyncStreamMethod(AsyncAiIndexResource.webhook_scan_create)
