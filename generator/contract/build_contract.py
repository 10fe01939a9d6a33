"""Builds the contract of a description: operations, webhooks and callbacks with all they share."""

from __future__ import annotations

from collections.abc import Iterator

from generator.contract.coerce import as_list, as_object, as_text
from generator.contract.schema_ref import SchemaRef, schema_ref
from generator.contract.schemas import Schemas
from generator.contract.types import (
    Body,
    Contract,
    MediaType,
    Operation,
    Parameter,
    RawObject,
    Response,
    SecurityRequirement,
    SecurityScheme,
)
from generator.json_types import Json, JsonObject, child
from generator.openapi.reference_targets import dereference_at
from generator.openapi.spec import Spec
from generator.openapi.standard import (
    is_header_parameter_ignored,
    is_response_header_ignored,
    operations_of,
)

MAX_CALLBACKS = 8
"""Callbacks within callbacks that are read."""

OVERRIDDEN = "\0"
"""Stands in the key of a parameter that its owner declares again, so that it has no effect."""

KeyedOperation = tuple[tuple[str, str], Operation]


def build_contract(spec: Spec) -> Contract:
    """Build the contract of a description; what `openapi` reports as unusable is left out."""
    return _ContractBuilder(spec).build()


class _ContractBuilder:
    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._media_types: dict[str, tuple[MediaType, ...]] = {}

    def build(self) -> Contract:
        root, spec = self._spec.root, self._spec
        info = RawObject(as_object(root.get("info")), "/info")
        components = as_object(root.get("components"))
        schemes = self._resolve_map(
            components.get("securitySchemes"), "/components/securitySchemes"
        )
        return Contract(
            name=spec.document.name,
            title=info.text("title"),
            version=info.text("version"),
            dialect=spec.dialect,
            operations=dict(self._build_paths()),
            webhooks=dict(self._build_webhooks()),
            security_schemes={name: SecurityScheme(name, raw) for name, raw in schemes},
            servers=_servers_of(root, ""),
            info=info,
            tags={
                as_text(as_object(tag).get("name")): RawObject(
                    as_object(tag), f"/tags/{n}"
                )
                for n, tag in enumerate(as_list(root.get("tags")))
            },
            component_schemas=_component_schemas(components),
            schemas=Schemas(spec),
            root=root,
            locate=spec.locate,
        )

    def _build_paths(self) -> Iterator[KeyedOperation]:
        for path, value in as_object(self._spec.root.get("paths")).items():
            if path.startswith("/"):
                item = self._resolve(value, child("/paths", path))
                yield from self._build_path_item(path, item)

    def _build_webhooks(self) -> Iterator[KeyedOperation]:
        for name, value in as_object(self._spec.root.get("webhooks")).items():
            item = self._resolve(value, child("/webhooks", name))
            yield from self._build_path_item(name, item, event=name)

    def _build_callbacks(
        self, owner: RawObject, sent_by_server: bool, depth: int
    ) -> Iterator[tuple[str, Operation]]:
        if depth > MAX_CALLBACKS or "callbacks" not in owner.value:
            return
        base = child(owner.pointer, "callbacks")
        for name, callback in self._resolve_map(owner.value.get("callbacks"), base):
            for expression, value in callback.value.items():
                if expression.startswith("x-"):
                    continue
                item = self._resolve(value, child(callback.pointer, expression))
                path = f"{name} {expression}"
                for key, operation in self._build_path_item(
                    path, item, name, sent_by_server, depth
                ):
                    yield f"{key[0]} {path}", operation

    def _build_path_item(
        self,
        path: str,
        item: RawObject,
        event: str = "",
        sent_by_server: bool | None = None,
        depth: int = 0,
    ) -> Iterator[KeyedOperation]:
        if sent_by_server is None:
            sent_by_server = bool(event)
        for method, value, pointer in operations_of(item.value, item.pointer):
            raw = RawObject(value, pointer)
            has_own = "security" in value
            secured = raw if has_own else RawObject(self._spec.root, "")
            operation = Operation(
                method,
                path,
                raw,
                self._build_parameters(item, raw),
                self._build_body(raw),
                dict(self._build_responses(raw)),
                _security_of(secured.value),
                child(secured.pointer, "security"),
                _servers_of(value, pointer) or _servers_of(item.value, item.pointer),
                dict(self._build_callbacks(raw, not sent_by_server, depth + 1)),
                sent_by_server,
                event,
            )
            yield operation.key, operation

    def _build_parameters(
        self, item: RawObject, operation: RawObject
    ) -> dict[tuple[str, str], Parameter]:
        """Build the parameters of a path item and its operation, which override those."""
        parameters: dict[tuple[str, str], Parameter] = {}
        for owner in (item, operation):
            base, own_keys = f"{owner.pointer}/parameters", set[tuple[str, str]]()
            for n, value in enumerate(as_list(owner.value.get("parameters"))):
                parameter = self._build_parameter(value, f"{base}/{n}")
                if parameter is None:
                    continue
                key = parameter.key
                if key in own_keys:
                    overridden = key[0], f"{key[1]}{OVERRIDDEN}{n}"
                    parameters[overridden] = parameters[key]
                own_keys.add(key)
                parameters[key] = parameter
        return parameters

    def _build_parameter(self, value: Json, pointer: str) -> Parameter | None:
        raw = self._resolve(value, pointer)
        name, location = as_text(raw.value.get("name")), as_text(raw.value.get("in"))
        if not name or not location:
            return None
        if location == "header" and is_header_parameter_ignored(name):
            return None
        return self._build_parameter_or_header(name, location, raw, pointer)

    def _build_parameter_or_header(
        self, name: str, location: str, raw: RawObject, use_pointer: str
    ) -> Parameter:
        schema, media_types = _schema_of(raw, "schema"), self._build_media_types(raw)
        return Parameter(name, location, raw, use_pointer, schema, media_types)

    def _build_body(self, operation: RawObject) -> Body | None:
        if "requestBody" not in operation.value:
            return None
        raw = self._resolve(
            operation.value["requestBody"], child(operation.pointer, "requestBody")
        )
        return Body(raw, self._build_media_types(raw))

    def _build_responses(self, operation: RawObject) -> Iterator[tuple[str, Response]]:
        base = child(operation.pointer, "responses")
        for key, raw in self._resolve_map(operation.value.get("responses"), base):
            if not key.startswith("x-"):
                status = key if key == "default" else key.upper()
                media_types = self._build_media_types(raw)
                headers = self._build_headers(raw)
                yield status, Response(status, key, raw, media_types, headers)

    def _build_headers(self, response: RawObject) -> dict[str, Parameter]:
        """Build the headers of a response, by name in lower case."""
        if "headers" not in response.value:
            return {}
        base = child(response.pointer, "headers")
        return {
            name.lower(): self._build_parameter_or_header(
                name, "header", header, child(base, name)
            )
            for name, header in self._resolve_map(response.value.get("headers"), base)
            if not is_response_header_ignored(name)
        }

    def _build_media_types(self, owner: RawObject) -> tuple[MediaType, ...]:
        if "content" not in owner.value:
            return ()
        media_types = self._media_types.get(owner.pointer)
        if media_types is None:
            base = child(owner.pointer, "content")
            media_types = self._media_types[owner.pointer] = tuple(
                MediaType(
                    name,
                    _schema_of(raw, "schema"),
                    raw,
                    _schema_of(raw, "itemSchema"),
                )
                for name, raw in self._resolve_map(owner.value.get("content"), base)
            )
        return media_types

    def _resolve_map(
        self, value: Json, pointer: str
    ) -> Iterator[tuple[str, RawObject]]:
        for name, item in as_object(value).items():
            yield name, self._resolve(item, child(pointer, name))

    def _resolve(self, value: Json, pointer: str) -> RawObject:
        """Return the object itself, or what its reference leads to, with the fields beside it."""
        return RawObject(*dereference_at(value, pointer, self._spec.targets))


