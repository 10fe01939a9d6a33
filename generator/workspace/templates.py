"""Reads the templates of a target, from a checkout or a wheel, and a user's own templates."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from generator.workspace.errors import WorkspaceError, require_file, wrap_os_errors
from generator.workspace.package_files import TOOL_FOLDERS
from generator.workspace.path_checks import reject_outside


def read_templates(
    language: str, own: Path | None = None, folders: Sequence[Path] = ()
) -> Mapping[str, str]:
    """Read the templates of one target, by their path below templates/<language>/.

    Args:
        language: The target.
        own: A folder of the user's own templates: a file below `own`/<language>/ replaces the
            template with the same name.
        folders: Where links in `own`, and `own` itself, may lead to; by default only to `own`.

    Raises:
        WorkspaceError: A file in `own` replaces nothing, and ignoring it would hide a misspelt
            name; or a link leads out of the folders.
    """
    folder = find_templates()
    base = folder / language
    with wrap_os_errors("read templates from", base):
        texts = dict(sorted(_read_texts(base, "")))
    if own is not None:
        targets = sorted(e.name for e in folder.iterdir() if e.is_dir())
        reject_outside(own, folders or (own,))
        own_texts = _read_own_texts(own, language, targets, folders or (own,))
        _reject_unknown_names(own / language, own_texts, texts)
        texts |= own_texts
    return texts


def find_templates() -> Traversable:
    """Return the folder of the templates that oasmith comes with, one folder a target in it."""
    package = resources.files("generator")
    # In a wheel the templates are inside the package; in a checkout they are beside it.
    folder = package / "_templates"
    return folder if folder.is_dir() else Path(str(package)).parent / "templates"


def _read_own_texts(
    own: Path, language: str, targets: Sequence[str], folders: Sequence[Path]
) -> Mapping[str, str]:
    if not own.is_dir():
        raise WorkspaceError(
            f"{own} is not a folder: --templates, or templates in api.yaml, must name one"
        )
    with wrap_os_errors("read templates from", own):
        for entry in sorted(own.iterdir()):
            if entry.is_file() and not entry.name.startswith("."):
                if entry.suffix in (".md", ".txt"):
                    continue  # notes of the template authors
                raise WorkspaceError(
                    f"{entry} is not in the folder of a target: move it to {own / language}"
                )
            if entry.is_dir() and not {entry.name, entry.name[:1]} & {*targets, "."}:
                raise WorkspaceError(
                    f"{entry} is not the folder of a target; targets: {', '.join(targets)}"
                )
        if not (own / language).is_dir():
            return {}
        reject_outside(own / language, folders)
        return dict(_read_texts(own / language, "", folders))


def _reject_unknown_names(
    folder: Path, texts: Mapping[str, str], originals: Mapping[str, str]
) -> None:
    for name in sorted(texts.keys() - originals.keys()):
        folded = {other.lower(): other for other in originals}
        close = difflib.get_close_matches(name[:200].lower(), folded, 1)
        hint = f"; did you mean {folded[close[0]]}?" if close else ""
        raise WorkspaceError(
            f"{folder / name} does not replace a template{hint} "
            "(templates/README.md lists them)"
        )


def _read_texts(
    base: Traversable, prefix: str, folders: Sequence[Path] = ()
) -> Iterator[tuple[str, str]]:
    for entry in base.iterdir():
        if entry.name in TOOL_FOLDERS or entry.name.startswith("."):
            continue
        if not entry.is_dir():
            require_file(entry)
        if folders and isinstance(entry, Path):
            reject_outside(entry, folders)
        if entry.is_dir():
            yield from _read_texts(entry, f"{prefix}{entry.name}/", folders)
        else:
            yield prefix + entry.name, _decode(entry.read_bytes())


def _decode(content: bytes) -> str:
    # A checkout may have other line ends; generated files have line feeds.
    return content.decode("utf-8").replace("\r\n", "\n")
