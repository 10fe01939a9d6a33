"""Views of tags: a tag is a property of a client, with a class for its operations."""

from __future__ import annotations

from generator.languages.python.literals import comment
from generator.languages.python.names import TagNames
from generator.languages.python.views.code import CallCode, Doc, FieldCode, Import
from generator.record import record


@record
class TagView:
    """A tag as a property of a client: its `getter` imports a class and returns an object of it."""

    getter: FieldCode
    doc: Doc
    statement: Import
    result: CallCode


def build_tag_view(tag: TagNames, class_name: str) -> TagView:
    """The property for a tag whose operations are methods of a class."""
    return TagView(
        FieldCode(tag.attribute, class_name),
        document_tag(tag.tag),
        Import(f".resources.{tag.module}", (class_name,)),
        CallCode(class_name, ("self._transport",)),
    )


def document_tag(tag: str) -> Doc:
    """The docstring of the operations of a tag."""
    return Doc((f"Operations with the tag {comment(tag)}.",))
