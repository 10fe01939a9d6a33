"""Runs `oasmith` in this process with a stopwatch at the functions where its phases begin.

    python -m tests.bench.stopwatch RESULT ARGUMENT...

Writes to the file RESULT, as JSON, the seconds spent in each phase and not in one inside it, and
the readings of `perf_counter` at its beginning and its end.
"""

import gc
import importlib
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

IMPORTS = "imports"
REST = "the rest of the command"

# A phase, and the functions it consists of, each where its caller looks it up.
PHASES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("read", "generator.workspace", ("read_description", "read_files")),
    ("parse", "generator.source", ("parse",)),
    ("resolve", "generator.openapi", ("resolve",)),
    (
        "  lint: imports of the structure check",
        "generator.openapi.lint.structure",
        ("_create_validator",),
    ),
    ("  lint: the checks", "generator.openapi.resolve", ("run_checks",)),
    ("contract", "generator.pipeline", ("build_contract",)),
    ("model", "generator.model", ("build",)),
    ("plan", "generator.languages.python.plan", ("plan",)),
    ("render", "generator.render", ("render",)),
    (
        "compare",
        "generator.tasks.plan_package",
        ("digest_of_files", "describe", "compare", "changes"),
    ),
    ("compare versions", "generator.pipeline", ("version", "compare")),
    ("changelog", "generator.pipeline", ("client_changelog",)),
    ("reports", "generator.tasks.plan_reports", ("render_reports",)),
    ("find", "generator.tasks.plan_api", ("read_tree",)),
    ("find", "generator.tasks.template_reader", ("read_templates",)),
    ("write", "generator.workspace", ("change_tree",)),
)


class Stopwatch:
    """Wall and CPU seconds by phase; time runs for the innermost phase only."""

    def __init__(self) -> None:
        self.spent: dict[str, list[float]] = {}
        self._open = [REST]
        self._last = (perf_counter(), process_time())

    def switch(self) -> None:
        """Books the time since the last switch on the phase that is running."""
        now = (perf_counter(), process_time())
        spent = self.spent.setdefault(self._open[-1], [0.0, 0.0])
        for i in range(2):
            spent[i] += now[i] - self._last[i]
        self._last = now

    def measured(self, phase: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """The function, on the account of a phase."""

        def run(*args: Any, **kwargs: Any) -> Any:
            self.switch()
            self._open.append(phase)
            try:
                result = function(*args, **kwargs)
                # A generator has done nothing yet.
                return list(result) if hasattr(result, "send") else result
            finally:
                self.switch()
                self._open.pop()

        return run


def main(result: Path) -> None:
    """Puts the stopwatches in place and runs the command line in `sys.argv`."""
    started = perf_counter()
    watch = Stopwatch()
    missing = []
    starting = watch.measured(IMPORTS, importlib.import_module)
    app = starting("generator.cli.app")
    for phase, module_name, names in PHASES:
        for name in names:
            module = starting(module_name)
            function = getattr(module, name, None)
            if function is None:
                missing.append(f"{module_name}.{name}")
            else:
                setattr(module, name, watch.measured(phase, function))
    try:
        # As `main` does, which ends the process at once.
        gc.disable()
        app.run(sys.argv[1:])
    finally:
        watch.switch()
        report = {"spent": watch.spent, "missing": missing, "started": started}
        result.write_text(json.dumps({**report, "ended": perf_counter()}), "utf-8")
        os._exit(0)


if __name__ == "__main__":
    path = Path(sys.argv.pop(1))
    main(path)
