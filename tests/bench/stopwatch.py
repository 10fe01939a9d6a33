"""Run `oasmith` in this process and measure the functions with which its phases begin.

    python -m tests.bench.stopwatch RESULT ARGUMENT...

The file RESULT gets, as JSON, the seconds of each phase without those of the phases inside it, and
the readings of `perf_counter` at the beginning and the end.
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

# A phase and its functions, each in the module in which its caller looks it up.
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
        ("digest_files", "build_manifest", "compare_package", "plan_file_changes"),
    ),
    ("compare versions", "generator.pipeline", ("build_version", "compare_versions")),
    ("changelog", "generator.pipeline", ("client_changelog",)),
    ("reports", "generator.tasks.plan_reports", ("render_reports",)),
    ("find", "generator.tasks.plan_api", ("read_tree",)),
    ("find", "generator.tasks.template_reader", ("read_templates",)),
    ("write", "generator.workspace", ("change_tree",)),
)


class Stopwatch:
    """Wall and CPU seconds by phase; only the innermost phase is charged."""

    def __init__(self) -> None:
        self.spent: dict[str, list[float]] = {}
        self._open = [REST]
        self._last = (perf_counter(), process_time())

    def switch(self) -> None:
        """Add the time since the last switch to the innermost phase."""
        now = (perf_counter(), process_time())
        spent = self.spent.setdefault(self._open[-1], [0.0, 0.0])
        for i in range(2):
            spent[i] += now[i] - self._last[i]
        self._last = now

    def measure(self, phase: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """Wrap a function so that its time counts for a phase."""

        def run(*args: Any, **kwargs: Any) -> Any:
            self.switch()
            self._open.append(phase)
            try:
                result = function(*args, **kwargs)
                # A generator runs only when it is consumed.
                return list(result) if hasattr(result, "send") else result
            finally:
                self.switch()
                self._open.pop()

        return run


def main(result: Path) -> None:
    """Wrap the functions of all phases and run the command line in `sys.argv`."""
    started = perf_counter()
    watch = Stopwatch()
    missing = []
    import_measured = watch.measure(IMPORTS, importlib.import_module)
    app = import_measured("generator.cli.app")
    for phase, module_name, names in PHASES:
        for name in names:
            module = import_measured(module_name)
            function = getattr(module, name, None)
            if function is None:
                missing.append(f"{module_name}.{name}")
            else:
                setattr(module, name, watch.measure(phase, function))
    try:
        # As the command does in production.
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
