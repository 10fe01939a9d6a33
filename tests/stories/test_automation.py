"""Automation: the script of the GitHub action, the pre-commit hooks and `oasmith watch`."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
import yaml

from tests.stories.http_server import Page, serve_pages

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
    assert "to fix, run: oasmith --root . build notes --keep" in report


def test_a_long_report_is_cut_and_its_block_closed(root: Path) -> None:
    for number in range(400):
        path = root / f"generated/python/notes/1.0/notes/{'a' * 40}{number}.py"
        path.write_text("mine")
    code, _, _, report = act(root)
    assert code == 1
    assert len(report) < 22_000
    lines = report.splitlines()
    assert lines[-3] == "... (truncated; see the log of this step)"
    assert lines[-2].startswith(
        "oasmith deletes only files that it wrote; to delete the rest, run: rm "
    )
    assert lines[-1] == "```"


def test_what_could_not_be_looked_at_is_no_drift(root: Path) -> None:
    code, _, outputs, report = act(root, APIS="nobody")
    assert (code, outputs["drift"]) == (2, "false")
    assert "failed with exit code" in report


def git(root: Path, *words: str) -> None:
    who = ["-c", "user.name=me", "-c", "user.email=me@example.com"]
    subprocess.run(["git", *who, *words], cwd=root, check=True)


@pytest.fixture
def branch(root: Path) -> Path:
    """The workspace in git, and on a branch with a description of another version."""
    if not shutil.which("git"):
        pytest.skip("there is no git")
    git(root, "init", "-q", "-b", "trunk")
    git(root, "add", "-A")
    git(root, "commit", "-qm", "first")
    git(root, "checkout", "-qb", "work")
    changed = DESCRIPTION.replace('"1.0"', '"2.0"').replace("notes_list", "notes_all")
    (root / "incoming.yaml").write_text(changed.replace("/notes/:", "/texts/:"))
    add = ["oasmith", "add", "incoming.yaml", "--api", "notes"]
    subprocess.run(add, cwd=root, env=environment(root), check=True)
    return root


@pytest.mark.parametrize(("fails", "code"), [("false", 0), ("true", 1)])
def test_the_action_compares_with_the_base_branch(
    branch: Path, fails: str, code: int
) -> None:
    done = act(branch, BASE="trunk", FAIL_ON_BREAKING=fails)
    assert done[0] == code
    assert done[2]["breaking"] == "true"
    assert done[2]["drift"] == "false"
    assert "no drift" in done[3]
    assert "operation `GET /notes/` was removed" in done[3]
    assert "::error file=" in done[1]
    assert "operation-removed" in done[1]


def test_the_action_fetches_a_base_that_is_not_there(branch: Path) -> None:
    git(branch, "add", "-A")
    git(branch, "commit", "-qm", "second")
    shallow = branch.parent / "shallow"
    url = branch.as_uri()
    command = ["clone", "-q", "--depth=1", "--single-branch", "-b", "work", url]
    git(branch.parent, *command, str(shallow))
    done = act(shallow, BASE="trunk")
    assert (done[0], done[2]["breaking"]) == (0, "true")


def test_a_new_api_has_no_base(branch: Path) -> None:
    (branch / "specs/others").mkdir()
    shutil.copy(branch / "specs/notes/1.0.yaml", branch / "specs/others")
    settings = API_YAML.replace("notes", "others")
    (branch / "specs/others/api.yaml").write_text(settings)
    build = ["oasmith", "build"]
    subprocess.run(build, cwd=branch, env=environment(branch), check=True)
    done = act(branch, APIS="others", BASE="trunk")
    assert (done[0], done[2]["breaking"]) == (0, "false")


def test_a_base_that_is_not_there_is_said(branch: Path) -> None:
    done = act(branch, BASE="nowhere")
    assert done[0] == 2


def test_a_base_is_no_option_of_git(branch: Path) -> None:
    git(branch, "remote", "add", "origin", branch.as_uri())
    assert act(branch, BASE="--upload-pack=touch pwned; true")[0] == 2
    assert not (branch / "pwned").exists()


HYPHENS = ["--also=text pwned", "--output=pwned", "--fail-on=safe", "-v", "--help"]


@pytest.mark.parametrize("name", HYPHENS)
def test_a_folder_is_no_option_of_oasmith(branch: Path, name: str) -> None:
    shutil.copytree(branch / "specs/notes", branch / "specs" / name)
    git(branch, "add", "-A")
    git(branch, "commit", "-qm", "second")
    before = sorted(it.name for it in branch.iterdir())
    code, out, _, _ = act(branch, BASE="HEAD")
    # The folder is compared as an API: nothing in it changed, but it was never built.
    assert code == 1
    assert "Usage" not in out
    assert f"specs/{name}" in out or f"/{name}/" in out
    assert sorted(it.name for it in branch.iterdir()) == before


@pytest.mark.parametrize("name", [it for it in HYPHENS if " " not in it])
def test_an_input_is_no_option_of_oasmith(branch: Path, name: str) -> None:
    before = sorted(it.name for it in branch.iterdir())
    code, out, _, _ = act(branch, APIS=name, BASE="HEAD")
    # There is no such API.
    assert code == 2
    assert "Usage" not in out
    assert sorted(it.name for it in branch.iterdir()) == before


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        ("vendor.github-actions", "action.yml"),
        ("vendor.github-workflows", "docs: on: ["),
        ("vendor.gitlab-ci", "docs: clients:"),
    ],
)
def test_files_of_ci_are_as_their_schemas_want(
    tmp_path: Path, schema: str, text: str
) -> None:
    pytest.importorskip("check_jsonschema", reason="check-jsonschema is not installed")
    file = ROOT / text
    if text.startswith("docs: "):
        page = (ROOT / "docs/ci.md").read_text("utf-8")
        blocks = re.findall(r"^```yml\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
        start = text.removeprefix("docs: ")
        (block,) = [b for b in blocks if b.startswith(start)]
        file = tmp_path / "ci.yml"
        file.write_text(block, encoding="utf-8")
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema]
    done = subprocess.run([*command, file], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("page", "code", "said"),
    [
        (Page(DESCRIPTION.encode()), 0, "no drift"),
        (
            Page(DESCRIPTION.replace("/notes/", "/n/").encode()),
            1,
            "another description",
        ),
        (Page(status=503), 3, "check of the upstream failed"),
    ],
    ids=["same", "other", "gone"],
)
def test_the_action_looks_upstream(
    root: Path, page: Page, code: int, said: str
) -> None:
    with serve_pages({"/schema": page}) as url:
        done = act(root, UPSTREAM=f"{url}/schema")
    assert (done[0], done[2]["drift"]) == (code, "true" if code == 1 else "false")
    assert said in done[3]


def test_the_action_is_whole() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    script = (ROOT / ".ci/action").read_text("utf-8")
    assert action["runs"]["using"] == "composite"
    for name, value in {**action["inputs"], **action["outputs"]}.items():
        assert value["description"], name
    (check,) = [step for step in action["runs"]["steps"] if step.get("id") == "check"]
    read = set(re.findall(r"\$\{([A-Z_]+):-", script))
    runner = {name for name in read if name.startswith(("RUNNER_", "GITHUB_"))}
    assert set(check["env"]) == read - runner
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


def until(lines: Iterable[str], start: str) -> str:
    """The next of the lines that starts so."""
    return next(line for line in lines if line.startswith(start))


@pytest.fixture
def heard() -> Iterator[None]:
    """A shell that starts this in its background has Ctrl-C ignored, here and in every child."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("heard")
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
        late = threading.Timer(120, watching.kill)
        late.start()
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
            description.write_text(DESCRIPTION)
            until(watching.stdout, "generated/python")
            (root / "ours/python").mkdir(parents=True)
            (root / "ours/python/README.md.j2").write_text("One\n")
            (root / "specs/notes/api.yaml").write_text(API_YAML + "templates: ours\n")
            assert "/ours, " in until(watching.stdout, "watching ")
            assert (root / README).read_text() == "One\n"
            time.sleep(1)
            (root / "ours/python/README.md.j2").write_text("Two\n")
            until(watching.stdout, "generated/python")
            assert (root / README).read_text() == "Two\n"
        finally:
            watching.send_signal(signal.SIGINT)
        watching.stdout.read()
        late.cancel()
        assert watching.wait(30) in (0, 130)
