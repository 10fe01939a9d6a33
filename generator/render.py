"""Package + template texts -> FileSet."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from jinja2 import DictLoader, Environment, StrictUndefined, Template
from jinja2.sandbox import ImmutableSandboxedEnvironment

from generator.package import FileSet, Package


def environment(templates: Mapping[str, str]) -> Environment:
    """A Jinja environment over template texts; an undefined name is an error.

    Nothing is escaped: what a view holds has been made safe for its place by `literals.py`. A text
    of a description is never a template; even if one were, the sandbox would keep it from Python's
    internals and from changing what it is given.
    """
    return ImmutableSandboxedEnvironment(
        loader=DictLoader(dict(templates)),
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        cache_size=-1,
    )


def render(package: Package, templates: Mapping[str, str]) -> FileSet:
    """The text of every file of a package, by path in sorted order.

    Raises jinja2.TemplateError for a template that is wrong: that is a fault of ours or of a
    template's author, never of a description.
    """
    jinja = environment(templates)

    @cache
    def template(name: str) -> Template:
        return jinja.get_template(name)

    texts = {f.path: template(f.template).render(f.view) for f in package.files}
    texts.update({f.path: templates[f.template] for f in package.verbatim})
    return FileSet({path: texts[path] for path in sorted(texts)})
