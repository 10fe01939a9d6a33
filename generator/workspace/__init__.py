"""The only hands on the disk: reads specs/, templates/ and generated/, and changes packages."""

from __future__ import annotations

from generator.workspace.faults import WorkspaceError
from generator.workspace.git import PREFIX as GIT
from generator.workspace.git import read_git
from generator.workspace.layout import Workspace, find_workspace, read_description
from generator.workspace.reports import write_report
from generator.workspace.templates import read_templates
from generator.workspace.tree import change_tree, is_empty, read_files, read_tree

__all__ = [
    "GIT",
    "Workspace",
    "WorkspaceError",
    "change_tree",
    "find_workspace",
    "is_empty",
    "read_description",
    "read_files",
    "read_git",
    "read_templates",
    "read_tree",
    "write_report",
]
