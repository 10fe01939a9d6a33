"""What the description cannot say: `specs/<api>/api.yaml` -> `Checked[ApiConfig]`."""

from __future__ import annotations

from generator.config.accepted_changes import (
    expired_acceptances,
    unused_change_acceptances,
)
from generator.config.accepted_findings import accept, unused_acceptances
from generator.config.codes import CODES
from generator.config.listing import with_package_version, with_version
from generator.config.lock import LOCK_NAME, Locked, lock_from_json, lock_to_json
from generator.config.names import NameRules, version_fault
from generator.config.paging import DEFAULT_RULES, unused_rules
from generator.config.read import read_config
from generator.config.settings import (
    Acceptance,
    ApiConfig,
    ChangeAcceptance,
    PagingRule,
    Role,
    TargetConfig,
    Tell,
    canonical,
    canonical_changes,
)
from generator.config.targets import TargetRules
from generator.config.versions import folder_version, order

__all__ = [
    "CODES",
    "DEFAULT_RULES",
    "LOCK_NAME",
    "Acceptance",
    "ApiConfig",
    "ChangeAcceptance",
    "Locked",
    "NameRules",
    "PagingRule",
    "Role",
    "TargetConfig",
    "TargetRules",
    "Tell",
    "accept",
    "canonical",
    "canonical_changes",
    "expired_acceptances",
    "folder_version",
    "lock_from_json",
    "lock_to_json",
    "order",
    "read_config",
    "unused_acceptances",
    "unused_change_acceptances",
    "unused_rules",
    "version_fault",
    "with_package_version",
    "with_version",
]
