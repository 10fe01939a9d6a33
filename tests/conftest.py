"""How the tests are spread over processes, and what is told at the end."""

from __future__ import annotations

import os
from collections import Counter
from typing import Any

import pytest
from xdist.scheduler import LoadFileScheduling

# A file of these is too long for one process: each of its tests is a part of the whole.
_IN_PARTS = (
    "tests/conformance/test_operations.py",
    "tests/corpus/test_tricky.py",
    "tests/generated/test_layout.py",
    "tests/generated/test_types.py",
    "tests/growth/test_growth.py",
    "tests/stories/test_readme.py",
)
# What takes longest comes first, so that no process is left alone with it in the end.
_FIRST = (
    "tests/generated",
    "tests/stories/test_readme.py",
    "tests/stories",
    "tests/growth",
    "tests/corpus",
    "tests/conformance",
)
COUNTED = "conformance "


@pytest.fixture(autouse=True)
def _own_state_folder(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Locks and journals go to a folder of the test, not to that of the user."""
    folder = tmp_path_factory.mktemp("state")
    monkeypatch.setenv("XDG_STATE_HOME", os.fspath(folder))


class _FilesAndParts(LoadFileScheduling):  # type: ignore[misc, unused-ignore]
    """A file goes to one process as a whole, but for those that are in parts."""

    def _split_scope(self, nodeid: str) -> str:
        path = nodeid.partition("::")[0]
        return nodeid if path in _IN_PARTS else path


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """The above in the place of `--dist loadfile`."""
    if config.getoption("dist") == "loadfile":
        # Not the files with most tests first.
        config.option.loadscopereorder = False
        return _FilesAndParts(config, log)
    return None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest first; all else stays as it was."""
    items.sort(key=lambda item: _place(item.nodeid))


def _place(nodeid: str) -> int:
    found = (n for n, start in enumerate(_FIRST) if nodeid.startswith(start))
    return next(found, len(_FIRST))


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Print what the conformance tests counted, each in its part and its process."""
    counts: dict[str, Counter[str]] = {}
    for reports in terminalreporter.stats.values():
        for report in reports:
            if getattr(report, "when", "") != "call":
                continue
            for name, value in report.user_properties:
                if name.startswith(COUNTED):
                    counted = counts.setdefault(name.removeprefix(COUNTED), Counter())
                    counted.update(value)
    if counts:
        terminalreporter.section("conformance")
        for name, counted in sorted(counts.items()):
            said = ", ".join(f"{count:,} {what}" for what, count in counted.items())
            terminalreporter.write_line(f"{name}: {said}")
