"""The command `oasmith`: the only voice."""

from __future__ import annotations

from generator.cli.app import main

__all__ = ["main"]
