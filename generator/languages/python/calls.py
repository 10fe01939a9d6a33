"""Operations as Python calls: keyword arguments, request body, responses and return type."""

from __future__ import annotations

from collections.abc import Mapping

from generator.languages import media
from generator.languages.directions import Direction, is_omitted
from generator.languages.pagination import Pagination
from generator.languages.python.files import FILE, Files, is_binary
from generator.languages.python.names import name_arguments
from generator.languages.python.type_expressions import Annotation, Scope, join
from generator.languages.python.types import Annotations
from generator.model.api import (
    MediaType,
    Operation,
    Parameter,
    ParameterLocation,
    Response,
)
from generator.model.types import (
    Alias,
    Anything,
    Field,
    Named,
    Record,
    TypeDef,
    TypeRef,
)
from generator.record import record

_BINDABLE = (ParameterLocation.PATH, ParameterLocation.HEADER)
_EMPTY = ("204", "205", "304")
_ANY = Annotation("Any", frozenset({"Any"}))


@record
class Argument:
    """A keyword argument of a method: its wire name, its type, and whether it is required.

    It is for a parameter, for a property of the body (`field`), or for the whole body.
    """

    name: str
    wire: str
    annotation: Annotation
    required: bool
    parameter: Parameter | None = None
    field: Field | None = None
    bound: bool = False


@record
class ResponseType:
    """The type of a response in one media type.

    `annotation` is None where the media type alone decides (text, bytes). `file` says that the
    response is a file although its media type may be JSON.
    """

    status: str
    media_type: str | None
    annotation: Annotation | None
    file: bool = False


@record
class Call:
    """An operation as a Python call.

    `arguments` are those of the parameters in their order, then those of the body. With `spread`
    the body is an object whose properties are arguments; otherwise it is one argument or none.
    `pagination` is None where the operation has none, and `item` is the type of the items of a
    page. `server` is the operation's own URL, empty where it has none.
    """

    operation: Operation
    arguments: tuple[Argument, ...]
    spread: bool
    responses: tuple[ResponseType, ...]
    returns: Annotation
    pagination: Pagination | None = None
    item: Annotation = _ANY
    server: str = ""


