"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from generator.workspace import Workspace

F = TypeVar("F", bound=Callable[..., Any])

DEBUG = "--debug"


def debugging(command: F) -> F:
    """Adds --debug, which the outermost handler looks for."""
    return click.option(
        DEBUG, is_flag=True, expose_value=False, help="Show the traceback of a bug."
    )(command)


def common(command: F) -> F:
    """Adds --debug, and --root for the commands that may need the workspace."""
    return click.option(
        "--root",
        metavar="DIR",
        help="The workspace; without it, the nearest folder upward that holds specs/.",
    )(debugging(command))


def common_anywhere(command: F) -> F:
    """As `common`, for a command that needs no workspace: --root is accepted and left unused."""
    return click.option(
        "--root",
        metavar="DIR",
        expose_value=False,
        help="The workspace; this command needs none.",
    )(debugging(command))


def templates_option(command: F) -> F:
    """Adds --templates."""
    return click.option(
        "--templates",
        metavar="DIR",
        help="Own templates: DIR/<target>/<name> takes the place of the one of its name.",
    )(command)


def reading(command: F) -> F:
    """Adds --allow-dir, for the commands that read a description from outside the workspace."""
    return click.option(
        "--allow-dir",
        "allowed",
        multiple=True,
        metavar="DIR",
        help="FILE may refer to files in DIR, too, and not only in its own folder.",
    )(command)


def root_of(root: str | None) -> str | None:
    """--root as given to the command itself, or before its name."""
    if root is not None:
        return root
    outer = click.get_current_context().find_root().params.get("root")
    return outer if isinstance(outer, str) else None


def workspace_at(root: str | None) -> Workspace:
    """The workspace that the command line means."""
    from pathlib import Path

    from generator.workspace import find_workspace

    return find_workspace(Path.cwd(), root_of(root))


def languages() -> tuple[str, ...]:
    """The targets there are."""
    from generator.pipeline import LANGUAGES

    return LANGUAGES


def known_target(
    ctx: click.Context, param: click.Parameter, value: str | None
) -> str | None:
    """A callback for --target. The list of targets lies behind an import that costs, so that it is
    looked up only when one is given."""
    if value is not None and value not in languages():
        known = ", ".join(languages())
        raise click.BadParameter(f"{value!r} is none of: {known}", ctx, param)
    return value
