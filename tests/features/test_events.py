"""Webhooks and callbacks: what the server sends, read into types."""

from __future__ import annotations

import importlib
from collections.abc import Callable

import pytest

from tests.features.making import HEAD_31, Demo, checked, model, texts

EVENTS = f"""{HEAD_31}
paths:
  /subscriptions:
    post:
      operationId: subscribe
      callbacks:
        onEvent:
          '{{$request.body#/url}}':
            post:
              requestBody:
                content: {{application/json: {{schema: {{$ref: '#/components/schemas/Event'}}}}}}
              responses: {{'204': {{description: heard}}}}
      responses: {{'204': {{description: done}}}}
webhooks:
  'order.created "now"':
    post:
      requestBody:
        content:
          application/json:
            schema: {{type: object, required: [id], properties: {{id: {{type: integer}}}}}}
      responses: {{'204': {{description: heard}}}}
  import:
    post:
      requestBody: {{content: {{application/json: {{}}}}}}
      responses: {{'204': {{description: heard}}}}
  ping:
    post: {{responses: {{'204': {{description: heard}}}}}}
components:
  schemas:
    Event: {{type: object, properties: {{id: {{type: integer}}}}}}
"""


def test_each_event_has_a_function_that_gives_its_type(
    demo: Callable[..., Demo],
) -> None:
    package = demo(EVENTS).package
    events = importlib.import_module(f"{package.__name__}.webhooks")
    models = importlib.import_module(f"{package.__name__}.models")
    assert events.__all__ == [
        "PayloadError",
        "import_",
        "order_created_now",
        "subscribe_on_event",
    ]
    assert events.subscribe_on_event(b'{"id": 3}') == models.Event(id=3)
    assert events.order_created_now('{"id": 3, "more": 1}').id == 3
    assert events.import_("[1]") == [1]


def test_what_does_not_fit_comes_with_a_warning(demo: Callable[..., Demo]) -> None:
    package = demo(EVENTS).package
    events = importlib.import_module(f"{package.__name__}.webhooks")
    with pytest.warns(UserWarning, match=r"onEvent: .* at \$\.id: "):
        assert events.subscribe_on_event('{"id": "x"}').id == "x"
    with pytest.raises(events.PayloadError, match="onEvent"):
        events.subscribe_on_event("{")


def test_what_has_nothing_to_read_is_said() -> None:
    said = [
        f for f in checked(EVENTS).findings if f.code.id == "callbacks-not-generated"
    ]
    assert [f.at.pointer for f in said] == ["/webhooks/ping/post"]


def test_who_receives_nothing_has_no_module_for_it() -> None:
    files = texts(model("paths: {/a: {get: {responses: {'204': {description: d}}}}}"))
    assert not [path for path in files if "webhooks" in path or "receiving" in path]
