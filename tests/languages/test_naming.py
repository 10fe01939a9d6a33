"""Names: words out of any text, and a different name for everybody."""

from __future__ import annotations

import pytest

from generator.languages.naming import pascal, settle, snake, without_prefix, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("name", "name"),
        ("userID", "user ID"),
        ("UserId", "User Id"),
        ("HTTPServerError", "HTTP Server Error"),
        ("getURLs", "get UR Ls"),
        ("user_id-v2.name", "user id v2 name"),
        ("oauth2Token", "oauth2 Token"),
        ("x86_64", "x86 64"),
        ("2fa", "2fa"),
        ("  a   b ", "a b"),
        ("__init__", "init"),
        ("created_at__gte", "created at gte"),
        ("-created", "created"),
        ("filter[name]", "filter name"),
        ("a/b/{c}", "a b c"),
        ("+", "plus"),
        ("-", "minus"),
        ("<=", "less equal"),
        ("$", "dollar"),
        ("__", "underscore underscore"),
        ("é", "e"),
        ("e\u0301", "e"),
        ("Ångström", "Angstrom"),
        ("日本", "u65e5 u672c"),
        ("größe", "gro udf e"),
        ("ﬁne", "fine"),
        ("Ω²", "u3a9 2"),
        ("👍", ""),
        ("\u202eabc", "abc"),
        ("\x00", ""),
        ("\ud800a", "a"),
    ],
)
def test_words(text: str, expected: str) -> None:
    assert " ".join(words(text)) == expected


@pytest.mark.parametrize(
    "text", ["userID", "HTTPServer", "2fa", "größe", "日本", "<=", "a-b.c"]
)
def test_words_of_a_name_made_of_words_are_the_same(text: str) -> None:
    once = snake(words(text))
    assert snake(words(once)) == once


@pytest.mark.parametrize(
    ("text", "as_snake", "as_pascal"),
    [
        ("userID", "user_id", "UserID"),
        ("list of things", "list_of_things", "ListOfThings"),
        ("2fa", "2fa", "2fa"),
    ],
)
def test_styles(text: str, as_snake: str, as_pascal: str) -> None:
    assert (snake(words(text)), pascal(words(text))) == (as_snake, as_pascal)


@pytest.mark.parametrize(
    ("wanted", "taken", "given"),
    [
        ("a b c", "", "a b c"),
        ("a a a", "", "a a_2 a_3"),
        ("a a a_2", "", "a a_3 a_2"),
        ("a_2 a a", "", "a_2 a a_3"),
        ("a b", "a", "a_2 b"),
        ("a a", "a a_2", "a_3 a_4"),
    ],
)
def test_settle(wanted: str, taken: str, given: str) -> None:
    made = settle(enumerate(wanted.split()), taken.split())
    assert list(made.values()) == given.split()


def test_settle_by_what_names_fold_to() -> None:
    made = settle(enumerate(["List", "list", "LIST"]), fold=str.lower)
    assert list(made.values()) == ["List", "list_2", "LIST_3"]


def test_names_settled_are_all_different_however_many_want_one() -> None:
    wanted = [(n, ("a", "a_2", "a_3")[n % 3]) for n in range(5000)]
    assert len(set(settle(wanted).values())) == 5000


@pytest.mark.parametrize(
    ("parts", "prefix", "expected"),
    [
        ("users list", "users", "list"),
        ("Users list", "users", "list"),
        ("users", "users", "users"),
        ("user groups get", "user groups", "get"),
        ("username get", "user", "username get"),
        ("list users", "users", "list users"),
    ],
)
def test_without_prefix(parts: str, prefix: str, expected: str) -> None:
    made = without_prefix(tuple(parts.split()), tuple(prefix.split()))
    assert " ".join(made) == expected
