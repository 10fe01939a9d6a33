"""The only hands on the disk: reads specs/, templates/ and generated/, and changes packages."""

from __future__ import annotations

from generator.workspace.download import UnreachableError, download, is_url
from generator.workspace.faults import WorkspaceError
from generator.workspace.git import PREFIX as GIT
from generator.workspace.git import list_git, read_git
from generator.workspace.layout import (
    Workspace,
    descriptions_among,
    find_workspace,
    read_description,
)
from generator.workspace.reports import write_report
from generator.workspace.staging import Edit
from generator.workspace.templates import read_templates
from generator.workspace.transaction import Transaction, changing, is_interrupted
from generator.workspace.tree import (
    change_tree,
    edit_of,
    is_empty,
    read_files,
    read_tree,
)

__all__ = [
    "GIT",
    "Edit",
    "Transaction",
    "UnreachableError",
    "Workspace",
    "WorkspaceError",
    "change_tree",
    "changing",
    "descriptions_among",
    "download",
    "edit_of",
    "find_workspace",
    "is_empty",
    "is_interrupted",
    "is_url",
    "list_git",
    "read_description",
    "read_files",
    "read_git",
    "read_templates",
    "read_tree",
    "write_report",
]
