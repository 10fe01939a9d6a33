"""What the template of `webhooks.py` sees: a function for each call that the server makes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.frozen import frozen
from generator.languages.directions import Direction
from generator.languages.naming import settle, snake, words
from generator.languages.python.breaking import element
from generator.languages.python.format import docstring, returned
from generator.languages.python.imports import import_block
from generator.languages.python.literals import prose, string
from generator.languages.python.names import attribute
from generator.languages.python.types import Annotation, Annotations, Scope
from generator.model.api import Api, Event

_TAKEN = ("PayloadError", "builtins", "bytes", "dt", "m", "received", "str")
_ANY = Annotation("Any", frozenset({"Any"}))
_WIDTH = 84


@frozen
class EventView:
    """A function; all but `name` is laid out."""

    name: str
    label: str
    returns: str
    doc: str
    kind: str


@frozen
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
    made = [
        (
            annotations.of(event.type, Direction.READ, Scope("m."))
            if event.type is not None
            else _ANY
        )
        for event in api.events
    ]
    symbols = {symbol for annotation in made for symbol in annotation.symbols}
    own = ["from . import models as m"] if any(a.models for a in made) else []
    own.append("from ._runtime.receiving import PayloadError, received")
    events = [
        _event(event, names[n], annotation)
        for n, (event, annotation) in enumerate(zip(api.events, made, strict=True))
    ]
    listed = sorted(events, key=lambda event: event.name)
    return EventsView(import_block(symbols, own), tuple(listed))


def _proposed(event: Event, counts: Counter[str]) -> str:
    if event.id and counts[event.id] == 1:
        return snake(words(event.id))
    return snake((*words(event.owner), *words(event.name)))


def _event(event: Event, name: str, annotation: Annotation) -> EventView:
    return EventView(
        name,
        string(event.name),
        returned(0, annotation.text),
        docstring(4, list(_doc(event))),
        "\n".join(element(annotation.text, 8, "lambda: ", ",")),
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
