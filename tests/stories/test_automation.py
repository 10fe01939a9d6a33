"""What runs oasmith for people: the action's script, the hooks, and `oasmith watch`."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import yaml

from tests.stories.serving import Page, serving

ROOT = Path(__file__).resolve().parents[2]
API_YAML = """\
versions: ["1.0"]
targets: {python: {distribution: notes, package: notes}}
"""
DESCRIPTION = """\
openapi: 3.0.3
info: {title: Notes, version: "1.0"}
paths:
  /notes/: {get: {operationId: notes_list, tags: [notes], responses: {"204": {description: ""}}}}
"""
README = "generated/python/notes/1.0/README.md"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A built workspace, with the command `oasmith` in tools/."""
    root = tmp_path / "a checkout"
    (root / "specs/notes").mkdir(parents=True)
    (root / "specs/notes/api.yaml").write_text(API_YAML)
    (root / "specs/notes/1.0.yaml").write_text(DESCRIPTION)
    tools = tmp_path / "tools"
    tools.mkdir()
    command = tools / "oasmith"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m generator "$@"\n')
    command.chmod(0o755)
    subprocess.run([command, "build"], cwd=root, env=environment(root), check=True)
    return root


def environment(root: Path, **more: str) -> dict[str, str]:
    path = f"{root.parent / 'tools'}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT), **more}


def act(root: Path, **inputs: str) -> tuple[int, str, dict[str, str], str]:
    """The action's script in a mocked runner: exit code, output, its outputs, its report."""
    temporary = root.parent / "runner"
    temporary.mkdir(exist_ok=True)
    outputs = temporary / "outputs"
    outputs.write_text("")
    done = subprocess.run(
        ["bash", ROOT / ".ci/action"],
        cwd=root,
        env=environment(
            root,
            RUNNER_TEMP=str(temporary),
            GITHUB_OUTPUT=str(outputs),
            GITHUB_STEP_SUMMARY=str(temporary / "summary"),
            **inputs,
        ),
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    said = dict(line.split("=", 1) for line in outputs.read_text().splitlines())
    return done.returncode, done.stdout, said, Path(said["report"]).read_text()


def test_the_action_passes_without_drift(root: Path) -> None:
    code, out, outputs, report = act(root)
    assert (code, out, outputs["drift"]) == (0, "", "false")
    assert "no drift" in report


def test_the_action_annotates_reports_and_fails(root: Path) -> None:
    (root / README).write_text("mine")
    code, out, outputs, report = act(root, APIS="notes")
    assert (code, outputs["drift"]) == (1, "true")
    assert out.startswith(f"::error file={README},title=oasmith%3A edited by hand::")
    assert f"{README}: edited by hand" in report
    assert "to mend: oasmith --root . build notes --keep" in report


@pytest.mark.parametrize(
    ("page", "code", "said"),
    [
        (Page(DESCRIPTION.encode()), 0, "no drift"),
        (
            Page(DESCRIPTION.replace("/notes/", "/n/").encode()),
            1,
            "another description",
        ),
        (Page(status=503), 3, "could not be looked at"),
    ],
    ids=["same", "other", "gone"],
)
def test_the_action_looks_upstream(
    root: Path, page: Page, code: int, said: str
) -> None:
    with serving({"/schema": page}) as url:
        done = act(root, UPSTREAM=f"{url}/schema")
    assert done[0] == code
    assert said in done[3]


def test_the_action_is_whole() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    script = (ROOT / ".ci/action").read_text("utf-8")
    assert action["runs"]["using"] == "composite"
    for name, value in {**action["inputs"], **action["outputs"]}.items():
        assert value["description"], name
    (check,) = [step for step in action["runs"]["steps"] if step.get("id") == "check"]
    assert set(check["env"]) == set(re.findall(r"\$\{([A-Z]+):-", script)) - {"RUNNER"}
    given = set(re.findall(r"inputs\.([a-z-]+)", str(action["runs"])))
    assert given == set(action["inputs"])
    for step in action["runs"]["steps"]:
        assert ("uses" in step) != ("shell" in step), "a composite run names its shell"


def test_the_hooks_run_commands_there_are(root: Path) -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert [hook["id"] for hook in hooks] == ["oasmith-check", "oasmith-build"]
    for hook in hooks:
        done = subprocess.run(
            hook["entry"].split(), cwd=root, env=environment(root), check=False
        )
        assert done.returncode == 0
        pattern = re.compile(hook["files"])
        assert pattern.search(README)
        assert pattern.search("specs/notes/1.0.yaml")
        assert not pattern.search("docs/specs/x")


@pytest.mark.slow
def test_a_hook_stops_a_commit(root: Path) -> None:
    pytest.importorskip("pre_commit", reason="pre-commit is not installed")
    if not shutil.which("git"):
        pytest.skip("there is no git")
    hooks = (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")
    # The hook as published, but for the environment that pre-commit would make from PyPI.
    local = yaml.safe_load(hooks.replace("language: python", "language: system"))
    config = {"repos": [{"repo": "local", "hooks": local}]}
    (root / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config))
    env = environment(root, PRE_COMMIT_HOME=str(root.parent / "home"))

    def commit() -> int:
        add = ["git", "add", "-A"]
        subprocess.run(add, cwd=root, env=env, check=True)
        run = [sys.executable, "-m", "pre_commit", "run", "oasmith-check"]
        return subprocess.run(run, cwd=root, env=env, check=False).returncode

    subprocess.run(["git", "init", "-q"], cwd=root, check=True)
    assert commit() == 0
    (root / README).write_text("mine")
    assert commit() == 1


def test_watch_builds_on_every_change_until_it_is_told_to_end(root: Path) -> None:
    pytest.importorskip("watchfiles", reason="watchfiles is not installed")
    description = root / "specs/notes/1.0.yaml"
    with subprocess.Popen(
        [sys.executable, "-u", "-m", "generator", "watch"],
        cwd=root,
        env=environment(root),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as watching:
        assert watching.stdout is not None
        try:
            said = [watching.stdout.readline() for _ in range(3)]
            assert said[1] == "nothing to change\n"
            assert said[2].startswith("watching ")
            time.sleep(1)
            description.write_text(DESCRIPTION.replace("Notes", "Texts"))
            assert watching.stdout.readline() == "changed: specs/notes/1.0.yaml\n"
            assert "written" in watching.stdout.readline()
            assert "Texts" in (root / README).read_text()
            description.write_text("{")
            assert watching.stdout.readline() == "changed: specs/notes/1.0.yaml\n"
            assert " error " in watching.stdout.readline()
            assert "Texts" in (root / README).read_text()
        finally:
            watching.send_signal(signal.SIGINT)
        watching.stdout.read()
        assert watching.wait(30) in (0, 130)
