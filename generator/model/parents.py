"""Parents: component schemas that others extend with `allOf`, told apart by a discriminator.

Where such a schema is named, one that extends it may come (OpenAPI 3.1, 4.8.25).
"""

from __future__ import annotations

from generator.model.choices import is_record, not_null
from generator.model.discriminators import Discriminators, place
from generator.model.named import NamedSchemas
from generator.model.reading import as_object, as_text
from generator.model.references import reference
from generator.model.shapes import (
    Part,
    Shape,
    part,
    shape_of,
    target_of,
    variant_parts,
)
from generator.model.types import Discriminator, Named
from generator.spec.places import FILES
from generator.spec.spec import Spec


class Parents:
    """Knows the parents among the component schemas and those of other files, and who extends
    them."""

    def __init__(self, spec: Spec, named: NamedSchemas) -> None:
        """Find out who extends whom; `discriminators` are those of choices, too."""
        self._spec = spec
        self._named = named
        self.discriminators = Discriminators(spec, named)
        self._parts: dict[str, Part] = {}
        self._children: dict[str, list[str]] = {}
        self._families: dict[str, tuple[str, ...]] = {}
        self._records: dict[str, str] = {}
        self._plain: dict[str, bool] = {}
        for found in named.components:
            self._add(found)
        for at, value in sorted(spec.targets.values(), key=lambda target: target[0]):
            if at.startswith(f"/{FILES}/") and at not in self._parts:
                self._add(part(value, at))

    def _add(self, found: Part | None) -> None:
        if found is None:
            return
        self._parts[found.at] = found
        for member in found.members("allOf"):
            target = target_of(self._spec, member)
            if target is not None:
                self._children.setdefault(target.at, []).append(found.at)

    def family(
        self, found: Part, shape: Shape
    ) -> tuple[tuple[str, ...], Discriminator] | None:
        """The names of the records that may come where a schema is named, its own at the end, and
        what tells them apart; None where it is no parent."""
        if "discriminator" not in shape.keywords:
            return None
        places = self._family(found.at)
        if not places:
            return None
        children = {at: self.record_name(at) for at in places}
        own = self.record_name(found.at)
        told = self.discriminators.told(shape, children, own)
        if told is None:
            return None
        return (*children.values(), own), told

    def record_name(self, at: str) -> str:
        """The name of the record of a component schema, which is not that of a parent."""
        known = self._records.get(at)
        if known is None:
            known = self._named.at(at) or self._name(at)
            if self._family(at):
                known = self._named.free_name(f"{known}.base")
            self._records[at] = known
        return known

    def _name(self, at: str) -> str:
        named = not_null(self._named.of(self._parts[at]))
        return named.name if isinstance(named, Named) else ""

    def _family(self, at: str) -> tuple[str, ...]:
        """Where the records are that may come in the place of a schema; none if it is no parent."""
        known = self._families.get(at)
        if known is None:
            known = self._families[at] = self._found(at)
        return known

    def _found(self, at: str) -> tuple[str, ...]:
        if at not in self._parts:
            return ()
        shape = shape_of(self._spec, [self._parts[at]])
        if "discriminator" not in shape.keywords:
            return ()
        # What a parent maps are its children, not those of its children.
        own = as_object(self._parts[at].schema.get("discriminator"))
        mapping = as_object(own.get("mapping")).values()
        places = dict.fromkeys(self._below(at))
        places.update(dict.fromkeys(place(self._spec, as_text(v)) for v in mapping))
        places.pop(at, None)
        listed = tuple(place for place in places if self._is_record(place))
        return listed if self._is_record(at) else ()

    def _below(self, at: str) -> dict[str, None]:
        """The schemas that extend one, those first that do so directly."""
        found = dict.fromkeys([at])
        waiting = [at]
        while waiting:
            new = [
                it
                for above in waiting
                for it in self._children.get(above, ())
                if it not in found
            ]
            found.update(dict.fromkeys(new))
            waiting = new
        return found

    def _is_record(self, at: str) -> bool:
        """Whether a component is an object with properties, and not another name for one."""
        if at not in self._plain:
            self._plain[at] = self._looks_plain(at)
        return self._plain[at]

    def _looks_plain(self, at: str) -> bool:
        found = self._parts.get(at)
        if found is None or reference(self._spec, [found])[0] is not None:
            return False
        shape = shape_of(self._spec, [found])
        fixed = "enum" in shape.keywords or "const" in shape.keywords
        return is_record(shape) and not fixed and not variant_parts(self._spec, shape)
