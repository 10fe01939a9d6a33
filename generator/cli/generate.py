"""`oasmith generate`: a client from a description outside the workspace."""

from __future__ import annotations

from collections.abc import Sequence

import click

from generator.cli.options import (
    chosen_name_rules,
    common_anywhere,
    known_target,
    package_version_option,
    reading,
    strictness,
    templates_option,
)


def _package_name(
    ctx: click.Context, param: click.Parameter, value: str | None
) -> str | None:
    if value is None:
        return None
    for rules in chosen_name_rules(ctx):
        fault = rules.package_fault(value)
        if fault is not None:
            raise click.BadParameter(f"{value!r} {fault}", ctx, param)
    return value


def _named(ctx: click.Context, param: click.Parameter, value: str) -> str:
    if not value:
        raise click.BadParameter("the name of the folder is empty", ctx, param)
    return value


@click.command()
@click.argument("file")
@click.option(
    "--target",
    callback=known_target,
    is_eager=True,
    required=True,
    metavar="T",
    help="The language of the client.",
)
@click.option(
    "--output",
    callback=_named,
    required=True,
    metavar="DIR",
    help="What becomes the package.",
)
@click.option(
    "--package",
    callback=_package_name,
    metavar="NAME",
    help="What programs import; without it, a name made from the title.",
)
@click.option(
    "--force",
    is_flag=True,
    help="Write into a folder that holds other files, and over files edited by hand.",
)
@package_version_option
@templates_option
@click.option(
    "-v",
    "--verbose",
    is_flag=True,
    help="List the operations that page, by their rule.",
)
@strictness
@reading
@common_anywhere
def generate(
    file: str,
    target: str,
    output: str,
    package: str | None,
    force: bool,
    package_version: str | None,
    templates: str | None,
    verbose: bool,
    strict: bool,
    allowed: tuple[str, ...],
    hosts: tuple[str, ...],
) -> int:
    """Make DIR an installable client package for the description FILE.

    Files in DIR that oasmith did not write stay as they are. A folder that holds files, but no
    manifest of oasmith's, is refused without --force. Exit code 1, and nothing written, if FILE has
    an error (with --strict also a warning), or a file was edited by hand.
    """
    from pathlib import Path

    from generator import pipeline
    from generator.cli.console import (
        print_err,
        print_findings,
        print_out,
        progress,
        tally,
    )
    from generator.cli.console_lines import lost_work, outcome_line, paging_lines
    from generator.findings import Checked
    from generator.findings import strict as strictly
    from generator.output import MANIFEST_NAME, parse_manifest
    from generator.tasks.plan_package import Place, plan_outcome
    from generator.workspace import (
        WorkspaceError,
        change_tree,
        is_empty,
        read_description,
        read_files,
        read_templates,
    )

    folder = Path(output)

    def find(paths: Sequence[str]) -> dict[str, bytes]:
        # Only what oasmith wrote or will write is looked at: DIR may hold much else.
        owned = manifest.files if manifest else ()
        return read_files(folder, [MANIFEST_NAME, *paths, *owned])

    with progress() as step:
        step(f"{file}: reading")
        source = read_description(file, allowed, hosts)
        held = read_files(folder, [MANIFEST_NAME])
        manifest = parse_manifest(held[MANIFEST_NAME]) if held else None
        if manifest is None and not force and not is_empty(folder):
            raise WorkspaceError(
                f"{output} holds files, but no {MANIFEST_NAME} of oasmith's: name another "
                "folder, or say --force to write beside what is there"
            )
        api = pipeline.load(source)
        if strict:
            api = Checked(api.value, strictly(api.findings))
        if api.failed or api.value is None:
            print_findings(api.findings, err=True)
            print_err(f"{file}: {tally(api.findings)}; nothing was written")
            return 1
        step(f"{file}: planning {target}")
        planned = plan_outcome(
            source,
            api.value,
            pipeline.default_config(api.value.title, package, package_version or ""),
            target,
            read_templates(target, None if templates is None else Path(templates)),
            Place(folder, output, find),
        )
        if planned.value is None:
            print_findings(planned.findings, err=True)
            print_err(f"{file}: {tally(planned.findings)}; nothing was written")
            return 1
        if planned.value.by_hand and not force:
            print_err(f"{output}: edited by hand; nothing was written")
            for drift in planned.value.by_hand:
                print_err(f"  {drift.path}: {drift.because}")
            print_err("say --force to overwrite what was edited")
            return 1
        step(f"{output}: writing")
        done = planned.value.changes
        change_tree(folder, done.write, done.delete, "oasmith generate")
    print_out(f"{output}: {outcome_line(planned.value)}")
    for line in paging_lines(planned.value, verbose=verbose):
        print_out(f"  {line}")
    for line in lost_work(planned.value):
        print_err(f"  {line}")
    remarks = (*api.findings, *planned.findings)
    if remarks:
        print_err(f"{file}: {tally(remarks)}; see 'oasmith validate {file}'")
    return 0
