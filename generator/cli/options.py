"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from generator.config import NameRules
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
    """Adds --allow-dir and --allow-remote, for the commands that read a description from outside
    the workspace."""
    remote = click.option(
        "--allow-remote",
        "hosts",
        multiple=True,
        metavar="HOST",
        help="FILE may refer to https://HOST/..., which is fetched; otherwise no URL is.",
    )
    return click.option(
        "--allow-dir",
        "allowed",
        multiple=True,
        metavar="DIR",
        help="FILE may refer to files in DIR, too, and not only in its own folder.",
    )(remote(command))


def package_version_option(command: F) -> F:
    """Adds --package-version."""
    return click.option(
        "--package-version",
        callback=_package_version,
        metavar="V",
        help="The version of the package; without it, it follows the API's.",
    )(command)


def _package_version(
    ctx: click.Context, param: click.Parameter, value: str | None
) -> str | None:
    if value is None:
        return None
    for rules in chosen_name_rules(ctx):
        fault = rules.package_version_fault(value)
        if fault is not None:
            raise click.BadParameter(f"{value!r} {fault}", ctx, param)
    return value


def chosen_name_rules(ctx: click.Context) -> list[NameRules]:
    """The rules for names of the target that --target names, of every target without it."""
    from generator.languages import TARGETS

    chosen = ctx.params.get("target")
    return [t.name_rules for t in TARGETS if chosen in (None, t.name)]


def strictness(command: F) -> F:
    """Adds --strict, for the commands that judge a description."""
    return click.option(
        "--strict", is_flag=True, help="Take warnings for errors: assume nothing."
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
    from generator.languages import target_names

    return target_names()


def known_target(
    ctx: click.Context, param: click.Parameter, value: str | None
) -> str | None:
    """A callback for --target. The list of targets lies behind an import that costs, so that it is
    looked up only when one is given."""
    if value is not None and value not in languages():
        known = ", ".join(languages())
        raise click.BadParameter(f"{value!r} is none of: {known}", ctx, param)
    return value
