"""A choice of an option that a registry lists."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import click


class RegistryChoice(click.ParamType):  # type: ignore[type-arg]
    """One of the names in a registry, which is imported only when the option or its help is used.

    `oasmith --help` and every other command start without the imports that a registry needs.
    """

    name = "choice"

    def __init__(self, load_names: Callable[[], Iterable[str]]) -> None:
        """`load_names` returns the names in the order of the registry."""
        self._load_names = load_names

    def get_metavar(self, *_: object) -> str:
        """Return the names as the help shows them; click 8.1 passes less than 8.2."""
        return f"[{'|'.join(self._load_names())}]"

    def convert(
        self,
        value: object,
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> object:
        """Return the name; click reports one that the registry lacks as wrong usage."""
        names = tuple(self._load_names())
        if value not in names:
            self.fail(f"{value!r} is not one of {', '.join(names)}", param, ctx)
        return value


def _load_change_formats() -> Iterable[str]:
    from generator.report.change_formats import CHANGE_FORMATS

    return (form.name for form in CHANGE_FORMATS)


def _load_drift_formats() -> Iterable[str]:
    from generator import report

    return (name for name, _ in report.DRIFT_FORMATS)


def _load_targets() -> Iterable[str]:
    from generator.languages import target_names

    return target_names()


CHANGE_FORMAT = RegistryChoice(_load_change_formats)
DRIFT_FORMAT = RegistryChoice(_load_drift_formats)
TARGET = RegistryChoice(_load_targets)
