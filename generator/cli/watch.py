"""`oasmith watch`: build whenever a description, a setting or a template changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.options import (
    allow_links_option,
    make_context,
    templates_option,
    workspace_options,
)

if TYPE_CHECKING:
    from generator.tasks.selection import Selection
    from generator.workspace import Workspace


@click.command(short_help="Build whenever a file changes.")
@click.argument("apis", nargs=-1, metavar="[API]...")
@templates_option
@allow_links_option
@workspace_options
def watch(apis: tuple[str, ...], templates: str | None, root: str | None) -> int:
    """Build now, and again whenever specs/ or templates change, until Ctrl-C.

    Errors are printed; then the command waits for the next change. Packages with files that were
    edited by hand are skipped. Requires the package watchfiles: pip install 'oasmith[watch]'.

    \b
    Example:
      oasmith watch petstore
    """
    from generator.cli.console import print_out
    from generator.tasks.find_watched_folders import find_watched_folders
    from generator.tasks.selection import Selection
    from generator.workspace import WorkspaceError

    try:
        from watchfiles import watch as watch_files
    except ImportError as error:
        raise WorkspaceError(
            "oasmith watch requires watchfiles; to install it, run: pip install 'oasmith[watch]'"
        ) from error
    workspace = make_context(root, lambda _: None).find_workspace()
    selection = Selection(apis, templates=templates)
    build_once(workspace, selection)
    folders: list[Path] = []
    while (current := find_watched_folders(workspace, templates)) != folders:
        folders = current
        print_out(f"watching {', '.join(map(str, folders))}")
        # The first event comes when the watch starts: it covers changes during the build.
        for event in watch_files(*folders, raise_interrupt=False, rust_timeout=1000):
            paths = _shown_paths(workspace, (path for _, path in event))
            for path in sorted(set(paths)):
                print_out(f"changed: {path}")
            build_once(workspace, selection)
            if find_watched_folders(workspace, templates) != folders:
                # api.yaml names other templates now, maybe only since that build began.
                build_once(workspace, selection)
                break
    return 0


def build_once(workspace: Workspace, selection: Selection) -> None:
    """Build, and print errors instead of raising them."""
    import gc
    import sys

    from generator.cli.build_output import print_build
    from generator.cli.console import print_err
    from generator.render import RenderError
    from generator.tasks.plan_build import plan_build
    from generator.workspace import WorkspaceError, open_transaction

    try:
        with open_transaction(workspace.root, "oasmith watch") as transaction:
            context = make_context(None, lambda _: None)
            plan = plan_build(workspace, selection, context)
            transaction.change(plan.edits)
            print_build(plan)
    except (WorkspaceError, RenderError) as error:
        print_err(f"oasmith: {error}")
    sys.stdout.flush()
    # Garbage collection is off, because other commands end soon; this one does not.
    gc.collect()


def _shown_paths(workspace: Workspace, paths: Iterable[str]) -> Iterator[str]:
    """Yield paths relative to the workspace, if they are inside."""
    root = workspace.root.resolve()
    for name in paths:
        path = Path(name).resolve()
        yield str(path.relative_to(root) if path.is_relative_to(root) else path)
