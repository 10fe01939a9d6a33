"""Rendering of planned files from templates."""

from __future__ import annotations

import pytest
from jinja2.exceptions import SecurityError

from generator.package import Package, PlannedFile, VerbatimFile
from generator.render import RenderError, render

TEMPLATES = {
    "a.j2": "{% for x in view.lines %}\n{{ x }}\n{% endfor %}\n",
    "runtime/r.py": "x = '{{ not a template }}'\n",
}


def package(**view: object) -> Package:
    return Package(
        "python",
        (PlannedFile("b.txt", "a.j2", {"view": view}),),
        (VerbatimFile("a.py", "runtime/r.py"),),
    )


def test_files_are_rendered_or_copied_in_the_order_of_their_paths() -> None:
    made = render(package(lines=["1", "2"]), TEMPLATES)
    assert list(made.texts.items()) == [
        ("a.py", "x = '{{ not a template }}'\n"),
        ("b.txt", "1\n2\n"),
    ]


@pytest.mark.parametrize("text", ["{{ 7*7 }}", "{% raw %}", "<b>&</b>", "\\", "{#"])
def test_what_a_view_holds_is_never_a_template(text: str) -> None:
    assert render(package(lines=[text]), TEMPLATES).texts["b.txt"] == f"{text}\n"


def test_a_name_that_a_view_does_not_have_is_an_error() -> None:
    with pytest.raises(RenderError, match=r"a\.j2:1: .*lines"):
        render(package(other=[]), TEMPLATES)


@pytest.mark.parametrize(
    "template",
    [
        "{{ view.lines.__class__ }}",
        "{{ ''.__class__.__mro__ }}",
        "{{ view.lines.append('x') }}",
        "{{ view.lines.clear() }}",
        "{{ '{0.__class__}'.format(view) }}",
        "{{ range(10000000) }}",
        # What was asked of one type before says nothing of another, nor of another attribute.
        "{{ view.lines.index }}{{ view.lines.append }}",
        "{{ ''.upper() }}{{ view.lines.sort() }}",
    ],
)
def test_a_template_reaches_nothing_but_its_view(template: str) -> None:
    lines = ["1"]
    made = package(lines=lines)
    with pytest.raises(RenderError) as raised:
        render(made, {**TEMPLATES, "a.j2": template})
    assert isinstance(raised.value.__cause__, SecurityError | OverflowError)
    assert lines == ["1"]
