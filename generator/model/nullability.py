"""Which schemas take null."""

from __future__ import annotations

from generator.contract.schema_ref import SchemaRef
from generator.model.all_of import merge_all_of, variant_parts
from generator.model.references import reference
from generator.model.schema_predicates import allows_null, only_null
from generator.openapi.spec import Spec


class Nulls:
    """Tells which referenced schemas take null; each is looked at once."""

    def __init__(self, spec: Spec) -> None:
        """Follow references in `spec`."""
        self._spec = spec
        self._only: dict[str, bool] = {}
        self._taken: dict[str, bool] = {}

    def only(self, target: SchemaRef) -> bool:
        """Whether a schema takes null and nothing else."""
        here: SchemaRef | None = target
        passed = {}
        while here is not None and here.pointer not in passed:
            passed[here.pointer] = here
            if here.pointer in self._only:
                break
            here, _ = reference(self._spec, [here])
        end = next(reversed(passed.values()))
        known = self._only.get(end.pointer)
        found = only_null(merge_all_of(self._spec, [end])) if known is None else known
        self._only.update(dict.fromkeys(passed, found))
        return found

    def taken(self, target: SchemaRef) -> bool:
        """Whether a schema takes null, by itself or by one of its variants."""
        came_from: dict[str, str] = {target.pointer: ""}
        waiting = [target]
        while waiting:
            here = waiting.pop()
            found, variants = self._taken.get(here.pointer), list[SchemaRef]()
            if found is None:
                found, variants = self._look(here)
            if found:
                pointer = here.pointer
                while pointer:
                    self._taken[pointer] = True
                    pointer = came_from[pointer]
                return True
            new = [variant for variant in variants if variant.pointer not in came_from]
            came_from.update((variant.pointer, here.pointer) for variant in new)
            waiting += new
        self._taken.update(dict.fromkeys(came_from, False))
        return False

    def _look(self, here: SchemaRef) -> tuple[bool, list[SchemaRef]]:
        """Whether a schema itself says that it takes null, and what else it may be."""
        target, or_null = reference(self._spec, [here])
        if target is not None:
            return or_null, [target]
        shape = merge_all_of(self._spec, [here])
        null = only_null(shape) or allows_null(shape)
        return null, variant_parts(self._spec, shape)
