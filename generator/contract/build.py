"""Spec -> Contract: operations, webhooks and callbacks with everything that they share."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.contract.coerce import as_list, as_object, as_text
from generator.contract.schema_ref import SchemaRef
from generator.contract.schema_view import schema
from generator.contract.schemas import Schemas
from generator.contract.types import (
    Body,
    Contract,
    Located,
    MediaType,
    Operation,
    Parameter,
    Response,
    SecurityRequirement,
    SecurityScheme,
)
from generator.json_types import Json, JsonObject, child
from generator.openapi.load.object_types import METHODS
from generator.openapi.spec import Spec

MAX_CALLBACKS = 8
TWICE = "\0"
"""Stands in the key of a parameter that is declared again further on, and so does not count."""
_IGNORED_HEADERS = frozenset({"accept", "authorization", "content-type"})


def read_contract(spec: Spec) -> Contract:
    """The contract of a description; what is unusable in it is left out, as `spec` reports."""
    return _Reader(spec).contract()


class _Reader:
    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._media: dict[str, tuple[MediaType, ...]] = {}

    def contract(self) -> Contract:
        root, spec = self._spec.root, self._spec
        info = Located(as_object(root.get("info")), "/info")
        components = as_object(root.get("components"))
        schemas: dict[str, SchemaRef] = {}
        for name, stated in as_object(components.get("schemas")).items():
            found = schema(stated, child("/components/schemas", name))
            if found is not None:
                schemas[name] = found
        return Contract(
            spec.document.name,
            info.text("title"),
            info.text("version"),
            spec.dialect,
            dict(self._paths("paths", outgoing=False)),
            dict(self._paths("webhooks", outgoing=True)),
            {
                name: SecurityScheme(name, found)
                for name, found in self._map(
                    components.get("securitySchemes"), "/components/securitySchemes"
                )
            },
            self._servers(root, ""),
            info,
            {
                as_text(as_object(tag).get("name")): Located(
                    as_object(tag), f"/tags/{n}"
                )
                for n, tag in enumerate(as_list(root.get("tags")))
            },
            schemas,
            Schemas(spec),
            spec.locate,
        )

    def _paths(
        self, member: str, *, outgoing: bool
    ) -> Iterator[tuple[tuple[str, str], Operation]]:
        for place, stated in as_object(self._spec.root.get(member)).items():
            if outgoing or place.startswith("/"):
                item = self._follow(stated, child(f"/{member}", place))
                yield from self._item(place, item, outgoing, 0)

    def _item(
        self, place: str, item: Located, outgoing: bool, depth: int
    ) -> Iterator[tuple[tuple[str, str], Operation]]:
        others = child(item.pointer, "additionalOperations")
        stated = [
            *(
                (m.upper(), item.value.get(m), child(item.pointer, m))
                for m in sorted(METHODS)
            ),
            *(
                (method, operation, child(others, method))
                for method, operation in as_object(
                    item.value.get("additionalOperations")
                ).items()
            ),
        ]
        for method, operation, pointer in stated:
            if isinstance(operation, dict):
                own = Located(operation, pointer)
                made = self._endpoint(method, place, item, own, outgoing, depth)
                yield made.key, made

    def _endpoint(
        self,
        method: str,
        place: str,
        item: Located,
        own: Located,
        outgoing: bool,
        depth: int,
    ) -> Operation:
        parameters: dict[tuple[str, str], Parameter] = {}
        for owner in (item, own):
            base, here = child(owner.pointer, "parameters"), set[tuple[str, str]]()
            for n, stated in enumerate(as_list(owner.value.get("parameters"))):
                found = self._parameter(stated, child(base, n))
                if found is not None:
                    if found.key in here:
                        twice = found.location, f"{found.key[1]}{TWICE}{n}"
                        parameters[twice] = parameters[found.key]
                    here.add(found.key)
                    parameters[found.key] = found
        body = None
        if "requestBody" in own.value:
            held = self._follow(
                own.value["requestBody"], child(own.pointer, "requestBody")
            )
            body = Body(held, self._contents(held))
        secured = own if "security" in own.value else Located(self._spec.root, "")
        security = secured.value.get("security")
        callbacks = {}
        if depth < MAX_CALLBACKS:
            callbacks = dict(self._callbacks(own, not outgoing, depth + 1))
        return Operation(
            method,
            place,
            own,
            parameters,
            body,
            dict(self._replies(own)),
            None if security is None else _alternatives(security),
            child(secured.pointer, "security"),
            self._servers(own.value, own.pointer)
            or self._servers(item.value, item.pointer),
            callbacks,
            outgoing,
        )

    def _callbacks(
        self, own: Located, outgoing: bool, depth: int
    ) -> Iterator[tuple[str, Operation]]:
        base = child(own.pointer, "callbacks")
        for name, held in self._map(own.value.get("callbacks"), base):
            for expression, stated in held.value.items():
                if expression.startswith("x-"):
                    continue
                item = self._follow(stated, child(held.pointer, expression))
                place = f"{name} {expression}"
                for key, made in self._item(place, item, outgoing, depth):
                    yield f"{key[0]} {place}", made

    def _parameter(self, stated: Json, pointer: str) -> Parameter | None:
        held = self._follow(stated, pointer)
        name, location = held.text("name"), held.text("in")
        ignored = location == "header" and name.lower() in _IGNORED_HEADERS
        if not name or not location or ignored:
            return None
        return self._like_parameter(name, location, held, pointer)

    def _like_parameter(
        self, name: str, location: str, held: Located, use: str
    ) -> Parameter:
        found = _schema_of(held, "schema")
        return Parameter(name, location, held, use, found, self._contents(held))

    def _replies(self, own: Located) -> Iterator[tuple[str, Response]]:
        base = child(own.pointer, "responses")
        for status, held in self._map(own.value.get("responses"), base):
            if status.startswith("x-"):
                continue
            code = status if status == "default" else status.upper()
            headers = {
                name.lower(): self._like_parameter(
                    name, "header", header, child(child(held.pointer, "headers"), name)
                )
                for name, header in self._map(
                    held.value.get("headers"), child(held.pointer, "headers")
                )
                if name.lower() != "content-type"
            }
            yield code, Response(code, held, self._contents(held), headers)

    def _contents(self, held: Located) -> tuple[MediaType, ...]:
        known = self._media.get(held.pointer)
        if known is None:
            base = child(held.pointer, "content")
            known = self._media[held.pointer] = tuple(
                MediaType(
                    name,
                    _schema_of(stated, "schema"),
                    stated,
                    _schema_of(stated, "itemSchema"),
                )
                for name, stated in self._map(held.value.get("content"), base)
            )
        return known

    def _servers(self, owner: JsonObject, pointer: str) -> tuple[Located, ...]:
        base = child(pointer, "servers")
        return tuple(
            Located(as_object(stated), child(base, n))
            for n, stated in enumerate(as_list(owner.get("servers")))
            if as_text(as_object(stated).get("url"))
        )

    def _map(self, value: Json, pointer: str) -> Iterator[tuple[str, Located]]:
        for name, stated in as_object(value).items():
            yield name, self._follow(stated, child(pointer, name))

    def _follow(self, value: Json, pointer: str) -> Located:
        """What a reference leads to, with what stands beside it, or the value itself."""
        found = as_object(value)
        ref = found.get("$ref")
        if isinstance(ref, str) and ref in self._spec.targets:
            target_at, target = self._spec.targets[ref]
            beside: Mapping[str, Json] = {k: v for k, v in found.items() if k != "$ref"}
            return Located({**as_object(target), **beside}, target_at)
        return Located(found, pointer)


def _schema_of(held: Located, field: str) -> SchemaRef | None:
    if field not in held.value:
        return None
    return schema(held.value[field], child(held.pointer, field))


def _alternatives(security: Json) -> tuple[tuple[SecurityRequirement, ...], ...]:
    """A `security` list as alternatives, each a set of schemes (OpenAPI 3.1, 4.8.30)."""
    return tuple(
        tuple(
            sorted(
                (
                    SecurityRequirement(
                        name,
                        tuple(sorted(s for s in as_list(scopes) if isinstance(s, str))),
                    )
                    for name, scopes in as_object(stated).items()
                ),
                key=lambda need: need.scheme,
            )
        )
        for stated in as_list(security)
    )
