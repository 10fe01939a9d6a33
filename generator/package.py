"""The files of a package: planned by `languages`, rendered by `render`, compared by `output`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Any

from generator.record import record


@record
class PlannedFile:
    """A file to render: its path in the package, its template, and what the template sees."""

    path: str
    template: str
    view: Mapping[str, Any]


@record
class VerbatimFile:
    """A file copied as it is: its path in the package and the template it is a copy of."""

    path: str
    template: str


@record
class Package:
    """Every file of one generated package, without their texts.

    `filters` are the functions that its templates call to lay values out, by name.
    """

    language: str
    files: tuple[PlannedFile, ...]
    verbatim: tuple[VerbatimFile, ...] = ()
    filters: Mapping[str, Callable[..., str]] = field(default_factory=dict)


@record
class FileSet:
    """Texts by path; paths are relative, with forward slashes and without `..`, in sorted order."""

    texts: Mapping[str, str]


class FormatError(Exception):
    """A text that a formatter cannot read, or a formatter that is not installed."""


@record
class Formatter:
    """Lays out program texts whose paths end in `suffix`; `run` raises FormatError."""

    suffix: str
    run: Callable[[str], str]
