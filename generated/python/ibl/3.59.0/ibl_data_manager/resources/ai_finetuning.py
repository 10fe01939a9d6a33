"""Operations with the tag ai-finetuning."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterator
from typing import Literal
from uuid import UUID

from msgspec import UNSET, UnsetType

from .. import _paging
from .. import models as m
from .._runtime.config.options import CallOptions
from .._runtime.operation import Body, Operation, Path, Query, ResponseSpec
from .._runtime.resource import AsyncResource, Resource
from .._runtime.response_variants import (
    AsyncRawMethod,
    AsyncStreamMethod,
    RawMethod,
    ResponseVariant,
    StreamMethod,
)

_V1_ORG_USER_DATASETS_LIST = Operation(
    "ai_finetuning.v1_org_user_datasets_list",
    "GET",
    "/api/ai-finetuning/v1/org/{org}/user/{username}/datasets/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
        Query("date_created"),
        Query("num_data_points"),
        Query("ordering"),
        Query("page"),
        Query("page_size"),
        Query("retry_attempts"),
        Query("search"),
        Query("status"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedDataSetList),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_ORG_USER_DATASETS_CREATE = Operation(
    "ai_finetuning.v1_org_user_datasets_create",
    "POST",
    "/api/ai-finetuning/v1/org/{org}/user/{username}/datasets/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.DataSetCreate),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_ORG_USER_DATASETS_DESTROY = Operation(
    "ai_finetuning.v1_org_user_datasets_destroy",
    "DELETE",
    "/api/ai-finetuning/v1/org/{org}/user/{username}/datasets/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
        Path("id"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_ORG_USER_DATASETS_RETRIEVE = Operation(
    "ai_finetuning.v1_org_user_datasets_retrieve",
    "GET",
    "/api/ai-finetuning/v1/org/{org}/user/{username}/datasets/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
        Path("id"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.DataSet),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_ORG_USER_DATASETS_PARTIAL_UPDATE = Operation(
    "ai_finetuning.v1_org_user_datasets_partial_update",
    "PATCH",
    "/api/ai-finetuning/v1/org/{org}/user/{username}/datasets/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
        Path("id"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.DataSet),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_ORG_USER_DATASETS_UPDATE = Operation(
    "ai_finetuning.v1_org_user_datasets_update",
    "PUT",
    "/api/ai-finetuning/v1/org/{org}/user/{username}/datasets/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
        Path("id"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.DataSet),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_ORG_USER_TRAININGS_LIST = Operation(
    "ai_finetuning.v1_org_user_trainings_list",
    "GET",
    "/api/ai-finetuning/v1/org/{org}/user/{username}/trainings/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
        Query("base_model_name"),
        Query("dataset"),
        Query("date_created"),
        Query("fine_tuned_model"),
        Query("last_modified"),
        Query("ordering"),
        Query("page"),
        Query("page_size"),
        Query("preprocess_dataset"),
        Query("provider"),
        Query("search"),
        Query("status"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedTrainingList),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_ORG_USER_TRAININGS_CREATE = Operation(
    "ai_finetuning.v1_org_user_trainings_create",
    "POST",
    "/api/ai-finetuning/v1/org/{org}/user/{username}/trainings/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.TrainingCreate),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_ORG_USER_TRAININGS_FINETUNED_MODELS_RETRIEVE = Operation(
    "ai_finetuning.v1_org_user_trainings_finetuned_models_retrieve",
    "GET",
    "/api/ai-finetuning/v1/org/{org}/user/{username}/trainings/finetuned-models/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Training),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_ORG_USER_TRAININGS_DESTROY = Operation(
    "ai_finetuning.v1_org_user_trainings_destroy",
    "DELETE",
    "/api/ai-finetuning/v1/org/{org}/user/{username}/trainings/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
        Path("id"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_ORG_USER_TRAININGS_RETRIEVE = Operation(
    "ai_finetuning.v1_org_user_trainings_retrieve",
    "GET",
    "/api/ai-finetuning/v1/org/{org}/user/{username}/trainings/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
        Path("id"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Training),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_ORG_USER_TRAININGS_PARTIAL_UPDATE = Operation(
    "ai_finetuning.v1_org_user_trainings_partial_update",
    "PATCH",
    "/api/ai-finetuning/v1/org/{org}/user/{username}/trainings/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
        Path("id"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.TrainingCreate),),
    security=(("PlatformApiKeyAuthentication",),),
)
_V1_ORG_USER_TRAININGS_UPDATE = Operation(
    "ai_finetuning.v1_org_user_trainings_update",
    "PUT",
    "/api/ai-finetuning/v1/org/{org}/user/{username}/trainings/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
        Path("id"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.TrainingCreate),),
    security=(("PlatformApiKeyAuthentication",),),
)


class AiFinetuningResource(Resource):
    """Operations with the tag ai-finetuning."""

    def v1_org_user_datasets_list(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        date_created: dt.datetime | UnsetType = UNSET,
        num_data_points: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        retry_attempts: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        status: (
            Literal["completed", "failed", "pending", "processing"] | UnsetType
        ) = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedDataSetList:
        """Send `GET /api/ai-finetuning/v1/org/{org}/user/{username}/datasets/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
            date_created: query parameter, format date-time.
            num_data_points: query parameter.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            retry_attempts: query parameter.
            search: query parameter.
            status: query parameter, one of "completed", "failed", "pending",
                "processing".
        """
        return self._transport.call(
            _V1_ORG_USER_DATASETS_LIST,
            (
                org,
                username,
                date_created,
                num_data_points,
                ordering,
                page,
                page_size,
                retry_attempts,
                search,
                status,
            ),
            options=options,
        )

    def v1_org_user_datasets_list_iter(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        date_created: dt.datetime | UnsetType = UNSET,
        num_data_points: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        retry_attempts: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        status: (
            Literal["completed", "failed", "pending", "processing"] | UnsetType
        ) = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.DataSet]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `v1_org_user_datasets_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `v1_org_user_datasets_list` does.
        """
        return self._transport.paginate(
            _V1_ORG_USER_DATASETS_LIST,
            (
                org,
                username,
                date_created,
                num_data_points,
                ordering,
                page,
                page_size,
                retry_attempts,
                search,
                status,
            ),
            _paging.NEXT,
            options=options,
        )

    def v1_org_user_datasets_create(
        self,
        *,
        username: str,
        name: str,
        org: str | UnsetType = UNSET,
        source_url: str | UnsetType = UNSET,
        source_file: str | UnsetType = UNSET,
        num_data_points: int | UnsetType = UNSET,
        train_split: float | UnsetType = UNSET,
        prompt: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DataSetCreate:
        """Send `POST /api/ai-finetuning/v1/org/{org}/user/{username}/datasets/`.

        Args:
            username: path parameter.
            name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            source_url: body property, format uri, at most 400 characters.
            source_file: body property, format uri.
            num_data_points: body property.
            train_split: body property, format double, at least 0, at most 1.
            prompt: body property, at most 1000 characters.
        """
        return self._transport.call(
            _V1_ORG_USER_DATASETS_CREATE,
            (org, username),
            fields={
                "name": name,
                "source_url": source_url,
                "source_file": source_file,
                "num_data_points": num_data_points,
                "train_split": train_split,
                "prompt": prompt,
            },
            options=options,
        )

    def v1_org_user_datasets_destroy(
        self,
        *,
        username: str,
        id: UUID,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/ai-finetuning/v1/org/{org}/user/{username}/datasets/{id}/`.

        Args:
            username: path parameter.
            id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _V1_ORG_USER_DATASETS_DESTROY,
            (org, username, id),
            options=options,
        )

    def v1_org_user_datasets_retrieve(
        self,
        *,
        username: str,
        id: UUID,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DataSet:
        """Send `GET /api/ai-finetuning/v1/org/{org}/user/{username}/datasets/{id}/`.

        Args:
            username: path parameter.
            id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_ORG_USER_DATASETS_RETRIEVE,
            (org, username, id),
            options=options,
        )

    def v1_org_user_datasets_partial_update(
        self,
        *,
        username: str,
        id: UUID,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        prompt: str | UnsetType = UNSET,
        source_url: str | UnsetType = UNSET,
        source_file: str | UnsetType = UNSET,
        status: m.DataSetStatusEnum | UnsetType = UNSET,
        num_data_points: int | UnsetType = UNSET,
        train_split: float | UnsetType = UNSET,
        train_file: str | UnsetType = UNSET,
        test_file: str | UnsetType = UNSET,
        retry_attempts: int | UnsetType = UNSET,
        error_log: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DataSet:
        """Send `PATCH
        /api/ai-finetuning/v1/org/{org}/user/{username}/datasets/{id}/`.

        Args:
            username: path parameter.
            id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
            name: body property, at most 255 characters.
            prompt: body property, at most 1000 characters.
            source_url: body property, format uri, at most 400 characters.
            source_file: body property, format uri.
            status: body property.
            num_data_points: body property.
            train_split: body property, format double, at least 0, at most 1.
            train_file: body property, format uri.
            test_file: body property, format uri.
            retry_attempts: body property.
            error_log: body property.
        """
        return self._transport.call(
            _V1_ORG_USER_DATASETS_PARTIAL_UPDATE,
            (org, username, id),
            fields={
                "name": name,
                "prompt": prompt,
                "source_url": source_url,
                "source_file": source_file,
                "status": status,
                "num_data_points": num_data_points,
                "train_split": train_split,
                "train_file": train_file,
                "test_file": test_file,
                "retry_attempts": retry_attempts,
                "error_log": error_log,
            },
            options=options,
        )

    def v1_org_user_datasets_update(
        self,
        *,
        username: str,
        id: UUID,
        name: str,
        org: str | UnsetType = UNSET,
        prompt: str | UnsetType = UNSET,
        source_url: str | UnsetType = UNSET,
        source_file: str | UnsetType = UNSET,
        status: m.DataSetStatusEnum | UnsetType = UNSET,
        num_data_points: int | UnsetType = UNSET,
        train_split: float | UnsetType = UNSET,
        train_file: str | UnsetType = UNSET,
        test_file: str | UnsetType = UNSET,
        retry_attempts: int | UnsetType = UNSET,
        error_log: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DataSet:
        """Send `PUT /api/ai-finetuning/v1/org/{org}/user/{username}/datasets/{id}/`.

        Args:
            username: path parameter.
            id: path parameter, format uuid.
            name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            prompt: body property, at most 1000 characters.
            source_url: body property, format uri, at most 400 characters.
            source_file: body property, format uri.
            status: body property.
            num_data_points: body property.
            train_split: body property, format double, at least 0, at most 1.
            train_file: body property, format uri.
            test_file: body property, format uri.
            retry_attempts: body property.
            error_log: body property.
        """
        return self._transport.call(
            _V1_ORG_USER_DATASETS_UPDATE,
            (org, username, id),
            fields={
                "name": name,
                "prompt": prompt,
                "source_url": source_url,
                "source_file": source_file,
                "status": status,
                "num_data_points": num_data_points,
                "train_split": train_split,
                "train_file": train_file,
                "test_file": test_file,
                "retry_attempts": retry_attempts,
                "error_log": error_log,
            },
            options=options,
        )

    def v1_org_user_trainings_list(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        base_model_name: str | UnsetType = UNSET,
        dataset: UUID | UnsetType = UNSET,
        date_created: dt.datetime | UnsetType = UNSET,
        fine_tuned_model: str | UnsetType = UNSET,
        last_modified: dt.datetime | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        preprocess_dataset: bool | UnsetType = UNSET,
        provider: Literal["openai"] | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        status: (
            Literal["cancelled", "completed", "failed", "pending", "processing"]
            | UnsetType
        ) = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedTrainingList:
        """Send `GET /api/ai-finetuning/v1/org/{org}/user/{username}/trainings/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
            base_model_name: query parameter.
            dataset: query parameter, format uuid.
            date_created: query parameter, format date-time.
            fine_tuned_model: query parameter.
            last_modified: query parameter, format date-time.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            preprocess_dataset: query parameter.
            provider: query parameter, one of "openai".
            search: query parameter.
            status: query parameter, one of "cancelled", "completed", "failed",
                "pending", "processing".
        """
        return self._transport.call(
            _V1_ORG_USER_TRAININGS_LIST,
            (
                org,
                username,
                base_model_name,
                dataset,
                date_created,
                fine_tuned_model,
                last_modified,
                ordering,
                page,
                page_size,
                preprocess_dataset,
                provider,
                search,
                status,
            ),
            options=options,
        )

    def v1_org_user_trainings_list_iter(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        base_model_name: str | UnsetType = UNSET,
        dataset: UUID | UnsetType = UNSET,
        date_created: dt.datetime | UnsetType = UNSET,
        fine_tuned_model: str | UnsetType = UNSET,
        last_modified: dt.datetime | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        preprocess_dataset: bool | UnsetType = UNSET,
        provider: Literal["openai"] | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        status: (
            Literal["cancelled", "completed", "failed", "pending", "processing"]
            | UnsetType
        ) = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.Training]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `v1_org_user_trainings_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `v1_org_user_trainings_list` does.
        """
        return self._transport.paginate(
            _V1_ORG_USER_TRAININGS_LIST,
            (
                org,
                username,
                base_model_name,
                dataset,
                date_created,
                fine_tuned_model,
                last_modified,
                ordering,
                page,
                page_size,
                preprocess_dataset,
                provider,
                search,
                status,
            ),
            _paging.NEXT,
            options=options,
        )

    def v1_org_user_trainings_create(
        self,
        *,
        username: str,
        project_name: str,
        dataset: UUID,
        base_model_name: str,
        org: str | UnsetType = UNSET,
        provider: m.Provider63aEnum | UnsetType = UNSET,
        text_column: str | UnsetType = UNSET,
        learning_rate: float | UnsetType = UNSET,
        batch_size: int | UnsetType = UNSET,
        num_epochs: int | UnsetType = UNSET,
        block_size: int | UnsetType = UNSET,
        warmup_ratio: float | UnsetType = UNSET,
        lora_r: int | UnsetType = UNSET,
        lora_alpha: int | UnsetType = UNSET,
        lora_dropout: float | UnsetType = UNSET,
        weight_decay: float | UnsetType = UNSET,
        gradient_accumulation: int | UnsetType = UNSET,
        use_peft: bool | UnsetType = UNSET,
        use_fp16: bool | UnsetType = UNSET,
        use_int4: bool | UnsetType = UNSET,
        push_to_hub: bool | UnsetType = UNSET,
        repo_id: str | UnsetType = UNSET,
        preprocess_dataset: bool | UnsetType = UNSET,
        prompt_column: str | UnsetType = UNSET,
        prompt_prefix: str | UnsetType = UNSET,
        prompt_suffix: str | UnsetType = UNSET,
        response_prefix: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TrainingCreate:
        """Send `POST /api/ai-finetuning/v1/org/{org}/user/{username}/trainings/`.

        Args:
            username: path parameter.
            project_name: body property, at most 255 characters.
            dataset: body property, format uuid.
            base_model_name: body property, at most 400 characters.
            org: path parameter, can be set on the client instead.
            provider: body property.
            text_column: body property, at most 50 characters.
            learning_rate: body property, format double.
            batch_size: body property.
            num_epochs: body property.
            block_size: body property.
            warmup_ratio: body property, format double.
            lora_r: body property.
            lora_alpha: body property.
            lora_dropout: body property, format double.
            weight_decay: body property, format double.
            gradient_accumulation: body property.
            use_peft: body property.
            use_fp16: body property.
            use_int4: body property.
            push_to_hub: body property.
            repo_id: body property, at most 400 characters.
            preprocess_dataset: body property.
            prompt_column: body property, at most 50 characters.
            prompt_prefix: body property, at most 50 characters.
            prompt_suffix: body property, at most 50 characters.
            response_prefix: body property, at most 50 characters.
        """
        return self._transport.call(
            _V1_ORG_USER_TRAININGS_CREATE,
            (org, username),
            fields={
                "project_name": project_name,
                "dataset": dataset,
                "base_model_name": base_model_name,
                "provider": provider,
                "text_column": text_column,
                "learning_rate": learning_rate,
                "batch_size": batch_size,
                "num_epochs": num_epochs,
                "block_size": block_size,
                "warmup_ratio": warmup_ratio,
                "lora_r": lora_r,
                "lora_alpha": lora_alpha,
                "lora_dropout": lora_dropout,
                "weight_decay": weight_decay,
                "gradient_accumulation": gradient_accumulation,
                "use_peft": use_peft,
                "use_fp16": use_fp16,
                "use_int4": use_int4,
                "push_to_hub": push_to_hub,
                "repo_id": repo_id,
                "preprocess_dataset": preprocess_dataset,
                "prompt_column": prompt_column,
                "prompt_prefix": prompt_prefix,
                "prompt_suffix": prompt_suffix,
                "response_prefix": response_prefix,
            },
            options=options,
        )

    def v1_org_user_trainings_finetuned_models_retrieve(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Training:
        """Send `GET
        /api/ai-finetuning/v1/org/{org}/user/{username}/trainings/finetuned-models/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_ORG_USER_TRAININGS_FINETUNED_MODELS_RETRIEVE,
            (org, username),
            options=options,
        )

    def v1_org_user_trainings_destroy(
        self,
        *,
        username: str,
        id: UUID,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/ai-finetuning/v1/org/{org}/user/{username}/trainings/{id}/`.

        Args:
            username: path parameter.
            id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _V1_ORG_USER_TRAININGS_DESTROY,
            (org, username, id),
            options=options,
        )

    def v1_org_user_trainings_retrieve(
        self,
        *,
        username: str,
        id: UUID,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Training:
        """Send `GET
        /api/ai-finetuning/v1/org/{org}/user/{username}/trainings/{id}/`.

        Args:
            username: path parameter.
            id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _V1_ORG_USER_TRAININGS_RETRIEVE,
            (org, username, id),
            options=options,
        )

    def v1_org_user_trainings_partial_update(
        self,
        *,
        username: str,
        id: UUID,
        org: str | UnsetType = UNSET,
        project_name: str | UnsetType = UNSET,
        dataset: UUID | UnsetType = UNSET,
        base_model_name: str | UnsetType = UNSET,
        provider: m.Provider63aEnum | UnsetType = UNSET,
        text_column: str | UnsetType = UNSET,
        learning_rate: float | UnsetType = UNSET,
        batch_size: int | UnsetType = UNSET,
        num_epochs: int | UnsetType = UNSET,
        block_size: int | UnsetType = UNSET,
        warmup_ratio: float | UnsetType = UNSET,
        lora_r: int | UnsetType = UNSET,
        lora_alpha: int | UnsetType = UNSET,
        lora_dropout: float | UnsetType = UNSET,
        weight_decay: float | UnsetType = UNSET,
        gradient_accumulation: int | UnsetType = UNSET,
        use_peft: bool | UnsetType = UNSET,
        use_fp16: bool | UnsetType = UNSET,
        use_int4: bool | UnsetType = UNSET,
        push_to_hub: bool | UnsetType = UNSET,
        repo_id: str | UnsetType = UNSET,
        preprocess_dataset: bool | UnsetType = UNSET,
        prompt_column: str | UnsetType = UNSET,
        prompt_prefix: str | UnsetType = UNSET,
        prompt_suffix: str | UnsetType = UNSET,
        response_prefix: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TrainingCreate:
        """Send `PATCH
        /api/ai-finetuning/v1/org/{org}/user/{username}/trainings/{id}/`.

        Args:
            username: path parameter.
            id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
            project_name: body property, at most 255 characters.
            dataset: body property, format uuid.
            base_model_name: body property, at most 400 characters.
            provider: body property.
            text_column: body property, at most 50 characters.
            learning_rate: body property, format double.
            batch_size: body property.
            num_epochs: body property.
            block_size: body property.
            warmup_ratio: body property, format double.
            lora_r: body property.
            lora_alpha: body property.
            lora_dropout: body property, format double.
            weight_decay: body property, format double.
            gradient_accumulation: body property.
            use_peft: body property.
            use_fp16: body property.
            use_int4: body property.
            push_to_hub: body property.
            repo_id: body property, at most 400 characters.
            preprocess_dataset: body property.
            prompt_column: body property, at most 50 characters.
            prompt_prefix: body property, at most 50 characters.
            prompt_suffix: body property, at most 50 characters.
            response_prefix: body property, at most 50 characters.
        """
        return self._transport.call(
            _V1_ORG_USER_TRAININGS_PARTIAL_UPDATE,
            (org, username, id),
            fields={
                "project_name": project_name,
                "dataset": dataset,
                "base_model_name": base_model_name,
                "provider": provider,
                "text_column": text_column,
                "learning_rate": learning_rate,
                "batch_size": batch_size,
                "num_epochs": num_epochs,
                "block_size": block_size,
                "warmup_ratio": warmup_ratio,
                "lora_r": lora_r,
                "lora_alpha": lora_alpha,
                "lora_dropout": lora_dropout,
                "weight_decay": weight_decay,
                "gradient_accumulation": gradient_accumulation,
                "use_peft": use_peft,
                "use_fp16": use_fp16,
                "use_int4": use_int4,
                "push_to_hub": push_to_hub,
                "repo_id": repo_id,
                "preprocess_dataset": preprocess_dataset,
                "prompt_column": prompt_column,
                "prompt_prefix": prompt_prefix,
                "prompt_suffix": prompt_suffix,
                "response_prefix": response_prefix,
            },
            options=options,
        )

    def v1_org_user_trainings_update(
        self,
        *,
        username: str,
        id: UUID,
        project_name: str,
        dataset: UUID,
        base_model_name: str,
        org: str | UnsetType = UNSET,
        provider: m.Provider63aEnum | UnsetType = UNSET,
        text_column: str | UnsetType = UNSET,
        learning_rate: float | UnsetType = UNSET,
        batch_size: int | UnsetType = UNSET,
        num_epochs: int | UnsetType = UNSET,
        block_size: int | UnsetType = UNSET,
        warmup_ratio: float | UnsetType = UNSET,
        lora_r: int | UnsetType = UNSET,
        lora_alpha: int | UnsetType = UNSET,
        lora_dropout: float | UnsetType = UNSET,
        weight_decay: float | UnsetType = UNSET,
        gradient_accumulation: int | UnsetType = UNSET,
        use_peft: bool | UnsetType = UNSET,
        use_fp16: bool | UnsetType = UNSET,
        use_int4: bool | UnsetType = UNSET,
        push_to_hub: bool | UnsetType = UNSET,
        repo_id: str | UnsetType = UNSET,
        preprocess_dataset: bool | UnsetType = UNSET,
        prompt_column: str | UnsetType = UNSET,
        prompt_prefix: str | UnsetType = UNSET,
        prompt_suffix: str | UnsetType = UNSET,
        response_prefix: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TrainingCreate:
        """Send `PUT
        /api/ai-finetuning/v1/org/{org}/user/{username}/trainings/{id}/`.

        Args:
            username: path parameter.
            id: path parameter, format uuid.
            project_name: body property, at most 255 characters.
            dataset: body property, format uuid.
            base_model_name: body property, at most 400 characters.
            org: path parameter, can be set on the client instead.
            provider: body property.
            text_column: body property, at most 50 characters.
            learning_rate: body property, format double.
            batch_size: body property.
            num_epochs: body property.
            block_size: body property.
            warmup_ratio: body property, format double.
            lora_r: body property.
            lora_alpha: body property.
            lora_dropout: body property, format double.
            weight_decay: body property, format double.
            gradient_accumulation: body property.
            use_peft: body property.
            use_fp16: body property.
            use_int4: body property.
            push_to_hub: body property.
            repo_id: body property, at most 400 characters.
            preprocess_dataset: body property.
            prompt_column: body property, at most 50 characters.
            prompt_prefix: body property, at most 50 characters.
            prompt_suffix: body property, at most 50 characters.
            response_prefix: body property, at most 50 characters.
        """
        return self._transport.call(
            _V1_ORG_USER_TRAININGS_UPDATE,
            (org, username, id),
            fields={
                "project_name": project_name,
                "dataset": dataset,
                "base_model_name": base_model_name,
                "provider": provider,
                "text_column": text_column,
                "learning_rate": learning_rate,
                "batch_size": batch_size,
                "num_epochs": num_epochs,
                "block_size": block_size,
                "warmup_ratio": warmup_ratio,
                "lora_r": lora_r,
                "lora_alpha": lora_alpha,
                "lora_dropout": lora_dropout,
                "weight_decay": weight_decay,
                "gradient_accumulation": gradient_accumulation,
                "use_peft": use_peft,
                "use_fp16": use_fp16,
                "use_int4": use_int4,
                "push_to_hub": push_to_hub,
                "repo_id": repo_id,
                "preprocess_dataset": preprocess_dataset,
                "prompt_column": prompt_column,
                "prompt_prefix": prompt_prefix,
                "prompt_suffix": prompt_suffix,
                "response_prefix": response_prefix,
            },
            options=options,
        )


class AsyncAiFinetuningResource(AsyncResource):
    """Operations with the tag ai-finetuning."""

    async def v1_org_user_datasets_list(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        date_created: dt.datetime | UnsetType = UNSET,
        num_data_points: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        retry_attempts: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        status: (
            Literal["completed", "failed", "pending", "processing"] | UnsetType
        ) = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedDataSetList:
        """Send `GET /api/ai-finetuning/v1/org/{org}/user/{username}/datasets/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
            date_created: query parameter, format date-time.
            num_data_points: query parameter.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            retry_attempts: query parameter.
            search: query parameter.
            status: query parameter, one of "completed", "failed", "pending",
                "processing".
        """
        return await self._transport.call(
            _V1_ORG_USER_DATASETS_LIST,
            (
                org,
                username,
                date_created,
                num_data_points,
                ordering,
                page,
                page_size,
                retry_attempts,
                search,
                status,
            ),
            options=options,
        )

    def v1_org_user_datasets_list_iter(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        date_created: dt.datetime | UnsetType = UNSET,
        num_data_points: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        retry_attempts: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        status: (
            Literal["completed", "failed", "pending", "processing"] | UnsetType
        ) = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.DataSet]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `v1_org_user_datasets_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `v1_org_user_datasets_list` does.
        """
        return self._transport.paginate(
            _V1_ORG_USER_DATASETS_LIST,
            (
                org,
                username,
                date_created,
                num_data_points,
                ordering,
                page,
                page_size,
                retry_attempts,
                search,
                status,
            ),
            _paging.NEXT,
            options=options,
        )

    async def v1_org_user_datasets_create(
        self,
        *,
        username: str,
        name: str,
        org: str | UnsetType = UNSET,
        source_url: str | UnsetType = UNSET,
        source_file: str | UnsetType = UNSET,
        num_data_points: int | UnsetType = UNSET,
        train_split: float | UnsetType = UNSET,
        prompt: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DataSetCreate:
        """Send `POST /api/ai-finetuning/v1/org/{org}/user/{username}/datasets/`.

        Args:
            username: path parameter.
            name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            source_url: body property, format uri, at most 400 characters.
            source_file: body property, format uri.
            num_data_points: body property.
            train_split: body property, format double, at least 0, at most 1.
            prompt: body property, at most 1000 characters.
        """
        return await self._transport.call(
            _V1_ORG_USER_DATASETS_CREATE,
            (org, username),
            fields={
                "name": name,
                "source_url": source_url,
                "source_file": source_file,
                "num_data_points": num_data_points,
                "train_split": train_split,
                "prompt": prompt,
            },
            options=options,
        )

    async def v1_org_user_datasets_destroy(
        self,
        *,
        username: str,
        id: UUID,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/ai-finetuning/v1/org/{org}/user/{username}/datasets/{id}/`.

        Args:
            username: path parameter.
            id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _V1_ORG_USER_DATASETS_DESTROY,
            (org, username, id),
            options=options,
        )

    async def v1_org_user_datasets_retrieve(
        self,
        *,
        username: str,
        id: UUID,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DataSet:
        """Send `GET /api/ai-finetuning/v1/org/{org}/user/{username}/datasets/{id}/`.

        Args:
            username: path parameter.
            id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_ORG_USER_DATASETS_RETRIEVE,
            (org, username, id),
            options=options,
        )

    async def v1_org_user_datasets_partial_update(
        self,
        *,
        username: str,
        id: UUID,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        prompt: str | UnsetType = UNSET,
        source_url: str | UnsetType = UNSET,
        source_file: str | UnsetType = UNSET,
        status: m.DataSetStatusEnum | UnsetType = UNSET,
        num_data_points: int | UnsetType = UNSET,
        train_split: float | UnsetType = UNSET,
        train_file: str | UnsetType = UNSET,
        test_file: str | UnsetType = UNSET,
        retry_attempts: int | UnsetType = UNSET,
        error_log: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DataSet:
        """Send `PATCH
        /api/ai-finetuning/v1/org/{org}/user/{username}/datasets/{id}/`.

        Args:
            username: path parameter.
            id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
            name: body property, at most 255 characters.
            prompt: body property, at most 1000 characters.
            source_url: body property, format uri, at most 400 characters.
            source_file: body property, format uri.
            status: body property.
            num_data_points: body property.
            train_split: body property, format double, at least 0, at most 1.
            train_file: body property, format uri.
            test_file: body property, format uri.
            retry_attempts: body property.
            error_log: body property.
        """
        return await self._transport.call(
            _V1_ORG_USER_DATASETS_PARTIAL_UPDATE,
            (org, username, id),
            fields={
                "name": name,
                "prompt": prompt,
                "source_url": source_url,
                "source_file": source_file,
                "status": status,
                "num_data_points": num_data_points,
                "train_split": train_split,
                "train_file": train_file,
                "test_file": test_file,
                "retry_attempts": retry_attempts,
                "error_log": error_log,
            },
            options=options,
        )

    async def v1_org_user_datasets_update(
        self,
        *,
        username: str,
        id: UUID,
        name: str,
        org: str | UnsetType = UNSET,
        prompt: str | UnsetType = UNSET,
        source_url: str | UnsetType = UNSET,
        source_file: str | UnsetType = UNSET,
        status: m.DataSetStatusEnum | UnsetType = UNSET,
        num_data_points: int | UnsetType = UNSET,
        train_split: float | UnsetType = UNSET,
        train_file: str | UnsetType = UNSET,
        test_file: str | UnsetType = UNSET,
        retry_attempts: int | UnsetType = UNSET,
        error_log: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DataSet:
        """Send `PUT /api/ai-finetuning/v1/org/{org}/user/{username}/datasets/{id}/`.

        Args:
            username: path parameter.
            id: path parameter, format uuid.
            name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            prompt: body property, at most 1000 characters.
            source_url: body property, format uri, at most 400 characters.
            source_file: body property, format uri.
            status: body property.
            num_data_points: body property.
            train_split: body property, format double, at least 0, at most 1.
            train_file: body property, format uri.
            test_file: body property, format uri.
            retry_attempts: body property.
            error_log: body property.
        """
        return await self._transport.call(
            _V1_ORG_USER_DATASETS_UPDATE,
            (org, username, id),
            fields={
                "name": name,
                "prompt": prompt,
                "source_url": source_url,
                "source_file": source_file,
                "status": status,
                "num_data_points": num_data_points,
                "train_split": train_split,
                "train_file": train_file,
                "test_file": test_file,
                "retry_attempts": retry_attempts,
                "error_log": error_log,
            },
            options=options,
        )

    async def v1_org_user_trainings_list(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        base_model_name: str | UnsetType = UNSET,
        dataset: UUID | UnsetType = UNSET,
        date_created: dt.datetime | UnsetType = UNSET,
        fine_tuned_model: str | UnsetType = UNSET,
        last_modified: dt.datetime | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        preprocess_dataset: bool | UnsetType = UNSET,
        provider: Literal["openai"] | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        status: (
            Literal["cancelled", "completed", "failed", "pending", "processing"]
            | UnsetType
        ) = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedTrainingList:
        """Send `GET /api/ai-finetuning/v1/org/{org}/user/{username}/trainings/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
            base_model_name: query parameter.
            dataset: query parameter, format uuid.
            date_created: query parameter, format date-time.
            fine_tuned_model: query parameter.
            last_modified: query parameter, format date-time.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            preprocess_dataset: query parameter.
            provider: query parameter, one of "openai".
            search: query parameter.
            status: query parameter, one of "cancelled", "completed", "failed",
                "pending", "processing".
        """
        return await self._transport.call(
            _V1_ORG_USER_TRAININGS_LIST,
            (
                org,
                username,
                base_model_name,
                dataset,
                date_created,
                fine_tuned_model,
                last_modified,
                ordering,
                page,
                page_size,
                preprocess_dataset,
                provider,
                search,
                status,
            ),
            options=options,
        )

    def v1_org_user_trainings_list_iter(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        base_model_name: str | UnsetType = UNSET,
        dataset: UUID | UnsetType = UNSET,
        date_created: dt.datetime | UnsetType = UNSET,
        fine_tuned_model: str | UnsetType = UNSET,
        last_modified: dt.datetime | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        preprocess_dataset: bool | UnsetType = UNSET,
        provider: Literal["openai"] | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        status: (
            Literal["cancelled", "completed", "failed", "pending", "processing"]
            | UnsetType
        ) = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.Training]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `v1_org_user_trainings_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `v1_org_user_trainings_list` does.
        """
        return self._transport.paginate(
            _V1_ORG_USER_TRAININGS_LIST,
            (
                org,
                username,
                base_model_name,
                dataset,
                date_created,
                fine_tuned_model,
                last_modified,
                ordering,
                page,
                page_size,
                preprocess_dataset,
                provider,
                search,
                status,
            ),
            _paging.NEXT,
            options=options,
        )

    async def v1_org_user_trainings_create(
        self,
        *,
        username: str,
        project_name: str,
        dataset: UUID,
        base_model_name: str,
        org: str | UnsetType = UNSET,
        provider: m.Provider63aEnum | UnsetType = UNSET,
        text_column: str | UnsetType = UNSET,
        learning_rate: float | UnsetType = UNSET,
        batch_size: int | UnsetType = UNSET,
        num_epochs: int | UnsetType = UNSET,
        block_size: int | UnsetType = UNSET,
        warmup_ratio: float | UnsetType = UNSET,
        lora_r: int | UnsetType = UNSET,
        lora_alpha: int | UnsetType = UNSET,
        lora_dropout: float | UnsetType = UNSET,
        weight_decay: float | UnsetType = UNSET,
        gradient_accumulation: int | UnsetType = UNSET,
        use_peft: bool | UnsetType = UNSET,
        use_fp16: bool | UnsetType = UNSET,
        use_int4: bool | UnsetType = UNSET,
        push_to_hub: bool | UnsetType = UNSET,
        repo_id: str | UnsetType = UNSET,
        preprocess_dataset: bool | UnsetType = UNSET,
        prompt_column: str | UnsetType = UNSET,
        prompt_prefix: str | UnsetType = UNSET,
        prompt_suffix: str | UnsetType = UNSET,
        response_prefix: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TrainingCreate:
        """Send `POST /api/ai-finetuning/v1/org/{org}/user/{username}/trainings/`.

        Args:
            username: path parameter.
            project_name: body property, at most 255 characters.
            dataset: body property, format uuid.
            base_model_name: body property, at most 400 characters.
            org: path parameter, can be set on the client instead.
            provider: body property.
            text_column: body property, at most 50 characters.
            learning_rate: body property, format double.
            batch_size: body property.
            num_epochs: body property.
            block_size: body property.
            warmup_ratio: body property, format double.
            lora_r: body property.
            lora_alpha: body property.
            lora_dropout: body property, format double.
            weight_decay: body property, format double.
            gradient_accumulation: body property.
            use_peft: body property.
            use_fp16: body property.
            use_int4: body property.
            push_to_hub: body property.
            repo_id: body property, at most 400 characters.
            preprocess_dataset: body property.
            prompt_column: body property, at most 50 characters.
            prompt_prefix: body property, at most 50 characters.
            prompt_suffix: body property, at most 50 characters.
            response_prefix: body property, at most 50 characters.
        """
        return await self._transport.call(
            _V1_ORG_USER_TRAININGS_CREATE,
            (org, username),
            fields={
                "project_name": project_name,
                "dataset": dataset,
                "base_model_name": base_model_name,
                "provider": provider,
                "text_column": text_column,
                "learning_rate": learning_rate,
                "batch_size": batch_size,
                "num_epochs": num_epochs,
                "block_size": block_size,
                "warmup_ratio": warmup_ratio,
                "lora_r": lora_r,
                "lora_alpha": lora_alpha,
                "lora_dropout": lora_dropout,
                "weight_decay": weight_decay,
                "gradient_accumulation": gradient_accumulation,
                "use_peft": use_peft,
                "use_fp16": use_fp16,
                "use_int4": use_int4,
                "push_to_hub": push_to_hub,
                "repo_id": repo_id,
                "preprocess_dataset": preprocess_dataset,
                "prompt_column": prompt_column,
                "prompt_prefix": prompt_prefix,
                "prompt_suffix": prompt_suffix,
                "response_prefix": response_prefix,
            },
            options=options,
        )

    async def v1_org_user_trainings_finetuned_models_retrieve(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Training:
        """Send `GET
        /api/ai-finetuning/v1/org/{org}/user/{username}/trainings/finetuned-models/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_ORG_USER_TRAININGS_FINETUNED_MODELS_RETRIEVE,
            (org, username),
            options=options,
        )

    async def v1_org_user_trainings_destroy(
        self,
        *,
        username: str,
        id: UUID,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/ai-finetuning/v1/org/{org}/user/{username}/trainings/{id}/`.

        Args:
            username: path parameter.
            id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _V1_ORG_USER_TRAININGS_DESTROY,
            (org, username, id),
            options=options,
        )

    async def v1_org_user_trainings_retrieve(
        self,
        *,
        username: str,
        id: UUID,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Training:
        """Send `GET
        /api/ai-finetuning/v1/org/{org}/user/{username}/trainings/{id}/`.

        Args:
            username: path parameter.
            id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _V1_ORG_USER_TRAININGS_RETRIEVE,
            (org, username, id),
            options=options,
        )

    async def v1_org_user_trainings_partial_update(
        self,
        *,
        username: str,
        id: UUID,
        org: str | UnsetType = UNSET,
        project_name: str | UnsetType = UNSET,
        dataset: UUID | UnsetType = UNSET,
        base_model_name: str | UnsetType = UNSET,
        provider: m.Provider63aEnum | UnsetType = UNSET,
        text_column: str | UnsetType = UNSET,
        learning_rate: float | UnsetType = UNSET,
        batch_size: int | UnsetType = UNSET,
        num_epochs: int | UnsetType = UNSET,
        block_size: int | UnsetType = UNSET,
        warmup_ratio: float | UnsetType = UNSET,
        lora_r: int | UnsetType = UNSET,
        lora_alpha: int | UnsetType = UNSET,
        lora_dropout: float | UnsetType = UNSET,
        weight_decay: float | UnsetType = UNSET,
        gradient_accumulation: int | UnsetType = UNSET,
        use_peft: bool | UnsetType = UNSET,
        use_fp16: bool | UnsetType = UNSET,
        use_int4: bool | UnsetType = UNSET,
        push_to_hub: bool | UnsetType = UNSET,
        repo_id: str | UnsetType = UNSET,
        preprocess_dataset: bool | UnsetType = UNSET,
        prompt_column: str | UnsetType = UNSET,
        prompt_prefix: str | UnsetType = UNSET,
        prompt_suffix: str | UnsetType = UNSET,
        response_prefix: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TrainingCreate:
        """Send `PATCH
        /api/ai-finetuning/v1/org/{org}/user/{username}/trainings/{id}/`.

        Args:
            username: path parameter.
            id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
            project_name: body property, at most 255 characters.
            dataset: body property, format uuid.
            base_model_name: body property, at most 400 characters.
            provider: body property.
            text_column: body property, at most 50 characters.
            learning_rate: body property, format double.
            batch_size: body property.
            num_epochs: body property.
            block_size: body property.
            warmup_ratio: body property, format double.
            lora_r: body property.
            lora_alpha: body property.
            lora_dropout: body property, format double.
            weight_decay: body property, format double.
            gradient_accumulation: body property.
            use_peft: body property.
            use_fp16: body property.
            use_int4: body property.
            push_to_hub: body property.
            repo_id: body property, at most 400 characters.
            preprocess_dataset: body property.
            prompt_column: body property, at most 50 characters.
            prompt_prefix: body property, at most 50 characters.
            prompt_suffix: body property, at most 50 characters.
            response_prefix: body property, at most 50 characters.
        """
        return await self._transport.call(
            _V1_ORG_USER_TRAININGS_PARTIAL_UPDATE,
            (org, username, id),
            fields={
                "project_name": project_name,
                "dataset": dataset,
                "base_model_name": base_model_name,
                "provider": provider,
                "text_column": text_column,
                "learning_rate": learning_rate,
                "batch_size": batch_size,
                "num_epochs": num_epochs,
                "block_size": block_size,
                "warmup_ratio": warmup_ratio,
                "lora_r": lora_r,
                "lora_alpha": lora_alpha,
                "lora_dropout": lora_dropout,
                "weight_decay": weight_decay,
                "gradient_accumulation": gradient_accumulation,
                "use_peft": use_peft,
                "use_fp16": use_fp16,
                "use_int4": use_int4,
                "push_to_hub": push_to_hub,
                "repo_id": repo_id,
                "preprocess_dataset": preprocess_dataset,
                "prompt_column": prompt_column,
                "prompt_prefix": prompt_prefix,
                "prompt_suffix": prompt_suffix,
                "response_prefix": response_prefix,
            },
            options=options,
        )

    async def v1_org_user_trainings_update(
        self,
        *,
        username: str,
        id: UUID,
        project_name: str,
        dataset: UUID,
        base_model_name: str,
        org: str | UnsetType = UNSET,
        provider: m.Provider63aEnum | UnsetType = UNSET,
        text_column: str | UnsetType = UNSET,
        learning_rate: float | UnsetType = UNSET,
        batch_size: int | UnsetType = UNSET,
        num_epochs: int | UnsetType = UNSET,
        block_size: int | UnsetType = UNSET,
        warmup_ratio: float | UnsetType = UNSET,
        lora_r: int | UnsetType = UNSET,
        lora_alpha: int | UnsetType = UNSET,
        lora_dropout: float | UnsetType = UNSET,
        weight_decay: float | UnsetType = UNSET,
        gradient_accumulation: int | UnsetType = UNSET,
        use_peft: bool | UnsetType = UNSET,
        use_fp16: bool | UnsetType = UNSET,
        use_int4: bool | UnsetType = UNSET,
        push_to_hub: bool | UnsetType = UNSET,
        repo_id: str | UnsetType = UNSET,
        preprocess_dataset: bool | UnsetType = UNSET,
        prompt_column: str | UnsetType = UNSET,
        prompt_prefix: str | UnsetType = UNSET,
        prompt_suffix: str | UnsetType = UNSET,
        response_prefix: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TrainingCreate:
        """Send `PUT
        /api/ai-finetuning/v1/org/{org}/user/{username}/trainings/{id}/`.

        Args:
            username: path parameter.
            id: path parameter, format uuid.
            project_name: body property, at most 255 characters.
            dataset: body property, format uuid.
            base_model_name: body property, at most 400 characters.
            org: path parameter, can be set on the client instead.
            provider: body property.
            text_column: body property, at most 50 characters.
            learning_rate: body property, format double.
            batch_size: body property.
            num_epochs: body property.
            block_size: body property.
            warmup_ratio: body property, format double.
            lora_r: body property.
            lora_alpha: body property.
            lora_dropout: body property, format double.
            weight_decay: body property, format double.
            gradient_accumulation: body property.
            use_peft: body property.
            use_fp16: body property.
            use_int4: body property.
            push_to_hub: body property.
            repo_id: body property, at most 400 characters.
            preprocess_dataset: body property.
            prompt_column: body property, at most 50 characters.
            prompt_prefix: body property, at most 50 characters.
            prompt_suffix: body property, at most 50 characters.
            response_prefix: body property, at most 50 characters.
        """
        return await self._transport.call(
            _V1_ORG_USER_TRAININGS_UPDATE,
            (org, username, id),
            fields={
                "project_name": project_name,
                "dataset": dataset,
                "base_model_name": base_model_name,
                "provider": provider,
                "text_column": text_column,
                "learning_rate": learning_rate,
                "batch_size": batch_size,
                "num_epochs": num_epochs,
                "block_size": block_size,
                "warmup_ratio": warmup_ratio,
                "lora_r": lora_r,
                "lora_alpha": lora_alpha,
                "lora_dropout": lora_dropout,
                "weight_decay": weight_decay,
                "gradient_accumulation": gradient_accumulation,
                "use_peft": use_peft,
                "use_fp16": use_fp16,
                "use_int4": use_int4,
                "push_to_hub": push_to_hub,
                "repo_id": repo_id,
                "preprocess_dataset": preprocess_dataset,
                "prompt_column": prompt_column,
                "prompt_prefix": prompt_prefix,
                "prompt_suffix": prompt_suffix,
                "response_prefix": response_prefix,
            },
            options=options,
        )


class AiFinetuningRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    v1_org_user_datasets_list = RawMethod(
        AiFinetuningResource.v1_org_user_datasets_list
    )
    v1_org_user_datasets_create = RawMethod(
        AiFinetuningResource.v1_org_user_datasets_create
    )
    v1_org_user_datasets_destroy = RawMethod(
        AiFinetuningResource.v1_org_user_datasets_destroy
    )
    v1_org_user_datasets_retrieve = RawMethod(
        AiFinetuningResource.v1_org_user_datasets_retrieve
    )
    v1_org_user_datasets_partial_update = RawMethod(
        AiFinetuningResource.v1_org_user_datasets_partial_update
    )
    v1_org_user_datasets_update = RawMethod(
        AiFinetuningResource.v1_org_user_datasets_update
    )
    v1_org_user_trainings_list = RawMethod(
        AiFinetuningResource.v1_org_user_trainings_list
    )
    v1_org_user_trainings_create = RawMethod(
        AiFinetuningResource.v1_org_user_trainings_create
    )
    v1_org_user_trainings_finetuned_models_retrieve = RawMethod(
        AiFinetuningResource.v1_org_user_trainings_finetuned_models_retrieve
    )
    v1_org_user_trainings_destroy = RawMethod(
        AiFinetuningResource.v1_org_user_trainings_destroy
    )
    v1_org_user_trainings_retrieve = RawMethod(
        AiFinetuningResource.v1_org_user_trainings_retrieve
    )
    v1_org_user_trainings_partial_update = RawMethod(
        AiFinetuningResource.v1_org_user_trainings_partial_update
    )
    v1_org_user_trainings_update = RawMethod(
        AiFinetuningResource.v1_org_user_trainings_update
    )


class AsyncAiFinetuningRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    v1_org_user_datasets_list = AsyncRawMethod(
        AsyncAiFinetuningResource.v1_org_user_datasets_list
    )
    v1_org_user_datasets_create = AsyncRawMethod(
        AsyncAiFinetuningResource.v1_org_user_datasets_create
    )
    v1_org_user_datasets_destroy = AsyncRawMethod(
        AsyncAiFinetuningResource.v1_org_user_datasets_destroy
    )
    v1_org_user_datasets_retrieve = AsyncRawMethod(
        AsyncAiFinetuningResource.v1_org_user_datasets_retrieve
    )
    v1_org_user_datasets_partial_update = AsyncRawMethod(
        AsyncAiFinetuningResource.v1_org_user_datasets_partial_update
    )
    v1_org_user_datasets_update = AsyncRawMethod(
        AsyncAiFinetuningResource.v1_org_user_datasets_update
    )
    v1_org_user_trainings_list = AsyncRawMethod(
        AsyncAiFinetuningResource.v1_org_user_trainings_list
    )
    v1_org_user_trainings_create = AsyncRawMethod(
        AsyncAiFinetuningResource.v1_org_user_trainings_create
    )
    v1_org_user_trainings_finetuned_models_retrieve = AsyncRawMethod(
        AsyncAiFinetuningResource.v1_org_user_trainings_finetuned_models_retrieve
    )
    v1_org_user_trainings_destroy = AsyncRawMethod(
        AsyncAiFinetuningResource.v1_org_user_trainings_destroy
    )
    v1_org_user_trainings_retrieve = AsyncRawMethod(
        AsyncAiFinetuningResource.v1_org_user_trainings_retrieve
    )
    v1_org_user_trainings_partial_update = AsyncRawMethod(
        AsyncAiFinetuningResource.v1_org_user_trainings_partial_update
    )
    v1_org_user_trainings_update = AsyncRawMethod(
        AsyncAiFinetuningResource.v1_org_user_trainings_update
    )


class AiFinetuningStream(ResponseVariant):
    """The same methods, returning `StreamedResponse`."""

    v1_org_user_datasets_list = StreamMethod(
        AiFinetuningResource.v1_org_user_datasets_list
    )
    v1_org_user_datasets_create = StreamMethod(
        AiFinetuningResource.v1_org_user_datasets_create
    )
    v1_org_user_datasets_destroy = StreamMethod(
        AiFinetuningResource.v1_org_user_datasets_destroy
    )
    v1_org_user_datasets_retrieve = StreamMethod(
        AiFinetuningResource.v1_org_user_datasets_retrieve
    )
    v1_org_user_datasets_partial_update = StreamMethod(
        AiFinetuningResource.v1_org_user_datasets_partial_update
    )
    v1_org_user_datasets_update = StreamMethod(
        AiFinetuningResource.v1_org_user_datasets_update
    )
    v1_org_user_trainings_list = StreamMethod(
        AiFinetuningResource.v1_org_user_trainings_list
    )
    v1_org_user_trainings_create = StreamMethod(
        AiFinetuningResource.v1_org_user_trainings_create
    )
    v1_org_user_trainings_finetuned_models_retrieve = StreamMethod(
        AiFinetuningResource.v1_org_user_trainings_finetuned_models_retrieve
    )
    v1_org_user_trainings_destroy = StreamMethod(
        AiFinetuningResource.v1_org_user_trainings_destroy
    )
    v1_org_user_trainings_retrieve = StreamMethod(
        AiFinetuningResource.v1_org_user_trainings_retrieve
    )
    v1_org_user_trainings_partial_update = StreamMethod(
        AiFinetuningResource.v1_org_user_trainings_partial_update
    )
    v1_org_user_trainings_update = StreamMethod(
        AiFinetuningResource.v1_org_user_trainings_update
    )


class AsyncAiFinetuningStream(ResponseVariant):
    """The same methods, returning `AsyncStreamedResponse`."""

    v1_org_user_datasets_list = AsyncStreamMethod(
        AsyncAiFinetuningResource.v1_org_user_datasets_list
    )
    v1_org_user_datasets_create = AsyncStreamMethod(
        AsyncAiFinetuningResource.v1_org_user_datasets_create
    )
    v1_org_user_datasets_destroy = AsyncStreamMethod(
        AsyncAiFinetuningResource.v1_org_user_datasets_destroy
    )
    v1_org_user_datasets_retrieve = AsyncStreamMethod(
        AsyncAiFinetuningResource.v1_org_user_datasets_retrieve
    )
    v1_org_user_datasets_partial_update = AsyncStreamMethod(
        AsyncAiFinetuningResource.v1_org_user_datasets_partial_update
    )
    v1_org_user_datasets_update = AsyncStreamMethod(
        AsyncAiFinetuningResource.v1_org_user_datasets_update
    )
    v1_org_user_trainings_list = AsyncStreamMethod(
        AsyncAiFinetuningResource.v1_org_user_trainings_list
    )
    v1_org_user_trainings_create = AsyncStreamMethod(
        AsyncAiFinetuningResource.v1_org_user_trainings_create
    )
    v1_org_user_trainings_finetuned_models_retrieve = AsyncStreamMethod(
        AsyncAiFinetuningResource.v1_org_user_trainings_finetuned_models_retrieve
    )
    v1_org_user_trainings_destroy = AsyncStreamMethod(
        AsyncAiFinetuningResource.v1_org_user_trainings_destroy
    )
    v1_org_user_trainings_retrieve = AsyncStreamMethod(
        AsyncAiFinetuningResource.v1_org_user_trainings_retrieve
    )
    v1_org_user_trainings_partial_update = AsyncStreamMethod(
        AsyncAiFinetuningResource.v1_org_user_trainings_partial_update
    )
    v1_org_user_trainings_update = AsyncStreamMethod(
        AsyncAiFinetuningResource.v1_org_user_trainings_update
    )
