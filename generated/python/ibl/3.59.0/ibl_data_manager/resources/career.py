"""Operations with the tag career."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
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

_LOCATION_ORGS_USERS_RETRIEVE = Operation(
    "career.location_orgs_users_retrieve",
    "GET",
    "/api/career/location/orgs/{org}/users/{username}/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LOCATION_ORGS_USERS_CREATE = Operation(
    "career.location_orgs_users_create",
    "POST",
    "/api/career/location/orgs/{org}/users/{username}/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LOCATION_ORGS_USERS_UPDATE = Operation(
    "career.location_orgs_users_update",
    "PUT",
    "/api/career/location/orgs/{org}/users/{username}/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LOCATIONS_ORGS_RETRIEVE = Operation(
    "career.locations_orgs_retrieve",
    "GET",
    "/api/career/locations/orgs/{org}/",
    parameters=(Path("org", bound=True),),
)
_ORGS_COMPANIES_USERS_DESTROY = Operation(
    "career.orgs_companies_users_destroy",
    "DELETE",
    "/api/career/orgs/{org}/companies/users/{username}/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_COMPANIES_USERS_RETRIEVE = Operation(
    "career.orgs_companies_users_retrieve",
    "GET",
    "/api/career/orgs/{org}/companies/users/{username}/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Company),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_COMPANIES_USERS_CREATE = Operation(
    "career.orgs_companies_users_create",
    "POST",
    "/api/career/orgs/{org}/companies/users/{username}/",
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
    responses=(ResponseSpec("200", "application/json", lambda: m.Company),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_COMPANIES_USERS_UPDATE = Operation(
    "career.orgs_companies_users_update",
    "PUT",
    "/api/career/orgs/{org}/companies/users/{username}/",
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
    responses=(ResponseSpec("200", "application/json", lambda: m.Company),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_EDUCATION_USERS_DESTROY = Operation(
    "career.orgs_education_users_destroy",
    "DELETE",
    "/api/career/orgs/{org}/education/users/{username}/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_EDUCATION_USERS_RETRIEVE = Operation(
    "career.orgs_education_users_retrieve",
    "GET",
    "/api/career/orgs/{org}/education/users/{username}/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Education),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_EDUCATION_USERS_CREATE = Operation(
    "career.orgs_education_users_create",
    "POST",
    "/api/career/orgs/{org}/education/users/{username}/",
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
    responses=(ResponseSpec("200", "application/json", lambda: m.Education),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_EDUCATION_USERS_UPDATE = Operation(
    "career.orgs_education_users_update",
    "PUT",
    "/api/career/orgs/{org}/education/users/{username}/",
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
    responses=(ResponseSpec("200", "application/json", lambda: m.Education),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_EXPERIENCE_USERS_DESTROY = Operation(
    "career.orgs_experience_users_destroy",
    "DELETE",
    "/api/career/orgs/{org}/experience/users/{username}/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_EXPERIENCE_USERS_RETRIEVE = Operation(
    "career.orgs_experience_users_retrieve",
    "GET",
    "/api/career/orgs/{org}/experience/users/{username}/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Experience),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_EXPERIENCE_USERS_CREATE = Operation(
    "career.orgs_experience_users_create",
    "POST",
    "/api/career/orgs/{org}/experience/users/{username}/",
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
    responses=(ResponseSpec("200", "application/json", lambda: m.Experience),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_EXPERIENCE_USERS_UPDATE = Operation(
    "career.orgs_experience_users_update",
    "PUT",
    "/api/career/orgs/{org}/experience/users/{username}/",
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
    responses=(ResponseSpec("200", "application/json", lambda: m.Experience),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_INSTITUTIONS_USERS_DESTROY = Operation(
    "career.orgs_institutions_users_destroy",
    "DELETE",
    "/api/career/orgs/{org}/institutions/users/{username}/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_INSTITUTIONS_USERS_RETRIEVE = Operation(
    "career.orgs_institutions_users_retrieve",
    "GET",
    "/api/career/orgs/{org}/institutions/users/{username}/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Institution),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_INSTITUTIONS_USERS_CREATE = Operation(
    "career.orgs_institutions_users_create",
    "POST",
    "/api/career/orgs/{org}/institutions/users/{username}/",
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
    responses=(ResponseSpec("200", "application/json", lambda: m.Institution),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_INSTITUTIONS_USERS_UPDATE = Operation(
    "career.orgs_institutions_users_update",
    "PUT",
    "/api/career/orgs/{org}/institutions/users/{username}/",
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
    responses=(ResponseSpec("200", "application/json", lambda: m.Institution),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_PROGRAMS_USERS_DESTROY = Operation(
    "career.orgs_programs_users_destroy",
    "DELETE",
    "/api/career/orgs/{org}/programs/users/{username}/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_PROGRAMS_USERS_RETRIEVE = Operation(
    "career.orgs_programs_users_retrieve",
    "GET",
    "/api/career/orgs/{org}/programs/users/{username}/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Program),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_PROGRAMS_USERS_CREATE = Operation(
    "career.orgs_programs_users_create",
    "POST",
    "/api/career/orgs/{org}/programs/users/{username}/",
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
    responses=(ResponseSpec("200", "application/json", lambda: m.Program),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_PROGRAMS_USERS_UPDATE = Operation(
    "career.orgs_programs_users_update",
    "PUT",
    "/api/career/orgs/{org}/programs/users/{username}/",
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
    responses=(ResponseSpec("200", "application/json", lambda: m.Program),),
    security=(("PlatformApiKeyAuthentication",),),
)
_RESUME_ORGS_USERS_RETRIEVE = Operation(
    "career.resume_orgs_users_retrieve",
    "GET",
    "/api/career/resume/orgs/{org}/users/{username}/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_RESUME_ORGS_USERS_CREATE = Operation(
    "career.resume_orgs_users_create",
    "POST",
    "/api/career/resume/orgs/{org}/users/{username}/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_RESUME_ORGS_USERS_UPDATE = Operation(
    "career.resume_orgs_users_update",
    "PUT",
    "/api/career/resume/orgs/{org}/users/{username}/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)


class CareerResource(Resource):
    """Operations with the tag career."""

    def location_orgs_users_retrieve(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/career/location/orgs/{org}/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _LOCATION_ORGS_USERS_RETRIEVE,
            (org, username),
            options=options,
        )

    def location_orgs_users_create(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/career/location/orgs/{org}/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _LOCATION_ORGS_USERS_CREATE,
            (org, username),
            options=options,
        )

    def location_orgs_users_update(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `PUT /api/career/location/orgs/{org}/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _LOCATION_ORGS_USERS_UPDATE,
            (org, username),
            options=options,
        )

    def locations_orgs_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/career/locations/orgs/{org}/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _LOCATIONS_ORGS_RETRIEVE,
            (org,),
            options=options,
        )

    def orgs_companies_users_destroy(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/career/orgs/{org}/companies/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _ORGS_COMPANIES_USERS_DESTROY,
            (org, username),
            options=options,
        )

    def orgs_companies_users_retrieve(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Company:
        """Send `GET /api/career/orgs/{org}/companies/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_COMPANIES_USERS_RETRIEVE,
            (org, username),
            options=options,
        )

    def orgs_companies_users_create(
        self,
        *,
        username: str,
        name: str,
        org: str | UnsetType = UNSET,
        industry: str | None | UnsetType = UNSET,
        website: str | None | UnsetType = UNSET,
        logo_url: str | None | UnsetType = UNSET,
        data: Any = UNSET,
        metadata: Any = UNSET,
        created_at: dt.datetime | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Company:
        """Send `POST /api/career/orgs/{org}/companies/users/{username}/`.

        Args:
            username: path parameter.
            name: body property, at most 100 characters.
            org: path parameter, can be set on the client instead.
            industry: body property, at most 100 characters.
            website: body property, format uri, at most 255 characters.
            logo_url: body property, format uri, at most 255 characters.
            data: body property.
            metadata: body property.
            created_at: body property, format date-time.
        """
        return self._transport.call(
            _ORGS_COMPANIES_USERS_CREATE,
            (org, username),
            fields={
                "name": name,
                "industry": industry,
                "website": website,
                "logo_url": logo_url,
                "data": data,
                "metadata": metadata,
                "created_at": created_at,
            },
            options=options,
        )

    def orgs_companies_users_update(
        self,
        *,
        username: str,
        name: str,
        org: str | UnsetType = UNSET,
        industry: str | None | UnsetType = UNSET,
        website: str | None | UnsetType = UNSET,
        logo_url: str | None | UnsetType = UNSET,
        data: Any = UNSET,
        metadata: Any = UNSET,
        created_at: dt.datetime | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Company:
        """Send `PUT /api/career/orgs/{org}/companies/users/{username}/`.

        Args:
            username: path parameter.
            name: body property, at most 100 characters.
            org: path parameter, can be set on the client instead.
            industry: body property, at most 100 characters.
            website: body property, format uri, at most 255 characters.
            logo_url: body property, format uri, at most 255 characters.
            data: body property.
            metadata: body property.
            created_at: body property, format date-time.
        """
        return self._transport.call(
            _ORGS_COMPANIES_USERS_UPDATE,
            (org, username),
            fields={
                "name": name,
                "industry": industry,
                "website": website,
                "logo_url": logo_url,
                "data": data,
                "metadata": metadata,
                "created_at": created_at,
            },
            options=options,
        )

    def orgs_education_users_destroy(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/career/orgs/{org}/education/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _ORGS_EDUCATION_USERS_DESTROY,
            (org, username),
            options=options,
        )

    def orgs_education_users_retrieve(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Education:
        """Send `GET /api/career/orgs/{org}/education/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_EDUCATION_USERS_RETRIEVE,
            (org, username),
            options=options,
        )

    def orgs_education_users_create(
        self,
        *,
        username: str,
        institution_id: int,
        start_date: dt.date,
        org: str | UnsetType = UNSET,
        degree: str | None | UnsetType = UNSET,
        field_of_study: str | None | UnsetType = UNSET,
        end_date: dt.date | None | UnsetType = UNSET,
        grade: Decimal | None | UnsetType = UNSET,
        activities: str | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        data: Any = UNSET,
        metadata: Any = UNSET,
        created_at: dt.datetime | UnsetType = UNSET,
        is_current: bool | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Education:
        """Send `POST /api/career/orgs/{org}/education/users/{username}/`.

        Args:
            username: path parameter.
            institution_id: body property.
            start_date: body property, format date.
            org: path parameter, can be set on the client instead.
            degree: body property, at most 100 characters.
            field_of_study: body property, at most 100 characters.
            end_date: body property, format date.
            grade: body property, format decimal, must match
                `^-?\\d{0,1}(?:\\.\\d{0,2})?$`.
            activities: body property, at most 255 characters.
            description: body property.
            data: body property.
            metadata: body property.
            created_at: body property, format date-time.
            is_current: body property.
        """
        return self._transport.call(
            _ORGS_EDUCATION_USERS_CREATE,
            (org, username),
            fields={
                "institution_id": institution_id,
                "degree": degree,
                "field_of_study": field_of_study,
                "start_date": start_date,
                "end_date": end_date,
                "grade": grade,
                "activities": activities,
                "description": description,
                "data": data,
                "metadata": metadata,
                "created_at": created_at,
                "is_current": is_current,
            },
            options=options,
        )

    def orgs_education_users_update(
        self,
        *,
        username: str,
        institution_id: int,
        start_date: dt.date,
        org: str | UnsetType = UNSET,
        degree: str | None | UnsetType = UNSET,
        field_of_study: str | None | UnsetType = UNSET,
        end_date: dt.date | None | UnsetType = UNSET,
        grade: Decimal | None | UnsetType = UNSET,
        activities: str | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        data: Any = UNSET,
        metadata: Any = UNSET,
        created_at: dt.datetime | UnsetType = UNSET,
        is_current: bool | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Education:
        """Send `PUT /api/career/orgs/{org}/education/users/{username}/`.

        Args:
            username: path parameter.
            institution_id: body property.
            start_date: body property, format date.
            org: path parameter, can be set on the client instead.
            degree: body property, at most 100 characters.
            field_of_study: body property, at most 100 characters.
            end_date: body property, format date.
            grade: body property, format decimal, must match
                `^-?\\d{0,1}(?:\\.\\d{0,2})?$`.
            activities: body property, at most 255 characters.
            description: body property.
            data: body property.
            metadata: body property.
            created_at: body property, format date-time.
            is_current: body property.
        """
        return self._transport.call(
            _ORGS_EDUCATION_USERS_UPDATE,
            (org, username),
            fields={
                "institution_id": institution_id,
                "degree": degree,
                "field_of_study": field_of_study,
                "start_date": start_date,
                "end_date": end_date,
                "grade": grade,
                "activities": activities,
                "description": description,
                "data": data,
                "metadata": metadata,
                "created_at": created_at,
                "is_current": is_current,
            },
            options=options,
        )

    def orgs_experience_users_destroy(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/career/orgs/{org}/experience/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _ORGS_EXPERIENCE_USERS_DESTROY,
            (org, username),
            options=options,
        )

    def orgs_experience_users_retrieve(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Experience:
        """Send `GET /api/career/orgs/{org}/experience/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_EXPERIENCE_USERS_RETRIEVE,
            (org, username),
            options=options,
        )

    def orgs_experience_users_create(
        self,
        *,
        username: str,
        company_id: int,
        title: str,
        start_date: dt.date,
        org: str | UnsetType = UNSET,
        employment_type: str | None | UnsetType = UNSET,
        location: str | None | UnsetType = UNSET,
        end_date: dt.date | None | UnsetType = UNSET,
        is_current: bool | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        data: Any = UNSET,
        metadata: Any = UNSET,
        created_at: dt.datetime | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Experience:
        """Send `POST /api/career/orgs/{org}/experience/users/{username}/`.

        Args:
            username: path parameter.
            company_id: body property.
            title: body property, at most 100 characters.
            start_date: body property, format date.
            org: path parameter, can be set on the client instead.
            employment_type: body property, at most 50 characters.
            location: body property, at most 100 characters.
            end_date: body property, format date.
            is_current: body property.
            description: body property.
            data: body property.
            metadata: body property.
            created_at: body property, format date-time.
        """
        return self._transport.call(
            _ORGS_EXPERIENCE_USERS_CREATE,
            (org, username),
            fields={
                "company_id": company_id,
                "title": title,
                "employment_type": employment_type,
                "location": location,
                "start_date": start_date,
                "end_date": end_date,
                "is_current": is_current,
                "description": description,
                "data": data,
                "metadata": metadata,
                "created_at": created_at,
            },
            options=options,
        )

    def orgs_experience_users_update(
        self,
        *,
        username: str,
        company_id: int,
        title: str,
        start_date: dt.date,
        org: str | UnsetType = UNSET,
        employment_type: str | None | UnsetType = UNSET,
        location: str | None | UnsetType = UNSET,
        end_date: dt.date | None | UnsetType = UNSET,
        is_current: bool | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        data: Any = UNSET,
        metadata: Any = UNSET,
        created_at: dt.datetime | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Experience:
        """Send `PUT /api/career/orgs/{org}/experience/users/{username}/`.

        Args:
            username: path parameter.
            company_id: body property.
            title: body property, at most 100 characters.
            start_date: body property, format date.
            org: path parameter, can be set on the client instead.
            employment_type: body property, at most 50 characters.
            location: body property, at most 100 characters.
            end_date: body property, format date.
            is_current: body property.
            description: body property.
            data: body property.
            metadata: body property.
            created_at: body property, format date-time.
        """
        return self._transport.call(
            _ORGS_EXPERIENCE_USERS_UPDATE,
            (org, username),
            fields={
                "company_id": company_id,
                "title": title,
                "employment_type": employment_type,
                "location": location,
                "start_date": start_date,
                "end_date": end_date,
                "is_current": is_current,
                "description": description,
                "data": data,
                "metadata": metadata,
                "created_at": created_at,
            },
            options=options,
        )

    def orgs_institutions_users_destroy(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/career/orgs/{org}/institutions/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _ORGS_INSTITUTIONS_USERS_DESTROY,
            (org, username),
            options=options,
        )

    def orgs_institutions_users_retrieve(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Institution:
        """Send `GET /api/career/orgs/{org}/institutions/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_INSTITUTIONS_USERS_RETRIEVE,
            (org, username),
            options=options,
        )

    def orgs_institutions_users_create(
        self,
        *,
        username: str,
        name: str,
        org: str | UnsetType = UNSET,
        institution_type: m.InstitutionTypeEnum | UnsetType = UNSET,
        location: str | None | UnsetType = UNSET,
        website: str | None | UnsetType = UNSET,
        accreditation: str | None | UnsetType = UNSET,
        established_year: int | None | UnsetType = UNSET,
        data: Any = UNSET,
        metadata: Any = UNSET,
        created_at: dt.datetime | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Institution:
        """Send `POST /api/career/orgs/{org}/institutions/users/{username}/`.

        Args:
            username: path parameter.
            name: body property, at most 100 characters.
            org: path parameter, can be set on the client instead.
            institution_type: body property.
            location: body property, at most 100 characters.
            website: body property, format uri, at most 255 characters.
            accreditation: body property, at most 100 characters.
            established_year: body property.
            data: body property.
            metadata: body property.
            created_at: body property, format date-time.
        """
        return self._transport.call(
            _ORGS_INSTITUTIONS_USERS_CREATE,
            (org, username),
            fields={
                "name": name,
                "institution_type": institution_type,
                "location": location,
                "website": website,
                "accreditation": accreditation,
                "established_year": established_year,
                "data": data,
                "metadata": metadata,
                "created_at": created_at,
            },
            options=options,
        )

    def orgs_institutions_users_update(
        self,
        *,
        username: str,
        name: str,
        org: str | UnsetType = UNSET,
        institution_type: m.InstitutionTypeEnum | UnsetType = UNSET,
        location: str | None | UnsetType = UNSET,
        website: str | None | UnsetType = UNSET,
        accreditation: str | None | UnsetType = UNSET,
        established_year: int | None | UnsetType = UNSET,
        data: Any = UNSET,
        metadata: Any = UNSET,
        created_at: dt.datetime | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Institution:
        """Send `PUT /api/career/orgs/{org}/institutions/users/{username}/`.

        Args:
            username: path parameter.
            name: body property, at most 100 characters.
            org: path parameter, can be set on the client instead.
            institution_type: body property.
            location: body property, at most 100 characters.
            website: body property, format uri, at most 255 characters.
            accreditation: body property, at most 100 characters.
            established_year: body property.
            data: body property.
            metadata: body property.
            created_at: body property, format date-time.
        """
        return self._transport.call(
            _ORGS_INSTITUTIONS_USERS_UPDATE,
            (org, username),
            fields={
                "name": name,
                "institution_type": institution_type,
                "location": location,
                "website": website,
                "accreditation": accreditation,
                "established_year": established_year,
                "data": data,
                "metadata": metadata,
                "created_at": created_at,
            },
            options=options,
        )

    def orgs_programs_users_destroy(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/career/orgs/{org}/programs/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _ORGS_PROGRAMS_USERS_DESTROY,
            (org, username),
            options=options,
        )

    def orgs_programs_users_retrieve(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Program:
        """Send `GET /api/career/orgs/{org}/programs/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_PROGRAMS_USERS_RETRIEVE,
            (org, username),
            options=options,
        )

    def orgs_programs_users_create(
        self,
        *,
        username: str,
        institution_id: int,
        name: str,
        program_type: m.ProgramTypeEnum,
        duration: int,
        org: str | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        data: Any = UNSET,
        metadata: Any = UNSET,
        created_at: dt.datetime | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Program:
        """Send `POST /api/career/orgs/{org}/programs/users/{username}/`.

        Args:
            username: path parameter.
            institution_id: body property.
            name: body property, at most 100 characters.
            program_type: body property.
            duration: body property.
            org: path parameter, can be set on the client instead.
            description: body property.
            data: body property.
            metadata: body property.
            created_at: body property, format date-time.
        """
        return self._transport.call(
            _ORGS_PROGRAMS_USERS_CREATE,
            (org, username),
            fields={
                "institution_id": institution_id,
                "name": name,
                "program_type": program_type,
                "duration": duration,
                "description": description,
                "data": data,
                "metadata": metadata,
                "created_at": created_at,
            },
            options=options,
        )

    def orgs_programs_users_update(
        self,
        *,
        username: str,
        institution_id: int,
        name: str,
        program_type: m.ProgramTypeEnum,
        duration: int,
        org: str | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        data: Any = UNSET,
        metadata: Any = UNSET,
        created_at: dt.datetime | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Program:
        """Send `PUT /api/career/orgs/{org}/programs/users/{username}/`.

        Args:
            username: path parameter.
            institution_id: body property.
            name: body property, at most 100 characters.
            program_type: body property.
            duration: body property.
            org: path parameter, can be set on the client instead.
            description: body property.
            data: body property.
            metadata: body property.
            created_at: body property, format date-time.
        """
        return self._transport.call(
            _ORGS_PROGRAMS_USERS_UPDATE,
            (org, username),
            fields={
                "institution_id": institution_id,
                "name": name,
                "program_type": program_type,
                "duration": duration,
                "description": description,
                "data": data,
                "metadata": metadata,
                "created_at": created_at,
            },
            options=options,
        )

    def resume_orgs_users_retrieve(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/career/resume/orgs/{org}/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _RESUME_ORGS_USERS_RETRIEVE,
            (org, username),
            options=options,
        )

    def resume_orgs_users_create(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/career/resume/orgs/{org}/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _RESUME_ORGS_USERS_CREATE,
            (org, username),
            options=options,
        )

    def resume_orgs_users_update(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `PUT /api/career/resume/orgs/{org}/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _RESUME_ORGS_USERS_UPDATE,
            (org, username),
            options=options,
        )


class AsyncCareerResource(AsyncResource):
    """Operations with the tag career."""

    async def location_orgs_users_retrieve(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/career/location/orgs/{org}/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _LOCATION_ORGS_USERS_RETRIEVE,
            (org, username),
            options=options,
        )

    async def location_orgs_users_create(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/career/location/orgs/{org}/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _LOCATION_ORGS_USERS_CREATE,
            (org, username),
            options=options,
        )

    async def location_orgs_users_update(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `PUT /api/career/location/orgs/{org}/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _LOCATION_ORGS_USERS_UPDATE,
            (org, username),
            options=options,
        )

    async def locations_orgs_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/career/locations/orgs/{org}/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _LOCATIONS_ORGS_RETRIEVE,
            (org,),
            options=options,
        )

    async def orgs_companies_users_destroy(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/career/orgs/{org}/companies/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _ORGS_COMPANIES_USERS_DESTROY,
            (org, username),
            options=options,
        )

    async def orgs_companies_users_retrieve(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Company:
        """Send `GET /api/career/orgs/{org}/companies/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_COMPANIES_USERS_RETRIEVE,
            (org, username),
            options=options,
        )

    async def orgs_companies_users_create(
        self,
        *,
        username: str,
        name: str,
        org: str | UnsetType = UNSET,
        industry: str | None | UnsetType = UNSET,
        website: str | None | UnsetType = UNSET,
        logo_url: str | None | UnsetType = UNSET,
        data: Any = UNSET,
        metadata: Any = UNSET,
        created_at: dt.datetime | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Company:
        """Send `POST /api/career/orgs/{org}/companies/users/{username}/`.

        Args:
            username: path parameter.
            name: body property, at most 100 characters.
            org: path parameter, can be set on the client instead.
            industry: body property, at most 100 characters.
            website: body property, format uri, at most 255 characters.
            logo_url: body property, format uri, at most 255 characters.
            data: body property.
            metadata: body property.
            created_at: body property, format date-time.
        """
        return await self._transport.call(
            _ORGS_COMPANIES_USERS_CREATE,
            (org, username),
            fields={
                "name": name,
                "industry": industry,
                "website": website,
                "logo_url": logo_url,
                "data": data,
                "metadata": metadata,
                "created_at": created_at,
            },
            options=options,
        )

    async def orgs_companies_users_update(
        self,
        *,
        username: str,
        name: str,
        org: str | UnsetType = UNSET,
        industry: str | None | UnsetType = UNSET,
        website: str | None | UnsetType = UNSET,
        logo_url: str | None | UnsetType = UNSET,
        data: Any = UNSET,
        metadata: Any = UNSET,
        created_at: dt.datetime | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Company:
        """Send `PUT /api/career/orgs/{org}/companies/users/{username}/`.

        Args:
            username: path parameter.
            name: body property, at most 100 characters.
            org: path parameter, can be set on the client instead.
            industry: body property, at most 100 characters.
            website: body property, format uri, at most 255 characters.
            logo_url: body property, format uri, at most 255 characters.
            data: body property.
            metadata: body property.
            created_at: body property, format date-time.
        """
        return await self._transport.call(
            _ORGS_COMPANIES_USERS_UPDATE,
            (org, username),
            fields={
                "name": name,
                "industry": industry,
                "website": website,
                "logo_url": logo_url,
                "data": data,
                "metadata": metadata,
                "created_at": created_at,
            },
            options=options,
        )

    async def orgs_education_users_destroy(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/career/orgs/{org}/education/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _ORGS_EDUCATION_USERS_DESTROY,
            (org, username),
            options=options,
        )

    async def orgs_education_users_retrieve(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Education:
        """Send `GET /api/career/orgs/{org}/education/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_EDUCATION_USERS_RETRIEVE,
            (org, username),
            options=options,
        )

    async def orgs_education_users_create(
        self,
        *,
        username: str,
        institution_id: int,
        start_date: dt.date,
        org: str | UnsetType = UNSET,
        degree: str | None | UnsetType = UNSET,
        field_of_study: str | None | UnsetType = UNSET,
        end_date: dt.date | None | UnsetType = UNSET,
        grade: Decimal | None | UnsetType = UNSET,
        activities: str | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        data: Any = UNSET,
        metadata: Any = UNSET,
        created_at: dt.datetime | UnsetType = UNSET,
        is_current: bool | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Education:
        """Send `POST /api/career/orgs/{org}/education/users/{username}/`.

        Args:
            username: path parameter.
            institution_id: body property.
            start_date: body property, format date.
            org: path parameter, can be set on the client instead.
            degree: body property, at most 100 characters.
            field_of_study: body property, at most 100 characters.
            end_date: body property, format date.
            grade: body property, format decimal, must match
                `^-?\\d{0,1}(?:\\.\\d{0,2})?$`.
            activities: body property, at most 255 characters.
            description: body property.
            data: body property.
            metadata: body property.
            created_at: body property, format date-time.
            is_current: body property.
        """
        return await self._transport.call(
            _ORGS_EDUCATION_USERS_CREATE,
            (org, username),
            fields={
                "institution_id": institution_id,
                "degree": degree,
                "field_of_study": field_of_study,
                "start_date": start_date,
                "end_date": end_date,
                "grade": grade,
                "activities": activities,
                "description": description,
                "data": data,
                "metadata": metadata,
                "created_at": created_at,
                "is_current": is_current,
            },
            options=options,
        )

    async def orgs_education_users_update(
        self,
        *,
        username: str,
        institution_id: int,
        start_date: dt.date,
        org: str | UnsetType = UNSET,
        degree: str | None | UnsetType = UNSET,
        field_of_study: str | None | UnsetType = UNSET,
        end_date: dt.date | None | UnsetType = UNSET,
        grade: Decimal | None | UnsetType = UNSET,
        activities: str | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        data: Any = UNSET,
        metadata: Any = UNSET,
        created_at: dt.datetime | UnsetType = UNSET,
        is_current: bool | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Education:
        """Send `PUT /api/career/orgs/{org}/education/users/{username}/`.

        Args:
            username: path parameter.
            institution_id: body property.
            start_date: body property, format date.
            org: path parameter, can be set on the client instead.
            degree: body property, at most 100 characters.
            field_of_study: body property, at most 100 characters.
            end_date: body property, format date.
            grade: body property, format decimal, must match
                `^-?\\d{0,1}(?:\\.\\d{0,2})?$`.
            activities: body property, at most 255 characters.
            description: body property.
            data: body property.
            metadata: body property.
            created_at: body property, format date-time.
            is_current: body property.
        """
        return await self._transport.call(
            _ORGS_EDUCATION_USERS_UPDATE,
            (org, username),
            fields={
                "institution_id": institution_id,
                "degree": degree,
                "field_of_study": field_of_study,
                "start_date": start_date,
                "end_date": end_date,
                "grade": grade,
                "activities": activities,
                "description": description,
                "data": data,
                "metadata": metadata,
                "created_at": created_at,
                "is_current": is_current,
            },
            options=options,
        )

    async def orgs_experience_users_destroy(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/career/orgs/{org}/experience/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _ORGS_EXPERIENCE_USERS_DESTROY,
            (org, username),
            options=options,
        )

    async def orgs_experience_users_retrieve(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Experience:
        """Send `GET /api/career/orgs/{org}/experience/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_EXPERIENCE_USERS_RETRIEVE,
            (org, username),
            options=options,
        )

    async def orgs_experience_users_create(
        self,
        *,
        username: str,
        company_id: int,
        title: str,
        start_date: dt.date,
        org: str | UnsetType = UNSET,
        employment_type: str | None | UnsetType = UNSET,
        location: str | None | UnsetType = UNSET,
        end_date: dt.date | None | UnsetType = UNSET,
        is_current: bool | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        data: Any = UNSET,
        metadata: Any = UNSET,
        created_at: dt.datetime | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Experience:
        """Send `POST /api/career/orgs/{org}/experience/users/{username}/`.

        Args:
            username: path parameter.
            company_id: body property.
            title: body property, at most 100 characters.
            start_date: body property, format date.
            org: path parameter, can be set on the client instead.
            employment_type: body property, at most 50 characters.
            location: body property, at most 100 characters.
            end_date: body property, format date.
            is_current: body property.
            description: body property.
            data: body property.
            metadata: body property.
            created_at: body property, format date-time.
        """
        return await self._transport.call(
            _ORGS_EXPERIENCE_USERS_CREATE,
            (org, username),
            fields={
                "company_id": company_id,
                "title": title,
                "employment_type": employment_type,
                "location": location,
                "start_date": start_date,
                "end_date": end_date,
                "is_current": is_current,
                "description": description,
                "data": data,
                "metadata": metadata,
                "created_at": created_at,
            },
            options=options,
        )

    async def orgs_experience_users_update(
        self,
        *,
        username: str,
        company_id: int,
        title: str,
        start_date: dt.date,
        org: str | UnsetType = UNSET,
        employment_type: str | None | UnsetType = UNSET,
        location: str | None | UnsetType = UNSET,
        end_date: dt.date | None | UnsetType = UNSET,
        is_current: bool | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        data: Any = UNSET,
        metadata: Any = UNSET,
        created_at: dt.datetime | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Experience:
        """Send `PUT /api/career/orgs/{org}/experience/users/{username}/`.

        Args:
            username: path parameter.
            company_id: body property.
            title: body property, at most 100 characters.
            start_date: body property, format date.
            org: path parameter, can be set on the client instead.
            employment_type: body property, at most 50 characters.
            location: body property, at most 100 characters.
            end_date: body property, format date.
            is_current: body property.
            description: body property.
            data: body property.
            metadata: body property.
            created_at: body property, format date-time.
        """
        return await self._transport.call(
            _ORGS_EXPERIENCE_USERS_UPDATE,
            (org, username),
            fields={
                "company_id": company_id,
                "title": title,
                "employment_type": employment_type,
                "location": location,
                "start_date": start_date,
                "end_date": end_date,
                "is_current": is_current,
                "description": description,
                "data": data,
                "metadata": metadata,
                "created_at": created_at,
            },
            options=options,
        )

    async def orgs_institutions_users_destroy(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/career/orgs/{org}/institutions/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _ORGS_INSTITUTIONS_USERS_DESTROY,
            (org, username),
            options=options,
        )

    async def orgs_institutions_users_retrieve(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Institution:
        """Send `GET /api/career/orgs/{org}/institutions/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_INSTITUTIONS_USERS_RETRIEVE,
            (org, username),
            options=options,
        )

    async def orgs_institutions_users_create(
        self,
        *,
        username: str,
        name: str,
        org: str | UnsetType = UNSET,
        institution_type: m.InstitutionTypeEnum | UnsetType = UNSET,
        location: str | None | UnsetType = UNSET,
        website: str | None | UnsetType = UNSET,
        accreditation: str | None | UnsetType = UNSET,
        established_year: int | None | UnsetType = UNSET,
        data: Any = UNSET,
        metadata: Any = UNSET,
        created_at: dt.datetime | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Institution:
        """Send `POST /api/career/orgs/{org}/institutions/users/{username}/`.

        Args:
            username: path parameter.
            name: body property, at most 100 characters.
            org: path parameter, can be set on the client instead.
            institution_type: body property.
            location: body property, at most 100 characters.
            website: body property, format uri, at most 255 characters.
            accreditation: body property, at most 100 characters.
            established_year: body property.
            data: body property.
            metadata: body property.
            created_at: body property, format date-time.
        """
        return await self._transport.call(
            _ORGS_INSTITUTIONS_USERS_CREATE,
            (org, username),
            fields={
                "name": name,
                "institution_type": institution_type,
                "location": location,
                "website": website,
                "accreditation": accreditation,
                "established_year": established_year,
                "data": data,
                "metadata": metadata,
                "created_at": created_at,
            },
            options=options,
        )

    async def orgs_institutions_users_update(
        self,
        *,
        username: str,
        name: str,
        org: str | UnsetType = UNSET,
        institution_type: m.InstitutionTypeEnum | UnsetType = UNSET,
        location: str | None | UnsetType = UNSET,
        website: str | None | UnsetType = UNSET,
        accreditation: str | None | UnsetType = UNSET,
        established_year: int | None | UnsetType = UNSET,
        data: Any = UNSET,
        metadata: Any = UNSET,
        created_at: dt.datetime | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Institution:
        """Send `PUT /api/career/orgs/{org}/institutions/users/{username}/`.

        Args:
            username: path parameter.
            name: body property, at most 100 characters.
            org: path parameter, can be set on the client instead.
            institution_type: body property.
            location: body property, at most 100 characters.
            website: body property, format uri, at most 255 characters.
            accreditation: body property, at most 100 characters.
            established_year: body property.
            data: body property.
            metadata: body property.
            created_at: body property, format date-time.
        """
        return await self._transport.call(
            _ORGS_INSTITUTIONS_USERS_UPDATE,
            (org, username),
            fields={
                "name": name,
                "institution_type": institution_type,
                "location": location,
                "website": website,
                "accreditation": accreditation,
                "established_year": established_year,
                "data": data,
                "metadata": metadata,
                "created_at": created_at,
            },
            options=options,
        )

    async def orgs_programs_users_destroy(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/career/orgs/{org}/programs/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _ORGS_PROGRAMS_USERS_DESTROY,
            (org, username),
            options=options,
        )

    async def orgs_programs_users_retrieve(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Program:
        """Send `GET /api/career/orgs/{org}/programs/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_PROGRAMS_USERS_RETRIEVE,
            (org, username),
            options=options,
        )

    async def orgs_programs_users_create(
        self,
        *,
        username: str,
        institution_id: int,
        name: str,
        program_type: m.ProgramTypeEnum,
        duration: int,
        org: str | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        data: Any = UNSET,
        metadata: Any = UNSET,
        created_at: dt.datetime | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Program:
        """Send `POST /api/career/orgs/{org}/programs/users/{username}/`.

        Args:
            username: path parameter.
            institution_id: body property.
            name: body property, at most 100 characters.
            program_type: body property.
            duration: body property.
            org: path parameter, can be set on the client instead.
            description: body property.
            data: body property.
            metadata: body property.
            created_at: body property, format date-time.
        """
        return await self._transport.call(
            _ORGS_PROGRAMS_USERS_CREATE,
            (org, username),
            fields={
                "institution_id": institution_id,
                "name": name,
                "program_type": program_type,
                "duration": duration,
                "description": description,
                "data": data,
                "metadata": metadata,
                "created_at": created_at,
            },
            options=options,
        )

    async def orgs_programs_users_update(
        self,
        *,
        username: str,
        institution_id: int,
        name: str,
        program_type: m.ProgramTypeEnum,
        duration: int,
        org: str | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        data: Any = UNSET,
        metadata: Any = UNSET,
        created_at: dt.datetime | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Program:
        """Send `PUT /api/career/orgs/{org}/programs/users/{username}/`.

        Args:
            username: path parameter.
            institution_id: body property.
            name: body property, at most 100 characters.
            program_type: body property.
            duration: body property.
            org: path parameter, can be set on the client instead.
            description: body property.
            data: body property.
            metadata: body property.
            created_at: body property, format date-time.
        """
        return await self._transport.call(
            _ORGS_PROGRAMS_USERS_UPDATE,
            (org, username),
            fields={
                "institution_id": institution_id,
                "name": name,
                "program_type": program_type,
                "duration": duration,
                "description": description,
                "data": data,
                "metadata": metadata,
                "created_at": created_at,
            },
            options=options,
        )

    async def resume_orgs_users_retrieve(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/career/resume/orgs/{org}/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _RESUME_ORGS_USERS_RETRIEVE,
            (org, username),
            options=options,
        )

    async def resume_orgs_users_create(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/career/resume/orgs/{org}/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _RESUME_ORGS_USERS_CREATE,
            (org, username),
            options=options,
        )

    async def resume_orgs_users_update(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `PUT /api/career/resume/orgs/{org}/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _RESUME_ORGS_USERS_UPDATE,
            (org, username),
            options=options,
        )


class CareerRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    location_orgs_users_retrieve = RawMethod(
        CareerResource.location_orgs_users_retrieve
    )
    location_orgs_users_create = RawMethod(CareerResource.location_orgs_users_create)
    location_orgs_users_update = RawMethod(CareerResource.location_orgs_users_update)
    locations_orgs_retrieve = RawMethod(CareerResource.locations_orgs_retrieve)
    orgs_companies_users_destroy = RawMethod(
        CareerResource.orgs_companies_users_destroy
    )
    orgs_companies_users_retrieve = RawMethod(
        CareerResource.orgs_companies_users_retrieve
    )
    orgs_companies_users_create = RawMethod(CareerResource.orgs_companies_users_create)
    orgs_companies_users_update = RawMethod(CareerResource.orgs_companies_users_update)
    orgs_education_users_destroy = RawMethod(
        CareerResource.orgs_education_users_destroy
    )
    orgs_education_users_retrieve = RawMethod(
        CareerResource.orgs_education_users_retrieve
    )
    orgs_education_users_create = RawMethod(CareerResource.orgs_education_users_create)
    orgs_education_users_update = RawMethod(CareerResource.orgs_education_users_update)
    orgs_experience_users_destroy = RawMethod(
        CareerResource.orgs_experience_users_destroy
    )
    orgs_experience_users_retrieve = RawMethod(
        CareerResource.orgs_experience_users_retrieve
    )
    orgs_experience_users_create = RawMethod(
        CareerResource.orgs_experience_users_create
    )
    orgs_experience_users_update = RawMethod(
        CareerResource.orgs_experience_users_update
    )
    orgs_institutions_users_destroy = RawMethod(
        CareerResource.orgs_institutions_users_destroy
    )
    orgs_institutions_users_retrieve = RawMethod(
        CareerResource.orgs_institutions_users_retrieve
    )
    orgs_institutions_users_create = RawMethod(
        CareerResource.orgs_institutions_users_create
    )
    orgs_institutions_users_update = RawMethod(
        CareerResource.orgs_institutions_users_update
    )
    orgs_programs_users_destroy = RawMethod(CareerResource.orgs_programs_users_destroy)
    orgs_programs_users_retrieve = RawMethod(
        CareerResource.orgs_programs_users_retrieve
    )
    orgs_programs_users_create = RawMethod(CareerResource.orgs_programs_users_create)
    orgs_programs_users_update = RawMethod(CareerResource.orgs_programs_users_update)
    resume_orgs_users_retrieve = RawMethod(CareerResource.resume_orgs_users_retrieve)
    resume_orgs_users_create = RawMethod(CareerResource.resume_orgs_users_create)
    resume_orgs_users_update = RawMethod(CareerResource.resume_orgs_users_update)


class AsyncCareerRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    location_orgs_users_retrieve = AsyncRawMethod(
        AsyncCareerResource.location_orgs_users_retrieve
    )
    location_orgs_users_create = AsyncRawMethod(
        AsyncCareerResource.location_orgs_users_create
    )
    location_orgs_users_update = AsyncRawMethod(
        AsyncCareerResource.location_orgs_users_update
    )
    locations_orgs_retrieve = AsyncRawMethod(
        AsyncCareerResource.locations_orgs_retrieve
    )
    orgs_companies_users_destroy = AsyncRawMethod(
        AsyncCareerResource.orgs_companies_users_destroy
    )
    orgs_companies_users_retrieve = AsyncRawMethod(
        AsyncCareerResource.orgs_companies_users_retrieve
    )
    orgs_companies_users_create = AsyncRawMethod(
        AsyncCareerResource.orgs_companies_users_create
    )
    orgs_companies_users_update = AsyncRawMethod(
        AsyncCareerResource.orgs_companies_users_update
    )
    orgs_education_users_destroy = AsyncRawMethod(
        AsyncCareerResource.orgs_education_users_destroy
    )
    orgs_education_users_retrieve = AsyncRawMethod(
        AsyncCareerResource.orgs_education_users_retrieve
    )
    orgs_education_users_create = AsyncRawMethod(
        AsyncCareerResource.orgs_education_users_create
    )
    orgs_education_users_update = AsyncRawMethod(
        AsyncCareerResource.orgs_education_users_update
    )
    orgs_experience_users_destroy = AsyncRawMethod(
        AsyncCareerResource.orgs_experience_users_destroy
    )
    orgs_experience_users_retrieve = AsyncRawMethod(
        AsyncCareerResource.orgs_experience_users_retrieve
    )
    orgs_experience_users_create = AsyncRawMethod(
        AsyncCareerResource.orgs_experience_users_create
    )
    orgs_experience_users_update = AsyncRawMethod(
        AsyncCareerResource.orgs_experience_users_update
    )
    orgs_institutions_users_destroy = AsyncRawMethod(
        AsyncCareerResource.orgs_institutions_users_destroy
    )
    orgs_institutions_users_retrieve = AsyncRawMethod(
        AsyncCareerResource.orgs_institutions_users_retrieve
    )
    orgs_institutions_users_create = AsyncRawMethod(
        AsyncCareerResource.orgs_institutions_users_create
    )
    orgs_institutions_users_update = AsyncRawMethod(
        AsyncCareerResource.orgs_institutions_users_update
    )
    orgs_programs_users_destroy = AsyncRawMethod(
        AsyncCareerResource.orgs_programs_users_destroy
    )
    orgs_programs_users_retrieve = AsyncRawMethod(
        AsyncCareerResource.orgs_programs_users_retrieve
    )
    orgs_programs_users_create = AsyncRawMethod(
        AsyncCareerResource.orgs_programs_users_create
    )
    orgs_programs_users_update = AsyncRawMethod(
        AsyncCareerResource.orgs_programs_users_update
    )
    resume_orgs_users_retrieve = AsyncRawMethod(
        AsyncCareerResource.resume_orgs_users_retrieve
    )
    resume_orgs_users_create = AsyncRawMethod(
        AsyncCareerResource.resume_orgs_users_create
    )
    resume_orgs_users_update = AsyncRawMethod(
        AsyncCareerResource.resume_orgs_users_update
    )


class CareerStream(ResponseVariant):
    """The same methods, returning `StreamedResponse`."""

    location_orgs_users_retrieve = StreamMethod(
        CareerResource.location_orgs_users_retrieve
    )
    location_orgs_users_create = StreamMethod(CareerResource.location_orgs_users_create)
    location_orgs_users_update = StreamMethod(CareerResource.location_orgs_users_update)
    locations_orgs_retrieve = StreamMethod(CareerResource.locations_orgs_retrieve)
    orgs_companies_users_destroy = StreamMethod(
        CareerResource.orgs_companies_users_destroy
    )
    orgs_companies_users_retrieve = StreamMethod(
        CareerResource.orgs_companies_users_retrieve
    )
    orgs_companies_users_create = StreamMethod(
        CareerResource.orgs_companies_users_create
    )
    orgs_companies_users_update = StreamMethod(
        CareerResource.orgs_companies_users_update
    )
    orgs_education_users_destroy = StreamMethod(
        CareerResource.orgs_education_users_destroy
    )
    orgs_education_users_retrieve = StreamMethod(
        CareerResource.orgs_education_users_retrieve
    )
    orgs_education_users_create = StreamMethod(
        CareerResource.orgs_education_users_create
    )
    orgs_education_users_update = StreamMethod(
        CareerResource.orgs_education_users_update
    )
    orgs_experience_users_destroy = StreamMethod(
        CareerResource.orgs_experience_users_destroy
    )
    orgs_experience_users_retrieve = StreamMethod(
        CareerResource.orgs_experience_users_retrieve
    )
    orgs_experience_users_create = StreamMethod(
        CareerResource.orgs_experience_users_create
    )
    orgs_experience_users_update = StreamMethod(
        CareerResource.orgs_experience_users_update
    )
    orgs_institutions_users_destroy = StreamMethod(
        CareerResource.orgs_institutions_users_destroy
    )
    orgs_institutions_users_retrieve = StreamMethod(
        CareerResource.orgs_institutions_users_retrieve
    )
    orgs_institutions_users_create = StreamMethod(
        CareerResource.orgs_institutions_users_create
    )
    orgs_institutions_users_update = StreamMethod(
        CareerResource.orgs_institutions_users_update
    )
    orgs_programs_users_destroy = StreamMethod(
        CareerResource.orgs_programs_users_destroy
    )
    orgs_programs_users_retrieve = StreamMethod(
        CareerResource.orgs_programs_users_retrieve
    )
    orgs_programs_users_create = StreamMethod(CareerResource.orgs_programs_users_create)
    orgs_programs_users_update = StreamMethod(CareerResource.orgs_programs_users_update)
    resume_orgs_users_retrieve = StreamMethod(CareerResource.resume_orgs_users_retrieve)
    resume_orgs_users_create = StreamMethod(CareerResource.resume_orgs_users_create)
    resume_orgs_users_update = StreamMethod(CareerResource.resume_orgs_users_update)


class AsyncCareerStream(ResponseVariant):
    """The same methods, returning `AsyncStreamedResponse`."""

    location_orgs_users_retrieve = AsyncStreamMethod(
        AsyncCareerResource.location_orgs_users_retrieve
    )
    location_orgs_users_create = AsyncStreamMethod(
        AsyncCareerResource.location_orgs_users_create
    )
    location_orgs_users_update = AsyncStreamMethod(
        AsyncCareerResource.location_orgs_users_update
    )
    locations_orgs_retrieve = AsyncStreamMethod(
        AsyncCareerResource.locations_orgs_retrieve
    )
    orgs_companies_users_destroy = AsyncStreamMethod(
        AsyncCareerResource.orgs_companies_users_destroy
    )
    orgs_companies_users_retrieve = AsyncStreamMethod(
        AsyncCareerResource.orgs_companies_users_retrieve
    )
    orgs_companies_users_create = AsyncStreamMethod(
        AsyncCareerResource.orgs_companies_users_create
    )
    orgs_companies_users_update = AsyncStreamMethod(
        AsyncCareerResource.orgs_companies_users_update
    )
    orgs_education_users_destroy = AsyncStreamMethod(
        AsyncCareerResource.orgs_education_users_destroy
    )
    orgs_education_users_retrieve = AsyncStreamMethod(
        AsyncCareerResource.orgs_education_users_retrieve
    )
    orgs_education_users_create = AsyncStreamMethod(
        AsyncCareerResource.orgs_education_users_create
    )
    orgs_education_users_update = AsyncStreamMethod(
        AsyncCareerResource.orgs_education_users_update
    )
    orgs_experience_users_destroy = AsyncStreamMethod(
        AsyncCareerResource.orgs_experience_users_destroy
    )
    orgs_experience_users_retrieve = AsyncStreamMethod(
        AsyncCareerResource.orgs_experience_users_retrieve
    )
    orgs_experience_users_create = AsyncStreamMethod(
        AsyncCareerResource.orgs_experience_users_create
    )
    orgs_experience_users_update = AsyncStreamMethod(
        AsyncCareerResource.orgs_experience_users_update
    )
    orgs_institutions_users_destroy = AsyncStreamMethod(
        AsyncCareerResource.orgs_institutions_users_destroy
    )
    orgs_institutions_users_retrieve = AsyncStreamMethod(
        AsyncCareerResource.orgs_institutions_users_retrieve
    )
    orgs_institutions_users_create = AsyncStreamMethod(
        AsyncCareerResource.orgs_institutions_users_create
    )
    orgs_institutions_users_update = AsyncStreamMethod(
        AsyncCareerResource.orgs_institutions_users_update
    )
    orgs_programs_users_destroy = AsyncStreamMethod(
        AsyncCareerResource.orgs_programs_users_destroy
    )
    orgs_programs_users_retrieve = AsyncStreamMethod(
        AsyncCareerResource.orgs_programs_users_retrieve
    )
    orgs_programs_users_create = AsyncStreamMethod(
        AsyncCareerResource.orgs_programs_users_create
    )
    orgs_programs_users_update = AsyncStreamMethod(
        AsyncCareerResource.orgs_programs_users_update
    )
    resume_orgs_users_retrieve = AsyncStreamMethod(
        AsyncCareerResource.resume_orgs_users_retrieve
    )
    resume_orgs_users_create = AsyncStreamMethod(
        AsyncCareerResource.resume_orgs_users_create
    )
    resume_orgs_users_update = AsyncStreamMethod(
        AsyncCareerResource.resume_orgs_users_update
    )
