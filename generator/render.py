"""Render the templates of a package: Package + template texts -> FileSet."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import cache

from jinja2 import (
    Environment,
    FunctionLoader,
    StrictUndefined,
    Template,
    TemplateError,
    TemplateSyntaxError,
    meta,
)

from generator.package import FileSet, FormatError, Formatter, Package, PlannedFile
from generator.sandbox import Sandbox


class RenderError(Exception):
    """A template that cannot be rendered: its name, the line (0 if unknown) and the cause."""

    def __init__(self, template: str, line: int, message: str) -> None:
        super().__init__(f"{template}:{line}: {message}")


def create_environment(
    templates: Mapping[str, str], filters: Mapping[str, Callable[..., str]]
) -> Environment:
    """Return a Jinja environment for template texts; an undefined name is an error.

    Nothing is escaped: the target has made each text of a description safe for its place, in a view
    or in a filter. A text of a description is never a template. The sandbox keeps templates away
    from Python's internals and from changing a view.
    """
    sandbox = Sandbox(
        loader=FunctionLoader(_make_loader(templates)),
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        cache_size=-1,
    )
    sandbox.filters.update(filters)
    return sandbox


def render(
    package: Package,
    templates: Mapping[str, str],
    formatter: Formatter | None = None,
    user_templates: Collection[str] = (),
) -> FileSet:
    """Render the text of every file of a package, by path in sorted order.

    Args:
        package: The planned files with their views.
        templates: The texts of all templates by name.
        formatter: Formats the files rendered from `user_templates`, and from templates that
            include, import or extend one of those.
        user_templates: The names of the templates that the user supplied.

    Raises:
        RenderError: A template is wrong, or the formatter cannot parse a rendered file. The cause
            is a template, never a description.
    """
    jinja = create_environment(templates, package.filters)
    formatted = _find_dependents(frozenset(user_templates), templates, jinja)

    @cache
    def template(name: str) -> Template:
        return jinja.get_template(name)

    texts: dict[str, str] = {}
    for file in package.files:
        try:
            texts[file.path] = template(file.template).render(file.view)
        except (TemplateError, ArithmeticError, AttributeError, LookupError) as error:
            raise _render_error(file.template, error, templates) from error
        except (RecursionError, TypeError, ValueError) as error:
            raise _render_error(file.template, error, templates) from error
        if formatter and file.template in formatted:
            texts[file.path] = _format(file, texts[file.path], formatter)
    texts.update({f.path: templates[f.template] for f in package.verbatim})
    return FileSet({path: texts[path] for path in sorted(texts)})


def _format(file: PlannedFile, text: str, formatter: Formatter) -> str:
    if not file.path.endswith(formatter.suffix):
        return text
    try:
        return formatter.run(text)
    except FormatError as error:
        message = f"{file.path} cannot be formatted: {error}"
        raise RenderError(file.template, 0, message) from None


def _find_dependents(
    names: frozenset[str], templates: Mapping[str, str], jinja: Environment
) -> frozenset[str]:
    """Return `names` and the templates that include, import or extend one of them."""
    if not names:
        return names
    references = {
        name: {n for n in meta.find_referenced_templates(jinja.parse(text)) if n}
        for name, text in templates.items()
        if name.endswith(".j2")
    }
    dependents, grown = set(names), True
    while grown:
        more = {n for n, uses in references.items() if not uses.isdisjoint(dependents)}
        grown = not more <= dependents
        dependents |= more
    return frozenset(dependents)


def _make_loader(
    templates: Mapping[str, str],
) -> Callable[[str], tuple[str, str, Callable[[], bool]] | None]:
    def find(name: str) -> tuple[str, str, Callable[[], bool]] | None:
        # A traceback shows the second item as the file name.
        return (templates[name], name, lambda: True) if name in templates else None

    return find


def _render_error(
    template: str, error: Exception, templates: Mapping[str, str]
) -> RenderError:
    """Return the error with the innermost template and line of its traceback."""
    if isinstance(error, TemplateSyntaxError):
        return RenderError(error.name or template, error.lineno, str(error.message))
    line, traceback = 0, error.__traceback__
    while traceback is not None:
        name = traceback.tb_frame.f_code.co_filename
        if name in templates:
            template, line = name, traceback.tb_lineno
        traceback = traceback.tb_next
    return RenderError(template, line, str(error) or type(error).__name__)