def _component_schemas(components: JsonObject) -> dict[str, SchemaRef]:
    schemas: dict[str, SchemaRef] = {}
    for name, value in as_object(components.get("schemas")).items():
        ref = schema_ref(value, child("/components/schemas", name))
        if ref is not None:
            schemas[name] = ref
    return schemas


def _schema_of(owner: RawObject, field: str) -> SchemaRef | None:
    if field not in owner.value:
        return None
    return schema_ref(owner.value[field], child(owner.pointer, field))


def _servers_of(owner: JsonObject, pointer: str) -> tuple[RawObject, ...]:
    """Return the servers that have a URL."""
    if "servers" not in owner:
        return ()
    base = child(pointer, "servers")
    return tuple(
        RawObject(as_object(value), child(base, n))
        for n, value in enumerate(as_list(owner.get("servers")))
        if as_text(as_object(value).get("url"))
    )


def _security_of(
    owner: JsonObject,
) -> tuple[tuple[SecurityRequirement, ...], ...] | None:
    """Return the alternatives of `security`, each a set of schemes (OpenAPI 3.1, 4.8.30)."""
    security = owner.get("security")
    if security is None:
        return None
    return tuple(
        tuple(
            SecurityRequirement(
                name, tuple(sorted(s for s in as_list(scopes) if isinstance(s, str)))
            )
            for name, scopes in as_object(alternative).items()
        )
        for alternative in as_list(security)
    )
