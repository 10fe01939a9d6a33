"""Reads the templates of each target once for each API."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.config import ApiConfig
from generator.workspace import Workspace, read_templates


@dataclass(slots=True)
class TemplateReader:
    """Reads templates; `folder` holds the user's own, instead of the folder in api.yaml."""

    workspace: Workspace
    folder: str | None = None
    _texts: dict[tuple[str, Path | None], Mapping[str, str]] = field(
        default_factory=dict
    )

    def read(self, config: ApiConfig, language: str) -> Mapping[str, str]:
        """Return the templates of one target."""
        own = self._own_folder(config)
        if (language, own) not in self._texts:
            root, *allowed = self.workspace.root, *self.workspace.allowed
            # A folder in api.yaml may have come with the checkout, one in --templates has not.
            folders = [root] if self.folder is None else [Path(self.folder), root]
            self._texts[language, own] = read_templates(
                language, own, [*folders, *allowed]
            )
        return self._texts[language, own]

    def _own_folder(self, config: ApiConfig) -> Path | None:
        if self.folder is not None:
            return Path(self.folder)
        return self.workspace.root / config.templates if config.templates else None
