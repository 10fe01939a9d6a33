"""Resolution of every `$ref` (RFC 6901, RFC 3986; OpenAPI 3.1, 4.8.23)."""

from __future__ import annotations

from typing import TypeAlias

from generator.findings import Code, Level
from generator.json_types import Json, child
from generator.openapi.load.documents import OUTSIDE, REMOTE, ROUND
from generator.openapi.load.normalize import Normalizer
from generator.openapi.load.object_types import OBJECT_TYPES
from generator.openapi.load.working_tree import Reference
from generator.openapi.wording import format_value, quote_text

UNRESOLVED = Code(
    "unresolved-reference",
    Level.ERROR,
    "A $ref has no target.",
    "A type, a parameter, a body, a response or a path item is missing, and operations need it.",
    "Correct the reference, or add its target. References are case-sensitive.",
    "$ref: '#/components/schemas/user'",
)
UNRESOLVED_OPTIONAL = Code(
    "unresolved-optional-reference",
    Level.WARNING,
    "A $ref to something that the client does not need has no target.",
    "Operations do not need examples, links, headers and callbacks; the reference is ignored.",
    "Correct the reference, or remove it.",
    "$ref: '#/components/examples/user'",
)
EXTERNAL = Code(
    "external-reference",
    Level.ERROR,
    "A $ref leads to a URL, or to a file outside the folder of the description.",
    "oasmith fetches no URL and opens no file without permission: an untrusted description could"
    " name any file on this machine. The target of the reference is therefore unknown.",
    "Put the file beside the description, allow its folder with --allow-dir or its host with"
    " --allow-remote, or bundle the description into one file.",
    "$ref: '../../common.yaml#/components/schemas/User'",
)
LOOSE = Code(
    "loose-reference",
    Level.WARNING,
    "A $ref is not spelled exactly like its target; it is resolved anyway.",
    "oasmith tolerates another case of a file name, missing or extra slashes, a path relative to"
    " the folder of the description instead of the file, and a section of another OpenAPI"
    " version. Other tools refuse such a reference, or resolve it to something else.",
    "Write the reference relative to the file that contains it, spelled as on disk.",
    "$ref: 'Schemas/user.yaml'   # the folder is called schemas",
)
CYCLE = Code(
    "reference-cycle",
    Level.ERROR,
    "References form a cycle and never lead to a value.",
    "Each reference leads to the next one, and none to a schema, parameter or response. (A"
    " schema may refer to itself from one of its properties.)",
    "Replace one of the references with the object itself.",
    "A: {$ref: '#/components/schemas/B'}\nB: {$ref: '#/components/schemas/A'}",
)
WRONG_TYPE = Code(
    "reference-to-wrong-kind",
    Level.ERROR,
    "A $ref leads to an object of another type.",
    "Where a response is expected, for example, a schema cannot be used.",
    "Refer to an object of the expected type, usually in another section of the components.",
    "responses:\n  '200': {$ref: '#/components/schemas/User'}",
)
MAPPING = Code(
    "unresolved-discriminator",
    Level.ERROR,
    "The mapping of a discriminator names a schema that does not exist.",
    "The client could not recognize responses with that value (OpenAPI 3.1, 4.8.25).",
    "Correct the name or the reference, or remove the entry.",
    "mapping:\n  dog: '#/components/schemas/Dgo'",
)
DEFAULT_MAPPING = Code(
    "unresolved-default-mapping",
    Level.WARNING,
    "The defaultMapping of a discriminator does not name a schema.",
    "The client has no type for values that the mapping does not contain (OpenAPI 3.2, 4.25); it"
    " returns them unconverted.",
    "Correct the reference or the name, or add the schema.",
    "discriminator:\n  propertyName: kind\n  defaultMapping: Othr   # meant: Other",
)

CODES: tuple[Code, ...] = (
    UNRESOLVED,
    UNRESOLVED_OPTIONAL,
    EXTERNAL,
    LOOSE,
    CYCLE,
    WRONG_TYPE,
    MAPPING,
    DEFAULT_MAPPING,
)

Resolution: TypeAlias = "tuple[str, str] | tuple[None, str]"
"""The pointer at the end of a chain of references, or None and what is wrong with the chain."""


