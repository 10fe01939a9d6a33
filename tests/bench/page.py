"""The sections of docs/figures.md that the benchmarks write."""

from __future__ import annotations

import os
import platform
import re
import sys
import tempfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from tests.bench.process import ROOT

PAGE = ROOT / "docs/figures.md"
SECTION = re.compile(r"(<!-- bench: (\w+) -->\n)(.*?)(<!-- bench: end -->)", re.DOTALL)
# A processor's model ends here in /proc/cpuinfo; other systems have no such file.
CPU_MODEL = re.compile(r"^model name\s*: (.*)$", re.MULTILINE)


def describe_machine() -> str:
    """The processor, memory, system and Python, without the name of the machine."""
    parts = [f"{os.cpu_count()} cores"]
    try:
        model = CPU_MODEL.search(Path("/proc/cpuinfo").read_text("utf-8"))
    except OSError:
        model = None
    if model:
        parts.append(" ".join(model[1].split()))
    try:
        memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, OSError, ValueError):
        memory = 0
    if memory:
        parts.append(f"{memory / 1e9:.0f} GB")
    parts.append(f"{platform.system()} {platform.machine()}")
    parts.append(f"{platform.python_implementation()} {platform.python_version()}")
    return ", ".join(parts)


def replace_sections(
    page: str, outputs: Mapping[str, str], *, day: date, machine: str, quick: bool
) -> str:
    """The page with the output of each topic in the section of its name.

    Raises KeyError for a topic without a section.
    """
    sections = {name for _, name, _, _ in SECTION.findall(page)}
    missing = outputs.keys() - sections
    if missing:
        raise KeyError(f"no section for {', '.join(sorted(missing))}")

    def write(match: re.Match[str]) -> str:
        start, name, before, end = match.groups()
        if name not in outputs:
            return f"{start}{before}{end}"
        how = " with `--quick`" if quick else ""
        head = f"Measured on {day.isoformat()}{how}: {machine}."
        body = remove_paths(outputs[name]).strip("\n")
        return f"{start}{head}\n\n```text\n{body}\n```\n{end}"

    return SECTION.sub(write, page)


def remove_paths(text: str) -> str:
    """The text without the folders of this machine."""
    folders = {str(ROOT): ".", tempfile.gettempdir(): "TMPDIR", sys.prefix: ".venv"}
    folders[str(Path.home())] = "~"
    for folder in sorted(folders, key=len, reverse=True):
        text = text.replace(folder, folders[folder])
    return text
