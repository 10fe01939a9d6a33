"""Paths -> operations, with their parameters, bodies and responses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.contract.coerce import as_flag, as_list, as_object, as_text
from generator.json_types import Json, JsonObject, child
from generator.json_value import JsonValue
from generator.model import media
from generator.model.api import (
    Body,
    Content,
    Encoding,
    Header,
    Operation,
    Parameter,
    ParameterLocation,
    Requirement,
    Response,
)
from generator.model.auth import requirements, servers
from generator.model.extensions import (
    INTERNAL,
    described,
    group,
    is_internal,
    method_name,
)
from generator.model.findings import Listing
from generator.model.type_builder import Types
from generator.model.types import Kind, Primitive, TypeRef
from generator.openapi.load.provenance import shared_name
from generator.openapi.operations import list_operations
from generator.openapi.spec import Spec

_STATUS = re.compile(r"[1-5](\d\d|[xX]{2})")
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_LOCATIONS = {location.value: location for location in ParameterLocation}
_IGNORED_HEADERS = frozenset({"accept", "authorization", "content-type"})


class Operations:
    """Makes operations of the paths of one description."""

    def __init__(self, spec: Spec, types: Types, listing: Listing) -> None:
        """Read from `spec`; schemas are handed to `types`."""
        self._spec = spec
        self._types = types
        self._listing = listing
        self._stated: dict[str, JsonObject] = {}

    def raw_operation(self, pointer: str) -> JsonObject:
        """An operation that was made, as the description has it."""
        return self._stated[pointer]

    def all(self) -> tuple[Operation, ...]:
        """Every operation, ordered by path and method."""
        found = []
        for path, item, pointer in self._path_items():
            for method, operation, here in list_operations(item, pointer):
                found.append(
                    self._operation(path, method, item, pointer, operation, here)
                )
        return tuple(sorted(found, key=lambda o: (o.path, o.method)))

    def _path_items(self) -> Iterator[tuple[str, JsonObject, str]]:
        for path, item in as_object(self._spec.root.get("paths")).items():
            if path.startswith("/"):
                value, pointer = self.follow(item, child("/paths", path))
                yield path, value, pointer

    def follow(self, value: Json, pointer: str) -> tuple[JsonObject, str]:
        """What a reference leads to, or the value itself; with its pointer."""
        found = as_object(value)
        ref = found.get("$ref")
        if isinstance(ref, str) and ref in self._spec.targets:
            target_at, target = self._spec.targets[ref]
            beside = {k: v for k, v in found.items() if k != "$ref"}
            return {**as_object(target), **beside}, target_at
        return found, pointer

    def _operation(
        self,
        path: str,
        method: str,
        item: JsonObject,
        item_at: str,
        operation: JsonObject,
        pointer: str,
    ) -> Operation:
        identifier = as_text(operation.get("operationId"))
        hint = identifier or f"{method.lower()}{path}"
        self._stated[pointer] = operation
        return Operation(
            (method, path),
            identifier,
            _tags(operation),
            self._parameters(path, item, item_at, operation, pointer, hint),
            self.body(operation, pointer, hint),
            self._responses(operation, pointer, hint),
            self._security(operation, pointer),
            servers(operation) or servers(item),
            as_flag(operation.get("deprecated")),
            as_text(operation.get("summary")),
            _doc(operation),
            pointer,
            method_name(operation),
        )

    def _security(
        self, operation: JsonObject, pointer: str
    ) -> tuple[tuple[Requirement, ...], ...] | None:
        if "security" in operation:
            place = child(pointer, "security")
            return requirements(self._spec, operation["security"], place, self._listing)
        root = self._spec.root
        if "security" in root:
            return requirements(
                self._spec, root["security"], "/security", self._listing
            )
        return None

    def _parameters(
        self,
        path: str,
        item: JsonObject,
        item_at: str,
        operation: JsonObject,
        pointer: str,
        hint: str,
    ) -> tuple[Parameter, ...]:
        """Path parameters in the order of the path, then the others in that of the description."""
        found: dict[tuple[ParameterLocation, str], Parameter] = {}
        for owner, owner_at in ((item, item_at), (operation, pointer)):
            base = child(owner_at, "parameters")
            for n, stated in enumerate(as_list(owner.get("parameters"))):
                value, place = self.follow(stated, child(base, n))
                parameter = self._parameter(value, place, hint)
                if parameter is not None:
                    found[parameter.location, parameter.name] = parameter
        names = dict.fromkeys(_PLACEHOLDER.findall(path))
        in_path = [
            found.get((ParameterLocation.PATH, name))
            or Parameter(
                name,
                ParameterLocation.PATH,
                Primitive(Kind.STRING),
                True,
                "simple",
                False,
                pointer=pointer,
            )
            for name in names
        ]
        others = [p for p in found.values() if p.location is not ParameterLocation.PATH]
        return (*in_path, *others)

    def _parameter(
        self, value: JsonObject, pointer: str, hint: str
    ) -> Parameter | None:
        name, location = as_text(value.get("name")), _LOCATIONS.get(
            as_text(value.get("in"))
        )
        if not name or location is None:
            return None
        if location is ParameterLocation.HEADER and name.lower() in _IGNORED_HEADERS:
            return None
        simple = location in (ParameterLocation.PATH, ParameterLocation.HEADER)
        style = as_text(value.get("style")) or ("simple" if simple else "form")
        schema, schema_at = value.get("schema"), child(pointer, "schema")
        media_type = None
        for media_type, content in as_object(value.get("content")).items():
            schema = as_object(content).get("schema")
            schema_at = child(child(child(pointer, "content"), media_type), "schema")
            break
        made: TypeRef = self._types.of(
            {} if schema is None else schema,
            schema_at,
            _hint(pointer, f"{hint}.{name}"),
        )
        stated = as_object(schema)
        if "default" not in stated:
            target = self._types.target(schema, schema_at)
            stated = stated if target is None else target.schema
        return Parameter(
            name,
            location,
            made,
            location is ParameterLocation.PATH or as_flag(value.get("required")),
            style,
            as_flag(value.get("explode"), style == "form"),
            as_flag(value.get("allowReserved")),
            media_type,
            JsonValue.of(stated["default"]) if "default" in stated else None,
            as_flag(value.get("deprecated")),
            as_text(value.get("description")) or described(stated),
            pointer,
        )

    def body(self, operation: JsonObject, pointer: str, hint: str) -> Body | None:
        """The body of an operation, None where it has none."""
        if "requestBody" not in operation:
            return None
        value, place = self.follow(
            operation["requestBody"], child(pointer, "requestBody")
        )
        return Body(
            self._contents(value, place, _hint(place, f"{hint}.request", ".request")),
            as_flag(value.get("required")),
            as_text(value.get("description")),
            place,
        )

    def _contents(
        self, owner: JsonObject, pointer: str, hint: str
    ) -> tuple[Content, ...]:
        """The media types of a body; equal inline schemas make one type."""
        base = child(pointer, "content")
        made: list[tuple[Json, TypeRef]] = []
        contents = []
        for media_type, stated in as_object(owner.get("content")).items():
            value, place = self.follow(stated, child(base, media_type))
            kind = None
            if "schema" in value:
                schema = value["schema"]
                kind = next((t for s, t in made if s == schema), None)
                if kind is None:
                    kind = self._types.of(schema, child(place, "schema"), hint)
                    made.append((schema, kind))
            name = media.as_sent(media_type)
            contents.append(Content(name, kind, _encodings(value), place))
        return tuple(contents)

    def _responses(
        self, operation: JsonObject, pointer: str, hint: str
    ) -> tuple[Response, ...]:
        """Responses by status; `default` comes last."""
        base = child(pointer, "responses")
        found = []
        first = True
        for status, stated in sorted(as_object(operation.get("responses")).items()):
            if not _is_status(status):
                continue
            value, place = self.follow(stated, child(base, status))
            name = f"{hint}.response"
            if first and status.startswith("2"):
                first = False
            else:
                name = f"{name}_{status}"
            name = _hint(place, name, ".response")
            contents = self._contents(value, place, name)
            headers = self._headers(value, place, name)
            doc = as_text(value.get("description"))
            found.append(
                Response(
                    status.upper() if status != "default" else status,
                    contents,
                    headers,
                    doc,
                    place,
                )
            )
        return tuple(found)

    def _headers(
        self, response: JsonObject, pointer: str, hint: str
    ) -> tuple[Header, ...]:
        base = child(pointer, "headers")
        found = []
        for name, stated in as_object(response.get("headers")).items():
            value, place = self.follow(stated, child(base, name))
            if name.lower() != "content-type":
                made = self._types.of(
                    value.get("schema", {}), child(place, "schema"), f"{hint}.{name}"
                )
                doc = as_text(value.get("description"))
                required = as_flag(value.get("required"))
                deprecated = as_flag(value.get("deprecated"))
                found.append(Header(name, made, required, deprecated, doc, place))
        return tuple(found)


def _tags(operation: JsonObject) -> tuple[str, ...]:
    named = group(operation)
    listed = [named] if named else as_list(operation.get("tags"))
    return tuple(dict.fromkeys(tag for tag in listed if isinstance(tag, str)))


def _doc(operation: JsonObject) -> str:
    text = as_text(operation.get("description"))
    return f"{text}\n\n{INTERNAL}".lstrip() if is_internal(operation) else text


def _hint(place: str, own: str, kind: str = "") -> str:
    """What the types in a part are named after: the part itself if it is one that is shared."""
    shared = shared_name(place)
    return own if shared is None else f"{shared}{kind}"


def _is_status(status: str) -> bool:
    """Whether a key of `responses` is a status code, a class of them or `default`."""
    return status == "default" or _STATUS.fullmatch(status) is not None


def _encodings(media_type: JsonObject) -> tuple[Encoding, ...]:
    found = []
    for name, stated in as_object(media_type.get("encoding")).items():
        value = as_object(stated)
        explode = value.get("explode")
        found.append(
            Encoding(
                name,
                as_text(value.get("contentType")) or None,
                as_text(value.get("style")) or None,
                explode if isinstance(explode, bool) else None,
                as_flag(value.get("allowReserved")),
            )
        )
    return tuple(found)
