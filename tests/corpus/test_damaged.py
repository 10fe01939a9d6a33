"""Descriptions with a fault, and small tricky ones: no traceback, no hang, the expected level."""

from __future__ import annotations

import ast
import time

import pytest

from generator import pipeline
from generator.findings import Level
from generator.workspace import read_templates
from tests.corpus.corpus import CORPUS, levels, present, read, rows

SECONDS = 10
EVERY = 8
# What the manifest wants as an error, and the reason why a client is made all the same.
MENDED = {
    "dup-operationid": "the second method gets another name",
    "json-trailing-comma": "the text is YAML, and says the same",
    "multi-case-mismatch": "the only file of that name but for its case is meant",
    "multi-local-ref-in-external": "the component of the root is meant, as it has one",
    "no-paths": "types without calls are of use",
    "param-duplicate": "the last one counts",
    "path-param-typo": "the path says what its parameters are",
    "path-param-undeclared": "the path says what its parameters are",
}


def described(row: dict[str, str]) -> str:
    name = row["name"]
    return f"{name}/openapi.yaml" if (CORPUS / "invalid" / name).is_dir() else name


@pytest.mark.parametrize("start", range(EVERY))
def test_damaged_descriptions(start: int) -> None:
    present("invalid")
    wrong = []
    for row in rows("invalid")[start::EVERY]:
        began = time.process_time()
        checked = read("invalid", described(row))
        found, expect = levels(checked), row["expect"]
        failed = Level.ERROR in found
        fine = {
            "error": failed
            or row["name"].partition("__")[0].partition("/")[0] in MENDED,
            "warn-or-error": True,
            "warn-or-ok": not failed,
            "ok": not failed,
            "ok-safe": not failed,
            "error-or-safe": True,
        }[expect]
        if not fine or time.process_time() - began > SECONDS:
            wrong.append((row["name"], expect, sorted(level.value for level in found)))
    assert wrong == []


def test_the_core_of_the_tricky_ones() -> None:
    present("tricky")
    templates = read_templates("python")
    core = (CORPUS / "tricky" / "CORE.txt").read_text("utf-8").split()
    made = 0
    for name in core[::4]:
        began = time.process_time()
        checked = read("tricky", name)
        if not checked.failed and checked.value is not None:
            config = pipeline.default_config(checked.value.title)
            files = pipeline.files(checked.value, config, "python", templates).value
            assert files is not None, name
            for path, text in files.texts.items():
                if path.endswith(".py"):
                    ast.parse(text)
            made += 1
        assert time.process_time() - began < SECONDS, name
    assert made > len(core[::4]) * 0.8
