"""Views of `client.raw` and `client.stream`: the same operations with another kind of response."""

from __future__ import annotations

from collections.abc import Sequence

from generator.languages.python.imports import natural_key, sort_for_import
from generator.languages.python.names import Names, TagNames
from generator.languages.python.views.code import (
    CallCode,
    ClassLine,
    Doc,
    FieldCode,
    Import,
)
from generator.languages.python.views.tag import TagView, build_tag_view
from generator.record import record

VARIANTS = ("Raw", "AsyncRaw", "Stream", "AsyncStream")
METHOD_CLASSES = tuple(sorted(f"{variant}Method" for variant in VARIANTS))


@record
class VariantKind:
    """A class that has the methods of a tag with another kind of response."""

    line: ClassLine
    doc: Doc
    methods: tuple[FieldCode, ...]


@record
class VariantClientView:
    """`client.raw` or `client.stream`, of one of the clients."""

    name: str
    base: str
    doc: Doc
    tags: tuple[TagView, ...]


@record
class VariantsView:
    """The module `views.py`."""

    typing_imports: tuple[Import, ...]
    clients: tuple[VariantClientView, ...]


def build_variants_view(names: Names) -> VariantsView:
    """The view of `views.py`."""
    tags = sorted(names.tags.values(), key=lambda tag: natural_key(tag.attribute))
    return VariantsView(
        tuple(
            Import(
                f".resources.{tag.module}",
                tuple(sort_for_import(name_variant_class(v, tag) for v in VARIANTS)),
            )
            for tag in tags
        ),
        tuple(_client(variant, tags) for variant in VARIANTS),
    )


def build_variant(
    tag: TagNames, variant: str, base: str, methods: Sequence[str]
) -> VariantKind:
    """The class of a tag's methods in one variant, such as `SkillsRaw`."""
    source = tag.async_class if variant.startswith("Async") else tag.sync_class
    return VariantKind(
        ClassLine(name_variant_class(variant, tag), base),
        Doc((f"The same methods, returning {_response(variant)}.",)),
        tuple(
            FieldCode(m, "", CallCode(f"{variant}Method", (f"{source}.{m}",)))
            for m in methods
        ),
    )


def name_variant_class(variant: str, tag: TagNames) -> str:
    """The name of the class of a tag in one variant, such as `SkillsRaw`."""
    name = tag.async_class if variant.startswith("Async") else tag.sync_class
    return name.removesuffix("Resource") + variant.removeprefix("Async")


def _response(variant: str) -> str:
    names = {
        "Raw": "`RawResponse`",
        "AsyncRaw": "`RawResponse`",
        "Stream": "`StreamedResponse`",
        "AsyncStream": "`AsyncStreamedResponse`",
    }
    return names[variant]


def _client(variant: str, tags: Sequence[TagNames]) -> VariantClientView:
    attribute = variant.removeprefix("Async").lower()
    client = "AsyncClient" if variant.startswith("Async") else "Client"
    return VariantClientView(
        variant,
        f"{variant}Calls",
        Doc(
            (
                f"The operations of `{client}.{attribute}`, returning {_response(variant)}.",
            )
        ),
        tuple(build_tag_view(tag, name_variant_class(variant, tag)) for tag in tags),
    )
