"""The files of a package: planned by `languages`, rendered by `render`, compared by `output`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Any

from generator.record import record


@record
class PlannedFile:
    """A file to render: its path in the package, its template, and the view of the template."""

    path: str
    template: str
    view: Mapping[str, Any]


@record
class VerbatimFile:
    """A file copied unchanged: its path in the package, and the template that it is copied from."""

    path: str
    template: str


@record
class Package:
    """The files of one generated package, before rendering.

    `filters` are the Jinja filters with which the templates lay values out, by name.
    """

    language: str
    files: tuple[PlannedFile, ...]
    verbatim: tuple[VerbatimFile, ...] = ()
    filters: Mapping[str, Callable[..., str]] = field(default_factory=dict)


@record
class FileSet:
    """Texts by path. Paths are relative and sorted, with forward slashes and without `..`."""

    texts: Mapping[str, str]


class FormatError(Exception):
    """The formatter cannot parse a text, or is not installed."""


@record
class Formatter:
    """Formats source files whose paths end in `suffix`; `run` raises FormatError."""

    suffix: str
    run: Callable[[str], str]
