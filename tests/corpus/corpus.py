"""The corpus of published and damaged descriptions, a folder beside the checkout."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import pytest

from generator.findings import Checked, Level
from generator.model.api import Api
from generator.pipeline import load
from generator.workspace import read_description

CORPUS = Path(
    os.environ.get("CORPUS") or Path(__file__).parents[3] / "shared" / "corpus"
)


def rows(folder: str) -> list[dict[str, str]]:
    """The lines of the manifest of a folder for what is there; none where there is no corpus."""
    manifest = CORPUS / folder / "MANIFEST.tsv"
    if not manifest.is_file():
        return []
    with manifest.open(encoding="utf-8", newline="") as file:
        listed = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [row for row in listed if (CORPUS / folder / row["name"]).exists()]


def present(folder: str) -> None:
    """Skip, aloud, where the corpus is not there."""
    if not rows(folder):
        pytest.skip(f"there is no corpus: {CORPUS.name}/{folder} is missing")


def read(folder: str, name: str) -> Checked[Api]:
    """A description with all that lies in its folder of the corpus to refer to."""
    file = CORPUS / folder / name
    home = CORPUS / folder / name.partition("/")[0]
    return load(read_description(str(file), [str(home)] if home != file else []))


def entry(folder: str, name: str) -> str:
    """The file to begin with, where a row of the manifest names a folder."""
    whole = (CORPUS / folder / name).is_dir()
    return f"{name}/openapi.yaml" if whole else name


def levels(checked: Checked[Api]) -> set[Level]:
    """The levels of what was found, but for remarks."""
    return {f.level for f in checked.findings} - {Level.INFO}