class ReferenceResolver:
    """Resolves the references of a normalized description; each one is resolved once."""

    def __init__(self, tree: Normalizer) -> None:
        self._tree = tree
        self._resolutions: dict[str, Resolution] = {}

    def resolve_all(self) -> dict[str, tuple[str, Json]]:
        """Return the targets by the text of references and mappings, and report the other ones.

        An object that only a reference leads to is normalized on the way, which may add references.
        """
        tree, checked = self._tree, 0
        while checked < len(tree.references):
            self._check(tree.references[checked])
            checked += 1
        self._check_mappings()
        return {
            text: (pointer, tree.value_at(pointer))
            for text, (pointer, _) in self._resolutions.items()
            if pointer is not None
        }

    def _check_mappings(self) -> None:
        for schema_pointer, schema in self._tree.schemas:
            discriminator = schema.get("discriminator")
            if not isinstance(discriminator, dict):
                continue
            for name, text in (discriminator.get("mapping") or {}).items():
                rest = child("/mapping", name)
                self._check_mapping(text, schema_pointer, rest, MAPPING)
            if "defaultMapping" in discriminator:
                text, rest = discriminator["defaultMapping"], "/defaultMapping"
                self._check_mapping(text, schema_pointer, rest, DEFAULT_MAPPING)

    def _check_mapping(
        self, text: str, schema_pointer: str, rest: str, code: Code
    ) -> None:
        """Resolve what a discriminator maps to: the name of a schema, or a reference."""
        tree = self._tree
        if text in tree.root.get("components", {}).get("schemas", {}):
            return
        pointer, problem = self._resolve(text, "schema")
        if pointer is None:
            place = f"{schema_pointer}/discriminator{rest}"
            if "#" not in text and "/" not in text:
                problem = "is not the name of a schema"
            written = tree.documents.original_value(tree.original_pointer(place))
            tree.report(code, f"{quote_text(written)} {problem}", place)

    def _check(self, reference: Reference) -> None:
        tree, expected = self._tree, reference.object_type
        pointer, problem = self._resolve(reference.text, expected)
        if pointer is None:
            self._report(reference, _CODES.get(problem, UNRESOLVED), problem)
            return
        correction = tree.documents.resolve(reference.text).correction
        if correction:
            message = f"{quote_text(reference.original)} {correction}"
            tree.report(LOOSE, message, f"{reference.pointer}/$ref")
        target = tree.value_at(pointer)
        label = OBJECT_TYPES[expected].label
        is_boolean_schema = isinstance(target, bool) and expected == "schema"
        if not isinstance(target, dict) and not is_boolean_schema:
            problem = f"leads to {format_value(target)}, not to {label}"
            self._report(reference, WRONG_TYPE, problem)
            return
        actual = tree.object_types.get(pointer)
        if actual is not None and actual != expected:
            problem = f"leads to {OBJECT_TYPES[actual].label}, not to {label}"
            self._report(reference, WRONG_TYPE, problem)

    def _report(self, reference: Reference, code: Code, problem: str) -> None:
        code = UNRESOLVED_OPTIONAL if reference.unused else code
        message = f"{quote_text(reference.original)} {problem}"
        self._tree.report(code, message, f"{reference.pointer}/$ref")

    def _resolve(self, text: str, object_type: str) -> Resolution:
        tree, chain = self._tree, dict[str, None]()
        resolution: Resolution = (None, ROUND)
        while text not in chain:
            if text in self._resolutions:
                resolution = self._resolutions[text]
                break
            chain[text] = None
            pointer, problem = self._find_pointer(text)
            if pointer is None:
                resolution = (None, problem)
                break
            value = tree.value_at(pointer)
            if pointer not in tree.object_types and isinstance(value, dict):
                tree.normalize_target(object_type, pointer)
                value = tree.value_at(pointer)
            following = value.get("$ref") if isinstance(value, dict) else None
            if not isinstance(following, str) or len(value) > 1:
                resolution = (pointer, "")
                break
            text = following
        self._resolutions |= dict.fromkeys(chain, resolution)
        return resolution

    def _find_pointer(self, text: str) -> Resolution:
        target = self._tree.documents.resolve(text)
        if target.pointer is None:
            return None, target.problem
        normalized = self._tree.provenance.normalized_pointer(target.pointer)
        for pointer in (normalized, target.pointer):
            if self._tree.has_value(pointer):
                return pointer, ""
        return None, "leads to an object that was left out"


_CODES = {OUTSIDE: EXTERNAL, REMOTE: EXTERNAL, ROUND: CYCLE}
