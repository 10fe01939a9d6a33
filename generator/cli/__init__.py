"""The command line: commands, options, console output and exit codes."""

from __future__ import annotations

from generator.cli.app import main

__all__ = ["main"]
