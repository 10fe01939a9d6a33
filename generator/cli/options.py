"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from generator.config import NameRules
    from generator.tasks.context import ReportProgress, RunContext

F = TypeVar("F", bound=Callable[..., Any])

DEBUG = "--debug"
# Keys of click's context.
_FOLDERS, _HEADERS = "oasmith.folders", "oasmith.headers"


def debug_option(command: F) -> F:
    """Add --debug, which the top-level error handler looks for."""
    return click.option(
        DEBUG,
        is_flag=True,
        expose_value=False,
        help="Print the traceback if oasmith has a bug.",
    )(command)


def workspace_options(command: F) -> F:
    """Add --root and --debug."""
    return click.option(
        "--root",
        metavar="DIR",
        help="The workspace. Default: the nearest folder, from here upward, that has a specs/.",
    )(debug_option(command))


def no_workspace_options(command: F) -> F:
    """Add --root and --debug to a command without a workspace, which accepts and ignores --root."""
    return click.option(
        "--root",
        metavar="DIR",
        expose_value=False,
        help="The workspace; this command does not use it.",
    )(debug_option(command))


def templates_option(command: F) -> F:
    """Add --templates."""
    return click.option(
        "--templates",
        metavar="DIR",
        help="Your own templates: DIR/TARGET/NAME replaces the template NAME of that target.",
    )(command)


def access_options(command: F) -> F:
    """Add --allow-dir and --allow-remote, for descriptions outside the workspace."""
    remote = click.option(
        "--allow-remote",
        "hosts",
        multiple=True,
        metavar="HOST",
        help="Download files that FILE refers to from https://HOST/. Default: no host.",
    )
    return click.option(
        "--allow-dir",
        "allowed",
        multiple=True,
        metavar="DIR",
        help="Read files that FILE refers to from DIR, too. Default: only its own folder.",
    )(remote(header_options(command)))


def allow_links_option(command: F) -> F:
    """Add --allow-dir, for links in a workspace; `make_context` reads it."""
    return click.option(
        "--allow-dir",
        multiple=True,
        metavar="DIR",
        expose_value=False,
        callback=_store_folders,
        help="Follow links in specs/ and in templates to files in DIR, too.",
    )(command)


def _store_folders(
    ctx: click.Context, _param: click.Parameter, value: tuple[str, ...]
) -> None:
    ctx.meta[_FOLDERS] = value


def header_options(command: F) -> F:
    """Add --header and --header-env, for downloads; `make_context` reads them."""
    from_environment = click.option(
        "--header-env",
        multiple=True,
        metavar="NAME:VAR",
        expose_value=False,
        callback=_store_headers,
        help="As --header, with the value of the environment variable VAR.",
    )
    return click.option(
        "--header",
        multiple=True,
        metavar="NAME:VALUE",
        expose_value=False,
        callback=_store_headers,
        help="Send a header with each download. Can be repeated. The value is stored nowhere.",
    )(from_environment(command))


def _store_headers(
    ctx: click.Context, param: click.Parameter, values: tuple[str, ...]
) -> None:
    from generator.cli.header_values import parse_header

    headers: dict[str, str] = ctx.meta.setdefault(_HEADERS, {})
    for text in values:
        name, value, fault = parse_header(text, is_variable=param.name == "header_env")
        if not fault and name.lower() in map(str.lower, headers):
            fault = f"the header {name} is given twice"
        if fault:
            # The text is not shown: it may be secret.
            raise click.BadParameter(fault, ctx, param)
        headers[name] = value


def package_version_option(command: F) -> F:
    """Add --package-version."""
    return click.option(
        "--package-version",
        callback=check_package_version,
        metavar="V",
        help="The version of the package. Default: the version of the API.",
    )(command)


def verbose_paging_option(command: F) -> F:
    """Add --verbose, which lists the operations with pagination."""
    return click.option(
        "-v",
        "--verbose",
        is_flag=True,
        help="List the operations with pagination, by rule.",
    )(command)


def strict_option(command: F) -> F:
    """Add --strict."""
    return click.option("--strict", is_flag=True, help="Treat warnings as errors.")(
        command
    )


def check_package_version(
    ctx: click.Context, param: click.Parameter, value: str | None
) -> str | None:
    """Check --package-version by the rules of the target."""
    if value is None:
        return None
    for rules in list_name_rules(ctx):
        fault = rules.package_version_fault(value)
        if fault is not None:
            raise click.BadParameter(f"{value!r} {fault}", ctx, param)
    return value


def list_name_rules(ctx: click.Context) -> list[NameRules]:
    """Return the name rules of the target in --target; without it, those of every target."""
    from generator.languages import TARGETS

    target = ctx.params.get("target")
    return [t.name_rules for t in TARGETS if target in (None, t.name)]


def get_root(root: str | None) -> str | None:
    """Return --root as given to the command, or before the name of the command."""
    if root is not None:
        return root
    outer = click.get_current_context().find_root().params.get("root")
    return outer if isinstance(outer, str) else None


def make_context(root: str | None, report_progress: ReportProgress) -> RunContext:
    """Return the surroundings of this run."""
    from datetime import datetime
    from pathlib import Path
    from time import perf_counter

    from generator.tasks.context import RunContext

    today = datetime.now().astimezone().date()
    call = click.get_current_context()
    allowed = call.meta.get(_FOLDERS) or call.params.get("allowed") or ()
    return RunContext(
        Path.cwd,
        get_root(root),
        today,
        perf_counter,
        report_progress,
        tuple(allowed),
        call.meta.get(_HEADERS, {}),
    )
