"""`make bench`: measure oasmith and other tools, and print ratios. Nothing is asserted.

    python tests/bench/run.py [--quick] [--write] [TOPIC]...

`--write` (`make figures`) also writes the output to docs/figures.md, with the date and the machine.

The peers are installed into .bench/ at the first run; that needs PyPI, one of them Java, one Go,
and GitHub's description npm. A peer that cannot be installed is skipped with a message.
Packages are generated below the system's temporary folder; TMPDIR names another, or another disk.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

# A script finds only what lies beside it.
sys.path.insert(0, str(Path(__file__).parents[2]))
sys.dont_write_bytecode = True

from tests.bench import (
    topic_call,
    topic_decode,
    topic_diff,
    topic_generate,
    topic_growth,
    topic_import,
    topic_load,
    topic_phases,
)
from tests.bench.page import PAGE, describe_machine, replace_sections
from tests.bench.table import record, say, warn_if_busy

TOPICS: dict[str, tuple[Callable[[int], None], int, int]] = {
    # what measures it, runs, runs with --quick
    "generate": (topic_generate.bench, 5, 1),
    "phases": (topic_phases.bench, 7, 2),
    "diff": (topic_diff.bench, 5, 1),
    "growth": (topic_growth.bench, 3, 1),
    "import": (topic_import.bench, 25, 5),
    "call": (topic_call.bench, 25, 5),
    "decode": (topic_decode.bench, 25, 5),
    "load": (topic_load.bench, 7, 2),
}


def main() -> None:
    """Runs the topics named on the command line, or all of them, in their order."""
    parser = argparse.ArgumentParser(description="Measure oasmith; print ratios.")
    parser.add_argument(
        "topics",
        nargs="*",
        metavar="TOPIC",
        help=f"what to measure, of {', '.join(TOPICS)}; without it, everything",
    )
    parser.add_argument("--quick", action="store_true", help="fewer runs, wider spread")
    parser.add_argument(
        "--write", action="store_true", help="write docs/figures.md as well"
    )
    arguments = parser.parse_args()
    unknown = [name for name in arguments.topics if name not in TOPICS]
    if unknown:
        parser.error(f"no topic {', '.join(unknown)}; there is {', '.join(TOPICS)}")
    for name, (bench, runs, quick) in TOPICS.items():
        if name in arguments.topics or not arguments.topics:
            with record() as lines:
                warn_if_busy()
                bench(quick if arguments.quick else runs)
            say()
            if arguments.write:
                # At once, so that an interrupted run keeps what it has measured.
                page = replace_sections(
                    PAGE.read_text("utf-8"),
                    {name: "\n".join(lines)},
                    day=date.today(),  # noqa: DTZ011
                    machine=describe_machine(),
                    quick=arguments.quick,
                )
                PAGE.write_text(page, "utf-8")


if __name__ == "__main__":
    main()
