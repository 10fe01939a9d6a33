"""Which part of a workspace a command is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Selection:
    """The part of a workspace to plan; what is left empty means everything.

    Attributes:
        apis: The names of APIs.
        version: The only version to plan.
        target: The only target to plan.
        templates: A folder of the user's own templates, used instead of the one in api.yaml.
        strict: Whether a warning that api.yaml does not accept counts as an error.
    """

    apis: Sequence[str] = ()
    version: str | None = None
    target: str | None = None
    templates: str | None = None
    strict: bool = False

    @property
    def covers_whole_apis(self) -> bool:
        """Whether every version and every target of the APIs is selected."""
        return self.version is None and self.target is None

    def includes_version(self, version: str) -> bool:
        """Whether a version is selected."""
        return self.version in (None, version)

    def includes_target(self, target: str) -> bool:
        """Whether a target is selected."""
        return self.target in (None, target)
