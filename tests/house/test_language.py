"""The language of the house: plain technical English, in the words of the standards.

Phrases of the private dialect that this code once spoke may not come back, neither in texts that a
user meets nor in docstrings and comments. The list grows when a reviewer finds another.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# A regular expression, and what to write instead.
PHRASES: dict[str, str] = {
    r"(?<!there )\b(?:is|are|was|were) no (?!longer\b|more\b|less\b)": "is not a ..., has no ...",
    r"\bnobody\b|\bno one else\b": "no operation, no caller",
    r"\bwhat (?:becomes|has become|became) of\b": "say what happens",
    r"\bno hope\b|\bpatience\b": "deadline, timeout, retry",
    r"\btold apart\b|\btells? (?:\w+ ){0,3}apart\b": "distinguished by",
    r"\b(?:is|are|was|were|be|been) told\b|\bis told of\b": "is reported",
    r"\bstands? for\b": "represents, means",
    r"\bmisfits?\b": "mismatch",
    r"\bmend(?:s|ed|ing)?\b": "fix, correct, coerce",
    r"\banswer(?:s|ed|ing)?\b": "response",
    r"\bendpoints?\b": "operation",
    r"\bslips?\b": "typo, fault, finding",
    r"\bremarks?\b": "finding, note, info",
    r"\bspeaks? of\b|\bsays? nothing of\b": "describes, mentions",
    r"\bwill not do\b|\bwould not do\b": "is not accepted",
    r"\bof ours\b|\bof (?:theirs|its) own accord\b": "name the owner",
    r"\bwho(?:ever)? (?:asks|has|wants|needs|knows|sends|receives)\b": "name the actor",
    r"\blest\b|\bthereof\b|\bherein\b|\bwhereof\b": "so that ... not",
    r"\bwhatever (?:is|was|comes|came)\b": "any other",
    r"\bthe like\b": "name them",
    r"\bpaging\b": "pagination",
    r"\bas it (?:came|comes)\b|\bas they (?:came|come)\b": "unchanged",
    r"\bgo(?:es)? by\b": "uses, follows",
    r"\bcomes? to nothing\b|\bleads? nowhere\b": "does not resolve",
    r"\ball the same\b|\bnone the less\b": "still, anyway",
    r"\bunfold(?:s|ed|ing)?\b": "expand, inline",
    r"\bjoints?\b": "operation pair",
}
# Where a phrase is the right word: (file, the words as they stand), with the reason.
ALLOWED: dict[tuple[str, str], str] = {
    ("generator/config/codes.py", "answer"): "a key of api.yaml",
    ("generator/config/codes.py", "paging"): "a key of api.yaml",
    ("generator/config/pagination_rules.py", "answer"): "a key of api.yaml",
    ("generator/config/settings.py", "paging"): "a key of api.yaml",
    ("generator/tasks/plan_package.py", "paging"): "an attribute, named like its key",
}
# Names of variables and parameters that do not say what the value is.
EMPTY_NAMES = {"found", "made", "stated", "known", "told"}

_FOLDERS = ("generator", "templates", "docs", ".ci")
_FILES = ("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "Makefile")
_COMPILED = {
    re.compile(phrase, re.IGNORECASE): better for phrase, better in PHRASES.items()
}
# Words in code are names: of settings, of rules, of keys in JSON.
_CODE = re.compile(r"```.*?```|`[^`]*`", re.DOTALL)


def prose(path: Path) -> Iterator[tuple[int, str]]:
    """The texts of a file for people, each with its line."""
    text = path.read_text("utf-8")
    if path.suffix != ".py":
        yield from enumerate(_CODE.sub(_blank, text).splitlines(), 1)
        return
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string
    for node in ast.walk(ast.parse(text)):
        # A text without a space is a name or a key.
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and " " in node.value.strip()
        ):
            yield node.lineno, _CODE.sub(_blank, node.value)


def _blank(code: re.Match[str]) -> str:
    return "\n" * code.group().count("\n") or "x"


def texts(root: Path) -> Iterator[Path]:
    """The files that hold texts for people."""
    for folder in _FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in {".py", ".j2", ".md", ".js"}:
                yield path
    for name in _FILES:
        if (root / name).is_file():
            yield root / name


def dialect(root: Path) -> Iterator[tuple[str, int, str, str]]:
    """File, line, the words, and what to write instead."""
    for path in texts(root):
        name = path.relative_to(root).as_posix()
        for line, text in prose(path):
            for phrase, better in _COMPILED.items():
                for match in phrase.finditer(" ".join(text.split())):
                    yield name, line, match.group().lower(), better


def test_no_text_speaks_the_old_dialect(root: Path) -> None:
    wrong = [
        f"{name}:{line}: {words!r}; write: {better}"
        for name, line, words, better in dialect(root)
        if (name, words) not in ALLOWED
    ]
    assert wrong == []


def test_every_allowance_is_needed(root: Path) -> None:
    met = {(name, words) for name, _, words, _ in dialect(root)}
    assert set(ALLOWED) <= met


def test_no_variable_has_an_empty_name(root: Path) -> None:
    wrong = [
        f"{path.relative_to(root).as_posix()}:{node.lineno}: {name}"
        for folder in ("generator", "templates")
        for path in sorted((root / folder).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Name | ast.arg)
        and (name := node.id if isinstance(node, ast.Name) else node.arg) in EMPTY_NAMES
    ]
    assert wrong == []


@pytest.mark.parametrize(
    "sentence",
    [
        '"x" is no name of a header',
        "to mend: oasmith build",
        "what becomes of thousands of descriptions",
        "Send a request until there is an answer or no hope.",
        "auth will not do for credentials any more",
        "how its variants are told apart",
    ],
)
def test_a_sentence_of_the_dialect_is_met(sentence: str) -> None:
    assert any(phrase.search(sentence) for phrase in _COMPILED)
