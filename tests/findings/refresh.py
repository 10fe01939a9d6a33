"""Rewrites the `expected.txt` of every case after a change of wording.

    python -m tests.findings.refresh

Look at the difference before you commit it: codes, levels, places and pointers must stay,
and what a library says must be written as `<wording>`.
"""

from __future__ import annotations

import sys

from tests.findings.cases_reader import (
    CONFIGS,
    DESCRIPTIONS,
    hide_wording,
    list_config,
    list_description,
)


def main() -> None:
    texts = {file.parent: list_description(file) for file in DESCRIPTIONS}
    texts |= {folder: list_config(folder) for folder in CONFIGS}
    for folder, text in texts.items():
        file = folder / "expected.txt"
        expected = file.read_text("utf-8")
        listing = hide_wording(text, expected)
        if listing != expected:
            file.write_text(listing, "utf-8")
            sys.stdout.write(f"{folder.name}\n")


if __name__ == "__main__":
    main()
