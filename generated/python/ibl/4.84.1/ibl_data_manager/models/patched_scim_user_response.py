from __future__ import annotations

import msgspec
from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .scim_email import SCIMEmail
from .scim_enterprise_user import SCIMEnterpriseUser
from .scim_meta import SCIMMeta
from .scim_name import SCIMName


class PatchedSCIMUserResponse(Record, kw_only=True):
    """PatchedSCIMUserResponse."""

    schemas: list[str] | UnsetType = UNSET
    id: str | UnsetType = UNSET
    user_name: str | UnsetType = msgspec.field(default=UNSET, name="userName")
    name: SCIMName | UnsetType = UNSET
    emails: list[SCIMEmail] | UnsetType = UNSET
    active: bool | UnsetType = UNSET
    urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: (
        SCIMEnterpriseUser | UnsetType
    ) = msgspec.field(
        default=UNSET, name="urn_ietf_params_scim_schemas_extension_enterprise_2_0_User"
    )
    meta: SCIMMeta | UnsetType = UNSET
