"""Count the files and lines that a generator wrote to a folder.

python -m tests.bench.count_files FOLDER
"""

from __future__ import annotations

import ast
import sys
import warnings
from pathlib import Path


def main(folder: Path) -> None:
    """Prints how many files and lines there are, how many of Python, how many broken ones."""
    warnings.simplefilter("ignore")
    files = lines = modules = code = broken = 0
    for path in folder.rglob("*"):
        if path.is_dir() or ".ruff_cache" in path.parts:
            continue
        text = path.read_bytes()
        files += 1
        lines += text.count(b"\n")
        if path.suffix == ".py":
            modules += 1
            code += text.count(b"\n")
            broken += not _is_python(text)
    sys.stdout.write(f"{files} {lines} {modules} {code} {broken}\n")


def _is_python(text: bytes) -> bool:
    try:
        ast.parse(text)
    except (SyntaxError, ValueError):
        return False
    return True


if __name__ == "__main__":
    main(Path(sys.argv[1]))
