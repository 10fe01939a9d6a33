"""Rewrites the `expected.txt` of every case after a change of wording.

    python -m tests.findings.refresh

Look at the difference before you commit it: codes, levels, places and pointers must stay.
"""

from __future__ import annotations

import sys

from tests.findings.cases_reader import (
    CONFIGS,
    DESCRIPTIONS,
    list_config,
    list_description,
)


def main() -> None:
    texts = {file.parent: list_description(file) for file in DESCRIPTIONS}
    texts |= {folder: list_config(folder) for folder in CONFIGS}
    for folder, text in texts.items():
        file = folder / "expected.txt"
        if file.read_text("utf-8") != text:
            file.write_text(text, "utf-8")
            sys.stdout.write(f"{folder.name}\n")


if __name__ == "__main__":
    main()
