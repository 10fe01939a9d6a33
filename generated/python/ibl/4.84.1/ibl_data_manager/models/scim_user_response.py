from __future__ import annotations

import msgspec
from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .scim_email import SCIMEmail
from .scim_enterprise_user import SCIMEnterpriseUser
from .scim_meta import SCIMMeta
from .scim_name import SCIMName


class SCIMUserResponse(Record, kw_only=True):
    """SCIMUserResponse."""

    schemas: list[str]
    id: str
    user_name: str = msgspec.field(name="userName")
    name: SCIMName
    emails: list[SCIMEmail]
    active: bool
    urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: SCIMEnterpriseUser = (
        msgspec.field(name="urn_ietf_params_scim_schemas_extension_enterprise_2_0_User")
    )
    meta: SCIMMeta | UnsetType = UNSET
