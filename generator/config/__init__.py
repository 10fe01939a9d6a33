"""The settings of an API that its description cannot hold: api.yaml and lock.json."""

from __future__ import annotations

from generator.config.accepted_changes import (
    find_expired_acceptances,
    find_unused_change_acceptances,
)
from generator.config.accepted_findings import (
    apply_acceptances,
    find_unused_acceptances,
)
from generator.config.codes import CODES
from generator.config.description_lock import (
    LOCK_NAME,
    LockEntry,
    parse_lock,
    serialize_lock,
)
from generator.config.edit_api_yaml import insert_version, set_package_version
from generator.config.name_rules import NameRules, find_version_fault
from generator.config.pagination_rules import (
    DEFAULT_PAGINATION_RULES,
    find_unused_pagination_rules,
)
from generator.config.read_config import read_config
from generator.config.settings import (
    Acceptance,
    ApiConfig,
    ChangeAcceptance,
    NextPageSignal,
    PaginationRule,
    ParameterRole,
    TargetConfig,
    encode_package_settings,
    encode_report_settings,
)
from generator.config.targets import TargetRules
from generator.config.version_order import strip_build_suffix, version_sort_key

__all__ = [
    "CODES",
    "DEFAULT_PAGINATION_RULES",
    "LOCK_NAME",
    "Acceptance",
    "ApiConfig",
    "ChangeAcceptance",
    "LockEntry",
    "NameRules",
    "NextPageSignal",
    "PaginationRule",
    "ParameterRole",
    "TargetConfig",
    "TargetRules",
    "apply_acceptances",
    "encode_package_settings",
    "encode_report_settings",
    "find_expired_acceptances",
    "find_unused_acceptances",
    "find_unused_change_acceptances",
    "find_unused_pagination_rules",
    "find_version_fault",
    "insert_version",
    "parse_lock",
    "read_config",
    "serialize_lock",
    "set_package_version",
    "strip_build_suffix",
    "version_sort_key",
]
