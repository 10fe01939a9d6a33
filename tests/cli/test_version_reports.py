"""Reports of changes between versions: written by build, compared by check."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from generator.cli.app import run

if TYPE_CHECKING:
    from pathlib import Path

API = 'versions: ["1.0", "1.1", "2.0"]\ntargets: {python: {distribution: acme, package: acme}}\n'
DESCRIPTION = """\
openapi: 3.0.3
info: {title: Acme, version: "VERSION"}
paths:
  /pets:
    get:
      operationId: pets_list
      tags: [pets]
      parameters: [{in: query, name: LIMIT, schema: {type: integer}}]
      responses:
        "200":
          description: ""
          content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}
components:
  schemas:
    Pet:
      type: object
      required: [id]
      properties: {id: {type: TYPE}}
"""


def description(version: str, limit: str = "limit", kind: str = "integer") -> str:
    text = DESCRIPTION.replace("VERSION", version).replace("LIMIT", limit)
    return text.replace("TYPE", kind)


@dataclass
class Shop:
    root: Path
    capture: pytest.CaptureFixture[str]

    def write(self, path: str, text: str) -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def accept(self, *entries: str) -> None:
        lines = "".join(f"  - {entry}\n" for entry in entries)
        self.write("specs/acme/api.yaml", f"{API}accepted_changes:\n{lines}")

    def run(self, *arguments: str) -> tuple[int, str, str]:
        self.capture.readouterr()
        code = run(arguments)
        message = self.capture.readouterr()
        return code, message.out, message.err

    def report(self, pair: str) -> dict[str, Any]:
        text = (self.root / f"generated/reports/acme/{pair}.json").read_text("utf-8")
        report: dict[str, Any] = json.loads(text)
        return report

    @property
    def reports(self) -> list[str]:
        return sorted(p.name for p in (self.root / "generated/reports/acme").iterdir())


@pytest.fixture
def shop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Shop:
    monkeypatch.chdir(tmp_path)
    shop = Shop(tmp_path, capsys)
    shop.write("specs/acme/api.yaml", API)
    shop.write("specs/acme/1.0.yaml", description("1.0"))
    shop.write("specs/acme/1.1.yaml", description("1.1", "size"))
    shop.write("specs/acme/2.0.yaml", description("2.0", "size", "string"))
    return shop


@pytest.fixture
def built(shop: Shop) -> Shop:
    assert shop.run("build")[0] == 0
    return shop


def test_build_compares_neighbours_and_check_agrees(shop: Shop) -> None:
    code, out, _ = shop.run("build")
    assert code == 0
    assert "generated/reports/acme: 2 comparisons, files: 7 written\n" in out
    assert shop.reports == [
        "1.0-1.1.html",
        "1.0-1.1.json",
        "1.0-1.1.md",
        "1.1-2.0.html",
        "1.1-2.0.json",
        "1.1-2.0.md",
        "MANIFEST.json",
    ]
    assert shop.report("1.1-2.0")["summary"]["wire"]["breaking"] == 1
    assert shop.run("build")[1].endswith("files: 7 unchanged\nnothing to change\n")
    assert "no drift" in shop.run("check")[1]


def test_a_report_contains_no_date_and_no_path_of_the_machine(built: Shop) -> None:
    for name in built.reports:
        text = (built.root / "generated/reports/acme" / name).read_text("utf-8")
        assert str(built.root) not in text
        assert not re.search(r"\b20[2-9]\d-\d\d-\d\d\b", text)


@pytest.mark.parametrize(
    ("path", "text", "message"),
    [
        ("1.0-1.1.md", None, "1.0-1.1.md: missing (it was deleted)"),
        ("1.0-1.1.md", "mine", "1.0-1.1.md: edited by hand"),
        ("0.9-1.0.md", "mine", "0.9-1.0.md: orphan (no manifest lists it)"),
    ],
)
def test_check_lists_reports_that_differ(
    built: Shop, path: str, text: str | None, message: str
) -> None:
    file = built.root / "generated/reports/acme" / path
    if text is None:
        file.unlink()
    else:
        file.write_text(text)
    code, out, _ = built.run("check")
    assert code == 1
    assert f"generated/reports/acme/{message}" in out


def test_a_changed_description_makes_its_reports_stale(built: Shop) -> None:
    built.write("specs/acme/1.1.yaml", description("1.1", "pages"))
    _, out, _ = built.run("check")
    stale = re.findall(r"^generated/reports/acme/(\S+): stale", out, re.MULTILINE)
    assert stale == [name for name in built.reports if name != "MANIFEST.json"] + [
        "MANIFEST.json"
    ]


def test_reports_of_versions_and_apis_that_are_gone_are_deleted(built: Shop) -> None:
    built.write("specs/acme/api.yaml", API.replace('"1.0", ', ""))
    (built.root / "specs/acme/1.0.yaml").unlink()
    assert built.run("build")[0] == 0
    assert [n for n in built.reports if n.endswith(".md")] == ["1.1-2.0.md"]
    built.write("specs/acme/api.yaml", API.replace('"1.0", "1.1", ', ""))
    (built.root / "specs/acme/1.1.yaml").unlink()
    assert built.run("build")[0] == 0
    assert not (built.root / "generated/reports/acme").exists()


def test_reports_of_an_api_that_is_gone_are_deleted(built: Shop) -> None:
    (built.root / "specs/acme").rename(built.root / "specs/other")
    built.write("specs/other/api.yaml", API)
    assert built.run("build")[0] == 0
    assert not (built.root / "generated/reports/acme").exists()
    assert (built.root / "generated/reports/other/1.1-2.0.md").is_file()


def test_a_description_that_cannot_be_read_leaves_the_reports(built: Shop) -> None:
    before = built.reports
    built.write("specs/acme/1.1.yaml", "openapi: [")
    assert built.run("build")[0] == 1
    assert built.reports == before


@pytest.mark.parametrize("option", [("--version", "2.0"), ("--target", "python")])
def test_a_partial_build_writes_no_reports(shop: Shop, option: tuple[str, str]) -> None:
    assert shop.run("build", *option)[0] == 0
    assert not (shop.root / "generated/reports").exists()


def by_fingerprint(shop: Shop) -> str:
    changes = shop.report("1.1-2.0")["changes"]
    return str(next(c["fingerprint"] for c in changes if c["wire"] == "breaking"))


@pytest.mark.parametrize("by", ["fingerprint", "rule and pointer", "rule and root"])
def test_an_accepted_change_does_not_fail_and_is_shown_as_accepted(
    built: Shop, by: str
) -> None:
    assert built.run("diff", "1.1", "2.0")[0] == 1
    pointer = "/components/schemas/Pet" + (
        "" if "root" in by else "/properties/id/type"
    )
    name = f"{{rule: type-changed, pointer: {pointer}"
    if by == "fingerprint":
        name = f"{{fingerprint: '{by_fingerprint(built)}'"
    built.accept(f"{name}, reason: all teams agreed}}")
    code, out, err = built.run("diff", "1.1", "2.0", "--fail-on", "breaking")
    assert code == 0
    assert "accepted: all teams agreed" in out
    assert err == ""
    assert built.run("check")[0] == 1
    assert built.run("build")[0] == 0
    accepted = [c["accepted"] for c in built.report("1.1-2.0")["changes"]]
    assert {"reason": "all teams agreed", "until": None} in accepted
    for end in ("md", "html"):
        file = built.root / f"generated/reports/acme/1.1-2.0.{end}"
        assert "all teams agreed" in file.read_text("utf-8")


def test_an_acceptance_holds_to_its_last_day(built: Shop) -> None:
    entry = f"{{fingerprint: '{by_fingerprint(built)}', reason: agreed, until: %s}}"
    built.accept(entry % "2020-01-31")
    code, out, err = built.run("diff", "1.1", "2.0")
    assert code == 1
    assert "agreed" not in out
    assert "warning expired-acceptance" in err
    # What is written down does not change with the day; that it has expired is message.
    code, _, err = built.run("build")
    assert code == 0
    assert "warning expired-acceptance" in err
    assert {"reason": "agreed", "until": "2020-01-31"} in [
        c["accepted"] for c in built.report("1.1-2.0")["changes"]
    ]
    built.accept(entry % "9999-12-31")
    code, out, err = built.run("diff", "1.1", "2.0")
    assert (code, err) == (0, "")


def test_an_acceptance_that_fits_nothing_is_reported(built: Shop) -> None:
    built.accept("{fingerprint: 'ffffffffffffffff', reason: gone}")
    code, _, err = built.run("diff", "1.1", "2.0")
    assert code == 1
    assert "there is no change ffffffffffffffff to accept between 1.1 and 2.0" in err
    code, _, err = built.run("build")
    assert code == 1
    assert "error unused-change-acceptance" in err
    assert built.run("check")[0] == 1


def test_an_acceptance_of_another_pair_is_of_use_to_build(built: Shop) -> None:
    built.accept(f"{{fingerprint: '{by_fingerprint(built)}', reason: agreed}}")
    assert built.run("build")[0] == 0
    assert "unused" in built.run("diff", "1.0", "1.1", "--fail-on", "never")[2]


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ("{reason: why}", "names a fingerprint, or else a rule and a pointer"),
        ("{rule: a, reason: why}", "names a fingerprint, or else a rule and a pointer"),
        (
            "{rule: a, pointer: /a, fingerprint: b, reason: why}",
            "names a fingerprint, or else a rule and a pointer",
        ),
        ("{fingerprint: b, rule: a, reason: why}", "or else a rule and a pointer"),
        ("{fingerprint: b}", "an acceptance needs a reason"),
        ("{fingerprint: b, reason: ' '}", "an acceptance needs a reason"),
        ("{fingerprint: b, reason: a, until: soon}", "'soon' is no day"),
        ("{fingerprint: b, reason: a, until: 2027-02-30}", "'2027-02-30' is no day"),
        ("{fingerprint: b, reason: a, expires: 2027-02-01}", "unknown key 'expires'"),
        ("a text", "a mapping is wanted"),
    ],
)
def test_an_acceptance_that_cannot_be_used_is_named(
    shop: Shop, entry: str, message: str
) -> None:
    shop.accept(entry)
    code, _, err = shop.run("build")
    assert code == 1
    assert message in err


@pytest.mark.parametrize(
    ("form", "begin"),
    [
        ("text", "Acme"),
        ("markdown", "## Acme"),
        ("html", "<!doctype html>"),
        ("json", "{"),
        ("github", "::error file=specs/acme/2.0.yaml,line="),
        ("sarif", "{"),
        ("junit", "<?xml"),
    ],
)
def test_every_format_on_standard_output_and_in_a_file(
    shop: Shop, form: str, begin: str
) -> None:
    code, out, _ = shop.run("diff", "1.1", "2.0", "--format", form)
    assert code == 1
    assert out.startswith(begin)
    code, there, _ = shop.run("diff", "1.1", "2.0", "--format", form, "--output", "r")
    assert (code, there) == (1, "")
    assert (shop.root / "r").read_text("utf-8").startswith(begin)


def test_junit_failures_match_the_exit_code(shop: Shop) -> None:
    for fail_on, code, failures in (("breaking", 1, 1), ("never", 0, 0)):
        exit_code, out, _ = shop.run(
            *("diff", "1.1", "2.0", "--format", "junit", "--fail-on", fail_on)
        )
        assert exit_code == code
        assert f'failures="{failures}"' in out
