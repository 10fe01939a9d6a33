"""What a method takes and gives: its keyword arguments, its body and its answers."""

from __future__ import annotations

from collections.abc import Mapping

from generator.languages import media
from generator.languages.directions import Direction
from generator.languages.paging import Paging
from generator.languages.python.files import FILE, Files, is_binary
from generator.languages.python.names import argument_names
from generator.languages.python.types import Annotation, Annotations, Scope, join
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
    """A keyword argument: where it goes, its type, and whether it may be left out."""

    name: str
    wire: str
    annotation: Annotation
    required: bool
    parameter: Parameter | None = None
    field: Field | None = None
    bound: bool = False


@record
class AnswerType:
    """A described answer; `annotation` is None where the media type says all (text, bytes), `file`
    says that it is a file in a media type that may be JSON."""

    status: str
    media_type: str | None
    annotation: Annotation | None
    file: bool = False


@record
class Call:
    """An operation as a Python call.

    `arguments` are those of the parameters in their order, then those of the body; `spread` says
    that the body is an object given by keywords, otherwise it is one argument, or none.
    `paging` says how it pages, if it does, and `item` what its pages hold. `server` is the URL that
    it has for itself, empty if it is asked where the others are.
    """

    operation: Operation
    arguments: tuple[Argument, ...]
    spread: bool
    answers: tuple[AnswerType, ...]
    returns: Annotation
    paging: Paging | None = None
    item: Annotation = _ANY
    server: str = ""


class Calls:
    """Makes calls of the operations of one API."""

    def __init__(
        self,
        types: Mapping[str, TypeDef],
        annotations: Annotations,
        bound: tuple[str, ...],
        paged: Mapping[tuple[str, str], Paging],
        servers: Mapping[tuple[str, str], str] | None = None,
    ) -> None:
        """Annotate with `annotations`; `bound` names the parameters that a client may hold, and
        `paged` holds how operations page, and `servers` those that some have for themselves.
        """
        self._types = types
        self._annotations = annotations
        self._files = Files(types, annotations)
        self._bound = bound
        self._paged = paged
        self._servers = servers or {}
        # What more than one view shows is made once.
        self._made: dict[tuple[tuple[str, str], Scope], Call] = {}

    def of(self, operation: Operation, scope: Scope) -> Call:
        """The call of an operation."""
        key = operation.key, scope
        if key not in self._made:
            self._made[key] = self._of(operation, scope)
        return self._made[key]

    def _of(self, operation: Operation, scope: Scope) -> Call:
        answers = tuple(
            answer
            for response in operation.responses
            for answer in self._answers(response, scope.as_decoded())
            or _anything(response, operation)
        )
        body, spread = self._body(operation, scope)
        wanted = [(p.location.value, p.name) for p in operation.parameters]
        wanted += [("body", argument.name) for argument in body]
        names = argument_names(wanted)
        count = len(operation.parameters)
        arguments = [
            self._parameter(p, name, scope)
            for p, name in zip(operation.parameters, names, strict=False)
        ]
        arguments += [
            Argument(name, a.wire, a.annotation, a.required, field=a.field)
            for a, name in zip(body, names[count:], strict=True)
        ]
        paging = self._paged.get(operation.key)
        return Call(
            operation,
            tuple(arguments),
            spread,
            answers,
            self._returns(operation, scope),
            paging,
            (
                self._annotations.of(paging.item, Direction.READ, scope)
                if paging
                else _ANY
            ),
            self._servers.get(operation.key, ""),
        )

    def is_bound(self, parameter: Parameter) -> bool:
        """Whether the client may hold the parameter: those of path and header, never a filter."""
        return parameter.location in _BINDABLE and parameter.name in self._bound

    def parameter_type(self, parameter: Parameter, scope: Scope) -> Annotation:
        """The annotation of a parameter's argument."""
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
        media_type = media.sent(body.media_types) if body is not None else None
        if body is None or media_type is None:
            return [], False
        # XML is handed over as it is; everything else can hold an object as JSON.
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
                if not field.read_only
            ], True
        return [
            Argument("body", "", self._whole(media_type, scope), body.required)
        ], False

    def _record(self, ref: TypeRef | None) -> Record | None:
        """The record that a body is, seen through aliases, if its properties can be spread."""
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
        found = self._files.of(field.type, scope) if files else None
        return found or self._annotations.argument(field.type, scope)

    def _whole(self, media_type: MediaType, scope: Scope) -> Annotation:
        known = (media.FORM, media.MULTIPART)
        if "*" in media_type.name and is_binary(media_type.type):
            return FILE
        if media.is_json(media_type.name) or media.essence(media_type.name) in known:
            if media_type.type is None:
                return _ANY
            return self._annotations.argument(media_type.type, scope)
        if media.is_text(media_type.name):
            return Annotation("str")
        return FILE

    def _answers(self, response: Response, scope: Scope) -> list[AnswerType]:
        if response.status in _EMPTY:
            return [AnswerType(response.status, None, None)]
        made = []
        for media_type in media.read(response.media_types, self._types):
            annotation = None
            if media.is_json(media_type.name) and media_type.type is not None:
                annotation = self._annotations.of(
                    media_type.type, Direction.READ, scope
                )
            found = response.status, media_type.name, annotation
            made.append(
                AnswerType(*found, bool(annotation) and is_binary(media_type.type))
            )
        return made

    def _returns(self, operation: Operation, scope: Scope) -> Annotation:
        """The union of what the 2xx answers hold; Any where the description does not say."""
        good = [r for r in operation.responses if r.success]
        if not good:
            good = [r for r in operation.responses if r.status == "default"]
        options = [o for response in good for o in self._content_types(response, scope)]
        return join(options) if options else _ANY

    def _content_types(self, response: Response, scope: Scope) -> list[Annotation]:
        if response.status in _EMPTY:
            return [Annotation("None")]
        answers = self._answers(response, scope)
        found = [a.annotation or _by_media_type(a.media_type or "") for a in answers]
        if any(answer.file for answer in answers):
            found.insert(0, Annotation("bytes"))
        return found or [_ANY]


def _anything(response: Response, operation: Operation) -> list[AnswerType]:
    """A 2xx without content beside a `default` with some, which is not meant for it."""
    default = any(r.status == "default" and r.media_types for r in operation.responses)
    if response.success and default:
        return [AnswerType(response.status, "*/*", None)]
    return []


def _by_media_type(media_type: str) -> Annotation:
    if media.is_json(media_type):
        return _ANY
    return Annotation("str" if media.is_text(media_type) else "bytes")
