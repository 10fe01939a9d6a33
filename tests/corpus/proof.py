"""The proof of conformance for published descriptions: every operation called with what is required
and with everything, sync and async, its failures raised, its dots refused."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator import openapi, source
from generator.source import Source
from generator.workspace import read_description
from tests.conformance.caller import calling
from tests.conformance.description import Description
from tests.conformance.expected_errors import find_error_problems, find_path_problems
from tests.conformance.judge_process import Judge
from tests.conformance.proof import Problem, Prover, both
from tests.conformance.simplify_for_judge import simplify_for_judge
from tests.conformance.subject import of_source
from tests.corpus.corpus import CORPUS
from tests.documented.server import RecordingServer

_OWN = "our own reply"


@dataclass(frozen=True, slots=True)
class Proven:
    """A published description: how many operations it has, the problems with its client, and the
    operations of which no answer could be made that the judge takes for a right one. Their clients
    had that answer all the same, and gave it back as it was."""

    operations: int
    problems: tuple[Problem, ...]
    unanswered: tuple[str, ...]


def prove(name: str) -> Proven:
    """What the proof finds for a published description."""
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"
    file = CORPUS / "real" / name
    home = CORPUS / "real" / Path(name).parts[0]
    described = read_description(str(file), [str(home)] if home.is_dir() else [])
    with tempfile.TemporaryDirectory() as folder:
        subject = of_source(
            described, _description(described, file, home), Path(folder), _package(name)
        )
        operations = subject.description.operations
        with (
            RecordingServer() as server,
            Judge(simplify_for_judge(subject.description)) as judge,
            calling(subject, server, strict=True) as caller,
        ):
            prover = Prover(caller, judge)
            problems = list(prover.prove(operations, both))
            problems += find_error_problems(prover, operations)
            problems += find_path_problems(prover, operations)
    own = {str(p.operation) for p in problems if p.text.startswith(_OWN)}
    return Proven(
        len(operations),
        tuple(p for p in problems if not p.text.startswith(_OWN)),
        tuple(sorted(own)),
    )


def _package(name: str) -> str:
    return "client_" + "".join(c if c.isalnum() else "_" for c in name.lower())[:40]


def _description(described: Source, file: Path, home: Path) -> Description:
    """The description by which the client is judged: read without oasmith, where it is one file of
    OpenAPI 3; else as oasmith puts it together."""
    if not home.is_dir():
        alone = Description.read(file)
        if "openapi" in alone.data:
            return alone
    return Description(bundled(described))


def bundled(described: Source) -> Mapping[str, Any]:
    """A description of many files, or of 2.0, as one document of 3.1."""
    document = source.parse(described).value
    assert document is not None
    made = openapi.resolve(document, thorough=False).value
    assert made is not None
    parts: dict[str, Any] = {}
    names: dict[str, str] = {}
    waiting: list[tuple[str, Any]] = []

    def walk(node: Any) -> Any:
        if isinstance(node, list):
            return [walk(item) for item in node]
        if not isinstance(node, dict):
            return node
        made = {
            key: reference(value) if key == "$ref" else walk(value)
            for key, value in node.items()
        }
        named = made.get("discriminator")
        if isinstance(named, dict) and isinstance(named.get("mapping"), dict):
            parts = {k: reference(text) for k, text in named["mapping"].items()}
            made["discriminator"] = {**named, "mapping": parts}
        return made

    def reference(text: Any) -> Any:
        if not isinstance(text, str) or text not in made.targets:
            return text
        pointer, target = made.targets[text]
        if not pointer.startswith("/$files/"):
            return f"#{pointer}"
        if pointer not in names:
            names[pointer] = f"P{len(names)}"
            waiting.append((names[pointer], target))
        return f"#/x-parts/{names[pointer]}"

    root = walk(made.root)
    while waiting:
        name, target = waiting.pop()
        parts[name] = walk(target)
    root.pop("swagger", None)
    return {**root, "openapi": "3.1.0", "x-parts": parts}
