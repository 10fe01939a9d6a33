"""Lists the operations of a description, and how the client calls them."""

from __future__ import annotations

from generator import pipeline
from generator.findings import Checked, Level
from generator.tasks.context import RunContext
from generator.tasks.find_description import ReadAccess, find_description

Rows = tuple[pipeline.OperationRow, ...]


def list_operations(
    argument: str, context: RunContext, access: ReadAccess
) -> Checked[Rows]:
    """Return a row for each operation, or the errors of the description or its api.yaml."""
    context.report_progress(f"reading {argument}")
    description = find_description(argument, context, access)
    if description.config is None:
        config = pipeline.default_config("client", None)
    elif description.config.failed or description.config.value is None:
        return Checked(None, description.config.findings)
    else:
        config = description.config.value
    api = pipeline.load(description.source)
    if api.failed or api.value is None:
        return Checked(None, tuple(f for f in api.findings if f.level is Level.ERROR))
    return Checked(pipeline.list_operations(api.value, config))
