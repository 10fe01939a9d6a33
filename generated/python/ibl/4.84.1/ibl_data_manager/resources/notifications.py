"""Operations with the tag notifications."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from msgspec import UNSET, UnsetType

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

_NOTIFICATION_V1_CAMPAIGNS_UNSUBSCRIBE_RETRIEVE = Operation(
    "notifications.notification_v1_campaigns_unsubscribe_retrieve",
    "GET",
    "/api/notification/v1/campaigns/unsubscribe/{unsubscribe_hash}/",
    parameters=(Path("unsubscribe_hash"),),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.NotificationV1CampaignsUnsubscribeRetrieveResponse,
        ),
    ),
)
_NOTIFICATION_V1_ORGS_NOTIFICATIONS_RETRIEVE = Operation(
    "notifications.notification_v1_orgs_notifications_retrieve",
    "GET",
    "/api/notification/v1/orgs/{org}/notifications/",
    parameters=(
        Path("org", bound=True),
        Query("channel"),
        Query("end_date"),
        Query("exclude_channel"),
        Query("start_date"),
        Query("status"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Notification),),
    security=(("PlatformApiKeyAuthentication",),),
)
_NOTIFICATION_V1_ORGS_NOTIFICATIONS_UPDATE = Operation(
    "notifications.notification_v1_orgs_notifications_update",
    "PUT",
    "/api/notification/v1/orgs/{org}/notifications/",
    parameters=(Path("org", bound=True),),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Notification),),
    security=(("PlatformApiKeyAuthentication",),),
)
_NOTIFICATION_V1_ORGS_NOTIFICATIONS_BULK_UPDATE_PARTIAL_UPDATE = Operation(
    "notifications.notification_v1_orgs_notifications_bulk_update_partial_update",
    "PATCH",
    "/api/notification/v1/orgs/{org}/notifications/bulk-update/",
    parameters=(Path("org", bound=True),),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Notification),),
    security=(("PlatformApiKeyAuthentication",),),
)
_NOTIFICATION_V1_ORGS_USERS_NOTIFICATIONS_COUNT_RETRIEVE = Operation(
    "notifications.notification_v1_orgs_users_notifications_count_retrieve",
    "GET",
    "/api/notification/v1/orgs/{org}/users/{user_id}/notifications-count/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("channel"),
        Query("status"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.NotificationCount),),
    security=(("PlatformApiKeyAuthentication",),),
)
_NOTIFICATION_V1_ORGS_USERS_NOTIFICATIONS_RETRIEVE = Operation(
    "notifications.notification_v1_orgs_users_notifications_retrieve",
    "GET",
    "/api/notification/v1/orgs/{org}/users/{user_id}/notifications/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("channel"),
        Query("end_date"),
        Query("exclude_channel"),
        Query("start_date"),
        Query("status"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Notification),),
    security=(("PlatformApiKeyAuthentication",),),
)
_NOTIFICATION_V1_ORGS_USERS_NOTIFICATIONS_UPDATE = Operation(
    "notifications.notification_v1_orgs_users_notifications_update",
    "PUT",
    "/api/notification/v1/orgs/{org}/users/{user_id}/notifications/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Notification),),
    security=(("PlatformApiKeyAuthentication",),),
)
_NOTIFICATION_V1_ORGS_USERS_NOTIFICATIONS_BULK_UPDATE_PARTIAL_UPDATE = Operation(
    "notifications.notification_v1_orgs_users_notifications_bulk_update_partial_update",
    "PATCH",
    "/api/notification/v1/orgs/{org}/users/{user_id}/notifications/bulk-update/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Notification),),
    security=(("PlatformApiKeyAuthentication",),),
)
_NOTIFICATION_V1_ORGS_USERS_NOTIFICATIONS_DESTROY = Operation(
    "notifications.notification_v1_orgs_users_notifications_destroy",
    "DELETE",
    "/api/notification/v1/orgs/{org}/users/{user_id}/notifications/{notification_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("notification_id"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_NOTIFICATION_V1_ORGS_CAMPAIGNS_ENABLE_CREATE = Operation(
    "notifications.notification_v1_orgs_campaigns_enable_create",
    "POST",
    "/api/notification/v1/orgs/{platform_key}/campaigns/enable/",
    parameters=(Path("platform_key"),),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.NotificationV1OrgsCampaignsEnableCreateResponse,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_NOTIFICATION_V1_ORGS_CAMPAIGNS_EXCLUDE_CREATE = Operation(
    "notifications.notification_v1_orgs_campaigns_exclude_create",
    "POST",
    "/api/notification/v1/orgs/{platform_key}/campaigns/exclude/",
    parameters=(Path("platform_key"),),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.NotificationV1OrgsCampaignsExcludeCreateResponse,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_NOTIFICATION_V1_ORGS_MARK_ALL_AS_READ_CREATE = Operation(
    "notifications.notification_v1_orgs_mark_all_as_read_create",
    "POST",
    "/api/notification/v1/orgs/{platform_key}/mark-all-as-read",
    parameters=(Path("platform_key"),),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.MarkAllReadResponse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_NOTIFICATION_V1_ORGS_NOTIFICATION_BUILDER_CONTEXT_RETRIEVE = Operation(
    "notifications.notification_v1_orgs_notification_builder_context_retrieve",
    "GET",
    "/api/notification/v1/orgs/{platform_key}/notification-builder/context/",
    parameters=(Path("platform_key"),),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ContextResponse),
        ResponseSpec("400", "application/json", lambda: m.ErrorResponse),
        ResponseSpec("500", "application/json", lambda: m.ErrorResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_NOTIFICATION_V1_ORGS_NOTIFICATION_BUILDER_PREVIEW_CREATE = Operation(
    "notifications.notification_v1_orgs_notification_builder_preview_create",
    "POST",
    "/api/notification/v1/orgs/{platform_key}/notification-builder/preview/",
    parameters=(Path("platform_key"),),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PreviewResponse),
        ResponseSpec("400", "application/json", lambda: m.ErrorResponse),
        ResponseSpec("404", "application/json", lambda: m.ErrorResponse),
        ResponseSpec("500", "application/json", lambda: m.ErrorResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_NOTIFICATION_V1_ORGS_NOTIFICATION_BUILDER_SEND_CREATE = Operation(
    "notifications.notification_v1_orgs_notification_builder_send_create",
    "POST",
    "/api/notification/v1/orgs/{platform_key}/notification-builder/send/",
    parameters=(Path("platform_key"),),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.SendResponse),
        ResponseSpec("400", "application/json", lambda: m.ErrorResponse),
        ResponseSpec("404", "application/json", lambda: m.ErrorResponse),
        ResponseSpec("500", "application/json", lambda: m.ErrorResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_NOTIFICATION_V1_ORGS_NOTIFICATION_BUILDER_VALIDATE_SOURCE_CREATE = Operation(
    "notifications.notification_v1_orgs_notification_builder_validate_source_create",
    "POST",
    "/api/notification/v1/orgs/{platform_key}/notification-builder/validate_source/",
    parameters=(Path("platform_key"),),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ValidateSourceResponse),
        ResponseSpec("400", "application/json", lambda: m.ErrorResponse),
        ResponseSpec("500", "application/json", lambda: m.ErrorResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_NOTIFICATION_V1_ORGS_NOTIFICATION_BUILDER_RECIPIENTS_LIST = Operation(
    "notifications.notification_v1_orgs_notification_builder_recipients_list",
    "GET",
    "/api/notification/v1/orgs/{platform_key}/notification-builder/{id}/recipients/",
    parameters=(
        Path("platform_key"),
        Path("id"),
        Query("page"),
        Query("page_size"),
        Query("search"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.Recipient]),
        ResponseSpec("404", "application/json", lambda: m.ErrorResponse),
        ResponseSpec("500", "application/json", lambda: m.ErrorResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_NOTIFICATION_V1_PLATFORMS_CONFIG_TEST_SMTP_CREATE = Operation(
    "notifications.notification_v1_platforms_config_test_smtp_create",
    "POST",
    "/api/notification/v1/platforms/{platform_key}/config/test-smtp/",
    parameters=(Path("platform_key"),),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.TestSMTPResponse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_NOTIFICATION_V1_PLATFORMS_TEMPLATES_LIST = Operation(
    "notifications.notification_v1_platforms_templates_list",
    "GET",
    "/api/notification/v1/platforms/{platform_key}/templates/",
    parameters=(Path("platform_key"),),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: list[m.NotificationTemplateList],
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_NOTIFICATION_V1_PLATFORMS_TEMPLATES_RETRIEVE = Operation(
    "notifications.notification_v1_platforms_templates_retrieve",
    "GET",
    "/api/notification/v1/platforms/{platform_key}/templates/{notification_type}/",
    parameters=(
        Path("platform_key"),
        Path("notification_type"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.NotificationTemplateDetail),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_NOTIFICATION_V1_PLATFORMS_TEMPLATES_PARTIAL_UPDATE = Operation(
    "notifications.notification_v1_platforms_templates_partial_update",
    "PATCH",
    "/api/notification/v1/platforms/{platform_key}/templates/{notification_type}/",
    parameters=(
        Path("platform_key"),
        Path("notification_type"),
    ),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.NotificationTemplateDetail),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_NOTIFICATION_V1_PLATFORMS_TEMPLATES_RESET_CREATE = Operation(
    "notifications.notification_v1_platforms_templates_reset_create",
    "POST",
    "/api/notification/v1/platforms/{platform_key}/templates/{notification_type}/reset/",
    parameters=(
        Path("platform_key"),
        Path("notification_type"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.NotificationV1PlatformsTemplatesResetCreateResponse,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_NOTIFICATION_V1_PLATFORMS_TEMPLATES_TEST_CREATE = Operation(
    "notifications.notification_v1_platforms_templates_test_create",
    "POST",
    "/api/notification/v1/platforms/{platform_key}/templates/{notification_type}/test/",
    parameters=(
        Path("platform_key"),
        Path("notification_type"),
    ),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.NotificationTemplateTestResponse,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_NOTIFICATION_V1_PLATFORMS_TEMPLATES_TOGGLE_PARTIAL_UPDATE = Operation(
    "notifications.notification_v1_platforms_templates_toggle_partial_update",
    "PATCH",
    "/api/notification/v1/platforms/{platform_key}/templates/{notification_type}/toggle/",
    parameters=(
        Path("platform_key"),
        Path("notification_type"),
    ),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.NotificationToggle),),
    security=(("PlatformApiKeyAuthentication",),),
)


class NotificationsResource(Resource):
    """Operations with the tag notifications."""

    def notification_v1_campaigns_unsubscribe_retrieve(
        self,
        *,
        unsubscribe_hash: str,
        options: CallOptions | None = None,
    ) -> m.NotificationV1CampaignsUnsubscribeRetrieveResponse:
        """Send `GET /api/notification/v1/campaigns/unsubscribe/{unsubscribe_hash}/`.

        Args:
            unsubscribe_hash: path parameter.
        """
        return self._transport.call(
            _NOTIFICATION_V1_CAMPAIGNS_UNSUBSCRIBE_RETRIEVE,
            (unsubscribe_hash,),
            options=options,
        )

    def notification_v1_orgs_notifications_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        channel: str | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        exclude_channel: str | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        status: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Notification:
        """Send `GET /api/notification/v1/orgs/{org}/notifications/`.

        Args:
            org: path parameter, can be set on the client instead.
            channel: query parameter, must not be empty.
            end_date: query parameter, must not be empty.
            exclude_channel: query parameter, must not be empty.
            start_date: query parameter, must not be empty.
            status: query parameter, must not be empty.
        """
        return self._transport.call(
            _NOTIFICATION_V1_ORGS_NOTIFICATIONS_RETRIEVE,
            (org, channel, end_date, exclude_channel, start_date, status),
            options=options,
        )

    def notification_v1_orgs_notifications_update(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        status: m.NotificationStatusEnum | m.BlankEnum | UnsetType = UNSET,
        context: Any = UNSET,
        created_at: dt.datetime | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Notification:
        """Send `PUT /api/notification/v1/orgs/{org}/notifications/`.

        Args:
            username: body property.
            org: path parameter, can be set on the client instead.
            status: body property.
            context: body property.
            created_at: body property, format date-time.
        """
        return self._transport.call(
            _NOTIFICATION_V1_ORGS_NOTIFICATIONS_UPDATE,
            (org,),
            fields={
                "username": username,
                "status": status,
                "context": context,
                "created_at": created_at,
            },
            options=options,
        )

    def notification_v1_orgs_notifications_bulk_update_partial_update(
        self,
        *,
        org: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        status: m.NotificationStatusEnum | m.BlankEnum | UnsetType = UNSET,
        context: Any = UNSET,
        created_at: dt.datetime | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Notification:
        """Send `PATCH /api/notification/v1/orgs/{org}/notifications/bulk-update/`.

        Args:
            org: path parameter, can be set on the client instead.
            username: body property.
            status: body property.
            context: body property.
            created_at: body property, format date-time.
        """
        return self._transport.call(
            _NOTIFICATION_V1_ORGS_NOTIFICATIONS_BULK_UPDATE_PARTIAL_UPDATE,
            (org,),
            fields={
                "username": username,
                "status": status,
                "context": context,
                "created_at": created_at,
            },
            options=options,
        )

    def notification_v1_orgs_users_notifications_count_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        channel: str | UnsetType = UNSET,
        status: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.NotificationCount:
        """Send `GET
        /api/notification/v1/orgs/{org}/users/{user_id}/notifications-count/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            channel: query parameter, must not be empty.
            status: query parameter, must not be empty.
        """
        return self._transport.call(
            _NOTIFICATION_V1_ORGS_USERS_NOTIFICATIONS_COUNT_RETRIEVE,
            (org, user_id, channel, status),
            options=options,
        )

    def notification_v1_orgs_users_notifications_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        channel: str | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        exclude_channel: str | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        status: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Notification:
        """Send `GET /api/notification/v1/orgs/{org}/users/{user_id}/notifications/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            channel: query parameter, must not be empty.
            end_date: query parameter, must not be empty.
            exclude_channel: query parameter, must not be empty.
            start_date: query parameter, must not be empty.
            status: query parameter, must not be empty.
        """
        return self._transport.call(
            _NOTIFICATION_V1_ORGS_USERS_NOTIFICATIONS_RETRIEVE,
            (org, user_id, channel, end_date, exclude_channel, start_date, status),
            options=options,
        )

    def notification_v1_orgs_users_notifications_update(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        status: m.NotificationStatusEnum | m.BlankEnum | UnsetType = UNSET,
        context: Any = UNSET,
        created_at: dt.datetime | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Notification:
        """Send `PUT /api/notification/v1/orgs/{org}/users/{user_id}/notifications/`.

        Args:
            username: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            status: body property.
            context: body property.
            created_at: body property, format date-time.
        """
        return self._transport.call(
            _NOTIFICATION_V1_ORGS_USERS_NOTIFICATIONS_UPDATE,
            (org, user_id),
            fields={
                "username": username,
                "status": status,
                "context": context,
                "created_at": created_at,
            },
            options=options,
        )

    def notification_v1_orgs_users_notifications_bulk_update_partial_update(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        status: m.NotificationStatusEnum | m.BlankEnum | UnsetType = UNSET,
        context: Any = UNSET,
        created_at: dt.datetime | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Notification:
        """Send `PATCH
        /api/notification/v1/orgs/{org}/users/{user_id}/notifications/bulk-update/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            username: body property.
            status: body property.
            context: body property.
            created_at: body property, format date-time.
        """
        return self._transport.call(
            _NOTIFICATION_V1_ORGS_USERS_NOTIFICATIONS_BULK_UPDATE_PARTIAL_UPDATE,
            (org, user_id),
            fields={
                "username": username,
                "status": status,
                "context": context,
                "created_at": created_at,
            },
            options=options,
        )

    def notification_v1_orgs_users_notifications_destroy(
        self,
        *,
        notification_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/notification/v1/orgs/{org}/users/{user_id}/notifications/{notification_id}/`.

        Args:
            notification_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _NOTIFICATION_V1_ORGS_USERS_NOTIFICATIONS_DESTROY,
            (org, user_id, notification_id),
            options=options,
        )

    def notification_v1_orgs_campaigns_enable_create(
        self,
        *,
        platform_key: str,
        campaign_id: int | UnsetType = UNSET,
        campaign_title: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.NotificationV1OrgsCampaignsEnableCreateResponse:
        """Send `POST /api/notification/v1/orgs/{platform_key}/campaigns/enable/`.

        Args:
            platform_key: path parameter.
            campaign_id: body property.
            campaign_title: body property.
            email: body property, format email.
        """
        return self._transport.call(
            _NOTIFICATION_V1_ORGS_CAMPAIGNS_ENABLE_CREATE,
            (platform_key,),
            fields={
                "campaign_id": campaign_id,
                "campaign_title": campaign_title,
                "email": email,
            },
            options=options,
        )

    def notification_v1_orgs_campaigns_exclude_create(
        self,
        *,
        platform_key: str,
        campaign_id: int | UnsetType = UNSET,
        campaign_title: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.NotificationV1OrgsCampaignsExcludeCreateResponse:
        """Send `POST /api/notification/v1/orgs/{platform_key}/campaigns/exclude/`.

        Args:
            platform_key: path parameter.
            campaign_id: body property.
            campaign_title: body property.
            email: body property, format email.
        """
        return self._transport.call(
            _NOTIFICATION_V1_ORGS_CAMPAIGNS_EXCLUDE_CREATE,
            (platform_key,),
            fields={
                "campaign_id": campaign_id,
                "campaign_title": campaign_title,
                "email": email,
            },
            options=options,
        )

    def notification_v1_orgs_mark_all_as_read_create(
        self,
        *,
        platform_key: str,
        notification_ids: Sequence[UUID] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MarkAllReadResponse:
        """Send `POST /api/notification/v1/orgs/{platform_key}/mark-all-as-read`.

        Args:
            platform_key: path parameter.
            notification_ids: body property, for each item: format uuid.
        """
        return self._transport.call(
            _NOTIFICATION_V1_ORGS_MARK_ALL_AS_READ_CREATE,
            (platform_key,),
            fields={
                "notification_ids": notification_ids,
            },
            options=options,
        )

    def notification_v1_orgs_notification_builder_context_retrieve(
        self,
        *,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> m.ContextResponse:
        """Send `GET
        /api/notification/v1/orgs/{platform_key}/notification-builder/context/`.

        Args:
            platform_key: path parameter.

        Raises:
            BadRequestError: On status 400.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _NOTIFICATION_V1_ORGS_NOTIFICATION_BUILDER_CONTEXT_RETRIEVE,
            (platform_key,),
            options=options,
        )

    def notification_v1_orgs_notification_builder_preview_create(
        self,
        *,
        platform_key: str,
        channels: Sequence[int],
        sources: Sequence[m.NotificationSource],
        template_id: UUID | None | UnsetType = UNSET,
        template_data: m.NotificationTemplateData | None | UnsetType = UNSET,
        context: Mapping[str, Any] | UnsetType = UNSET,
        process_on: dt.datetime | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PreviewResponse:
        """Send `POST
        /api/notification/v1/orgs/{platform_key}/notification-builder/preview/`.

        Args:
            platform_key: path parameter.
            channels: body property.
            sources: body property.
            template_id: body property, format uuid.
            template_data: body property.
            context: body property.
            process_on: body property, format date-time.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _NOTIFICATION_V1_ORGS_NOTIFICATION_BUILDER_PREVIEW_CREATE,
            (platform_key,),
            fields={
                "template_id": template_id,
                "template_data": template_data,
                "channels": channels,
                "sources": sources,
                "context": context,
                "process_on": process_on,
            },
            options=options,
        )

    def notification_v1_orgs_notification_builder_send_create(
        self,
        *,
        platform_key: str,
        build_id: str,
        options: CallOptions | None = None,
    ) -> m.SendResponse:
        """Send `POST
        /api/notification/v1/orgs/{platform_key}/notification-builder/send/`.

        Args:
            platform_key: path parameter.
            build_id: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _NOTIFICATION_V1_ORGS_NOTIFICATION_BUILDER_SEND_CREATE,
            (platform_key,),
            fields={
                "build_id": build_id,
            },
            options=options,
        )

    def notification_v1_orgs_notification_builder_validate_source_create(
        self,
        *,
        platform_key: str,
        type: m.NotificationSourceTypeEnum,
        data: Any,
        options: CallOptions | None = None,
    ) -> m.ValidateSourceResponse:
        """Send `POST
        /api/notification/v1/orgs/{platform_key}/notification-builder/validate_source/`.

        Args:
            platform_key: path parameter.
            type: body property.
            data: body property.

        Raises:
            BadRequestError: On status 400.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _NOTIFICATION_V1_ORGS_NOTIFICATION_BUILDER_VALIDATE_SOURCE_CREATE,
            (platform_key,),
            fields={
                "type": type,
                "data": data,
            },
            options=options,
        )

    def notification_v1_orgs_notification_builder_recipients_list(
        self,
        *,
        platform_key: str,
        id: str,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.Recipient]:
        """Send `GET
        /api/notification/v1/orgs/{platform_key}/notification-builder/{id}/recipients/`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            page: query parameter.
            page_size: query parameter.
            search: query parameter.

        Raises:
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _NOTIFICATION_V1_ORGS_NOTIFICATION_BUILDER_RECIPIENTS_LIST,
            (platform_key, id, page, page_size, search),
            options=options,
        )

    def notification_v1_platforms_config_test_smtp_create(
        self,
        *,
        platform_key: str,
        smtp_host: str,
        smtp_port: int,
        smtp_username: str,
        smtp_password: str,
        test_email: str,
        use_tls: bool | UnsetType = UNSET,
        use_ssl: bool | UnsetType = UNSET,
        from_email: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TestSMTPResponse:
        """Send `POST
        /api/notification/v1/platforms/{platform_key}/config/test-smtp/`.

        Args:
            platform_key: path parameter.
            smtp_host: body property, at most 255 characters.
            smtp_port: body property, at least 1, at most 65535.
            smtp_username: body property, at most 255 characters.
            smtp_password: body property, at most 255 characters.
            test_email: body property, format email.
            use_tls: body property, default true.
            use_ssl: body property, default false.
            from_email: body property, format email.
        """
        return self._transport.call(
            _NOTIFICATION_V1_PLATFORMS_CONFIG_TEST_SMTP_CREATE,
            (platform_key,),
            fields={
                "smtp_host": smtp_host,
                "smtp_port": smtp_port,
                "smtp_username": smtp_username,
                "smtp_password": smtp_password,
                "use_tls": use_tls,
                "use_ssl": use_ssl,
                "test_email": test_email,
                "from_email": from_email,
            },
            options=options,
        )

    def notification_v1_platforms_templates_list(
        self,
        *,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> list[m.NotificationTemplateList]:
        """Send `GET /api/notification/v1/platforms/{platform_key}/templates/`.

        Args:
            platform_key: path parameter.
        """
        return self._transport.call(
            _NOTIFICATION_V1_PLATFORMS_TEMPLATES_LIST,
            (platform_key,),
            options=options,
        )

    def notification_v1_platforms_templates_retrieve(
        self,
        *,
        platform_key: str,
        notification_type: str,
        options: CallOptions | None = None,
    ) -> m.NotificationTemplateDetail:
        """Send `GET
        /api/notification/v1/platforms/{platform_key}/templates/{notification_type}/`.

        Args:
            platform_key: path parameter.
            notification_type: path parameter.
        """
        return self._transport.call(
            _NOTIFICATION_V1_PLATFORMS_TEMPLATES_RETRIEVE,
            (platform_key, notification_type),
            options=options,
        )

    def notification_v1_platforms_templates_partial_update(
        self,
        *,
        platform_key: str,
        notification_type: str,
        name: str | None | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        message_title: str | None | UnsetType = UNSET,
        message_body: str | UnsetType = UNSET,
        short_message_body: str | UnsetType = UNSET,
        email_subject: str | None | UnsetType = UNSET,
        email_from_address: str | None | UnsetType = UNSET,
        email_html_template: str | None | UnsetType = UNSET,
        spa_ids: Sequence[int] | UnsetType = UNSET,
        channel_ids: Sequence[int] | UnsetType = UNSET,
        metadata: Any = UNSET,
        proactive_prompt_message: str | None | UnsetType = UNSET,
        periodic_learner_scope: m.PeriodicLearnerScopeEnum | UnsetType = UNSET,
        periodic_report_period_days: int | UnsetType = UNSET,
        periodic_frequency: m.PeriodicFrequencyEnum | UnsetType = UNSET,
        periodic_custom_interval_days: int | UnsetType = UNSET,
        periodic_execution_time: str | UnsetType = UNSET,
        periodic_timezone: str | UnsetType = UNSET,
        periodic_mentors: Sequence[dict[str, Any]] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.NotificationTemplateDetail:
        """Send `PATCH
        /api/notification/v1/platforms/{platform_key}/templates/{notification_type}/`.

        Args:
            platform_key: path parameter.
            notification_type: path parameter.
            name: body property, at most 255 characters.
            description: body property.
            message_title: body property, at most 255 characters.
            message_body: body property.
            short_message_body: body property.
            email_subject: body property, at most 255 characters.
            email_from_address: body property, at most 255 characters.
            email_html_template: body property.
            spa_ids: body property.
            channel_ids: body property.
            metadata: body property.
            proactive_prompt_message: body property.
            periodic_learner_scope: body property.
            periodic_report_period_days: body property, at least 1, at most 365.
            periodic_frequency: body property.
            periodic_custom_interval_days: body property, at least 1, at most 365.
            periodic_execution_time: body property.
            periodic_timezone: body property.
            periodic_mentors: body property.
        """
        return self._transport.call(
            _NOTIFICATION_V1_PLATFORMS_TEMPLATES_PARTIAL_UPDATE,
            (platform_key, notification_type),
            fields={
                "name": name,
                "description": description,
                "message_title": message_title,
                "message_body": message_body,
                "short_message_body": short_message_body,
                "email_subject": email_subject,
                "email_from_address": email_from_address,
                "email_html_template": email_html_template,
                "spa_ids": spa_ids,
                "channel_ids": channel_ids,
                "metadata": metadata,
                "proactive_prompt_message": proactive_prompt_message,
                "periodic_learner_scope": periodic_learner_scope,
                "periodic_report_period_days": periodic_report_period_days,
                "periodic_frequency": periodic_frequency,
                "periodic_custom_interval_days": periodic_custom_interval_days,
                "periodic_execution_time": periodic_execution_time,
                "periodic_timezone": periodic_timezone,
                "periodic_mentors": periodic_mentors,
            },
            options=options,
        )

    def notification_v1_platforms_templates_reset_create(
        self,
        *,
        platform_key: str,
        notification_type: str,
        options: CallOptions | None = None,
    ) -> m.NotificationV1PlatformsTemplatesResetCreateResponse:
        """Send `POST
        /api/notification/v1/platforms/{platform_key}/templates/{notification_type}/reset/`.

        Args:
            platform_key: path parameter.
            notification_type: path parameter.
        """
        return self._transport.call(
            _NOTIFICATION_V1_PLATFORMS_TEMPLATES_RESET_CREATE,
            (platform_key, notification_type),
            options=options,
        )

    def notification_v1_platforms_templates_test_create(
        self,
        *,
        platform_key: str,
        notification_type: str,
        test_email: str | UnsetType = UNSET,
        context: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.NotificationTemplateTestResponse:
        """Send `POST
        /api/notification/v1/platforms/{platform_key}/templates/{notification_type}/test/`.

        Args:
            platform_key: path parameter.
            notification_type: path parameter.
            test_email: body property, format email.
            context: body property.
        """
        return self._transport.call(
            _NOTIFICATION_V1_PLATFORMS_TEMPLATES_TEST_CREATE,
            (platform_key, notification_type),
            fields={
                "test_email": test_email,
                "context": context,
            },
            options=options,
        )

    def notification_v1_platforms_templates_toggle_partial_update(
        self,
        *,
        platform_key: str,
        notification_type: str,
        allow_notification: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.NotificationToggle:
        """Send `PATCH
        /api/notification/v1/platforms/{platform_key}/templates/{notification_type}/toggle/`.

        Args:
            platform_key: path parameter.
            notification_type: path parameter.
            allow_notification: body property.
        """
        return self._transport.call(
            _NOTIFICATION_V1_PLATFORMS_TEMPLATES_TOGGLE_PARTIAL_UPDATE,
            (platform_key, notification_type),
            fields={
                "allow_notification": allow_notification,
            },
            options=options,
        )


class AsyncNotificationsResource(AsyncResource):
    """Operations with the tag notifications."""

    async def notification_v1_campaigns_unsubscribe_retrieve(
        self,
        *,
        unsubscribe_hash: str,
        options: CallOptions | None = None,
    ) -> m.NotificationV1CampaignsUnsubscribeRetrieveResponse:
        """Send `GET /api/notification/v1/campaigns/unsubscribe/{unsubscribe_hash}/`.

        Args:
            unsubscribe_hash: path parameter.
        """
        return await self._transport.call(
            _NOTIFICATION_V1_CAMPAIGNS_UNSUBSCRIBE_RETRIEVE,
            (unsubscribe_hash,),
            options=options,
        )

    async def notification_v1_orgs_notifications_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        channel: str | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        exclude_channel: str | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        status: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Notification:
        """Send `GET /api/notification/v1/orgs/{org}/notifications/`.

        Args:
            org: path parameter, can be set on the client instead.
            channel: query parameter, must not be empty.
            end_date: query parameter, must not be empty.
            exclude_channel: query parameter, must not be empty.
            start_date: query parameter, must not be empty.
            status: query parameter, must not be empty.
        """
        return await self._transport.call(
            _NOTIFICATION_V1_ORGS_NOTIFICATIONS_RETRIEVE,
            (org, channel, end_date, exclude_channel, start_date, status),
            options=options,
        )

    async def notification_v1_orgs_notifications_update(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        status: m.NotificationStatusEnum | m.BlankEnum | UnsetType = UNSET,
        context: Any = UNSET,
        created_at: dt.datetime | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Notification:
        """Send `PUT /api/notification/v1/orgs/{org}/notifications/`.

        Args:
            username: body property.
            org: path parameter, can be set on the client instead.
            status: body property.
            context: body property.
            created_at: body property, format date-time.
        """
        return await self._transport.call(
            _NOTIFICATION_V1_ORGS_NOTIFICATIONS_UPDATE,
            (org,),
            fields={
                "username": username,
                "status": status,
                "context": context,
                "created_at": created_at,
            },
            options=options,
        )

    async def notification_v1_orgs_notifications_bulk_update_partial_update(
        self,
        *,
        org: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        status: m.NotificationStatusEnum | m.BlankEnum | UnsetType = UNSET,
        context: Any = UNSET,
        created_at: dt.datetime | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Notification:
        """Send `PATCH /api/notification/v1/orgs/{org}/notifications/bulk-update/`.

        Args:
            org: path parameter, can be set on the client instead.
            username: body property.
            status: body property.
            context: body property.
            created_at: body property, format date-time.
        """
        return await self._transport.call(
            _NOTIFICATION_V1_ORGS_NOTIFICATIONS_BULK_UPDATE_PARTIAL_UPDATE,
            (org,),
            fields={
                "username": username,
                "status": status,
                "context": context,
                "created_at": created_at,
            },
            options=options,
        )

    async def notification_v1_orgs_users_notifications_count_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        channel: str | UnsetType = UNSET,
        status: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.NotificationCount:
        """Send `GET
        /api/notification/v1/orgs/{org}/users/{user_id}/notifications-count/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            channel: query parameter, must not be empty.
            status: query parameter, must not be empty.
        """
        return await self._transport.call(
            _NOTIFICATION_V1_ORGS_USERS_NOTIFICATIONS_COUNT_RETRIEVE,
            (org, user_id, channel, status),
            options=options,
        )

    async def notification_v1_orgs_users_notifications_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        channel: str | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        exclude_channel: str | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        status: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Notification:
        """Send `GET /api/notification/v1/orgs/{org}/users/{user_id}/notifications/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            channel: query parameter, must not be empty.
            end_date: query parameter, must not be empty.
            exclude_channel: query parameter, must not be empty.
            start_date: query parameter, must not be empty.
            status: query parameter, must not be empty.
        """
        return await self._transport.call(
            _NOTIFICATION_V1_ORGS_USERS_NOTIFICATIONS_RETRIEVE,
            (org, user_id, channel, end_date, exclude_channel, start_date, status),
            options=options,
        )

    async def notification_v1_orgs_users_notifications_update(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        status: m.NotificationStatusEnum | m.BlankEnum | UnsetType = UNSET,
        context: Any = UNSET,
        created_at: dt.datetime | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Notification:
        """Send `PUT /api/notification/v1/orgs/{org}/users/{user_id}/notifications/`.

        Args:
            username: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            status: body property.
            context: body property.
            created_at: body property, format date-time.
        """
        return await self._transport.call(
            _NOTIFICATION_V1_ORGS_USERS_NOTIFICATIONS_UPDATE,
            (org, user_id),
            fields={
                "username": username,
                "status": status,
                "context": context,
                "created_at": created_at,
            },
            options=options,
        )

    async def notification_v1_orgs_users_notifications_bulk_update_partial_update(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        status: m.NotificationStatusEnum | m.BlankEnum | UnsetType = UNSET,
        context: Any = UNSET,
        created_at: dt.datetime | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Notification:
        """Send `PATCH
        /api/notification/v1/orgs/{org}/users/{user_id}/notifications/bulk-update/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            username: body property.
            status: body property.
            context: body property.
            created_at: body property, format date-time.
        """
        return await self._transport.call(
            _NOTIFICATION_V1_ORGS_USERS_NOTIFICATIONS_BULK_UPDATE_PARTIAL_UPDATE,
            (org, user_id),
            fields={
                "username": username,
                "status": status,
                "context": context,
                "created_at": created_at,
            },
            options=options,
        )

    async def notification_v1_orgs_users_notifications_destroy(
        self,
        *,
        notification_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/notification/v1/orgs/{org}/users/{user_id}/notifications/{notification_id}/`.

        Args:
            notification_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _NOTIFICATION_V1_ORGS_USERS_NOTIFICATIONS_DESTROY,
            (org, user_id, notification_id),
            options=options,
        )

    async def notification_v1_orgs_campaigns_enable_create(
        self,
        *,
        platform_key: str,
        campaign_id: int | UnsetType = UNSET,
        campaign_title: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.NotificationV1OrgsCampaignsEnableCreateResponse:
        """Send `POST /api/notification/v1/orgs/{platform_key}/campaigns/enable/`.

        Args:
            platform_key: path parameter.
            campaign_id: body property.
            campaign_title: body property.
            email: body property, format email.
        """
        return await self._transport.call(
            _NOTIFICATION_V1_ORGS_CAMPAIGNS_ENABLE_CREATE,
            (platform_key,),
            fields={
                "campaign_id": campaign_id,
                "campaign_title": campaign_title,
                "email": email,
            },
            options=options,
        )

    async def notification_v1_orgs_campaigns_exclude_create(
        self,
        *,
        platform_key: str,
        campaign_id: int | UnsetType = UNSET,
        campaign_title: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.NotificationV1OrgsCampaignsExcludeCreateResponse:
        """Send `POST /api/notification/v1/orgs/{platform_key}/campaigns/exclude/`.

        Args:
            platform_key: path parameter.
            campaign_id: body property.
            campaign_title: body property.
            email: body property, format email.
        """
        return await self._transport.call(
            _NOTIFICATION_V1_ORGS_CAMPAIGNS_EXCLUDE_CREATE,
            (platform_key,),
            fields={
                "campaign_id": campaign_id,
                "campaign_title": campaign_title,
                "email": email,
            },
            options=options,
        )

    async def notification_v1_orgs_mark_all_as_read_create(
        self,
        *,
        platform_key: str,
        notification_ids: Sequence[UUID] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MarkAllReadResponse:
        """Send `POST /api/notification/v1/orgs/{platform_key}/mark-all-as-read`.

        Args:
            platform_key: path parameter.
            notification_ids: body property, for each item: format uuid.
        """
        return await self._transport.call(
            _NOTIFICATION_V1_ORGS_MARK_ALL_AS_READ_CREATE,
            (platform_key,),
            fields={
                "notification_ids": notification_ids,
            },
            options=options,
        )

    async def notification_v1_orgs_notification_builder_context_retrieve(
        self,
        *,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> m.ContextResponse:
        """Send `GET
        /api/notification/v1/orgs/{platform_key}/notification-builder/context/`.

        Args:
            platform_key: path parameter.

        Raises:
            BadRequestError: On status 400.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _NOTIFICATION_V1_ORGS_NOTIFICATION_BUILDER_CONTEXT_RETRIEVE,
            (platform_key,),
            options=options,
        )

    async def notification_v1_orgs_notification_builder_preview_create(
        self,
        *,
        platform_key: str,
        channels: Sequence[int],
        sources: Sequence[m.NotificationSource],
        template_id: UUID | None | UnsetType = UNSET,
        template_data: m.NotificationTemplateData | None | UnsetType = UNSET,
        context: Mapping[str, Any] | UnsetType = UNSET,
        process_on: dt.datetime | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PreviewResponse:
        """Send `POST
        /api/notification/v1/orgs/{platform_key}/notification-builder/preview/`.

        Args:
            platform_key: path parameter.
            channels: body property.
            sources: body property.
            template_id: body property, format uuid.
            template_data: body property.
            context: body property.
            process_on: body property, format date-time.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _NOTIFICATION_V1_ORGS_NOTIFICATION_BUILDER_PREVIEW_CREATE,
            (platform_key,),
            fields={
                "template_id": template_id,
                "template_data": template_data,
                "channels": channels,
                "sources": sources,
                "context": context,
                "process_on": process_on,
            },
            options=options,
        )

    async def notification_v1_orgs_notification_builder_send_create(
        self,
        *,
        platform_key: str,
        build_id: str,
        options: CallOptions | None = None,
    ) -> m.SendResponse:
        """Send `POST
        /api/notification/v1/orgs/{platform_key}/notification-builder/send/`.

        Args:
            platform_key: path parameter.
            build_id: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _NOTIFICATION_V1_ORGS_NOTIFICATION_BUILDER_SEND_CREATE,
            (platform_key,),
            fields={
                "build_id": build_id,
            },
            options=options,
        )

    async def notification_v1_orgs_notification_builder_validate_source_create(
        self,
        *,
        platform_key: str,
        type: m.NotificationSourceTypeEnum,
        data: Any,
        options: CallOptions | None = None,
    ) -> m.ValidateSourceResponse:
        """Send `POST
        /api/notification/v1/orgs/{platform_key}/notification-builder/validate_source/`.

        Args:
            platform_key: path parameter.
            type: body property.
            data: body property.

        Raises:
            BadRequestError: On status 400.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _NOTIFICATION_V1_ORGS_NOTIFICATION_BUILDER_VALIDATE_SOURCE_CREATE,
            (platform_key,),
            fields={
                "type": type,
                "data": data,
            },
            options=options,
        )

    async def notification_v1_orgs_notification_builder_recipients_list(
        self,
        *,
        platform_key: str,
        id: str,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.Recipient]:
        """Send `GET
        /api/notification/v1/orgs/{platform_key}/notification-builder/{id}/recipients/`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            page: query parameter.
            page_size: query parameter.
            search: query parameter.

        Raises:
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _NOTIFICATION_V1_ORGS_NOTIFICATION_BUILDER_RECIPIENTS_LIST,
            (platform_key, id, page, page_size, search),
            options=options,
        )

    async def notification_v1_platforms_config_test_smtp_create(
        self,
        *,
        platform_key: str,
        smtp_host: str,
        smtp_port: int,
        smtp_username: str,
        smtp_password: str,
        test_email: str,
        use_tls: bool | UnsetType = UNSET,
        use_ssl: bool | UnsetType = UNSET,
        from_email: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TestSMTPResponse:
        """Send `POST
        /api/notification/v1/platforms/{platform_key}/config/test-smtp/`.

        Args:
            platform_key: path parameter.
            smtp_host: body property, at most 255 characters.
            smtp_port: body property, at least 1, at most 65535.
            smtp_username: body property, at most 255 characters.
            smtp_password: body property, at most 255 characters.
            test_email: body property, format email.
            use_tls: body property, default true.
            use_ssl: body property, default false.
            from_email: body property, format email.
        """
        return await self._transport.call(
            _NOTIFICATION_V1_PLATFORMS_CONFIG_TEST_SMTP_CREATE,
            (platform_key,),
            fields={
                "smtp_host": smtp_host,
                "smtp_port": smtp_port,
                "smtp_username": smtp_username,
                "smtp_password": smtp_password,
                "use_tls": use_tls,
                "use_ssl": use_ssl,
                "test_email": test_email,
                "from_email": from_email,
            },
            options=options,
        )

    async def notification_v1_platforms_templates_list(
        self,
        *,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> list[m.NotificationTemplateList]:
        """Send `GET /api/notification/v1/platforms/{platform_key}/templates/`.

        Args:
            platform_key: path parameter.
        """
        return await self._transport.call(
            _NOTIFICATION_V1_PLATFORMS_TEMPLATES_LIST,
            (platform_key,),
            options=options,
        )

    async def notification_v1_platforms_templates_retrieve(
        self,
        *,
        platform_key: str,
        notification_type: str,
        options: CallOptions | None = None,
    ) -> m.NotificationTemplateDetail:
        """Send `GET
        /api/notification/v1/platforms/{platform_key}/templates/{notification_type}/`.

        Args:
            platform_key: path parameter.
            notification_type: path parameter.
        """
        return await self._transport.call(
            _NOTIFICATION_V1_PLATFORMS_TEMPLATES_RETRIEVE,
            (platform_key, notification_type),
            options=options,
        )

    async def notification_v1_platforms_templates_partial_update(
        self,
        *,
        platform_key: str,
        notification_type: str,
        name: str | None | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        message_title: str | None | UnsetType = UNSET,
        message_body: str | UnsetType = UNSET,
        short_message_body: str | UnsetType = UNSET,
        email_subject: str | None | UnsetType = UNSET,
        email_from_address: str | None | UnsetType = UNSET,
        email_html_template: str | None | UnsetType = UNSET,
        spa_ids: Sequence[int] | UnsetType = UNSET,
        channel_ids: Sequence[int] | UnsetType = UNSET,
        metadata: Any = UNSET,
        proactive_prompt_message: str | None | UnsetType = UNSET,
        periodic_learner_scope: m.PeriodicLearnerScopeEnum | UnsetType = UNSET,
        periodic_report_period_days: int | UnsetType = UNSET,
        periodic_frequency: m.PeriodicFrequencyEnum | UnsetType = UNSET,
        periodic_custom_interval_days: int | UnsetType = UNSET,
        periodic_execution_time: str | UnsetType = UNSET,
        periodic_timezone: str | UnsetType = UNSET,
        periodic_mentors: Sequence[dict[str, Any]] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.NotificationTemplateDetail:
        """Send `PATCH
        /api/notification/v1/platforms/{platform_key}/templates/{notification_type}/`.

        Args:
            platform_key: path parameter.
            notification_type: path parameter.
            name: body property, at most 255 characters.
            description: body property.
            message_title: body property, at most 255 characters.
            message_body: body property.
            short_message_body: body property.
            email_subject: body property, at most 255 characters.
            email_from_address: body property, at most 255 characters.
            email_html_template: body property.
            spa_ids: body property.
            channel_ids: body property.
            metadata: body property.
            proactive_prompt_message: body property.
            periodic_learner_scope: body property.
            periodic_report_period_days: body property, at least 1, at most 365.
            periodic_frequency: body property.
            periodic_custom_interval_days: body property, at least 1, at most 365.
            periodic_execution_time: body property.
            periodic_timezone: body property.
            periodic_mentors: body property.
        """
        return await self._transport.call(
            _NOTIFICATION_V1_PLATFORMS_TEMPLATES_PARTIAL_UPDATE,
            (platform_key, notification_type),
            fields={
                "name": name,
                "description": description,
                "message_title": message_title,
                "message_body": message_body,
                "short_message_body": short_message_body,
                "email_subject": email_subject,
                "email_from_address": email_from_address,
                "email_html_template": email_html_template,
                "spa_ids": spa_ids,
                "channel_ids": channel_ids,
                "metadata": metadata,
                "proactive_prompt_message": proactive_prompt_message,
                "periodic_learner_scope": periodic_learner_scope,
                "periodic_report_period_days": periodic_report_period_days,
                "periodic_frequency": periodic_frequency,
                "periodic_custom_interval_days": periodic_custom_interval_days,
                "periodic_execution_time": periodic_execution_time,
                "periodic_timezone": periodic_timezone,
                "periodic_mentors": periodic_mentors,
            },
            options=options,
        )

    async def notification_v1_platforms_templates_reset_create(
        self,
        *,
        platform_key: str,
        notification_type: str,
        options: CallOptions | None = None,
    ) -> m.NotificationV1PlatformsTemplatesResetCreateResponse:
        """Send `POST
        /api/notification/v1/platforms/{platform_key}/templates/{notification_type}/reset/`.

        Args:
            platform_key: path parameter.
            notification_type: path parameter.
        """
        return await self._transport.call(
            _NOTIFICATION_V1_PLATFORMS_TEMPLATES_RESET_CREATE,
            (platform_key, notification_type),
            options=options,
        )

    async def notification_v1_platforms_templates_test_create(
        self,
        *,
        platform_key: str,
        notification_type: str,
        test_email: str | UnsetType = UNSET,
        context: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.NotificationTemplateTestResponse:
        """Send `POST
        /api/notification/v1/platforms/{platform_key}/templates/{notification_type}/test/`.

        Args:
            platform_key: path parameter.
            notification_type: path parameter.
            test_email: body property, format email.
            context: body property.
        """
        return await self._transport.call(
            _NOTIFICATION_V1_PLATFORMS_TEMPLATES_TEST_CREATE,
            (platform_key, notification_type),
            fields={
                "test_email": test_email,
                "context": context,
            },
            options=options,
        )

    async def notification_v1_platforms_templates_toggle_partial_update(
        self,
        *,
        platform_key: str,
        notification_type: str,
        allow_notification: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.NotificationToggle:
        """Send `PATCH
        /api/notification/v1/platforms/{platform_key}/templates/{notification_type}/toggle/`.

        Args:
            platform_key: path parameter.
            notification_type: path parameter.
            allow_notification: body property.
        """
        return await self._transport.call(
            _NOTIFICATION_V1_PLATFORMS_TEMPLATES_TOGGLE_PARTIAL_UPDATE,
            (platform_key, notification_type),
            fields={
                "allow_notification": allow_notification,
            },
            options=options,
        )


class NotificationsRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    notification_v1_campaigns_unsubscribe_retrieve = RawMethod(
        NotificationsResource.notification_v1_campaigns_unsubscribe_retrieve
    )
    notification_v1_orgs_notifications_retrieve = RawMethod(
        NotificationsResource.notification_v1_orgs_notifications_retrieve
    )
    notification_v1_orgs_notifications_update = RawMethod(
        NotificationsResource.notification_v1_orgs_notifications_update
    )
    notification_v1_orgs_notifications_bulk_update_partial_update = RawMethod(
        NotificationsResource.notification_v1_orgs_notifications_bulk_update_partial_update
    )
    notification_v1_orgs_users_notifications_count_retrieve = RawMethod(
        NotificationsResource.notification_v1_orgs_users_notifications_count_retrieve
    )
    notification_v1_orgs_users_notifications_retrieve = RawMethod(
        NotificationsResource.notification_v1_orgs_users_notifications_retrieve
    )
    notification_v1_orgs_users_notifications_update = RawMethod(
        NotificationsResource.notification_v1_orgs_users_notifications_update
    )
    notification_v1_orgs_users_notifications_bulk_update_partial_update = RawMethod(
        NotificationsResource.notification_v1_orgs_users_notifications_bulk_update_partial_update
    )
    notification_v1_orgs_users_notifications_destroy = RawMethod(
        NotificationsResource.notification_v1_orgs_users_notifications_destroy
    )
    notification_v1_orgs_campaigns_enable_create = RawMethod(
        NotificationsResource.notification_v1_orgs_campaigns_enable_create
    )
    notification_v1_orgs_campaigns_exclude_create = RawMethod(
        NotificationsResource.notification_v1_orgs_campaigns_exclude_create
    )
    notification_v1_orgs_mark_all_as_read_create = RawMethod(
        NotificationsResource.notification_v1_orgs_mark_all_as_read_create
    )
    notification_v1_orgs_notification_builder_context_retrieve = RawMethod(
        NotificationsResource.notification_v1_orgs_notification_builder_context_retrieve
    )
    notification_v1_orgs_notification_builder_preview_create = RawMethod(
        NotificationsResource.notification_v1_orgs_notification_builder_preview_create
    )
    notification_v1_orgs_notification_builder_send_create = RawMethod(
        NotificationsResource.notification_v1_orgs_notification_builder_send_create
    )
    notification_v1_orgs_notification_builder_validate_source_create = RawMethod(
        NotificationsResource.notification_v1_orgs_notification_builder_validate_source_create
    )
    notification_v1_orgs_notification_builder_recipients_list = RawMethod(
        NotificationsResource.notification_v1_orgs_notification_builder_recipients_list
    )
    notification_v1_platforms_config_test_smtp_create = RawMethod(
        NotificationsResource.notification_v1_platforms_config_test_smtp_create
    )
    notification_v1_platforms_templates_list = RawMethod(
        NotificationsResource.notification_v1_platforms_templates_list
    )
    notification_v1_platforms_templates_retrieve = RawMethod(
        NotificationsResource.notification_v1_platforms_templates_retrieve
    )
    notification_v1_platforms_templates_partial_update = RawMethod(
        NotificationsResource.notification_v1_platforms_templates_partial_update
    )
    notification_v1_platforms_templates_reset_create = RawMethod(
        NotificationsResource.notification_v1_platforms_templates_reset_create
    )
    notification_v1_platforms_templates_test_create = RawMethod(
        NotificationsResource.notification_v1_platforms_templates_test_create
    )
    notification_v1_platforms_templates_toggle_partial_update = RawMethod(
        NotificationsResource.notification_v1_platforms_templates_toggle_partial_update
    )


class AsyncNotificationsRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    notification_v1_campaigns_unsubscribe_retrieve = AsyncRawMethod(
        AsyncNotificationsResource.notification_v1_campaigns_unsubscribe_retrieve
    )
    notification_v1_orgs_notifications_retrieve = AsyncRawMethod(
        AsyncNotificationsResource.notification_v1_orgs_notifications_retrieve
    )
    notification_v1_orgs_notifications_update = AsyncRawMethod(
        AsyncNotificationsResource.notification_v1_orgs_notifications_update
    )
    notification_v1_orgs_notifications_bulk_update_partial_update = AsyncRawMethod(
        AsyncNotificationsResource.notification_v1_orgs_notifications_bulk_update_partial_update
    )
    notification_v1_orgs_users_notifications_count_retrieve = AsyncRawMethod(
        AsyncNotificationsResource.notification_v1_orgs_users_notifications_count_retrieve
    )
    notification_v1_orgs_users_notifications_retrieve = AsyncRawMethod(
        AsyncNotificationsResource.notification_v1_orgs_users_notifications_retrieve
    )
    notification_v1_orgs_users_notifications_update = AsyncRawMethod(
        AsyncNotificationsResource.notification_v1_orgs_users_notifications_update
    )
    notification_v1_orgs_users_notifications_bulk_update_partial_update = AsyncRawMethod(
        AsyncNotificationsResource.notification_v1_orgs_users_notifications_bulk_update_partial_update
    )
    notification_v1_orgs_users_notifications_destroy = AsyncRawMethod(
        AsyncNotificationsResource.notification_v1_orgs_users_notifications_destroy
    )
    notification_v1_orgs_campaigns_enable_create = AsyncRawMethod(
        AsyncNotificationsResource.notification_v1_orgs_campaigns_enable_create
    )
    notification_v1_orgs_campaigns_exclude_create = AsyncRawMethod(
        AsyncNotificationsResource.notification_v1_orgs_campaigns_exclude_create
    )
    notification_v1_orgs_mark_all_as_read_create = AsyncRawMethod(
        AsyncNotificationsResource.notification_v1_orgs_mark_all_as_read_create
    )
    notification_v1_orgs_notification_builder_context_retrieve = AsyncRawMethod(
        AsyncNotificationsResource.notification_v1_orgs_notification_builder_context_retrieve
    )
    notification_v1_orgs_notification_builder_preview_create = AsyncRawMethod(
        AsyncNotificationsResource.notification_v1_orgs_notification_builder_preview_create
    )
    notification_v1_orgs_notification_builder_send_create = AsyncRawMethod(
        AsyncNotificationsResource.notification_v1_orgs_notification_builder_send_create
    )
    notification_v1_orgs_notification_builder_validate_source_create = AsyncRawMethod(
        AsyncNotificationsResource.notification_v1_orgs_notification_builder_validate_source_create
    )
    notification_v1_orgs_notification_builder_recipients_list = AsyncRawMethod(
        AsyncNotificationsResource.notification_v1_orgs_notification_builder_recipients_list
    )
    notification_v1_platforms_config_test_smtp_create = AsyncRawMethod(
        AsyncNotificationsResource.notification_v1_platforms_config_test_smtp_create
    )
    notification_v1_platforms_templates_list = AsyncRawMethod(
        AsyncNotificationsResource.notification_v1_platforms_templates_list
    )
    notification_v1_platforms_templates_retrieve = AsyncRawMethod(
        AsyncNotificationsResource.notification_v1_platforms_templates_retrieve
    )
    notification_v1_platforms_templates_partial_update = AsyncRawMethod(
        AsyncNotificationsResource.notification_v1_platforms_templates_partial_update
    )
    notification_v1_platforms_templates_reset_create = AsyncRawMethod(
        AsyncNotificationsResource.notification_v1_platforms_templates_reset_create
    )
    notification_v1_platforms_templates_test_create = AsyncRawMethod(
        AsyncNotificationsResource.notification_v1_platforms_templates_test_create
    )
    notification_v1_platforms_templates_toggle_partial_update = AsyncRawMethod(
        AsyncNotificationsResource.notification_v1_platforms_templates_toggle_partial_update
    )


class NotificationsStream(ResponseVariant):
    """The same methods, returning `StreamedResponse`."""

    notification_v1_campaigns_unsubscribe_retrieve = StreamMethod(
        NotificationsResource.notification_v1_campaigns_unsubscribe_retrieve
    )
    notification_v1_orgs_notifications_retrieve = StreamMethod(
        NotificationsResource.notification_v1_orgs_notifications_retrieve
    )
    notification_v1_orgs_notifications_update = StreamMethod(
        NotificationsResource.notification_v1_orgs_notifications_update
    )
    notification_v1_orgs_notifications_bulk_update_partial_update = StreamMethod(
        NotificationsResource.notification_v1_orgs_notifications_bulk_update_partial_update
    )
    notification_v1_orgs_users_notifications_count_retrieve = StreamMethod(
        NotificationsResource.notification_v1_orgs_users_notifications_count_retrieve
    )
    notification_v1_orgs_users_notifications_retrieve = StreamMethod(
        NotificationsResource.notification_v1_orgs_users_notifications_retrieve
    )
    notification_v1_orgs_users_notifications_update = StreamMethod(
        NotificationsResource.notification_v1_orgs_users_notifications_update
    )
    notification_v1_orgs_users_notifications_bulk_update_partial_update = StreamMethod(
        NotificationsResource.notification_v1_orgs_users_notifications_bulk_update_partial_update
    )
    notification_v1_orgs_users_notifications_destroy = StreamMethod(
        NotificationsResource.notification_v1_orgs_users_notifications_destroy
    )
    notification_v1_orgs_campaigns_enable_create = StreamMethod(
        NotificationsResource.notification_v1_orgs_campaigns_enable_create
    )
    notification_v1_orgs_campaigns_exclude_create = StreamMethod(
        NotificationsResource.notification_v1_orgs_campaigns_exclude_create
    )
    notification_v1_orgs_mark_all_as_read_create = StreamMethod(
        NotificationsResource.notification_v1_orgs_mark_all_as_read_create
    )
    notification_v1_orgs_notification_builder_context_retrieve = StreamMethod(
        NotificationsResource.notification_v1_orgs_notification_builder_context_retrieve
    )
    notification_v1_orgs_notification_builder_preview_create = StreamMethod(
        NotificationsResource.notification_v1_orgs_notification_builder_preview_create
    )
    notification_v1_orgs_notification_builder_send_create = StreamMethod(
        NotificationsResource.notification_v1_orgs_notification_builder_send_create
    )
    notification_v1_orgs_notification_builder_validate_source_create = StreamMethod(
        NotificationsResource.notification_v1_orgs_notification_builder_validate_source_create
    )
    notification_v1_orgs_notification_builder_recipients_list = StreamMethod(
        NotificationsResource.notification_v1_orgs_notification_builder_recipients_list
    )
    notification_v1_platforms_config_test_smtp_create = StreamMethod(
        NotificationsResource.notification_v1_platforms_config_test_smtp_create
    )
    notification_v1_platforms_templates_list = StreamMethod(
        NotificationsResource.notification_v1_platforms_templates_list
    )
    notification_v1_platforms_templates_retrieve = StreamMethod(
        NotificationsResource.notification_v1_platforms_templates_retrieve
    )
    notification_v1_platforms_templates_partial_update = StreamMethod(
        NotificationsResource.notification_v1_platforms_templates_partial_update
    )
    notification_v1_platforms_templates_reset_create = StreamMethod(
        NotificationsResource.notification_v1_platforms_templates_reset_create
    )
    notification_v1_platforms_templates_test_create = StreamMethod(
        NotificationsResource.notification_v1_platforms_templates_test_create
    )
    notification_v1_platforms_templates_toggle_partial_update = StreamMethod(
        NotificationsResource.notification_v1_platforms_templates_toggle_partial_update
    )


class AsyncNotificationsStream(ResponseVariant):
    """The same methods, returning `AsyncStreamedResponse`."""

    notification_v1_campaigns_unsubscribe_retrieve = AsyncStreamMethod(
        AsyncNotificationsResource.notification_v1_campaigns_unsubscribe_retrieve
    )
    notification_v1_orgs_notifications_retrieve = AsyncStreamMethod(
        AsyncNotificationsResource.notification_v1_orgs_notifications_retrieve
    )
    notification_v1_orgs_notifications_update = AsyncStreamMethod(
        AsyncNotificationsResource.notification_v1_orgs_notifications_update
    )
    notification_v1_orgs_notifications_bulk_update_partial_update = AsyncStreamMethod(
        AsyncNotificationsResource.notification_v1_orgs_notifications_bulk_update_partial_update
    )
    notification_v1_orgs_users_notifications_count_retrieve = AsyncStreamMethod(
        AsyncNotificationsResource.notification_v1_orgs_users_notifications_count_retrieve
    )
    notification_v1_orgs_users_notifications_retrieve = AsyncStreamMethod(
        AsyncNotificationsResource.notification_v1_orgs_users_notifications_retrieve
    )
    notification_v1_orgs_users_notifications_update = AsyncStreamMethod(
        AsyncNotificationsResource.notification_v1_orgs_users_notifications_update
    )
    notification_v1_orgs_users_notifications_bulk_update_partial_update = AsyncStreamMethod(
        AsyncNotificationsResource.notification_v1_orgs_users_notifications_bulk_update_partial_update
    )
    notification_v1_orgs_users_notifications_destroy = AsyncStreamMethod(
        AsyncNotificationsResource.notification_v1_orgs_users_notifications_destroy
    )
    notification_v1_orgs_campaigns_enable_create = AsyncStreamMethod(
        AsyncNotificationsResource.notification_v1_orgs_campaigns_enable_create
    )
    notification_v1_orgs_campaigns_exclude_create = AsyncStreamMethod(
        AsyncNotificationsResource.notification_v1_orgs_campaigns_exclude_create
    )
    notification_v1_orgs_mark_all_as_read_create = AsyncStreamMethod(
        AsyncNotificationsResource.notification_v1_orgs_mark_all_as_read_create
    )
    notification_v1_orgs_notification_builder_context_retrieve = AsyncStreamMethod(
        AsyncNotificationsResource.notification_v1_orgs_notification_builder_context_retrieve
    )
    notification_v1_orgs_notification_builder_preview_create = AsyncStreamMethod(
        AsyncNotificationsResource.notification_v1_orgs_notification_builder_preview_create
    )
    notification_v1_orgs_notification_builder_send_create = AsyncStreamMethod(
        AsyncNotificationsResource.notification_v1_orgs_notification_builder_send_create
    )
    notification_v1_orgs_notification_builder_validate_source_create = AsyncStreamMethod(
        AsyncNotificationsResource.notification_v1_orgs_notification_builder_validate_source_create
    )
    notification_v1_orgs_notification_builder_recipients_list = AsyncStreamMethod(
        AsyncNotificationsResource.notification_v1_orgs_notification_builder_recipients_list
    )
    notification_v1_platforms_config_test_smtp_create = AsyncStreamMethod(
        AsyncNotificationsResource.notification_v1_platforms_config_test_smtp_create
    )
    notification_v1_platforms_templates_list = AsyncStreamMethod(
        AsyncNotificationsResource.notification_v1_platforms_templates_list
    )
    notification_v1_platforms_templates_retrieve = AsyncStreamMethod(
        AsyncNotificationsResource.notification_v1_platforms_templates_retrieve
    )
    notification_v1_platforms_templates_partial_update = AsyncStreamMethod(
        AsyncNotificationsResource.notification_v1_platforms_templates_partial_update
    )
    notification_v1_platforms_templates_reset_create = AsyncStreamMethod(
        AsyncNotificationsResource.notification_v1_platforms_templates_reset_create
    )
    notification_v1_platforms_templates_test_create = AsyncStreamMethod(
        AsyncNotificationsResource.notification_v1_platforms_templates_test_create
    )
    notification_v1_platforms_templates_toggle_partial_update = AsyncStreamMethod(
        AsyncNotificationsResource.notification_v1_platforms_templates_toggle_partial_update
    )
