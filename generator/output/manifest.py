"""MANIFEST.json: what a generated package was made from, and the digest of each of its files."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

from generator.output.paths import find_path_fault
from generator.package import FileSet

MANIFEST_NAME = "MANIFEST.json"

_ABOUT = (
    "Written by oasmith, with every file listed here; do not edit. 'oasmith check' compares, "
    "'oasmith build' writes anew."
)
_FORMAT = 1
_INPUTS = ("description", "settings", "templates", "generator")


@dataclass(frozen=True, slots=True)
class Inputs:
    """All that decides a package's text: digests of the description, the settings and the
    templates, and the version of oasmith.

    `before` is the digest of the description of the version before, which a changelog is made from;
    `""` where there is none.
    """

    description: str
    settings: str
    templates: str
    generator: str
    before: str = ""


@dataclass(frozen=True, slots=True)
class Manifest:
    """The lock file of a generated package; `files` maps each path but the manifest's own to the
    digest of its bytes."""

    inputs: Inputs
    files: Mapping[str, str]


def digest(content: bytes) -> str:
    """`sha256:` and the SHA-256 of `content` in hexadecimal (FIPS 180-4)."""
    return "sha256:" + hashlib.sha256(content).hexdigest()


def normalize_line_ends(content: bytes) -> bytes:
    """The content with each CR LF as LF: Git writes one for the other (core.autocrlf)."""
    return content.replace(b"\r\n", b"\n") if b"\r\n" in content else content


def matches_digest(content: bytes, expected: str) -> bool:
    """Whether a file has this digest, with its line ends as they are or as line feeds."""
    if digest(content) == expected:
        return True
    return b"\r\n" in content and digest(normalize_line_ends(content)) == expected


def digest_text(content: bytes) -> str:
    """The digest of a text that Git may check out with other line ends."""
    return digest(normalize_line_ends(content))


def digest_files(files: Mapping[str, bytes]) -> str:
    """One digest over names and texts, whatever the order and the line ends they come with."""
    listing = "".join(f"{digest_text(files[name])} {name}\n" for name in sorted(files))
    return digest(listing.encode("utf-8", "surrogatepass"))


def build_manifest(
    files: FileSet, inputs: Inputs, kept: Mapping[str, str] | None = None
) -> Manifest:
    """The manifest of these texts as they will be written (UTF-8); `kept` are digests of files that
    stay as they are."""
    made = {path: digest(text.encode()) for path, text in files.texts.items()}
    return Manifest(inputs, dict(sorted({**made, **(kept or {})}.items())))


def serialize_manifest(manifest: Manifest) -> str:
    """The text of MANIFEST.json: keys sorted, one file a line, with a newline at the end."""
    inputs = manifest.inputs
    value = {
        "about": _ABOUT,
        "description": inputs.description,
        "files": dict(manifest.files),
        "format": _FORMAT,
        "generator": inputs.generator,
        "settings": inputs.settings,
        "templates": inputs.templates,
    }
    if inputs.before:
        value["before"] = inputs.before
    return json.dumps(value, indent=2, sort_keys=True) + "\n"


def parse_manifest(content: bytes) -> Manifest | None:
    """The manifest that MANIFEST.json holds; None where it is not one that oasmith wrote.

    A file list with a path that leads out of the folder is no manifest of ours either: what it
    lists may be deleted.
    """
    try:
        value = json.loads(content)
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict) or value.get("format") != _FORMAT:
        return None
    texts = [*(value.get(key) for key in _INPUTS), value.get("before", "")]
    inputs = [text for text in texts if isinstance(text, str)]
    files = value.get("files")
    if len(inputs) <= len(_INPUTS) or not isinstance(files, dict):
        return None
    for path, found in files.items():
        if not isinstance(found, str) or find_path_fault(path) is not None:
            return None
    return Manifest(Inputs(*inputs), files)
