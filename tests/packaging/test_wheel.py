"""The wheel contains everything that oasmith needs, and works without the checkout."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.slow

DESCRIPTION = """\
openapi: 3.0.3
info: {title: Pet Shop, version: "1.0"}
servers: [{url: "https://pets.example"}]
paths:
  /pets/{id}/:
    get:
      operationId: pets_retrieve
      tags: [pets]
      parameters:
        - {name: id, in: path, required: true, schema: {type: integer}}
      responses:
        "200":
          description: A pet.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Pet"}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string}
        born: {type: string, format: date, nullable: true}
"""


def run(*command: str | Path, cwd: Path) -> str:
    """The output of a command that has to succeed, without what would lead it to the checkout."""
    env = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    done = subprocess.run(
        command, cwd=cwd, env=env, text=True, capture_output=True, check=False
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy: a build may leave files beside what it builds."""
    copy = tmp_path_factory.mktemp("checkout")
    for name in ("pyproject.toml", "README.md", "LICENSE", "generator", "templates"):
        place = ROOT / name
        if place.is_dir():
            ignored = shutil.ignore_patterns("__pycache__", ".*")
            shutil.copytree(place, copy / name, ignore=ignored)
        else:
            shutil.copy(place, copy / name)
    pip = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check")
    # The build backend is the locked one, which this environment has.
    locked = ("--no-deps", "--no-build-isolation")
    run(*pip, "wheel", *locked, "--wheel-dir", "wheels", ".", cwd=copy)
    (built,) = (copy / "wheels").glob("oasmith-*.whl")
    return built


def test_the_wheel_holds_the_templates_and_nothing_of_the_machine(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    templates = {
        "generator/_templates/" + path.relative_to(ROOT / "templates").as_posix()
        for path in (ROOT / "templates").rglob("*")
        if path.suffix in {".j2", ".py", ".ts"}
    }
    assert "generator/_templates/python/runtime/operation.py" in templates
    assert templates <= names
    ours = {"generator", f"{wheel.name.rsplit('-', 3)[0]}.dist-info"}
    assert {name.split("/")[0] for name in names} == ours
    assert not any("cache" in name for name in names)


def test_it_generates_from_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    run(sys.executable, "-m", "venv", "venv", cwd=tmp_path)
    scripts = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin")
    python = scripts / "python"
    pip = (python, "-m", "pip", "--quiet", "--disable-pip-version-check")
    locked = ("--require-hashes", "--requirement", ROOT / ".ci/runtime.lock")
    run(*pip, "install", *locked, cwd=tmp_path)
    run(*pip, "install", "--no-deps", wheel, cwd=tmp_path)
    run(*pip, "check", cwd=tmp_path)

    work = tmp_path / "elsewhere"
    work.mkdir()
    (work / "pets.yaml").write_text(DESCRIPTION)
    oasmith = scripts / "oasmith"
    generate = ("generate", "pets.yaml", "--target", "python", "--output", "client")
    assert "1 operation" in run(oasmith, *generate, cwd=work)
    run(python, "-m", "compileall", "-q", "client", cwd=work)
    assert "pets_retrieve" in run(oasmith, "operations", "pets.yaml", cwd=work)
    assert (work / "client" / "MANIFEST.json").is_file()
    assert (work / "client" / "pyproject.toml").is_file()
    assert (work / "client" / "pet_shop" / "py.typed").is_file()
