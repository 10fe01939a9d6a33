"""What the description cannot say: `specs/<api>/api.yaml` -> `Checked[ApiConfig]`."""

from __future__ import annotations

from generator.config.accept import accept, unused_acceptances
from generator.config.codes import CODES
from generator.config.listing import with_version
from generator.config.lock import LOCK_NAME, Locked, lock_from_json, lock_to_json
from generator.config.names import distribution_fault, package_fault, version_fault
from generator.config.read import read_config
from generator.config.settings import Acceptance, ApiConfig, TargetConfig, canonical
from generator.config.versions import folder_version, order

__all__ = [
    "CODES",
    "LOCK_NAME",
    "Acceptance",
    "ApiConfig",
    "Locked",
    "TargetConfig",
    "accept",
    "canonical",
    "distribution_fault",
    "folder_version",
    "lock_from_json",
    "lock_to_json",
    "order",
    "package_fault",
    "read_config",
    "unused_acceptances",
    "version_fault",
    "with_version",
]
