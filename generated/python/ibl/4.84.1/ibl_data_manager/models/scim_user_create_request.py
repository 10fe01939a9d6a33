from __future__ import annotations

import msgspec
from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .scim_address import SCIMAddress
from .scim_email import SCIMEmail
from .scim_meta import SCIMMeta
from .scim_name import SCIMName
from .scim_phone_number import SCIMPhoneNumber


class SCIMUserCreateRequest(Record, kw_only=True):
    """SCIMUserCreateRequest.

    Attributes:
        schemas: default ["urn:ietf:params:scim:schemas:core:2.0:User"].
        active: default true.
        is_staff: default false.
        update: default false.
    """

    schemas: list[str] | UnsetType = UNSET
    user_name: str = msgspec.field(name="userName")
    name: SCIMName
    emails: list[SCIMEmail]
    active: bool | UnsetType = UNSET
    display_name: str | UnsetType = msgspec.field(default=UNSET, name="displayName")
    locale: str | UnsetType = UNSET
    timezone: str | UnsetType = UNSET
    title: str | UnsetType = UNSET
    organization: str | UnsetType = UNSET
    phone_numbers: list[SCIMPhoneNumber] | UnsetType = msgspec.field(
        default=UNSET, name="phoneNumbers"
    )
    addresses: list[SCIMAddress] | UnsetType = UNSET
    entitlements: list[str] | UnsetType = UNSET
    roles: list[str] | UnsetType = UNSET
    x509_certificates: list[str] | UnsetType = msgspec.field(
        default=UNSET, name="x509Certificates"
    )
    password: str | UnsetType = UNSET
    provider: str | UnsetType = UNSET
    tpa_uid: str | UnsetType = msgspec.field(default=UNSET, name="tpaUid")
    is_staff: bool | UnsetType = msgspec.field(default=UNSET, name="isStaff")
    update: bool | UnsetType = UNSET
    platform_orgs: list[str] | UnsetType = msgspec.field(
        default=UNSET, name="platformOrgs"
    )
    department_ids: list[int] | UnsetType = msgspec.field(
        default=UNSET, name="departmentIds"
    )
    group_ids: list[int] | UnsetType = msgspec.field(default=UNSET, name="groupIds")
    rbac_group_unique_ids: list[str] | UnsetType = msgspec.field(
        default=UNSET, name="rbacGroupUniqueIds"
    )
    meta: SCIMMeta | UnsetType = UNSET
