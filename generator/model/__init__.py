"""Contract -> Checked[Api]: what an API version offers, in terms of neither YAML nor a language."""

from __future__ import annotations

from generator.contract import Contract
from generator.findings import Checked, sort_findings
from generator.model.api import Api
from generator.model.findings import CODES, FindingCollector
from generator.model.lint import check_api
from generator.model.operation_builder import OperationBuilder
from generator.model.security import build_security_schemes
from generator.model.servers import build_servers
from generator.model.type_builder import TypeBuilder
from generator.model.webhook_builder import WebhookBuilder

__all__ = ["CODES", "Api", "build"]


def build(contract: Contract, *, thorough: bool = True) -> Checked[Api]:
    """Build the model of an API version.

    Whatever the model cannot hold is a finding, never left out silently.

    Args:
        contract: what the description says.
        thorough: also report what the model holds and the types of clients cannot express.
    """
    findings = FindingCollector(contract.locate)
    types = TypeBuilder(contract, findings)
    operations = OperationBuilder(contract, types, findings).build_all()
    events = WebhookBuilder(contract, types, findings).build_all()
    api = Api(
        title=contract.title,
        version=contract.version,
        servers=build_servers(contract.servers),
        operations=operations,
        types=types.build_definitions(),
        auth=build_security_schemes(contract),
        tag_docs=tuple(
            (name, tag.text("description")) for name, tag in contract.tags.items()
        ),
        doc=contract.info.text("description"),
        events=events,
    )
    if thorough:
        check_api(api, findings)
    return Checked(api, sort_findings(findings.findings))
