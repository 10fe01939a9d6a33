from __future__ import annotations

from typing import Literal, TypeAlias

MentorVisibilityEnum: TypeAlias = Literal[
    "viewable_by_tenant_admins", "viewable_by_tenant_students", "viewable_by_anyone"
]
