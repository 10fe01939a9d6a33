"""What can be wrong with an api.yaml."""

from __future__ import annotations

from generator.findings import Code, Level

UNKNOWN_SETTING = Code(
    "unknown-setting",
    Level.ERROR,
    "api.yaml has a key that oasmith does not know.",
    "A misspelt setting would be ignored without a word, and the client made without it.",
    "Correct the key, or remove it.",
    "bound_paramters: [org]    # bound_parameters",
)
WRONG_SETTING = Code(
    "wrong-setting",
    Level.ERROR,
    "A setting in api.yaml has a value that cannot be used.",
    "Versions become folders and names become packages, so both have to be portable names; other "
    "settings have one type each.",
    "Give the value that the message asks for. A version such as 4.10 needs quotes: YAML reads it "
    "as the number 4.1.",
    'versions: [4.10]    # versions: ["4.10"]',
)
MISSING_SETTING = Code(
    "missing-setting",
    Level.ERROR,
    "api.yaml lacks a setting that oasmith cannot do without.",
    "Without versions there is nothing to read, and without a target nothing to write.",
    "Add the setting that the message names.",
    'versions: ["1.0.0"]\ntargets: {python: {distribution: acme, package: acme}}',
)
MISSING_VERSION = Code(
    "missing-version",
    Level.ERROR,
    "api.yaml lists a version that has no description beside it.",
    "A version is read from <version>.yaml, .yml or .json in the folder of its api.yaml.",
    "Add the file, or take the version out of the list.",
    'versions: ["1.0.0", "1.1.0"]    # and there is no 1.1.0.yaml',
)
UNLISTED_VERSION = Code(
    "unlisted-version",
    Level.WARNING,
    "A description lies beside api.yaml and is in none of its versions.",
    "No client is made from it, which is easily overlooked when a version is added.",
    "Add its name to `versions`, in order from the oldest to the newest, or move the file.",
    'versions: ["1.0.0"]    # and there is a 1.1.0.yaml',
)
UNUSED_ACCEPTANCE = Code(
    "unused-acceptance",
    Level.ERROR,
    "api.yaml accepts a finding that nobody makes.",
    "The fault was mended, or the acceptance never fitted; left standing, it would hide a later "
    "fault of the same kind. Findings at level error cannot be accepted at all.",
    "Remove the entry from `accepted_findings`, or correct its code or pointer.",
    "accepted_findings: [{code: no-operation-id, reason: ours to name}]",
)
UNUSED_PAGING_RULE = Code(
    "unused-paging-rule",
    Level.WARNING,
    "api.yaml has a paging rule by which no operation of any version pages.",
    "Either it is misspelt, and operations lack their `_iter` method, or an earlier rule takes "
    "them all. An operation pages by a rule if it is a GET, its query has one of the rule's "
    "parameters, and its first 2xx answer is described with all of the rule's places.",
    "Correct the rule, move it up, or remove it; `oasmith operations` shows what pages by which.",
    "paging:\n  - name: next\n    answer: {items: resluts, next: next}    # results\n"
    "    query: {page: page}",
)
UNUSED_CHANGE_ACCEPTANCE = Code(
    "unused-change-acceptance",
    Level.ERROR,
    "api.yaml accepts a change between versions that there is not.",
    "The change was taken back, or the acceptance never fitted; left standing, it would hide a"
    " later change of the same kind.",
    "Remove the entry from `accepted_changes`, or correct it: every report names the rule and the"
    " fingerprint of each change.",
    "accepted_changes: [{fingerprint: 0123456789abcdef, reason: agreed}]",
)
EXPIRED_ACCEPTANCE = Code(
    "expired-acceptance",
    Level.WARNING,
    "The last day has passed on which api.yaml accepts a change.",
    "`oasmith diff` counts the change again. What lies in generated/ knows no clock and still"
    " shows it as accepted, with the day.",
    "Settle what the acceptance was waiting for, and remove the entry; or give it another day.",
    "accepted_changes: [{fingerprint: 0123456789abcdef, reason: until then, until: 2020-01-31}]",
)
CODES: tuple[Code, ...] = (
    UNKNOWN_SETTING,
    WRONG_SETTING,
    MISSING_SETTING,
    MISSING_VERSION,
    UNLISTED_VERSION,
    UNUSED_ACCEPTANCE,
    UNUSED_PAGING_RULE,
    UNUSED_CHANGE_ACCEPTANCE,
    EXPIRED_ACCEPTANCE,
)
