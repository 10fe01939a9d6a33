"""Operations with the tag commerce."""

from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .. import models as m
from .._runtime.config.options import CallOptions
from .._runtime.operation import Body, Operation, Path, ResponseSpec
from .._runtime.resource import AsyncResource, Resource
from .._runtime.response_variants import (
    AsyncRawMethod,
    AsyncStreamMethod,
    RawMethod,
    ResponseVariant,
    StreamMethod,
)

_PROVIDER_ASSOCIATION_STRIPE_CALLBACK_RETRIEVE = Operation(
    "commerce.provider_association_stripe_callback_retrieve",
    "GET",
    "/api/provider-association/stripe/callback/{launch_id}/",
    parameters=(Path("launch_id"),),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.ProviderAssociationStripeCallbackRetrieveResponse,
        ),
        ResponseSpec(
            "404",
            "application/json",
            lambda: m.ProviderAssociationStripeCallbackRetrieveResponse404,
        ),
    ),
)
_PROVIDERS_APPLE_ASSOCIATE_ACCOUNT_CREATE = Operation(
    "commerce.providers_apple_associate_account_create",
    "POST",
    "/api/providers/apple/associate-account/",
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.AssociateAccountResponse),
        ResponseSpec("400", "application/json", lambda: m.BaseErrorResponse),
    ),
)
_PROVIDERS_APPLE_HOOK_CREATE = Operation(
    "commerce.providers_apple_hook_create",
    "POST",
    "/api/providers/apple/hook/",
)
_PROVIDERS_APPLE_SUBSCRIPTION_STATUS_CREATE = Operation(
    "commerce.providers_apple_subscription_status_create",
    "POST",
    "/api/providers/apple/subscription-status/",
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
        ResponseSpec("200", "application/json", lambda: m.AppleSubscriptionStatusView),
        ResponseSpec("404", "application/json", lambda: m.BaseErrorResponse),
    ),
)
_PROVIDERS_APPLE_VALIDATE_TRANSACTION_ID_CREATE = Operation(
    "commerce.providers_apple_validate_transaction_id_create",
    "POST",
    "/api/providers/apple/validate-transaction-id/",
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.BaseResponse),
        ResponseSpec("400", "application/json", lambda: m.BaseErrorResponse),
    ),
)
_PROVIDERS_AWS_CREATE_ORGANIZATION_CREATE = Operation(
    "commerce.providers_aws_create_organization_create",
    "POST",
    "/api/providers/aws/create-organization/",
)
_PROVIDERS_AWS_DOMAIN_STATUS_RETRIEVE = Operation(
    "commerce.providers_aws_domain_status_retrieve",
    "GET",
    "/api/providers/aws/domain-status/",
    security=(("PlatformApiKeyAuthentication",),),
)
_PROVIDERS_AWS_LAUNCH_TENANT_CREATE = Operation(
    "commerce.providers_aws_launch_tenant_create",
    "POST",
    "/api/providers/aws/launch-tenant/",
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
    responses=(
        ResponseSpec("201", "application/json", lambda: m.TenantLaunchResponse),
        ResponseSpec("417", "application/json", lambda: m.TenantLaunchFailed),
        ResponseSpec("500", "application/json", lambda: m.TenantLaunchError),
    ),
)
_PROVIDERS_AWS_SYNC_DOMAIN_RECORDS_RETRIEVE = Operation(
    "commerce.providers_aws_sync_domain_records_retrieve",
    "GET",
    "/api/providers/aws/sync-domain-records/",
    security=(("PlatformApiKeyAuthentication",),),
)
_PROVIDERS_AWS_SYNC_DOMAIN_RECORDS_CREATE = Operation(
    "commerce.providers_aws_sync_domain_records_create",
    "POST",
    "/api/providers/aws/sync-domain-records/",
    security=(("PlatformApiKeyAuthentication",),),
)
_PROVIDERS_GCP_CREATE_ORGANIZATION_CREATE = Operation(
    "commerce.providers_gcp_create_organization_create",
    "POST",
    "/api/providers/gcp/create-organization/",
)
_PROVIDERS_GCP_CREATE_ORGANIZATION_CREATE_2 = Operation(
    "commerce.providers_gcp_create_organization_create_2",
    "POST",
    "/api/providers/gcp/create-organization/{product_id}/",
    parameters=(Path("product_id"),),
)
_PROVIDERS_GCP_HOOK_CREATE = Operation(
    "commerce.providers_gcp_hook_create",
    "POST",
    "/api/providers/gcp/hook/",
)
_PROVIDERS_GCP_LAUNCH_TENANT_CREATE = Operation(
    "commerce.providers_gcp_launch_tenant_create",
    "POST",
    "/api/providers/gcp/launch-tenant/",
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
    responses=(
        ResponseSpec("201", "application/json", lambda: m.TenantLaunchResponse),
        ResponseSpec("417", "application/json", lambda: m.TenantLaunchFailed),
        ResponseSpec("500", "application/json", lambda: m.TenantLaunchError),
    ),
)
_PROVIDERS_GCP_VALIDATE_SIGNUP_TOKEN_CREATE = Operation(
    "commerce.providers_gcp_validate_signup_token_create",
    "POST",
    "/api/providers/gcp/validate-signup-token/",
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.VerifyGCPMarketPlaceResponse),
        ResponseSpec(
            "400",
            "application/json",
            lambda: m.VerifyGCPMarketPlaceFailedResponse,
        ),
    ),
)
_PROVIDERS_GOOGLE_PAY_GET_ACCOUNT_RETRIEVE = Operation(
    "commerce.providers_google_pay_get_account_retrieve",
    "GET",
    "/api/providers/google-pay/get-account/{bundle_id}",
    parameters=(Path("bundle_id"),),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.GooglePayAccountResponse),
    ),
)
_PROVIDERS_GOOGLE_PAY_HOOK_CREATE = Operation(
    "commerce.providers_google_pay_hook_create",
    "POST",
    "/api/providers/google-pay/hook/",
)
_PROVIDERS_GOOGLE_PAY_VALIDATE_TRANSACTION_ID_CREATE = Operation(
    "commerce.providers_google_pay_validate_transaction_id_create",
    "POST",
    "/api/providers/google-pay/validate-transaction-id/",
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.BaseResponse),
        ResponseSpec("400", "application/json", lambda: m.BaseErrorResponse),
    ),
)
_PROVIDERS_STRIPE_CREATE_ORGANIZATION_CREATE = Operation(
    "commerce.providers_stripe_create_organization_create",
    "POST",
    "/api/providers/stripe/create-organization/",
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
    responses=(
        ResponseSpec("201", "application/json", lambda: m.TenantLaunchResponse),
        ResponseSpec("417", "application/json", lambda: m.TenantLaunchFailed),
        ResponseSpec("500", "application/json", lambda: m.TenantLaunchError),
    ),
)
_PROVISION_CREATE = Operation(
    "commerce.provision_create",
    "POST",
    "/api/provision/{config_name}/",
    parameters=(Path("config_name"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_SERVICE_LAUNCH_TENANT_CREATE = Operation(
    "commerce.service_launch_tenant_create",
    "POST",
    "/api/service/launch/tenant/",
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
    responses=(
        ResponseSpec("201", "application/json", lambda: m.TenantLaunchResponse),
        ResponseSpec("417", "application/json", lambda: m.TenantLaunchFailed),
        ResponseSpec("500", "application/json", lambda: m.TenantLaunchError),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SERVICE_MANAGE_USER_CREATE = Operation(
    "commerce.service_manage_user_create",
    "POST",
    "/api/service/manage/user/",
    security=(("PlatformApiKeyAuthentication",),),
)
_SERVICE_MANAGE_USER_ROLE_CREATE = Operation(
    "commerce.service_manage_user_role_create",
    "POST",
    "/api/service/manage/user/role/",
    security=(("PlatformApiKeyAuthentication",),),
)
_SERVICE_ORGS_USERS_STRIPE_CHECKOUT_SESSION_CREATE = Operation(
    "commerce.service_orgs_users_stripe_checkout_session_create",
    "POST",
    "/api/service/orgs/{org}/users/{user_id}/stripe/checkout-session/",
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
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.StripeCheckoutSessionResponse,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SERVICE_ORGS_USERS_STRIPE_CUSTOMER_PORTAL_CREATE = Operation(
    "commerce.service_orgs_users_stripe_customer_portal_create",
    "POST",
    "/api/service/orgs/{org}/users/{user_id}/stripe/customer-portal/",
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.StripeCustomerPortalResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SERVICE_ORGS_USERS_STRIPE_PRODUCTS_RETRIEVE = Operation(
    "commerce.service_orgs_users_stripe_products_retrieve",
    "GET",
    "/api/service/orgs/{org}/users/{user_id}/stripe/products/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.StripeLocalProduct),),
    security=(("PlatformApiKeyAuthentication",),),
)
_SERVICE_ORGS_USERS_STRIPE_PRODUCTS_MANAGE_CREATE = Operation(
    "commerce.service_orgs_users_stripe_products_manage_create",
    "POST",
    "/api/service/orgs/{org}/users/{user_id}/stripe/products/manage/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SERVICE_ORGS_USERS_STRIPE_SUBSCRIPTION_RENEWAL_CREATE = Operation(
    "commerce.service_orgs_users_stripe_subscription_renewal_create",
    "POST",
    "/api/service/orgs/{org}/users/{user_id}/stripe/subscription-renewal/",
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
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.StripeSubscriptionRenewalResponse,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SERVICE_ORGS_USERS_STRIPE_SUBSCRIPTIONS_RETRIEVE = Operation(
    "commerce.service_orgs_users_stripe_subscriptions_retrieve",
    "GET",
    "/api/service/orgs/{org}/users/{user_id}/stripe/subscriptions/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SERVICE_ORGS_STRIPE_COURSE_PAYMENT_CALLBACK_RETRIEVE = Operation(
    "commerce.service_orgs_stripe_course_payment_callback_retrieve",
    "GET",
    "/api/service/orgs/{platform_key}/stripe/course-payment-callback/",
    parameters=(Path("platform_key"),),
)
_SERVICE_PLATFORMS_STRIPE_CONTEXT_RETRIEVE = Operation(
    "commerce.service_platforms_stripe_context_retrieve",
    "GET",
    "/api/service/platforms/{platform_key}/stripe/context/",
    parameters=(Path("platform_key"),),
    responses=(ResponseSpec("200", "application/json", lambda: m.StripeContext),),
    security=(("PlatformApiKeyAuthentication",),),
)
_SERVICE_PLATFORMS_STRIPE_CREDIT_TOPUP_CALLBACK_RETRIEVE = Operation(
    "commerce.service_platforms_stripe_credit_topup_callback_retrieve",
    "GET",
    "/api/service/platforms/{platform_key}/stripe/credit-topup-callback/{checkout_session_id}/",
    parameters=(
        Path("platform_key"),
        Path("checkout_session_id"),
    ),
)
_SERVICE_PLATFORMS_STRIPE_PRICING_PAGE_CALLBACK_RETRIEVE = Operation(
    "commerce.service_platforms_stripe_pricing_page_callback_retrieve",
    "GET",
    "/api/service/platforms/{platform_key}/stripe/pricing-page-callback/",
    parameters=(Path("platform_key"),),
)
_SERVICE_PLATFORMS_STRIPE_PRICING_PAGE_CALLBACK_RETRIEVE_2 = Operation(
    "commerce.service_platforms_stripe_pricing_page_callback_retrieve_2",
    "GET",
    "/api/service/platforms/{platform_key}/stripe/pricing-page-callback/{checkout_session_id}/",
    parameters=(
        Path("platform_key"),
        Path("checkout_session_id"),
    ),
)
_SERVICE_PLATFORMS_STRIPE_PRICING_PAGE_SESSION_RETRIEVE = Operation(
    "commerce.service_platforms_stripe_pricing_page_session_retrieve",
    "GET",
    "/api/service/platforms/{platform_key}/stripe/pricing-page-session/",
    parameters=(Path("platform_key"),),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.StripeBillingPageIdentifierResponse,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SERVICE_STRIPE_CHECKOUT_FREE_TRIAL_CREATE = Operation(
    "commerce.service_stripe_checkout_free_trial_create",
    "POST",
    "/api/service/stripe/checkout/free-trial/",
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
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.StripeCheckoutSessionResponse,
        ),
    ),
)
_SERVICE_STRIPE_CHECKOUT_RETRIEVE = Operation(
    "commerce.service_stripe_checkout_retrieve",
    "GET",
    "/api/service/stripe/checkout/{checkout_uuid}/",
    parameters=(Path("checkout_uuid"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_SERVICE_STRIPE_NEW_USER_CHECKOUT_CREATE = Operation(
    "commerce.service_stripe_new_user_checkout_create",
    "POST",
    "/api/service/stripe/new-user-checkout/",
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
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.StripeCheckoutSessionResponse,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SERVICE_TENANT_VALIDATION_CREATE = Operation(
    "commerce.service_tenant_validation_create",
    "POST",
    "/api/service/tenant/validation/",
)
_SERVICE_TOKEN_RETRIEVE = Operation(
    "commerce.service_token_retrieve",
    "GET",
    "/api/service/token/",
    security=(("PlatformApiKeyAuthentication",),),
)
_SERVICE_USER_VALIDATION_CREATE = Operation(
    "commerce.service_user_validation_create",
    "POST",
    "/api/service/user/validation/",
    security=(("PlatformApiKeyAuthentication",),),
)


class CommerceResource(Resource):
    """Operations with the tag commerce."""

    def provider_association_stripe_callback_retrieve(
        self,
        *,
        launch_id: str,
        options: CallOptions | None = None,
    ) -> m.ProviderAssociationStripeCallbackRetrieveResponse:
        """Send `GET /api/provider-association/stripe/callback/{launch_id}/`.

        Args:
            launch_id: path parameter.

        Raises:
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _PROVIDER_ASSOCIATION_STRIPE_CALLBACK_RETRIEVE,
            (launch_id,),
            options=options,
        )

    def providers_apple_associate_account_create(
        self,
        *,
        app_receipt: str,
        options: CallOptions | None = None,
    ) -> m.AssociateAccountResponse:
        """Send `POST /api/providers/apple/associate-account/`.

        Args:
            app_receipt: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _PROVIDERS_APPLE_ASSOCIATE_ACCOUNT_CREATE,
            (),
            fields={
                "app_receipt": app_receipt,
            },
            options=options,
        )

    def providers_apple_hook_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/providers/apple/hook/`."""
        return self._transport.call(
            _PROVIDERS_APPLE_HOOK_CREATE,
            (),
            options=options,
        )

    def providers_apple_subscription_status_create(
        self,
        *,
        bundle_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AppleSubscriptionStatusView:
        """Send `POST /api/providers/apple/subscription-status/`.

        Args:
            bundle_id: body property, default "com.ibleducation.community".

        Raises:
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _PROVIDERS_APPLE_SUBSCRIPTION_STATUS_CREATE,
            (),
            fields={
                "bundle_id": bundle_id,
            },
            options=options,
        )

    def providers_apple_validate_transaction_id_create(
        self,
        *,
        apple_transaction_id: str,
        options: CallOptions | None = None,
    ) -> m.BaseResponse:
        """Send `POST /api/providers/apple/validate-transaction-id/`.

        Args:
            apple_transaction_id: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _PROVIDERS_APPLE_VALIDATE_TRANSACTION_ID_CREATE,
            (),
            fields={
                "apple_transaction_id": apple_transaction_id,
            },
            options=options,
        )

    def providers_aws_create_organization_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/providers/aws/create-organization/`."""
        return self._transport.call(
            _PROVIDERS_AWS_CREATE_ORGANIZATION_CREATE,
            (),
            options=options,
        )

    def providers_aws_domain_status_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/providers/aws/domain-status/`."""
        return self._transport.call(
            _PROVIDERS_AWS_DOMAIN_STATUS_RETRIEVE,
            (),
            options=options,
        )

    def providers_aws_launch_tenant_create(
        self,
        *,
        username: str,
        email: str,
        name: str,
        key: str,
        aws_transaction_id: str,
        firstname: str | UnsetType = UNSET,
        lastname: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        ignore_user_exists: bool | UnsetType = UNSET,
        is_advertising: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TenantLaunchResponse:
        """Send `POST /api/providers/aws/launch-tenant/`.

        Args:
            username: body property.
            email: body property, format email.
            name: body property.
            key: body property.
            aws_transaction_id: body property.
            firstname: body property, default "".
            lastname: body property, default "".
            password: body property.
            ignore_user_exists: body property, default false.
            is_advertising: body property, default false.

        Raises:
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _PROVIDERS_AWS_LAUNCH_TENANT_CREATE,
            (),
            fields={
                "username": username,
                "email": email,
                "firstname": firstname,
                "lastname": lastname,
                "password": password,
                "name": name,
                "key": key,
                "ignore_user_exists": ignore_user_exists,
                "is_advertising": is_advertising,
                "aws_transaction_id": aws_transaction_id,
            },
            options=options,
        )

    def providers_aws_sync_domain_records_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/providers/aws/sync-domain-records/`."""
        return self._transport.call(
            _PROVIDERS_AWS_SYNC_DOMAIN_RECORDS_RETRIEVE,
            (),
            options=options,
        )

    def providers_aws_sync_domain_records_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/providers/aws/sync-domain-records/`."""
        return self._transport.call(
            _PROVIDERS_AWS_SYNC_DOMAIN_RECORDS_CREATE,
            (),
            options=options,
        )

    def providers_gcp_create_organization_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/providers/gcp/create-organization/`."""
        return self._transport.call(
            _PROVIDERS_GCP_CREATE_ORGANIZATION_CREATE,
            (),
            options=options,
        )

    def providers_gcp_create_organization_create_2(
        self,
        *,
        product_id: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/providers/gcp/create-organization/{product_id}/`.

        Args:
            product_id: path parameter.
        """
        return self._transport.call(
            _PROVIDERS_GCP_CREATE_ORGANIZATION_CREATE_2,
            (product_id,),
            options=options,
        )

    def providers_gcp_hook_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/providers/gcp/hook/`."""
        return self._transport.call(
            _PROVIDERS_GCP_HOOK_CREATE,
            (),
            options=options,
        )

    def providers_gcp_launch_tenant_create(
        self,
        *,
        username: str,
        email: str,
        name: str,
        key: str,
        x_gcp_marketplace_token: str,
        firstname: str | UnsetType = UNSET,
        lastname: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        ignore_user_exists: bool | UnsetType = UNSET,
        is_advertising: bool | UnsetType = UNSET,
        product_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TenantLaunchResponse:
        """Send `POST /api/providers/gcp/launch-tenant/`.

        Args:
            username: body property.
            email: body property, format email.
            name: body property.
            key: body property.
            x_gcp_marketplace_token: body property.
            firstname: body property, default "".
            lastname: body property, default "".
            password: body property.
            ignore_user_exists: body property, default false.
            is_advertising: body property, default false.
            product_id: body property, default "".

        Raises:
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _PROVIDERS_GCP_LAUNCH_TENANT_CREATE,
            (),
            fields={
                "username": username,
                "email": email,
                "firstname": firstname,
                "lastname": lastname,
                "password": password,
                "name": name,
                "key": key,
                "ignore_user_exists": ignore_user_exists,
                "is_advertising": is_advertising,
                "x_gcp_marketplace_token": x_gcp_marketplace_token,
                "product_id": product_id,
            },
            options=options,
        )

    def providers_gcp_validate_signup_token_create(
        self,
        *,
        token: str,
        options: CallOptions | None = None,
    ) -> m.VerifyGCPMarketPlaceResponse:
        """Send `POST /api/providers/gcp/validate-signup-token/`.

        Args:
            token: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _PROVIDERS_GCP_VALIDATE_SIGNUP_TOKEN_CREATE,
            (),
            fields={
                "token": token,
            },
            options=options,
        )

    def providers_google_pay_get_account_retrieve(
        self,
        *,
        bundle_id: str,
        options: CallOptions | None = None,
    ) -> m.GooglePayAccountResponse:
        """Send `GET /api/providers/google-pay/get-account/{bundle_id}`.

        Args:
            bundle_id: path parameter.
        """
        return self._transport.call(
            _PROVIDERS_GOOGLE_PAY_GET_ACCOUNT_RETRIEVE,
            (bundle_id,),
            options=options,
        )

    def providers_google_pay_hook_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/providers/google-pay/hook/`."""
        return self._transport.call(
            _PROVIDERS_GOOGLE_PAY_HOOK_CREATE,
            (),
            options=options,
        )

    def providers_google_pay_validate_transaction_id_create(
        self,
        *,
        google_pay_receipt: str,
        bundle_id: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BaseResponse:
        """Send `POST /api/providers/google-pay/validate-transaction-id/`.

        Args:
            google_pay_receipt: body property.
            bundle_id: body property, default "ai.ibl.mentorai".
            key: body property.
            name: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _PROVIDERS_GOOGLE_PAY_VALIDATE_TRANSACTION_ID_CREATE,
            (),
            fields={
                "google_pay_receipt": google_pay_receipt,
                "bundle_id": bundle_id,
                "key": key,
                "name": name,
            },
            options=options,
        )

    def providers_stripe_create_organization_create(
        self,
        *,
        name: str,
        key: str,
        stripe_checkout_id_alt: str,
        username: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        firstname: str | UnsetType = UNSET,
        lastname: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        ignore_user_exists: bool | UnsetType = UNSET,
        is_advertising: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TenantLaunchResponse:
        """Send `POST /api/providers/stripe/create-organization/`.

        Args:
            name: body property.
            key: body property.
            stripe_checkout_id_alt: body property.
            username: body property.
            email: body property, format email.
            firstname: body property, default "".
            lastname: body property, default "".
            password: body property.
            ignore_user_exists: body property, default false.
            is_advertising: body property, default false.

        Raises:
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _PROVIDERS_STRIPE_CREATE_ORGANIZATION_CREATE,
            (),
            fields={
                "username": username,
                "email": email,
                "firstname": firstname,
                "lastname": lastname,
                "password": password,
                "name": name,
                "key": key,
                "ignore_user_exists": ignore_user_exists,
                "is_advertising": is_advertising,
                "stripe_checkout_id_alt": stripe_checkout_id_alt,
            },
            options=options,
        )

    def provision_create(
        self,
        *,
        config_name: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/provision/{config_name}/`.

        Args:
            config_name: path parameter.
        """
        return self._transport.call(
            _PROVISION_CREATE,
            (config_name,),
            options=options,
        )

    def service_launch_tenant_create(
        self,
        *,
        username: str,
        email: str,
        name: str,
        key: str,
        firstname: str | UnsetType = UNSET,
        lastname: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        ignore_user_exists: bool | UnsetType = UNSET,
        is_advertising: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TenantLaunchResponse:
        """Send `POST /api/service/launch/tenant/`.

        Args:
            username: body property.
            email: body property, format email.
            name: body property.
            key: body property.
            firstname: body property, default "".
            lastname: body property, default "".
            password: body property.
            ignore_user_exists: body property, default false.
            is_advertising: body property, default false.

        Raises:
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _SERVICE_LAUNCH_TENANT_CREATE,
            (),
            fields={
                "username": username,
                "email": email,
                "firstname": firstname,
                "lastname": lastname,
                "password": password,
                "name": name,
                "key": key,
                "ignore_user_exists": ignore_user_exists,
                "is_advertising": is_advertising,
            },
            options=options,
        )

    def service_manage_user_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/service/manage/user/`."""
        return self._transport.call(
            _SERVICE_MANAGE_USER_CREATE,
            (),
            options=options,
        )

    def service_manage_user_role_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/service/manage/user/role/`."""
        return self._transport.call(
            _SERVICE_MANAGE_USER_ROLE_CREATE,
            (),
            options=options,
        )

    def service_orgs_users_stripe_checkout_session_create(
        self,
        *,
        tenant: str,
        success_url: str,
        cancel_url: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        sku: str | UnsetType = UNSET,
        product: str | UnsetType = UNSET,
        mode: m.StripeCheckoutSessionRequestModeEnum | UnsetType = UNSET,
        period: m.PeriodEnum | UnsetType = UNSET,
        metered: bool | UnsetType = UNSET,
        quantity: int | UnsetType = UNSET,
        coupon: str | UnsetType = UNSET,
        is_free_trial: bool | UnsetType = UNSET,
        trial_days: int | UnsetType = UNSET,
        skip_card: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.StripeCheckoutSessionResponse:
        """Send `POST
        /api/service/orgs/{org}/users/{user_id}/stripe/checkout-session/`.

        Args:
            tenant: body property.
            success_url: body property, format uri.
            cancel_url: body property, format uri.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            sku: body property.
            product: body property.
            mode: body property, default "subscription".
            period: body property.
            metered: body property, default false.
            quantity: body property, default 1, at least 1.
            coupon: body property.
            is_free_trial: body property, default false.
            trial_days: body property, at least 1.
            skip_card: body property, default false.
        """
        return self._transport.call(
            _SERVICE_ORGS_USERS_STRIPE_CHECKOUT_SESSION_CREATE,
            (org, user_id),
            fields={
                "sku": sku,
                "product": product,
                "tenant": tenant,
                "success_url": success_url,
                "cancel_url": cancel_url,
                "mode": mode,
                "period": period,
                "metered": metered,
                "quantity": quantity,
                "coupon": coupon,
                "is_free_trial": is_free_trial,
                "trial_days": trial_days,
                "skip_card": skip_card,
            },
            options=options,
        )

    def service_orgs_users_stripe_customer_portal_create(
        self,
        *,
        return_url: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        subscription_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.StripeCustomerPortalResponse:
        """Send `POST
        /api/service/orgs/{org}/users/{user_id}/stripe/customer-portal/`.

        Args:
            return_url: body property, format uri.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            subscription_id: body property.
        """
        return self._transport.call(
            _SERVICE_ORGS_USERS_STRIPE_CUSTOMER_PORTAL_CREATE,
            (org, user_id),
            fields={
                "return_url": return_url,
                "subscription_id": subscription_id,
            },
            options=options,
        )

    def service_orgs_users_stripe_products_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.StripeLocalProduct:
        """Send `GET /api/service/orgs/{org}/users/{user_id}/stripe/products/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _SERVICE_ORGS_USERS_STRIPE_PRODUCTS_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def service_orgs_users_stripe_products_manage_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST
        /api/service/orgs/{org}/users/{user_id}/stripe/products/manage/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _SERVICE_ORGS_USERS_STRIPE_PRODUCTS_MANAGE_CREATE,
            (org, user_id),
            options=options,
        )

    def service_orgs_users_stripe_subscription_renewal_create(
        self,
        *,
        checkout_session_uuid: str,
        return_url: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.StripeSubscriptionRenewalResponse:
        """Send `POST
        /api/service/orgs/{org}/users/{user_id}/stripe/subscription-renewal/`.

        Args:
            checkout_session_uuid: body property.
            return_url: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _SERVICE_ORGS_USERS_STRIPE_SUBSCRIPTION_RENEWAL_CREATE,
            (org, user_id),
            fields={
                "checkout_session_uuid": checkout_session_uuid,
                "return_url": return_url,
            },
            options=options,
        )

    def service_orgs_users_stripe_subscriptions_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/service/orgs/{org}/users/{user_id}/stripe/subscriptions/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _SERVICE_ORGS_USERS_STRIPE_SUBSCRIPTIONS_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def service_orgs_stripe_course_payment_callback_retrieve(
        self,
        *,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/service/orgs/{platform_key}/stripe/course-payment-callback/`.

        Args:
            platform_key: path parameter.
        """
        return self._transport.call(
            _SERVICE_ORGS_STRIPE_COURSE_PAYMENT_CALLBACK_RETRIEVE,
            (platform_key,),
            options=options,
        )

    def service_platforms_stripe_context_retrieve(
        self,
        *,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> m.StripeContext:
        """Send `GET /api/service/platforms/{platform_key}/stripe/context/`.

        Args:
            platform_key: path parameter.
        """
        return self._transport.call(
            _SERVICE_PLATFORMS_STRIPE_CONTEXT_RETRIEVE,
            (platform_key,),
            options=options,
        )

    def service_platforms_stripe_credit_topup_callback_retrieve(
        self,
        *,
        platform_key: str,
        checkout_session_id: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/service/platforms/{platform_key}/stripe/credit-topup-callback/{checkout_session_id}/`.

        Args:
            platform_key: path parameter.
            checkout_session_id: path parameter.
        """
        return self._transport.call(
            _SERVICE_PLATFORMS_STRIPE_CREDIT_TOPUP_CALLBACK_RETRIEVE,
            (platform_key, checkout_session_id),
            options=options,
        )

    def service_platforms_stripe_pricing_page_callback_retrieve(
        self,
        *,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/service/platforms/{platform_key}/stripe/pricing-page-callback/`.

        Args:
            platform_key: path parameter.
        """
        return self._transport.call(
            _SERVICE_PLATFORMS_STRIPE_PRICING_PAGE_CALLBACK_RETRIEVE,
            (platform_key,),
            options=options,
        )

    def service_platforms_stripe_pricing_page_callback_retrieve_2(
        self,
        *,
        platform_key: str,
        checkout_session_id: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/service/platforms/{platform_key}/stripe/pricing-page-callback/{checkout_session_id}/`.

        Args:
            platform_key: path parameter.
            checkout_session_id: path parameter.
        """
        return self._transport.call(
            _SERVICE_PLATFORMS_STRIPE_PRICING_PAGE_CALLBACK_RETRIEVE_2,
            (platform_key, checkout_session_id),
            options=options,
        )

    def service_platforms_stripe_pricing_page_session_retrieve(
        self,
        *,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> m.StripeBillingPageIdentifierResponse:
        """Send `GET
        /api/service/platforms/{platform_key}/stripe/pricing-page-session/`.

        Args:
            platform_key: path parameter.
        """
        return self._transport.call(
            _SERVICE_PLATFORMS_STRIPE_PRICING_PAGE_SESSION_RETRIEVE,
            (platform_key,),
            options=options,
        )

    def service_stripe_checkout_free_trial_create(
        self,
        *,
        redirect_to: str,
        options: CallOptions | None = None,
    ) -> m.StripeCheckoutSessionResponse:
        """Send `POST /api/service/stripe/checkout/free-trial/`.

        Args:
            redirect_to: body property, format uri.
        """
        return self._transport.call(
            _SERVICE_STRIPE_CHECKOUT_FREE_TRIAL_CREATE,
            (),
            fields={
                "redirect_to": redirect_to,
            },
            options=options,
        )

    def service_stripe_checkout_retrieve(
        self,
        *,
        checkout_uuid: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/service/stripe/checkout/{checkout_uuid}/`.

        Args:
            checkout_uuid: path parameter.
        """
        return self._transport.call(
            _SERVICE_STRIPE_CHECKOUT_RETRIEVE,
            (checkout_uuid,),
            options=options,
        )

    def service_stripe_new_user_checkout_create(
        self,
        *,
        tenant: str,
        success_url: str,
        cancel_url: str,
        sku: str | UnsetType = UNSET,
        product: str | UnsetType = UNSET,
        mode: m.StripeCheckoutSessionRequestModeEnum | UnsetType = UNSET,
        period: m.PeriodEnum | UnsetType = UNSET,
        metered: bool | UnsetType = UNSET,
        quantity: int | UnsetType = UNSET,
        coupon: str | UnsetType = UNSET,
        is_free_trial: bool | UnsetType = UNSET,
        trial_days: int | UnsetType = UNSET,
        skip_card: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.StripeCheckoutSessionResponse:
        """Send `POST /api/service/stripe/new-user-checkout/`.

        Args:
            tenant: body property.
            success_url: body property, format uri.
            cancel_url: body property, format uri.
            sku: body property.
            product: body property.
            mode: body property, default "subscription".
            period: body property.
            metered: body property, default false.
            quantity: body property, default 1, at least 1.
            coupon: body property.
            is_free_trial: body property, default false.
            trial_days: body property, at least 1.
            skip_card: body property, default false.
        """
        return self._transport.call(
            _SERVICE_STRIPE_NEW_USER_CHECKOUT_CREATE,
            (),
            fields={
                "sku": sku,
                "product": product,
                "tenant": tenant,
                "success_url": success_url,
                "cancel_url": cancel_url,
                "mode": mode,
                "period": period,
                "metered": metered,
                "quantity": quantity,
                "coupon": coupon,
                "is_free_trial": is_free_trial,
                "trial_days": trial_days,
                "skip_card": skip_card,
            },
            options=options,
        )

    def service_tenant_validation_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/service/tenant/validation/`."""
        return self._transport.call(
            _SERVICE_TENANT_VALIDATION_CREATE,
            (),
            options=options,
        )

    def service_token_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/service/token/`."""
        return self._transport.call(
            _SERVICE_TOKEN_RETRIEVE,
            (),
            options=options,
        )

    def service_user_validation_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/service/user/validation/`."""
        return self._transport.call(
            _SERVICE_USER_VALIDATION_CREATE,
            (),
            options=options,
        )


class AsyncCommerceResource(AsyncResource):
    """Operations with the tag commerce."""

    async def provider_association_stripe_callback_retrieve(
        self,
        *,
        launch_id: str,
        options: CallOptions | None = None,
    ) -> m.ProviderAssociationStripeCallbackRetrieveResponse:
        """Send `GET /api/provider-association/stripe/callback/{launch_id}/`.

        Args:
            launch_id: path parameter.

        Raises:
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _PROVIDER_ASSOCIATION_STRIPE_CALLBACK_RETRIEVE,
            (launch_id,),
            options=options,
        )

    async def providers_apple_associate_account_create(
        self,
        *,
        app_receipt: str,
        options: CallOptions | None = None,
    ) -> m.AssociateAccountResponse:
        """Send `POST /api/providers/apple/associate-account/`.

        Args:
            app_receipt: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _PROVIDERS_APPLE_ASSOCIATE_ACCOUNT_CREATE,
            (),
            fields={
                "app_receipt": app_receipt,
            },
            options=options,
        )

    async def providers_apple_hook_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/providers/apple/hook/`."""
        return await self._transport.call(
            _PROVIDERS_APPLE_HOOK_CREATE,
            (),
            options=options,
        )

    async def providers_apple_subscription_status_create(
        self,
        *,
        bundle_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AppleSubscriptionStatusView:
        """Send `POST /api/providers/apple/subscription-status/`.

        Args:
            bundle_id: body property, default "com.ibleducation.community".

        Raises:
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _PROVIDERS_APPLE_SUBSCRIPTION_STATUS_CREATE,
            (),
            fields={
                "bundle_id": bundle_id,
            },
            options=options,
        )

    async def providers_apple_validate_transaction_id_create(
        self,
        *,
        apple_transaction_id: str,
        options: CallOptions | None = None,
    ) -> m.BaseResponse:
        """Send `POST /api/providers/apple/validate-transaction-id/`.

        Args:
            apple_transaction_id: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _PROVIDERS_APPLE_VALIDATE_TRANSACTION_ID_CREATE,
            (),
            fields={
                "apple_transaction_id": apple_transaction_id,
            },
            options=options,
        )

    async def providers_aws_create_organization_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/providers/aws/create-organization/`."""
        return await self._transport.call(
            _PROVIDERS_AWS_CREATE_ORGANIZATION_CREATE,
            (),
            options=options,
        )

    async def providers_aws_domain_status_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/providers/aws/domain-status/`."""
        return await self._transport.call(
            _PROVIDERS_AWS_DOMAIN_STATUS_RETRIEVE,
            (),
            options=options,
        )

    async def providers_aws_launch_tenant_create(
        self,
        *,
        username: str,
        email: str,
        name: str,
        key: str,
        aws_transaction_id: str,
        firstname: str | UnsetType = UNSET,
        lastname: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        ignore_user_exists: bool | UnsetType = UNSET,
        is_advertising: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TenantLaunchResponse:
        """Send `POST /api/providers/aws/launch-tenant/`.

        Args:
            username: body property.
            email: body property, format email.
            name: body property.
            key: body property.
            aws_transaction_id: body property.
            firstname: body property, default "".
            lastname: body property, default "".
            password: body property.
            ignore_user_exists: body property, default false.
            is_advertising: body property, default false.

        Raises:
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _PROVIDERS_AWS_LAUNCH_TENANT_CREATE,
            (),
            fields={
                "username": username,
                "email": email,
                "firstname": firstname,
                "lastname": lastname,
                "password": password,
                "name": name,
                "key": key,
                "ignore_user_exists": ignore_user_exists,
                "is_advertising": is_advertising,
                "aws_transaction_id": aws_transaction_id,
            },
            options=options,
        )

    async def providers_aws_sync_domain_records_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/providers/aws/sync-domain-records/`."""
        return await self._transport.call(
            _PROVIDERS_AWS_SYNC_DOMAIN_RECORDS_RETRIEVE,
            (),
            options=options,
        )

    async def providers_aws_sync_domain_records_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/providers/aws/sync-domain-records/`."""
        return await self._transport.call(
            _PROVIDERS_AWS_SYNC_DOMAIN_RECORDS_CREATE,
            (),
            options=options,
        )

    async def providers_gcp_create_organization_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/providers/gcp/create-organization/`."""
        return await self._transport.call(
            _PROVIDERS_GCP_CREATE_ORGANIZATION_CREATE,
            (),
            options=options,
        )

    async def providers_gcp_create_organization_create_2(
        self,
        *,
        product_id: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/providers/gcp/create-organization/{product_id}/`.

        Args:
            product_id: path parameter.
        """
        return await self._transport.call(
            _PROVIDERS_GCP_CREATE_ORGANIZATION_CREATE_2,
            (product_id,),
            options=options,
        )

    async def providers_gcp_hook_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/providers/gcp/hook/`."""
        return await self._transport.call(
            _PROVIDERS_GCP_HOOK_CREATE,
            (),
            options=options,
        )

    async def providers_gcp_launch_tenant_create(
        self,
        *,
        username: str,
        email: str,
        name: str,
        key: str,
        x_gcp_marketplace_token: str,
        firstname: str | UnsetType = UNSET,
        lastname: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        ignore_user_exists: bool | UnsetType = UNSET,
        is_advertising: bool | UnsetType = UNSET,
        product_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TenantLaunchResponse:
        """Send `POST /api/providers/gcp/launch-tenant/`.

        Args:
            username: body property.
            email: body property, format email.
            name: body property.
            key: body property.
            x_gcp_marketplace_token: body property.
            firstname: body property, default "".
            lastname: body property, default "".
            password: body property.
            ignore_user_exists: body property, default false.
            is_advertising: body property, default false.
            product_id: body property, default "".

        Raises:
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _PROVIDERS_GCP_LAUNCH_TENANT_CREATE,
            (),
            fields={
                "username": username,
                "email": email,
                "firstname": firstname,
                "lastname": lastname,
                "password": password,
                "name": name,
                "key": key,
                "ignore_user_exists": ignore_user_exists,
                "is_advertising": is_advertising,
                "x_gcp_marketplace_token": x_gcp_marketplace_token,
                "product_id": product_id,
            },
            options=options,
        )

    async def providers_gcp_validate_signup_token_create(
        self,
        *,
        token: str,
        options: CallOptions | None = None,
    ) -> m.VerifyGCPMarketPlaceResponse:
        """Send `POST /api/providers/gcp/validate-signup-token/`.

        Args:
            token: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _PROVIDERS_GCP_VALIDATE_SIGNUP_TOKEN_CREATE,
            (),
            fields={
                "token": token,
            },
            options=options,
        )

    async def providers_google_pay_get_account_retrieve(
        self,
        *,
        bundle_id: str,
        options: CallOptions | None = None,
    ) -> m.GooglePayAccountResponse:
        """Send `GET /api/providers/google-pay/get-account/{bundle_id}`.

        Args:
            bundle_id: path parameter.
        """
        return await self._transport.call(
            _PROVIDERS_GOOGLE_PAY_GET_ACCOUNT_RETRIEVE,
            (bundle_id,),
            options=options,
        )

    async def providers_google_pay_hook_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/providers/google-pay/hook/`."""
        return await self._transport.call(
            _PROVIDERS_GOOGLE_PAY_HOOK_CREATE,
            (),
            options=options,
        )

    async def providers_google_pay_validate_transaction_id_create(
        self,
        *,
        google_pay_receipt: str,
        bundle_id: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BaseResponse:
        """Send `POST /api/providers/google-pay/validate-transaction-id/`.

        Args:
            google_pay_receipt: body property.
            bundle_id: body property, default "ai.ibl.mentorai".
            key: body property.
            name: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _PROVIDERS_GOOGLE_PAY_VALIDATE_TRANSACTION_ID_CREATE,
            (),
            fields={
                "google_pay_receipt": google_pay_receipt,
                "bundle_id": bundle_id,
                "key": key,
                "name": name,
            },
            options=options,
        )

    async def providers_stripe_create_organization_create(
        self,
        *,
        name: str,
        key: str,
        stripe_checkout_id_alt: str,
        username: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        firstname: str | UnsetType = UNSET,
        lastname: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        ignore_user_exists: bool | UnsetType = UNSET,
        is_advertising: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TenantLaunchResponse:
        """Send `POST /api/providers/stripe/create-organization/`.

        Args:
            name: body property.
            key: body property.
            stripe_checkout_id_alt: body property.
            username: body property.
            email: body property, format email.
            firstname: body property, default "".
            lastname: body property, default "".
            password: body property.
            ignore_user_exists: body property, default false.
            is_advertising: body property, default false.

        Raises:
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _PROVIDERS_STRIPE_CREATE_ORGANIZATION_CREATE,
            (),
            fields={
                "username": username,
                "email": email,
                "firstname": firstname,
                "lastname": lastname,
                "password": password,
                "name": name,
                "key": key,
                "ignore_user_exists": ignore_user_exists,
                "is_advertising": is_advertising,
                "stripe_checkout_id_alt": stripe_checkout_id_alt,
            },
            options=options,
        )

    async def provision_create(
        self,
        *,
        config_name: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/provision/{config_name}/`.

        Args:
            config_name: path parameter.
        """
        return await self._transport.call(
            _PROVISION_CREATE,
            (config_name,),
            options=options,
        )

    async def service_launch_tenant_create(
        self,
        *,
        username: str,
        email: str,
        name: str,
        key: str,
        firstname: str | UnsetType = UNSET,
        lastname: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        ignore_user_exists: bool | UnsetType = UNSET,
        is_advertising: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TenantLaunchResponse:
        """Send `POST /api/service/launch/tenant/`.

        Args:
            username: body property.
            email: body property, format email.
            name: body property.
            key: body property.
            firstname: body property, default "".
            lastname: body property, default "".
            password: body property.
            ignore_user_exists: body property, default false.
            is_advertising: body property, default false.

        Raises:
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _SERVICE_LAUNCH_TENANT_CREATE,
            (),
            fields={
                "username": username,
                "email": email,
                "firstname": firstname,
                "lastname": lastname,
                "password": password,
                "name": name,
                "key": key,
                "ignore_user_exists": ignore_user_exists,
                "is_advertising": is_advertising,
            },
            options=options,
        )

    async def service_manage_user_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/service/manage/user/`."""
        return await self._transport.call(
            _SERVICE_MANAGE_USER_CREATE,
            (),
            options=options,
        )

    async def service_manage_user_role_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/service/manage/user/role/`."""
        return await self._transport.call(
            _SERVICE_MANAGE_USER_ROLE_CREATE,
            (),
            options=options,
        )

    async def service_orgs_users_stripe_checkout_session_create(
        self,
        *,
        tenant: str,
        success_url: str,
        cancel_url: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        sku: str | UnsetType = UNSET,
        product: str | UnsetType = UNSET,
        mode: m.StripeCheckoutSessionRequestModeEnum | UnsetType = UNSET,
        period: m.PeriodEnum | UnsetType = UNSET,
        metered: bool | UnsetType = UNSET,
        quantity: int | UnsetType = UNSET,
        coupon: str | UnsetType = UNSET,
        is_free_trial: bool | UnsetType = UNSET,
        trial_days: int | UnsetType = UNSET,
        skip_card: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.StripeCheckoutSessionResponse:
        """Send `POST
        /api/service/orgs/{org}/users/{user_id}/stripe/checkout-session/`.

        Args:
            tenant: body property.
            success_url: body property, format uri.
            cancel_url: body property, format uri.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            sku: body property.
            product: body property.
            mode: body property, default "subscription".
            period: body property.
            metered: body property, default false.
            quantity: body property, default 1, at least 1.
            coupon: body property.
            is_free_trial: body property, default false.
            trial_days: body property, at least 1.
            skip_card: body property, default false.
        """
        return await self._transport.call(
            _SERVICE_ORGS_USERS_STRIPE_CHECKOUT_SESSION_CREATE,
            (org, user_id),
            fields={
                "sku": sku,
                "product": product,
                "tenant": tenant,
                "success_url": success_url,
                "cancel_url": cancel_url,
                "mode": mode,
                "period": period,
                "metered": metered,
                "quantity": quantity,
                "coupon": coupon,
                "is_free_trial": is_free_trial,
                "trial_days": trial_days,
                "skip_card": skip_card,
            },
            options=options,
        )

    async def service_orgs_users_stripe_customer_portal_create(
        self,
        *,
        return_url: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        subscription_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.StripeCustomerPortalResponse:
        """Send `POST
        /api/service/orgs/{org}/users/{user_id}/stripe/customer-portal/`.

        Args:
            return_url: body property, format uri.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            subscription_id: body property.
        """
        return await self._transport.call(
            _SERVICE_ORGS_USERS_STRIPE_CUSTOMER_PORTAL_CREATE,
            (org, user_id),
            fields={
                "return_url": return_url,
                "subscription_id": subscription_id,
            },
            options=options,
        )

    async def service_orgs_users_stripe_products_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.StripeLocalProduct:
        """Send `GET /api/service/orgs/{org}/users/{user_id}/stripe/products/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _SERVICE_ORGS_USERS_STRIPE_PRODUCTS_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def service_orgs_users_stripe_products_manage_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST
        /api/service/orgs/{org}/users/{user_id}/stripe/products/manage/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _SERVICE_ORGS_USERS_STRIPE_PRODUCTS_MANAGE_CREATE,
            (org, user_id),
            options=options,
        )

    async def service_orgs_users_stripe_subscription_renewal_create(
        self,
        *,
        checkout_session_uuid: str,
        return_url: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.StripeSubscriptionRenewalResponse:
        """Send `POST
        /api/service/orgs/{org}/users/{user_id}/stripe/subscription-renewal/`.

        Args:
            checkout_session_uuid: body property.
            return_url: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _SERVICE_ORGS_USERS_STRIPE_SUBSCRIPTION_RENEWAL_CREATE,
            (org, user_id),
            fields={
                "checkout_session_uuid": checkout_session_uuid,
                "return_url": return_url,
            },
            options=options,
        )

    async def service_orgs_users_stripe_subscriptions_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/service/orgs/{org}/users/{user_id}/stripe/subscriptions/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _SERVICE_ORGS_USERS_STRIPE_SUBSCRIPTIONS_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def service_orgs_stripe_course_payment_callback_retrieve(
        self,
        *,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/service/orgs/{platform_key}/stripe/course-payment-callback/`.

        Args:
            platform_key: path parameter.
        """
        return await self._transport.call(
            _SERVICE_ORGS_STRIPE_COURSE_PAYMENT_CALLBACK_RETRIEVE,
            (platform_key,),
            options=options,
        )

    async def service_platforms_stripe_context_retrieve(
        self,
        *,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> m.StripeContext:
        """Send `GET /api/service/platforms/{platform_key}/stripe/context/`.

        Args:
            platform_key: path parameter.
        """
        return await self._transport.call(
            _SERVICE_PLATFORMS_STRIPE_CONTEXT_RETRIEVE,
            (platform_key,),
            options=options,
        )

    async def service_platforms_stripe_credit_topup_callback_retrieve(
        self,
        *,
        platform_key: str,
        checkout_session_id: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/service/platforms/{platform_key}/stripe/credit-topup-callback/{checkout_session_id}/`.

        Args:
            platform_key: path parameter.
            checkout_session_id: path parameter.
        """
        return await self._transport.call(
            _SERVICE_PLATFORMS_STRIPE_CREDIT_TOPUP_CALLBACK_RETRIEVE,
            (platform_key, checkout_session_id),
            options=options,
        )

    async def service_platforms_stripe_pricing_page_callback_retrieve(
        self,
        *,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/service/platforms/{platform_key}/stripe/pricing-page-callback/`.

        Args:
            platform_key: path parameter.
        """
        return await self._transport.call(
            _SERVICE_PLATFORMS_STRIPE_PRICING_PAGE_CALLBACK_RETRIEVE,
            (platform_key,),
            options=options,
        )

    async def service_platforms_stripe_pricing_page_callback_retrieve_2(
        self,
        *,
        platform_key: str,
        checkout_session_id: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/service/platforms/{platform_key}/stripe/pricing-page-callback/{checkout_session_id}/`.

        Args:
            platform_key: path parameter.
            checkout_session_id: path parameter.
        """
        return await self._transport.call(
            _SERVICE_PLATFORMS_STRIPE_PRICING_PAGE_CALLBACK_RETRIEVE_2,
            (platform_key, checkout_session_id),
            options=options,
        )

    async def service_platforms_stripe_pricing_page_session_retrieve(
        self,
        *,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> m.StripeBillingPageIdentifierResponse:
        """Send `GET
        /api/service/platforms/{platform_key}/stripe/pricing-page-session/`.

        Args:
            platform_key: path parameter.
        """
        return await self._transport.call(
            _SERVICE_PLATFORMS_STRIPE_PRICING_PAGE_SESSION_RETRIEVE,
            (platform_key,),
            options=options,
        )

    async def service_stripe_checkout_free_trial_create(
        self,
        *,
        redirect_to: str,
        options: CallOptions | None = None,
    ) -> m.StripeCheckoutSessionResponse:
        """Send `POST /api/service/stripe/checkout/free-trial/`.

        Args:
            redirect_to: body property, format uri.
        """
        return await self._transport.call(
            _SERVICE_STRIPE_CHECKOUT_FREE_TRIAL_CREATE,
            (),
            fields={
                "redirect_to": redirect_to,
            },
            options=options,
        )

    async def service_stripe_checkout_retrieve(
        self,
        *,
        checkout_uuid: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/service/stripe/checkout/{checkout_uuid}/`.

        Args:
            checkout_uuid: path parameter.
        """
        return await self._transport.call(
            _SERVICE_STRIPE_CHECKOUT_RETRIEVE,
            (checkout_uuid,),
            options=options,
        )

    async def service_stripe_new_user_checkout_create(
        self,
        *,
        tenant: str,
        success_url: str,
        cancel_url: str,
        sku: str | UnsetType = UNSET,
        product: str | UnsetType = UNSET,
        mode: m.StripeCheckoutSessionRequestModeEnum | UnsetType = UNSET,
        period: m.PeriodEnum | UnsetType = UNSET,
        metered: bool | UnsetType = UNSET,
        quantity: int | UnsetType = UNSET,
        coupon: str | UnsetType = UNSET,
        is_free_trial: bool | UnsetType = UNSET,
        trial_days: int | UnsetType = UNSET,
        skip_card: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.StripeCheckoutSessionResponse:
        """Send `POST /api/service/stripe/new-user-checkout/`.

        Args:
            tenant: body property.
            success_url: body property, format uri.
            cancel_url: body property, format uri.
            sku: body property.
            product: body property.
            mode: body property, default "subscription".
            period: body property.
            metered: body property, default false.
            quantity: body property, default 1, at least 1.
            coupon: body property.
            is_free_trial: body property, default false.
            trial_days: body property, at least 1.
            skip_card: body property, default false.
        """
        return await self._transport.call(
            _SERVICE_STRIPE_NEW_USER_CHECKOUT_CREATE,
            (),
            fields={
                "sku": sku,
                "product": product,
                "tenant": tenant,
                "success_url": success_url,
                "cancel_url": cancel_url,
                "mode": mode,
                "period": period,
                "metered": metered,
                "quantity": quantity,
                "coupon": coupon,
                "is_free_trial": is_free_trial,
                "trial_days": trial_days,
                "skip_card": skip_card,
            },
            options=options,
        )

    async def service_tenant_validation_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/service/tenant/validation/`."""
        return await self._transport.call(
            _SERVICE_TENANT_VALIDATION_CREATE,
            (),
            options=options,
        )

    async def service_token_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/service/token/`."""
        return await self._transport.call(
            _SERVICE_TOKEN_RETRIEVE,
            (),
            options=options,
        )

    async def service_user_validation_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/service/user/validation/`."""
        return await self._transport.call(
            _SERVICE_USER_VALIDATION_CREATE,
            (),
            options=options,
        )


class CommerceRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    provider_association_stripe_callback_retrieve = RawMethod(
        CommerceResource.provider_association_stripe_callback_retrieve
    )
    providers_apple_associate_account_create = RawMethod(
        CommerceResource.providers_apple_associate_account_create
    )
    providers_apple_hook_create = RawMethod(
        CommerceResource.providers_apple_hook_create
    )
    providers_apple_subscription_status_create = RawMethod(
        CommerceResource.providers_apple_subscription_status_create
    )
    providers_apple_validate_transaction_id_create = RawMethod(
        CommerceResource.providers_apple_validate_transaction_id_create
    )
    providers_aws_create_organization_create = RawMethod(
        CommerceResource.providers_aws_create_organization_create
    )
    providers_aws_domain_status_retrieve = RawMethod(
        CommerceResource.providers_aws_domain_status_retrieve
    )
    providers_aws_launch_tenant_create = RawMethod(
        CommerceResource.providers_aws_launch_tenant_create
    )
    providers_aws_sync_domain_records_retrieve = RawMethod(
        CommerceResource.providers_aws_sync_domain_records_retrieve
    )
    providers_aws_sync_domain_records_create = RawMethod(
        CommerceResource.providers_aws_sync_domain_records_create
    )
    providers_gcp_create_organization_create = RawMethod(
        CommerceResource.providers_gcp_create_organization_create
    )
    providers_gcp_create_organization_create_2 = RawMethod(
        CommerceResource.providers_gcp_create_organization_create_2
    )
    providers_gcp_hook_create = RawMethod(CommerceResource.providers_gcp_hook_create)
    providers_gcp_launch_tenant_create = RawMethod(
        CommerceResource.providers_gcp_launch_tenant_create
    )
    providers_gcp_validate_signup_token_create = RawMethod(
        CommerceResource.providers_gcp_validate_signup_token_create
    )
    providers_google_pay_get_account_retrieve = RawMethod(
        CommerceResource.providers_google_pay_get_account_retrieve
    )
    providers_google_pay_hook_create = RawMethod(
        CommerceResource.providers_google_pay_hook_create
    )
    providers_google_pay_validate_transaction_id_create = RawMethod(
        CommerceResource.providers_google_pay_validate_transaction_id_create
    )
    providers_stripe_create_organization_create = RawMethod(
        CommerceResource.providers_stripe_create_organization_create
    )
    provision_create = RawMethod(CommerceResource.provision_create)
    service_launch_tenant_create = RawMethod(
        CommerceResource.service_launch_tenant_create
    )
    service_manage_user_create = RawMethod(CommerceResource.service_manage_user_create)
    service_manage_user_role_create = RawMethod(
        CommerceResource.service_manage_user_role_create
    )
    service_orgs_users_stripe_checkout_session_create = RawMethod(
        CommerceResource.service_orgs_users_stripe_checkout_session_create
    )
    service_orgs_users_stripe_customer_portal_create = RawMethod(
        CommerceResource.service_orgs_users_stripe_customer_portal_create
    )
    service_orgs_users_stripe_products_retrieve = RawMethod(
        CommerceResource.service_orgs_users_stripe_products_retrieve
    )
    service_orgs_users_stripe_products_manage_create = RawMethod(
        CommerceResource.service_orgs_users_stripe_products_manage_create
    )
    service_orgs_users_stripe_subscription_renewal_create = RawMethod(
        CommerceResource.service_orgs_users_stripe_subscription_renewal_create
    )
    service_orgs_users_stripe_subscriptions_retrieve = RawMethod(
        CommerceResource.service_orgs_users_stripe_subscriptions_retrieve
    )
    service_orgs_stripe_course_payment_callback_retrieve = RawMethod(
        CommerceResource.service_orgs_stripe_course_payment_callback_retrieve
    )
    service_platforms_stripe_context_retrieve = RawMethod(
        CommerceResource.service_platforms_stripe_context_retrieve
    )
    service_platforms_stripe_credit_topup_callback_retrieve = RawMethod(
        CommerceResource.service_platforms_stripe_credit_topup_callback_retrieve
    )
    service_platforms_stripe_pricing_page_callback_retrieve = RawMethod(
        CommerceResource.service_platforms_stripe_pricing_page_callback_retrieve
    )
    service_platforms_stripe_pricing_page_callback_retrieve_2 = RawMethod(
        CommerceResource.service_platforms_stripe_pricing_page_callback_retrieve_2
    )
    service_platforms_stripe_pricing_page_session_retrieve = RawMethod(
        CommerceResource.service_platforms_stripe_pricing_page_session_retrieve
    )
    service_stripe_checkout_free_trial_create = RawMethod(
        CommerceResource.service_stripe_checkout_free_trial_create
    )
    service_stripe_checkout_retrieve = RawMethod(
        CommerceResource.service_stripe_checkout_retrieve
    )
    service_stripe_new_user_checkout_create = RawMethod(
        CommerceResource.service_stripe_new_user_checkout_create
    )
    service_tenant_validation_create = RawMethod(
        CommerceResource.service_tenant_validation_create
    )
    service_token_retrieve = RawMethod(CommerceResource.service_token_retrieve)
    service_user_validation_create = RawMethod(
        CommerceResource.service_user_validation_create
    )


class AsyncCommerceRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    provider_association_stripe_callback_retrieve = AsyncRawMethod(
        AsyncCommerceResource.provider_association_stripe_callback_retrieve
    )
    providers_apple_associate_account_create = AsyncRawMethod(
        AsyncCommerceResource.providers_apple_associate_account_create
    )
    providers_apple_hook_create = AsyncRawMethod(
        AsyncCommerceResource.providers_apple_hook_create
    )
    providers_apple_subscription_status_create = AsyncRawMethod(
        AsyncCommerceResource.providers_apple_subscription_status_create
    )
    providers_apple_validate_transaction_id_create = AsyncRawMethod(
        AsyncCommerceResource.providers_apple_validate_transaction_id_create
    )
    providers_aws_create_organization_create = AsyncRawMethod(
        AsyncCommerceResource.providers_aws_create_organization_create
    )
    providers_aws_domain_status_retrieve = AsyncRawMethod(
        AsyncCommerceResource.providers_aws_domain_status_retrieve
    )
    providers_aws_launch_tenant_create = AsyncRawMethod(
        AsyncCommerceResource.providers_aws_launch_tenant_create
    )
    providers_aws_sync_domain_records_retrieve = AsyncRawMethod(
        AsyncCommerceResource.providers_aws_sync_domain_records_retrieve
    )
    providers_aws_sync_domain_records_create = AsyncRawMethod(
        AsyncCommerceResource.providers_aws_sync_domain_records_create
    )
    providers_gcp_create_organization_create = AsyncRawMethod(
        AsyncCommerceResource.providers_gcp_create_organization_create
    )
    providers_gcp_create_organization_create_2 = AsyncRawMethod(
        AsyncCommerceResource.providers_gcp_create_organization_create_2
    )
    providers_gcp_hook_create = AsyncRawMethod(
        AsyncCommerceResource.providers_gcp_hook_create
    )
    providers_gcp_launch_tenant_create = AsyncRawMethod(
        AsyncCommerceResource.providers_gcp_launch_tenant_create
    )
    providers_gcp_validate_signup_token_create = AsyncRawMethod(
        AsyncCommerceResource.providers_gcp_validate_signup_token_create
    )
    providers_google_pay_get_account_retrieve = AsyncRawMethod(
        AsyncCommerceResource.providers_google_pay_get_account_retrieve
    )
    providers_google_pay_hook_create = AsyncRawMethod(
        AsyncCommerceResource.providers_google_pay_hook_create
    )
    providers_google_pay_validate_transaction_id_create = AsyncRawMethod(
        AsyncCommerceResource.providers_google_pay_validate_transaction_id_create
    )
    providers_stripe_create_organization_create = AsyncRawMethod(
        AsyncCommerceResource.providers_stripe_create_organization_create
    )
    provision_create = AsyncRawMethod(AsyncCommerceResource.provision_create)
    service_launch_tenant_create = AsyncRawMethod(
        AsyncCommerceResource.service_launch_tenant_create
    )
    service_manage_user_create = AsyncRawMethod(
        AsyncCommerceResource.service_manage_user_create
    )
    service_manage_user_role_create = AsyncRawMethod(
        AsyncCommerceResource.service_manage_user_role_create
    )
    service_orgs_users_stripe_checkout_session_create = AsyncRawMethod(
        AsyncCommerceResource.service_orgs_users_stripe_checkout_session_create
    )
    service_orgs_users_stripe_customer_portal_create = AsyncRawMethod(
        AsyncCommerceResource.service_orgs_users_stripe_customer_portal_create
    )
    service_orgs_users_stripe_products_retrieve = AsyncRawMethod(
        AsyncCommerceResource.service_orgs_users_stripe_products_retrieve
    )
    service_orgs_users_stripe_products_manage_create = AsyncRawMethod(
        AsyncCommerceResource.service_orgs_users_stripe_products_manage_create
    )
    service_orgs_users_stripe_subscription_renewal_create = AsyncRawMethod(
        AsyncCommerceResource.service_orgs_users_stripe_subscription_renewal_create
    )
    service_orgs_users_stripe_subscriptions_retrieve = AsyncRawMethod(
        AsyncCommerceResource.service_orgs_users_stripe_subscriptions_retrieve
    )
    service_orgs_stripe_course_payment_callback_retrieve = AsyncRawMethod(
        AsyncCommerceResource.service_orgs_stripe_course_payment_callback_retrieve
    )
    service_platforms_stripe_context_retrieve = AsyncRawMethod(
        AsyncCommerceResource.service_platforms_stripe_context_retrieve
    )
    service_platforms_stripe_credit_topup_callback_retrieve = AsyncRawMethod(
        AsyncCommerceResource.service_platforms_stripe_credit_topup_callback_retrieve
    )
    service_platforms_stripe_pricing_page_callback_retrieve = AsyncRawMethod(
        AsyncCommerceResource.service_platforms_stripe_pricing_page_callback_retrieve
    )
    service_platforms_stripe_pricing_page_callback_retrieve_2 = AsyncRawMethod(
        AsyncCommerceResource.service_platforms_stripe_pricing_page_callback_retrieve_2
    )
    service_platforms_stripe_pricing_page_session_retrieve = AsyncRawMethod(
        AsyncCommerceResource.service_platforms_stripe_pricing_page_session_retrieve
    )
    service_stripe_checkout_free_trial_create = AsyncRawMethod(
        AsyncCommerceResource.service_stripe_checkout_free_trial_create
    )
    service_stripe_checkout_retrieve = AsyncRawMethod(
        AsyncCommerceResource.service_stripe_checkout_retrieve
    )
    service_stripe_new_user_checkout_create = AsyncRawMethod(
        AsyncCommerceResource.service_stripe_new_user_checkout_create
    )
    service_tenant_validation_create = AsyncRawMethod(
        AsyncCommerceResource.service_tenant_validation_create
    )
    service_token_retrieve = AsyncRawMethod(
        AsyncCommerceResource.service_token_retrieve
    )
    service_user_validation_create = AsyncRawMethod(
        AsyncCommerceResource.service_user_validation_create
    )


class CommerceStream(ResponseVariant):
    """The same methods, returning `StreamedResponse`."""

    provider_association_stripe_callback_retrieve = StreamMethod(
        CommerceResource.provider_association_stripe_callback_retrieve
    )
    providers_apple_associate_account_create = StreamMethod(
        CommerceResource.providers_apple_associate_account_create
    )
    providers_apple_hook_create = StreamMethod(
        CommerceResource.providers_apple_hook_create
    )
    providers_apple_subscription_status_create = StreamMethod(
        CommerceResource.providers_apple_subscription_status_create
    )
    providers_apple_validate_transaction_id_create = StreamMethod(
        CommerceResource.providers_apple_validate_transaction_id_create
    )
    providers_aws_create_organization_create = StreamMethod(
        CommerceResource.providers_aws_create_organization_create
    )
    providers_aws_domain_status_retrieve = StreamMethod(
        CommerceResource.providers_aws_domain_status_retrieve
    )
    providers_aws_launch_tenant_create = StreamMethod(
        CommerceResource.providers_aws_launch_tenant_create
    )
    providers_aws_sync_domain_records_retrieve = StreamMethod(
        CommerceResource.providers_aws_sync_domain_records_retrieve
    )
    providers_aws_sync_domain_records_create = StreamMethod(
        CommerceResource.providers_aws_sync_domain_records_create
    )
    providers_gcp_create_organization_create = StreamMethod(
        CommerceResource.providers_gcp_create_organization_create
    )
    providers_gcp_create_organization_create_2 = StreamMethod(
        CommerceResource.providers_gcp_create_organization_create_2
    )
    providers_gcp_hook_create = StreamMethod(CommerceResource.providers_gcp_hook_create)
    providers_gcp_launch_tenant_create = StreamMethod(
        CommerceResource.providers_gcp_launch_tenant_create
    )
    providers_gcp_validate_signup_token_create = StreamMethod(
        CommerceResource.providers_gcp_validate_signup_token_create
    )
    providers_google_pay_get_account_retrieve = StreamMethod(
        CommerceResource.providers_google_pay_get_account_retrieve
    )
    providers_google_pay_hook_create = StreamMethod(
        CommerceResource.providers_google_pay_hook_create
    )
    providers_google_pay_validate_transaction_id_create = StreamMethod(
        CommerceResource.providers_google_pay_validate_transaction_id_create
    )
    providers_stripe_create_organization_create = StreamMethod(
        CommerceResource.providers_stripe_create_organization_create
    )
    provision_create = StreamMethod(CommerceResource.provision_create)
    service_launch_tenant_create = StreamMethod(
        CommerceResource.service_launch_tenant_create
    )
    service_manage_user_create = StreamMethod(
        CommerceResource.service_manage_user_create
    )
    service_manage_user_role_create = StreamMethod(
        CommerceResource.service_manage_user_role_create
    )
    service_orgs_users_stripe_checkout_session_create = StreamMethod(
        CommerceResource.service_orgs_users_stripe_checkout_session_create
    )
    service_orgs_users_stripe_customer_portal_create = StreamMethod(
        CommerceResource.service_orgs_users_stripe_customer_portal_create
    )
    service_orgs_users_stripe_products_retrieve = StreamMethod(
        CommerceResource.service_orgs_users_stripe_products_retrieve
    )
    service_orgs_users_stripe_products_manage_create = StreamMethod(
        CommerceResource.service_orgs_users_stripe_products_manage_create
    )
    service_orgs_users_stripe_subscription_renewal_create = StreamMethod(
        CommerceResource.service_orgs_users_stripe_subscription_renewal_create
    )
    service_orgs_users_stripe_subscriptions_retrieve = StreamMethod(
        CommerceResource.service_orgs_users_stripe_subscriptions_retrieve
    )
    service_orgs_stripe_course_payment_callback_retrieve = StreamMethod(
        CommerceResource.service_orgs_stripe_course_payment_callback_retrieve
    )
    service_platforms_stripe_context_retrieve = StreamMethod(
        CommerceResource.service_platforms_stripe_context_retrieve
    )
    service_platforms_stripe_credit_topup_callback_retrieve = StreamMethod(
        CommerceResource.service_platforms_stripe_credit_topup_callback_retrieve
    )
    service_platforms_stripe_pricing_page_callback_retrieve = StreamMethod(
        CommerceResource.service_platforms_stripe_pricing_page_callback_retrieve
    )
    service_platforms_stripe_pricing_page_callback_retrieve_2 = StreamMethod(
        CommerceResource.service_platforms_stripe_pricing_page_callback_retrieve_2
    )
    service_platforms_stripe_pricing_page_session_retrieve = StreamMethod(
        CommerceResource.service_platforms_stripe_pricing_page_session_retrieve
    )
    service_stripe_checkout_free_trial_create = StreamMethod(
        CommerceResource.service_stripe_checkout_free_trial_create
    )
    service_stripe_checkout_retrieve = StreamMethod(
        CommerceResource.service_stripe_checkout_retrieve
    )
    service_stripe_new_user_checkout_create = StreamMethod(
        CommerceResource.service_stripe_new_user_checkout_create
    )
    service_tenant_validation_create = StreamMethod(
        CommerceResource.service_tenant_validation_create
    )
    service_token_retrieve = StreamMethod(CommerceResource.service_token_retrieve)
    service_user_validation_create = StreamMethod(
        CommerceResource.service_user_validation_create
    )


class AsyncCommerceStream(ResponseVariant):
    """The same methods, returning `AsyncStreamedResponse`."""

    provider_association_stripe_callback_retrieve = AsyncStreamMethod(
        AsyncCommerceResource.provider_association_stripe_callback_retrieve
    )
    providers_apple_associate_account_create = AsyncStreamMethod(
        AsyncCommerceResource.providers_apple_associate_account_create
    )
    providers_apple_hook_create = AsyncStreamMethod(
        AsyncCommerceResource.providers_apple_hook_create
    )
    providers_apple_subscription_status_create = AsyncStreamMethod(
        AsyncCommerceResource.providers_apple_subscription_status_create
    )
    providers_apple_validate_transaction_id_create = AsyncStreamMethod(
        AsyncCommerceResource.providers_apple_validate_transaction_id_create
    )
    providers_aws_create_organization_create = AsyncStreamMethod(
        AsyncCommerceResource.providers_aws_create_organization_create
    )
    providers_aws_domain_status_retrieve = AsyncStreamMethod(
        AsyncCommerceResource.providers_aws_domain_status_retrieve
    )
    providers_aws_launch_tenant_create = AsyncStreamMethod(
        AsyncCommerceResource.providers_aws_launch_tenant_create
    )
    providers_aws_sync_domain_records_retrieve = AsyncStreamMethod(
        AsyncCommerceResource.providers_aws_sync_domain_records_retrieve
    )
    providers_aws_sync_domain_records_create = AsyncStreamMethod(
        AsyncCommerceResource.providers_aws_sync_domain_records_create
    )
    providers_gcp_create_organization_create = AsyncStreamMethod(
        AsyncCommerceResource.providers_gcp_create_organization_create
    )
    providers_gcp_create_organization_create_2 = AsyncStreamMethod(
        AsyncCommerceResource.providers_gcp_create_organization_create_2
    )
    providers_gcp_hook_create = AsyncStreamMethod(
        AsyncCommerceResource.providers_gcp_hook_create
    )
    providers_gcp_launch_tenant_create = AsyncStreamMethod(
        AsyncCommerceResource.providers_gcp_launch_tenant_create
    )
    providers_gcp_validate_signup_token_create = AsyncStreamMethod(
        AsyncCommerceResource.providers_gcp_validate_signup_token_create
    )
    providers_google_pay_get_account_retrieve = AsyncStreamMethod(
        AsyncCommerceResource.providers_google_pay_get_account_retrieve
    )
    providers_google_pay_hook_create = AsyncStreamMethod(
        AsyncCommerceResource.providers_google_pay_hook_create
    )
    providers_google_pay_validate_transaction_id_create = AsyncStreamMethod(
        AsyncCommerceResource.providers_google_pay_validate_transaction_id_create
    )
    providers_stripe_create_organization_create = AsyncStreamMethod(
        AsyncCommerceResource.providers_stripe_create_organization_create
    )
    provision_create = AsyncStreamMethod(AsyncCommerceResource.provision_create)
    service_launch_tenant_create = AsyncStreamMethod(
        AsyncCommerceResource.service_launch_tenant_create
    )
    service_manage_user_create = AsyncStreamMethod(
        AsyncCommerceResource.service_manage_user_create
    )
    service_manage_user_role_create = AsyncStreamMethod(
        AsyncCommerceResource.service_manage_user_role_create
    )
    service_orgs_users_stripe_checkout_session_create = AsyncStreamMethod(
        AsyncCommerceResource.service_orgs_users_stripe_checkout_session_create
    )
    service_orgs_users_stripe_customer_portal_create = AsyncStreamMethod(
        AsyncCommerceResource.service_orgs_users_stripe_customer_portal_create
    )
    service_orgs_users_stripe_products_retrieve = AsyncStreamMethod(
        AsyncCommerceResource.service_orgs_users_stripe_products_retrieve
    )
    service_orgs_users_stripe_products_manage_create = AsyncStreamMethod(
        AsyncCommerceResource.service_orgs_users_stripe_products_manage_create
    )
    service_orgs_users_stripe_subscription_renewal_create = AsyncStreamMethod(
        AsyncCommerceResource.service_orgs_users_stripe_subscription_renewal_create
    )
    service_orgs_users_stripe_subscriptions_retrieve = AsyncStreamMethod(
        AsyncCommerceResource.service_orgs_users_stripe_subscriptions_retrieve
    )
    service_orgs_stripe_course_payment_callback_retrieve = AsyncStreamMethod(
        AsyncCommerceResource.service_orgs_stripe_course_payment_callback_retrieve
    )
    service_platforms_stripe_context_retrieve = AsyncStreamMethod(
        AsyncCommerceResource.service_platforms_stripe_context_retrieve
    )
    service_platforms_stripe_credit_topup_callback_retrieve = AsyncStreamMethod(
        AsyncCommerceResource.service_platforms_stripe_credit_topup_callback_retrieve
    )
    service_platforms_stripe_pricing_page_callback_retrieve = AsyncStreamMethod(
        AsyncCommerceResource.service_platforms_stripe_pricing_page_callback_retrieve
    )
    service_platforms_stripe_pricing_page_callback_retrieve_2 = AsyncStreamMethod(
        AsyncCommerceResource.service_platforms_stripe_pricing_page_callback_retrieve_2
    )
    service_platforms_stripe_pricing_page_session_retrieve = AsyncStreamMethod(
        AsyncCommerceResource.service_platforms_stripe_pricing_page_session_retrieve
    )
    service_stripe_checkout_free_trial_create = AsyncStreamMethod(
        AsyncCommerceResource.service_stripe_checkout_free_trial_create
    )
    service_stripe_checkout_retrieve = AsyncStreamMethod(
        AsyncCommerceResource.service_stripe_checkout_retrieve
    )
    service_stripe_new_user_checkout_create = AsyncStreamMethod(
        AsyncCommerceResource.service_stripe_new_user_checkout_create
    )
    service_tenant_validation_create = AsyncStreamMethod(
        AsyncCommerceResource.service_tenant_validation_create
    )
    service_token_retrieve = AsyncStreamMethod(
        AsyncCommerceResource.service_token_retrieve
    )
    service_user_validation_create = AsyncStreamMethod(
        AsyncCommerceResource.service_user_validation_create
    )
