"""Document to Spec: dialect, structure, references, lift; what is wrong is collected on the way."""

from __future__ import annotations

from generator.findings import Checked, Code, Finding, Level, in_order
from generator.openapi.dialects import detect
from generator.openapi.lint.addresses import check_addresses
from generator.openapi.lint.discriminators import check_discriminators
from generator.openapi.lint.examples import check_examples
from generator.openapi.lint.keywords import check_keywords
from generator.openapi.lint.links import check_links
from generator.openapi.lint.media_types import check_contents
from generator.openapi.lint.members import check_members
from generator.openapi.lint.names import check_names
from generator.openapi.lint.operations import check_operations
from generator.openapi.lint.parameters import check_parameters
from generator.openapi.lint.security import check_security
from generator.openapi.lint.servers import check_servers
from generator.openapi.lint.structure import check_structure
from generator.openapi.lint.tags import check_tags
from generator.openapi.lint.values import check_values
from generator.openapi.load.cycles import check_cycles
from generator.openapi.load.expansion_limit import unfolds_too_far
from generator.openapi.load.normalize import Normalizer
from generator.openapi.load.references import References
from generator.openapi.spec import Spec
from generator.openapi.wording import shown
from generator.source.document import Document

NO_OBJECT = Code(
    "not-an-object",
    Level.ERROR,
    "The document is not an object.",
    "A description is an object with the fields openapi, info and paths (OpenAPI 3.1, 4.8.1).",
    "Give the description itself.",
    "- openapi: 3.0.3",
)
NOTHING = Code(
    "nothing-described",
    Level.ERROR,
    "The description has neither paths nor webhooks nor components.",
    "There is nothing to make a client from.",
    "Add the paths of the API.",
    "openapi: 3.0.3\ninfo: {title: Empty, version: '1'}",
)

NO_PATHS = Code(
    "no-paths",
    Level.WARNING,
    "The description has no paths, or none in them.",
    "The client has types and not a single call.",
    "Add the paths of the API, or give the description that refers to these components.",
    "openapi: 3.1.0\ninfo: {title: Types, version: '1'}\ncomponents: {}",
)

CODES: tuple[Code, ...] = (NO_OBJECT, NOTHING, NO_PATHS)


def resolve(document: Document, *, thorough: bool = True) -> Checked[Spec]:
    """The description in one shape, with every reference followed, and all that is wrong with it.

    Without `thorough` what changes nothing and finds no error is left out: warnings and remarks on
    what a client can be made of all the same, and the validator of the dialect's own schema.

    There is a value as soon as the dialect is known, also beside errors, unless the description
    unfolds too far for anybody to look at it. Levels follow one
    principle: an error is what leaves a call or a type unknown, so that no client can be made; what
    can be mended without doubt, ignored, or done without is a warning.
    """
    root = document.data
    if not isinstance(root, dict):
        message = f"the document is {shown(root)} instead of an object"
        return Checked(None, (Finding(NO_OBJECT, message, document.locate("")),))
    dialect, faults = detect(root)
    findings = [
        Finding(code, message, document.locate(at)) for code, message, at in faults
    ]
    if dialect is None:
        return Checked(None, in_order(findings))
    survey = Normalizer(document, dialect)
    survey.walk()
    _check_paths(survey)
    targets = References(survey).follow_all()
    check_cycles(survey, targets)
    if unfolds_too_far(survey, targets):
        return Checked(None, in_order((*findings, *survey.findings)))
    if thorough:
        operations = check_operations(survey, targets)
        check_links(survey, operations, targets)
        check_contents(survey, targets)
        check_parameters(survey, targets)
        check_security(survey, targets, dialect.name)
        check_servers(survey)
        check_tags(survey)
        check_keywords(survey, dialect.name)
        check_discriminators(survey, targets)
        check_values(survey, targets)
        check_members(survey, targets)
        check_examples(survey, targets)
        check_names(survey)
        check_addresses(survey)
    findings += survey.findings
    findings += survey.library.findings
    if thorough:
        findings += check_structure(document, dialect.name, findings)
    return Checked(
        Spec(document, dialect.name, survey.root, targets, survey.places),
        in_order(findings),
    )


def _check_paths(survey: Normalizer) -> None:
    root = survey.stated
    if "paths" not in root and "webhooks" not in root:
        known = "components" in {**root, **survey.root}
        survey.note(NO_PATHS if known else NOTHING, "there are no paths", "")
    elif not survey.root.get("paths", True) and not survey.root.get("webhooks"):
        survey.note(NO_PATHS, "there is not a single path", "/paths")
