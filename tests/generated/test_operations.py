"""Every operation of the descriptions has a method, and every type can be decoded."""

from __future__ import annotations

import functools
import json
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.generated.packages import PACKAGE, ROOT, VERSIONS, folder, passes, run

COUNTS = {"3.59.0": 1013, "4.84.1": 1168}
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

per_version = pytest.mark.parametrize("version", VERSIONS)


@functools.cache
def described(version: str) -> dict[tuple[str, str], dict[str, Any]]:
    """The operations of a description as plain YAML has them, without any code of oasmith's."""
    text = (ROOT / "specs" / "ibl" / f"{version}.yaml").read_text(encoding="utf-8")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    paths = yaml.load(text, loader)["paths"]
    return {
        (method.upper(), path): item[method]
        for path, item in paths.items()
        for method in METHODS
        if method in item
    }


@functools.cache
def probed(version: str) -> dict[str, Any]:
    """What an interpreter of its own finds in a package."""
    script = Path(__file__).with_name("probe.py")
    done = run(
        sys.executable, "-W", "error", str(script), PACKAGE,
        cwd=folder(version),
        PYTHONPATH=str(folder(version)),
        PYTHONDONTWRITEBYTECODE="1",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-4000:]
    report: dict[str, Any] = json.loads(done.stdout)
    return report


@per_version
def test_the_description_has_the_operations_it_is_known_for(version: str) -> None:
    assert len(described(version)) == COUNTS[version]


@per_version
def test_every_operation_has_a_method_on_both_clients(version: str) -> None:
    report = probed(version)
    assert {tuple(key) for key in report["descriptors"]} == set(described(version))
    called = {tuple(key): name for name, key in report["called"].items()}
    for key, operation in described(version).items():
        attribute, method = called[key].split(".")
        for client in ("sync", "async"):
            assert method in report[client][attribute], key
            for tag in operation["tags"]:
                assert tag.replace("-", "_") in report[client], key


@per_version
def test_an_operation_of_several_tags_is_under_each_and_nothing_else_is_there(
    version: str,
) -> None:
    wanted: dict[str, int] = {}
    for operation in described(version).values():
        for tag in operation["tags"]:
            attribute = tag.replace("-", "_")
            wanted[attribute] = wanted.get(attribute, 0) + 1
    for client in ("sync", "async"):
        found = {
            tag: len([name for name in names if not name.endswith("_iter")])
            for tag, names in probed(version)[client].items()
        }
        assert found == wanted


@per_version
def test_a_method_is_the_operation_id_without_the_words_of_its_tag(
    version: str,
) -> None:
    """Where two operations of a tag would have one name, the first by path has it."""
    called = {tuple(key): name for name, key in probed(version)["called"].items()}
    taken: set[str] = set()
    for (method, path), operation in sorted(
        described(version).items(), key=lambda item: (item[0][1], item[0][0])
    ):
        if len(operation["tags"]) > 1:
            continue
        tag = operation["tags"][0].replace("-", "_")
        wanted = f"{tag}.{operation['operationId'].removeprefix(f'{tag}_')}"
        expected = f"{wanted}_2" if wanted in taken else wanted
        assert called[method, path] == expected
        taken.add(expected)


@per_version
def test_every_module_imports_and_every_decoder_builds(version: str) -> None:
    report = probed(version)
    modules = list((folder(version) / PACKAGE).rglob("*.py"))
    assert report["modules"] == len(modules) - 1
    assert report["decoders"] > COUNTS[version]


@per_version
def test_the_package_compiles(version: str, tmp_path: Path) -> None:
    passes(
        sys.executable, "-X", f"pycache_prefix={tmp_path}",
        "-m", "compileall", "-q", ".",
        cwd=folder(version),
    )  # fmt: skip
