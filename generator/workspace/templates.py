"""The templates, in a checkout and in a wheel."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from generator.workspace.faults import WorkspaceError, refuse_no_file, said
from generator.workspace.tree import LEFTOVERS


def read_templates(language: str, own: Path | None = None) -> Mapping[str, str]:
    """The texts of one target's templates, by their path below templates/<language>/.

    A file below `own`/<language>/ takes the place of the one of its name. Raises WorkspaceError for
    one that takes nothing's place: a misspelt name would be ignored without a word.
    """
    package = resources.files("generator")
    # A wheel carries the templates inside the package; in a checkout they lie beside it.
    folder: Traversable = package / "_templates"
    if not folder.is_dir():
        folder = Path(str(package)).parent / "templates"
    base = folder / language
    with said("read templates from", base):
        texts = dict(sorted(_texts(base, "")))
    if own is not None:
        targets = sorted(e.name for e in folder.iterdir() if e.is_dir())
        texts |= _own_texts(own, language, texts, targets)
    return texts


def _own_texts(
    own: Path, language: str, known: Mapping[str, str], targets: Sequence[str]
) -> Mapping[str, str]:
    if not own.is_dir():
        raise WorkspaceError(
            f"{own} is no folder: --templates, or templates in api.yaml, names one"
        )
    with said("read templates from", own):
        for entry in sorted(own.iterdir()):
            if entry.is_file() and not entry.name.startswith("."):
                if entry.suffix in (".md", ".txt"):
                    continue  # notes of the people who write templates
                raise WorkspaceError(
                    f"{entry} lies in no folder of a target: put it into {own / language}"
                )
            if entry.is_dir() and not {entry.name, entry.name[:1]} & {*targets, "."}:
                raise WorkspaceError(
                    f"{entry} is the folder of no target: there is {', '.join(targets)}"
                )
        if not (own / language).is_dir():
            return {}
        texts = dict(_texts(own / language, ""))
    for name in sorted(texts.keys() - known.keys()):
        folded = {other.lower(): other for other in known}
        close = difflib.get_close_matches(name[:200].lower(), folded, 1)
        hint = f"; did you mean {folded[close[0]]}?" if close else ""
        raise WorkspaceError(
            f"{own / language / name} takes the place of no template{hint} "
            "(templates/README.md lists them)"
        )
    return texts


def _texts(base: Traversable, prefix: str) -> Iterator[tuple[str, str]]:
    for entry in base.iterdir():
        if entry.name in LEFTOVERS or entry.name.startswith("."):
            continue
        if entry.is_dir():
            yield from _texts(entry, f"{prefix}{entry.name}/")
        else:
            refuse_no_file(entry)
            yield prefix + entry.name, _text(entry.read_bytes())


def _text(content: bytes) -> str:
    # A checkout may have other line ends; what is rendered has line feeds.
    return content.decode("utf-8").replace("\r\n", "\n")
