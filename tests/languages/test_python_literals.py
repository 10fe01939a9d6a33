"""Whatever a text says, in Python source it stays one literal, docstring, comment or name."""

from __future__ import annotations

import ast
import io
import tokenize
import tomllib

import pytest

from generator.languages.python.layout import docstring
from generator.languages.python.literals import (
    comment,
    is_readable,
    markdown,
    prose,
    string,
    toml_string,
)
from generator.languages.python.reserved_words import file_stem, identifier
from generator.languages.python.views.code import Doc, DocSection
from tests.languages.hostile import TEXTS

each_text = pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)


@each_text
def test_a_string_is_one_literal_in_ascii_that_is_equal(text: str) -> None:
    made = string(text)
    assert ast.literal_eval(made) == text
    assert isinstance(ast.parse(made, mode="eval").body, ast.Constant)
    assert made.isascii()
    assert made.isprintable()


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a", '"a"'), ('"', "'\"'"), ("'", '"\'"'), ("\"'", '"\\"\'"'), ("é", '"\\xe9"')],
)
def test_a_string_has_the_quotes_that_black_prefers(text: str, expected: str) -> None:
    assert string(text) == expected


@each_text
@pytest.mark.parametrize("indent", [0, 4, 8])
def test_a_docstring_is_one_expression_and_nothing_else(text: str, indent: int) -> None:
    doc = Doc((text,) if is_readable(text) else ("Nothing.",))
    made = docstring(doc, indent)
    source = "if 1:\n" * bool(indent) + " " * indent + made + "\n"
    tree = ast.parse(source)
    body = tree.body[0].body if isinstance(tree.body[0], ast.If) else tree.body
    assert len(body) == 1
    (found,) = body
    assert isinstance(found, ast.Expr)
    assert isinstance(found.value, ast.Constant)
    seen = str(found.value.value)
    assert (
        "".join(seen.split())
        == "".join(c for c in text if c.isprintable() and not c.isspace())
        or not text.isascii()
        or seen == "Nothing."
    )


@each_text
def test_every_part_of_a_docstring_is_harmless(text: str) -> None:
    doc = Doc(("One.", text, text), (DocSection("Args", (f"{text}: {text}", text)),))
    source = f"if 1:\n    {docstring(doc, 4)}\n"
    (block,) = ast.parse(source).body
    assert isinstance(block, ast.If)
    (statement,) = block.body
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Constant)


@each_text
def test_a_text_is_readable_if_prose_has_lines(text: str) -> None:
    assert is_readable(text) is bool(prose(text, 80))


@each_text
def test_prose_is_printable_and_as_wide_as_asked(text: str) -> None:
    for line in prose(text, 80):
        assert line == line.strip()
        assert line.isprintable() or " " not in line
        assert len(line) <= 80 or " " not in line
        line.encode()


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("one two three", ["one two", "three"]),
        ("a\n\n\n\nb\n", ["a", "", "b"]),
        ("\n\n a", ["a"]),
        ("  indented\ttext", ["indented", "text"]),
        ("a\u202eb", ["ab"]),
    ],
)
def test_prose(text: str, lines: list[str]) -> None:
    assert prose(text, 9) == lines


@each_text
def test_a_comment_ends_with_its_line(text: str) -> None:
    source = f"x = 1  # {comment(text)}\ny = 2\n"
    kinds = [
        token.type
        for token in tokenize.generate_tokens(io.StringIO(source).readline)
        if token.type == tokenize.COMMENT
    ]
    assert kinds == [tokenize.COMMENT]
    assert len(ast.parse(source).body) == 2


@each_text
def test_a_toml_string_is_one_value(text: str) -> None:
    made = tomllib.loads(f"a = {toml_string(text)}\nb = 1\n")
    assert made == {"a": comment(text), "b": 1}


@each_text
def test_markdown_is_one_line_without_markup(text: str) -> None:
    made = markdown(text)
    assert "\n" not in made
    bare = made.replace("\\\\", "")
    for sign in "`<|[]*_#!$":
        assert bare.count(sign) == bare.count(f"\\{sign}")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a", "a"),
        ("class", "class_"),
        ("None", "None_"),
        ("match", "match"),
        ("a1_b", "a1_b"),
    ],
)
def test_identifier(name: str, expected: str) -> None:
    assert identifier(name) == expected


@pytest.mark.parametrize("name", ["", "1a", "a b", "a-b", "_a", "é", "a\n", "a;b"])
def test_what_is_no_identifier_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="identifier"):
        identifier(name)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("users", "users"), ("con", "con_"), ("com1", "com1_"), ("import", "import_")],
)
def test_file_stem(name: str, expected: str) -> None:
    assert file_stem(name) == expected


def test_a_file_name_is_short_enough_for_any_file_system() -> None:
    assert len(file_stem("a" * 5000)) < 200
