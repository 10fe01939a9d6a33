"""Spec -> Checked[Api]: what an API version offers, in terms of neither YAML nor any language."""

from __future__ import annotations

from generator.contract.coerce import as_list, as_object, as_text
from generator.findings import Checked, sort_findings
from generator.model.api import Api
from generator.model.auth import schemes, servers
from generator.model.findings import CODES, Listing
from generator.model.lint import remark
from generator.model.operation_builder import Operations
from generator.model.type_builder import Types
from generator.model.webhooks import Receiving
from generator.openapi.spec import Spec

__all__ = ["CODES", "Api", "build"]


def build(spec: Spec, *, thorough: bool = True) -> Checked[Api]:
    """The model of a description; parts that it cannot take in are said, never dropped silently.

    Without `thorough` there are no remarks on what a model has and no type can tell.
    """
    listing = Listing(spec)
    types = Types(spec, listing)
    reading = Operations(spec, types, listing)
    operations = reading.all()
    events = Receiving(spec, reading, listing).all(operations)
    info = as_object(spec.root.get("info"))
    tags = [as_object(tag) for tag in as_list(spec.root.get("tags"))]
    api = Api(
        as_text(info.get("title")),
        as_text(info.get("version")),
        servers(spec.root),
        operations,
        types.finish(),
        schemes(spec),
        tuple((as_text(t.get("name")), as_text(t.get("description"))) for t in tags),
        as_text(info.get("description")),
        events,
    )
    if thorough:
        remark(api, listing)
    return Checked(api, sort_findings(listing.findings))
