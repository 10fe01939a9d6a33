"""View of `webhooks.py`: a function for each webhook and each callback."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.languages.directions import Direction
from generator.languages.naming import settle, snake, words
from generator.languages.python import reserved_words
from generator.languages.python.imports import collect_imports
from generator.languages.python.literals import is_readable, string
from generator.languages.python.names import attribute
from generator.languages.python.type_expressions import Annotation, Scope
from generator.languages.python.types import Annotations
from generator.languages.python.views.code import (
    Doc,
    DocSection,
    Import,
    Imports,
    LambdaCode,
)
from generator.model.api import Api, Event
from generator.record import record

_ANY = Annotation("Any", frozenset({"Any"}))


@record
class WebhookView:
    """A function that decodes the payload of a webhook or a callback.

    `returns` is the type that people read, `decoded` the type that the runtime decodes.
    """

    name: str
    label: str
    returns: str
    doc: Doc
    decoded: LambdaCode


@record
class WebhooksView:
    """The module `webhooks.py`."""

    imports: Imports
    events: tuple[WebhookView, ...]


def build_webhooks_view(api: Api, annotations: Annotations) -> WebhooksView:
    """The view of `webhooks.py`, for an API that has webhooks or callbacks."""
    counts = Counter(event.id for event in api.events)
    names = settle(
        (n, attribute(_propose_name(event, counts), "event", reserved_words.WEBHOOKS))
        for n, event in enumerate(api.events)
    )
    scope = Scope("m.")
    types = [_types(event, annotations, scope) for event in api.events]
    symbols = {s for pair in types for annotation in pair for s in annotation.symbols}
    imports = [Import(".", ("models as m",))] if any(a.models for a, _ in types) else []
    imports.append(
        Import("._runtime.decode.webhooks", ("PayloadError", "decode_payload"))
    )
    if "OneOf" in symbols:
        imports.append(Import("._runtime.unions.one_of", ("OneOf",)))
    events = [
        WebhookView(
            names[n],
            string(event.name),
            returns.text,
            _doc(event),
            LambdaCode(decoded.text),
        )
        for n, (event, (returns, decoded)) in enumerate(
            zip(api.events, types, strict=True)
        )
    ]
    events.sort(key=lambda event: event.name)
    return WebhooksView(collect_imports(symbols, imports), tuple(events))


def _types(
    event: Event, annotations: Annotations, scope: Scope
) -> tuple[Annotation, Annotation]:
    """The type of a payload for people, and for the runtime."""
    if event.type is None:
        return _ANY, _ANY
    return (
        annotations.of(event.type, Direction.READ, scope),
        annotations.of(event.type, Direction.READ, scope.as_decoded()),
    )


def _propose_name(event: Event, counts: Counter[str]) -> str:
    if event.id and counts[event.id] == 1:
        return snake(words(event.id))
    return snake((*words(event.owner), *words(event.name)))


def _doc(event: Event) -> Doc:
    return Doc(
        tuple(_paragraphs(event)),
        (DocSection("Raises", ("PayloadError: If the body is not JSON.",)),),
    )


def _paragraphs(event: Event) -> Iterator[str]:
    kind = "callback" if event.owner else "webhook"
    owner = f" of `{event.owner}`" if event.owner else ""
    yield f"Decode the payload of the {kind} `{event.name}`{owner} ({event.method})."
    if is_readable(event.doc):
        yield event.doc
    if event.deprecated:
        yield "Deprecated."
    yield (
        "A payload that does not match its type is decoded as far as possible, with a "
        "`ResponseMismatchWarning`."
    )
