"""The templates, in a checkout and in a wheel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from generator.workspace.faults import said
from generator.workspace.tree import LEFTOVERS


def read_templates(language: str) -> Mapping[str, str]:
    """The texts of one target's templates, by their path below templates/<language>/."""
    package = resources.files("generator")
    # A wheel carries the templates inside the package; in a checkout they lie beside it.
    base = package / "_templates" / language
    if not base.is_dir():
        base = Path(str(package)).parent / "templates" / language
    with said("read templates from", base):
        return dict(sorted(_texts(base, "")))


def _texts(base: Traversable, prefix: str) -> Iterator[tuple[str, str]]:
    for entry in base.iterdir():
        if entry.name in LEFTOVERS or entry.name.startswith("."):
            continue
        if entry.is_dir():
            yield from _texts(entry, f"{prefix}{entry.name}/")
        else:
            yield prefix + entry.name, _text(entry.read_bytes())


def _text(content: bytes) -> str:
    # A checkout may have other line ends; what is rendered has line feeds.
    return content.decode("utf-8").replace("\r\n", "\n")
