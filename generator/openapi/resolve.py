"""Document to Spec: detect the dialect, normalize, resolve references, run the checks."""

from __future__ import annotations

from generator.findings import Checked, Code, Finding, Level, sort_findings
from generator.openapi.dialects import detect
from generator.openapi.lint import Description, run_checks
from generator.openapi.load.cycles import check_cycles
from generator.openapi.load.expansion_limit import exceeds_expansion_limit
from generator.openapi.load.normalize import Normalizer
from generator.openapi.load.references import ReferenceResolver
from generator.openapi.spec import Spec
from generator.openapi.wording import format_value
from generator.source.document import Document

NOT_AN_OBJECT = Code(
    "not-an-object",
    Level.ERROR,
    "The document is not an object.",
    "A description is an object with the properties openapi, info and paths (OpenAPI 3.1, 4.8.1).",
    "Pass the description itself.",
    "- openapi: 3.0.3",
)
EMPTY = Code(
    "nothing-described",
    Level.ERROR,
    "The description has no paths, webhooks or components.",
    "A client cannot be generated from it.",
    "Add the paths of the API.",
    "openapi: 3.0.3\ninfo: {title: Empty, version: '1'}",
)
NO_PATHS = Code(
    "no-paths",
    Level.WARNING,
    "The description has no paths, or `paths` is empty.",
    "The client has types but no methods.",
    "Add the paths of the API, or pass the description that refers to these components.",
    "openapi: 3.1.0\ninfo: {title: Types, version: '1'}\ncomponents: {}",
)

CODES: tuple[Code, ...] = (NOT_AN_OBJECT, EMPTY, NO_PATHS)


def resolve(document: Document, *, thorough: bool = True) -> Checked[Spec]:
    """Normalize a description, resolve its references, and report everything that is wrong.

    An error is what leaves an operation or a type unknown, so that no client can be generated. What
    can be coerced without doubt, ignored, or omitted is a warning.

    Args:
        document: the root file; other files are read when a reference names them.
        thorough: whether to run the checks in `lint`, which find no errors and change nothing.

    Returns:
        A spec as soon as the dialect is known, even if there are errors; none if the expanded
        description would be too large to process.
    """
    root = document.data
    if not isinstance(root, dict):
        message = f"the document must be an object, not {format_value(root)}"
        finding = Finding(NOT_AN_OBJECT, message, document.locate(""))
        return Checked(None, (finding,))
    dialect, problems = detect(root)
    findings = [
        Finding(code, message, document.locate(pointer))
        for code, message, pointer in problems
    ]
    if dialect is None:
        return Checked(None, sort_findings(findings))
    tree = Normalizer(document, dialect)
    tree.normalize_root()
    _check_paths(tree)
    targets = ReferenceResolver(tree).resolve_all()
    check_cycles(tree, targets)
    if exceeds_expansion_limit(tree, targets):
        return Checked(None, sort_findings((*findings, *tree.findings)))
    findings += tree.findings
    findings += tree.documents.findings
    if thorough:
        description = Description(tree, targets, document, dialect.name, findings)
        findings = run_checks(description)
    spec = Spec(document, dialect.name, tree.root, targets, tree.provenance)
    return Checked(spec, sort_findings(findings))


def _check_paths(tree: Normalizer) -> None:
    root = tree.original
    if "paths" not in root and "webhooks" not in root:
        has_components = "components" in {**root, **tree.root}
        code = NO_PATHS if has_components else EMPTY
        tree.report(code, "the description has no paths", "")
    elif not tree.root.get("paths", True) and not tree.root.get("webhooks"):
        tree.report(NO_PATHS, "`paths` is empty", "/paths")
