"""Rewrites generator/languages/python/common_packages.py from a list of distributions.

    .venv/bin/python -m tests.languages.update_common_packages FILE MONTH

FILE holds names, one a line, the most downloaded first; MONTH says when the list was made, such as
2026-11. The project top-pypi-packages publishes such a list every month; from its JSON file, the
names are `jq -r '.rows[].project'`.
"""

from __future__ import annotations

import sys
import textwrap
from pathlib import Path

from generator.languages.python import common_packages

NUMBER = 1000


def write_module(names: list[str], month: str) -> str:
    """The text of the module with the first names."""
    chosen = sorted({common_packages.normalize(name) for name in names[:NUMBER]})
    listed = textwrap.fill(
        " ".join(chosen), 96, break_on_hyphens=False, break_long_words=False
    )
    text = Path(common_packages.__file__).read_text(encoding="utf-8")
    head, start, rest = text.partition('_MOST_DOWNLOADED = """\n')
    _, end, tail = rest.partition('"""')
    before, marker, after = head.partition("# As of ")
    after = after.partition("\n")[2]
    return f"{before}{marker}{month}.\n{after}{start}{listed}\n{end}{tail}"


def main(arguments: list[str]) -> int:
    """Rewrite the module."""
    file, month = arguments
    names = Path(file).read_text(encoding="utf-8").split()
    Path(common_packages.__file__).write_text(write_module(names, month), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
