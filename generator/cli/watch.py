"""`oasmith watch`: build again whenever a description, a setting or a template changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.options import common, templates_option, workspace_at

if TYPE_CHECKING:
    from generator.tasks.plan_workspace import Selection
    from generator.workspace import Workspace


@click.command()
@click.argument("apis", nargs=-1, metavar="[API]...")
@templates_option
@common
def watch(apis: tuple[str, ...], templates: str | None, root: str | None) -> int:
    """Build, and build again whenever specs/ or templates change, until Ctrl-C.

    What is wrong is said, and the next change is waited for. Files that were edited by hand are
    left as they are. It needs the package watchfiles: pip install 'oasmith[watch]'.
    """
    from generator.cli.console import print_out
    from generator.tasks.plan_workspace import Selection
    from generator.workspace import WorkspaceError

    try:
        from watchfiles import watch as changes
    except ImportError as error:
        raise WorkspaceError(
            "oasmith watch needs watchfiles: pip install 'oasmith[watch]'"
        ) from error
    workspace = workspace_at(root)
    selection = Selection(apis, templates=templates)
    build_once(workspace, selection)
    places: list[Path] = []
    while (now := watched(workspace, templates)) != places:
        places = now
        print_out(f"watching {', '.join(str(place) for place in places)}")
        # The first event comes when the watch is set up: what changed during the build is seen too.
        for event in changes(*places, raise_interrupt=False, rust_timeout=1000):
            for path in sorted(set(_shown(workspace, (path for _, path in event)))):
                print_out(f"changed: {path}")
            build_once(workspace, selection)
            if watched(workspace, templates) != places:
                # An api.yaml names other templates now, maybe since that build began.
                build_once(workspace, selection)
                break
    return 0


def build_once(workspace: Workspace, selection: Selection) -> None:
    """A build whose faults are said, and end nothing."""
    import gc
    import sys

    from generator.cli.console import print_err
    from generator.render import RenderError
    from generator.tasks.plan_build import Rebuild
    from generator.workspace import WorkspaceError, open_transaction

    try:
        with open_transaction(workspace.root, "oasmith watch") as transaction:
            rebuild = Rebuild(workspace, selection, lambda _: None)
            rebuild.plan()
            transaction.change(rebuild.edits)
            rebuild.report()
    except (WorkspaceError, RenderError) as error:
        print_err(f"oasmith: {error}")
    sys.stdout.flush()
    # A command leaves its garbage to the end of its process; this one goes on.
    gc.collect()


def watched(workspace: Workspace, templates: str | None) -> list[Path]:
    """The folders whose changes matter: specs/, and every folder of own templates."""
    from generator.tasks.find_description import settings_of
    from generator.workspace import WorkspaceError

    places = {workspace.root / "specs"}
    if templates is not None:
        places.add(Path(templates))
    for api in workspace.list_apis():
        # The build has said what cannot be read.
        with suppress(WorkspaceError):
            settings = settings_of(workspace, api).value
            if settings is not None and settings.templates:
                places.add(workspace.root / settings.templates)
    return sorted(place for place in places if place.is_dir())


def _shown(workspace: Workspace, paths: Iterable[str]) -> Iterator[str]:
    root = workspace.root.resolve()
    for path in paths:
        place = Path(path).resolve()
        yield str(place.relative_to(root) if place.is_relative_to(root) else place)
