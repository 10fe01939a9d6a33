"""What the template of `webhooks.py` sees: a function for each call that the server makes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.languages.directions import Direction
from generator.languages.naming import settle, snake, words
from generator.languages.python.breaking import element
from generator.languages.python.format import docstring, returned
from generator.languages.python.imports import import_block
from generator.languages.python.literals import prose, string
from generator.languages.python.names import attribute
from generator.languages.python.types import Annotation, Annotations, Scope
from generator.model.api import Api, Event
from generator.record import record

_TAKEN = (
    "OneOf",
    "PayloadError",
    "builtins",
    "bytes",
    "decode_payload",
    "dt",
    "m",
    "received",  # no longer used, kept so that the public name of such a webhook stays
    "str",
)
_ANY = Annotation("Any", frozenset({"Any"}))
_WIDTH = 84


@record
class EventView:
    """A function; all but `name` is laid out."""

    name: str
    label: str
    returns: str
    doc: str
    kind: str


@record
class EventsView:
    """The module `webhooks.py`."""

    imports: str
    events: tuple[EventView, ...]


def events_view(api: Api, annotations: Annotations) -> EventsView:
    """The view of `webhooks.py`, for an API that has events."""
    counts = Counter(event.id for event in api.events)
    wanted = [
        (n, attribute(_proposed(event, counts), "event", _TAKEN))
        for n, event in enumerate(api.events)
    ]
    names = settle(wanted)
    scope = Scope("m.")
    made = [_types(event, annotations, scope) for event in api.events]
    symbols = {s for pair in made for annotation in pair for s in annotation.symbols}
    own = ["from . import models as m"] if any(a.models for a, _ in made) else []
    own.append("from ._runtime.decode.webhooks import PayloadError, decode_payload")
    own += ["from ._runtime.unions.one_of import OneOf"] if "OneOf" in symbols else []
    events = [
        _event(event, names[n], returns, decoded)
        for n, (event, (returns, decoded)) in enumerate(
            zip(api.events, made, strict=True)
        )
    ]
    listed = sorted(events, key=lambda event: event.name)
    return EventsView(import_block(symbols, own), tuple(listed))


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


def _proposed(event: Event, counts: Counter[str]) -> str:
    if event.id and counts[event.id] == 1:
        return snake(words(event.id))
    return snake((*words(event.owner), *words(event.name)))


def _event(
    event: Event, name: str, returns: Annotation, decoded: Annotation
) -> EventView:
    return EventView(
        name,
        string(event.name),
        returned(0, returns.text),
        docstring(4, list(_doc(event))),
        "\n".join(element(decoded.text, 8, "lambda: ", ",")),
    )


def _doc(event: Event) -> Iterator[str]:
    what = f"the callback {event.name} of {event.owner}" if event.owner else ""
    what = what or f"the webhook {event.name}"
    yield from prose(f"Read what arrives as {what} ({event.method}).", _WIDTH)
    if event.doc:
        yield ""
        yield from prose(event.doc, _WIDTH)
    if event.deprecated:
        yield ""
        yield "Deprecated."
    yield ""
    yield from prose(
        "What does not fit its type is built as far as it does, with a warning. Raises PayloadError"
        " for what is no JSON.",
        _WIDTH,
    )
