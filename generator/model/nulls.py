"""Which schemas take null."""

from __future__ import annotations

from generator.model.choices import allows_null, only_null
from generator.model.references import reference
from generator.model.shapes import Part, shape_of, variant_parts
from generator.spec.spec import Spec


class Nulls:
    """Tells which referenced schemas take null; each is looked at once."""

    def __init__(self, spec: Spec) -> None:
        """Follow references in `spec`."""
        self._spec = spec
        self._only: dict[str, bool] = {}
        self._taken: dict[str, bool] = {}

    def only(self, target: Part) -> bool:
        """Whether a schema takes null and nothing else."""
        here: Part | None = target
        passed = {}
        while here is not None and here.at not in passed:
            passed[here.at] = here
            if here.at in self._only:
                break
            here, _ = reference(self._spec, [here])
        end = next(reversed(passed.values()))
        known = self._only.get(end.at)
        found = only_null(shape_of(self._spec, [end])) if known is None else known
        self._only.update(dict.fromkeys(passed, found))
        return found

    def taken(self, target: Part) -> bool:
        """Whether a schema takes null, by itself or by one of its variants."""
        came_from: dict[str, str] = {target.at: ""}
        waiting = [target]
        while waiting:
            here = waiting.pop()
            found, variants = self._taken.get(here.at), list[Part]()
            if found is None:
                found, variants = self._look(here)
            if found:
                at = here.at
                while at:
                    self._taken[at] = True
                    at = came_from[at]
                return True
            new = [variant for variant in variants if variant.at not in came_from]
            came_from.update((variant.at, here.at) for variant in new)
            waiting += new
        self._taken.update(dict.fromkeys(came_from, False))
        return False

    def _look(self, here: Part) -> tuple[bool, list[Part]]:
        """Whether a schema itself says that it takes null, and what else it may be."""
        target, or_null = reference(self._spec, [here])
        if target is not None:
            return or_null, [target]
        shape = shape_of(self._spec, [here])
        null = only_null(shape) or allows_null(shape)
        return null, variant_parts(self._spec, shape)
