"""Which referenced schemas allow null."""

from __future__ import annotations

from generator.contract import SchemaRef
from generator.contract.all_of import merge_all_of, variants_of
from generator.contract.references import Targets, resolve_alias
from generator.model.schema_predicates import allows_null, is_only_null


class Nullability:
    """Tells which referenced schemas allow null; each is examined once."""

    def __init__(self, targets: Targets) -> None:
        """Resolve references by `targets`."""
        self._targets = targets
        self._only_null: dict[str, bool] = {}
        self._allows_null: dict[str, bool] = {}

    def is_only_null(self, ref: SchemaRef) -> bool:
        """Return whether a schema allows null and nothing else."""
        here: SchemaRef | None = ref
        chain: dict[str, SchemaRef] = {}
        while here is not None and here.pointer not in chain:
            chain[here.pointer] = here
            if here.pointer in self._only_null:
                break
            here, _ = resolve_alias(self._targets, [here])
        end = next(reversed(chain.values()))
        result = self._only_null.get(end.pointer)
        if result is None:
            result = is_only_null(merge_all_of(self._targets, [end]))
        self._only_null.update(dict.fromkeys(chain, result))
        return result

    def allows_null(self, ref: SchemaRef) -> bool:
        """Return whether a schema allows null, by itself or by one of its variants."""
        came_from: dict[str, str] = {ref.pointer: ""}
        waiting = [ref]
        while waiting:
            here = waiting.pop()
            result, variants = self._allows_null.get(here.pointer), list[SchemaRef]()
            if result is None:
                result, variants = self._examine(here)
            if result:
                pointer = here.pointer
                while pointer:
                    self._allows_null[pointer] = True
                    pointer = came_from[pointer]
                return True
            new = [variant for variant in variants if variant.pointer not in came_from]
            came_from.update((variant.pointer, here.pointer) for variant in new)
            waiting += new
        self._allows_null.update(dict.fromkeys(came_from, False))
        return False

    def _examine(self, ref: SchemaRef) -> tuple[bool, list[SchemaRef]]:
        """Return whether a schema itself states that null is allowed, and its variants."""
        target, or_null = resolve_alias(self._targets, [ref])
        if target is not None:
            return or_null, [target]
        merged = merge_all_of(self._targets, [ref])
        null = is_only_null(merged) or allows_null(merged)
        return null, variants_of(self._targets, merged)
