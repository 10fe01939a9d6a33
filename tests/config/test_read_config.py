"""Reading api.yaml, accepted findings, and the settings that packages depend on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.config import (
    DEFAULT_PAGINATION_RULES,
    Acceptance,
    ApiConfig,
    NextPageSignal,
    PaginationRule,
    ParameterRole,
    TargetConfig,
    apply_acceptances,
    encode_package_settings,
    find_unused_acceptances,
    read_config,
)
from generator.findings import Checked, Code, Finding, Level, Location
from generator.languages import target_rules
from generator.report import finding_line
from generator.source import Source

GOOD = """\
name: ibl
versions: ["3.59.0", "4.84.1"]
targets:
  python: {distribution: ibl-data-manager, package: ibl_data_manager}
bound_parameters: [org, user_id]
credentials: {prefix: Api-Token, when_unstated: omit}
method_names: {op_id: list_them}
paging:
  - {name: next, answer: {items: results, next: next}, query: {page: page}}
accepted_findings:
  - {code: a-code, reason: known}
  - {code: b-code, reason: known, pointer: /paths/~1a}
"""
NEXT = PaginationRule(
    "next", "results", NextPageSignal.NEXT, "next", ((ParameterRole.PAGE, "page"),)
)
LEAST = "versions: ['1']\ntargets: {python: {distribution: a, package: a}}\n"


def read(text: str, versions: tuple[str, ...] = ("1",)) -> Checked[ApiConfig]:
    source = Source("api.yaml", {"api.yaml": text.encode()})
    return read_config(source, name="ibl", rules=target_rules(), described=versions)


def test_every_setting() -> None:
    checked = read(GOOD, ("3.59.0", "4.84.1"))
    assert checked.findings == ()
    assert checked.value == ApiConfig(
        name="ibl",
        versions=("3.59.0", "4.84.1"),
        targets={"python": TargetConfig("ibl-data-manager", "ibl_data_manager")},
        bound_parameters=("org", "user_id"),
        credential_prefix="Api-Token",
        send_unstated=False,
        method_names={"op_id": "list_them"},
        paging=(NEXT,),
        accepted=(
            Acceptance("a-code", "known"),
            Acceptance("b-code", "known", "/paths/~1a"),
        ),
    )


def test_required_settings_only() -> None:
    checked = read(LEAST)
    assert checked.findings == ()
    assert checked.value == ApiConfig(
        "ibl",
        ("1",),
        {"python": TargetConfig("a", "a")},
        send_unstated=True,
        paging=DEFAULT_PAGINATION_RULES,
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[]", "api.yaml:1:1: error wrong-setting api.yaml is a list"),
        (LEAST + "name: x", "api.yaml:3:1: error wrong-setting 'x' is not the name"),
        (LEAST + "name: 1", "api.yaml:3:1: error wrong-setting name is a number"),
        (LEAST + "nam: ibl", "api.yaml:3:1: error unknown-setting unknown key 'nam'"),
        (
            LEAST + "bound_parameters: org",
            "api.yaml:3:1: error wrong-setting bound_parameters is a string",
        ),
        (
            LEAST + "bound_parameters: [a, 1]",
            "api.yaml:3:23: error wrong-setting 1 is a number; put it in quotes",
        ),
        (
            LEAST + "bound_parameters: [a, a]",
            "api.yaml:3:23: error wrong-setting 'a' is listed twice",
        ),
        (
            LEAST + 'credentials: {prefix: "a\\r\\nb"}',
            "api.yaml:3:15: error wrong-setting 'a\\r\\nb' is not printable",
        ),
        (
            LEAST + "credentials: {when_unstated: maybe}",
            "api.yaml:3:15: error wrong-setting 'maybe' is neither",
        ),
        (
            LEAST + "credentials: {prefx: a}",
            "api.yaml:3:15: error unknown-setting unknown key 'prefx'; did you mean",
        ),
        (
            LEAST + "method_names: {a: class}",
            "api.yaml:3:16: error wrong-setting 'class' is a keyword",
        ),
        (
            LEAST + "method_names: {a: _b}",
            "api.yaml:3:16: error wrong-setting '_b' begins with '_'",
        ),
        (
            LEAST + "method_names: {a: }",
            "api.yaml:3:1: error missing-setting a: a name is required",
        ),
        (
            LEAST + "accepted_findings: {}",
            "api.yaml:3:1: error wrong-setting accepted_findings is a mapping, but must be a list",
        ),
        (
            LEAST + "accepted_findings: [{code: a}]",
            "api.yaml:3:21: error missing-setting reason: each acceptance requires",
        ),
        (
            LEAST + "accepted_findings: [{code: a, reason: ' '}]",
            "api.yaml:3:21: error missing-setting reason: each acceptance requires",
        ),
        (
            LEAST.replace("['1']", "[]"),
            "api.yaml:1:1: error missing-setting versions: at least one version",
        ),
        (
            LEAST.replace("['1']", "[4.10]"),
            "api.yaml:1:12: error wrong-setting 4.1 is a number; put it in quotes",
        ),
        (
            LEAST.replace("['1']", "['../../etc/passwd']"),
            "api.yaml:1:12: error wrong-setting '../../etc/passwd' is not a valid version",
        ),
        (
            LEAST.replace("['1']", "['1', '2']"),
            "api.yaml:1:17: error missing-version version 2 is listed",
        ),
        (
            LEAST.replace("python", "pyhton"),
            "api.yaml:2:11: error unknown-setting unknown key 'pyhton'; did you mean",
        ),
        (
            LEAST.replace("package: a", "package: a-b"),
            "api.yaml:2:37: error wrong-setting 'a-b' is not a Python identifier",
        ),
        (
            LEAST.replace("distribution: a", "distribution: -a"),
            "api.yaml:2:20: error wrong-setting '-a' is not a valid distribution name",
        ),
        (
            LEAST.replace(", package: a", ""),
            "api.yaml:2:11: error missing-setting package: a name is required",
        ),
        (
            "versions: ['1']",
            "api.yaml:1:1: error missing-setting targets: at least one is required",
        ),
    ],
)
def test_a_fault_is_a_located_finding(text: str, expected: str) -> None:
    lines = [finding_line(finding) for finding in read(text).findings]
    assert any(line.startswith(expected) for line in lines), lines
    assert read(text).failed


def test_all_faults_are_reported_at_once() -> None:
    text = "versions: [1]\ntargets: {cobol: {}}\nfoo: 1\ncredentials: []\n"
    assert [finding.code.id for finding in read(text).findings] == [
        "unlisted-version",
        "wrong-setting",
        "unknown-setting",
        "unknown-setting",
        "wrong-setting",
    ]


def test_an_unlisted_description_is_a_warning() -> None:
    checked = read(LEAST, ("1", "2"))
    assert not checked.failed
    assert [finding_line(finding) for finding in checked.findings] == [
        "api.yaml:1:1: warning unlisted-version there is a description '2', but "
        "`versions` does not list it (/versions)"
    ]


def test_an_overlay_is_not_an_unlisted_description() -> None:
    text = LEAST + 'overlays: {"1": [vendor-fix.yaml]}\n'
    assert read(text, ("1", "vendor-fix")).findings == ()


@pytest.mark.parametrize("text", ["", "{", "\x00", "a: &a [*a]", "- " * 5000, "? {}"])
def test_hostile_text_gives_findings(text: str) -> None:
    assert read(text).failed


BASE = ApiConfig("ibl", ("1",), {"python": TargetConfig("a", "a")})


@pytest.mark.parametrize(
    ("changed", "same"),
    [
        (replace(BASE, versions=("1", "2")), True),
        (replace(BASE, accepted=(Acceptance("a", "b"),)), True),
        (replace(BASE, targets={**BASE.targets, "x": TargetConfig("x", "x")}), True),
        (replace(BASE, targets={"python": TargetConfig("b", "a")}), False),
        (replace(BASE, bound_parameters=("org",)), False),
        (replace(BASE, credential_prefix="x"), False),
        (replace(BASE, send_unstated=False), False),
        (replace(BASE, method_names={"a": "b"}), False),
        (replace(BASE, paging=(NEXT,)), False),
    ],
)
def test_encoded_settings_are_those_that_a_package_depends_on(
    changed: ApiConfig, same: bool
) -> None:
    assert (
        encode_package_settings(changed, "python")
        == encode_package_settings(BASE, "python")
    ) is same


def finding(level: Level, code: str, pointer: str) -> Finding:
    at = Location("1.yaml", pointer, 1, 1)
    return Finding(Code(code, level, "", "", ""), "message", at)


@pytest.mark.parametrize(
    ("level", "pointer", "acceptance", "accepted"),
    [
        (Level.WARNING, "/a", Acceptance("x", "r"), True),
        (Level.INFO, "/a", Acceptance("x", "r", "/a"), True),
        (Level.WARNING, "/a", Acceptance("x", "r", "/b"), False),
        (Level.WARNING, "/a", Acceptance("y", "r"), False),
        (Level.ERROR, "/a", Acceptance("x", "r"), False),
    ],
)
def test_an_acceptance_matches_by_code_and_pointer_and_never_an_error(
    level: Level, pointer: str, acceptance: Acceptance, accepted: bool
) -> None:
    config = replace(BASE, accepted=(acceptance,))
    found = finding(level, "x", pointer)
    left, used = apply_acceptances([found], config)
    assert left == (() if accepted else (found,))
    unused = find_unused_acceptances(config, used)
    assert [f.code.id for f in unused] == ([] if accepted else ["unused-acceptance"])
