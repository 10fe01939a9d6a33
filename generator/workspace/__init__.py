"""File system access: read specs/, templates/ and generated/, and write changes atomically."""

from __future__ import annotations

from generator.workspace.download import UnreachableError, download
from generator.workspace.errors import WorkspaceError
from generator.workspace.git import PREFIX as GIT
from generator.workspace.git import list_git_folder, read_git
from generator.workspace.layout import (
    Workspace,
    find_workspace,
    group_descriptions,
    is_folder,
    path_exists,
    read_description,
)
from generator.workspace.package_files import (
    change_tree,
    is_empty,
    make_edit,
    read_files,
    read_tree,
)
from generator.workspace.report_file import write_report
from generator.workspace.staging import Edit
from generator.workspace.templates import read_templates
from generator.workspace.transaction import (
    Transaction,
    is_interrupted,
    open_transaction,
)
from generator.workspace.urls import is_url, redact_url

__all__ = [
    "GIT",
    "Edit",
    "Transaction",
    "UnreachableError",
    "Workspace",
    "WorkspaceError",
    "change_tree",
    "download",
    "find_workspace",
    "group_descriptions",
    "is_empty",
    "is_folder",
    "is_interrupted",
    "is_url",
    "list_git_folder",
    "make_edit",
    "open_transaction",
    "path_exists",
    "read_description",
    "read_files",
    "read_git",
    "read_templates",
    "read_tree",
    "redact_url",
    "write_report",
]
