"""What Python packaging and the language itself require of names."""

from __future__ import annotations

import keyword
import re
import sys

from generator.config import NameRules
from generator.languages.naming import snake, words
from generator.languages.python.common_packages import REQUIRED, is_common, normalize

# PEP 508, "Names".
_DISTRIBUTION = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?", re.ASCII)
# PEP 440, "Public version identifiers", without an epoch.
_PEP440 = re.compile(
    r"(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))*(?:(?:a|b|rc)\d+)?(?:\.post\d+)?(?:\.dev\d+)?",
    re.ASCII,
)
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*", re.ASCII)
# Windows refuses a folder of such a name.
_DEVICE = re.compile(r"con|prn|aux|nul|com[1-9]|lpt[1-9]", re.IGNORECASE)
_PROPOSED_LENGTH = 60


def distribution_fault(name: str) -> str | None:
    """Why `name` cannot name a distribution on PyPI (PEP 508); None where it can."""
    if not _DISTRIBUTION.fullmatch(name) or len(name) > 200:
        return (
            "is not a valid distribution name: use letters, digits, '.', '_' and '-', "
            "beginning and ending with a letter or digit"
        )
    return None


def package_version_fault(version: str) -> str | None:
    """Why a package cannot have this version, in the normal form of PEP 440; None where it can."""
    if not _PEP440.fullmatch(version) or len(version) > 100:
        return "is not a valid package version (PEP 440): use one such as 5.0.0 or 5.0.0rc1"
    return None


def identifier_fault(name: str) -> str | None:
    """Why `name` cannot be a name in a Python program; None where it can."""
    if not _IDENTIFIER.fullmatch(name) or len(name) > 200:
        return "is not a Python identifier: use letters, digits and '_', not beginning with a digit"
    if keyword.iskeyword(name):
        return "is a keyword of Python"
    return None


def method_fault(name: str) -> str | None:
    """Why a method of a client cannot be called `name`; None where it can."""
    if name.startswith("_"):
        return "begins with '_', which marks private names"
    return identifier_fault(name)


def package_fault(name: str) -> str | None:
    """Why a program cannot import a package called `name`; None where it can."""
    if name in sys.stdlib_module_names:
        return "is a module of Python's standard library"
    if normalize(name) in REQUIRED:
        return "is a package that the client itself needs"
    if _DEVICE.fullmatch(name):
        return "is a device name on Windows"
    return identifier_fault(name)


def propose_names(title: str) -> tuple[str, str]:
    """Return a distribution and a package name made from a title.

    The title is a stranger's text: a name that common packages have gets the suffix `-client`.
    """
    name = snake(words(title))[:_PROPOSED_LENGTH].rstrip("_") or "client"
    if package_fault(name) is not None:
        name = f"{name}_client" if name[0].isalpha() else f"client_{name}"
    while is_common(name):
        name = f"{name}_client"
    return name.replace("_", "-").strip("-"), name


NAME_RULES = NameRules(
    distribution_fault,
    package_fault,
    package_version_fault,
    method_fault,
    propose_names,
)