class Calls:
    """Builds the calls of the operations of one API."""

    def __init__(
        self,
        types: Mapping[str, TypeDef],
        annotations: Annotations,
        bound: tuple[str, ...],
        paginations: Mapping[tuple[str, str], Pagination],
        servers: Mapping[tuple[str, str], str] | None = None,
    ) -> None:
        """Annotate with `annotations`.

        Args:
            bound: names of the parameters that can be set once on a client.
            paginations: how operations paginate, by key.
            servers: URLs of the operations that have a server of their own, by key.
        """
        self._types = types
        self._annotations = annotations
        self._files = Files(types, annotations)
        self._bound = bound
        self._paginations = paginations
        self._servers = servers or {}
        # More than one view shows the same call.
        self._cache: dict[tuple[tuple[str, str], Scope], Call] = {}

    def of(self, operation: Operation, scope: Scope) -> Call:
        """Return the call of an operation."""
        key = operation.key, scope
        if key not in self._cache:
            self._cache[key] = self._build(operation, scope)
        return self._cache[key]

    def _build(self, operation: Operation, scope: Scope) -> Call:
        responses = tuple(
            response_type
            for response in operation.responses
            for response_type in self._response_types(response, scope.as_decoded())
            or _catch_all(response, operation)
        )
        body, spread = self._body(operation, scope)
        wanted = [(p.location.value, p.name) for p in operation.parameters]
        wanted += [("body", argument.name) for argument in body]
        names = name_arguments(wanted)
        count = len(operation.parameters)
        arguments = [
            self._parameter(p, name, scope)
            for p, name in zip(operation.parameters, names, strict=False)
        ]
        arguments += [
            Argument(name, a.wire, a.annotation, a.required, field=a.field)
            for a, name in zip(body, names[count:], strict=True)
        ]
        pagination = self._paginations.get(operation.key)
        return Call(
            operation,
            tuple(arguments),
            spread,
            responses,
            self._returns(operation, scope),
            pagination,
            (
                self._annotations.of(pagination.item, Direction.READ, scope)
                if pagination
                else _ANY
            ),
            self._servers.get(operation.key, ""),
        )

    def is_bound(self, parameter: Parameter) -> bool:
        """Whether the parameter can be set on the client: in path or header, never in the query."""
        return parameter.location in _BINDABLE and parameter.name in self._bound

    def parameter_type(self, parameter: Parameter, scope: Scope) -> Annotation:
        """Return the annotation of a parameter's argument."""
        return self._annotations.argument(parameter.type, scope)

    def _parameter(self, parameter: Parameter, name: str, scope: Scope) -> Argument:
        bound = self.is_bound(parameter)
        return Argument(
            name,
            parameter.name,
            self.parameter_type(parameter, scope),
            parameter.required and not bound,
            parameter=parameter,
            bound=bound,
        )

    def _body(self, operation: Operation, scope: Scope) -> tuple[list[Argument], bool]:
        body = operation.body
        if body is None:
            return [], False
        media_type = media.select_request_media_type(body.media_types)
        if media_type is None:
            return [], False
        # XML is sent as it is; any other media type can hold an object as JSON.
        xml = media.is_xml(media_type.name)
        record = None if xml else self._record(media_type.type)
        if record is not None:
            names = [media.essence(c.name) for c in body.media_types]
            files = media.MULTIPART in names
            return [
                Argument(
                    field.name,
                    field.name,
                    self._field(field, files, scope),
                    field.required and body.required,
                    field=field,
                )
                for field in record.fields
                if not is_omitted(field, Direction.WRITE)
            ], True
        annotation = self._whole(media_type, scope)
        return [Argument("body", "", annotation, body.required)], False

    def _record(self, ref: TypeRef | None) -> Record | None:
        """Return the record of a body, aliases resolved, if its properties can be arguments."""
        seen: set[str] = set()
        while isinstance(ref, Named) and ref.name not in seen:
            seen.add(ref.name)
            definition = self._types[ref.name]
            if isinstance(definition, Record):
                free = definition.additional in (None, Anything())
                return definition if free else None
            ref = definition.type if isinstance(definition, Alias) else None
        return None

    def _field(self, field: Field, files: bool, scope: Scope) -> Annotation:
        file = self._files.of(field.type, scope) if files else None
        return file or self._annotations.argument(field.type, scope)

    def _whole(self, media_type: MediaType, scope: Scope) -> Annotation:
        forms = (media.FORM, media.MULTIPART)
        if "*" in media_type.name and is_binary(media_type.type):
            return FILE
        if media.is_json(media_type.name) or media.essence(media_type.name) in forms:
            if media_type.type is None:
                return _ANY
            return self._annotations.argument(media_type.type, scope)
        if media.is_text(media_type.name):
            return Annotation("str")
        return FILE

    def _response_types(self, response: Response, scope: Scope) -> list[ResponseType]:
        if response.status in _EMPTY:
            return [ResponseType(response.status, None, None)]
        response_types = []
        media_types = response.media_types
        for media_type in media.select_response_media_types(media_types, self._types):
            annotation, ref = None, media_type.type
            if media.is_json(media_type.name) and ref is not None:
                annotation = self._annotations.of(ref, Direction.READ, scope)
            is_file = bool(annotation) and is_binary(ref)
            response_types.append(
                ResponseType(response.status, media_type.name, annotation, is_file)
            )
        return response_types

    def _returns(self, operation: Operation, scope: Scope) -> Annotation:
        """Return the union of the types of 2xx responses; Any where none is described."""
        good = [r for r in operation.responses if r.success]
        if not good:
            good = [r for r in operation.responses if r.status == "default"]
        options = [
            o
            for response in good
            for o in self._media_type_annotations(response, scope)
        ]
        return join(options) if options else _ANY

    def _media_type_annotations(
        self, response: Response, scope: Scope
    ) -> list[Annotation]:
        if response.status in _EMPTY:
            return [Annotation("None")]
        types = self._response_types(response, scope)
        options = [t.annotation or _type_of_media(t.media_type or "") for t in types]
        if any(response_type.file for response_type in types):
            options.insert(0, Annotation("bytes"))
        return options or [_ANY]


def _catch_all(response: Response, operation: Operation) -> list[ResponseType]:
    """Return a type for a 2xx without content, so that `default` does not apply to it."""
    default = any(r.status == "default" and r.media_types for r in operation.responses)
    if response.success and default:
        return [ResponseType(response.status, "*/*", None)]
    return []


def _type_of_media(media_type: str) -> Annotation:
    if media.is_json(media_type):
        return _ANY
    return Annotation("str" if media.is_text(media_type) else "bytes")
